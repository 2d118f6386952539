#include "read/ways.h"

#include <string.h>

#include "base/util.h"

/* clang-format off */
static const struct step_way {
	const char *keyword, *way;
} step_ways[] = {
	{ "assert", "write `validate: condition`, with `error`" },
	{ "call_service", "services are told with `notify: event`, with `payload`" },
	{ "check", "write `validate: condition`, with `error`" },
	{ "condition", "write `if: condition`, with `then` and `else`" },
	{ "create", "write `insert: Entity(field = value)`" },
	{ "decrement", "write `update: Entity SET field = field - 1`" },
	{ "default", "write `set: v = coalesce(v, value)`; a field's or parameter's own default stands in its type: `integer = 0`" },
	{ "detect_changes", "the result tells in `updated_fields` what has changed; `input.field != field` asks for it" },
	{ "duplicate_check", "write `validate: NOT EXISTS Entity WHERE field = input.field`, with `error`" },
	{ "emit", "write `notify: event`, with `payload`" },
	{ "error", "write `reject: code`, with `message`" },
	{ "fail", "write `reject: code`, with `message`" },
	{ "fetch", "write `find: Entity WHERE condition`, with `as: name`" },
	{ "for", "write `foreach: item in collection`, with `do`" },
	{ "increment", "write `update: Entity SET field = field + 1`" },
	{ "log", "every call is logged; who is to be told is told with `notify`" },
	{ "loop", "write `foreach: item in collection` or `while: condition`, with `do`" },
	{ "perform", "write `call: name(argument = value)`" },
	{ "publish", "write `notify: event`, with `payload`" },
	{ "raise", "write `reject: code`, with `message`" },
	{ "soft_delete", "write `delete: Entity`; rows are deleted softly unless `hard: true` stands there" },
	{ "throw", "write `reject: code`, with `message`" },
	{ "transaction", "an action is one transaction: write its steps here" },
	{ "trigger", "write `notify: event`, or `call` for another action" },
	{ "try", "write `exception_handling`, with `try`, `catch` and `finally`" },
	{ "type", "the kind of step is its key: `validate: condition`" },
	{ "update_scd", "write `update: Entity SET field = value`; pattern `scd_type2_helper` of the entity keeps the versions" },
};

static const struct word_way {
	const char *word, *way;
} type_ways[] = {
	{ "any", "write `json`" },
	{ "array", "write `list(text)`" },
	{ "bigserial", "every table has its keys: pk_<entity>, id and identifier; a number of one's own is a `bigint`" },
	{ "blob", "write `bytea`" },
	{ "char", "write `text(20)`: at most 20 characters" },
	{ "character", "write `text(20)`: at most 20 characters" },
	{ "citext", "write `text`" },
	{ "double precision", "write `float`" },
	{ "enumeration", "write `enum(a, b)`" },
	{ "foreignKey", "write `ref(Entity)`" },
	{ "foreign_key", "write `ref(Entity)`" },
	{ "geography", "write `coordinates`" },
	{ "geometry", "write `coordinates`" },
	{ "hierarchical", "write `parent: ref(Entity)`, and `hierarchical: true` beside `fields`" },
	{ "hstore", "write `json`" },
	{ "int2", "write `smallint`" },
	{ "int4", "write `integer`" },
	{ "int8", "write `bigint`" },
	{ "long", "write `bigint`" },
	{ "map", "write `json`" },
	{ "object", "write `json`" },
	{ "password", "write `text`; what is stored must be a hash" },
	{ "point", "write `coordinates`" },
	{ "real", "write `float`" },
	{ "reference", "write `ref(Entity)`" },
	{ "relation", "write `ref(Entity)`" },
	{ "serial", "every table has its keys: pk_<entity>, id and identifier; a number of one's own is an `integer`" },
	{ "set", "write `list(text)`" },
	{ "str", "write `text`" },
	{ "timetz", "write `time`, or `datetime`" },
	{ "tinyint", "write `smallint`" },
	{ "tsvector", "write `text`, with `index: gin_trgm`" },
	{ "varchar", "write `text(20)`: at most 20 characters" },
	{ "xml", "write `text`" },
}, function_ways[] = {
	{ "array_agg", "the step `aggregate`, with `group_by`, makes lists" },
	{ "contains", "write `position('x' IN text) > 0`, or `value IN list`" },
	{ "curdate", "write `current_date`" },
	{ "date", "write `x::date`" },
	{ "datediff", "a date minus a date is a number of days" },
	{ "dateadd", "write `date + 3`, or `moment + INTERVAL '3 days'`" },
	{ "day", "write `EXTRACT(day FROM x)`" },
	{ "div", "write `a / b`" },
	{ "empty", "write `x IS NULL OR x = ''`, of a list `array_length(x) = 0`" },
	{ "getdate", "write `now()`" },
	{ "if", "write `CASE WHEN condition THEN a ELSE b END`" },
	{ "ifnull", "write `coalesce(a, b)`" },
	{ "iif", "write `CASE WHEN condition THEN a ELSE b END`" },
	{ "is_empty", "write `x IS NULL OR x = ''`" },
	{ "isnull", "write `x IS NULL`, or `coalesce(a, b)`" },
	{ "json_agg", "the step `aggregate`, with `group_by`, makes lists" },
	{ "is_valid", "write `x IS VALID`" },
	{ "len", "write `length(x)`" },
	{ "month", "write `EXTRACT(month FROM x)`" },
	{ "nvl", "write `coalesce(a, b)`" },
	{ "regexp_match", "write `x MATCHES 'pattern'`" },
	{ "regexp_matches", "write `x MATCHES 'pattern'`" },
	{ "size", "write `array_length(list)`, or `length(text)`" },
	{ "string_agg", "the step `aggregate`, with `group_by`, makes lists" },
	{ "sysdate", "write `now()`" },
	{ "today", "write `current_date`" },
	{ "uuid", "write `gen_random_uuid()`" },
	{ "uuid_generate_v4", "write `gen_random_uuid()`" },
	{ "year", "write `EXTRACT(year FROM x)`" },
}, operator_ways[] = {
	{ "begins", "write `x LIKE 'text%'`" },
	{ "contains", "write `x LIKE '%text%'`, of a list `value IN list`" },
	{ "div", "write `a / b`" },
	{ "empty", "write `x IS NULL OR x = ''`, of a list `array_length(x) = 0`" },
	{ "ends", "write `x LIKE '%text'`" },
	{ "ends_with", "write `x LIKE '%text'`" },
	{ "endswith", "write `x LIKE '%text'`" },
	{ "eq", "write `=`" },
	{ "equals", "write `=`" },
	{ "escape", "a backslash stands before a % or _ that is meant as it is" },
	{ "ge", "write `>=`" },
	{ "glob", "write `x MATCHES 'pattern'`" },
	{ "gt", "write `>`" },
	{ "gte", "write `>=`" },
	{ "has", "write `value IN list`" },
	{ "includes", "write `value IN list`" },
	{ "le", "write `<=`" },
	{ "lt", "write `<`" },
	{ "lte", "write `<=`" },
	{ "mod", "write `a % b`" },
	{ "ne", "write `<>`" },
	{ "regexp", "write `x MATCHES 'pattern'`" },
	{ "rlike", "write `x MATCHES 'pattern'`" },
	{ "similar", "write `x MATCHES 'pattern'`, a regular expression" },
	{ "starts", "write `x LIKE 'text%'`" },
	{ "starts_with", "write `x LIKE 'text%'`" },
	{ "startswith", "write `x LIKE 'text%'`" },
	{ "xor", "write `a <> b`" },
}, name_ways[] = {
	{ "auth_tenant_id", "write `caller.tenant_id`" },
	{ "auth_user_id", "write `caller.id`" },
	{ "created_at", "functions write it" },
	{ "created_by", "functions write it" },
	{ "current_tenant", "write `caller.tenant_id`" },
	{ "current_user", "write `caller.id`" },
	{ "deleted_at", "functions write it: `delete` and `restore_<entity>`" },
	{ "deleted_by", "functions write it: `delete` and `restore_<entity>`" },
	{ "NEW", "a field alone is that of the row as it is now, `input.field` what the client sent" },
	{ "DEFAULT", "write the value" },
	{ "no", "write FALSE" },
	{ "off", "write FALSE" },
	{ "OLD", "a field alone is that of the row as it is now, `input.field` what the client sent" },
	{ "on", "write TRUE" },
	{ "tenant_id", "rows are those of the caller's tenant anyway, which is `caller.tenant_id`" },
	{ "today", "write `current_date`" },
	{ "updated_at", "functions write it" },
	{ "updated_by", "functions write it" },
	{ "yes", "write TRUE" },
};

static const struct key_way {
	const char *what, *key, *way;
} key_ways[] = {
	{ "an entity file", "columns", "write `fields`" },
	{ "an entity file", "comment", "write `description`" },
	{ "an entity file", "composite_foreign_keys", "a reference is a field, `company: ref(Company)`; its key has the tenant in it" },
	{ "an entity file", "computed_columns", "write `computed_fields`" },
	{ "an entity file", "deduplication", "`unique_together` refuses rows that are there; identifiers that are equal are numbered" },
	{ "an entity file", "events", "an action tells of itself with the step `notify: event`" },
	{ "an entity file", "field_groups", "keys that begin with `x-` are ignored" },
	{ "an entity file", "foreign_keys", "a reference is a field: `company: ref(Company)`" },
	{ "an entity file", "metadata_split", "keys that begin with `x-` are ignored" },
	{ "an entity file", "multi_tenant", "write `tier: multi_tenant`" },
	{ "an entity file", "mutations", "write `actions`" },
	{ "an entity file", "name", "write `entity: Name`" },
	{ "an entity file", "namespace", "write `schema`" },
	{ "an entity file", "notes", "write `description`; keys that begin with `x-` are ignored" },
	{ "an entity file", "operations", "write `actions`, with names such as create_contact" },
	{ "an entity file", "read_models", "write `table_views`" },
	{ "an entity file", "relations", "a reference is a field: `company: ref(Company)`" },
	{ "an entity file", "relationships", "a reference is a field: `company: ref(Company)`" },
	{ "an entity file", "reverse_relationships", "steps find the rows that refer here: `foreach: task in related_tasks`" },
	{ "an entity file", "security", "who may call an action is said by its `requires`; rows are told apart by `tier: multi_tenant`" },
	{ "an entity file", "soft_delete", "rows are deleted softly anyway; `patterns: [soft_delete: {enabled: false}]` ends that" },
	{ "an entity file", "table_settings", "keys that begin with `x-` are ignored" },
	{ "an entity file", "testfoundry", "keys that begin with `x-` are ignored" },
	{ "an entity file", "trinity_helpers", "every entity has them" },
	{ "an entity file", "unique", "write `unique_together: [[a, b]]`, or `unique: true` of a field" },
	{ "an entity file", "unique_constraints", "write `unique_together: [[a, b]]`" },
	{ "an entity file", "validation", "write `constraints` for all rows, `validate` in an action" },
	{ "an entity file", "validations", "write `constraints` for all rows, `validate` in an action" },
	{ "an entity file", "views", "write `table_views`" },
	{ "a field", "choices", "write `type: enum(a, b)`" },
	{ "a field", "comment", "write `description`" },
	{ "a field", "entity", "write `type: ref(Entity)`" },
	{ "a field", "enum", "write `type: enum(a, b)`" },
	{ "a field", "expression", "write `computed`" },
	{ "a field", "length", "write `type: text(100)`: at most 100 characters" },
	{ "a field", "maxLength", "write `max`, or `type: text(100)`" },
	{ "a field", "max_length", "write `max`, or `type: text(100)`" },
	{ "a field", "minLength", "write `min`, or `type: text(1, 100)`" },
	{ "a field", "min_length", "write `min`, or `type: text(1, 100)`" },
	{ "a field", "optional", "write `required: false`, which is so anyway" },
	{ "a field", "options", "write `type: enum(a, b)`" },
	{ "a field", "precision", "write `type: decimal(10, 2)`" },
	{ "a field", "primary_key", "every table has its keys: pk_<entity>, id and identifier" },
	{ "a field", "ref", "write `type: ref(Entity)`" },
	{ "a field", "references", "write `type: ref(Entity)`" },
	{ "a field", "regex", "write `pattern`" },
	{ "a field", "required_if", "write `constraints`, or `validate` in an action" },
	{ "a field", "scale", "write `type: decimal(10, 2)`" },
	{ "a field", "stored", "write `computed`; what follows from the own row alone is stored" },
	{ "a field", "target", "write `type: ref(Entity)`" },
	{ "a field", "validation", "write `min`, `max` or `pattern`" },
	{ "a constraint", "condition", "write `check`" },
	{ "a constraint", "error", "the failure is validation:<name>" },
	{ "a constraint", "expression", "write `check`" },
	{ "a constraint", "fields", "`unique_together: [[a, b]]` keeps values apart; a condition is `check: a < b`" },
	{ "a constraint", "type", "`unique_together: [[a, b]]` keeps values apart; a condition is `check: a < b`" },
	{ "an index", "condition", "write `where`" },
	{ "an index", "field", "write `fields: [a, b]`" },
	{ "an index", "method", "write `type`" },
	{ "an index", "using", "write `type`" },
	{ "an action", "cache", "write `impact`, with `cache_invalidations`" },
	{ "an action", "conditions", "write `requires` for who may call, `validate` steps for the rest" },
	{ "an action", "entity", "an action belongs to the entity of its file" },
	{ "an action", "guards", "write `requires` for who may call, `validate` steps for the rest" },
	{ "an action", "hierarchy_impact", "paths and identifiers below a row that is moved are made anew anyway" },
	{ "an action", "idempotency_key", "write `idempotent: true`; the key comes from the client" },
	{ "an action", "on_error", "a failure undoes everything; the step `exception_handling` catches it" },
	{ "an action", "operation", "what an action does is said by its `steps`, or by its name where there are none" },
	{ "an action", "requires_role", "write `requires: caller.has_role('admin')`" },
	{ "an action", "trigger", "clients call actions, and other actions do with the step `call`" },
	{ "an action", "type", "what an action does is said by its `steps`, or by its name where there are none" },
	{ "this step", "channel", "write `notify: recipient(email, \"message\")`" },
	{ "this step", "context", "the fields of the condition are told anyway; `fields: [a, b]` names others" },
	{ "this step", "elif", "write `else`, with another `if` in it" },
	{ "this step", "else_if", "write `else`, with another `if` in it" },
	{ "this step", "elsif", "write `else`, with another `if` in it" },
	{ "this step", "partial_updates", "fields that are not in the input are kept; `pattern: crud/update` may say otherwise" },
	{ "this step", "returning", "the result has the own row; what another one becomes is found with `find`" },
	{ "this step", "set", "write `fields`" },
	{ "this step", "success", "what returns has succeeded; a failure is `reject: code`" },
	{ "this step", "supports_hard_delete", "write `hard: true`; with `pattern: crud/delete` the input says which" },
	{ "this step", "template", "write `notify: recipient(email, \"message\")`" },
	{ "this step", "values", "write `fields`" },
	{ "this step", "where", "write it behind the entity: `Entity WHERE condition`" },
	{ "a case", "do", "write `then`" },
	{ "a case", "exception", "write `when`" },
	{ "a case", "steps", "write `then`" },
	{ "a case", "value", "write `when`" },
};
/* clang-format on */

const char *ways_for_step(struct str keyword)
{
	for (size_t i = 0; i < countof(step_ways); i++)
		if (str_is(keyword, step_ways[i].keyword))
			return step_ways[i].way;
	return NULL;
}

static const char *find_word(const struct word_way *rows, size_t count, struct str word)
{
	for (size_t i = 0; i < count; i++)
		if (str_is(word, rows[i].word))
			return rows[i].way;
	return NULL;
}

/* Types of SQL are often in capitals: VARCHAR. A name such as Map is rather an entity. */
const char *ways_for_type(struct str name)
{
	char lower[32];
	const char *way = find_word(type_ways, countof(type_ways), name);
	if (way != NULL || name.len >= sizeof lower)
		return way;
	for (size_t i = 0; i < name.len; i++) {
		if (name.ptr[i] >= 'a' && name.ptr[i] <= 'z')
			return NULL;
		lower[i] = (char)(name.ptr[i] >= 'A' && name.ptr[i] <= 'Z' ? name.ptr[i] + 32 : name.ptr[i]);
	}
	return find_word(type_ways, countof(type_ways), (struct str){ lower, name.len });
}

const char *ways_for_function(struct str name)
{
	return find_word(function_ways, countof(function_ways), name);
}

const char *ways_for_operator(struct str word)
{
	return find_word(operator_ways, countof(operator_ways), word);
}

bool ways_behind_type(struct str text, struct way_with_type *way)
{
	static const struct {
		const char *word;
		struct way_with_type way;
	} rows[] = {
		{ "not null", { "write `", "!`" } },
		{ "required", { "write `", "!`" } },
		{ "null", { "leave it out: a field is optional unless `!` stands behind its type", NULL } },
		{ "nullable", { "leave it out: a field is optional unless `!` stands behind its type", NULL } },
		{ "default", { "write `", " = 'value'`" } },
		{ "unique", { "write `{type: ", ", unique: true}`" } },
		{ "index", { "write `{type: ", ", index: true}`" } },
		{ "primary", { "every table has its keys: pk_<entity>, id and identifier", NULL } },
		{ "references", { "write `ref(Entity)`", NULL } },
		{ "check", { "write `constraints`, or `{type: text, pattern: …}`", NULL } },
	};
	for (size_t i = 0; i < countof(rows); i++) {
		struct str word = str_from(rows[i].word);
		if (!str_eq_nocase(str_sub(text, 0, word.len), word) ||
		    (text.len > word.len && char_is_word(text.ptr[word.len])))
			continue;
		*way = rows[i].way;
		return true;
	}
	return false;
}

const char *ways_for_name(struct str name)
{
	return find_word(name_ways, countof(name_ways), name);
}

const char *ways_for_key(const char *what, struct str key)
{
	for (size_t i = 0; i < countof(key_ways); i++)
		if (strcmp(what, key_ways[i].what) == 0 && str_is(key, key_ways[i].key))
			return key_ways[i].way;
	return NULL;
}

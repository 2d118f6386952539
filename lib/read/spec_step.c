/* The `steps` of an action: each keyword with its keys and its reader. */
#include "read/spec_action.h"

#include "read/keys.h"
#include "read/language.h"
#include "read/spec_call.h"
#include "read/spec_dependency.h"
#include "read/spec_notify.h"
#include "read/spec_raw.h"
#include "read/spec_refresh.h"
#include "read/ways.h"

static const struct key_row validate_keys[] = {
	{ "validate", KEY_READ },      { "error", KEY_READ },  { "message", KEY_READ },
	{ "error_message", KEY_READ }, { "fields", KEY_READ },
};
static const struct key_row insert_keys[] = {
	{ "insert", KEY_READ },
	{ "store", KEY_READ },
	{ "return_id", KEY_READ },
	{ "fields", KEY_READ },
};
static const struct key_row update_keys[] = {
	{ "update", KEY_READ },
	{ "fields", KEY_READ },
	{ "where", KEY_READ },
};
static const struct key_row delete_keys[] = {
	{ "delete", KEY_READ },
	{ "hard", KEY_READ },
	{ "check_dependencies", KEY_READ },
};
static const struct key_row reject_keys[] = {
	{ "reject", KEY_READ },
	{ "message", KEY_READ },
};

static const struct key_row find_keys[] = {
	{ "find", KEY_READ },  { "select", KEY_READ },   { "query", KEY_READ },   { "as", KEY_READ },
	{ "store", KEY_READ }, { "required", KEY_READ }, { "message", KEY_READ },
};
static const struct key_row if_keys[] = {
	{ "if", KEY_READ },
	{ "then", KEY_READ },
	{ "else", KEY_READ },
};

static const struct key_row call_keys[] = {
	{ "call", KEY_READ },      { "call_function", KEY_READ }, { "args", KEY_READ },
	{ "arguments", KEY_READ }, { "store", KEY_READ },         { "result", KEY_READ },
	{ "return", KEY_READ },    { "returns", KEY_READ },       { "as", KEY_READ },
};
static const struct key_row foreach_keys[] = {
	{ "foreach", KEY_READ }, { "as", KEY_READ }, { "do", KEY_READ }, { "then", KEY_READ }, { "steps", KEY_READ },
};

static const struct key_row query_keys[] = {
	{ "query", KEY_READ },   { "as", KEY_READ },   { "store", KEY_READ },   { "required", KEY_READ },
	{ "message", KEY_READ }, { "type", KEY_READ }, { "returns", KEY_READ },
};
static const struct key_row subquery_keys[] = {
	{ "subquery", KEY_READ }, { "as", KEY_READ },      { "store", KEY_READ },
	{ "type", KEY_READ },     { "returns", KEY_READ },
};
static const struct key_row raw_sql_keys[] = {
	{ "raw_sql", KEY_READ }, { "as", KEY_READ },      { "store", KEY_READ },
	{ "type", KEY_READ },    { "returns", KEY_READ },
};
static const struct key_row for_query_keys[] = {
	{ "for_query", KEY_READ }, { "as", KEY_READ },   { "store", KEY_READ },
	{ "do", KEY_READ },        { "then", KEY_READ }, { "steps", KEY_READ },
};
static const struct key_row notify_keys[] = {
	{ "notify", KEY_READ },
	{ "to", KEY_READ },
	{ "payload", KEY_READ },
	{ "data", KEY_READ },
};
static const struct key_row switch_keys[] = {
	{ "switch", KEY_READ },
	{ "cases", KEY_READ },
	{ "default", KEY_READ },
};
static const struct key_row while_keys[] = {
	{ "while", KEY_READ }, { "max", KEY_READ }, { "do", KEY_READ }, { "then", KEY_READ }, { "steps", KEY_READ },
};
static const struct key_row set_keys[] = {
	{ "set", KEY_READ },     { "assign", KEY_READ }, { "compute", KEY_READ },
	{ "declare", KEY_READ }, { "as", KEY_READ },
};
static const struct key_row try_keys[] = {
	{ "exception_handling", KEY_READ },
};
static const struct key_row return_keys[] = {
	{ "return", KEY_READ },
	{ "return_early", KEY_READ },
};
static const struct key_row aggregate_keys[] = {
	{ "aggregate", KEY_READ },
	{ "as", KEY_READ },
	{ "store", KEY_READ },
};

static const struct key_row refresh_keys[] = {
	{ "refresh_table_view", KEY_READ },
	{ "refresh", KEY_READ },
	{ "concurrently", KEY_READ },
};

/* ---- readers --------------------------------------------------------------------------------------------------- */

static void read_fields_list(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                             struct spec_step *step)
{
	const struct yaml_node *list = keys_get(node, "fields");
	if (list == NULL)
		return;
	if (list->kind != YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, list->key_span, "'fields' takes a list of field names");
		return;
	}
	step->fields = arena_make_array(arena, struct spanned, list->count);
	for (const struct yaml_node *c = list->first; c != NULL; c = c->next) {
		if (c->kind != YAML_SCALAR)
			diag(diags, DIAG_WRONG_KIND, list->key_span, "'fields' takes a list of field names");
		else
			step->fields[step->field_count++] = (struct spanned){ c->text, c->span };
	}
}

static void read_validate(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	step->condition = expr_parse(arena, diags, step->value);
	keys_text(diags, step->node, "error", &step->error, &step->error_span);
	spec_read_message(arena, diags, step->node, "message", step);
	spec_read_message(arena, diags, step->node, "error_message", step);
	spec_check_code(diags, step->error, step->error_span);
	read_fields_list(arena, diags, step->node, step);
}

static void read_reject(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	step->error = step->value->text;
	step->error_span = step->value->span;
	spec_check_code(diags, step->error, step->error_span);
	spec_read_message(arena, diags, step->node, "message", step);
}

static void read_if(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	step->condition = expr_parse(arena, diags, step->value);
	if (keys_get(step->node, "then") == NULL)
		diag(diags, DIAG_MISSING_KEY, step->span, "'if' needs `then` with a list of steps");
	spec_read_branch(arena, diags, keys_get(step->node, "then"), &step->then_steps, &step->then_count);
	spec_read_branch(arena, diags, keys_get(step->node, "else"), &step->else_steps, &step->else_count);
}

/* find, select, query; `query` may hold SQL, which has keys of its own. */
static void read_query(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	static const char *const of_find[] = { "required", "message" }, *const of_sql[] = { "type", "returns" };
	bool sql = str_is(step->value->key, "query") && spec_is_sql(step->value->text);
	for (size_t i = 0; i < countof(of_find); i++) {
		const struct yaml_node *other = keys_get(step->node, sql ? of_find[i] : of_sql[i]);
		if (other != NULL)
			diag(diags, DIAG_UNKNOWN_KEY, other->key_span, "'%.*s' belongs to a query %s",
			     STR_ARG(other->key), sql ? "that names an entity" : "in SQL");
	}
	if (sql)
		spec_read_raw(arena, diags, step);
	else
		spec_read_find(arena, diags, step);
}

static void read_insert(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	spec_read_new_row(diags, step);
	spec_read_write(arena, diags, step);
}

static void read_delete(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	spec_read_write(arena, diags, step);
	keys_bool(diags, step->node, "hard", &step->hard);
	spec_read_dependencies(arena, diags, step);
}

static void read_foreach(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	static const char *const bodies[] = { "do", "then", "steps" };
	spec_read_foreach(arena, diags, step);
	spec_read_body(arena, diags, step, step->node, bodies, countof(bodies));
}

/* ---- the table -------------------------------------------------------------------------------------------------- */

/* What the value behind the keyword may be. */
enum takes {
	TAKES_TEXT,
	TAKES_MAPPING, /* or text */
	TAKES_ANY,     /* but null */
	TAKES_NULL,    /* or anything else */
};

/* Every step keyword. `cte` is part of a query, and no step by itself: it has no reader. */
static const struct step_row {
	const char *keyword;
	enum step_kind kind;
	enum takes takes;
	const struct key_row *keys;
	size_t key_count;
	void (*read)(struct arena *arena, struct diags *diags, struct spec_step *step);
} step_rows[] = {
	{ "validate", STEP_VALIDATE, TAKES_TEXT, validate_keys, countof(validate_keys), read_validate },
	{ "insert", STEP_INSERT, TAKES_TEXT, insert_keys, countof(insert_keys), read_insert },
	{ "update", STEP_UPDATE, TAKES_TEXT, update_keys, countof(update_keys), spec_read_write },
	{ "delete", STEP_DELETE, TAKES_TEXT, delete_keys, countof(delete_keys), read_delete },
	{ "reject", STEP_REJECT, TAKES_TEXT, reject_keys, countof(reject_keys), read_reject },
	{ "find", STEP_FIND, TAKES_TEXT, find_keys, countof(find_keys), read_query },
	{ "select", STEP_FIND, TAKES_TEXT, find_keys, countof(find_keys), read_query },
	{ "query", STEP_FIND, TAKES_TEXT, query_keys, countof(query_keys), read_query },
	{ "if", STEP_IF, TAKES_TEXT, if_keys, countof(if_keys), read_if },
	{ "switch", STEP_SWITCH, TAKES_ANY, switch_keys, countof(switch_keys), spec_read_switch },
	{ "foreach", STEP_FOREACH, TAKES_TEXT, foreach_keys, countof(foreach_keys), read_foreach },
	{ "call", STEP_CALL, TAKES_MAPPING, call_keys, countof(call_keys), spec_read_call },
	{ "call_function", STEP_CALL, TAKES_MAPPING, call_keys, countof(call_keys), spec_read_call },
	{ "notify", STEP_NOTIFY, TAKES_TEXT, notify_keys, countof(notify_keys), spec_read_notify },
	{ "refresh_table_view", STEP_REFRESH, TAKES_MAPPING, refresh_keys, countof(refresh_keys), spec_read_refresh },
	{ "refresh", STEP_REFRESH, TAKES_MAPPING, refresh_keys, countof(refresh_keys), spec_read_refresh },
	{ "return", STEP_RETURN, TAKES_NULL, return_keys, countof(return_keys), spec_read_return },
	{ "return_early", STEP_RETURN, TAKES_NULL, return_keys, countof(return_keys), spec_read_return },
	{ "aggregate", STEP_AGGREGATE, TAKES_ANY, aggregate_keys, countof(aggregate_keys), spec_read_aggregate },
	{ "set", STEP_SET, TAKES_ANY, set_keys, countof(set_keys), spec_read_set },
	{ "declare", STEP_DECLARE, TAKES_ANY, set_keys, countof(set_keys), spec_read_declare },
	{ "assign", STEP_SET, TAKES_ANY, set_keys, countof(set_keys), spec_read_set },
	{ "compute", STEP_SET, TAKES_ANY, set_keys, countof(set_keys), spec_read_set },
	{ "while", STEP_WHILE, TAKES_ANY, while_keys, countof(while_keys), spec_read_while },
	{ "cte", STEP_COUNT, TAKES_TEXT, NULL, 0, NULL },
	{ "subquery", STEP_RAW, TAKES_TEXT, subquery_keys, countof(subquery_keys), spec_read_raw },
	{ "for_query", STEP_RAW, TAKES_TEXT, for_query_keys, countof(for_query_keys), spec_read_raw },
	{ "exception_handling", STEP_TRY, TAKES_ANY, try_keys, countof(try_keys), spec_read_try },
	{ "raw_sql", STEP_RAW, TAKES_TEXT, raw_sql_keys, countof(raw_sql_keys), spec_read_raw },
};

bool spec_step_row(size_t i, const char **keyword, struct key_table *table)
{
	const struct step_row *row = i < countof(step_rows) ? &step_rows[i] : NULL;
	if (row == NULL)
		return false;
	*keyword = row->keyword;
	*table = (struct key_table){ row->keyword, row->keys, row->key_count };
	for (size_t k = 0; k < i; k++)
		if (step_rows[k].keys == row->keys && row->keys != NULL) {
			table->name = step_rows[k].keyword;
			break;
		}
	return true;
}

/* ---- one step --------------------------------------------------------------------------------------------------- */

static const struct step_row *find_step(struct str keyword)
{
	for (size_t i = 0; i < countof(step_rows); i++)
		if (str_is(keyword, step_rows[i].keyword))
			return &step_rows[i];
	return NULL;
}

/* The keyword is the first key that is one, whatever stands before it. */
static const struct step_row *identify(struct diags *diags, const struct yaml_node *node,
                                       const struct yaml_node **value)
{
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		const struct step_row *row = find_step(c->key);
		if (row != NULL) {
			*value = c;
			return row;
		}
	}
	struct str names[countof(step_rows)];
	for (size_t i = 0; i < countof(step_rows); i++)
		names[i] = str_from(step_rows[i].keyword);
	if (node->first == NULL) {
		diag(diags, DIAG_UNKNOWN_STEP, node->span, "an empty step");
		return NULL;
	}
	diag(diags, DIAG_UNKNOWN_STEP, node->first->key_span, "unknown step '%.*s'", STR_ARG(node->first->key));
	const char *way = ways_for_step(node->first->key);
	if (way != NULL)
		diag_hint(diags, "%s", way);
	else
		diag_suggest(diags, node->first->key, names, countof(names));
	return NULL;
}

static bool refuse_cte(struct diags *diags, const struct yaml_node *value)
{
	diag(diags, DIAG_RAW_QUERY, value->key_span, "a query by itself is no step");
	diag_hint(diags, "WITH stands in the query that uses it: `subquery: WITH … SELECT …`");
	return false;
}

static bool check_value(struct diags *diags, const struct step_row *row, const struct yaml_node *value)
{
	bool mapping = value->kind == YAML_MAPPING && row->takes == TAKES_MAPPING;
	if (value->kind != YAML_SCALAR && row->takes < TAKES_ANY && !mapping) {
		diag(diags, DIAG_WRONG_KIND, value->key_span, "'%s' takes %s, not %s", row->keyword,
		     row->takes == TAKES_MAPPING ? "text or a mapping" : "text", yaml_kind_name(value));
		if (row->kind == STEP_INSERT || row->kind == STEP_UPDATE)
			diag_hint(diags, "`%s: Entity`, and `fields:` beside it", row->keyword);
		return false;
	}
	return row->takes == TAKES_NULL || !yaml_is_null(value) ||
	       diag(diags, DIAG_MISSING_KEY, value->key_span, "'%s' says nothing", row->keyword);
}

static bool read_step(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	const struct yaml_node *value = NULL;
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->span, "a step is a mapping such as `validate: …`, not %s",
		            yaml_kind_name(node));
	const struct step_row *row = identify(diags, node, &value);
	if (row == NULL)
		return false;
	if (row->read == NULL)
		return refuse_cte(diags, value);
	keys_check(diags, node, row->keys, row->key_count, "this step");
	if (!check_value(diags, row, value))
		return false;
	*step = (struct spec_step){ .kind = row->kind,
		                    .node = node,
		                    .span = value->key_span,
		                    .value = value,
		                    .error = STR_EMPTY,
		                    .message = STR_EMPTY,
		                    .variable = STR_EMPTY,
		                    .callee = STR_EMPTY,
		                    .operation = STR_EMPTY };
	step->target.schema = step->target.entity = STR_EMPTY;
	row->read(arena, diags, step);
	return true;
}

/* ---- lists of steps --------------------------------------------------------------------------------------------- */

void spec_read_steps(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step **steps,
                     size_t *count)
{
	if (node->kind != YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'%.*s' takes a list, not %s", STR_ARG(node->key),
		     yaml_kind_name(node));
		diag_hint(diags, "each step begins with '- ', as in `- validate: condition`");
		return;
	}
	*steps = arena_make_array(arena, struct spec_step, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (read_step(arena, diags, c, &(*steps)[*count]))
			(*count)++;
}

void spec_read_branch(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step **steps,
                      size_t *count)
{
	if (node == NULL)
		return;
	spec_read_steps(arena, diags, node, steps, count);
	if (node->kind == YAML_SEQUENCE && node->count == 0)
		diag(diags, DIAG_MISSING_KEY, node->key_span, "'%.*s' has an empty list of steps", STR_ARG(node->key));
}

void spec_read_body(struct arena *arena, struct diags *diags, struct spec_step *step, const struct yaml_node *from,
                    const char *const *keys, size_t key_count)
{
	const struct yaml_node *body = keys_one_of(diags, from, keys, key_count);
	if (body != NULL)
		spec_read_branch(arena, diags, body, &step->then_steps, &step->then_count);
	else
		diag(diags, DIAG_MISSING_KEY, step->span, "'%.*s' needs `%s` with a list of steps",
		     STR_ARG(step->value->key), keys[0]);
}

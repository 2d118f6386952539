#include "read/sql_parse.h"

#if SPECQL_PG_QUERY

#include <jansson.h>
#include <pg_query.h>
#include <string.h>

#include "base/vec.h"
#include "diag/utf8.h"

/* Names of what WITH defines, the innermost first. */
struct names {
	struct str name;
	const struct names *next;
};

struct walk {
	struct arena *arena;
	struct diags *diags;
	enum diag_id id;
	const struct sql_text *text;
	struct sql_facts *facts;
	VEC(struct sql_table) tables;
	bool ok;
};

/* Beginnings of functions that do what no statement here may do: change settings, run a text that nobody has seen, read files. */
static const char *const refused[] = {
	"set_config",      "query_to_xml",     "cursor_to_xml", "table_to_xml",  "schema_to_xml",
	"database_to_xml", "ts_stat",          "ts_rewrite",    "dblink",        "lo_",
	"pg_read_",        "pg_ls_",           "pg_stat_file",  "pg_terminate_", "pg_cancel_",
	"pg_reload_",      "pg_rotate_",       "pg_switch_",    "pg_logical_",   "pg_replication_",
	"pg_advisory_",    "pg_try_advisory_",
};

/* ---- places ------------------------------------------------------------------------------------------------------ */

/* Where byte OFF of what was parsed was written. */
static struct span place(const struct sql_text *text, size_t off)
{
	size_t shift = 0;
	for (size_t i = 0; i < text->shift_count; i++) {
		const struct sql_shift *s = &text->shifts[i];
		if (off < s->off)
			break;
		if (off < s->off + s->len)
			return yaml_span_at(text->node, s->written_off, s->written_len);
		shift = s->written_off + s->written_len - (s->off + s->len);
	}
	off += shift;
	while (off < text->node->text.len && (text->node->text.ptr[off] == '\n' || text->node->text.ptr[off] == ' '))
		off++;
	return off < text->node->text.len ? yaml_span_at(text->node, off, 1) : text->node->span;
}

static struct span place_of(const struct walk *w, const json_t *node)
{
	const json_t *location = json_object_get(node, "location");
	if (json_is_integer(location) && json_integer_value(location) < 0)
		return w->text->node->span;
	return place(w->text, (size_t)json_integer_value(location));
}

/* PostgreSQL counts characters where a text cannot be parsed. */
static size_t byte_of(struct str sql, int character)
{
	size_t off = 0;
	for (int i = 1; i < character && off < sql.len; i++)
		off += utf8_next(sql, off).len;
	return off;
}

/* ---- the tree ---------------------------------------------------------------------------------------------------- */

static struct str text_at(struct arena *arena, const json_t *node, const char *key)
{
	const char *text = json_string_value(json_object_get(node, key));
	return text != NULL ? arena_str(arena, str_from(text)) : STR_EMPTY;
}

/* NULL: LIST is empty or no list. */
static const json_t *last_of(const json_t *list)
{
	size_t count = json_array_size(list);
	return count > 0 ? json_array_get(list, count - 1) : NULL;
}

/* The last of a list of names: {"String": {"sval": …}}. */
static struct str last_name(struct arena *arena, const json_t *list)
{
	const json_t *last = json_object_get(last_of(list), "String");
	struct str name = text_at(arena, last, "sval");
	return name.len > 0 ? name : text_at(arena, last, "str");
}

static void walk(struct walk *w, const json_t *node, const struct names *names);

static void refuse(struct walk *w, struct span at, struct str message)
{
	w->ok = false;
	diag(w->diags, w->id, at, "%.*s", STR_ARG(message));
}

static void take_table(struct walk *w, const json_t *node, const struct names *names)
{
	struct str schema = text_at(w->arena, node, "schemaname"), name = text_at(w->arena, node, "relname");
	struct span at = place_of(w, node);
	if (schema.len > 0) {
		*vec_push(w->arena, &w->tables) = (struct sql_table){ schema, name, at };
		return;
	}
	for (; names != NULL; names = names->next)
		if (str_eq(names->name, name))
			return;
	refuse(w, at, arena_printf(w->arena, "the table '%.*s' needs its schema", STR_ARG(name)));
	diag_hint(w->diags, "schema.%.*s: functions do not look for tables anywhere", STR_ARG(name));
}

static void take_function(struct walk *w, const json_t *node)
{
	const json_t *parts = json_object_get(node, "funcname");
	struct str name = last_name(w->arena, parts);
	for (size_t i = 0; i < countof(refused); i++)
		if (str_starts(name, str_from(refused[i])))
			refuse(w, place_of(w, node),
			       arena_printf(w->arena, "the function '%.*s' is not for steps", STR_ARG(name)));
}

static void walk_member(struct walk *w, const char *key, const json_t *member, const struct names *names)
{
	bool written = strcmp(key, "relation") == 0 && json_object_get(member, "relname") != NULL;
	struct str schema = written ? text_at(w->arena, member, "schemaname") : STR_EMPTY;
	if (str_is(schema, "pg_catalog") || str_is(schema, "information_schema"))
		refuse(w, place_of(w, member), arena_printf(w->arena, "nothing is written to %.*s", STR_ARG(schema)));
	if (strcmp(key, "withClause") == 0 || strcmp(key, "lockedRels") == 0) /* FOR UPDATE OF takes names of FROM */
		return;
	walk(w, member, written ? NULL : names); /* what is written to is never a name of WITH */
}

static void walk_members(struct walk *w, const json_t *node, const struct names *names)
{
	json_t *object = (json_t *)(uintptr_t)node;
	for (void *i = json_object_iter(object); i != NULL; i = json_object_iter_next(object, i))
		walk_member(w, json_object_iter_key(i), json_object_iter_value(i), names);
}

/* What WITH defines is known to what comes behind it, to itself where it is recursive, and to the statement. */
static void walk_with(struct walk *w, const json_t *node, const json_t *with, const struct names *names)
{
	const json_t *list = json_object_get(with, "ctes");
	bool recursive = json_is_true(json_object_get(with, "recursive"));
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *cte = json_object_get(json_array_get(list, i), "CommonTableExpr");
		struct names *n = arena_make(w->arena, struct names);
		*n = (struct names){ text_at(w->arena, cte, "ctename"), names };
		if (!recursive)
			walk(w, cte, names);
		names = n;
	}
	for (size_t i = 0; recursive && i < json_array_size(list); i++)
		walk(w, json_array_get(list, i), names);
	walk_members(w, node, names);
}

static void walk(struct walk *w, const json_t *node, const struct names *names)
{
	static const char *const writes[] = { "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt" };
	for (size_t i = 0; json_is_array(node) && i < json_array_size(node); i++)
		walk(w, json_array_get(node, i), names);
	if (!json_is_object(node))
		return;
	for (size_t i = 0; i < countof(writes); i++)
		w->facts->writes = w->facts->writes || json_object_get(node, writes[i]) != NULL;
	const json_t *into = json_object_get(node, "intoClause");
	if (into != NULL)
		refuse(w, place_of(w, json_object_get(into, "rel")), STR("SELECT INTO makes a table"));
	else if (json_object_get(node, "relname") != NULL)
		take_table(w, node, names);
	if (json_object_get(node, "funcname") != NULL)
		take_function(w, node);
	if (json_object_get(node, "MergeStmt") != NULL)
		refuse(w, w->text->node->span, STR("MERGE is not for steps"));
	const json_t *column = json_object_get(json_object_get(node, "ColumnRef"), "fields");
	const json_t *target = json_object_get(node, "ResTarget");
	w->facts->names_tenant = w->facts->names_tenant || str_is(last_name(w->arena, column), "tenant_id") ||
	                         str_is(text_at(w->arena, target, "name"), "tenant_id");
	const json_t *with = json_object_get(node, "withClause");
	if (with != NULL)
		walk_with(w, node, with, names);
	else if (into == NULL)
		walk_members(w, node, names);
}

/* How many columns a SELECT has; 0: `*`, nobody knows. */
static size_t columns_of(const json_t *select)
{
	while (json_object_get(select, "larg") != NULL)
		select = json_object_get(select, "larg");
	const json_t *rows = json_object_get(select, "valuesLists");
	if (rows != NULL)
		return json_array_size(json_object_get(json_object_get(json_array_get(rows, 0), "List"), "items"));
	const json_t *list = json_object_get(select, "targetList");
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *value = json_object_get(json_object_get(json_array_get(list, i), "ResTarget"), "val");
		const json_t *fields = json_object_get(json_object_get(value, "ColumnRef"), "fields");
		if (json_object_get(last_of(fields), "A_Star") != NULL)
			return 0;
	}
	return json_array_size(list);
}

/* The statement, where it is the only one and of a kind that is allowed. */
static const json_t *statement(struct walk *w, const json_t *root, const char **kind)
{
	static const char *const kinds[] = { "SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt" };
	const json_t *list = json_object_get(root, "stmts");
	if (json_array_size(list) != 1) {
		const json_t *second = json_object_get(json_array_get(list, 1), "stmt_location");
		struct span at =
		        second != NULL ? place(w->text, (size_t)json_integer_value(second)) : w->text->node->span;
		refuse(w, at,
		       second != NULL ? STR("one statement is enough for a step") : STR("there is no statement"));
		return NULL;
	}
	const json_t *node = json_object_get(json_array_get(list, 0), "stmt");
	for (size_t i = 0; i < countof(kinds); i++)
		if (json_object_get(node, kinds[i]) != NULL) {
			*kind = kinds[i];
			return node;
		}
	refuse(w, w->text->node->span, STR("a step takes SELECT, INSERT, UPDATE or DELETE, nothing else"));
	return NULL;
}

static void look(struct walk *w, const json_t *root)
{
	const char *kind = NULL;
	const json_t *node = statement(w, root, &kind);
	if (node == NULL)
		return;
	const json_t *first = json_array_get(json_object_get(root, "stmts"), 0);
	size_t length = (size_t)json_integer_value(json_object_get(first, "stmt_len"));
	w->facts->length = length > 0 ? (size_t)json_integer_value(json_object_get(first, "stmt_location")) + length
	                              : w->text->sql.len;
	w->facts->selects = strcmp(kind, "SelectStmt") == 0;
	if (w->facts->selects)
		w->facts->columns = columns_of(json_object_get(node, kind));
	walk(w, node, NULL);
	w->facts->tables = w->tables.items;
	w->facts->table_count = w->tables.len;
}

bool sql_parse(struct arena *arena, struct diags *diags, enum diag_id id, const struct sql_text *text,
               struct sql_facts *facts)
{
	struct walk w = { .arena = arena, .diags = diags, .id = id, .text = text, .facts = facts, .ok = true };
	PgQueryParseResult result = pg_query_parse(arena_printf(arena, "%.*s", STR_ARG(text->sql)).ptr);
	*facts = (struct sql_facts){ 0 };
	if (result.error != NULL) {
		struct str message = arena_str(arena, str_from(result.error->message));
		refuse(&w, place(text, byte_of(text->sql, result.error->cursorpos)), message);
	} else {
		json_t *root = json_loads(result.parse_tree, 0, NULL);
		if (root == NULL)
			refuse(&w, text->node->span, STR("the statement is nested too deeply"));
		else
			look(&w, root);
		json_decref(root);
	}
	pg_query_free_parse_result(result);
	return w.ok;
}

#else

bool sql_parse(struct arena *arena, struct diags *diags, enum diag_id id, const struct sql_text *text,
               struct sql_facts *facts)
{
	(void)arena;
	*facts = (struct sql_facts){ 0 };
	diag(diags, id, text->node->span, "this program was built without PostgreSQL's parser, which looks at SQL");
	diag_hint(diags, "build it where libpg_query is installed (Debian: libpg-query-dev)");
	return false;
}

#endif

/* The entities as one document for programs: docs/docs.schema.json says what it looks like. */
#include <jansson.h>

#include "docs/docs.h"
#include "base/version.h"
#include "model/api.h"
#include "model/names.h"
#include "model/table.h"
#include "model/type_params.h"
#include "plan/plan_api.h"
#include "words/words.h"

static void set(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new_nocheck(object, key, value) != 0)
		BUG("no member '%s'", key);
}

/* What was read from YAML is UTF-8; the path of a file may be anything. */
static json_t *text(struct str s)
{
	json_t *value = json_stringn(s.ptr, s.len);
	return value != NULL ? value : json_null();
}

static json_t *optional(struct str s)
{
	return s.len > 0 ? text(s) : json_null();
}

static json_t *plain(struct arena *arena, struct str line)
{
	return text(words_plain(arena, line));
}

static json_t *lines(struct arena *arena, const struct words *words)
{
	json_t *list = json_array();
	for (size_t i = 0; i < words->lines.len; i++)
		json_array_append_new(list, plain(arena, words->lines.items[i].text));
	return list;
}

/* Steps keep what is inside of what. */
static json_t *steps(struct arena *arena, const struct words *words)
{
	json_t *list = json_array();
	for (size_t i = 0; i < words->lines.len; i++) {
		json_t *step = json_object();
		set(step, "depth", json_integer((json_int_t)words->lines.items[i].depth));
		set(step, "text", plain(arena, words->lines.items[i].text));
		json_array_append_new(list, step);
	}
	return list;
}

/* ---- types ------------------------------------------------------------------------------------------------------ */

static json_t *references(struct arena *arena, const struct type *type)
{
	json_t *list = json_array();
	if (type->target != NULL)
		json_array_append_new(list, text(words_entity(arena, type->target)));
	for (size_t i = 0; i < type->branch_count; i++)
		json_array_append_new(list, text(words_entity(arena, type->branches[i].target)));
	return list;
}

static void set_type(struct arena *arena, json_t *object, const struct type *type)
{
	const struct type *item = type->kind == TYPE_LIST ? type->item : type;
	json_t *values = json_array();
	set(object, "type", text(words_type(arena, type)));
	set(object, "references", references(arena, type));
	for (size_t i = 0; i < item->value_count; i++)
		json_array_append_new(values, text(item->values[i]));
	set(object, "enum_values", values);
	set(object, "item_type", type->kind == TYPE_LIST ? text(words_type(arena, type->item)) : json_null());
	if (item->kind == TYPE_SCALAR) {
		set(object, "minimum", optional(type_minimum(item)));
		set(object, "maximum", optional(type_maximum(item)));
		set(object, "pattern",
		    optional(item->pattern.len > 0 ? item->pattern
		                                   : str_from(item->row != NULL ? item->row->pattern : "")));
	} else {
		set(object, "minimum", json_null());
		set(object, "maximum", json_null());
		set(object, "pattern", json_null());
	}
}

static json_t *field(struct arena *arena, const struct field *f)
{
	json_t *object = json_object(), *columns = json_array();
	set_type(arena, object, &f->type);
	set(object, "nullable", json_boolean(!f->required));
	set(object, "unique", json_boolean(f->unique));
	set(object, "default", optional(words_expr(arena, f->def)));
	set(object, "index", optional(f->index));
	set(object, "pii", json_boolean(f->pii));
	set(object, "hidden", json_boolean(api_hides_field(f)));
	for (size_t i = 0; i < field_column_count(f); i++)
		json_array_append_new(columns, text(field_column(f, i)));
	set(object, "columns", columns);
	set(object, "input_key", text(f->input_key));
	set(object, "example", optional(f->example));
	set(object, "description", optional(str_trim(f->description)));
	return object;
}

static json_t *fields(struct arena *arena, const struct entity *e)
{
	json_t *object = json_object();
	for (size_t i = 0; i < e->field_count; i++)
		set(object, arena_str(arena, e->fields[i].name).ptr, field(arena, &e->fields[i]));
	return object;
}

/* ---- the table -------------------------------------------------------------------------------------------------- */

static json_t *computed(struct arena *arena, const struct docs_entity *e)
{
	json_t *list = json_array();
	for (size_t i = 0; i < e->entity->computed_count; i++) {
		const struct computed_field *f = &e->entity->computed[i];
		json_t *object = json_object();
		set(object, "name", text(f->name));
		set(object, "type", text(words_type(arena, &f->type)));
		set(object, "value", text(words_computed(arena, e->spec, f)));
		set(object, "stored", json_boolean(f->stored));
		json_array_append_new(list, object);
	}
	return list;
}

static json_t *indexes(struct arena *arena, const struct entity *e)
{
	json_t *list = json_array();
	for (size_t i = 0; i < e->index_count; i++) {
		const struct table_index *x = &e->indexes[i];
		json_t *object = json_object(), *columns = json_array();
		set(object, "name", text(x->name));
		for (size_t k = 0; k < x->column_count; k++)
			json_array_append_new(columns, text(x->columns[k]));
		set(object, "columns", columns);
		set(object, "method", json_string(index_method_name(x->method)));
		set(object, "unique", json_boolean(x->unique));
		set(object, "where", optional(words_expr(arena, x->where)));
		json_array_append_new(list, object);
	}
	return list;
}

static json_t *constraints(struct arena *arena, const struct entity *e)
{
	json_t *list = json_array();
	for (size_t i = 0; i < e->check_count; i++) {
		json_t *object = json_object();
		set(object, "name", text(e->checks[i].name));
		set(object, "check", text(words_expr(arena, e->checks[i].condition)));
		set(object, "message", text(e->checks[i].message));
		json_array_append_new(list, object);
	}
	return list;
}

/* ---- actions ---------------------------------------------------------------------------------------------------- */

static json_t *input(struct arena *arena, const struct action *action)
{
	json_t *list = json_array();
	size_t count;
	struct param *params = plan_action_params(arena, action, &count);
	for (size_t i = 0; i < count; i++) {
		json_t *object = json_object();
		set(object, "name", text(params[i].key));
		set_type(arena, object, &params[i].type);
		set(object, "required", json_boolean(plan_param_required(action, &params[i])));
		set(object, "default", optional(words_expr(arena, params[i].def)));
		set(object, "description", optional(str_trim(params[i].description)));
		json_array_append_new(list, object);
	}
	return list;
}

static json_t *action_of(struct arena *arena, const struct action *action)
{
	struct words does = { { 0 } }, errors = { { 0 } }, impact = { { 0 } };
	json_t *object = json_object(), *guards = json_array();
	words_steps(arena, action, &does);
	words_errors(arena, action, &errors);
	words_impact(arena, action, &impact);
	set(object, "name", text(action->name));
	set(object, "function", text(arena_printf(arena, "app.%.*s", STR_ARG(action->function))));
	set(object, "mutation", text(api_name(arena, action->function)));
	set(object, "operation", text(plan_operation_word(action->operation)));
	set(object, "description", optional(str_trim(action->description)));
	set(object, "input", input(arena, action));
	for (size_t i = 0; i < action->guard_count; i++)
		json_array_append_new(guards, text(words_expr(arena, action->guards[i])));
	set(object, "requires", guards);
	set(object, "steps", steps(arena, &does));
	set(object, "errors", lines(arena, &errors));
	set(object, "impact", lines(arena, &impact));
	return object;
}

static json_t *entity(struct arena *arena, const struct docs_entity *page)
{
	const struct entity *e = page->entity;
	struct words identity = { { 0 } }, rules = { { 0 } }, views = { { 0 } };
	json_t *object = json_object(), *actions = json_array();
	words_identity(arena, e, &identity);
	words_patterns(arena, e, &rules);
	words_views(arena, e, &views);
	set(object, "name", text(e->name));
	set(object, "schema", text(e->schema));
	set(object, "description", optional(str_trim(e->description)));
	set(object, "table", text(name_table(arena, e->slug)));
	set(object, "view", text(name_view(arena, e->slug)));
	set(object, "tenancy", json_string(e->tenant_scoped ? "multi_tenant" : "shared"));
	set(object, "table_code", optional(page->spec->table_code));
	set(object, "identifier", text(words_text(arena, &identity)));
	set(object, "fields", fields(arena, e));
	set(object, "computed_fields", computed(arena, page));
	set(object, "indexes", indexes(arena, e));
	set(object, "constraints", constraints(arena, e));
	set(object, "rules", lines(arena, &rules));
	set(object, "views", lines(arena, &views));
	for (size_t i = 0; i < e->action_count; i++)
		json_array_append_new(actions, action_of(arena, &e->actions[i]));
	set(object, "actions", actions);
	set(object, "source_file", text(page->spec->path));
	return object;
}

struct str docs_json(struct arena *arena, const struct docs_project *project)
{
	json_object_seed(1); /* the seed decides nothing we print, and reading a random one opens a file */
	json_t *root = json_object(), *entities = json_array();
	set(root, "generated_by", json_string("specql " SPECQL_VERSION));
	set(root, "format", json_integer(1));
	set(root, "title", text(project->title));
	for (size_t i = 0; i < project->count; i++)
		json_array_append_new(entities, entity(arena, &project->entities[i]));
	set(root, "entities", entities);

	size_t flags = JSON_INDENT(2), size = json_dumpb(root, NULL, 0, flags);
	char *bytes = arena_alloc(arena, size + 2);
	if (size == 0 || json_dumpb(root, bytes, size, flags) != size)
		BUG("the documentation cannot be printed");
	bytes[size] = '\n';
	json_decref(root);
	return (struct str){ bytes, size + 1 };
}

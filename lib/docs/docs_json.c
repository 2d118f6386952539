/* The entities as one document for programs: docs/docs.schema.json says what it looks like. */
#include "docs/docs.h"

#include "base/json.h"
#include "base/version.h"
#include "model/api.h"
#include "model/names.h"
#include "model/table.h"
#include "model/type_params.h"
#include "plan/plan_api.h"
#include "plan/plan_frontend.h"
#include "words/words.h"

static json_t *plain(struct arena *arena, struct str line)
{
	return json_text_or_null(words_plain(arena, line));
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
		json_set(step, "depth", json_integer((json_int_t)words->lines.items[i].depth));
		json_set(step, "text", plain(arena, words->lines.items[i].text));
		json_array_append_new(list, step);
	}
	return list;
}

/* ---- types ------------------------------------------------------------------------------------------------------ */

static json_t *references(struct arena *arena, const struct type *type)
{
	json_t *list = json_array();
	if (type->target != NULL)
		json_array_append_new(list, json_text_or_null(words_entity(arena, type->target)));
	for (size_t i = 0; i < type->branch_count; i++)
		json_array_append_new(list, json_text_or_null(words_entity(arena, type->branches[i].target)));
	return list;
}

static void set_type(struct arena *arena, json_t *object, const struct type *type)
{
	const struct type *item = type->kind == TYPE_LIST ? type->item : type;
	json_t *values = json_array();
	json_set(object, "type", json_text_or_null(words_type(arena, type)));
	json_set(object, "references", references(arena, type));
	for (size_t i = 0; i < item->value_count; i++)
		json_array_append_new(values, json_text_or_null(item->values[i]));
	json_set(object, "enum_values", values);
	json_set(object, "item_type",
	         type->kind == TYPE_LIST ? json_text_or_null(words_type(arena, type->item)) : json_null());
	if (item->kind == TYPE_SCALAR) {
		json_set(object, "minimum", json_some_or_null(type_minimum(item)));
		json_set(object, "maximum", json_some_or_null(type_maximum(item)));
		json_set(object, "pattern",
		         json_some_or_null(item->pattern.len > 0
		                                   ? item->pattern
		                                   : str_from(item->row != NULL ? item->row->pattern : "")));
	} else {
		json_set(object, "minimum", json_null());
		json_set(object, "maximum", json_null());
		json_set(object, "pattern", json_null());
	}
}

static json_t *field(struct arena *arena, const struct field *f)
{
	json_t *object = json_object(), *columns = json_array();
	set_type(arena, object, &f->type);
	json_set(object, "nullable", json_boolean(!f->required));
	json_set(object, "unique", json_boolean(f->unique));
	json_set(object, "default", json_some_or_null(words_expr(arena, f->def)));
	json_set(object, "index", json_some_or_null(f->index));
	json_set(object, "pii", json_boolean(f->pii));
	json_set(object, "hidden", json_boolean(api_hides_field(f)));
	for (size_t i = 0; i < field_column_count(f); i++)
		json_array_append_new(columns, json_text_or_null(field_column(f, i)));
	json_set(object, "columns", columns);
	json_set(object, "input_key", json_text_or_null(f->input_key));
	json_set(object, "example", json_some_or_null(f->example));
	json_set(object, "description", json_some_or_null(str_trim(f->description)));
	return object;
}

static json_t *fields(struct arena *arena, const struct entity *e)
{
	json_t *object = json_object();
	for (size_t i = 0; i < e->field_count; i++)
		json_set(object, arena_str(arena, e->fields[i].name).ptr, field(arena, &e->fields[i]));
	return object;
}

/* ---- the table -------------------------------------------------------------------------------------------------- */

static json_t *computed(struct arena *arena, const struct docs_entity *e)
{
	json_t *list = json_array();
	for (size_t i = 0; i < e->entity->computed_count; i++) {
		const struct computed_field *f = &e->entity->computed[i];
		json_t *object = json_object();
		json_set(object, "name", json_text_or_null(f->name));
		json_set(object, "type", json_text_or_null(words_type(arena, &f->type)));
		json_set(object, "value", json_text_or_null(words_computed(arena, e->spec, f)));
		json_set(object, "stored", json_boolean(f->stored));
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
		json_set(object, "name", json_text_or_null(x->name));
		for (size_t k = 0; k < x->column_count; k++)
			json_array_append_new(columns, json_text_or_null(x->columns[k]));
		json_set(object, "columns", columns);
		json_set(object, "method", json_string(index_method_name(x->method)));
		json_set(object, "unique", json_boolean(x->unique));
		json_set(object, "where", json_some_or_null(words_expr(arena, x->where)));
		json_array_append_new(list, object);
	}
	return list;
}

static json_t *constraints(struct arena *arena, const struct entity *e)
{
	json_t *list = json_array();
	for (size_t i = 0; i < e->check_count; i++) {
		json_t *object = json_object();
		json_set(object, "name", json_text_or_null(e->checks[i].name));
		json_set(object, "check", json_text_or_null(words_expr(arena, e->checks[i].condition)));
		json_set(object, "message", json_text_or_null(e->checks[i].message));
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
		json_set(object, "name", json_text_or_null(params[i].key));
		set_type(arena, object, &params[i].type);
		json_set(object, "required", json_boolean(plan_param_required(action, &params[i])));
		json_set(object, "default", json_some_or_null(words_expr(arena, params[i].def)));
		json_set(object, "description", json_some_or_null(str_trim(params[i].description)));
		json_array_append_new(list, object);
	}
	return list;
}

static json_t *action_of(struct arena *arena, const struct action *action)
{
	struct words does = { { 0 } }, impact = { { 0 } };
	json_t *object = json_object(), *guards = json_array();
	words_steps(arena, action, &does);
	words_impact(arena, action, &impact);
	json_set(object, "name", json_text_or_null(action->name));
	json_set(object, "function", json_text_or_null(arena_printf(arena, "app.%.*s", STR_ARG(action->function))));
	json_set(object, "mutation", json_text_or_null(api_name(arena, action->function)));
	json_set(object, "operation", json_text_or_null(plan_operation_word(action->operation)));
	json_set(object, "description", json_some_or_null(str_trim(action->description)));
	json_set(object, "input", input(arena, action));
	for (size_t i = 0; i < action->guard_count; i++)
		json_array_append_new(guards, json_text_or_null(words_expr(arena, action->guards[i])));
	json_set(object, "requires", guards);
	json_set(object, "steps", steps(arena, &does));
	json_set(object, "errors", plan_frontend_errors(arena, action));
	json_set(object, "impact", lines(arena, &impact));
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
	json_set(object, "name", json_text_or_null(e->name));
	json_set(object, "schema", json_text_or_null(e->schema));
	json_set(object, "description", json_some_or_null(str_trim(e->description)));
	json_set(object, "table", json_text_or_null(name_table(arena, e->slug)));
	json_set(object, "view", json_text_or_null(name_view(arena, e->slug)));
	json_set(object, "tenancy", json_string(e->tenant_scoped ? "multi_tenant" : "shared"));
	json_set(object, "table_code", json_some_or_null(page->spec->table_code));
	json_set(object, "identifier", json_text_or_null(words_text(arena, &identity)));
	json_set(object, "fields", fields(arena, e));
	json_set(object, "computed_fields", computed(arena, page));
	json_set(object, "indexes", indexes(arena, e));
	json_set(object, "constraints", constraints(arena, e));
	json_set(object, "rules", lines(arena, &rules));
	json_set(object, "views", lines(arena, &views));
	for (size_t i = 0; i < e->action_count; i++)
		json_array_append_new(actions, action_of(arena, &e->actions[i]));
	json_set(object, "actions", actions);
	json_set(object, "source_file", json_text_or_null(page->spec->path));
	return object;
}

struct str docs_json(struct arena *arena, const struct docs_project *project)
{
	json_t *root = json_object(), *entities = json_array();
	json_set(root, "generated_by", json_string("specql " SPECQL_VERSION));
	json_set(root, "format", json_integer(1));
	json_set(root, "title", json_text_or_null(project->title));
	for (size_t i = 0; i < project->count; i++)
		json_array_append_new(entities, entity(arena, &project->entities[i]));
	json_set(root, "entities", entities);
	return json_print(arena, root, JSON_INDENT(2));
}

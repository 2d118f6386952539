#include "plan/plan_fragment.h"

#include "model/impact.h"
#include "model/names.h"
#include "plan/fragment_parts.h"
#include "plan/plan_aggregate_view.h"
#include "plan/plan_api.h"
#include "plan/plan_frontend.h"

/* ---- queries --------------------------------------------------------------------------------------------------- */

static json_t *add_query(struct fragment *f, struct str name, struct str view, bool list)
{
	json_t *query = fragment_add_named(f->queries, name), *inject;

	json_set_text(query, "return_type", f->type_name);
	json_set(query, "returns_list", json_boolean(list));
	json_set(query, "nullable", json_boolean(!list));
	json_set_text(query, "sql_source", view);
	if (!f->tenant)
		return query;
	inject = json_object();
	json_set_text(inject, "tenant_id", STR("jwt:tenant_id"));
	json_set(query, "inject_params", inject);
	return query;
}

static struct str plural(struct arena *arena, struct str name)
{
	static const char *const hissing[] = { "ss", "sh", "ch", "x", "z" };
	char last = name.ptr[name.len - 1], before = name.len > 1 ? name.ptr[name.len - 2] : 'a';

	if (last == 's' && before != 's') /* news */
		return arena_printf(arena, "%.*sList", STR_ARG(name));
	for (size_t i = 0; i < countof(hissing); i++)
		if (str_ends(name, str_from(hissing[i])))
			return arena_printf(arena, "%.*ses", STR_ARG(name));
	if (last == 'y' && strchr("aeiou", before) == NULL)
		return arena_printf(arena, "%.*sies", STR_ARG(str_sub(name, 0, name.len - 1)));
	return arena_printf(arena, "%.*ss", STR_ARG(name));
}

struct str plan_one_query(struct arena *arena, struct str type_name)
{
	return name_camel(arena, name_snake(arena, type_name));
}

struct str plan_list_query(struct arena *arena, struct str type_name)
{
	return plural(arena, plan_one_query(arena, type_name));
}

static void add_find(struct fragment *f, struct str name, struct str view, const char *key, const char *type)
{
	json_t *query = add_query(f, name, view, false);

	fragment_add_field(json_add_list(query, "arguments"), str_from(key), str_from(type), false, STR_EMPTY);
}

/* All rows, or those that the caller asks for. */
static void add_list(struct fragment *f, struct str view)
{
	json_t *query = add_query(f, plan_list_query(f->arena, f->type_name), view, true), *params = json_object();

	json_set(params, "where", json_boolean(f->entity->api->filter));
	json_set(params, "order_by", json_true());
	json_set(params, "limit", json_true());
	json_set(params, "offset", json_true());
	json_set(query, "auto_params", params);
}

static void add_queries(struct fragment *f, struct str view)
{
	const struct api *api = f->entity->api;
	struct str name = plan_one_query(f->arena, f->type_name);

	if (api->find_one)
		add_find(f, name, view, "id", "ID");
	if (api->find_by_identifier)
		add_find(f, arena_printf(f->arena, "%.*sByIdentifier", STR_ARG(name)), view, "identifier", "String");
	if (api->find_many)
		add_list(f, view);
}

/* ---- aggregate views ------------------------------------------------------------------------------------------- */

static struct str aggregate_field_type(struct fragment *f, struct str type_name, const struct aggregate_view *view,
                                       const struct aggregate_column *column)
{
	bool own = column->field != NULL && view->source == f->entity;

	if (column->id.len > 0)
		return STR("UUID");
	return fragment_type_of(f, own ? f->type_name : type_name, own ? column->field->name : column->name,
	                        &column->type);
}

/* SalesByCountry, with a list of its groups; nobody asks for one of them by an id. */
static void add_aggregate(struct fragment *f, const struct aggregate_view *view)
{
	struct fragment a = *f;
	struct str name = plan_aggregate_data_view(f->arena, view), source;
	json_t *type, *fields;

	source = arena_printf(f->arena, "%.*s.%.*s", STR_ARG(f->entity->schema), STR_ARG(name));
	a.type_name = plan_aggregate_type(f->arena, view);
	a.tenant = view->source->tenant_scoped;
	type = fragment_add_named(f->types, a.type_name);
	json_set_text(type, "sql_source", source);
	fields = json_add_list(type, "fields");
	for (size_t i = 0; i < view->column_count; i++) {
		const struct aggregate_column *column = &view->columns[i];
		struct str shown = plan_aggregate_shown(column);

		if (shown.len > 0)
			fragment_add_field(fields, api_name(f->arena, shown),
			                   aggregate_field_type(f, a.type_name, view, column), !column->not_null,
			                   STR_EMPTY);
	}
	fragment_add_field(fields, STR("refreshedAt"), STR("DateTime"), false, STR_EMPTY);
	if (f->entity->api->find_many)
		add_list(&a, source);
}

/* ---- mutations ------------------------------------------------------------------------------------------------- */

/* The enum that TYPE is, or that a list of it holds; NULL: neither. */
static const struct type *enum_in(const struct type *type)
{
	if (type->kind == TYPE_LIST)
		type = type->item;
	return type->kind == TYPE_ENUM ? type : NULL;
}

bool plan_is_own_enum(const struct entity *e, const struct param *param)
{
	const struct field *field = entity_field(e, param->key);
	const struct type *own = field != NULL ? enum_in(&field->type) : NULL, *type = enum_in(&param->type);

	if (param->field != NULL && param->field->type.kind == TYPE_UNION) /* which of its entities */
		return true;
	if (own == NULL || type == NULL || own->value_count != type->value_count)
		return false;
	for (size_t i = 0; i < own->value_count; i++)
		if (!str_eq(own->values[i], type->values[i]))
			return false;
	return true;
}

/* The action's input type; false: it has no keys. */
static bool add_input(struct fragment *f, const struct action *action, struct str name)
{
	struct str pascal = name_pascal(f->arena, action->function);
	size_t count;
	struct param *params = plan_action_params(f->arena, action, &count);
	json_t *input, *fields;

	if (count == 0)
		return false;
	input = fragment_add_named(f->inputs, name);
	fields = json_add_list(input, "fields");
	for (size_t i = 0; i < count; i++) {
		bool own = plan_is_own_enum(f->entity, &params[i]);

		fragment_add_field(fields, api_name(f->arena, params[i].key),
		                   fragment_type_of(f, own ? f->type_name : pascal, params[i].key, &params[i].type),
		                   !plan_param_required(action, &params[i]), params[i].description);
	}
	return true;
}

/* The view of another entity whose rows the action writes, once. */
static void add_view(struct fragment *f, json_t *views, const struct entity *entity)
{
	struct str view = arena_printf(f->arena, "%.*s.%.*s", STR_ARG(entity->schema),
	                               STR_ARG(name_view(f->arena, entity->slug)));

	for (size_t i = 0; i < json_array_size(views); i++)
		if (str_is(view, json_string_value(json_array_get(views, i))))
			return;
	json_array_append_new(views, json_text(view));
}

static void add_mutation(struct fragment *f, const struct action *action, struct str view)
{
	struct str pascal = name_pascal(f->arena, action->function);
	struct str input = arena_printf(f->arena, "%.*sInput", STR_ARG(pascal));
	json_t *mutation = fragment_add_named(f->mutations, name_camel(f->arena, action->function)), *arguments, *views;
	bool has_input = add_input(f, action, input);

	json_set_text(mutation, "return_type", f->type_name);
	json_set(mutation, "nullable", json_boolean(action->kind == ACTION_FREE)); /* that one has no row of its own */
	fragment_describe(mutation, action->description);
	json_set_text(mutation, "sql_source",
	              arena_printf(f->arena, PLAN_API_SCHEMA ".%.*s", STR_ARG(action->function)));
	json_set_text(mutation, "operation", plan_operation_word(action->operation));
	json_set_text(mutation, "input_style", STR("jsonb"));
	arguments = json_add_list(mutation, "arguments");
	if (has_input)
		fragment_add_field(arguments, STR("input"), input, false, STR_EMPTY);
	views = json_add_list(mutation, "invalidates_views");
	json_array_append_new(views, json_text(view));
	for (size_t i = 0; action->impact != NULL && i < action->impact->effect_count; i++)
		add_view(f, views, action->impact->effects[i].entity);
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

/* The entity has rows of tenants, or aggregates some. */
static bool knows_tenants(const struct entity *entity)
{
	bool found = entity->tenant_scoped;

	for (size_t i = 0; i < entity->aggregate_view_count; i++)
		found = found || entity->aggregate_views[i].source->tenant_scoped;
	return found;
}

static struct fragment begin(struct arena *arena, const struct entity *entity)
{
	struct fragment f = { .arena = arena, .entity = entity, .type_name = api_type_name(entity) };

	f.root = json_object();
	json_set_text(f.root, "entity",
	              arena_printf(arena, "%.*s.%.*s", STR_ARG(entity->schema), STR_ARG(entity->name)));
	f.tenant = entity->tenant_scoped;
	json_set(f.root, "tenant", json_boolean(knows_tenants(entity)));
	f.types = json_add_list(f.root, "types");
	f.enums = json_add_list(f.root, "enums");
	f.inputs = json_add_list(f.root, "input_types");
	f.scalars = json_add_list(f.root, "custom_scalars");
	f.queries = json_add_list(f.root, "queries");
	f.mutations = json_add_list(f.root, "mutations");
	json_set(f.root, "frontend", plan_frontend(arena, entity));
	return f;
}

struct str plan_fragment(struct arena *arena, const struct entity *entity)
{
	struct fragment f = begin(arena, entity);
	struct str view =
	        arena_printf(arena, "%.*s.%.*s", STR_ARG(entity->schema), STR_ARG(name_view(arena, entity->slug)));

	if (api_hides(entity))
		return json_print(arena, f.root, JSON_INDENT(2));
	fragment_add_type(&f, view);
	add_queries(&f, view);
	for (size_t i = 0; i < entity->action_count; i++)
		if (!entity->actions[i].unimplemented)
			add_mutation(&f, &entity->actions[i], view);
	for (size_t i = 0; i < entity->aggregate_view_count; i++)
		add_aggregate(&f, &entity->aggregate_views[i]);
	fragment_add_reference_type(&f);
	return json_print(arena, f.root, JSON_INDENT(2));
}

static void check_name(struct arena *arena, struct diags *diags, struct str name, struct span span)
{
	struct str stored = api_stored_name(arena, api_name(arena, name));

	if (str_eq(stored, name))
		return;
	diag(diags, DIAG_FRAISEQL_NAME, span, "FraiseQL looks for '%.*s' as '%.*s'", STR_ARG(name), STR_ARG(stored));
	diag_hint(diags, "call it %.*s, or add its word to `acronyms` of [fraiseql.naming] in fraiseql.toml",
	          STR_ARG(stored));
}

void plan_fragment_check(struct arena *arena, struct diags *diags, const struct entity *entity)
{
	if (api_hides(entity))
		return;
	for (size_t i = 0; i < entity->field_count; i++)
		if (!api_hides_field(&entity->fields[i]))
			check_name(arena, diags, entity->fields[i].name, entity->fields[i].span);
	for (size_t i = 0; i < entity->action_count; i++)
		for (size_t k = 0; k < entity->actions[i].param_count; k++)
			if (entity->actions[i].params[k].declared)
				check_name(arena, diags, entity->actions[i].params[k].key,
				           entity->actions[i].params[k].span);
}

/* plan_frontend.c - types, inputs and mutations of an entity, as TypeScript sees them. */
#include "plan/plan_frontend.h"

#include "model/names.h"
#include "model/table.h"
#include "plan/plan_aggregate_view.h"
#include "plan/plan_api.h"
#include "plan/plan_fragment.h"

struct frontend {
	struct arena *arena;
	const struct entity *entity;
	struct str type_name;
	json_t *root, *enums, *composites;
};

/* ---- types ----------------------------------------------------------------------------------------------------- */

static void note_composite(struct frontend *f, struct str name)
{
	for (size_t i = 0; i < json_array_size(f->composites); i++)
		if (str_is(name, json_string_value(json_array_get(f->composites, i))))
			return;
	json_array_append_new(f->composites, json_text(name));
}

/* The values of an enum: as the database has them, and as GraphQL calls them where it has a type for them. */
static struct str note_enum(struct frontend *f, struct str name, const struct type *type)
{
	struct str *words = plan_enum_words(f->arena, type);
	json_t *item, *values;

	for (size_t i = 0; i < json_array_size(f->enums); i++)
		if (str_eq(name, json_get_text(json_array_get(f->enums, i), "name")))
			return name;
	item = json_add_object(f->enums);
	json_set_text(item, "name", name);
	values = json_add_list(item, "values");
	for (size_t i = 0; i < type->value_count; i++) {
		json_t *value = json_add_object(values);

		json_set_text(value, "name", words != NULL ? words[i] : type->values[i]);
		json_set_text(value, "value", type->values[i]);
	}
	return name;
}

/* OWNER and NAME are what an enum is called after. */
static struct str type_of(struct frontend *f, struct str owner, struct str name, const struct type *type)
{
	switch (type->kind) {
	case TYPE_SCALAR:
		if (type->row->composite)
			note_composite(f, str_from(type->row->typescript));
		return str_from(type->row->typescript);
	case TYPE_ENUM:
		return note_enum(f, plan_enum_name(f->arena, owner, name), type);
	case TYPE_REF:
	case TYPE_UNION:
		return STR("UUID");
	case TYPE_LINKS:
		return STR("UUID[]");
	case TYPE_LIST:
		return arena_printf(f->arena, "%.*s[]", STR_ARG(type_of(f, owner, name, type->item)));
	}
	BUG("no type kind %d", (int)type->kind);
}

/* ---- the entity's type ----------------------------------------------------------------------------------------- */

static json_t *add_field(json_t *list, struct str name, struct str type, bool nullable, struct str description)
{
	json_t *field = json_add_object(list);

	json_set_text(field, "name", name);
	json_set_text(field, "type", type);
	json_set(field, "nullable", json_boolean(nullable));
	json_set_some(field, "description", str_trim(description));
	return field;
}

/* How lists are filtered by values of TYPE; NULL: they are not. */
static const char *filter_of(const struct type *type)
{
	if (type->kind == TYPE_LIST || type->kind == TYPE_LINKS)
		return NULL;
	if (type->kind == TYPE_ENUM || type->kind == TYPE_REF || type->kind == TYPE_UNION)
		return "Filter";
	switch (type->row->class) {
	case CLASS_TEXT:
		return "TextFilter";
	case CLASS_NUMBER:
	case CLASS_DATE:
	case CLASS_TIME:
	case CLASS_TIMESTAMP:
		return "OrderFilter";
	case CLASS_BOOLEAN:
	case CLASS_UUID:
	case CLASS_INET:
	case CLASS_INTERVAL:
		return "Filter";
	default:
		return NULL;
	}
}

static void set_filter(json_t *field, const struct type *type, const struct api_field *api)
{
	const char *filter = filter_of(type);

	if (filter == NULL || (api != NULL && !api->filter))
		return;
	json_set_text(field, "filter", str_from(filter));
	if (api != NULL)
		json_set_some(field, "operators", api->operators);
}

/* A reference is an id, and the row behind it. */
static void add_reference(struct frontend *f, json_t *list, const struct field *field)
{
	json_t *id = add_field(list, api_name(f->arena, field->input_key), STR("UUID"), !field->required,
	                       field->description);
	json_t *row;

	set_filter(id, &field->type, field->api);
	if (field->type.kind == TYPE_UNION) {
		struct type type = plan_union_type(f->arena, field);
		json_t *kind = add_field(list, api_name(f->arena, field->type_key),
		                         type_of(f, f->type_name, field->type_key, &type), !field->required, STR_EMPTY);

		set_filter(kind, &type, field->api);
	}
	row = add_field(list, api_name(f->arena, field->name), STR("EntityReference"), !field->required, STR_EMPTY);
	json_set(row, "refers", json_true());
}

static void add_own_field(struct frontend *f, json_t *list, const struct field *field)
{
	json_t *json;

	if (field->type.kind == TYPE_REF || field->type.kind == TYPE_UNION) {
		add_reference(f, list, field);
		return;
	}
	if (field->type.kind == TYPE_LINKS) {
		json = add_field(list, api_name(f->arena, field->name), STR("EntityReference[]"), false,
		                 field->description);
		json_set(json, "refers", json_true());
		return;
	}
	json = add_field(list, api_name(f->arena, field->name), type_of(f, f->type_name, field->name, &field->type),
	                 !field->required, field->description);
	set_filter(json, &field->type, field->api);
}

/* A column that every table has, or that a pattern gives it. */
static void add_column(json_t *list, const char *name, const char *type, const char *filter)
{
	json_t *field = add_field(list, str_from(name), str_from(type), false, STR_EMPTY);

	json_set_text(field, "filter", str_from(filter));
}

static void add_fields(struct frontend *f, json_t *list)
{
	const struct entity *e = f->entity;

	add_column(list, "id", "UUID", "Filter");
	add_column(list, "identifier", "string", "TextFilter");
	for (size_t i = 0; i < e->field_count; i++)
		if (!api_hides_field(&e->fields[i]))
			add_own_field(f, list, &e->fields[i]);
	for (size_t i = 0; i < e->computed_count; i++) {
		const struct computed_field *c = &e->computed[i];

		if (!c->hidden)
			set_filter(add_field(list, api_name(f->arena, c->name),
			                     type_of(f, f->type_name, c->name, &c->type), true, STR_EMPTY),
			           &c->type, NULL);
	}
	if (e->versioned)
		add_column(list, "version", "number", "OrderFilter");
	if (e->no_audit_trail)
		return;
	add_column(list, "createdAt", "DateTime", "OrderFilter");
	add_column(list, "updatedAt", "DateTime", "OrderFilter");
}

static void add_type(struct frontend *f)
{
	const struct entity *e = f->entity;
	struct str table = name_table(f->arena, e->slug);
	json_t *type = json_object();

	json_set(f->root, "type", type);
	json_set_text(type, "name", f->type_name);
	json_set_text(type, "entity", e->name);
	json_set_text(type, "schema", e->schema);
	json_set_text(type, "table", arena_printf(f->arena, "%.*s.%.*s", STR_ARG(e->schema), STR_ARG(table)));
	json_set_some(type, "description", str_trim(e->description));
	if (e->api->find_one)
		json_set_text(type, "one", plan_one_query(f->arena, f->type_name));
	if (e->api->find_many)
		json_set_text(type, "list", plan_list_query(f->arena, f->type_name));
	json_set(type, "filtered", json_boolean(e->api->find_many && e->api->filter));
	add_fields(f, json_add_list(type, "fields"));
}

/* ---- aggregate views ------------------------------------------------------------------------------------------- */

static void add_aggregate_column(struct frontend *f, json_t *list, struct str type_name,
                                 const struct aggregate_view *view, const struct aggregate_column *column)
{
	bool own = column->field != NULL && view->source == f->entity;
	struct str shown = plan_aggregate_shown(column), type;
	json_t *field;

	if (shown.len == 0)
		return;
	type = column->id.len > 0 ? STR("UUID")
	                          : type_of(f, own ? f->type_name : type_name, own ? column->field->name : column->name,
	                                    &column->type);
	field = add_field(list, api_name(f->arena, shown), type, !column->not_null, STR_EMPTY);
	if (column->id.len > 0)
		json_set_text(field, "filter", STR("Filter"));
	else
		set_filter(field, &column->type, NULL);
}

static void add_aggregate(struct frontend *f, json_t *views, const struct aggregate_view *view)
{
	struct str name = plan_aggregate_type(f->arena, view);
	const struct api *api = f->entity->api;
	json_t *type = json_add_object(views), *fields;

	json_set_text(type, "name", name);
	if (api->find_many)
		json_set_text(type, "list", plan_list_query(f->arena, name));
	json_set(type, "filtered", json_boolean(api->find_many && api->filter));
	fields = json_add_list(type, "fields");
	for (size_t i = 0; i < view->column_count; i++)
		add_aggregate_column(f, fields, name, view, &view->columns[i]);
	add_column(fields, "refreshedAt", "DateTime", "OrderFilter");
}

/* ---- mutations ------------------------------------------------------------------------------------------------- */

static void add_input(struct frontend *f, json_t *list, const struct action *action)
{
	struct str pascal = name_pascal(f->arena, action->function);
	size_t count;
	struct param *params = plan_action_params(f->arena, action, &count);

	for (size_t i = 0; i < count; i++) {
		struct param *p = &params[i];
		bool own = plan_is_own_enum(f->entity, p);
		json_t *field = add_field(list, api_name(f->arena, p->key),
		                          type_of(f, own ? f->type_name : pascal, p->key, &p->type),
		                          !plan_param_required(action, p), p->description);
		const struct type *type = p->type.kind == TYPE_LIST ? p->type.item : &p->type;

		if (type->kind == TYPE_SCALAR)
			json_set_text(field, "example", str_from(type->row->example));
	}
}

/* The value of a literal as JSON has it; NULL: it is none, or of a type that JSON writes otherwise. */
static json_t *literal(struct arena *arena, const struct typed_expr *e)
{
	switch (e->expr->kind) {
	case EXPR_NULL:
		return json_null();
	case EXPR_BOOLEAN:
		return json_boolean(str_is(e->expr->text, "true"));
	case EXPR_STRING:
		return json_text(e->expr->text);
	case EXPR_NUMBER:
		return json_integer(strtoll(arena_printf(arena, "%.*s", STR_ARG(e->expr->text)).ptr, NULL, 10));
	default:
		return NULL;
	}
}

/* FIELD holds the literal VALUE as it is: what the database makes of any other text, nobody knows here. */
static bool holds_as_is(const struct field *field, const struct typed_expr *value)
{
	const struct type *type = &field->type;
	struct str text = value->expr->text;

	switch (value->expr->kind) {
	case EXPR_NULL:
		return true;
	case EXPR_BOOLEAN:
		return type->kind == TYPE_SCALAR && type->row->class == CLASS_BOOLEAN;
	case EXPR_NUMBER:
		return type->kind == TYPE_SCALAR && str_is(str_from(type->row->typescript), "number") &&
		       text.len < 10 && str_find(text, '.') == text.len && str_find(text, 'e') == text.len &&
		       str_find(text, 'E') == text.len;
	case EXPR_STRING:
		return type->kind == TYPE_ENUM || (type->kind == TYPE_SCALAR && type->row->class == CLASS_TEXT);
	default:
		return false;
	}
}

/* What the own row surely holds after the action: literals that are set whatever happens, the last of each field. */
static json_t *fixed_values(struct frontend *f, const struct action *action)
{
	json_t *values = json_object();

	for (size_t i = 0; i < action->step_count; i++) {
		const struct step *step = &action->steps[i];

		if (step->kind != STEP_UPDATE || !step->own || step->names_rows || step->condition != NULL)
			continue;
		for (size_t s = 0; s < step->set_count; s++) {
			const struct set_item *item = &step->sets[s];
			struct str name = api_name(f->arena, item->field->name);

			if (item->field->type.kind == TYPE_REF || api_hides_field(item->field))
				continue;
			if (holds_as_is(item->field, item->value))
				json_object_setn_new_nocheck(values, name.ptr, name.len,
				                             literal(f->arena, item->value));
			else
				json_object_deln(values, name.ptr, name.len);
		}
	}
	return values;
}

static void add_mutation(struct frontend *f, json_t *list, const struct action *action)
{
	json_t *mutation = json_add_object(list), *fixed = fixed_values(f, action);

	json_set_text(mutation, "name", name_camel(f->arena, action->function));
	json_set_text(mutation, "pascal", name_pascal(f->arena, action->function));
	json_set_text(mutation, "function", action->function);
	json_set_text(mutation, "type", f->type_name);
	json_set_text(mutation, "entity", f->entity->name);
	json_set_text(mutation, "action", action->name);
	json_set_some(mutation, "description", str_trim(action->description));
	json_set(mutation, "nullable", json_boolean(action->kind == ACTION_FREE));
	json_set_text(mutation, "operation", plan_operation_word(action->operation));
	add_input(f, json_add_list(mutation, "input"), action);
	json_set(mutation, "permissions", plan_frontend_permissions(f->arena, action));
	json_set(mutation, "impact", plan_frontend_impact(f->arena, action));
	json_set(mutation, "errors", plan_frontend_errors(f->arena, action));
	if (json_object_size(fixed) > 0)
		json_set(mutation, "fixed", fixed);
	else
		json_decref(fixed);
}

json_t *plan_frontend(struct arena *arena, const struct entity *entity)
{
	struct frontend f = {
		.arena = arena, .entity = entity, .type_name = api_type_name(entity), .root = json_object()
	};
	json_t *views, *mutations;

	if (api_hides(entity))
		return f.root;
	f.enums = json_add_list(f.root, "enums");
	f.composites = json_add_list(f.root, "composites");
	views = json_add_list(f.root, "views");
	mutations = json_add_list(f.root, "mutations");
	add_type(&f);
	for (size_t i = 0; i < entity->aggregate_view_count; i++)
		add_aggregate(&f, views, &entity->aggregate_views[i]);
	for (size_t i = 0; i < entity->action_count; i++)
		if (!entity->actions[i].unimplemented)
			add_mutation(&f, mutations, &entity->actions[i]);
	return f.root;
}

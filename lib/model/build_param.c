/* The declared parameters of an action. */
#include "model/build_action.h"

struct param *action_param(struct builder *x, struct str key, const struct field *field)
{
	for (size_t i = 0; i < x->params.len; i++)
		if (str_eq(x->params.items[i]->key, key) || (field != NULL && x->params.items[i]->field == field))
			return x->params.items[i];
	return NULL;
}

/* The own field that a parameter called NAME stands for. */
static const struct field *field_behind(const struct entity *own, struct str name)
{
	for (size_t i = 0; i < own->field_count; i++)
		if (str_eq(own->fields[i].name, name) || str_eq(own->fields[i].written, name) ||
		    str_eq(own->fields[i].input_key, name))
			return &own->fields[i];
	return NULL;
}

static bool is_uuid(const struct type *type)
{
	return type->kind == TYPE_SCALAR && type->row != NULL && type->row->class == CLASS_UUID;
}

/* `id` is the row to work on, wherever there is one. */
static bool check_name(struct builder *x, const struct spec_field *spec, const struct param *p)
{
	struct diags *diags = x->b->diags;
	if (str_is(p->key, "id") && !is_uuid(&p->type))
		return diag(diags, DIAG_BAD_TYPE, spec->type->span, "the parameter 'id' must be a uuid");
	for (size_t i = 0; p->field != NULL && i < x->params.len; i++)
		if (x->params.items[i]->field == p->field) {
			diag(diags, DIAG_NAME_COLLISION, spec->span, "parameters '%.*s' and '%.*s' are the same value",
			     STR_ARG(x->params.items[i]->key), STR_ARG(p->key));
			diag_note(diags, x->params.items[i]->span, "'%.*s' is here", STR_ARG(x->params.items[i]->key));
			return false;
		}
	return true;
}

/* The key that says which entity the uuid is of: about_type beside about, or about_id. */
static struct str type_key(struct arena *arena, struct str key)
{
	if (str_ends(key, STR("_id")))
		key = str_sub(key, 0, key.len - 3);
	return arena_printf(arena, "%.*s_type", STR_ARG(key));
}

static void build_param(struct builder *x, const struct spec_field *spec)
{
	struct param *p = arena_make(x->b->arena, struct param);
	struct field like;
	if (spec->type == NULL)
		return;
	build_field_of(x->b, spec, &like);
	*p = (struct param){ .key = spec->name,
		             .type = like.type,
		             .field = field_behind(x->b->entity, spec->name),
		             .declared = true,
		             .pii = spec->pii,
		             .must_be_present = spec->required,
		             .nullable = !spec->required,
		             .def = like.def,
		             .description = spec->description,
		             .span = spec->span };
	if (p->field != NULL && p->field->type.kind == TYPE_REF && is_uuid(&p->type))
		p->type = p->field->type; /* company_id: uuid */
	if (p->field != NULL && p->field->type.kind == TYPE_LINKS && p->type.kind == TYPE_LIST && is_uuid(p->type.item))
		p->type = p->field->type; /* tags_ids: list(uuid) */
	if (p->type.kind == TYPE_UNION)
		p->type_key = type_key(x->b->arena, p->key);
	bool one = p->type.kind == TYPE_REF || p->type.kind == TYPE_LINKS;
	if ((!one || p->type.target != NULL) && check_name(x, spec, p))
		*vec_push(x->b->arena, &x->params) = p;
}

void build_params(struct builder *x, const struct spec_action *spec)
{
	for (size_t i = 0; i < spec->param_count; i++)
		build_param(x, &spec->params[i]);
}

void check_param_fits(struct builder *x, const struct param *param, const struct field *field)
{
	struct scope scope = action_scope(x, NULL);
	struct arena *arena = x->b->arena;
	struct expr *e = arena_make(arena, struct expr);
	*e = (struct expr){ .kind = EXPR_NAME, .text = STR_EMPTY, .span = param->span, .op_span = param->span };
	e->path = arena_make_array(arena, struct str, 2);
	e->path_spans = arena_make_array(arena, struct span, 2);
	e->path[0] = STR("input");
	e->path[1] = param->key;
	e->path_spans[0] = e->path_spans[1] = param->span;
	e->path_count = 2;
	expr_type_value(&scope, e, field);
}

/* No other value has the key beside a reference to one of several entities. */
static void check_type_keys(struct builder *x)
{
	for (size_t i = 0; i < x->params.len; i++)
		for (size_t k = 0; k < x->params.len; k++) {
			const struct param *p = x->params.items[i], *other = x->params.items[k];
			if (p->declared && p->type.kind == TYPE_UNION && str_eq(p->type_key, other->key))
				diag(x->b->diags, DIAG_NAME_COLLISION, p->span,
				     "parameter '%.*s' has the key '%.*s' beside it, which is that of another value",
				     STR_ARG(p->key), STR_ARG(p->type_key));
		}
}

void finish_params(struct builder *x)
{
	struct action *action = x->action;
	check_type_keys(x);
	action->params = arena_make_array(x->b->arena, struct param, x->params.len);
	for (size_t i = 0; i < x->params.len; i++)
		if (action->kind != ACTION_LOADS || !str_is(x->params.items[i]->key, "id"))
			action->params[action->param_count++] = *x->params.items[i];
}

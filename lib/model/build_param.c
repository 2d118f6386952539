/* The declared parameters of an action. */
#include "model/build_action.h"
#include "model/names.h"

struct param *action_param(struct builder *x, struct str key, const struct field *field)
{
	if (x->feeds == NULL) /* there is none at all */
		return NULL;
	struct param *feeds = field != NULL ? x->feeds[entity_field_number(x->b->entity, field)] : NULL;
	return feeds != NULL ? feeds : map_get(x->param_keys, key);
}

void action_feed(struct builder *x, struct param *p, const struct field *field)
{
	p->field = field;
	if (field != NULL)
		x->feeds[entity_field_number(x->b->entity, field)] = p;
}

void action_add_param(struct builder *x, struct param *p)
{
	if (x->feeds == NULL) {
		x->feeds = arena_make_array(x->b->arena, struct param *, x->b->entity->field_count);
		x->param_keys = map_new(x->b->arena);
	}
	*vec_push(x->b->arena, &x->params) = p;
	map_put(x->param_keys, p->key, p);
	action_feed(x, p, p->field);
}

const struct field *action_field(struct builder *x, struct str name)
{
	struct build *b = x->b;
	struct entity *own = b->entity;
	if (b->input_keys == NULL) {
		b->input_keys = map_new(b->arena);
		for (size_t i = 0; i < own->field_count; i++)
			map_put(b->input_keys, own->fields[i].input_key, &own->fields[i]);
	}
	const struct field *named = entity_field(own, name), *keyed = map_get(b->input_keys, name);
	return named == NULL || (keyed != NULL && keyed < named) ? keyed : named;
}

const struct param *action_feeds(const struct action *action, const struct field *field)
{
	return action->feeds != NULL ? action->feeds[entity_field_number(action->entity, field)] : NULL;
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
	const struct param *same =
	        p->field != NULL && x->feeds != NULL ? x->feeds[entity_field_number(x->b->entity, p->field)] : NULL;
	if (same == NULL)
		return true;
	diag(diags, DIAG_NAME_COLLISION, spec->span, "parameters '%.*s' and '%.*s' are the same value",
	     STR_ARG(same->key), STR_ARG(p->key));
	diag_note(diags, same->span, "'%.*s' is here", STR_ARG(same->key));
	return false;
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
		             .field = action_field(x, spec->name),
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
		action_add_param(x, p);
	else
		diags_doubt(x->b->diags, p->key); /* what is wrong with it was said */
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

/* Where the key of the row is kept that P, a reference, is of: fk_company. */
static struct str key_name(struct arena *arena, const struct param *p)
{
	return name_fk(arena, p->field != NULL ? p->field->name : p->key);
}

static void check_branches(struct builder *x, const struct param *p)
{
	for (size_t i = 0; i < x->params.len; i++) {
		const struct param *q = x->params.items[i], *at = q->declared ? q : p;
		bool one = q->type.kind == TYPE_REF || q->type.kind == TYPE_LINKS;
		for (size_t k = 0; one && at->declared && k < p->type.branch_count; k++)
			if (str_eq(p->type.branches[k].column, key_name(x->b->arena, q)))
				diag(x->b->diags, DIAG_NAME_COLLISION, at->span,
				     "parameter '%.*s' is called like a part of '%.*s': the reference where it is to "
				     "%.*s",
				     STR_ARG(q->key), STR_ARG(p->key), STR_ARG(p->type.branches[k].target->name));
	}
}

/* What goes with a reference to one of several entities, the key beside it and a variable for each, is that of no other. */
static void check_unions(struct builder *x)
{
	for (size_t i = 0; i < x->params.len; i++) {
		const struct param *p = x->params.items[i], *other;
		if (p->type.kind != TYPE_UNION)
			continue;
		check_branches(x, p);
		other = map_get(x->param_keys, p->type_key);
		if (other != NULL && (p->declared || other->declared))
			diag(x->b->diags, DIAG_NAME_COLLISION, p->declared ? p->span : other->span,
			     "parameter '%.*s' has the key '%.*s' beside it, which is that of another value",
			     STR_ARG(p->key), STR_ARG(p->type_key));
	}
}

void finish_params(struct builder *x)
{
	struct action *action = x->action;
	check_unions(x);
	if (x->params.len == 0)
		return;
	action->params = arena_make_array(x->b->arena, struct param, x->params.len);
	action->feeds = arena_make_array(x->b->arena, const struct param *, x->b->entity->field_count);
	for (size_t i = 0; i < x->params.len; i++) {
		struct param *p = &action->params[action->param_count];
		if (action->kind == ACTION_LOADS && str_is(x->params.items[i]->key, "id"))
			continue;
		*p = *x->params.items[i];
		action->param_count++;
		if (p->field != NULL)
			action->feeds[entity_field_number(x->b->entity, p->field)] = p;
	}
}

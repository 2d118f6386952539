/* What the expressions of an action can name: input values, own fields, variables, other entities; how parameters are found. */
#include "model/build_action.h"

struct param *add_param(struct builder *x, const struct field *like, const struct field *own)
{
	struct param *p = action_param(x, like->input_key, own);
	if (p != NULL && p->field == NULL && !p->declared)
		action_feed(x, p, own);
	if (p == NULL) {
		p = arena_make(x->b->arena, struct param);
		*p = (struct param){ .key = like->input_key,
			             .type = like->type,
			             .type_key = like->type_key,
			             .field = own,
			             .nullable = true,
			             .description = like->description };
		action_add_param(x, p);
	}
	return p;
}

static bool is_called(const struct field *f, struct str name)
{
	return str_eq(f->name, name) || str_eq(f->written, name) || str_eq(f->input_key, name);
}

/* F where it is a field of the own entity, else NULL. */
static const struct field *own_field(const struct entity *own, const struct field *f)
{
	return f != NULL && entity_field(own, f->name) == f ? f : NULL;
}

/* input.NAME, $NAME, ?: the field on the left if it has that name or input key, else the own field that has. */
static const struct param *scope_param(void *context, struct str name, const struct field *left)
{
	struct builder *x = context;
	const struct entity *own = x->b->entity;
	const struct field *like = left != NULL && is_called(left, name) ? left : NULL;
	if (like == NULL)
		like = action_field(x, name);
	const struct param *declared = action_param(x, name, own_field(own, like));
	if (declared != NULL && declared->declared)
		return declared;
	if (like == NULL)
		return NULL;
	struct param *p = add_param(x, like, own_field(own, like));
	p->must_be_present = true;
	p->nullable = p->nullable && !like->required;
	return p;
}

/* A bare own field: of the row to be inserted it is an input value, of a loaded row it makes the action load it. */
static void scope_uses_self(void *context, const struct field *field)
{
	struct builder *x = context;
	if (x->creates && !x->inserted && field != NULL)
		add_param(x, field, field);
	else if (!x->creates)
		x->uses_self = true;
}

/* The entity whose rows an expression asks for. */
static const struct entity *scope_entity(void *context, struct str name, struct span span)
{
	struct builder *x = context;
	const struct entity *e = build_entity_at(x->b, name, span);
	if (e != NULL && e->tenant_scoped)
		x->action->asks_tenant = true;
	return e;
}

static struct typed_expr *scope_computed(void *context, const struct scope *scope, const struct expr *e,
                                         struct str name, bool *found)
{
	const struct builder *x = context;
	return build_computed_value(x->b, scope, e, name, found);
}

struct scope action_scope(struct builder *x, const struct entity *row)
{
	return (struct scope){ .arena = x->b->arena,
		               .diags = x->b->diags,
		               .row = row,
		               .self = x->b->entity,
		               .self_is_new = own_row(x) != ROW_THERE,
		               .self_missing = own_row_missing(x),
		               .paths = true,
		               .in_action = true,
		               .entity = scope_entity,
		               .param = scope_param,
		               .variable = find_variable,
		               .function = find_function,
		               .context = x,
		               .own_computed = scope_computed,
		               .uses_self = scope_uses_self };
}

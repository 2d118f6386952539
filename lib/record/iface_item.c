#include "record/iface_item.h"

/* NAME is F or, in the input, F_ids. */
static bool is_called(const struct spec_field *f, struct str name)
{
	bool ids = str_ends(name, STR("_ids")) && str_eq(str_sub(name, 0, name.len - 4), f->name);
	return str_eq(f->name, name) || str_eq(f->node->key, name) || ids;
}

static const struct type_expr *find(const struct spec_field *fields, size_t count, struct str name)
{
	for (size_t i = 0; i < count; i++)
		if (is_called(&fields[i], name))
			return fields[i].type;
	return NULL;
}

const struct type_expr *iface_item(const struct spec *spec, const struct spec_action *action,
                                   const struct spec_step *step)
{
	struct str name = STR_EMPTY;
	const struct expr *e = step->source;
	bool input = e != NULL && e->path_count == 2 && str_is(e->path[0], "input");
	if (step->kind != STEP_FOREACH)
		return NULL;
	if (e == NULL && step->target.where == NULL)
		name = step->target.entity; /* related_…, where that is a field */
	else if (e != NULL && (input || (e->path_count == 2 && str_is(e->path[0], "self"))))
		name = e->path[1];
	else if (e != NULL && e->path_count == 1)
		name = e->path[0];
	const struct type_expr *type = input ? find(action->params, action->param_count, name) : NULL;
	if (type == NULL)
		type = find(spec->fields, spec->field_count, name);
	return type != NULL && type->kind == TYPE_EXPR_LIST && type->item->kind == TYPE_EXPR_REF ? type->item : NULL;
}

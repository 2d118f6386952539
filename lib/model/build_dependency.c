/* `check_dependencies` of a delete. */
#include "model/build_action.h"

#include "model/dependency.h"
#include "read/spec_dependency.h"

struct list {
	struct dependency *items;
	size_t len;
	size_t cap;
};

static bool same(const struct entity *a, const struct entity *b)
{
	return a != NULL && entity_same(a, b);
}

/* The references of F to the rows that are deleted; returns how many. */
static size_t add(struct builder *x, struct list *list, const struct spec_dependency *spec, const struct step *step,
                  const struct entity *e, const struct field *f)
{
	struct dependency d = { .entity = e, .field = f, .hard_only = spec->hard_only, .message = spec->message };
	size_t count = 0;
	if (d.message.len == 0)
		d.message = arena_printf(x->b->arena, "%.*s is still used by %.*s", STR_ARG(step->target->name),
		                         STR_ARG(e->name));
	if ((f->type.kind == TYPE_REF || f->type.kind == TYPE_LINKS) && same(f->type.target, step->target)) {
		*vec_push(x->b->arena, list) = d;
		count++;
	}
	for (size_t i = 0; f->type.kind == TYPE_UNION && i < f->type.branch_count; i++) {
		d.column = i;
		if (!same(f->type.branches[i].target, step->target))
			continue;
		*vec_push(x->b->arena, list) = d;
		count++;
	}
	return count;
}

static void build_one(struct builder *x, const struct spec_dependency *spec, const struct step *step, struct list *list)
{
	const struct entity *e = action_target(x, &spec->target);
	size_t count = 0;
	if (e == NULL)
		return;
	if (spec->field.text.len > 0) {
		const struct field *f = entity_field(e, spec->field.text);
		if (f == NULL)
			build_unknown_field(x->b, spec->field.span, e, spec->field.text);
		else if (add(x, list, spec, step, e, f) == 0)
			diag(x->b->diags, DIAG_TYPE_MISMATCH, spec->field.span, "'%.*s' of %.*s does not refer to %.*s",
			     STR_ARG(f->name), STR_ARG(e->name), STR_ARG(step->target->name));
		return;
	}
	for (size_t i = 0; i < e->field_count; i++)
		count += add(x, list, spec, step, e, &e->fields[i]);
	if (count > 0)
		return;
	diag(x->b->diags, DIAG_BAD_STEP, spec->target.entity_span, "no reference of %.*s leads to %.*s",
	     STR_ARG(e->name), STR_ARG(step->target->name));
	diag_hint(x->b->diags, "name it: {entity: %.*s, field: …}", STR_ARG(e->name));
}

void build_dependencies(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct list list = { 0 };
	for (size_t i = 0; i < spec->dependency_count; i++)
		build_one(x, &spec->dependencies[i], step, &list);
	step->dependencies = list.items;
	step->dependency_count = list.len;
}

#include "read/spec_walk.h"

#include "read/spec_notify.h"

static void visit(const struct step_visitor *v, struct spec_step *step, struct expr *e, const struct assignment *item)
{
	if (e != NULL && v->expr != NULL)
		v->expr(v->context, step, e, item);
}

static void visit_items(const struct step_visitor *v, struct spec_step *step, const struct assignment *items,
                        size_t count)
{
	for (size_t i = 0; i < count; i++)
		visit(v, step, items[i].value, &items[i]);
}

void spec_walk(struct spec_step *steps, size_t count, const struct step_visitor *v)
{
	for (size_t i = 0; i < count; i++) {
		struct spec_step *s = &steps[i];
		if (v->step != NULL)
			v->step(v->context, s);
		visit(v, s, s->condition, NULL);
		if (s->target_ok) {
			visit_items(v, s, s->target.assignments, s->target.assignment_count);
			visit(v, s, s->target.where, NULL);
		}
		visit_items(v, s, s->items, s->item_count);
		if (s->notice != NULL)
			visit(v, s, s->notice->recipient, NULL);
		spec_walk(s->then_steps, s->then_count, v);
		spec_walk(s->else_steps, s->else_count, v);
	}
}

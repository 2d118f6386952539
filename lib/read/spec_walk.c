#include "read/spec_walk.h"

#include "read/spec_notify.h"
#include "read/spec_raw.h"

bool spec_steps_inside(const struct spec_step *step, size_t i, struct spec_step **steps, size_t *count)
{
	if (i > 1 && i - 2 >= step->case_count)
		return false;
	*steps = i == 0 ? step->then_steps : i == 1 ? step->else_steps : step->cases[i - 2].steps;
	*count = i == 0 ? step->then_count : i == 1 ? step->else_count : step->cases[i - 2].count;
	return true;
}

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
		struct spec_step *s = &steps[i], *inside;
		size_t inside_count;
		if (v->step != NULL)
			v->step(v->context, s);
		visit(v, s, s->condition, NULL);
		visit(v, s, s->source, NULL);
		visit_items(v, s, s->target.assignments, s->target.assignment_count);
		visit(v, s, s->target.where, NULL);
		visit_items(v, s, s->items, s->item_count);
		for (size_t k = 0; s->raw != NULL && k < s->raw->value_count; k++)
			visit(v, s, s->raw->values[k].value, NULL);
		if (s->duplicate != NULL)
			visit(v, s, s->duplicate->where, NULL);
		if (s->notice != NULL)
			visit(v, s, s->notice->recipient, NULL);
		for (size_t c = 0; c < s->case_count; c++)
			for (size_t k = 0; k < s->cases[c].value_count; k++)
				visit(v, s, s->cases[c].values[k], NULL);
		for (size_t k = 0; spec_steps_inside(s, k, &inside, &inside_count); k++)
			spec_walk(inside, inside_count, v);
	}
}

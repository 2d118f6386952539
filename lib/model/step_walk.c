#include "model/step_walk.h"

#include "model/loop.h"

bool steps_inside(const struct step *step, size_t i, const struct step **steps, size_t *count)
{
	if (i > 1)
		return false;
	*steps = i == 0 ? step->then_steps : step->else_steps;
	*count = i == 0 ? step->then_count : step->else_count;
	return true;
}

bool step_expr(const struct step *step, size_t i, const struct typed_expr **e)
{
	const struct typed_expr *single[] = { step->condition, step->loop != NULL ? step->loop->source : NULL };

	if (i < countof(single)) {
		*e = single[i];
		return true;
	}
	i -= countof(single);
	if (i >= step->set_count)
		return false;
	*e = step->sets[i].value;
	return true;
}

#include "model/step_walk.h"

#include "model/duplicate.h"
#include "model/loop.h"

bool steps_inside(const struct step *step, size_t i, const struct step **steps, size_t *count)
{
	if (i > 1 && i - 2 >= step->case_count)
		return false;
	*steps = i == 0 ? step->then_steps : i == 1 ? step->else_steps : step->cases[i - 2].steps;
	*count = i == 0 ? step->then_count : i == 1 ? step->else_count : step->cases[i - 2].count;
	return true;
}

bool step_expr(const struct step *step, size_t i, const struct typed_expr **e)
{
	const struct typed_expr *single[] = { step->condition, step->loop != NULL ? step->loop->source : NULL,
		                              step->source, step->duplicate != NULL ? step->duplicate->where : NULL };

	if (i < countof(single)) {
		*e = single[i];
		return true;
	}
	i -= countof(single);
	if (i < step->set_count) {
		*e = step->sets[i].value;
		return true;
	}
	i -= step->set_count;
	if (i < step->value_count) {
		*e = step->values[i].value;
		return true;
	}
	i -= step->value_count;
	for (size_t c = 0; c < step->case_count; c++) {
		if (i < step->cases[c].value_count) {
			*e = step->cases[c].values[i];
			return true;
		}
		i -= step->cases[c].value_count;
	}
	return false;
}

static bool step_ends(const struct step *step)
{
	bool all = steps_end(step->else_steps, step->else_count);
	if (step->kind == STEP_IF)
		return all && steps_end(step->then_steps, step->then_count);
	for (size_t i = 0; i < step->case_count; i++)
		all = all && steps_end(step->cases[i].steps, step->cases[i].count);
	return step->kind == STEP_REJECT || step->kind == STEP_RETURN || (step->kind == STEP_SWITCH && all);
}

bool steps_end(const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (step_ends(&steps[i]))
			return true;
	return false;
}

/* `exception_handling`: steps that may fail, and what is done about it. */
#include "model/build_action.h"

#include "model/step_walk.h"

/* A `return` among STEPS, or NULL: `finally` would not be done. */
static const struct step *find_return(const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *inside, *found = steps[i].kind == STEP_RETURN ? &steps[i] : NULL;
		size_t inside_count;
		for (size_t k = 0; found == NULL && steps_inside(&steps[i], k, &inside, &inside_count); k++)
			found = find_return(inside, inside_count);
		if (found != NULL)
			return found;
	}
	return NULL;
}

static void check_return(struct builder *x, const struct step *steps, size_t count)
{
	const struct step *found = find_return(steps, count);
	if (found == NULL)
		return;
	diag(x->b->diags, DIAG_BAD_STEP, found->spec->span, "a return here would leave out `finally`");
	diag_hint(x->b->diags, "return behind it");
}

/* What stands behind a case that catches everything is never done. */
static void check_order(struct builder *x, const struct spec_step *spec)
{
	for (size_t i = 0; i + 1 < spec->case_count; i++)
		if (spec->cases[i].code_count == 0) {
			diag(x->b->diags, DIAG_BAD_STEP, spec->cases[i + 1].span, "this case is never reached");
			diag_note(x->b->diags, spec->cases[i].span, "everything is caught here");
			return;
		}
}

void build_try(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct flow flow;
	flow_begin(x, &flow);
	build_branch(x, spec->then_steps, spec->then_count, &step->then_steps, &step->then_count);
	flow_join(x, &flow, steps_end(step->then_steps, step->then_count));
	step->cases = arena_make_array(x->b->arena, struct step_case, spec->case_count + 1);
	for (size_t i = 0; i < spec->case_count; i++) {
		struct step_case *to = &step->cases[i];
		to->spec = &spec->cases[i];
		build_branch(x, spec->cases[i].steps, spec->cases[i].count, &to->steps, &to->count);
		flow_join(x, &flow, steps_end(to->steps, to->count));
		if (spec->else_count > 0)
			check_return(x, to->steps, to->count);
	}
	step->case_count = spec->case_count;
	flow_end(x, &flow, true);
	check_order(x, spec);
	if (spec->else_count > 0)
		check_return(x, step->then_steps, step->then_count);
	build_branch(x, spec->else_steps, spec->else_count, &step->else_steps, &step->else_count);
}

/* What the steps of an action need of the foundation, by their kind. */
#include "plan/plan_foundation.h"
#include "plan/plan_steps.h"

#include "emit/expr_value.h"
#include "model/call.h"
#include "model/step_walk.h"

static bool finds_key(const struct typed_expr *e)
{
	bool found = e != NULL && expr_value_finds_key(e);

	for (size_t i = 0; e != NULL && i < e->arg_count; i++)
		found = found || finds_key(e->args[i]);
	return found;
}

void plan_guard_needs(struct plan *plan, const struct action *action)
{
	for (size_t i = 0; i < action->guard_count; i++)
		if (finds_key(action->guards[i]))
			plan_need(plan, PLAN_NEED_FOUND_KEY);
}

void plan_step_needs(struct plan *plan, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *step = &steps[i];
		const struct typed_expr *e;
		const struct step *inside;
		size_t inside_count;

		if (step->kind == STEP_CALL && step->call->entity != NULL)
			plan_need(plan, PLAN_NEED_CALL);
		for (size_t k = 0; step_expr(step, k, &e); k++)
			if (finds_key(e))
				plan_need(plan, PLAN_NEED_FOUND_KEY);
		if (step->kind == STEP_NOTIFY)
			plan_need(plan, PLAN_NEED_OUTBOX);
		for (size_t k = 0; steps_inside(step, k, &inside, &inside_count); k++)
			plan_step_needs(plan, inside, inside_count);
	}
}

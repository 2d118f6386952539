/* What the steps of an action need of the foundation, by their kind. */
#include "plan/plan_foundation.h"
#include "plan/plan_steps.h"

#include "model/call.h"

void plan_step_needs(struct plan *plan, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *step = &steps[i];

		if (step->kind == STEP_CALL && step->call->entity != NULL)
			plan_need(plan, PLAN_NEED_CALL);
		if (step->kind == STEP_NOTIFY)
			plan_need(plan, PLAN_NEED_OUTBOX);
		plan_step_needs(plan, step->then_steps, step->then_count);
		plan_step_needs(plan, step->else_steps, step->else_count);
	}
}

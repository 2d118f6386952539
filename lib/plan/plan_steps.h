/* plan_steps.h - the steps of an action as paragraphs of its core function. */
#ifndef SPECQL_PLAN_PLAN_STEPS_H
#define SPECQL_PLAN_PLAN_STEPS_H

#include "plan/core_parts.h"

/* All steps, in order. */
void plan_steps(struct core *core);

#endif

/* plan_result.h - the answer of a core function. */
#ifndef SPECQL_PLAN_PLAN_RESULT_H
#define SPECQL_PLAN_PLAN_RESULT_H

#include "plan/core_parts.h"

/* Behind the steps: fills `result` from what was done, and returns it. */
void plan_outcome(struct core *core);

/* The same where a step returns: its status is always success. An empty MESSAGE is what behind the steps is said. */
void plan_result(struct core *core, struct frag message, struct frag metadata);

#endif

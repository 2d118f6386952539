/* step_order.h - steps that cannot do what they say because of what comes before them, or never will. */
#ifndef SPECQL_MODEL_STEP_ORDER_H
#define SPECQL_MODEL_STEP_ORDER_H

#include "model/model.h"

/* Reports what it finds in ACTION, whose steps are all typed. */
void step_order_check(struct diags *diags, const struct action *action);

#endif

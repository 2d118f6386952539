/* spec_params.h - what stands beside the steps of an action: its parameters, who may call it, its SQL name. */
#ifndef SPECQL_READ_SPEC_PARAMS_H
#define SPECQL_READ_SPEC_PARAMS_H

#include "read/spec.h"

/* `params` (or `parameters`, `inputs`), `requires` (or `permission`, `permissions`) and `function` of ACTION's mapping. */
void spec_read_action_keys(struct arena *arena, struct diags *diags, struct spec_action *action);

#endif

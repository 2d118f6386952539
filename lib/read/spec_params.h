/* spec_params.h - what stands beside the steps of an action: its parameters, who may call it, its SQL name. */
#ifndef SPECQL_READ_SPEC_PARAMS_H
#define SPECQL_READ_SPEC_PARAMS_H

#include "read/spec.h"

/* `params` (or `parameters`, `inputs`), `requires` (or `permission`, `permissions`) and `function` of ACTION's mapping. */
void spec_read_action_keys(struct arena *arena, struct diags *diags, struct spec_action *action);

/* NODE as a mapping of names to types, parameters of an action or of a view. */
void spec_read_params(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                      struct spec_field **params, size_t *count);

#endif

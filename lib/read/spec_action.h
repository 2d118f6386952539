/* spec_action.h - reads the `actions` of an entity file into its spec. */
#ifndef SPECQL_READ_SPEC_ACTION_H
#define SPECQL_READ_SPEC_ACTION_H

#include "read/spec.h"

void spec_read_actions(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec);

#endif

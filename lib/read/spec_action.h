/* spec_action.h - reads the `actions` of an entity file into its spec. */
#ifndef SPECQL_READ_SPEC_ACTION_H
#define SPECQL_READ_SPEC_ACTION_H

#include "read/spec.h"

void spec_read_actions(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec);

/* Whether CODE can be part of a status: not_a_lead, conflict:already_paid. False: a diagnostic was added. */
bool spec_check_code(struct diags *diags, struct str code, struct span span);

/* ---- spec_find.c ---- */

/* `find: E WHERE c` with `as` (or `store`) and `required`; also as `select` or `query`. */
void spec_read_find(struct arena *arena, struct diags *diags, struct spec_step *step);

#endif

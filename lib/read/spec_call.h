/* spec_call.h - steps that name another function, and lists of named values in steps. */
#ifndef SPECQL_READ_SPEC_CALL_H
#define SPECQL_READ_SPEC_CALL_H

#include "read/spec.h"

/* `call: name(a = x, …)` or `call: name` with `args:`; the value may be a mapping {function, arguments, returns}. */
void spec_read_call(struct arena *arena, struct diags *diags, struct spec_step *step);

/* A value of a mapping as an expression; null is NULL. */
struct expr *spec_read_value(struct arena *arena, struct diags *diags, const struct yaml_node *node);

/* A mapping of names to values, or a list of values, as STEP's items. False: a diagnostic was added. */
bool spec_read_items(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step);

#endif

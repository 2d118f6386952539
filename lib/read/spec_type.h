/* spec_type.h - the keys of a field's long form that say more about its type than `type` does. */
#ifndef SPECQL_READ_SPEC_TYPE_H
#define SPECQL_READ_SPEC_TYPE_H

#include "read/spec.h"

/*
 * Reads `type` of the mapping NODE, and with it `min`, `max`, `pattern`, `values` and `items`. DEF takes the default
 * that may stand in the type. NULL: a diagnostic was added.
 */
struct type_expr *spec_read_type(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                                 struct spec_default *def);

/* Reads `index`, `pii`, `was` and `example` of the field NODE. */
void spec_read_extras(struct diags *diags, const struct yaml_node *node, struct spec_field *f);

/* A literal of any shape, as `default` and `example` take it. */
struct spec_default spec_literal(const struct yaml_node *node);

#endif

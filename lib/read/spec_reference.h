/* spec_reference.h - what only references have: the schema of their target, and what happens when it goes. */
#ifndef SPECQL_READ_SPEC_REFERENCE_H
#define SPECQL_READ_SPEC_REFERENCE_H

#include "read/spec.h"

/* cascade, set_null or restrict, in any case. */
bool spec_on_delete(struct diags *diags, const struct spanned *value, enum on_delete *on_delete);

/* The keys `schema`, `on_delete` and `on_update` of a field in long form. */
void spec_read_reference(struct diags *diags, const struct yaml_node *node, struct spec_field *f);

/* What may be wrong with a reference in either form, when all of the field is known. */
void spec_check_reference(struct diags *diags, const struct spec_field *f);

#endif

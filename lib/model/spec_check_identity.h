/* spec_check_identity.h - the part of spec_check() that looks at `hierarchical` and `translations`. */
#ifndef SPECQL_MODEL_SPEC_CHECK_IDENTITY_H
#define SPECQL_MODEL_SPEC_CHECK_IDENTITY_H

#include "read/spec.h"

/*
 * Finds the reference that leads to the parent, keeps the translated fields that exist, and looks at the names that
 * follow from these keys and `identifier`. Field names are in snake_case already.
 */
void spec_check_identity(struct arena *arena, struct diags *diags, struct spec *spec);

#endif

/*
 * spec_check.h - what can be said about one entity file alone: names and types.
 *
 * Field names written in camelCase become snake_case here (with a warning); everything after sees the stored name.
 */
#ifndef SPECQL_MODEL_SPEC_CHECK_H
#define SPECQL_MODEL_SPEC_CHECK_H

#include "read/spec.h"

/* False: diagnostics were added. */
bool spec_check(struct arena *arena, struct diags *diags, struct spec *spec);

#endif

/* computed_type.h - the type that a computed field says it has. */
#ifndef SPECQL_MODEL_COMPUTED_TYPE_H
#define SPECQL_MODEL_COMPUTED_TYPE_H

#include "model/build.h"
#include "read/spec_table.h"

/*
 * VALUE, what SPEC is made of, is of the type that SPEC declares; *AS is the expression to take for it, a number as a number
 * of that type. False: a diagnostic was added.
 */
bool computed_type(struct build *b, const struct spec_computed *spec, const struct typed_expr *value,
		   const struct expr **as);

#endif

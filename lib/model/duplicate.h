/* duplicate.h - a live row with the same values, which must not be there when a row is inserted. */
#ifndef SPECQL_MODEL_DUPLICATE_H
#define SPECQL_MODEL_DUPLICATE_H

#include "model/model.h"

struct duplicate {
	const struct spec_duplicate *spec;
	struct typed_expr *where;
	const struct field **fields;
	size_t field_count;
	bool is_unique; /* a unique index refuses every duplicate: nobody can come in between */
};

#endif

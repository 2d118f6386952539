/* spec_dependency.h - `check_dependencies` of a delete: entities whose rows must not refer to what is deleted. */
#ifndef SPECQL_READ_SPEC_DEPENDENCY_H
#define SPECQL_READ_SPEC_DEPENDENCY_H

#include "read/spec.h"

struct spec_dependency {
	struct target_expr target; /* the entity; nothing else of it */
	struct spanned field;      /* its reference; empty: those that lead here */
	bool hard_only;            /* block_hard_delete: rows that stay may go on being referred to */
	struct str message;
};

void spec_read_dependencies(struct arena *arena, struct diags *diags, struct spec_step *step);

#endif

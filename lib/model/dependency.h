/* dependency.h - rows that must not refer to what is deleted. */
#ifndef SPECQL_MODEL_DEPENDENCY_H
#define SPECQL_MODEL_DEPENDENCY_H

#include "model/model.h"

struct dependency {
	const struct entity *entity; /* whose rows */
	const struct field *field;   /* the reference */
	size_t column;               /* of FIELD */
	bool hard_only;              /* counts only where rows go for good */
	struct str message;
};

#endif

/* call.h - what a `call` calls. */
#ifndef SPECQL_MODEL_CALL_H
#define SPECQL_MODEL_CALL_H

#include "model/model.h"

struct call {
	const struct entity *entity; /* whose action it is; NULL: a function of the database */
	struct str schema;
	struct str function;   /* the action's core; the function */
	struct str input_type; /* of an action: app.<input_type> */
	bool returns;          /* a function: it has a value */
	struct type type;      /* of that value */
};

#endif

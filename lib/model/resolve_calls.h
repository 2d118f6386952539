/* resolve_calls.h - what steps call: actions of the project, functions that the project file declares. */
#ifndef SPECQL_MODEL_RESOLVE_CALLS_H
#define SPECQL_MODEL_RESOLVE_CALLS_H

#include "model/directory.h"

/* An action, or a function of the database. */
struct callee {
	const struct known *entity; /* NULL: a function */
	const struct iface_action *action;
	const struct project_function *function;
};

/* What NAME, called by an action of K, is; false: nothing, or actions of several entities. */
bool resolve_callee(const struct resolve *r, const struct directory *d, const struct known *k, struct str name,
                    struct callee *callee);

/* Reports names that are nothing, and actions that call each other in a circle. */
void resolve_check_calls(const struct resolve *r, struct directory *d);

#endif

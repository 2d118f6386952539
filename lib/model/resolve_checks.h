/* resolve_checks.h - the table of checks over all entities of a project. */
#ifndef SPECQL_MODEL_RESOLVE_CHECKS_H
#define SPECQL_MODEL_RESOLVE_CHECKS_H

#include "model/directory.h"

/* Runs every check; each reports what it finds. */
void resolve_check(const struct resolve *r, struct directory *d);

#endif

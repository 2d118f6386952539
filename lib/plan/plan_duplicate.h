/* plan_duplicate.h - `duplicate_check` of an insert. */
#ifndef SPECQL_PLAN_PLAN_DUPLICATE_H
#define SPECQL_PLAN_PLAN_DUPLICATE_H

#include "plan/core_parts.h"

/* Before the INSERT of STEP: nobody else inserts the same values from here on, and nobody has. */
void plan_duplicate_before(struct core *core, const struct step *step);

/* INSERT, a statement; where it runs into a duplicate the action fails with that. */
void plan_duplicate_insert(struct core *core, const struct step *step, struct frag insert);

#endif

/* fraiseql.h - the schema of a project for FraiseQL 2, from the shares of its entities. */
#ifndef SPECQL_STEPS_FRAISEQL_H
#define SPECQL_STEPS_FRAISEQL_H

#include "steps/merge_fragments.h"

/* The text of schema.json, and into OUTPUTS the functions that its mutations name. */
struct str fraiseql_schema(struct arena *arena, const struct merged *merged, struct str app_role,
                           struct sql_outputs *outputs);

#endif

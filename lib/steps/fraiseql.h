/* fraiseql.h - the schema of a project for FraiseQL 2, from the shares of its entities (plan/plan_fragment.h). */
#ifndef SPECQL_STEPS_FRAISEQL_H
#define SPECQL_STEPS_FRAISEQL_H

#include "steps/entity_files.h"

/*
 * The text of schema.json, and into OUTPUTS the functions that its mutations name. The order of FRAGMENTS does not
 * matter. False: diagnostics were added.
 */
bool fraiseql_link(struct arena *arena, struct diags *diags, const struct fragments *fragments, struct str app_role,
                   struct str *schema, struct sql_outputs *outputs);

#endif

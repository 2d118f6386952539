/*
 * plan_fragment.h - the entity's share of the schema that FraiseQL 2 compiles: its type, enums, inputs, queries and
 * mutations, as JSON. steps/fraiseql.h puts the shares of a project together.
 *
 *     { "entity": "crm.Contact", "tenant": true, "types": […], "enums": […], "input_types": […],
 *       "custom_scalars": […], "queries": […], "mutations": […] }
 *
 * Members of the lists are as in the schema. What depends on other entities is added there: inject_params of mutations.
 */
#ifndef SPECQL_PLAN_PLAN_FRAGMENT_H
#define SPECQL_PLAN_PLAN_FRAGMENT_H

#include "diag/diag.h"
#include "model/model.h"

/* Where the functions are that FraiseQL calls. */
#define PLAN_API_SCHEMA "fraiseql_api"

struct str plan_fragment(struct arena *arena, const struct entity *entity);

/* Warns of names that FraiseQL would not find again in `data` or in a payload. */
void plan_fragment_check(struct arena *arena, struct diags *diags, const struct entity *entity);

#endif

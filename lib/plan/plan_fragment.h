/*
 * plan_fragment.h - the entity's share of the schema that FraiseQL 2 compiles: its type, enums, inputs, queries and
 * mutations, as JSON. steps/fraiseql.h puts the shares of a project together.
 *
 *     { "entity": "crm.Contact", "tenant": true, "types": […], "enums": […], "input_types": […],
 *       "custom_scalars": […], "queries": […], "mutations": […], "frontend": {…} }
 *
 * Members of the lists are as in the schema; `frontend` is told in plan_frontend.h. What depends on other entities is added
 * there: inject_params of mutations.
 */
#ifndef SPECQL_PLAN_PLAN_FRAGMENT_H
#define SPECQL_PLAN_PLAN_FRAGMENT_H

#include "diag/diag.h"
#include "model/model.h"

/* Where the functions are that FraiseQL calls. */
#define PLAN_API_SCHEMA "fraiseql_api"

struct str plan_fragment(struct arena *arena, const struct entity *entity);

/* contact, contacts: the queries for one row and for many. */
struct str plan_one_query(struct arena *arena, struct str type_name);
struct str plan_list_query(struct arena *arena, struct str type_name);

/* The enum of OWNER's field NAME: ContactStatus. */
struct str plan_enum_name(struct arena *arena, struct str owner, struct str name);

/* Its values as GraphQL writes them; NULL: they cannot all be told apart, and it has no type for them. */
struct str *plan_enum_words(struct arena *arena, const struct type *type);

/* PARAM has the enum of a field of E. */
bool plan_is_own_enum(const struct entity *e, const struct param *param);

/* Warns of names that FraiseQL would not find again in `data` or in a payload. */
void plan_fragment_check(struct arena *arena, struct diags *diags, const struct entity *entity);

#endif

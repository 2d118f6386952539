/* plan_composites.h - functions of the foundation that validate composite types. */
#ifndef SPECQL_PLAN_PLAN_COMPOSITES_H
#define SPECQL_PLAN_PLAN_COMPOSITES_H

#include "plan/plan.h"

/* What an entity needs of the foundation: "composite URL", or "composite URL[]" for lists of them. */
#define PLAN_NEED_COMPOSITE "composite "

/* Names the composite types of ENTITY's fields and of its actions' parameters, which are checked alike. */
void plan_composite_needs(struct plan *plan, const struct entity *entity);

/*
 * The validators of the composites among NEEDS, each app.is_valid_<name>(JSONB), or …_list(JSONB); in any order,
 * repetitions allowed. What they are made of comes with them, and before them.
 */
void plan_composites(struct out *o, const struct str *needs, size_t count);

/* The functions of all composite types, and of lists of them. */
void plan_all_composites(struct out *o);

#endif

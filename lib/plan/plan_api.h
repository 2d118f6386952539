/* plan_api.h - what the API is told: comments, and the entity's share of FraiseQL's schema. */
#ifndef SPECQL_PLAN_PLAN_API_H
#define SPECQL_PLAN_PLAN_API_H

#include "model/api.h"
#include "plan/plan.h"

/* plan_field_comment() of a field of OWNER's own, or of one of the columns it has: TYPE is that column's. */
struct str plan_own_field_comment(struct arena *arena, const struct entity *owner, const struct field *field,
				  struct str name, const struct type *type, bool required);

/* The same of a key of ACTION's input, whose enum may be one of its own: MarkAddressGrade. */
struct str plan_param_comment(struct arena *arena, const struct action *action, const struct param *param);

/* All keys of an action's input, those included that follow from its kind, in the order of its input type. */
struct param *plan_action_params(struct arena *arena, const struct action *action, size_t *count);

/* What the log and the API call it: INSERT, UPDATE, DELETE, CUSTOM. */
struct str plan_operation_word(enum action_operation operation);

/* A call without PARAM fails. */
bool plan_param_required(const struct action *action, const struct param *param);

/* Comments of the functions that have none yet: helpers, triggers, refresh. */
void plan_helper_comments(struct plan *plan, const struct entity *entity);

#endif

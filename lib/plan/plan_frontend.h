/*
 * plan_frontend.h - the entity's share of the frontend files: what TypeScript must know beyond FraiseQL's schema. It is the
 * member `frontend` of the entity's fragment (plan/plan_fragment.h); steps/frontend.h makes files of all of them.
 *
 *     { "type": { "name", "entity", "schema", "table", "one"?, "list"?, "filtered", "description"?, "fields": [FIELD] },
 *       "enums": [{ "name", "values": [{ "name", "value" }] }], "composites": ["SimpleAddress"],
 *       "views": [{ "name", "list"?, "filtered", "fields": [FIELD] }], of aggregate views,
 *       "mutations": [{ "name", "type", "function", "entity", "action", "description"?, "input": [FIELD], … }] }
 *
 * A FIELD has the name it has in the API, its TypeScript type, whether null is possible, and what it is for. Empty, where
 * the API shows nothing of the entity.
 */
#ifndef SPECQL_PLAN_PLAN_FRONTEND_H
#define SPECQL_PLAN_PLAN_FRONTEND_H

#include "base/json.h"
#include "model/model.h"

json_t *plan_frontend(struct arena *arena, const struct entity *entity);

/* What a caller must be allowed: as the author put it, else the conditions of `requires`. */
json_t *plan_frontend_permissions(struct arena *arena, const struct action *action);

/* What a call of ACTION may fail with, as a list of { "code", "message", "step" }; each code once. */
json_t *plan_frontend_errors(struct arena *arena, const struct action *action);

/* What ACTION writes, and what clients do with that: `impact` of mutation-impacts.json. */
json_t *plan_frontend_impact(struct arena *arena, const struct action *action);

#endif

/* plan_impact.h - the impact of an action: in the comment of its wrapper, and at run time what it really was. */
#ifndef SPECQL_PLAN_PLAN_IMPACT_H
#define SPECQL_PLAN_PLAN_IMPACT_H

#include "base/json.h"
#include "model/impact.h"
#include "plan/core_parts.h"

/* One line of JSON, for the comment; empty: the action writes nothing and nothing was said. */
struct str plan_impact(struct arena *arena, const struct action *action);

/* Gives OBJECT the mapping FILTER as member KEY, where there is one. */
void plan_impact_filter(json_t *object, const char *key, const struct yaml_node *filter);

/* The action's result tells its impact, because the author wrote one. */
bool plan_impact_told(const struct action *action);

/* The action's metadata {"entity": …}, with `_meta` where the impact is told. */
struct frag plan_impact_metadata(struct core *core);

/* Writes to rows that are not the own one are noted: their ids. */
bool plan_impact_noted(const struct core *core, const struct step *step);

/* effects := effects || …: STEP has written the rows with the ids in IDS, an array. */
struct frag plan_impact_note(struct core *core, const struct step *step, const char *ids);

/* WITH written AS (STATEMENT RETURNING t.id) …; AFTER: what is done when there was one. As a paragraph's end. */
void plan_impact_write(struct core *core, const struct step *step, struct frag statement, struct frag after);

/* What the core declares for that. */
void plan_impact_variables(struct core *core, struct out *o);

#endif

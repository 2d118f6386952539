/*
 * impact.h - what an action writes, as its steps say; and what its author says of it in `impact` and `returns`.
 *
 * The steps decide: what the author left out is completed, what no step writes is reported and left out.
 */
#ifndef SPECQL_MODEL_IMPACT_H
#define SPECQL_MODEL_IMPACT_H

#include "model/build.h"
#include "read/spec_impact.h"

/* Writes of one kind to the rows of one entity. */
struct effect {
	const struct entity *entity;
	enum impact_operation operation;
	const struct field **fields; /* that are written, in the order of the steps */
	size_t field_count;
	struct str collection; /* createdNotifications; of the primary one empty */
	struct str condition;
	struct str description;
	const struct yaml_node *filters; /* or NULL */
	struct span span;            /* of the first step; no source: the action has no steps of its own */
};

struct impact {
	const struct spec_impact *said; /* NULL: nothing */
	struct effect *primary;         /* of the own row; NULL: it is not written */
	struct effect *effects;         /* of other rows */
	size_t effect_count;
	const struct field **relationships; /* of the own entity */
	size_t relationship_count;
};

/* The step writes the own row. */
bool impact_is_primary(const struct action *action, const struct step *step);

/* ... or another one, where the own row was inserted before: that is seen when the action runs. */
bool impact_is_both(const struct action *action, const struct step *step);

/* CREATE, UPDATE or DELETE; IMPACT_UNSAID: the step writes nothing itself. */
enum impact_operation impact_of_step(const struct step *step);

/* Gives ACTION, which is built, its impact. */
void build_impact(struct build *b, const struct spec_action *spec, struct action *action);

#endif

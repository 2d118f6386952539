/*
 * plan_failures.h - the ways in which a call of an action can fail: what clients are told (mutation-impacts.json, mutations.md)
 * and what `specql docs` shows. That something went wrong which nobody foresaw (failed:unexpected_error), or that the payload
 * is no object of known keys, can happen to every call and is not among them.
 */
#ifndef SPECQL_PLAN_PLAN_FAILURES_H
#define SPECQL_PLAN_PLAN_FAILURES_H

#include "base/vec.h"
#include "model/model.h"

struct failure {
	struct str code;      /* validation:not_a_lead */
	struct str message;
	const char *found_by; /* input, load, requires, or the word of a step */
};

struct failures {
	VEC(struct failure) at; /* each code once, in the order in which they are looked for */
};

struct chain; /* model/patterns.h */

/* What a chain of ENTITY's rows fails with: a circle, or else one row too many. */
struct str plan_chain_message(struct arena *arena, const struct entity *entity, const struct chain *chain, bool circle);

struct failures plan_failures(struct arena *arena, const struct action *action);

#endif

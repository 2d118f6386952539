/*
 * spec_walk.h - everything that steps as written hold: the one place that knows it of every kind.
 *
 * A new kind of step that holds expressions or other steps is added here, and is then renamed when it is inherited and
 * seen by the interface.
 */
#ifndef SPECQL_READ_SPEC_WALK_H
#define SPECQL_READ_SPEC_WALK_H

#include "read/spec.h"

struct step_visitor {
	void *context;
	/* Each step, before those inside of it; may be NULL. */
	void (*step)(void *context, struct spec_step *step);
	/* Each whole expression of STEP; ITEM is what it is given to (SET a = x, call: f(a = x)), or NULL. May be NULL. */
	void (*expr)(void *context, struct spec_step *step, struct expr *e, const struct assignment *item);
};

void spec_walk(struct spec_step *steps, size_t count, const struct step_visitor *visitor);

/* The Ith list of steps inside of STEP (it may be empty); false behind the last one. */
bool spec_steps_inside(const struct spec_step *step, size_t i, struct spec_step **steps, size_t *count);

#endif

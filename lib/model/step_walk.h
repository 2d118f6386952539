/* step_walk.h - what is inside of a step, whatever kind it is: like read/spec_walk.h, behind the model. */
#ifndef SPECQL_MODEL_STEP_WALK_H
#define SPECQL_MODEL_STEP_WALK_H

#include "model/model.h"

/* The Ith list of steps inside of STEP (it may be empty); false behind the last one. */
bool steps_inside(const struct step *step, size_t i, const struct step **steps, size_t *count);

/* The Ith expression of STEP itself (it may be NULL), those of steps inside of it left out; false behind the last one. */
bool step_expr(const struct step *step, size_t i, const struct typed_expr **e);

/* The action always ends in STEPS: with a reject or a return. */
bool steps_end(const struct step *steps, size_t count);

#endif

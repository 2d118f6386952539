/*
 * action_pattern.h - actions that are made from a pattern: `pattern: state_machine/transition` with its `config`.
 *
 * A pattern becomes the steps and parameters that an author would write, each with the place of what it comes from; nothing
 * behind the reader knows of patterns.
 */
#ifndef SPECQL_READ_ACTION_PATTERN_H
#define SPECQL_READ_ACTION_PATTERN_H

#include "read/spec.h"

/* The steps and parameters of ACTION, an action of SPEC, from its pattern; nothing where it has none. */
void spec_read_action_pattern(struct arena *arena, struct diags *diags, const struct spec *spec,
                              struct spec_action *action);

#endif

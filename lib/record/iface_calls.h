/* iface_calls.h - the part of an interface that calls between actions need. */
#ifndef SPECQL_RECORD_IFACE_CALLS_H
#define SPECQL_RECORD_IFACE_CALLS_H

#include "record/iface.h"

/* What action A of SPEC may take; FIELDS: spec_field_names(). */
void iface_add_inputs(struct arena *arena, const struct spec *spec, const struct map *fields,
                      const struct spec_action *a, struct iface_action *action);

/* What the actions of SPEC call, once per name and action; whether one refreshes what refers to it. */
void iface_add_calls(struct arena *arena, struct iface_entity *e, const struct spec *spec);

#endif

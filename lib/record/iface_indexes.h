/* iface_indexes.h - which indexes an entity asks for: what their names are made from, since those are names of the schema. */
#ifndef SPECQL_RECORD_IFACE_INDEXES_H
#define SPECQL_RECORD_IFACE_INDEXES_H

#include "record/iface.h"

/* Fills E's indexes from SPEC; those of references follow from their types. */
void iface_add_indexes(struct arena *arena, struct iface_entity *e, const struct spec *spec);

#endif

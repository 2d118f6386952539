/*
 * iface_paths.h - which fields of other entities the computed fields, the views and the identifier of an entity read.
 *
 * A path begins at a reference of the entity itself (entity "", path "company.country.code") or, in an aggregate, at a
 * field of the entity whose rows it is over (entity "Task", path "project.name"). Path "<" stands for the references of
 * that entity to this one, "*" at the end for all fields, "@" at the end for the table view, or all fields where there
 * is none.
 */
#ifndef SPECQL_RECORD_IFACE_PATHS_H
#define SPECQL_RECORD_IFACE_PATHS_H

#include "base/map.h"
#include "record/iface.h"

/* Fills E's paths from SPEC. The entities that aggregates name are put into ENTITIES: name as written -> place. */
void iface_add_paths(struct arena *arena, struct iface_entity *e, const struct spec *spec, struct map *entities);

/* Fills E's indexes from SPEC. */
void iface_add_indexes(struct arena *arena, struct iface_entity *e, const struct spec *spec);

#endif

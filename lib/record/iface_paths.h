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

/* The paths of an entity while they are collected. */
struct path_collector {
	struct arena *arena;
	const struct spec *spec;
	struct map *fields;   /* spec_field_names(); NULL: not asked for yet */
	struct map *paths;    /* "entity path" -> struct iface_path */
	struct map *entities; /* as written -> place */
	const char *at;
};

/* PATH, which begins at ENTITY; empty: at the own one. */
void iface_add_path(struct path_collector *c, struct str entity, struct str path);

/* The entity that E, an aggregate or EXISTS, names; it is one that is used. */
struct str iface_add_entity(struct path_collector *c, const struct expr *e);

/* The own field NAME is a reference to one entity. */
bool iface_is_reference(struct path_collector *c, struct str name);

/* The names of E from FROM on with dots between. */
struct str iface_dotted(struct arena *arena, const struct expr *e, size_t from);

/* What the expressions of actions read of other entities. */
void iface_add_steps(struct path_collector *c);

#endif

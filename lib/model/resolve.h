/*
 * resolve.h - the checks that need more than one entity, and what each entity gets to know of the others.
 *
 * Reads interfaces only. When something is wrong, and only then, the YAML file behind an interface is read again to
 * find the place that a message points at.
 */
#ifndef SPECQL_MODEL_RESOLVE_H
#define SPECQL_MODEL_RESOLVE_H

#include "base/map.h"
#include "record/iface.h"
#include "record/imports.h"
#include "record/project.h"
#include "record/registry.h"

struct resolve {
	struct arena *arena;
	struct diags *diags;
	const struct project *project;
	const struct registry *registry; /* NULL: none */
	struct iface **chunks;       /* without entities that are made from modules */
	const struct iface *modules; /* entities that are known, but made elsewhere; NULL: none */
	const struct iface *elsewhere; /* entities of other sets: likewise, but none may be made here too; NULL: none */
	const struct map *trees;     /* path -> root of an entity file that was put together from several; NULL: none */
	size_t chunk_count;
	bool incomplete; /* some files could not be read: an unknown entity may be in one of them, so none is reported */
};

/* One imports document per chunk, in *IMPORTS. False: diagnostics were added. */
bool resolve_project(const struct resolve *r, struct imports **imports);

#endif

/* module_find.h - where a module is. */
#ifndef SPECQL_STEPS_MODULE_FIND_H
#define SPECQL_STEPS_MODULE_FIND_H

#include "base/map.h"
#include "base/vec.h"
#include "read/spec.h"
#include "record/imports.h"

struct revision; /* steps/revision.h */

/* An entity of the project. */
struct module_entity {
	struct str schema, entity, file;
};

struct module_finder {
	struct arena *arena;
	struct diags *diags;
	const struct imports *recorded; /* not NULL: nothing else is looked at */
	struct revision *revision; /* NULL: none; else what begins with git: is read from there */
	const struct str *includes;
	size_t include_count;
	VEC(struct module_entity) entities;
	struct map *
	        inputs; /* what decided: directories in which something was looked for in vain, files that were not it */
};

/*
 * The file that USE, written in FILE for an entity of SCHEMA, means. False: a diagnostic was added at USE.
 */
bool module_find(struct module_finder *f, struct str file, struct str schema, struct str entity,
                 const struct spec_module *use, struct str *path);

/* The tree of the file PATH, which is there. NULL: a diagnostic was added to DIAGS. */
const struct yaml_node *module_load(struct module_finder *f, struct diags *diags, enum input_role role,
                                    struct str path);

/* USE as it is written down: a path, or "entity Parent". */
struct str module_lookup_name(struct arena *arena, const struct spec_module *use);

/* PATH without `.`, `..` and doubled slashes, to compare paths by; nobody opens it. */
struct str module_path_key(struct arena *arena, struct str path);

#endif

/* paths.h - lists of paths, and names derived from one. */
#ifndef SPECQL_STEPS_PATHS_H
#define SPECQL_STEPS_PATHS_H

#include "base/arena.h"
#include "base/vec.h"

/* The list as texts of the arena. */
struct str *paths_from(struct arena *arena, const char *const *paths, size_t count);

/* build/iface/contact.iface, "imports" -> contact.imports */
struct str path_with_extension(struct arena *arena, struct str path, const char *extension);

/*
 * Whether a directory that is named stands for PATH, which is below it: *.yaml and *.yml do, but for hidden ones and the
 * project file.
 */
bool path_is_entity_file(struct str path);

/* A line of a list of files names one below the directory of the list, whatever somebody wrote into it. */
bool path_is_below(struct str path);

struct path_files {
	VEC(struct str) at;
	VEC(struct str) left_out; /* YAML of other tools below a directory */
};

/* Appends what is in the directory PATH, in order, without what is hidden. Returns 0 or an errno value. */
int path_directory_names(struct arena *arena, struct str path, struct path_files *names);

/*
 * Appends PATH, or what the directory PATH stands for, by name: entity files, which YAML of other tools (spec_guess()) and
 * REGISTRY (empty: none) are not. Returns 0 or an errno value.
 */
int path_entity_files(struct arena *arena, struct str path, struct str registry, struct path_files *files);

#endif

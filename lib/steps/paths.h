/* paths.h - lists of paths, and names derived from one. */
#ifndef SPECQL_STEPS_PATHS_H
#define SPECQL_STEPS_PATHS_H

#include "base/arena.h"

/* The list as texts of the arena. */
struct str *paths_from(struct arena *arena, const char *const *paths, size_t count);

/* build/iface/contact.iface, "imports" -> contact.imports */
struct str path_with_extension(struct arena *arena, struct str path, const char *extension);

#endif

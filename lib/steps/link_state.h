/*
 * link_state.h - what link remembers of each output: size, time and hash, as it left them.
 *
 * A private file, one output per line, so that a build with nothing to do costs one stat per output.
 */
#ifndef SPECQL_STEPS_LINK_STATE_H
#define SPECQL_STEPS_LINK_STATE_H

#include "base/map.h"
#include "steps/entity_files.h"

struct link_entry {
	struct str path; /* relative to the output base; =PATH: relative to the working directory */
	struct str hash; /* XXH3 of its bytes */
	long long size;
	long long mtime_ns;
};

struct link_state {
	VEC(struct link_entry) at;
	struct map *by_path;
};

/* An unreadable or foreign state is an empty one: then everything is looked at. */
void link_state_load(struct arena *arena, struct str path, struct link_state *state);

/* The entries of FILES, and of OTHERS, which are not below the output base, as they are on disk now. */
struct str link_state_text(struct arena *arena, struct str output_base, const struct sql_outputs *files,
			   const struct sql_outputs *others);

/* The file on disk has the size and time of the entry. */
bool link_entry_unchanged(struct arena *arena, struct str output_base, const struct link_entry *entry);

#endif

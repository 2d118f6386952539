/*
 * link_state.h - what link remembers: of each stamp, what it read there; of each output, size, time and hash as it left them.
 *
 * A private file, so that a build with nothing to do costs one stat per output, and one with little to do reads little
 * (steps/link_again.h). It saves work and decides nothing: what is on disk must have the size and the time that it names.
 *
 *     specql link 2 KEY
 *     + SIZE TIME CHANGED FACTS COUNT PATH        a group: an input, and how many outputs follow that come from it
 *     SIZE TIME HASH PATH
 *
 * There is a group for each stamp, in the order in which link is told of them, then one for each file that was written by hand,
 * then three that no input belongs to: the project's own files, what is watched besides, what is neither.
 */
#ifndef SPECQL_STEPS_LINK_STATE_H
#define SPECQL_STEPS_LINK_STATE_H

#include "base/file.h"
#include "base/map.h"
#include "steps/entity_files.h"

struct link_entry {
	struct str path; /* relative to the output base; =PATH: relative to the working directory */
	struct str hash; /* XXH3 of its bytes */
	int64_t size;
	int64_t mtime_ns;
	bool seen; /* size and time are those on disk, in this run */
};

/* An input, and the outputs that come from it. */
struct link_group {
	struct str path;     /* of the input; empty: none */
	struct file_stat st; /* as it was when it was read */
	struct str facts;    /* what in a stamp concerns more than its own entities, as a hash: link_facts() */
	size_t first, count; /* of the entries */
};

enum { LINK_PROJECT, LINK_WATCHED, LINK_KEPT, LINK_LAST_GROUPS };

struct link_state {
	struct str key; /* of program and options; empty: there is no state */
	VEC(struct link_group) groups;
	VEC(struct link_entry) at;
	struct map *by_path; /* NULL until somebody asks */
	struct str base;     /* the directory of the outputs */
	int directory;       /* the same, opened for looking; -1: it is not */
	char *place;         /* for a path with a NUL byte behind it, and its size */
	size_t place_size;
};

/*
 * The state in PATH about outputs below BASE. An unreadable or foreign one is empty: then everything is looked at.
 * link_state_close() ends the looking.
 */
void link_state_load(struct arena *arena, struct str path, struct str base, struct link_state *state);
void link_state_close(struct link_state *state);

/* The output with PATH, NULL: it is not known. */
struct link_entry *link_state_find(struct arena *arena, struct link_state *state, struct str path);

/* A group for PATH, which was as ST when it was read; entries that are added next belong to it. */
void link_state_begin(struct arena *arena, struct link_state *state, struct str path, struct str facts,
                      const struct file_stat *st);
void link_state_add(struct arena *arena, struct link_state *state, const struct link_entry *entry);

/* Its text; entries that were not seen as they are on disk now. */
struct str link_state_text(struct arena *arena, struct link_state *state);

/* The file on disk has the size and time of the entry; then it was seen. */
bool link_entry_unchanged(struct arena *arena, struct link_state *state, struct link_entry *entry);

/*
 * Of an output that the state does not know: it has the size that F names and the time of its stamp, which is that of all that
 * compile put in place with it. Then the state knows it.
 */
bool link_state_meet(struct arena *arena, struct link_state *state, const struct stamp_file *f,
                     const struct file_stat *stamp);

/* What STAMP says beyond the files of its entities. */
struct str link_facts(struct arena *arena, const struct stamp *stamp);

#endif

/*
 * inputs.h - what a run has read: each file that file_read() opened or did not find, and what for.
 *
 *     inputs_begin(arena);                         from here on file_read() notes what it reads
 *     file_read(arena, INPUT_ENTITY, path, ...);
 *     inputs_list(arena, &count);                  sorted by path and role, each once
 *
 * The record belongs to the arena, and arenas made by arena_child() share it: so nothing that reads a file needs to be
 * handed a record, and none can be read past it. Without inputs_begin() nothing is noted, and nothing hashed.
 */
#ifndef SPECQL_BASE_INPUTS_H
#define SPECQL_BASE_INPUTS_H

#include "base/arena.h"

enum input_role {
#define ROLE(NAME, word, meaning) INPUT_##NAME,
#include "base/inputs.def"
#undef ROLE
};

struct input_note {
	struct str path; /* as it was opened */
	enum input_role role;
	int result;        /* of file_read(); for a directory 0 or an errno value */
	struct str sha256; /* of all its bytes; empty for a directory, and where RESULT is not 0 */
};

/* "entity", "hand-written" */
const char *input_role_word(enum input_role role);

void inputs_begin(struct arena *arena);
bool inputs_wanted(const struct arena *arena);

/* PATH was read as ROLE, with RESULT; BYTES are what it holds, where RESULT is 0. Whoever opens a file calls this. */
void inputs_note(struct arena *arena, enum input_role role, struct str path, int result, struct str bytes);

/* What was noted so far, sorted. A file that was read twice with different bytes is there twice. */
const struct input_note *inputs_list(struct arena *arena, size_t *count);

#endif

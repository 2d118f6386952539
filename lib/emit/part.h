/*
 * part.h - finds our parts again in a text: a file of ours, or a schema that holds many of them.
 *
 * A part is what sql_file() made: two header lines, a body, an end line. Lines between parts are somebody else's.
 */
#ifndef SPECQL_EMIT_PART_H
#define SPECQL_EMIT_PART_H

#include "base/arena.h"

struct part_text {
	struct str title;  /* crm.Contact tables */
	struct str sha256; /* as its header names it */
	struct str body;
	size_t off;    /* of its first header line in the text */
	bool complete; /* hash line and end line are there */
};

/* The next part of TEXT from byte *AT on; *AT moves behind it. False: there is none. */
bool part_next(struct str text, size_t *at, struct part_text *part);

/* The body has the hash its header names. */
bool part_intact(struct arena *arena, const struct part_text *part);

/* TEXT is one part and nothing else, and it is intact: generated, and not edited since. */
bool part_is_pristine_file(struct arena *arena, struct str text);

#endif

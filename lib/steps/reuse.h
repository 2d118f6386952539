/*
 * reuse.h - what need not be compiled again: an entity whose file, imports, options and program are those from which its
 * outputs were made, and whose outputs are there, byte for byte.
 *
 * The old stamp of the chunk says from what (`made_from`) each entity was made. An entity about which there was something
 * to say, a warning, is made again every time, and says it again.
 */
#ifndef SPECQL_STEPS_REUSE_H
#define SPECQL_STEPS_REUSE_H

#include "base/map.h"
#include "diag/diag.h"
#include "read/spec.h"
#include "record/stamp.h"

struct reuse {
	struct arena *arena;
	struct diags *diags;
	struct str output_base;
	struct str fragments; /* directory; empty: none are wanted */
	struct str imports;   /* the bytes of the imports file; NULL: a diagnostic says why not */
	struct str *keys;     /* of each input; empty: not to be reused */
	uint64_t *contents;   /* hashes of their bytes when the keys were made */
	struct map *by_key;   /* struct stamp_entity of the old stamp, with all its files in place */
};

/* STAMP names tool, imports, inputs and fragments of this run; OLD is the path of the stamp that it will replace. */
void reuse_begin(struct reuse *r, struct arena *arena, struct diags *diags, const struct stamp *stamp, struct str old,
                 struct str output_base);

/* The file NAME in DIRECTORY has the bytes of HASH, and is no link. BYTES, unless NULL: gets them. */
bool reuse_file_intact(struct arena *arena, struct str directory, struct str name, struct str hash, struct str *bytes);

/*
 * The files of E are there, byte for byte, and are no links: the SQL below OUTPUT_BASE, its share of FraiseQL's schema in
 * FRAGMENTS. FRAGMENT, unless NULL: gets the text of that share, if there is one.
 */
bool reuse_intact(struct arena *arena, struct str output_base, struct str fragments, const struct stamp_entity *e,
                  struct str *fragment);

/*
 * E, of a stamp that was read, goes to BY_KEY under what it was made from, unless it is not to be used again. It can be written:
 * libcyaml reads an empty list as NULL, which it does not write.
 */
void reuse_put(struct arena *arena, struct map *by_key, struct stamp_entity *e);

/* The entity made from input I, NULL: it must be compiled. */
const struct stamp_entity *reuse_find(const struct reuse *r, size_t i);

/*
 * What the stamp says of an entity that was made from input I alone, which is SPEC: a key, or nothing. A file that was saved
 * between the making of its key and its reading is made again next time.
 */
char *reuse_made_from(const struct reuse *r, size_t i, const struct spec *spec);

#endif

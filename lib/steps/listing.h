/* listing.h - what a run left in a directory: a file of lines "XXH3 PATH", the path below that directory. */
#ifndef SPECQL_STEPS_LISTING_H
#define SPECQL_STEPS_LISTING_H

#include "base/map.h"
#include "base/vec.h"
#include "diag/diag.h"

struct listed {
	struct str path, hash;
};

struct listing {
	VEC(struct listed *) at;
	struct map *by_path;
};

void listing_init(struct arena *arena, struct listing *list);
void listing_add(struct arena *arena, struct listing *list, struct str path, struct str hash);

/*
 * Fills LIST from the file PATH, which need not be there; a line that is none of ours is left out. False: a diagnostic was
 * added.
 */
bool listing_read(struct arena *arena, struct diags *diags, struct str path, struct listing *list);

/* NULL: it is not there. */
const struct listed *listing_find(const struct listing *list, struct str path);

/* By path. */
void listing_sort(struct listing *list);

struct str listing_text(struct arena *arena, const struct listing *list);

#endif

/* merge_fragments.h - the shares of all entities (plan/plan_fragment.h) put together: what an API of the project has. */
#ifndef SPECQL_STEPS_MERGE_FRAGMENTS_H
#define SPECQL_STEPS_MERGE_FRAGMENTS_H

#include "base/json.h"
#include "steps/entity_files.h"

/* The lists of a fragment, in the order of FraiseQL's schema. */
enum fragment_list {
	FRAGMENT_TYPES,
	FRAGMENT_ENUMS,
	FRAGMENT_INPUTS,
	FRAGMENT_SCALARS,
	FRAGMENT_QUERIES,
	FRAGMENT_MUTATIONS,
	FRAGMENT_LISTS
};

struct merged {
	json_t *lists[FRAGMENT_LISTS]; /* each sorted by name, every name once */
	json_t **roots;                /* the fragments, sorted by path */
	size_t count;
	bool tenant; /* an entity has tenants */
};

/* What the schema calls the list. */
const char *fragment_list_key(enum fragment_list list);

/* The order of FRAGMENTS does not matter. False: diagnostics were added. MERGED is to be freed either way. */
bool fragments_merge(struct arena *arena, struct diags *diags, const struct fragments *fragments,
                     struct merged *merged);
void fragments_free(struct merged *merged);

#endif

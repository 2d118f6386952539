/* helpers.h - the names of the functions an entity gets besides its actions. */
#ifndef SPECQL_MODEL_HELPERS_H
#define SPECQL_MODEL_HELPERS_H

#include "model/directory.h"

/* All of them, without schema, for the entity behind K, which is not external. */
struct str *helper_names(struct arena *arena, const struct known *k, size_t *count);

#endif

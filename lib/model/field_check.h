/* field_check.h - what can be said of a field from its own words: its type, its parameters, the index it asks for. */
#ifndef SPECQL_MODEL_FIELD_CHECK_H
#define SPECQL_MODEL_FIELD_CHECK_H

#include "read/spec.h"

/* Reports what is wrong with the type and the keys of F, whose type is not NULL. */
void field_check(struct arena *arena, struct diags *diags, const struct spec_field *f);

/* How an index on F is made: btree, gin, gin_trgm, gist, hash; empty: none is asked for. */
struct str field_index_method(const struct spec_field *f);

#endif

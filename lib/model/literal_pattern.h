/*
 * literal_pattern.h - does a literal match the pattern of its type?
 *
 * The patterns of types.def are PostgreSQL's; what they use of its dialect beyond POSIX is (?:…) alone, which POSIX
 * writes (…). A test matches every example and every wrong value of the table with both.
 */
#ifndef SPECQL_MODEL_LITERAL_PATTERN_H
#define SPECQL_MODEL_LITERAL_PATTERN_H

#include "model/types.h"

/* True when ROW has no pattern, or TEXT matches it. */
bool literal_matches(struct arena *arena, struct str text, const struct type_row *row);

#endif

/*
 * pattern.h - regular expressions of PostgreSQL, as far as they can be judged without it.
 *
 * PostgreSQL looks at a pattern in a CHECK for the first time when a row comes; a mistake must be found before.
 */
#ifndef SPECQL_MODEL_PATTERN_H
#define SPECQL_MODEL_PATTERN_H

#include "base/str.h"

/* What is wrong with PATTERN, and at which byte; NULL: nothing that can be seen from here. */
const char *pattern_problem(struct str pattern, size_t *at);

enum pattern_match { PATTERN_MATCHES, PATTERN_DIFFERS, PATTERN_UNKNOWN };

/* Whether TEXT matches PATTERN; unknown where the pattern uses what only PostgreSQL has. */
enum pattern_match pattern_match(struct str pattern, bool nocase, struct str text);

#endif

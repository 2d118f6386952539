/*
 * ways.h - what to write for steps and keys that are not part of the language, but that people know from elsewhere.
 */
#ifndef SPECQL_READ_WAYS_H
#define SPECQL_READ_WAYS_H

#include "base/str.h"

/* NULL: nothing is known. */
const char *ways_for_step(struct str keyword);

/* A type as it is written, without what stands in parentheses. */
const char *ways_for_type(struct str name);

/* A function, in lower case. */
const char *ways_for_function(struct str name);

/* A word between two values, in lower case. */
const char *ways_for_operator(struct str word);

/* The type that is written goes between the two; AFTER is NULL: there is no place for it, BEFORE is all. */
struct way_with_type {
	const char *before;
	const char *after;
};

/* What stands behind a type, as SQL has it. False: nothing is known. */
bool ways_behind_type(struct str text, struct way_with_type *way);

/* A name in an expression or left of a value. */
const char *ways_for_name(struct str name);

/* WHAT is the kind of mapping, as in keys_check. */
const char *ways_for_key(const char *what, struct str key);

#endif

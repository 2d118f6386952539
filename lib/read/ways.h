/*
 * ways.h - what to write for steps and keys that are not part of the language, but that people know from elsewhere.
 */
#ifndef SPECQL_READ_WAYS_H
#define SPECQL_READ_WAYS_H

#include "base/str.h"

/* NULL: nothing is known. */
const char *ways_for_step(struct str keyword);

/* WHAT is the kind of mapping, as in keys_check. */
const char *ways_for_key(const char *what, struct str key);

#endif

/*
 * edited.h - a generated file that somebody edited is about to be replaced, or would be in a run that is no dry one: says so.
 */
#ifndef SPECQL_STEPS_EDITED_H
#define SPECQL_STEPS_EDITED_H

#include "write/outputs.h"

/* The file at PATH holds TEXT, which no generator wrote. */
void edited_warn(struct arena *arena, struct diags *diags, const struct outputs *w, struct str path, struct str text);

/* The same of the output PATH, added last, if it is there, has other bytes, and not what its own header says. */
void edited_check(struct arena *arena, struct diags *diags, struct outputs *w, struct str path);

#endif

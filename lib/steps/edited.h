/*
 * edited.h - a generated file that somebody edited is about to be replaced: says so.
 */
#ifndef SPECQL_STEPS_EDITED_H
#define SPECQL_STEPS_EDITED_H

#include "diag/diag.h"

/* The file at PATH holds TEXT, which no generator wrote. */
void edited_warn(struct arena *arena, struct diags *diags, struct str path, struct str text);

/* The same, if the file is there, is not what NOW says, and its content is not what its own header says. */
void edited_check(struct arena *arena, struct diags *diags, struct str path, struct str now);

#endif

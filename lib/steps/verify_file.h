/*
 * verify_file.h - the generated parts of one text, a file of ours or a schema that Confiture put together: are they all there,
 * once, in their order, and as they were generated?
 */
#ifndef SPECQL_STEPS_VERIFY_FILE_H
#define SPECQL_STEPS_VERIFY_FILE_H

#include "diag/diag.h"

/* Adds a diagnostic for each part that is not. Returns how many parts there are. */
size_t verify_file(struct arena *arena, struct diags *diags, struct str path, struct str text);

#endif

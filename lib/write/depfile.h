/*
 * depfile.h - what a step read, in the syntax GNU Make, Ninja and CMake agree on.
 *
 *     build/contact.stamp: \
 *       entities/contact.yaml \
 *       build/contact.imports
 *
 *     entities/contact.yaml:
 *     build/contact.imports:
 *
 * The lines at the end keep Make from failing when an input is deleted. Space, '#' and ':' are escaped by a backslash,
 * '$' is doubled. What one of the readers takes for something else in any spelling is refused: control characters,
 * quotes, backquote, backslash, * ? & ; | < > = ^, a '~' at the start, a space at the end, and '%' in a target.
 */
#ifndef SPECQL_WRITE_DEPFILE_H
#define SPECQL_WRITE_DEPFILE_H

#include "diag/diag.h"

/* The text of a depfile. Repeated inputs are written once. False: DIAG_BAD_PATH was added for each name refused. */
bool depfile_text(struct arena *arena, struct diags *diags, struct str target, const struct str *inputs, size_t count,
                  struct str *text);

#endif

/* spec_placement.h - `tier` and `organization`: what an entity file says about its place in the project. */
#ifndef SPECQL_READ_SPEC_PLACEMENT_H
#define SPECQL_READ_SPEC_PLACEMENT_H

#include "read/spec.h"

enum { CODE_DIGITS = 6 };

/* TEXT in upper case, if it is a table code: six hexadecimal digits. */
bool table_code_parse(struct arena *arena, struct str text, struct str *code);

/* COUNT hexadecimal digits in upper case; false: TEXT is something else. */
bool hex_parse(struct arena *arena, struct str text, size_t count, struct str *upper);

void spec_read_placement(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec);

#endif

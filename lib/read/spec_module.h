/* spec_module.h - `extends` and `import`: which other files an entity file is made from, or makes known. */
#ifndef SPECQL_READ_SPEC_MODULE_H
#define SPECQL_READ_SPEC_MODULE_H

#include "read/spec.h"

void spec_read_modules(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec);

#endif

/* project_keys.h - keys of the project file that are read from the tree: registry, include, app_role, extension_schema. */
#ifndef SPECQL_RECORD_PROJECT_KEYS_H
#define SPECQL_RECORD_PROJECT_KEYS_H

#include "read/yaml.h"
#include "record/project.h"

/* `functions`: project_functions.c. False: a diagnostic was added. */
bool project_read_functions(struct arena *arena, struct diags *diags, const struct yaml_node *root,
                            struct project *project);

/* False: a diagnostic was added. */
bool project_read_keys(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct project *project);

#endif

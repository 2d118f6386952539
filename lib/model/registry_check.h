/* registry_check.h - a domain registry against itself and against the entity files of a project. */
#ifndef SPECQL_MODEL_REGISTRY_CHECK_H
#define SPECQL_MODEL_REGISTRY_CHECK_H

#include "read/spec.h"
#include "record/registry_edit.h"

/* Reports everything that is wrong. SPECS may be empty: then the registry alone is checked. */
void registry_check(struct arena *arena, struct diags *diags, const struct registry *registry,
                    struct spec *const *specs, size_t count);

/*
 * A code for each entity that has none in REGISTRY: the one its file names, else the lowest free one of its subdomain,
 * which is the one that subdomain_inference finds, else `core`, else the first. In *ADDITIONS, ordered by schema and name.
 * False: diagnostics were added.
 */
bool registry_assign(struct arena *arena, struct diags *diags, const struct registry *registry,
                     struct spec *const *specs, size_t count, struct registry_addition **additions,
                     size_t *addition_count);

#endif

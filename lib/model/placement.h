/* placement.h - what project file and registry decide about an entity: whose rows it holds, and its table code. */
#ifndef SPECQL_MODEL_PLACEMENT_H
#define SPECQL_MODEL_PLACEMENT_H

#include "model/resolve.h"

/* `tier` of the entity (NULL: an external one), else the project's `tenancy`, else the registry, else shared. */
bool placement_tenant_scoped(const struct resolve *r, struct str schema, const struct iface_entity *e);

/* The code its file gives it, else the registry's; empty: it has none. */
struct str placement_code(const struct resolve *r, const struct iface_entity *e);

/* A warning when a code has other digits than the place in the registry where it stands. */
void placement_check_digits(struct diags *diags, const struct registry *registry, const struct registry_domain *domain,
                            const struct registry_subdomain *subdomain, const struct registry_entity *entity);

#endif

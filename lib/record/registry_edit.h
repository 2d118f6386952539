/*
 * registry_edit.h - writes new entities into the text of a registry; every other byte stays as its author wrote it.
 */
#ifndef SPECQL_RECORD_REGISTRY_EDIT_H
#define SPECQL_RECORD_REGISTRY_EDIT_H

#include "record/registry.h"

struct registry_addition {
	struct str entity;
	struct str schema;
	struct str code;
	const struct registry_domain *domain;
	const struct registry_subdomain *subdomain;
};

/*
 * The text of REGISTRY with ADDITIONS, each behind the entities its subdomain has, in their style. The result is read again
 * and must say the same and the new codes; false: it does not, since the place is written in a way that cannot be
 * extended (an alias, a comment in the middle of `{…}`).
 */
bool registry_insert(struct arena *arena, const struct registry *registry, const struct registry_addition *additions,
                     size_t count, struct str *text);

#endif

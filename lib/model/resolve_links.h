/* resolve_links.h - references in the types of an interface, and the tables that lists of references make. */
#ifndef SPECQL_MODEL_RESOLVE_LINKS_H
#define SPECQL_MODEL_RESOLVE_LINKS_H

#include "model/directory.h"

/* The entities that TYPE, a type of OWNER's interface, refers to; entries are NULL where nobody is known. */
struct references {
	const struct known **targets;
	size_t count;
	struct str type; /* with every entity spelled out: ref(crm.Company|crm.Contact); empty: somebody is not known */
};

struct references resolve_references(struct arena *arena, const struct directory *d, const struct known *owner,
				     struct str type);

/* An insert of another entity must know F of TARGET: it refers to OWNER, or is a list that every row must have. */
bool resolve_insert_needs(struct arena *arena, const struct directory *d, const struct known *owner,
			  const struct known *target, const struct iface_field *f);

/* A row needs one of exactly one entity to be there before it: a required reference or list, to one entity. */
bool resolve_needs_target(const struct iface_field *f);

/* Lists of references get tables: tb_<e>_<field>, which no other entity or list may have. */
void resolve_check_links(const struct resolve *r, struct directory *d);

#endif

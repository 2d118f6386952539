/* spec_impact.h - the keys `impact` and `returns` of an action: what it is said to write, and what clients do with that. */
#ifndef SPECQL_READ_SPEC_IMPACT_H
#define SPECQL_READ_SPEC_IMPACT_H

#include "read/spec.h"

enum impact_operation { IMPACT_UNSAID, IMPACT_CREATE, IMPACT_UPDATE, IMPACT_DELETE, IMPACT_UPSERT };

/* Writes to one entity. */
struct spec_effect {
	struct str schema;            /* of `entity`; may be empty */
	struct str entity;
	struct span span;             /* of `entity` */
	enum impact_operation operation;
	struct span operation_span;
	struct spanned *fields;
	size_t field_count;
	struct spanned *relationships; /* of the primary one */
	size_t relationship_count;
	struct str collection;        /* what it is called in the result: createdNotifications */
	struct str condition;         /* in words */
	struct str description;       /* of an element of a list of impacts */
	const struct yaml_node *filters; /* which rows, a mapping of names to texts; or NULL */
};

struct spec_invalidation {
	struct str query;
	struct str strategy;          /* REFETCH, EVICT, UPDATE */
	struct str reason;
	const struct yaml_node *filter; /* a mapping of names to texts, or NULL */
};

struct spec_impact {
	struct span span;             /* of the key */
	struct str description;
	struct spec_effect *primary;  /* NULL: not said */
	struct spec_effect *effects;
	size_t effect_count;
	struct spec_invalidation *invalidations;
	size_t invalidation_count;
	struct spanned *permissions;
	size_t permission_count;
	bool optimistic_safe;
	bool idempotent;
	bool is_list;                 /* `impacts: [...]` */
	struct str duration;          /* in milliseconds; empty: not said */
};

/* Reads the keys of NODE, an action, into ACTION->impact, which stays NULL where there are none. */
void spec_read_impact(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                      struct spec_action *action);

/* In lists of impacts the first one of the entity itself is the primary one. */
void spec_settle_impacts(struct arena *arena, struct spec *spec);

/* CREATE, UPDATE, DELETE, UPSERT */
const char *impact_operation_word(enum impact_operation operation);

#endif

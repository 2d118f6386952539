/* spec_fraiseql.h - the keys `fraiseql` and `graphql` of an entity, and `fraiseql` of a field: what the API shows. */
#ifndef SPECQL_READ_SPEC_FRAISEQL_H
#define SPECQL_READ_SPEC_FRAISEQL_H

#include "read/spec.h"

/* A boolean that may be left out. */
enum spec_choice { CHOICE_UNSAID, CHOICE_NO, CHOICE_YES };

/* Of an entity; both keys say the same things, and together each of them once. */
struct spec_fraiseql {
	bool hidden;                 /* expose: false */
	struct spanned type_name;    /* empty: the entity's name */
	bool no_filter;              /* its list takes no conditions */
	bool no_trinity;
	enum spec_choice projection; /* type.use_projection */
	bool shows_some;             /* type.expose_fields is there: only these */
	struct spanned *shown;
	size_t shown_count;
	bool no_find_one, no_find_by_identifier, no_find_many; /* queries */
};

/* Of a field. */
struct spec_field_fraiseql {
	bool hidden;
	bool no_filter;
	struct str *operators;       /* filter_operators; none: all of them */
	size_t operator_count;
	enum spec_choice sortable;
};

/* Reads the keys of an entity file into SPEC->fraiseql, which stays NULL where there are none. */
void spec_read_fraiseql(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec);

/* Whether the API does not show F of SPEC. */
bool spec_hides_field(const struct spec *spec, const struct spec_field *f);

/* The same of the long form of a field. */
void spec_read_field_fraiseql(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                              struct spec_field *f);

#endif

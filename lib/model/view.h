/*
 * view.h - the table view of an entity: tv_<e>, a table that holds each row with what it refers to as one JSON object,
 * made anew when somebody asks for it.
 */
#ifndef SPECQL_MODEL_VIEW_H
#define SPECQL_MODEL_VIEW_H

#include "model/table.h"

/* A reference, or an own list of references, whose target is shown with more than id and identifier. */
struct view_relation {
	const struct field *field; /* the reference */
	const struct entity *target;
	struct str alias;          /* of the target's table */
	struct str link_alias;     /* of a list of references: of the list's table */
	struct str view_alias;     /* of the target's table view, whose `data` it is; empty: it is made from FIELDS */
	bool all;                  /* FIELDS are all of the target: what the API hides is left out */
	const struct field **fields;
	size_t field_count;
	struct str *system;        /* created_at, updated_at, where they are asked for */
	size_t system_count;
	struct view_relation *relations;
	size_t relation_count;
};

struct view_filter {
	struct str name;
	struct type type;
	struct typed_expr *value;  /* typed for a query in which each reference is joined under its name */
	const char *cast;          /* the type the value is cast to; NULL: none */
	enum index_method method;
};

struct table_view {
	struct view_relation *relations;
	size_t relation_count;
	struct view_filter *filters;
	size_t filter_count;
	const struct entity **reads; /* entities whose table views it is made from */
	size_t read_count;
};

#endif

/* identity.h - how an entity's rows get their identifiers, their place in a tree and their translations. */
#ifndef SPECQL_MODEL_IDENTITY_H
#define SPECQL_MODEL_IDENTITY_H

#include "model/model.h"
#include "read/spec_identity.h"

/* A part of the identifier: a column of the own row, or of a row that it refers to. */
struct component {
	const struct field **references; /* the way to that row, from the own one */
	size_t reference_count;          /* 0: of the own row */
	const struct field *field;       /* NULL: a system column */
	enum system_column system;       /* identifier, id, created_at */
	enum transform transform;
	const struct spec_component *spec; /* format, width, replacements */
	struct str separator;              /* before it */
};

struct identity {
	struct component *components;
	size_t component_count;
	struct str separator; /* between a node of a tree and what is below it */
};

struct hierarchy {
	const struct field *parent;
	unsigned max_depth;
};

struct translations {
	struct str table;            /* tl_country */
	const struct entity *locale; /* NULL: the locale is a text */
	const struct field *code;    /* of the locale; NULL: its identifier is the code */
	const struct field **fields;
	size_t field_count;
};

#endif

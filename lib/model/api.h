/* api.h - what FraiseQL shows of an entity: the keys `fraiseql` and `graphql`, with what they leave unsaid. */
#ifndef SPECQL_MODEL_API_H
#define SPECQL_MODEL_API_H

#include "model/build.h"
#include "read/spec_fraiseql.h"

struct api {
	bool hidden;              /* nothing of it is there: no type, no query, no mutation */
	struct str type_name;     /* Contact */
	bool trinity;
	enum spec_choice projection;
	bool shows_some;          /* some of its fields are hidden */
	bool filter;              /* its list takes conditions */
	bool find_one, find_by_identifier, find_many;
};

struct api_field {
	bool hidden;              /* neither in the type nor in `data` */
	bool filter;
	struct str operators;     /* eq|in; empty: all of them */
	enum spec_choice sortable;
};

/* Gives ENTITY and its fields what the spec says of them. */
void build_api(struct build *b, struct entity *entity);

/* Also of entities and fields of which nothing was said, and of imported ones. */
struct str api_type_name(const struct entity *entity);
bool api_hides(const struct entity *entity);
bool api_hides_field(const struct field *field);

/* What a field of another entity has that is not shown. */
struct api_field *api_hidden(struct arena *arena);

/*
 * The name of NAME in the API: companyId for company_id. FraiseQL finds the key in `data` by turning it back, which
 * takes a digit behind a letter for a word of its own; a name that does not come back in camelCase stays as it is.
 */
struct str api_name(struct arena *arena, struct str name);

/* What FraiseQL makes of a name in the API: company_id for companyId, line_1 for line1. */
struct str api_stored_name(struct arena *arena, struct str name);

#endif

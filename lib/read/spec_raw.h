/* spec_raw.h - steps that hold SQL: raw_sql, subquery (or query), for_query. */
#ifndef SPECQL_READ_SPEC_RAW_H
#define SPECQL_READ_SPEC_RAW_H

#include "read/spec.h"

enum raw_form {
	RAW_STATEMENT, /* raw_sql */
	RAW_QUERY,     /* subquery, query: one value */
	RAW_LOOP,      /* for_query: rows, as JSON */
};

/* $name, $name.member, $self.field, $caller.id in the text. */
struct spec_raw_value {
	struct expr *value;
	size_t off, len; /* in the text */
};

struct spec_raw {
	enum raw_form form;
	const struct yaml_node *text;
	struct spec_raw_value *values;
	size_t value_count;
	const struct yaml_node *type; /* `type`; NULL: not said */
	bool has_body;                /* for_query: `do` */
};

/* `raw_sql: text`, `subquery: text` with `as` and `type`, `for_query: text` with `as` and `do`. */
void spec_read_raw(struct arena *arena, struct diags *diags, struct spec_step *step);

/* `query: SELECT …` is a subquery; other texts of `query` are a `find`. */
bool spec_is_sql(struct str text);

#endif

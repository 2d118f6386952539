/*
 * spec_table.h - what an entity file says about its table beside the fields: `indexes`, `unique_together`,
 * `constraints`, `computed_fields`.
 */
#ifndef SPECQL_READ_SPEC_TABLE_H
#define SPECQL_READ_SPEC_TABLE_H

#include "read/spec.h"

struct spec_column;

/* INDEX_GIN_TRGM: gin over the trigrams of a text, for LIKE '%part%'. */
enum index_method { INDEX_BTREE, INDEX_GIN, INDEX_GIST, INDEX_HASH, INDEX_GIN_TRGM, INDEX_METHOD_COUNT };

/* An entry of `indexes`, or of `unique_together`. */
struct spec_index {
	struct span span;        /* of the list of fields */
	struct str name;         /* of the index, empty: made from the fields */
	struct span name_span;
	const struct yaml_node *name_node;
	size_t index;            /* in the list */
	bool together;           /* the list is `unique_together` */
	bool pattern;            /* the list is `patterns` */
	struct spanned *fields;
	size_t field_count;
	enum index_method method;
	struct span method_span; /* of the entry where `type` is not given */
	bool unique;
	struct expr *where;      /* NULL: all rows */
};

/* An entry of `constraints`. */
struct spec_check {
	struct str name;
	struct span span;        /* of the name */
	struct expr *condition;  /* NULL after an error */
	struct str message;
};

/* An entry of `computed_fields`, a field with `computed`, or one of the pattern computed_column. */
struct spec_computed {
	struct str name;         /* as written */
	struct span span;
	struct expr *value;      /* NULL after an error */
	const struct spec_column *column; /* read/spec_patterns.h; NULL: not of the pattern */
	struct type_expr *type;  /* NULL: that of the expression */
	struct str description;
};

/* Reads the keys above where ROOT has them. */
void spec_read_table(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec);

/* ---- spec_computed.c ---- */

void spec_read_computed(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec);

/* The field NODE has the key `computed`: it is no column that is written. */
bool spec_is_computed(const struct yaml_node *node);
void spec_read_computed_field(struct arena *arena, struct diags *diags, const struct yaml_node *node,
			      struct spec *spec);

/* "btree", "gin", … */
const char *index_method_name(enum index_method method);

/* The index method called NAME; INDEX_METHOD_COUNT: there is none. */
enum index_method index_method_find(struct str name);

#endif

/* table.h - what a table has beside its fields: computed ones, indexes and constraints that were asked for. */
#ifndef SPECQL_MODEL_TABLE_H
#define SPECQL_MODEL_TABLE_H

#include "model/model.h"
#include "read/spec_table.h"

/* An entry of `indexes` or `unique_together`. Tenant and soft-deleted rows are the planner's business. */
struct table_index {
	struct str name;          /* in the database */
	struct str *columns;
	size_t column_count;
	enum index_method method;
	bool unique;
	struct typed_expr *where; /* NULL: all rows */
};

/* An entry of `constraints`. */
struct table_check {
	struct str name;          /* as written; a violation is validation:<name> */
	struct str message;       /* the condition's text when the author wrote none */
	struct typed_expr *condition;
};

/* An entry of `computed_fields`, or of the pattern computed_column. */
struct computed_field {
	struct str name;
	struct type type;
	bool stored;              /* a generated column; else a column of the view, typed for that place */
	struct typed_expr *value;
	struct str text;          /* the description, else the expression as written */
	bool required;            /* stored: NULL is refused */
	bool cast;                /* of the view: the value has another type than the column */
	bool hidden;              /* the API does not show it */
};

/*
 * An alias in v_<e>, where each reference is joined under its field's name: NAME, with as many _ as it takes to differ
 * from every field. The entity's own row is `t`.
 */
struct str view_alias(struct arena *arena, const struct entity *entity, struct str name);

/* What a method can index with PostgreSQL's own operator classes, and INDEX_GIN_TRGM with those of pg_trgm. */
bool index_method_takes(enum index_method method, enum type_class class);

#endif

/* patterns.h - what an entity's patterns add to it, beside the switches of struct entity. */
#ifndef SPECQL_MODEL_PATTERNS_H
#define SPECQL_MODEL_PATTERNS_H

#include "model/model.h"
#include "read/spec_patterns.h"

struct transition {
	struct str from, to;
};

/* state_machine: FIELD changes along the transitions only. */
struct machine {
	const struct field *field;
	struct transition *transitions;
	size_t transition_count;
};

/* non_overlapping_daterange: live rows whose SCOPE is equal never share a day. */
struct overlap {
	const struct field *start, *end;
	const struct field **scope;
	size_t scope_count;
	bool warns;     /* they may, with a warning */
	bool exclusive; /* the last day is not part of the range */
	bool apart;     /* between two ranges there is a free day */
};

/* A column of an aggregate view: what its rows are grouped by, or what is made of each group. */
struct aggregate_column {
	struct str name;
	struct type type;          /* what the column holds; a reference has two columns, of which this is the key */
	struct str id;             /* of a reference: the column with the id */
	struct typed_expr *value;  /* NULL: rows are counted */
	struct typed_expr *filter; /* NULL: all of them */
	enum aggregate_function function;
	bool grouped;              /* by VALUE; there is no function */
	bool not_null;
	const struct field *field; /* grouped: the own field it is, or NULL */
	struct str text;           /* as written */
};

struct aggregate_index {
	struct str *columns;
	size_t column_count;
	bool unique;
};

/* aggregate_view: the table mv_<name>, a row for each group of rows, made anew when it is refreshed. */
struct aggregate_view {
	struct str name; /* mv_<name> */
	const struct entity *source; /* whose rows they are */
	struct aggregate_column *columns; /* the groups first */
	size_t column_count;
	struct typed_expr *where;   /* NULL: all rows */
	const struct field **joins; /* references whose targets are read */
	size_t join_count;
	struct aggregate_index *indexes;
	size_t index_count;
	bool follows;   /* every write to the source refreshes it */
	bool by_groups; /* ... only the groups of the rows that were written */
};

/* What must be true of a row. */
struct rule {
	struct str code; /* validation:<name> */
	struct typed_expr *condition; /* its own columns are those of `new` */
	struct str message;
	struct str *fields;
	size_t field_count;
};

/* recursive_dependency_validator: live rows lead from PARENT to CHILD and never back. */
struct chain {
	const struct field *parent; /* two references to one entity */
	const struct field *child;  /* NULL: the row itself, of the same entity */
	const struct field *kind;   /* rows of other kinds are not seen; NULL: there are none */
	unsigned max_depth;         /* how many rows may follow each other */
	struct rule *rules;
	size_t rule_count;
	bool details;               /* failures say which rows make the circle or chain */
	bool templates;             /* it follows from template_inheritance */
};

/* template_inheritance: what a row lacks of FIELDS is that of SOURCES, in the row that REFERENCE leads to. */
struct template_source {
	const struct field *reference;
	bool own; /* it leads to a row of the same entity */
	const struct field **fields;
	const struct field **sources;
	size_t count;
	unsigned max_depth; /* own: how many templates may follow each other */
};

/* FIELD may come from a template of E. */
bool template_gives(const struct entity *e, const struct field *field);

/* scd_type2_helper: the rows of one KEY are versions of one thing, one of them CURRENT. */
struct history {
	const struct field **key;
	size_t key_count;
	const struct field **tracked; /* that a new version may change */
	size_t tracked_count;
	const struct field *since, *until, *current, *number;
};

#endif

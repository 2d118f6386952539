/* named_view.h - v_<name>: a view over the rows of an entity that its file names, with columns of its own. */
#ifndef SPECQL_MODEL_NAMED_VIEW_H
#define SPECQL_MODEL_NAMED_VIEW_H

#include "model/model.h"

struct named_view_column {
	struct str name;
	struct type type;
	struct typed_expr *value;
	struct str text; /* as written */
};

struct named_view_order {
	struct str column; /* of the view; empty: */
	struct typed_expr *value;
	bool descending;
};

struct named_view {
	struct str name;  /* v_<name> */
	struct str words; /* the description, or the name in words */
	struct named_view_column *columns;
	size_t column_count;
	struct typed_expr **filters;
	size_t filter_count;
	struct named_view_order *orders;
	size_t order_count;
	struct param *params; /* a function, where there are any */
	size_t param_count;
	struct str limit;           /* empty: none */
	const struct field **joins; /* references whose targets are read, in the order of the fields */
	size_t join_count;
};

#endif

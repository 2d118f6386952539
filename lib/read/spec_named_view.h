/* spec_named_view.h - `table_views` as a list: views with a name of their own over the rows of the entity. */
#ifndef SPECQL_READ_SPEC_NAMED_VIEW_H
#define SPECQL_READ_SPEC_NAMED_VIEW_H

#include "read/spec.h"

/* A column: `name`, `company.name`, `alias: expression`. */
struct spec_view_column {
	struct str name;
	struct span span;
	struct expr *value;
};

struct spec_view_order {
	struct expr *value;
	bool descending;
};

struct spec_named_view {
	struct str name; /* of the view: v_<name> */
	struct span span;
	size_t index; /* in the list */
	struct str description;
	struct spec_view_column *columns;
	size_t column_count;
	struct expr **filters; /* all of them hold */
	size_t filter_count;
	struct spec_view_order *orders;
	size_t order_count;
	struct spec_field *params; /* a function, where there are any */
	size_t param_count;
	struct str limit; /* digits; empty: none */
};

/* Reads the list LIST. */
void spec_read_named_views(struct arena *arena, struct diags *diags, const struct yaml_node *list, struct spec *spec);

#endif

/*
 * spec_view.h - `table_views`: what the table view of an entity holds beside the entity itself.
 */
#ifndef SPECQL_READ_SPEC_VIEW_H
#define SPECQL_READ_SPEC_VIEW_H

#include "read/spec_table.h"

enum view_mode {
	VIEW_AUTO,  /* when the entity has references */
	VIEW_FORCE,
	VIEW_DISABLE,
};

/* An entry of `include_relations`: `- company: {fields: [name], include_relations: […]}` */
struct spec_relation {
	struct str field;       /* the reference */
	struct span span;
	size_t index;           /* in its list */
	struct spanned *fields;
	size_t field_count;
	bool all;               /* "*" */
	struct spec_relation *relations;
	size_t relation_count;
};

/* An entry of `extra_filter_columns`. */
struct spec_filter {
	struct str name;
	struct span span;
	struct expr *source;    /* a field or a path; the field called as the column where none was given */
	struct str type;        /* empty: that of the source */
	struct span type_span;
	enum index_method method;
	struct span method_span;
};

struct spec_table_view {
	struct span span;       /* of the key */
	enum view_mode mode;
	struct spec_relation *relations;
	size_t relation_count;
	struct spec_filter *filters;
	size_t filter_count;
};

/* Reads `table_views` where ROOT has it. */
void spec_read_table_view(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec);

#endif

/* view_parts.h - what plan_view.c and plan_view_data.c share while one view is printed. */
#ifndef SPECQL_PLAN_VIEW_PARTS_H
#define SPECQL_PLAN_VIEW_PARTS_H

#include "model/view.h"
#include "plan/plan_view.h"

struct view {
	const struct entity *entity;
	struct ident computed; /* alias of what is not stored of the computed fields */
	struct ident row;      /* alias of the entity's own table; references have their field's name as alias */
	const struct table_view *table; /* NULL: this is v_<e> */
	bool resolves;                  /* v_<e>_resolved: what templates give comes from RESOLVED */
	struct ident resolved;          /* alias of <e>_resolved() */
	struct out o;
};

/* Where the column of FIELD comes from: the row, or what templates give. */
struct ident view_field_source(const struct view *v, const struct field *field);

/* The alias of what the reference FIELD points at; what it points at in the row itself is FIELD's name. */
struct ident view_target_alias(const struct view *v, const struct field *field);

/* A stored one is a column of the table; the others are worked out once, beside it. */
struct ident view_computed_source(const struct view *v, const struct computed_field *field);

/* What RELATIONS read besides the references of their own row. */
void view_print_joins(struct view *v, const struct view_relation *relations, size_t count);

/* ---- plan_view_data.c ---- */

/* jsonb_build_object(…): the row as the API reads it. */
void view_print_data(struct view *v, struct out *o);

#endif

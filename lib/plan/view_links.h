/*
 * view_links.h - references to one of several entities and lists of references in a view whose own row is ROW.
 *
 * The target of each branch is joined under the name of its column, fk_about_company: no field has such a name.
 */
#ifndef SPECQL_PLAN_VIEW_LINKS_H
#define SPECQL_PLAN_VIEW_LINKS_H

#include "plan/plan.h"

void plan_view_union_columns(struct out *o, struct ident row, const struct field *field);
void plan_view_union_joins(struct out *o, struct ident row, const struct field *field);

/* about_id, about_type, about: {id, identifier} as expressions. */
void plan_view_union_id(struct out *o, const struct field *field);
void plan_view_union_type(struct out *o, struct ident row, const struct field *field);
void plan_view_union_object(struct out *o, const struct field *field);

/* [{id, identifier}, …] ordered by identifier. */
void plan_view_links(struct out *o, const struct entity *entity, struct ident row, const struct field *field);

#endif

/* plan_aggregate_view.h - what the refresh of an aggregate view and the triggers that follow writes have in common. */
#ifndef SPECQL_PLAN_PLAN_AGGREGATE_VIEW_H
#define SPECQL_PLAN_PLAN_AGGREGATE_VIEW_H

#include "model/patterns.h"
#include "plan/plan.h"

struct aggregate_plan {
	struct plan *plan;
	struct arena *arena;
	const struct entity *entity;
	const struct aggregate_view *view;
	const struct entity *source; /* whose rows they are */
	struct qname name;           /* mv_<name> */
	struct qname refresh;        /* refresh_mv_<name> */
	struct ident row;            /* alias of the source's table */
};

/* 10_tables, 20_constraints: the triggers of a view that follows writes. */
void plan_aggregate_follow(struct aggregate_plan *a);

/* v_<name> */
struct str plan_aggregate_data_view(struct arena *arena, const struct aggregate_view *view);

/* What the API calls a group of it: SalesByCountry. */
struct str plan_aggregate_type(struct arena *arena, const struct aggregate_view *view);

/* What COLUMN is called in `data`: a reference by its id; empty: it is hidden. */
struct str plan_aggregate_shown(const struct aggregate_column *column);

/* Names and values of the view's columns, in their order, a line each, and GROUP BY of them. */
struct frag aggregate_columns(struct aggregate_plan *a);
struct frag aggregate_values(struct aggregate_plan *a);
struct frag aggregate_groups(struct aggregate_plan *a);

/* FROM, what is joined, and the conditions of all rows; FIRST: the next condition is the first one. */
struct out aggregate_begin_sources(struct aggregate_plan *a, bool *first);

/*
 * One refresh at a time: of the tenant that is asked for, or of all; of those that the query TENANTS gives, where it is not
 * NULL; of the whole table, where the source has no tenants.
 */
struct frag aggregate_lock(struct aggregate_plan *a, const char *tenants);

/* WHERE, or AND behind another condition. */
void aggregate_begin_condition(struct out *o, bool *first);

#endif

/* plan_view.h - what the view and the table view of an entity share: the object `data`, and where it comes from. */
#ifndef SPECQL_PLAN_PLAN_VIEW_H
#define SPECQL_PLAN_PLAN_VIEW_H

#include "plan/plan.h"

/*
 * jsonb_build_object(…) over the tables of plan_view_sources(): for the view, or for the table view with its relations
 * and without computed fields that are not stored (they may depend on who asks).
 */
struct frag plan_view_data(struct arena *arena, const struct entity *entity, bool table_view);

/* FROM … with all joins, a line each. */
struct frag plan_view_sources(struct arena *arena, const struct entity *entity, bool table_view);

/* 25_views: v_<e>_resolved, the columns of v_<e> with all that templates give, where there are any. */
void plan_resolved_view(struct plan *plan, const struct entity *entity);

/* 10_tables, 30_functions, 40_metadata: tv_<e> and what refreshes it, where the entity has one. */
void plan_table_view(struct plan *plan, const struct entity *entity);
void plan_table_view_refresh(struct plan *plan, const struct entity *entity);
void plan_table_view_comments(struct plan *plan, const struct entity *entity);

/* 25_views, 40_metadata: the views that the entity's file names. */
void plan_named_views(struct plan *plan, const struct entity *entity);
void plan_named_view_comments(struct plan *plan, const struct entity *entity);

/* refresh_tv_<e> */
struct str plan_refresh_name(struct arena *arena, const struct entity *entity);

#endif

/* plan_steps.h - the steps of an action as paragraphs of its core function. */
#ifndef SPECQL_PLAN_PLAN_STEPS_H
#define SPECQL_PLAN_PLAN_STEPS_H

#include "plan/core_parts.h"

/* STEPS, in order. */
void plan_steps(struct core *core, const struct step *steps, size_t count);

/* What STEPS, and those inside of them, need of the foundation. */
void plan_step_needs(struct plan *plan, const struct step *steps, size_t count);
void plan_guard_needs(struct plan *plan, const struct action *action);

/* One kind of step each. A deleted row stays and is not seen any more; with `hard: true`, or without soft_delete, it goes. */
void plan_insert(struct core *core, const struct step *step);
void plan_update(struct core *core, const struct step *step);
void plan_delete(struct core *core, const struct step *step);
void plan_find(struct core *core, const struct step *step);
void plan_if(struct core *core, const struct step *step);
void plan_call(struct core *core, const struct step *step);
void plan_notify(struct core *core, const struct step *step);

/* Text for people: of a failure, of the result. */
struct frag plan_message(struct core *core, const struct step *step);
void plan_foreach(struct core *core, const struct step *step);
void plan_switch(struct core *core, const struct step *step);
void plan_while(struct core *core, const struct step *step);
void plan_try(struct core *core, const struct step *step);

/* Declarations of what plan_try() keeps, behind all paragraphs. */
void plan_try_variables(const struct core *core, struct out *o);
void plan_set(struct core *core, const struct step *step);
void plan_return(struct core *core, const struct step *step);
void plan_aggregate(struct core *core, const struct step *step);

/* The paragraphs of STEPS by themselves; NULL; where there are none. */
struct frag plan_branch(struct core *core, const struct step *steps, size_t count);

void plan_raw(struct core *core, const struct step *step);

/* STEP is SQL that may write anything. */
bool plan_raw_writes(const struct step *step);

/* Whoever was called may have changed the own row. */
void plan_reload_self(struct core *core);

/* ---- plan_bulk.c ---- */

void plan_bulk(struct core *core, const struct step *step);

/* Before an update or delete of an element: the ids of its rows; there must be one. */
void plan_bulk_rows(struct core *core, const struct step *step, struct frag conditions);

/* Behind an insert of one: its id. */
void plan_bulk_inserted(struct core *core, const struct step *step);

void plan_bulk_variables(const struct core *core, struct out *o);

/* What the result says of the batch; empty: there is none. */
struct frag plan_bulk_message(struct core *core);
struct frag plan_bulk_summary(struct core *core);

/* What the core knows is kept before a block; where BACK, it is as it was. NUMBER: of the block, from core->tries. */
struct frag plan_keep(struct core *core, unsigned number, bool back);

/* failures := failures || {…}: a condition that does not hold; or warnings. */
struct frag plan_note_check(struct core *core, const struct step *step);

/* Where failures were noted the action fails with all of them. */
void plan_end_checks(struct core *core);

void plan_refresh(struct core *core, const struct step *step);

/* Before a delete of ROWS (of alias t): nothing may refer to them. */
void plan_dependencies(struct core *core, const struct step *step, struct frag rows);

/* Table views that are made anew when the action ends: behind all steps. */
void plan_refresh_deferred(struct core *core);

#endif

/* build_action.h - one action while it is built: what the files about its steps, its input and its guards share. */
#ifndef SPECQL_MODEL_BUILD_ACTION_H
#define SPECQL_MODEL_BUILD_ACTION_H

#include "base/vec.h"
#include "model/build.h"
#include "model/expr_type.h"

struct builder {
	struct build *b;
	struct action *action;
	VEC(struct param *) params;
	struct map *param_keys; /* the same by their keys */
	struct param **feeds;   /* of each own field the one that feeds it, or NULL */
	VEC(struct variable *) variables; /* that can be seen here */
	VEC(struct variable *) all_variables;
	unsigned depth;        /* of `if` around the step */
	bool creates;          /* the first write to the own entity is an insert */
	bool inserted;         /* ... and it has been passed, on every path */
	bool perhaps_inserted; /* ... on some path */
	bool leaves_without;   /* a `return` may come before it */
	bool uses_self;        /* a bare own field was used, or the own row written */
};

/* Where the own row is: see enum own_row. */
enum own_row own_row(const struct builder *x);

/* Why there is no own row, behind a colon in a message. */
const char *own_row_missing(const struct builder *x);

/* Before STEPS, which may be done again: a later round finds what an earlier one inserted. */
void before_rounds(struct builder *x, const struct spec_step *steps, size_t count);

/* ---- build_scope.c ---- */

/* A scope for the expressions of the action; ROW: what a WHERE or the right side of SET speaks of. */
struct scope action_scope(struct builder *x, const struct entity *row);

/* The parameter that feeds LIKE, which is OWN where the own entity has it (else OWN is NULL); a new one if there is none. */
struct param *add_param(struct builder *x, const struct field *like, const struct field *own);

/* ---- build_check.c ---- */

/* not_a_lead -> validation:not_a_lead; a code with a known class keeps it. */
struct str action_code(struct arena *arena, struct str code);

void build_validate(struct builder *x, const struct spec_step *spec, struct step *step);
void build_reject(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_write.c ---- */

/* The entity that a step works on; NULL: a diagnostic was added. */
const struct entity *action_target(struct builder *x, const struct target_expr *t);

void build_write(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_dependency.c ---- */

void build_dependencies(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_raw.c ---- */

void build_raw(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_bulk.c ---- */

void build_bulk(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_duplicate.c ---- */

/* Before the insert: the own row is not there yet. */
void build_duplicate(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_find.c ---- */

void build_find(struct builder *x, const struct spec_step *spec, struct step *step);

/*
 * A new variable, a row of ENTITY or, where that is NULL, a value of TYPE; known until x->variables is cut. NULL: a
 * diagnostic was added.
 */
struct variable *bind_variable(struct builder *x, struct str name, struct span span, const struct entity *entity,
                               const struct type *type);

/* A variable whose step has an error of its own, or speaks of an entity that has: what names it follows from that. */
void lose_variable(struct builder *x, struct str name);

/* The variable called NAME that can be seen here; for a scope. */
const struct variable *find_variable(void *context, struct str name);

/* ---- build_call.c ---- */

void build_call(struct builder *x, const struct spec_step *spec, struct step *step);

/* The function of the project called NAME; for a scope. */
const struct called *find_function(void *context, struct str name, struct span span);

/* ---- build_notify.c ---- */

void build_notify(struct builder *x, const struct spec_step *spec, struct step *step);

/* The text for people of SPEC, with what its braces hold, becomes that of STEP; OTHERWISE where it has none. */
void build_message(struct builder *x, const struct spec_step *spec, struct step *step, struct str otherwise);

/* ---- build_foreach.c ---- */

void build_foreach(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_switch.c ---- */

/* Which variables have a value, and whether the own row is there, before branches and behind each of them. */
struct flow {
	bool *before;
	bool *joined;
	size_t count;
	bool row_before, row_joined;         /* the own row was inserted */
	bool perhaps_before, perhaps_joined; /* ... on some path */
};

/* Before the first branch. */
void flow_begin(struct builder *x, struct flow *flow);

/* Behind a branch, before the next; ENDS: nothing comes behind this one. */
void flow_join(struct builder *x, struct flow *flow, bool ends);

/* Behind the last one, where one of them is always done; ALWAYS is false: perhaps none is. */
void flow_end(struct builder *x, const struct flow *flow, bool always);

void build_switch(struct builder *x, const struct spec_step *spec, struct step *step);
void build_while(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_try.c ---- */

void build_try(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_set.c ---- */

void build_set(struct builder *x, const struct spec_step *spec, struct step *step);
void build_declare(struct builder *x, const struct spec_step *spec, struct step *step);
void build_return(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_aggregate.c ---- */

void build_aggregate(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_action.c ---- */

/* SPECS, whose variables are known to each other only. */
void build_branch(struct builder *x, const struct spec_step *specs, size_t spec_count, struct step **steps,
                  size_t *count);

/* ---- build_refresh.c ---- */

void build_refresh(struct builder *x, const struct spec_step *spec, struct step *step);

/* ---- build_param.c ---- */

/* The parameter called KEY, or the one that feeds FIELD (of the own entity); NULL: there is none yet. */
struct param *action_param(struct builder *x, struct str key, const struct field *field);

/* P is one from here on. */
void action_add_param(struct builder *x, struct param *p);

/* P, which is one, feeds FIELD. */
void action_feed(struct builder *x, struct param *p, const struct field *field);

/* The own field that has NAME, in either spelling or as its input key; NULL: none. */
const struct field *action_field(struct builder *x, struct str name);

/* The parameters that the author declared. They come first, and nothing is inferred beside them. */
void build_params(struct builder *x, const struct spec_action *spec);

/* PARAM goes into FIELD as it is: its type must allow that. */
void check_param_fits(struct builder *x, const struct param *param, const struct field *field);

/* What is known when all steps are: the list in the model. `id` is left out where every such action has it. */
void finish_params(struct builder *x);

/* ---- build_guard.c ---- */

/* Who may call: `requires`. */
void build_guards(struct builder *x, const struct spec_action *spec);

/* The row has no owner before it is inserted. */
void check_owner(struct builder *x, const struct typed_expr *e);

#endif

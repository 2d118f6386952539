/* action_making.h - an action while its steps are made of a pattern: what the files of the patterns share. */
#ifndef SPECQL_READ_ACTION_MAKING_H
#define SPECQL_READ_ACTION_MAKING_H

#include "base/vec.h"
#include "read/keys.h"
#include "read/spec.h"

struct making {
	struct arena *arena;
	struct diags *diags;
	const struct spec *spec;
	struct spec_action *action;
	const struct yaml_node *config; /* NULL: none */
	struct span at;                 /* of the pattern's name */
	bool guarded;                   /* it must have guards */
	VEC(struct spec_step) steps;
	VEC(struct spec_field) params;
};

/* The value of KEY in the config; NULL: it is not there. */
const struct yaml_node *making_get(const struct making *m, const char *key);

/* A new step behind the others, as long as no other is added; AT: where the author meant it. */
struct spec_step *making_step(struct making *m, enum step_kind kind, struct span at, const struct yaml_node *node);

/* The same for a write to the own entity. */
struct spec_step *making_own_write(struct making *m, enum step_kind kind, struct span at);

struct expr *making_expr(struct making *m, enum expr_kind kind, struct span at);

/* HEAD.NAME, or NAME where HEAD is NULL. */
struct expr *making_name(struct making *m, const char *head, struct str name, struct span at);

struct expr *making_string(struct making *m, struct str text, struct span at);

/* A op B, or op A where B is NULL. */
struct expr *making_operator(struct making *m, enum expr_kind kind, enum expr_op op, struct expr *a, struct expr *b);

/* The first of the mappings in the list KEY; NULL: there is none. */
const struct yaml_node *making_list(struct making *m, const char *key, bool required);

/* Declares the parameter NODE, as an entry of `params`. */
void making_param(struct making *m, const struct yaml_node *node);

/* {condition, error, message}: must be true; CODE where it has no `error`. NULL: a diagnostic was added. */
struct spec_step *making_check(struct making *m, const struct yaml_node *c, struct str code, struct span code_span);

/* S writes to ENTITY what VALUES says, a mapping of fields to expressions. */
void making_target(struct making *m, struct spec_step *s, const struct yaml_node *entity,
                   const struct yaml_node *values);

/* ---- action_pattern_machine.c: state_machine/transition, and with guards, whose key is the last ---- */

extern const struct key_row transition_keys[8];
void make_transition(struct making *m);

/* ---- action_pattern_chain.c: validation/validation_chain ---- */

extern const struct key_row validation_chain_keys[3];
void make_validation_chain(struct making *m);

/* ---- action_pattern_bulk.c: batch/bulk_operation ---- */

extern const struct key_row bulk_operation_keys[6];
void make_bulk_operation(struct making *m);

#endif

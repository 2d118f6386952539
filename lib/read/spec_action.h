/* spec_action.h - reads the `actions` of an entity file into its spec. */
#ifndef SPECQL_READ_SPEC_ACTION_H
#define SPECQL_READ_SPEC_ACTION_H

#include "read/spec.h"

void spec_read_actions(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec);

/* Whether CODE can be part of a status: not_a_lead, conflict:already_paid. False: a diagnostic was added. */
bool spec_check_code(struct diags *diags, struct str code, struct span span);

/* ---- spec_write.c ---- */

/* insert, update, delete: their text, and `fields` and `where` beside it. */
void spec_read_write(struct arena *arena, struct diags *diags, struct spec_step *step);

/* ---- spec_message.c ---- */

/* NODE, or KEY of FROM where it is there, is the message of STEP; what its braces hold are STEP's items. */
void spec_read_text(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step);
void spec_read_message(struct arena *arena, struct diags *diags, const struct yaml_node *from, const char *key,
                       struct spec_step *step);

/* ---- spec_find.c ---- */

/* `find: E WHERE c` with `as` (or `store`) and `required`; also as `select` or `query`. */
void spec_read_find(struct arena *arena, struct diags *diags, struct spec_step *step);

/* The variable of an insert: `store`, or `return_id`. */
void spec_read_new_row(struct diags *diags, struct spec_step *step);

/* False: NAME cannot be the name of a variable, a diagnostic was added. A `$` in front is taken off. */
bool spec_variable_name(struct diags *diags, struct str *name, struct span span);

/* ---- spec_foreach.c ---- */

/* `foreach: item in collection`; its body is read with the other lists of steps. */
void spec_read_foreach(struct arena *arena, struct diags *diags, struct spec_step *step);

/* A query in SQL stands at SPAN, where an entity can be named: how it is written instead. */
void spec_raw_query(struct diags *diags, struct span span);

/* ---- spec_switch.c ---- */

/* `switch: expression` with `cases` and `default`, beside it or inside of a mapping; or a list of conditions. */
void spec_read_switch(struct arena *arena, struct diags *diags, struct spec_step *step);

/* `while: condition` with `max`, beside it or inside of a mapping. */
void spec_read_while(struct arena *arena, struct diags *diags, struct spec_step *step);

/* ---- spec_try.c ---- */

/* `exception_handling: {try, catch: [{when, then}], finally}` */
void spec_read_try(struct arena *arena, struct diags *diags, struct spec_step *step);

/* ---- spec_set.c ---- */

/* `set: v = x`, or a mapping of names to expressions; also as `assign` or `compute`. */
void spec_read_set(struct arena *arena, struct diags *diags, struct spec_step *step);

/* `declare: {v: type = default}`, {name, type, default}, or a list of these; a text is a `set`. */
void spec_read_declare(struct arena *arena, struct diags *diags, struct spec_step *step);

/* `return: text`, $v, a mapping, or nothing. */
void spec_read_return(struct arena *arena, struct diags *diags, struct spec_step *step);

/* `aggregate: {operation, field, from, where, group_by, as}` */
void spec_read_aggregate(struct arena *arena, struct diags *diags, struct spec_step *step);

/* ---- spec_step.c ---- */

/* Appends the steps of NODE, which is to be a list. */
void spec_read_steps(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step **steps,
                     size_t *count);

/* The same of a list that belongs to a step, and must not be empty. NULL: there is none. */
void spec_read_branch(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step **steps,
                      size_t *count);

/* The body of STEP: the steps below the one of KEYS that FROM has; one must be there. */
void spec_read_body(struct arena *arena, struct diags *diags, struct spec_step *step, const struct yaml_node *from,
                    const char *const *keys, size_t key_count);

#endif

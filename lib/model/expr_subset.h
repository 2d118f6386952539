/*
 * expr_subset.h - rows of an entity in an expression: whose they are, what their fields are called, which of them count.
 *
 *     EXISTS(Task WHERE title = input.title)   all live rows of the tenant that the condition chooses
 *     count(Task WHERE state = 'open')         those of them that refer to the row at hand, unless the condition says how
 *     count(tags)                              those in a list of references of the row at hand
 *
 * The row at hand is that of the aggregate around, of the step, the own one: the first that the rows refer to.
 */
#ifndef SPECQL_MODEL_EXPR_SUBSET_H
#define SPECQL_MODEL_EXPR_SUBSET_H

#include "model/expr_typing.h"

/* The place of the entity's name in E. */
struct span subset_span(const struct expr *e);

/* The rows that E names. False: a diagnostic was added; as everywhere here. */
bool subset_begin(struct typing *t, const struct expr *e, struct aggregate *a);

/* The field behind the entity's name in E. */
struct typed_expr *subset_value(struct typing *t, struct aggregate *a, const struct expr *e);

/* The condition WHERE of E. */
bool subset_where(struct typing *t, struct aggregate *a, const struct expr *e, const struct expr *where);

/* Only the rows that go with the row at hand. */
bool subset_relate(struct typing *t, struct aggregate *a, const struct expr *e);

/* RESULT is made of A, and of OPERAND unless that is NULL. */
void subset_finish(struct typing *t, struct typed_expr *result, struct aggregate *a, struct typed_expr *operand);

#endif

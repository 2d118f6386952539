/*
 * type_params.h - what stands in the parentheses of a type, and the keys min, max and pattern.
 *
 *     text(50)  text(2, 50)              length in characters, at most or from and to
 *     integer(0)  integer(1, 10)         range, from or from and to; smallint and bigint alike
 *     decimal(10, 2)  decimal(0, 0.5)    precision and scale where that is possible, else a range
 *     money(signed)                      negative amounts too
 */
#ifndef SPECQL_MODEL_TYPE_PARAMS_H
#define SPECQL_MODEL_TYPE_PARAMS_H

#include "model/model.h"

/* Puts the arguments of EXPR into TYPE, whose row is set. False: diagnostics were added. */
bool type_params(struct arena *arena, struct diags *diags, const struct type_expr *expr, struct type *type);

/* The type of the column of a scalar or enum: TEXT, NUMERIC(10,2). */
struct str type_sql(const struct type *type);

/* The range of a number, its row's included; empty: no bound. Of other types the length in characters. */
struct str type_minimum(const struct type *type);
struct str type_maximum(const struct type *type);

#endif

/*
 * expr_literal.h - what the text of a literal looks like: the questions that can be answered without a database.
 *
 * The checks are syntactic and a little stricter than PostgreSQL: whatever they accept it accepts, in any session.
 */
#ifndef SPECQL_MODEL_EXPR_LITERAL_H
#define SPECQL_MODEL_EXPR_LITERAL_H

#include "model/types.h"

/* TEXT can be read as a value of ROW. */
bool literal_fits(struct str text, const struct type_row *row);

/* What a literal of ROW looks like, for hints: "2025-12-31". */
const char *literal_example(const struct type_row *row);

/* [+-]digits[.digits][e[+-]digits], nothing around it. */
bool literal_is_number(struct str text);

/* A JSON value without a key that is there twice. */
bool literal_is_json(struct str text);

/* -1, 0, 1: the number A compared with the number B, exactly; both must be literal_is_number(). */
int literal_compare(struct str a, struct str b);

/* A number without a fraction: 12, 12.0, 1e3. */
bool literal_is_whole(struct str number);

#endif

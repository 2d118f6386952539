/* plan_check.h - what a column's CHECK says about its values. */
#ifndef SPECQL_PLAN_PLAN_CHECK_H
#define SPECQL_PLAN_PLAN_CHECK_H

#include "emit/sql_value.h"
#include "model/model.h"

/* CHECK (…) for FIELD, which is no reference; empty where the type of the column says it all. */
struct frag plan_check(struct arena *arena, const struct field *field);

/* The function that validates values of a composite type, or lists of them: app.is_valid_simple_address */
struct qname plan_validator(struct arena *arena, const struct type_row *row, bool list);

#endif

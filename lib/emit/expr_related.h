/* expr_related.h - aggregates over the rows that refer to another: a subquery that has one row. */
#ifndef SPECQL_EMIT_EXPR_RELATED_H
#define SPECQL_EMIT_EXPR_RELATED_H

#include "base/out.h"
#include "model/model.h"

void sql_aggregate(struct out *o, const struct typed_expr *e);

#endif

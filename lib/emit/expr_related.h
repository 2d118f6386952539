/* expr_related.h - what speaks of rows of an entity: aggregates, EXISTS, IN. Subqueries, all of them. */
#ifndef SPECQL_EMIT_EXPR_RELATED_H
#define SPECQL_EMIT_EXPR_RELATED_H

#include "base/out.h"
#include "model/model.h"

void sql_aggregate(struct out *o, const struct typed_expr *e);
void sql_exists(struct out *o, const struct typed_expr *e);
void sql_in_rows(struct out *o, const struct typed_expr *e);
void sql_found(struct out *o, const struct typed_expr *e);

#endif

/* expr_value.h - variables of steps that hold a value. */
#ifndef SPECQL_EMIT_EXPR_VALUE_H
#define SPECQL_EMIT_EXPR_VALUE_H

#include "emit/sql_value.h"
#include "model/model.h"

/* value_total; (value_item ->> 'quantity')::INTEGER */
void sql_variable_value(struct out *o, const struct typed_expr *e);

#endif

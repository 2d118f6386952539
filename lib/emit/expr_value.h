/* expr_value.h - variables of steps that hold a value. */
#ifndef SPECQL_EMIT_EXPR_VALUE_H
#define SPECQL_EMIT_EXPR_VALUE_H

#include "emit/sql_value.h"
#include "model/model.h"

/* E is a member of JSON that stands for a reference: it calls app.found_key(). */
bool expr_value_finds_key(const struct typed_expr *e);

/* The key of the row with that id, which must be there: app.found_key(crm.contact_pk(ID, auth_tenant_id), ID, 'owner') */
void sql_found_key(struct out *o, const struct typed_expr *e,
                   void (*print_id)(struct out *o, const struct typed_expr *e));

/* value_total; (value_item ->> 'quantity')::INTEGER */
void sql_variable_value(struct out *o, const struct typed_expr *e);

#endif

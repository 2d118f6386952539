#include "emit/expr_value.h"

#include "plan/plan.h"

void sql_variable_value(struct out *o, const struct typed_expr *e)
{
	bool json = e->type.kind == TYPE_SCALAR && e->type.row->class == CLASS_JSON;
	struct str type = plan_value_type(o->arena, &e->type).sql;

	if (e->member_count > 0)
		out_char(o, '(');
	sql_ident(o, IDENT(e->variable->sql));
	for (size_t i = 0; i < e->member_count; i++) {
		out_cstr(o, i + 1 < e->member_count || json ? " -> " : " ->> ");
		sql_lit(o, LIT(e->members[i]));
	}
	if (e->member_count > 0)
		out_char(o, ')');
	if (e->member_count > 0 && !json && !str_is(type, "TEXT"))
		out_printf(o, "::%.*s", STR_ARG(type));
}

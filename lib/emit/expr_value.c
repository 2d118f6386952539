#include "emit/expr_value.h"

#include "plan/plan.h"

static void print_value(struct out *o, const struct typed_expr *e)
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

/* The key of the row with that id, which must be there: app.found_key(crm.contact_pk(ID, auth_tenant_id), ID, 'owner') */
static void print_reference(struct out *o, const struct typed_expr *e)
{
	const struct entity *target = e->type.target;

	out_cstr(o, "app.found_key(");
	sql_qname(o, QNAME(target->schema, arena_printf(o->arena, "%.*s_pk", STR_ARG(target->slug))));
	out_char(o, '(');
	print_value(o, e);
	out_cstr(o, target->tenant_scoped ? ", auth_tenant_id), " : "), ");
	print_value(o, e);
	out_cstr(o, ", ");
	sql_lit(o, LIT(e->field != NULL ? e->field->name : e->members[e->member_count - 1]));
	out_char(o, ')');
}

void sql_variable_value(struct out *o, const struct typed_expr *e)
{
	if (expr_value_finds_key(e))
		print_reference(o, e);
	else
		print_value(o, e);
}

bool expr_value_finds_key(const struct typed_expr *e)
{
	return e->operand == OPERAND_VARIABLE && e->member_count > 0 && e->type.kind == TYPE_REF;
}

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

/* The name that a message calls the reference by. */
static struct str reference_name(const struct typed_expr *e)
{
	if (e->field != NULL)
		return e->field->name;
	return e->operand == OPERAND_MEMBER ? e->member : e->members[e->member_count - 1];
}

void sql_found_key(struct out *o, const struct typed_expr *e,
                   void (*print_id)(struct out *o, const struct typed_expr *e))
{
	const struct entity *target = e->type.target;

	out_cstr(o, "app.found_key(");
	sql_qname(o, QNAME(target->schema, arena_printf(o->arena, "%.*s_pk", STR_ARG(target->slug))));
	out_char(o, '(');
	print_id(o, e);
	out_cstr(o, target->tenant_scoped ? ", auth_tenant_id), " : "), ");
	print_id(o, e);
	out_cstr(o, ", ");
	sql_lit(o, LIT(reference_name(e)));
	out_char(o, ')');
}

void sql_variable_value(struct out *o, const struct typed_expr *e)
{
	if (expr_value_finds_key(e))
		sql_found_key(o, e, print_value);
	else
		print_value(o, e);
}

bool expr_value_finds_key(const struct typed_expr *e)
{
	bool member = e->operand == OPERAND_MEMBER || (e->operand == OPERAND_VARIABLE && e->member_count > 0);

	return e->expr->kind == EXPR_NAME && member && e->type.kind == TYPE_REF;
}

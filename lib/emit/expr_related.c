#include "emit/expr_related.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "plan/plan.h"

static void print_column(struct out *o, struct str alias, struct str column)
{
	sql_ident(o, IDENT(alias));
	out_char(o, '.');
	sql_ident(o, IDENT(column));
}

/* count(*), COALESCE(sum(r.amount), 0): a sum over nothing is nothing, and a number of rows fits an INTEGER. */
static void print_value(struct out *o, const struct typed_expr *e)
{
	const struct aggregate *a = e->aggregate;
	struct str value = a->value != NULL ? expr_sql(o->arena, a->value).sql : STR("*");

	if (str_is(e->expr->text, "count"))
		out_printf(o, "count(%.*s)::INTEGER", STR_ARG(value));
	else if (str_is(e->expr->text, "sum"))
		out_printf(o, "COALESCE(sum(%.*s), %s)", STR_ARG(value),
		           strcmp(e->type.row->name, "interval") == 0 ? "INTERVAL '0'" : "0");
	else
		out_printf(o, "%.*s(%.*s)", STR_ARG(e->expr->text), STR_ARG(value));
}

/* The key of a tenant-scoped row holds the tenant; a shared row would see all tenants, so there it is said. */
static void print_conditions(struct out *o, const struct aggregate *a)
{
	if (a->reference != NULL) {
		print_column(o, a->alias, a->reference->column);
		out_cstr(o, " = ");
		print_column(o, a->of_alias, name_key(o->arena, a->of->slug));
		out_cstr(o, "\n    AND ");
	}
	print_column(o, a->alias, STR("deleted_at"));
	out_cstr(o, " IS NULL");
	if (a->entity->tenant_scoped && (a->reference == NULL || !a->of->tenant_scoped)) {
		out_cstr(o, "\n    AND ");
		print_column(o, a->alias, STR("tenant_id"));
		out_cstr(o, " = ");
		if (a->of->tenant_scoped)
			print_column(o, a->of_alias, STR("tenant_id"));
		else
			sql_frag(o, plan_session_tenant());
	}
	if (a->where != NULL) {
		out_cstr(o, "\n    AND ");
		sql_frag(o, expr_sql_and(o->arena, a->where));
	}
}

void sql_aggregate(struct out *o, const struct typed_expr *e)
{
	const struct aggregate *a = e->aggregate;

	out_cstr(o, "(\n");
	o->indent++;
	out_cstr(o, "SELECT ");
	print_value(o, e);
	out_cstr(o, "\nFROM ");
	sql_qname(o, QNAME(a->entity->schema, name_table(o->arena, a->entity->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, IDENT(a->alias));
	out_cstr(o, "\nWHERE ");
	print_conditions(o, a);
	o->indent--;
	out_cstr(o, "\n)");
}

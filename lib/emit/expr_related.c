#include "emit/expr_related.h"

#include "emit/expr_print.h"
#include "model/names.h"
#include "plan/plan.h"

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
	else if (str_is(e->expr->text, "value"))
		out_str(o, value);
	else
		out_printf(o, "%.*s(%.*s)", STR_ARG(e->expr->text), STR_ARG(value));
}

/* Behind the conditions before it. */
static void begin_condition(struct out *o)
{
	out_cstr(o, o->len > 0 ? "\nAND " : "");
}

/* The tenant of A's rows where nothing else says it: the key of a tenant-scoped row holds it. */
static void print_tenant(struct out *o, const struct aggregate *a, bool in_action)
{
	bool of_tenant = a->of != NULL && a->of->tenant_scoped;

	if (!a->entity->tenant_scoped || (!in_action && of_tenant && (a->reference != NULL || a->links != NULL)))
		return;
	begin_condition(o);
	sql_column(o, IDENT(a->alias), IDENT(STR("tenant_id")));
	out_cstr(o, " = ");
	if (in_action)
		out_cstr(o, "auth_tenant_id");
	else if (of_tenant)
		sql_column(o, IDENT(a->of_alias), IDENT(STR("tenant_id")));
	else
		sql_frag(o, plan_session_tenant());
}

/* r.pk_tag IN (SELECT l.fk_tag FROM blog.tb_post_tags AS l WHERE l.fk_post = self.pk_post) */
static void print_links(struct out *o, const struct aggregate *a)
{
	begin_condition(o);
	sql_column(o, IDENT(a->alias), IDENT(name_key(o->arena, a->entity->slug)));
	out_cstr(o, " IN (SELECT l.");
	sql_ident(o, IDENT(a->links->links.target_column));
	out_cstr(o, " FROM ");
	sql_qname(o, QNAME(a->of->schema, name_table(o->arena, a->links->links.slug)));
	out_cstr(o, " AS l WHERE l.");
	sql_ident(o, IDENT(a->links->links.owner_column));
	out_cstr(o, " = ");
	sql_column(o, IDENT(a->of_alias), IDENT(name_key(o->arena, a->of->slug)));
	out_char(o, ')');
}

/* WHERE FIRST AND …, unless all rows count; FIRST may be empty. */
static void print_conditions(struct out *to, const struct aggregate *a, bool in_action, struct str first)
{
	struct out conditions, *o = &conditions;

	out_init(o, to->arena);
	out_str(o, first);
	if (a->links != NULL)
		print_links(o, a);
	if (a->reference != NULL) {
		begin_condition(o);
		sql_column(o, IDENT(a->alias), IDENT(a->reference->column));
		out_cstr(o, " = ");
		sql_column(o, IDENT(a->of_alias), IDENT(name_key(o->arena, a->of->slug)));
	}
	print_tenant(o, a, in_action);
	if (!a->entity->no_soft_delete) {
		begin_condition(o);
		sql_column(o, IDENT(a->alias), IDENT(STR("deleted_at")));
		out_cstr(o, " IS NULL");
	}
	if (a->where != NULL) {
		begin_condition(o);
		sql_frag(o, expr_sql_and(o->arena, a->where));
	}
	if (o->len == 0)
		return;
	out_cstr(to, "\nWHERE ");
	to->indent++;
	out_str(to, out_text(o));
	to->indent--;
}

/* "(\n    SELECT " */
static void print_open(struct out *o, const char *before)
{
	out_printf(o, "%s(\n", before);
	o->indent++;
	out_cstr(o, "SELECT");
}

/* FROM … WHERE …, and the closing parenthesis; ONE: of several rows the one that was made first. */
static void print_rows(struct out *o, const struct aggregate *a, bool in_action, struct str first, bool one)
{
	out_cstr(o, "\nFROM ");
	sql_qname(o, QNAME(a->entity->schema, name_table(o->arena, a->entity->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, IDENT(a->alias));
	print_conditions(o, a, in_action, first);
	if (one) {
		out_cstr(o, "\nORDER BY ");
		sql_column(o, IDENT(a->alias), IDENT(name_key(o->arena, a->entity->slug)));
		out_cstr(o, "\nLIMIT 1");
	}
	o->indent--;
	out_cstr(o, "\n)");
}

void sql_aggregate(struct out *o, const struct typed_expr *e)
{
	print_open(o, "");
	out_char(o, ' ');
	print_value(o, e);
	print_rows(o, e->aggregate, e->in_action, STR_EMPTY, str_is(e->expr->text, "value"));
}

void sql_exists(struct out *o, const struct typed_expr *e)
{
	print_open(o, "EXISTS ");
	print_rows(o, e->aggregate, e->in_action, STR_EMPTY, false);
}

void sql_in_rows(struct out *o, const struct typed_expr *e)
{
	const struct aggregate *a = e->aggregate;

	expr_print(o, e->args[0], BIND_CONCAT);
	print_open(o, e->expr->negated ? " NOT IN " : " IN ");
	out_char(o, ' ');
	if (a->value != NULL)
		sql_frag(o, expr_sql(o->arena, a->value));
	else
		sql_column(o, IDENT(a->alias),
		           IDENT(e->args[0]->type.kind == TYPE_REF ? name_key(o->arena, a->entity->slug) : STR("id")));
	print_rows(o, a, e->in_action, STR_EMPTY, false);
}

void sql_found(struct out *o, const struct typed_expr *e)
{
	const struct aggregate *a = e->aggregate;
	const struct typed_expr *x = e->args[0];

	if (a == NULL) {
		expr_print(o, x, BIND_CONCAT);
		out_cstr(o, e->expr->negated ? " IS NULL" : " IS NOT NULL");
		return;
	}
	struct out found;

	out_init(&found, o->arena);
	sql_column(&found, IDENT(a->alias),
	           IDENT(x->type.kind == TYPE_REF ? name_key(o->arena, a->entity->slug) : STR("id")));
	out_cstr(&found, " = ");
	expr_print(&found, x, BIND_CONCAT);
	print_open(o, e->expr->negated ? "NOT EXISTS " : "EXISTS ");
	print_rows(o, a, e->in_action, out_text(&found), false);
}

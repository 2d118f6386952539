/* Paths in SQL: over references as subqueries that have one row or none, into JSON values by operators. */
#include "emit/expr_print.h"
#include "emit/expr_value.h"

#include "model/names.h"

/* " AND r.tenant_id = auth_tenant_id", where E is of an action and TARGET has tenants. */
static void print_tenant(struct out *o, const struct typed_expr *e, const struct entity *target, struct ident row,
                         const char *separator)
{
	if (!e->in_action || !target->tenant_scoped)
		return;
	out_printf(o, "%sAND ", separator);
	sql_ident(o, row);
	out_cstr(o, ".tenant_id = auth_tenant_id");
}

static void print_key_of(struct out *o, struct ident row, const struct entity *target)
{
	sql_column(o, row, IDENT(name_key(o->arena, target->slug)));
}

static void print_table(struct out *o, const struct entity *target, struct ident row)
{
	sql_qname(o, QNAME(target->schema, name_table(o->arena, target->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, row);
}

/* The reference in front of E's last name: the table it points at joins that of the reference before it. */
static struct ident print_joins(struct out *o, const struct typed_expr *e, struct ident first, size_t *tables)
{
	const struct typed_expr *reference = e->args[0];
	const struct entity *target = reference->type.target;

	if (reference->operand != OPERAND_PATH) {
		*tables = 1;
		out_cstr(o, "\nFROM ");
		print_table(o, target, first);
		return first;
	}
	struct ident before = print_joins(o, reference, first, tables);
	struct ident row = IDENT(arena_printf(o->arena, "%.*s%zu", STR_ARG(first.name), ++*tables));

	out_cstr(o, "\nJOIN ");
	print_table(o, target, row);
	out_cstr(o, " ON ");
	print_key_of(o, row, target);
	out_cstr(o, " = ");
	sql_column(o, before, expr_column(o->arena, reference));
	print_tenant(o, e, target, row, " ");
	return row;
}

/* Over several references, or with a second condition. */
static void print_long_path(struct out *o, const struct typed_expr *e, const struct typed_expr *base)
{
	struct ident first = expr_free_alias(o->arena, base), last;
	size_t tables = 0;
	struct out joins;

	out_init(&joins, o->arena);
	last = print_joins(&joins, e, first, &tables);
	out_cstr(o, "(\n");
	o->indent++;
	out_cstr(o, "SELECT ");
	sql_column(o, last, expr_column(o->arena, e));
	out_str(o, out_text(&joins));
	out_cstr(o, "\nWHERE ");
	print_key_of(o, first, base->type.target);
	out_cstr(o, " = ");
	expr_print(o, base, BIND_NONE);
	print_tenant(o, e, base->type.target, first, "\n    ");
	o->indent--;
	out_cstr(o, "\n)");
}

/* The column of the row whose key the reference in front holds; keys are unique, so there is one row or none. */
void expr_print_path(struct out *o, const struct typed_expr *e)
{
	const struct entity *target = e->args[0]->type.target;
	const struct typed_expr *base = e->args[0];
	struct ident row;

	while (base->operand == OPERAND_PATH)
		base = base->args[0];
	if (base != e->args[0] || (e->in_action && target->tenant_scoped)) {
		print_long_path(o, e, base);
		return;
	}
	row = expr_free_alias(o->arena, base);
	out_cstr(o, "(SELECT ");
	sql_column(o, row, expr_column(o->arena, e));
	out_cstr(o, " FROM ");
	print_table(o, target, row);
	out_cstr(o, " WHERE ");
	print_key_of(o, row, target);
	out_cstr(o, " = ");
	expr_print(o, base, BIND_NONE);
	out_char(o, ')');
}

/* (self.address ->> 'city'), (self.total ->> 'amount')::NUMERIC(19,4); an id where it stands for a reference */
static void print_member(struct out *o, const struct typed_expr *e)
{
	const char *type = e->type.kind == TYPE_REF ? "UUID" : e->type.row->sql;
	bool json = strcmp(type, "JSONB") == 0;

	out_char(o, '(');
	expr_print(o, e->args[0], BIND_PRIMARY);
	out_cstr(o, json ? " -> " : " ->> ");
	sql_lit(o, LIT(e->member));
	out_char(o, ')');
	if (!json && strcmp(type, "TEXT") != 0)
		out_printf(o, "::%s", type);
}

void expr_print_member(struct out *o, const struct typed_expr *e)
{
	if (expr_value_finds_key(e))
		sql_found_key(o, e, print_member);
	else
		print_member(o, e);
}

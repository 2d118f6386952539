#include "emit/expr_links.h"

#include "model/names.h"

static bool is_union(const struct typed_expr *e)
{
	return e->type.kind == TYPE_UNION;
}

struct str sql_param_branch(struct arena *arena, const struct param *param, size_t i)
{
	return name_cut(arena, arena_printf(arena, "v_%.*s", STR_ARG(param->type.branches[i].column)));
}

/* The key of E, a name, in branch I. */
static struct frag branch_key(struct arena *arena, const struct typed_expr *e, size_t i)
{
	struct out o;

	out_init(&o, arena);
	if (e->operand == OPERAND_PARAM) {
		sql_ident(&o, IDENT(sql_param_branch(arena, e->param, i)));
	} else {
		if (e->operand == OPERAND_COLUMN && e->alias.len > 0) {
			sql_ident(&o, IDENT(e->alias));
			out_char(&o, '.');
		} else if (e->operand == OPERAND_VARIABLE) {
			sql_ident(&o, IDENT(e->variable->sql));
			out_char(&o, '.');
		} else if (e->operand != OPERAND_COLUMN) {
			out_cstr(&o, e->operand == OPERAND_SELF ? "self." : "t.");
		}
		sql_ident(&o, IDENT(e->type.branches[i].column));
	}
	return FRAG(out_text(&o));
}

struct frag expr_sql_key(struct arena *arena, const struct typed_expr *e, const struct entity *target)
{
	if (e->type.kind == TYPE_REF && entity_same(e->type.target, target))
		return expr_sql(arena, e);
	for (size_t i = 0; is_union(e) && i < e->type.branch_count; i++)
		if (entity_same(e->type.branches[i].target, target))
			return branch_key(arena, e, i);
	return FRAG(STR("NULL"));
}

/* E's keys, all of them or all but the one for EXCEPT. */
static void print_keys(struct out *o, const struct typed_expr *e, const struct entity *except, const char *before)
{
	for (size_t i = 0; i < e->type.branch_count; i++) {
		if (except != NULL && entity_same(e->type.branches[i].target, except))
			continue;
		out_cstr(o, before);
		sql_frag(o, branch_key(o->arena, e, i));
		before = ", ";
	}
}

static void print_null(struct out *o, const struct typed_expr *e)
{
	out_cstr(o, "(num_nonnulls(");
	print_keys(o, e->args[0], NULL, "");
	out_printf(o, ") %s 0)", e->expr->negated ? ">" : "=");
}

/*
 * Like = of two keys: NULL when one of the two points nowhere, otherwise true or false, also when they point at rows of
 * different entities. The plain comparison comes first, so that an index finds the rows.
 */
static void print_equal_ref(struct out *o, const struct typed_expr *e, const struct typed_expr *ref)
{
	const struct entity *target = ref->type.target;
	struct frag key = expr_sql_operand(o->arena, ref);

	out_char(o, '(');
	sql_frag(o, expr_sql_key(o->arena, e, target));
	out_cstr(o, " = ");
	sql_frag(o, key);
	if (e->type.branch_count > 1) {
		out_cstr(o, " AND num_nonnulls(");
		sql_frag(o, key);
		print_keys(o, e, target, ", ");
		out_cstr(o, ") < 2");
	}
	out_char(o, ')');
}

static void print_equal_union(struct out *o, const struct typed_expr *a, const struct typed_expr *b)
{
	out_cstr(o, "(CASE\n    WHEN num_nonnulls(");
	print_keys(o, a, NULL, "");
	out_cstr(o, ") + num_nonnulls(");
	print_keys(o, b, NULL, "");
	out_cstr(o, ") = 2\n    THEN ROW(");
	print_keys(o, a, NULL, "");
	out_cstr(o, ") IS NOT DISTINCT FROM ROW(");
	for (size_t i = 0; i < a->type.branch_count; i++) {
		out_cstr(o, i > 0 ? ", " : "");
		sql_frag(o, expr_sql_key(o->arena, b, a->type.branches[i].target));
	}
	out_cstr(o, ")\nEND)");
}

static void print_equal(struct out *o, const struct typed_expr *e)
{
	const struct typed_expr *a = is_union(e->args[0]) ? e->args[0] : e->args[1];
	const struct typed_expr *b = a == e->args[0] ? e->args[1] : e->args[0];

	if (e->expr->op == EXPR_OP_NE)
		out_cstr(o, "(NOT ");
	if (is_union(b))
		print_equal_union(o, a, b);
	else if (b->type.kind == TYPE_REF)
		print_equal_ref(o, a, b);
	else /* NULL */
		out_cstr(o, "NULL::BOOLEAN");
	if (e->expr->op == EXPR_OP_NE)
		out_char(o, ')');
}

bool expr_links_asks(const struct typed_expr *e)
{
	if (e->expr->kind != EXPR_IS && e->expr->kind != EXPR_BINARY)
		return false;
	for (size_t i = 0; i < e->arg_count; i++)
		if (is_union(e->args[i]))
			return true;
	return false;
}

bool expr_links_print(struct out *o, const struct typed_expr *e)
{
	if (!expr_links_asks(e))
		return false;
	if (e->expr->kind == EXPR_IS)
		print_null(o, e);
	else
		print_equal(o, e);
	return true;
}

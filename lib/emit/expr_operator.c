/* Operators, and what they do where one side is a reference and the other the id of a row. */
#include "emit/expr_print.h"
#include "model/names.h"

/* ---- references ------------------------------------------------------------------------------------------------ */

/* The entity that the references among the operands point to; NULL: there is none. */
static const struct entity *reference_target(const struct typed_expr *e)
{
	for (size_t i = 0; i < e->arg_count; i++)
		if (e->args[i]->type.kind == TYPE_REF)
			return e->args[i]->type.target;
	return NULL;
}

/* The id of a row of TARGET that is at hand, so that its key is too. */
static bool is_id_of(const struct typed_expr *e, const struct entity *target)
{
	bool row = e->operand == OPERAND_SELF || e->operand == OPERAND_ROW || e->operand == OPERAND_VARIABLE;

	return e->expr->kind == EXPR_NAME && e->system == SYSTEM_ID && row && e->of == target;
}

/* The column WANTED of the row of TARGET whose column KNOWN is E; in an action only a row of the caller's tenant. */
static void print_found(struct out *o, const struct typed_expr *e, const struct entity *target, struct ident wanted,
                        struct ident known)
{
	struct ident row = expr_free_alias(o->arena, e);
	bool tenant = e->in_action && target->tenant_scoped;

	out_cstr(o, "(SELECT ");
	sql_column(o, row, wanted);
	out_cstr(o, " FROM ");
	sql_qname(o, QNAME(target->schema, name_table(o->arena, target->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, row);
	out_cstr(o, " WHERE ");
	sql_column(o, row, known);
	out_cstr(o, " = ");
	expr_print(o, e, BIND_CONCAT);
	if (tenant) {
		out_cstr(o, " AND ");
		sql_ident(o, row);
		out_cstr(o, ".tenant_id = auth_tenant_id");
	}
	out_char(o, ')');
}

void expr_print_equal(struct out *o, const struct typed_expr *e, const struct entity *target, int least)
{
	if (target == NULL || e->type.kind == TYPE_REF || e->expr->kind == EXPR_NULL) {
		expr_print(o, e, least);
		return;
	}
	if (is_id_of(e, target)) {
		struct typed_expr key = *e;
		key.system = SYSTEM_KEY;
		key.type = (struct type){ .kind = TYPE_REF, .target = target };
		expr_print(o, &key, least);
		return;
	}
	print_found(o, e, target, IDENT(name_key(o->arena, target->slug)), IDENT(STR("id")));
}

/* ---- operators ------------------------------------------------------------------------------------------------- */

static bool is_float(const struct typed_expr *e)
{
	return e->type.kind == TYPE_SCALAR && strcmp(e->type.row->sql, "DOUBLE PRECISION") == 0;
}

void expr_print_binary(struct out *o, const struct typed_expr *e)
{
	static const struct {
		int left, right; /* what binds less tightly needs parentheses */
	} rows[] = {
		[BIND_OR] = { BIND_OR, BIND_OR },
		[BIND_AND] = { BIND_AND, BIND_AND },
		[BIND_COMPARISON] = { BIND_CONCAT, BIND_CONCAT },
		[BIND_CONCAT] = { BIND_CONCAT, BIND_SUM },
		[BIND_SUM] = { BIND_SUM, BIND_PRODUCT },
		[BIND_PRODUCT] = { BIND_PRODUCT, BIND_SIGN },
	};
	enum expr_op op = e->expr->op;
	int level = expr_binding(e);

	for (size_t i = 0; i < 2; i++) {
		int least = i == 0 ? rows[level].left : rows[level].right;
		if (i > 0)
			out_printf(o, " %s ", expr_op_text(op));
		if (op == EXPR_OP_MOD && is_float(e->args[i])) { /* there is no % of floats */
			expr_print(o, e->args[i], BIND_PRIMARY);
			out_cstr(o, "::NUMERIC");
		} else if (op == EXPR_OP_EQ || op == EXPR_OP_NE) {
			expr_print_equal(o, e->args[i], reference_target(e), least);
		} else {
			expr_print(o, e->args[i], least);
		}
	}
}

/* A minus never follows another directly: -- would be a comment. */
void expr_print_unary(struct out *o, const struct typed_expr *e)
{
	if (e->expr->op == EXPR_OP_NOT) {
		out_cstr(o, "NOT ");
		expr_print(o, e->args[0], BIND_NOT);
	} else if (e->expr->op == EXPR_OP_PLUS) {
		expr_print(o, e->args[0], BIND_NONE);
	} else {
		out_char(o, '-');
		expr_print(o, e->args[0], BIND_PRIMARY);
	}
}

/* A uuid that no row has is not the same as no reference, so the ids are compared. */
static void print_id_of(struct out *o, const struct typed_expr *e, const struct entity *target)
{
	if (e->type.kind == TYPE_REF)
		print_found(o, e, target, IDENT(STR("id")), IDENT(name_key(o->arena, target->slug)));
	else
		expr_print(o, e, BIND_CONCAT);
}

static bool is_uuid(const struct typed_expr *e)
{
	return e->type.kind == TYPE_SCALAR && e->type.row != NULL && e->type.row->class == CLASS_UUID;
}

static void print_distinct(struct out *o, const struct typed_expr *e)
{
	const struct entity *target = reference_target(e);
	bool ids = target != NULL && (is_uuid(e->args[0]) || is_uuid(e->args[1]));

	for (size_t i = 0; i < 2; i++) {
		if (i > 0)
			out_printf(o, " IS %sDISTINCT FROM ", e->expr->negated ? "NOT " : "");
		if (ids)
			print_id_of(o, e->args[i], target);
		else
			expr_print(o, e->args[i], BIND_CONCAT);
	}
}

void expr_print_is(struct out *o, const struct typed_expr *e)
{
	if (e->expr->op == EXPR_OP_IS_DISTINCT) {
		print_distinct(o, e);
		return;
	}
	expr_print(o, e->args[0], BIND_CONCAT);
	out_printf(o, " IS %s%s", e->expr->negated ? "NOT " : "", expr_op_text(e->expr->op));
}

void expr_print_in(struct out *o, const struct typed_expr *e)
{
	const struct entity *target = reference_target(e);

	expr_print_equal(o, e->args[0], target, BIND_CONCAT);
	out_cstr(o, e->expr->negated ? " NOT IN (" : " IN (");
	for (size_t i = 1; i < e->arg_count; i++) {
		if (i > 1)
			out_cstr(o, ", ");
		expr_print_equal(o, e->args[i], target, BIND_NONE);
	}
	out_char(o, ')');
}

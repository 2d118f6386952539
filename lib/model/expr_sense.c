/* What the types allow and yet makes no sense, as far as it can be seen without the rows. */
#include "model/expr_typing.h"

#include "model/expr_literal.h"

static bool is_null(const struct typed_expr *e)
{
	return e->expr->kind == EXPR_NULL;
}

/* The same field of the same row. */
static bool is_same_field(const struct typed_expr *a, const struct typed_expr *b)
{
	return a->expr->kind == EXPR_NAME && b->expr->kind == EXPR_NAME && a->field != NULL && a->field == b->field &&
	       a->operand == b->operand && a->variable == b->variable && str_eq(a->alias, b->alias) &&
	       a->arg_count == 0 && b->arg_count == 0;
}

static void check_comparison(struct typing *t, const struct typed_expr *e)
{
	struct diags *d = t->scope->diags;
	const struct typed_expr *a = e->args[0], *b = e->args[1];

	if (typed_is_literal(a) && typed_is_literal(b)) {
		diag(d, DIAG_CONSTANT_COMPARISON, e->expr->span, "both sides are constants: this is always the same");
		return;
	}
	if (is_same_field(a, b)) {
		diag(d, DIAG_CONSTANT_COMPARISON, e->expr->span, "both sides are the same field of the same row");
		diag_hint(d, "self.%.*s is the own row's, input.%.*s the input value", STR_ARG(a->field->name),
		          STR_ARG(a->field->name));
		return;
	}
	if (!is_null(a) && !is_null(b))
		return;
	struct str other = expr_text(t->scope->arena, is_null(a) ? b->expr : a->expr);
	diag(d, DIAG_NULL_COMPARISON, e->expr->span, "a comparison with NULL is never true");
	if ((e->expr->op == EXPR_OP_EQ || e->expr->op == EXPR_OP_NE) && other.len < 80)
		diag_hint(d, "write %.*s IS %sNULL", STR_ARG(other), e->expr->op == EXPR_OP_NE ? "NOT " : "");
}

/* x NOT IN (a, NULL) is false or unknown, never true. */
static void check_in(struct typing *t, const struct typed_expr *e)
{
	for (size_t i = 1; i < e->arg_count && e->expr->negated; i++)
		if (is_null(e->args[i])) {
			diag(t->scope->diags, DIAG_NULL_COMPARISON, e->args[i]->expr->span,
			     "with NULL in the list NOT IN is never true");
			diag_hint(t->scope->diags, "leave NULL out, and ask IS NOT NULL");
			return;
		}
}

static bool check_division(struct typing *t, const struct typed_expr *e)
{
	struct str text;

	if (!typed_number(t->scope->arena, e->args[1], &text) || literal_compare(text, STR("0")) != 0)
		return true;
	return diag(t->scope->diags, DIAG_BAD_VALUE, e->args[1]->expr->span, "this divides by zero");
}

static bool check_pattern(struct typing *t, const struct typed_expr *pattern)
{
	struct str text = pattern->expr->text;
	size_t backslashes = 0;

	while (pattern->expr->kind == EXPR_STRING && backslashes < text.len &&
	       text.ptr[text.len - 1 - backslashes] == '\\')
		backslashes++;
	if (backslashes % 2 == 0)
		return true;
	diag(t->scope->diags, DIAG_BAD_VALUE, pattern->expr->span, "the pattern ends with a lone backslash");
	diag_hint(t->scope->diags, "a backslash makes the next character plain; itself it is written \\\\");
	return false;
}

bool typing_check_sense(struct typing *t, const struct typed_expr *e)
{
	enum expr_op op = e->expr->op;

	if (e->expr->kind == EXPR_IN)
		check_in(t, e);
	else if (e->expr->kind == EXPR_LIKE)
		return check_pattern(t, e->args[1]);
	else if (op == EXPR_OP_DIV || op == EXPR_OP_MOD)
		return check_division(t, e);
	else if (op >= EXPR_OP_EQ && op <= EXPR_OP_GE)
		check_comparison(t, e);
	return true;
}

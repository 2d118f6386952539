/* References to one of several entities, lists of references and the own row in expressions. */
#include "model/expr_typing.h"

static bool has_target(const struct type *type, const struct entity *target)
{
	if (type->kind == TYPE_REF)
		return entity_same(type->target, target);
	for (size_t i = 0; i < type->branch_count; i++)
		if (entity_same(type->branches[i].target, target))
			return true;
	return false;
}

/* Everything that B may point at, A may. */
static bool covers(const struct type *a, const struct type *b)
{
	if (b->kind == TYPE_REF)
		return has_target(a, b->target);
	for (size_t i = 0; i < b->branch_count; i++)
		if (!has_target(a, b->branches[i].target))
			return false;
	return b->kind == TYPE_UNION;
}

bool typing_unions_agree(const struct type *a, const struct type *b, enum agreement how)
{
	if (how != AGREE_EQUAL)
		return covers(a, b);
	if (a->kind == b->kind)
		return covers(a, b) && covers(b, a);
	return a->kind == TYPE_UNION ? covers(a, b) : covers(b, a);
}

bool typing_links_operand(struct typing *t, const struct typed_expr *e, const struct expr *whole)
{
	bool compares = whole->kind == EXPR_BINARY && (whole->op == EXPR_OP_EQ || whole->op == EXPR_OP_NE);
	bool member = (whole->kind == EXPR_IN || whole->kind == EXPR_ANY) && whole->arg_count == 2 &&
	              e->expr == whole->args[1];
	bool asks_null = whole->kind == EXPR_IS && whole->op == EXPR_OP_IS_NULL;

	bool counts = whole->kind == EXPR_CALL && t->scope->in_action &&
	              (str_is(whole->text, "array_length") || str_is(whole->text, "cardinality"));

	if (e->type.kind == TYPE_LINKS && (member || counts))
		return true;
	if (e->type.kind == TYPE_LINKS) {
		diag(t->scope->diags, DIAG_BAD_EXPRESSION, e->expr->span,
		     "a list of references has no value of its own here");
		diag_hint(t->scope->diags,
		          t->scope->in_action ? "`x IN %.*s` and `array_length(%.*s)` ask it" : "`x IN %.*s` asks it",
		          STR_ARG(expr_text(t->scope->arena, e->expr)), STR_ARG(expr_text(t->scope->arena, e->expr)));
		return false;
	}
	if (e->type.kind != TYPE_UNION || (e->operand != OPERAND_PATH && (compares || asks_null)))
		return true;
	diag(t->scope->diags, DIAG_NOT_SUPPORTED, e->expr->span,
	     "a reference to one of several entities is not supported here yet");
	diag_hint(t->scope->diags, "=, <> and IS NULL take one");
	return false;
}

bool typing_links_value(struct typing *t, const struct typed_expr *value)
{
	if (value->type.kind != TYPE_LINKS || value->operand == OPERAND_PARAM || t->scope->in_action)
		return true;
	return diag(t->scope->diags, DIAG_BAD_EXPRESSION, value->expr->span,
	            "a list of references can be copied by actions only");
}

struct typed_expr *typing_self_row(struct typing *t, const struct expr *e)
{
	struct scope *scope = t->scope;
	const struct entity *own = scope->self != NULL ? scope->self : scope->columns;

	if (own == NULL) {
		diag(scope->diags, DIAG_UNKNOWN_FIELD, e->span, "there is no row that 'self' could be here");
		return NULL;
	}
	if (scope->self != NULL && scope->self_is_new) {
		diag(scope->diags, DIAG_BAD_EXPRESSION, e->span, "'self' is not there yet: %s", scope->self_missing);
		if (scope->in_action)
			diag_hint(scope->diags, "a row that is there already is a parameter: `params: {x: ref(%.*s)!}`",
			          STR_ARG(own->name));
		return NULL;
	}
	struct typed_expr *result = typing_new(t, e, (struct type){ .kind = TYPE_REF, .target = own });
	result->operand = scope->self != NULL ? OPERAND_SELF : OPERAND_COLUMN;
	result->alias = scope->self != NULL ? STR_EMPTY : scope->alias;
	result->system = SYSTEM_KEY;
	if (scope->self != NULL && scope->uses_self != NULL)
		scope->uses_self(scope->context, NULL);
	return result;
}

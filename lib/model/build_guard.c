/* Who may call an action. */
#include "model/build_action.h"

void check_owner(struct builder *x, const struct typed_expr *e)
{
	if (e == NULL || !x->creates || x->inserted)
		return;
	if (e->expr->kind == EXPR_NAME && e->operand == OPERAND_CALLER_IS_OWNER)
		diag(x->b->diags, DIAG_BAD_EXPRESSION, e->expr->span, "there is no row yet that the caller could own");
	for (size_t i = 0; i < e->arg_count; i++)
		check_owner(x, e->args[i]);
}

void build_guards(struct builder *x, const struct spec_action *spec)
{
	struct action *action = x->action;
	struct scope scope = action_scope(x, NULL);
	action->guards = arena_make_array(x->b->arena, struct typed_expr *, spec->guard_count);
	for (size_t i = 0; i < spec->guard_count; i++) {
		struct typed_expr *e = expr_type_condition(&scope, spec->guards[i]);
		check_owner(x, e);
		if (e != NULL)
			action->guards[action->guard_count++] = e;
	}
}

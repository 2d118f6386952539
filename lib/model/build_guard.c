/* Who may call an action. */
#include "model/build_action.h"
#include "model/expr_typing.h"

void check_owner(struct builder *x, const struct typed_expr *e)
{
	if (e == NULL || !x->creates || x->inserted)
		return;
	if (e->expr->kind == EXPR_NAME && e->operand == OPERAND_CALLER_IS_OWNER)
		diag(x->b->diags, DIAG_BAD_EXPRESSION, e->expr->span, "there is no row yet that the caller could own");
	for (size_t i = 0; i < e->arg_count; i++)
		check_owner(x, e->args[i]);
}

/* contact.create is a permission unless it is a field: nothing else begins with that word, or the row has no such field. */
static bool is_permission(const struct builder *x, const struct expr *e)
{
	static const char *const words[] = { "self", "input", "caller" };
	const struct entity *own = x->b->entity;
	if (e->kind != EXPR_NAME || e->dollar || e->path_count != 2 || entity_field(own, e->path[0]) != NULL)
		return false;
	for (size_t i = 0; i < countof(words); i++)
		if (str_is(e->path[0], words[i]))
			return false;
	if (!typing_names_row(x->b->arena, own, e))
		return true;
	for (size_t i = 0; i < system_row_count; i++)
		if (str_is(e->path[1], system_rows[i].name))
			return false;
	return entity_field(own, e->path[1]) == NULL;
}

/* caller.has_permission('contact.create') */
static const struct expr *permission(struct arena *arena, const struct expr *e)
{
	struct expr *name = arena_make(arena, struct expr), *call = arena_make(arena, struct expr);
	struct str text = arena_printf(arena, "%.*s.%.*s", STR_ARG(e->path[0]), STR_ARG(e->path[1]));
	*name = (struct expr){ .kind = EXPR_STRING, .text = text, .span = e->span, .op_span = e->span };
	*call = (struct expr){ .kind = EXPR_CALL,
		               .text = STR("caller.has_permission"),
		               .args = arena_make(arena, struct expr *),
		               .arg_count = 1,
		               .span = e->span,
		               .op_span = e->span };
	call->args[0] = name;
	return call;
}

void build_guards(struct builder *x, const struct spec_action *spec)
{
	struct action *action = x->action;
	struct scope scope = action_scope(x, NULL);
	action->guards = arena_make_array(x->b->arena, struct typed_expr *, spec->guard_count);
	for (size_t i = 0; i < spec->guard_count; i++) {
		const struct expr *guard = spec->guards[i];
		if (is_permission(x, guard))
			guard = permission(x->b->arena, guard);
		struct typed_expr *e = expr_type_condition(&scope, guard);
		check_owner(x, e);
		if (e != NULL)
			action->guards[action->guard_count++] = e;
	}
}

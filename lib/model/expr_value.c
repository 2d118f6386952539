/* Variables that hold a value, and members of those that hold JSON. */
#include "model/expr_typing.h"

bool typing_settle(struct typing *t, struct typed_expr *value, const struct type *type)
{
	if (!value->loose)
		return true;
	bool reference = type->kind == TYPE_REF && type->target != NULL;
	if (type->kind == TYPE_UNION || (reference && type->target->external)) {
		diag(t->scope->diags, DIAG_NOT_SUPPORTED, value->expr->span,
		     "a JSON value where this reference stands is not supported yet");
		diag_hint(t->scope->diags, "find the row first: `find: Entity WHERE id = …`");
		return false;
	}
	if (reference && !t->scope->in_action)
		return diag(t->scope->diags, DIAG_NOT_IMMUTABLE, value->expr->span,
		            "the row that has this id is another row: only the own fields count here");
	if (type->kind == TYPE_LIST || type->kind == TYPE_LINKS) {
		diag(t->scope->diags, DIAG_NOT_SUPPORTED, value->expr->span,
		     "a JSON value where a list stands is not supported yet");
		diag_hint(t->scope->diags, "take the list from the input: `params` declares it");
		return false;
	}
	if (type->kind != TYPE_REF && type->row == NULL)
		return true;
	value->type = *type;
	value->loose = false;
	return true;
}

static struct typed_expr *type_member(struct typing *t, const struct expr *e, const struct variable *v, size_t at)
{
	struct typed_expr *result = typing_new(t, e, typing_scalar("text"));

	result->operand = OPERAND_VARIABLE;
	result->variable = v;
	result->members = &e->path[at + 1];
	result->member_count = e->path_count - at - 1;
	result->loose = true;
	return result;
}

struct typed_expr *typing_value(struct typing *t, const struct expr *e, const struct variable *v, size_t at)
{
	if (!v->assigned) {
		diag(t->scope->diags, DIAG_BAD_STEP, e->path_spans[at], "'%.*s' has no value on every path to here",
		     STR_ARG(v->name));
		diag_hint(t->scope->diags, "set it before, or in every branch");
		return NULL;
	}
	if (e->path_count > at + 1 && typing_class(&v->type) == CLASS_JSON)
		return type_member(t, e, v, at);
	if (e->path_count > at + 1) {
		struct str name = typing_name(t->scope->arena, &v->type);
		diag(t->scope->diags, DIAG_TYPE_MISMATCH, e->path_spans[at + 1],
		     "'%.*s' is a %.*s: nothing is behind it", STR_ARG(v->name), STR_ARG(name));
		if (v->type.kind == TYPE_REF && v->type.target != NULL)
			diag_hint(t->scope->diags, "its row is found by `find: %.*s WHERE id = %.*s`, with `as`",
			          STR_ARG(v->type.target->name), STR_ARG(v->name));
		return NULL;
	}
	struct typed_expr *result = typing_new(t, e, v->type);
	result->operand = OPERAND_VARIABLE;
	result->variable = v;
	return result;
}

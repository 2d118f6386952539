/* Calls of functions that the project file declares: each argument is assigned to what the declaration says. */
#include "model/expr_typing.h"

static bool check_count(struct typing *t, const struct expr *e, const struct called *called)
{
	struct diags *diags = t->scope->diags;

	if (e->arg_count >= called->least && e->arg_count <= called->argument_count)
		return true;
	if (e->arg_count < called->least)
		diag(diags, DIAG_TYPE_MISMATCH, e->op_span, "'%.*s' needs '%.*s'", STR_ARG(e->text),
		     STR_ARG(called->arguments[e->arg_count].name));
	else
		diag(diags, DIAG_TYPE_MISMATCH, e->args[called->argument_count]->span, "'%.*s' takes %zu value%s",
		     STR_ARG(e->text), called->argument_count, called->argument_count == 1 ? "" : "s");
	return false;
}

static struct typed_expr *argument(struct typing *t, const struct expr *e, const struct field *field)
{
	struct typing inner = *t;
	struct typed_expr *value;

	inner.expected = &field->type;
	value = typing_node(&inner, e);
	if (value == NULL)
		return NULL;
	if (value->type.kind == TYPE_REF && e->kind != EXPR_NULL) {
		diag(t->scope->diags, DIAG_TYPE_MISMATCH, e->span, "a function of the database takes no row");
		diag_hint(t->scope->diags, "its id is a uuid: self.id, company.id");
		return NULL;
	}
	return typing_assign(&inner, value, field) ? value : NULL;
}

struct typed_expr *typing_project_call(struct typing *t, const struct expr *e)
{
	const struct called *called;
	struct typed_expr *result;
	bool ok = true;

	if (t->scope->function == NULL) {
		diag(t->scope->diags, DIAG_BAD_EXPRESSION, e->op_span,
		     "a function of the project is called in actions alone");
		return NULL;
	}
	called = t->scope->function(t->scope->context, e->text, e->op_span);
	if (called == NULL || !check_count(t, e, called))
		return NULL;
	result = typing_new(t, e, called->returns);
	result->called = called;
	result->args = arena_make_array(t->scope->arena, struct typed_expr *, e->arg_count);
	for (size_t i = 0; i < e->arg_count; i++) {
		result->args[i] = argument(t, e->args[i], &called->arguments[i]);
		ok = result->args[i] != NULL && ok;
		result->arg_count++;
	}
	return ok ? result : NULL;
}

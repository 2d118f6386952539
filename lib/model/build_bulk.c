/* The pattern batch/bulk_operation: its write is done once for each element of a list. */
#include "model/build_action.h"

#include "model/expr_typing.h"
#include "model/loop.h"

/* *ITEM: the type of the elements. False: a diagnostic was added. */
static bool build_list(struct builder *x, const struct spec_step *spec, struct step *step, struct type *item)
{
	struct scope scope = action_scope(x, NULL);
	struct typed_expr *list = expr_type(&scope, spec->source);
	if (list == NULL)
		return false;
	step->loop->source = list;
	step->loop->kind = LOOP_JSON;
	*item = list->type.kind == TYPE_LIST ? *list->type.item : list->type;
	if (typing_class(item) == CLASS_JSON)
		return true;
	step->loop->kind = LOOP_LIST;
	if (list->type.kind == TYPE_LIST)
		return true;
	struct str name = typing_name(x->b->arena, &list->type);
	return diag(x->b->diags, DIAG_TYPE_MISMATCH, spec->source->span, "the input of a batch is a list, not a %.*s",
	            STR_ARG(name));
}

void build_bulk(struct builder *x, const struct spec_step *spec, struct step *step)
{
	size_t seen = x->variables.len;
	struct type item = { .kind = TYPE_SCALAR };
	struct flow flow;
	step->bulk = spec->bulk;
	step->loop = arena_make(x->b->arena, struct loop);
	if (build_list(x, spec, step, &item))
		step->variable = bind_variable(x, spec->variable, spec->variable_span, NULL, &item);
	if (step->variable != NULL) {
		flow_begin(x, &flow);
		build_branch(x, spec->then_steps, spec->then_count, &step->then_steps, &step->then_count);
		flow_join(x, &flow, false);
		flow_end(x, &flow, false);
	}
	x->variables.len = seen;
}

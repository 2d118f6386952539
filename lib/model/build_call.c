/* `call`: an action of the project, or a function that the project file declares. */
#include "model/build_action.h"

#include "model/call.h"
#include "model/names.h"

/* ---- what may be given ------------------------------------------------------------------------------------------ */

/* The inputs of a call: with the id of the row, where the action may work on one. */
struct offer {
	struct import_input *inputs;
	size_t count;
	bool *given;
	bool has_id; /* the first one is the row to work on */
};

static struct offer offer_of(struct arena *arena, const struct import_call *call)
{
	static char id[] = "id", uuid[] = "uuid", no[] = "no";
	struct offer offer = { .inputs = arena_make_array(arena, struct import_input, call->inputs_count + 1u),
		               .given = arena_make_array(arena, bool, call->inputs_count + 1u) };
	bool loads = call->creates[0] != 'y';
	for (unsigned i = 0; i < call->inputs_count; i++)
		loads = loads && strcmp(call->inputs[i].key, id) != 0;
	offer.has_id = loads;
	if (loads)
		offer.inputs[offer.count++] = (struct import_input){ id, id, uuid, no };
	for (unsigned i = 0; i < call->inputs_count; i++)
		offer.inputs[offer.count++] = call->inputs[i];
	return offer;
}

static void unknown_argument(struct builder *x, const struct offer *offer, const struct spec_step *spec,
                             const struct assignment *a)
{
	struct diags *diags = x->b->diags;
	struct str *names = arena_make_array(x->b->arena, struct str, offer->count + 1);
	for (size_t i = 0; i < offer->count; i++)
		names[i] = str_from(offer->inputs[i].key);
	diag(diags, DIAG_BAD_STEP, a->name_span, "'%.*s' takes no '%.*s'", STR_ARG(spec->callee), STR_ARG(a->name));
	diag_suggest(diags, a->name, names, offer->count);
}

/* The input that argument I is given to; NULL: a diagnostic was added. */
static const struct import_input *input_of(struct builder *x, const struct offer *offer, const struct spec_step *spec,
                                           size_t i)
{
	const struct assignment *a = &spec->items[i];
	size_t n = i;
	if (a->name.len > 0)
		for (n = 0; n < offer->count; n++)
			if (str_is(a->name, offer->inputs[n].key) || str_is(a->name, offer->inputs[n].name))
				break;
	if (n == offer->count && a->name.len > 0) {
		unknown_argument(x, offer, spec, a);
		return NULL;
	}
	if (n >= offer->count) {
		diag(x->b->diags, DIAG_BAD_STEP, a->value->span, "'%.*s' takes %zu values", STR_ARG(spec->callee),
		     offer->count);
		return NULL;
	}
	if (offer->given[n]) {
		diag(x->b->diags, DIAG_BAD_STEP, a->value->span, "'%s' is given twice", offer->inputs[n].key);
		return NULL;
	}
	offer->given[n] = true;
	return &offer->inputs[n];
}

/* ---- values ------------------------------------------------------------------------------------------------------ */

/* A row, of TARGET where that is not NULL, is given by its id: any uuid may be one. */
static struct typed_expr *reference_value(struct builder *x, struct scope *scope, const struct expr *e,
                                          const struct field *f, const struct entity *target)
{
	struct typed_expr *value = expr_type(scope, e);
	if (value == NULL || value->type.kind != TYPE_REF)
		return value == NULL || e->kind == EXPR_NULL || value->type.row == NULL ||
		                       value->type.row->class == CLASS_UUID
		               ? value
		               : expr_type_value(scope, e, f);
	if (target == NULL || value->type.target == target)
		return value;
	diag(x->b->diags, DIAG_TYPE_MISMATCH, e->span, "%.*s is no %.*s", STR_ARG(value->type.target->name),
	     STR_ARG(target->name));
	return NULL;
}

/* The value as what the input takes; lists of references only as they came in. */
static struct typed_expr *value_of(struct builder *x, const struct expr *e, const struct field *f, bool typed, bool row,
                                   const struct entity *target)
{
	struct scope scope = action_scope(x, NULL);
	scope.hole = f;
	struct typed_expr *value = row      ? reference_value(x, &scope, e, f, target)
	                           : !typed ? expr_type(&scope, e)
	                                    : expr_type_value(&scope, e, f);
	if (value == NULL)
		return NULL;
	bool list = value->type.kind == TYPE_LINKS && value->operand != OPERAND_PARAM;
	if (!list && value->type.kind != TYPE_UNION)
		return value;
	diag(x->b->diags, DIAG_NOT_SUPPORTED, e->span, "giving %s to a call is not supported yet",
	     list ? "a list of references" : "a reference to one of several entities");
	return NULL;
}

static void add_argument(struct builder *x, const struct assignment *a, const struct import_input *in,
                         struct step *step, bool is_id)
{
	struct field *f = arena_make(x->b->arena, struct field);
	*f = (struct field){ .name = str_from(in->name), .written = str_from(in->name), .span = a->value->span };
	f->column = f->input_key = str_from(in->key);
	bool typed = in->type[0] != '\0';
	if (typed && !build_type_of_text(x->b, in->type, &f->type))
		return;
	bool uuid = f->type.kind == TYPE_SCALAR && f->type.row != NULL && f->type.row->class == CLASS_UUID;
	const struct entity *target = is_id ? step->call->entity : f->type.target;
	struct typed_expr *value = value_of(x, a->value, f, typed, uuid || f->type.kind == TYPE_REF, target);
	check_owner(x, value);
	if (value != NULL)
		step->sets[step->set_count++] = (struct set_item){ .field = f, .value = value };
}

static void check_missing(struct builder *x, const struct offer *offer, const struct spec_step *spec)
{
	for (size_t i = 0; i < offer->count; i++)
		if (!offer->given[i] && offer->inputs[i].required[0] == 'y')
			diag(x->b->diags, DIAG_BAD_STEP, spec->callee_span, "'%.*s' needs '%s'", STR_ARG(spec->callee),
			     offer->inputs[i].key);
}

/* ---- the call ---------------------------------------------------------------------------------------------------- */

static const struct call *call_of(struct builder *x, const struct import_call *from, const struct spec_step *spec)
{
	struct call *call = arena_make(x->b->arena, struct call);
	*call = (struct call){ .schema = str_from(from->schema), .function = str_from(from->core) };
	if (from->entity[0] != '\0') {
		struct str own = arena_printf(x->b->arena, "%.*s.%.*s", STR_ARG(x->b->entity->schema),
		                              STR_ARG(x->b->entity->name));
		call->entity =
		        str_is(own, from->entity) ? x->b->entity : map_get(x->b->entities, str_from(from->entity));
		call->input_type = name_input_type(x->b->arena, str_from(from->function));
		if (call->entity == NULL)
			build_unresolved(x->b, spec->callee, spec->callee_span);
		return call->entity != NULL ? call : NULL;
	}
	call->returns = from->returns[0] != '\0';
	if (call->returns && !build_type_of_text(x->b, from->returns, &call->type))
		return NULL;
	return call;
}

static void bind_result(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct call *call = step->call;
	if (spec->variable.len == 0)
		return;
	if (call->entity != NULL)
		step->variable = bind_variable(x, spec->variable, spec->variable_span, call->entity, NULL);
	else if (!call->returns)
		diag(x->b->diags, DIAG_BAD_STEP, spec->variable_span, "'%.*s' has no value", STR_ARG(spec->callee));
	else
		step->variable = bind_variable(x, spec->variable, spec->variable_span, NULL, &call->type);
}

void build_call(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct import_call *from = spec->callee_ok ? map_get(x->b->calls, spec->callee) : NULL;
	if (from == NULL) {
		if (spec->callee_ok)
			build_unresolved(x->b, spec->callee, spec->callee_span);
		return;
	}
	struct offer offer = offer_of(x->b->arena, from);
	step->call = call_of(x, from, spec);
	if (step->call == NULL)
		return;
	step->target = step->call->entity;
	step->sets = arena_make_array(x->b->arena, struct set_item, spec->item_count + 1);
	for (size_t i = 0; i < spec->item_count; i++) {
		const struct import_input *in = input_of(x, &offer, spec, i);
		if (in != NULL)
			add_argument(x, &spec->items[i], in, step, offer.has_id && in == &offer.inputs[0]);
	}
	check_missing(x, &offer, spec);
	bind_result(x, spec, step);
}

/* ---- in expressions ----------------------------------------------------------------------------------------------- */

static const struct called *called_of(struct builder *x, const struct import_call *from)
{
	struct called *called = arena_make(x->b->arena, struct called);
	struct field *arguments = arena_make_array(x->b->arena, struct field, from->inputs_count + 1u);
	*called = (struct called){ .schema = str_from(from->schema), .function = str_from(from->core) };
	if (!build_type_of_text(x->b, from->returns, &called->returns))
		return NULL;
	for (unsigned i = 0; i < from->inputs_count; i++) {
		struct field *f = &arguments[called->argument_count++];
		f->name = f->written = f->column = f->input_key = str_from(from->inputs[i].key);
		if (!build_type_of_text(x->b, from->inputs[i].type, &f->type))
			return NULL;
		if (from->inputs[i].required[0] == 'y')
			called->least = called->argument_count;
	}
	called->arguments = arguments;
	return called;
}

const struct called *find_function(void *context, struct str name, struct span span)
{
	struct builder *x = context;
	const struct import_call *from = map_get(x->b->calls, name);
	if (from == NULL) {
		build_unresolved(x->b, name, span);
		return NULL;
	}
	if (from->entity[0] != '\0') {
		diag(x->b->diags, DIAG_BAD_EXPRESSION, span, "'%.*s' is an action, and no value", STR_ARG(name));
		diag_hint(x->b->diags, "the step `call: %.*s(…)` does it", STR_ARG(name));
		return NULL;
	}
	if (from->returns[0] == '\0') {
		diag(x->b->diags, DIAG_BAD_EXPRESSION, span, "'%.*s' has no value", STR_ARG(name));
		diag_hint(x->b->diags, "`returns` in the project file says which type it has");
		return NULL;
	}
	return called_of(x, from);
}

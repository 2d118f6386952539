/* `switch`, `while`, and which variables have a value behind branches. */
#include "model/build_action.h"

#include "model/expr_typing.h"
#include "model/step_walk.h"

/* ---- flow ------------------------------------------------------------------------------------------------------ */

void flow_begin(struct builder *x, struct flow *flow)
{
	flow->count = x->variables.len;
	flow->before = arena_make_array(x->b->arena, bool, flow->count + 1);
	flow->joined = arena_make_array(x->b->arena, bool, flow->count + 1);
	for (size_t i = 0; i < flow->count; i++) {
		flow->before[i] = x->variables.items[i]->assigned;
		flow->joined[i] = true;
	}
	flow->row_before = x->inserted;
	flow->perhaps_before = flow->perhaps_joined = x->perhaps_inserted;
	flow->row_joined = true;
}

void flow_join(struct builder *x, struct flow *flow, bool ends)
{
	for (size_t i = 0; i < flow->count; i++) {
		flow->joined[i] = flow->joined[i] && (ends || x->variables.items[i]->assigned);
		x->variables.items[i]->assigned = flow->before[i];
	}
	flow->row_joined = flow->row_joined && (ends || x->inserted);
	flow->perhaps_joined = flow->perhaps_joined || (!ends && x->perhaps_inserted);
	x->inserted = flow->row_before;
	x->perhaps_inserted = flow->perhaps_before;
}

void flow_end(struct builder *x, const struct flow *flow, bool always)
{
	for (size_t i = 0; i < flow->count; i++)
		x->variables.items[i]->assigned = flow->before[i] || (always && flow->joined[i]);
	x->inserted = flow->row_before || (always && flow->row_joined);
	x->perhaps_inserted = flow->perhaps_joined;
}

/* ---- switch ---------------------------------------------------------------------------------------------------- */

/* A literal is written like the values it is compared with. */
static void adapt_literal(struct builder *x, struct expr *e, enum type_class class)
{
	bool truth = str_is(e->text, "true") || str_is(e->text, "false");
	bool negative = str_starts(e->text, STR("-"));
	struct str number = str_sub(e->text, negative ? 1 : 0, e->text.len);
	if (e->kind != EXPR_STRING ||
	    (class == CLASS_NUMBER ? !str_is_digits(number) : class != CLASS_BOOLEAN || !truth))
		return;
	e->kind = class == CLASS_NUMBER ? EXPR_NUMBER : EXPR_BOOLEAN;
	if (!negative)
		return;
	struct expr *inner = arena_make(x->b->arena, struct expr);
	*inner = *e;
	inner->text = number;
	e->kind = EXPR_UNARY;
	e->op = EXPR_OP_NEGATE;
	e->args = arena_make(x->b->arena, struct expr *);
	e->args[0] = inner;
	e->arg_count = 1;
}

/* SUBJECT = VALUE; the result is the right side, in the type of the left one. */
static struct typed_expr *type_value(struct builder *x, const struct expr *subject, struct expr *value)
{
	struct scope scope = action_scope(x, NULL);
	struct expr *both = arena_make(x->b->arena, struct expr);
	*both = (struct expr){ .kind = EXPR_BINARY,
		               .op = EXPR_OP_EQ,
		               .text = STR_EMPTY,
		               .span = value->span,
		               .op_span = value->span,
		               .arg_count = 2 };
	both->args = arena_make_array(x->b->arena, struct expr *, 2);
	memcpy(&both->args[0], &subject, sizeof(subject));
	both->args[1] = value;
	struct typed_expr *typed = expr_type(&scope, both);
	if (typed == NULL)
		return NULL;
	if (typed->args[0]->type.kind != TYPE_REF || typed->args[1]->type.kind == TYPE_REF)
		return typed->args[1];
	diag(x->b->diags, DIAG_TYPE_MISMATCH, value->span, "the case of a reference is a row, not a uuid");
	diag_hint(x->b->diags, "its uuid is %.*s.id: let that be the expression",
	          STR_ARG(expr_text(x->b->arena, subject)));
	return NULL;
}

static void check_twice(struct builder *x, struct map *seen, const struct expr *e)
{
	if (e->kind == EXPR_NAME || e->kind == EXPR_HOLE || map_put(seen, expr_text(x->b->arena, e), x))
		return;
	struct str text = expr_text(x->b->arena, e);
	diag(x->b->diags, DIAG_DUPLICATE_VALUE, e->span, "the case %.*s is there twice", STR_ARG(text));
}

static void build_values(struct builder *x, const struct spec_step *spec, const struct typed_expr *subject,
                         struct map *seen, const struct spec_case *from, struct step_case *to)
{
	struct scope scope = action_scope(x, NULL);
	to->values = arena_make_array(x->b->arena, struct typed_expr *, from->value_count + 1);
	for (size_t i = 0; i < from->value_count; i++) {
		struct typed_expr *value = NULL;
		if (spec->condition == NULL) {
			value = expr_type_condition(&scope, from->values[i]);
		} else if (subject != NULL) {
			adapt_literal(x, from->values[i], typed_class(subject));
			check_twice(x, seen, from->values[i]);
			value = type_value(x, spec->condition, from->values[i]);
		}
		if (value != NULL)
			to->values[to->value_count++] = value;
	}
}

void build_switch(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct scope scope = action_scope(x, NULL);
	struct map *seen = map_new(x->b->arena);
	struct flow flow;
	if (spec->condition != NULL)
		step->condition = expr_type(&scope, spec->condition);
	check_owner(x, step->condition);
	flow_begin(x, &flow);
	step->cases = arena_make_array(x->b->arena, struct step_case, spec->case_count + 1);
	for (size_t i = 0; i < spec->case_count; i++) {
		const struct spec_case *from = &spec->cases[i];
		struct step_case *to = &step->cases[i];
		build_values(x, spec, step->condition, seen, from, to);
		build_branch(x, from->steps, from->count, &to->steps, &to->count);
		flow_join(x, &flow, steps_end(to->steps, to->count));
	}
	step->case_count = spec->case_count;
	build_branch(x, spec->else_steps, spec->else_count, &step->else_steps, &step->else_count);
	flow_join(x, &flow, steps_end(step->else_steps, step->else_count));
	flow_end(x, &flow, true);
}

/* ---- while ----------------------------------------------------------------------------------------------------- */

/* Nobody can name it: it counts the rounds. */
static const struct variable *counter(struct builder *x)
{
	struct variable *v = arena_make(x->b->arena, struct variable);
	size_t same = 1;
	for (size_t i = 0; i < x->all_variables.len; i++)
		same += x->all_variables.items[i]->name.len == 0;
	*v = (struct variable){ .name = STR_EMPTY,
		                .sql = arena_printf(x->b->arena, same > 1 ? "rounds_%zu" : "rounds", same),
		                .type = typing_scalar("integer"),
		                .assigned = true };
	*vec_push(x->b->arena, &x->all_variables) = v;
	return v;
}

void build_while(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct scope scope = action_scope(x, NULL);
	struct flow flow;
	step->variable = counter(x);
	before_rounds(x, spec->then_steps, spec->then_count);
	step->row = own_row(x);
	if (spec->condition != NULL)
		step->condition = expr_type_condition(&scope, spec->condition);
	check_owner(x, step->condition);
	flow_begin(x, &flow);
	build_branch(x, spec->then_steps, spec->then_count, &step->then_steps, &step->then_count);
	flow_join(x, &flow, false);
	flow_end(x, &flow, false);
}

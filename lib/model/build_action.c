/*
 * Actions: which rows they work on, what they take as input, what each step does.
 *
 * Steps are typed in order, because what a bare field means depends on whether the own row exists yet. Parameters are
 * found on the way: the fields of a bare insert or update, and every input value that an expression mentions.
 */
#include "model/build_action.h"

#include "model/build_by_name.h"
#include "model/impact.h"
#include "model/names.h"
#include "model/step_order.h"
#include "model/step_walk.h"
#include "read/spec_walk.h"

static bool writes_own(struct build *b, const struct spec_step *s)
{
	struct str name = entity_as_written(b->arena, s->target.schema, s->target.entity);
	if ((s->kind != STEP_INSERT && s->kind != STEP_UPDATE && s->kind != STEP_DELETE) || !s->target_ok)
		return false;
	return build_entity_named(b, name) == b->entity;
}

/* The first write to the own entity, in step order; STEP_COUNT: there is none. */
static enum step_kind first_write(struct build *b, const struct spec_step *steps, size_t count)
{
	enum step_kind kind = STEP_COUNT;
	for (size_t i = 0; i < count && kind == STEP_COUNT; i++) {
		const struct spec_step *s = &steps[i];
		struct spec_step *inside;
		size_t inside_count;
		if (s->kind == STEP_BULK) /* its rows are many: none of them is the own one */
			continue;
		for (size_t k = 0; kind == STEP_COUNT && spec_steps_inside(s, k, &inside, &inside_count); k++)
			kind = first_write(b, inside, inside_count);
		if (writes_own(b, s))
			kind = s->kind;
	}
	return kind;
}

enum own_row own_row(const struct builder *x)
{
	if (!x->creates || x->inserted)
		return ROW_THERE;
	return x->perhaps_inserted ? ROW_PERHAPS : ROW_ABSENT;
}

const char *own_row_missing(const struct builder *x)
{
	if (own_row(x) == ROW_PERHAPS)
		return "it is not inserted on every path to here";
	return x->depth > 0 ? "nothing before this inserts it" : "it is inserted further down";
}

void before_rounds(struct builder *x, const struct spec_step *steps, size_t count)
{
	for (size_t i = 0; i < count && !x->perhaps_inserted; i++) {
		struct spec_step *inside;
		size_t inside_count;
		x->perhaps_inserted = steps[i].kind == STEP_INSERT && writes_own(x->b, &steps[i]);
		for (size_t k = 0; spec_steps_inside(&steps[i], k, &inside, &inside_count); k++)
			before_rounds(x, inside, inside_count);
	}
}

/* It was to name what the step makes, and does not: the step has an error. */
static bool is_lost(struct builder *x, const struct spec_step *spec, const struct step *step)
{
	return spec->variable.len > 0 && spec->kind != STEP_FOREACH && spec->kind != STEP_BULK &&
	       step->variable == NULL && find_variable(x, spec->variable) == NULL;
}

static void build_steps(struct builder *x, const struct spec_step *specs, size_t spec_count, struct step **steps,
                        size_t *count);

void build_branch(struct builder *x, const struct spec_step *specs, size_t spec_count, struct step **steps,
                  size_t *count)
{
	size_t seen = x->variables.len;
	x->depth++;
	build_steps(x, specs, spec_count, steps, count);
	x->depth--;
	x->variables.len = seen;
}

static void build_if(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct scope scope = action_scope(x, NULL);
	struct flow flow;
	if (spec->condition != NULL)
		step->condition = expr_type_condition(&scope, spec->condition);
	check_owner(x, step->condition);
	flow_begin(x, &flow);
	build_branch(x, spec->then_steps, spec->then_count, &step->then_steps, &step->then_count);
	flow_join(x, &flow, steps_end(step->then_steps, step->then_count));
	build_branch(x, spec->else_steps, spec->else_count, &step->else_steps, &step->else_count);
	flow_join(x, &flow, steps_end(step->else_steps, step->else_count));
	flow_end(x, &flow, true);
}

static void build_step(struct builder *x, const struct spec_step *spec, struct step *step)
{
	*step = (struct step){ .kind = spec->kind,
		               .spec = spec,
		               .code = STR_EMPTY,
		               .message = STR_EMPTY,
		               .severity = spec->severity,
		               .collects = spec->collects,
		               .ends_checks = spec->ends_checks,
		               .counts = spec->counts,
		               .replaces = spec->replaces,
		               .nested = x->depth > 0,
		               .row = own_row(x) };
	switch (spec->kind) {
	case STEP_VALIDATE:
		build_validate(x, spec, step);
		break;
	case STEP_REJECT:
		build_reject(x, spec, step);
		break;
	case STEP_INSERT:
	case STEP_UPDATE:
	case STEP_DELETE:
		build_write(x, spec, step);
		break;
	case STEP_FIND:
		build_find(x, spec, step);
		break;
	case STEP_IF:
		build_if(x, spec, step);
		break;
	case STEP_CALL:
		build_call(x, spec, step);
		break;
	case STEP_NOTIFY:
		build_notify(x, spec, step);
		break;
	case STEP_FOREACH:
		build_foreach(x, spec, step);
		break;
	case STEP_SWITCH:
		build_switch(x, spec, step);
		break;
	case STEP_SET:
		build_set(x, spec, step);
		break;
	case STEP_DECLARE:
		build_declare(x, spec, step);
		break;
	case STEP_RETURN:
		build_return(x, spec, step);
		break;
	case STEP_AGGREGATE:
		build_aggregate(x, spec, step);
		break;
	case STEP_WHILE:
		build_while(x, spec, step);
		break;
	case STEP_TRY:
		build_try(x, spec, step);
		break;
	case STEP_REFRESH:
		build_refresh(x, spec, step);
		break;
	case STEP_RAW:
		build_raw(x, spec, step);
		break;
	case STEP_BULK:
		build_bulk(x, spec, step);
		break;
	case STEP_COUNT:
		break;
	}
}

static void build_steps(struct builder *x, const struct spec_step *specs, size_t spec_count, struct step **steps,
                        size_t *count)
{
	*steps = arena_make_array(x->b->arena, struct step, spec_count);
	for (; *count < spec_count; (*count)++) {
		build_step(x, &specs[*count], &(*steps)[*count]);
		if (is_lost(x, &specs[*count], &(*steps)[*count]))
			lose_variable(x, specs[*count].variable);
	}
}

/* No steps: the name says what to do, or every call fails. */
static void build_without_steps(struct builder *x, const struct spec_action *spec)
{
	struct arena *arena = x->b->arena;
	struct spec_step *written = arena_make(arena, struct spec_step);
	struct step *step = arena_make(arena, struct step);
	x->action->steps = step;
	switch (build_by_name(x->b, spec, x->action->name, written)) {
	case BY_NAME_STEP:
		x->creates = written->kind == STEP_INSERT;
		build_guards(x, spec);
		build_step(x, written, step);
		break;
	case BY_NAME_RESTORE:
		build_guards(x, spec);
		*step = (struct step){ .kind = STEP_UPDATE, .target = x->b->entity, .own = true, .restores = true };
		x->uses_self = true;
		break;
	case BY_NAME_NOTHING: {
		struct str words = name_words(arena, x->action->name);
		*step = (struct step){ .kind = STEP_REJECT,
			               .code = STR("failed:not_implemented"),
			               .message = arena_printf(arena, "%.*s: not implemented", STR_ARG(words)) };
		build_guards(x, spec); /* only for its errors */
		x->action->guard_count = 0;
		x->action->unimplemented = true;
		break;
	}
	}
	x->action->step_count = 1;
}

/* What is surely done to the own row says most: a delete; then a delete that may be done, or an update. */
static enum action_operation operation_of(const struct step *steps, size_t count)
{
	enum action_operation op = OPERATION_CUSTOM;
	bool may_delete = false;
	for (size_t i = 0; i < count; i++) {
		const struct step *s = &steps[i];
		const struct step *inside;
		size_t inside_count;
		if (s->own && s->kind == STEP_DELETE)
			return OPERATION_DELETE;
		if (s->own && s->kind == STEP_UPDATE)
			op = OPERATION_UPDATE;
		for (size_t k = 0; steps_inside(s, k, &inside, &inside_count); k++) {
			enum action_operation inner = operation_of(inside, inside_count);
			may_delete = may_delete || inner == OPERATION_DELETE;
			if (inner == OPERATION_UPDATE)
				op = OPERATION_UPDATE;
		}
	}
	return may_delete ? OPERATION_CUSTOM : op;
}

static enum action_operation operation(const struct builder *x)
{
	const struct action *action = x->action;
	if (action->kind == ACTION_CREATES)
		return action->row == ROW_THERE && !x->leaves_without ? OPERATION_INSERT : OPERATION_CUSTOM;
	return operation_of(action->steps, action->step_count);
}

static struct str function_of(struct build *b, const struct spec_action *spec)
{
	const struct import_action *import = map_get(b->actions, spec->name);
	if (import != NULL)
		return str_from(import->function);
	build_unresolved(b, spec->name, spec->span);
	return name_snake(b->arena, spec->name);
}

static void build_action(struct build *b, const struct spec_action *spec, struct action *action)
{
	struct builder x = { .b = b, .action = action };
	*action = (struct action){ .name = name_snake(b->arena, spec->name),
		                   .function = function_of(b, spec),
		                   .description = spec->description,
		                   .entity = b->entity,
		                   .span = spec->span };
	build_params(&x, spec);
	if (spec->has_steps) {
		x.creates = first_write(b, spec->steps, spec->step_count) == STEP_INSERT;
		build_guards(&x, spec);
		build_steps(&x, spec->steps, spec->step_count, &action->steps, &action->step_count);
		step_order_check(b->diags, action);
	} else {
		build_without_steps(&x, spec);
	}
	if (action->unimplemented)
		action->kind = ACTION_FREE;
	else
		action->kind = x.creates ? ACTION_CREATES : x.uses_self ? ACTION_LOADS : ACTION_FREE;
	action->row = own_row(&x);
	action->operation = operation(&x);
	action->idempotent = spec->idempotent && !action->unimplemented;
	if (action->idempotent && action_param(&x, STR("idempotency_key"), NULL) != NULL)
		diag(b->diags, DIAG_RESERVED_NAME, spec->idempotent_span,
		     "the action has an input value 'idempotency_key' already");
	if (!action->unimplemented)
		finish_params(&x);
	action->variables = x.all_variables.items;
	action->variable_count = x.all_variables.len;
	build_impact(b, spec, action);
}

void build_actions(struct build *b)
{
	struct entity *e = b->entity;
	e->actions = arena_make_array(b->arena, struct action, b->spec->action_count);
	for (size_t i = 0; i < b->spec->action_count; i++)
		build_action(b, &b->spec->actions[i], &e->actions[e->action_count++]);
}

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

/* ---- parameters ------------------------------------------------------------------------------------------------ */

static struct param *add_param(struct builder *x, const struct field *like, const struct field *own)
{
	struct param *p = action_param(x, like->input_key, own);
	if (p != NULL && p->field == NULL && !p->declared)
		p->field = own;
	if (p == NULL) {
		p = arena_make(x->b->arena, struct param);
		*p = (struct param){ .key = like->input_key,
			             .type = like->type,
			             .type_key = like->type_key,
			             .field = own,
			             .nullable = true,
			             .description = like->description };
		*vec_push(x->b->arena, &x->params) = p;
	}
	return p;
}

static bool is_called(const struct field *f, struct str name)
{
	return str_eq(f->name, name) || str_eq(f->written, name) || str_eq(f->input_key, name);
}

/* F where it is a field of the own entity, else NULL. */
static const struct field *own_field(const struct entity *own, const struct field *f)
{
	return f != NULL && entity_field(own, f->name) == f ? f : NULL;
}

/* input.NAME, $NAME, ?: the field on the left if it has that name or input key, else the own field that has. */
static const struct param *scope_param(void *context, struct str name, const struct field *left)
{
	struct builder *x = context;
	const struct entity *own = x->b->entity;
	const struct field *like = left != NULL && is_called(left, name) ? left : NULL;
	for (size_t i = 0; i < own->field_count && like == NULL; i++)
		if (is_called(&own->fields[i], name))
			like = &own->fields[i];
	const struct param *declared = action_param(x, name, own_field(own, like));
	if (declared != NULL && declared->declared)
		return declared;
	if (like == NULL)
		return NULL;
	struct param *p = add_param(x, like, own_field(own, like));
	p->must_be_present = true;
	p->nullable = p->nullable && !like->required;
	return p;
}

/* A bare own field: of the row to be inserted it is an input value, of a loaded row it makes the action load it. */
static void scope_uses_self(void *context, const struct field *field)
{
	struct builder *x = context;
	if (x->creates && !x->inserted && field != NULL)
		add_param(x, field, field);
	else if (!x->creates)
		x->uses_self = true;
}

/* A value that feeds a field of another entity already cannot feed one of another kind. */
static bool fits(const struct type *a, const struct type *b)
{
	bool scalar = a->kind == TYPE_SCALAR && b->kind == TYPE_SCALAR;
	bool reference = a->kind == TYPE_REF || a->kind == TYPE_LINKS;
	return a->kind == b->kind && (!scalar || a->row->class == b->row->class) &&
	       (!reference || a->target == b->target);
}

static void add_all_params(struct builder *x, struct span at)
{
	const struct entity *own = x->b->entity;
	for (size_t i = 0; i < own->field_count; i++) {
		const struct field *f = &own->fields[i];
		const struct param *p = add_param(x, f, f);
		if (p->declared)
			check_param_fits(x, p, f);
		else if (!fits(&p->type, &f->type))
			diag(x->b->diags, DIAG_BAD_STEP, at, "the input value '%.*s' would have two types",
			     STR_ARG(f->input_key));
	}
}

/* The entity whose rows an expression asks for. */
static const struct entity *scope_entity(void *context, struct str name, struct span span)
{
	struct builder *x = context;
	const struct entity *e = build_entity_named(x->b, name);
	if (e == NULL)
		build_unresolved(x->b, name, span);
	else if (e->tenant_scoped)
		x->action->asks_tenant = true;
	return e;
}

static struct typed_expr *scope_computed(void *context, const struct scope *scope, const struct expr *e,
                                         struct str name, bool *found)
{
	const struct builder *x = context;
	return build_computed_value(x->b, scope, e, name, found);
}

struct scope action_scope(struct builder *x, const struct entity *row)
{
	return (struct scope){ .arena = x->b->arena,
		               .diags = x->b->diags,
		               .row = row,
		               .self = x->b->entity,
		               .self_is_new = own_row(x) != ROW_THERE,
		               .self_missing = own_row_missing(x),
		               .paths = true,
		               .in_action = true,
		               .entity = scope_entity,
		               .param = scope_param,
		               .variable = find_variable,
		               .function = find_function,
		               .context = x,
		               .own_computed = scope_computed,
		               .uses_self = scope_uses_self };
}

/* ---- validate, reject ------------------------------------------------------------------------------------------ */

/* not_a_lead -> validation:not_a_lead; a code with a known class keeps it. */
struct str action_code(struct arena *arena, struct str code)
{
	static const char *const classes[] = { "validation:", "not_found:",    "conflict:",
		                               "forbidden:",  "unauthorized:", "failed:" };
	for (size_t i = 0; i < countof(classes); i++)
		if (str_starts(code, str_from(classes[i])))
			return code;
	return arena_printf(arena, "validation:%.*s", STR_ARG(code));
}

static void add_field_name(struct arena *arena, struct step *step, struct str name)
{
	for (size_t i = 0; i < step->field_count; i++)
		if (str_eq(step->fields[i], name))
			return;
	struct str *fields = arena_make_array(arena, struct str, step->field_count + 1);
	for (size_t i = 0; i < step->field_count; i++)
		fields[i] = step->fields[i];
	fields[step->field_count++] = name;
	step->fields = fields;
}

/* The fields a condition speaks of, when the author did not list them. */
static void collect_fields(struct arena *arena, struct step *step, const struct typed_expr *e)
{
	bool own = e->operand == OPERAND_SELF || e->operand == OPERAND_ROW;
	if (e->field != NULL && own && (e->expr->kind == EXPR_NAME || e->expr->kind == EXPR_HOLE))
		add_field_name(arena, step, e->field->name);
	else if (e->param != NULL && e->param->field != NULL)
		add_field_name(arena, step, e->param->field->name);
	for (size_t i = 0; i < e->arg_count; i++)
		collect_fields(arena, step, e->args[i]);
}

static void build_validate(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct arena *arena = x->b->arena;
	struct scope scope = action_scope(x, NULL);
	step->code = action_code(arena, spec->error.len > 0 ? spec->error : STR("failed"));
	build_message(x, spec, step, spec->error);
	if (spec->condition == NULL)
		return;
	if (step->message.len == 0)
		step->message = expr_text(arena, spec->condition);
	step->condition = expr_type_condition(&scope, spec->condition);
	check_owner(x, step->condition);
	for (size_t i = 0; i < spec->field_count; i++) {
		const struct field *f = entity_field(x->b->entity, spec->fields[i].text);
		if (f == NULL)
			build_unknown_field(x->b, spec->fields[i].span, x->b->entity, spec->fields[i].text);
		else
			add_field_name(arena, step, f->name);
	}
	if (spec->field_count == 0 && step->condition != NULL)
		collect_fields(arena, step, step->condition);
}

static void build_reject(struct builder *x, const struct spec_step *spec, struct step *step)
{
	step->code = action_code(x->b->arena, spec->error);
	build_message(x, spec, step, spec->error);
}

/* ---- insert, update, delete ------------------------------------------------------------------------------------ */

const struct entity *action_target(struct builder *x, const struct target_expr *t)
{
	struct str name = t->entity;
	if (t->schema.len > 0)
		name = arena_printf(x->b->arena, "%.*s.%.*s", STR_ARG(t->schema), STR_ARG(t->entity));
	const struct entity *e = build_entity_named(x->b, name);
	if (e == NULL)
		build_unresolved(x->b, name, t->entity_span);
	return e;
}

static void build_sets(struct builder *x, const struct target_expr *t, struct step *step)
{
	struct scope scope = action_scope(x, step->kind == STEP_UPDATE ? step->target : NULL);
	struct map *seen = map_new(x->b->arena);
	step->sets = arena_make_array(x->b->arena, struct set_item, t->assignment_count + 1);
	for (size_t i = 0; i < t->assignment_count; i++) {
		const struct assignment *a = &t->assignments[i];
		const struct field *f = entity_field(step->target, a->name);
		if (f == NULL) {
			build_unknown_field(x->b, a->name_span, step->target, a->name);
			continue;
		}
		if (!map_put(seen, f->name, x))
			diag(x->b->diags, DIAG_BAD_STEP, a->name_span, "'%.*s' is assigned twice", STR_ARG(f->name));
		scope.hole = f;
		scope.ids = true;
		struct typed_expr *value = a->value != NULL ? expr_type_value(&scope, a->value, f) : NULL;
		if (value != NULL)
			step->sets[step->set_count++] = (struct set_item){ .field = f, .value = value };
	}
}

/* The input value that goes into F, a field of another entity; NULL: a diagnostic was added. */
static struct typed_expr *input_for(struct builder *x, const struct field *f, struct span at)
{
	struct scope scope = action_scope(x, NULL);
	struct param *p = add_param(x, f, NULL);
	struct expr *e = arena_make(x->b->arena, struct expr);
	*e = (struct expr){ .kind = EXPR_NAME, .text = STR_EMPTY, .span = at, .op_span = at, .path_count = 2 };
	e->path = arena_make_array(x->b->arena, struct str, 2);
	e->path_spans = arena_make_array(x->b->arena, struct span, 2);
	e->path[0] = STR("input");
	e->path[1] = p->key;
	e->path_spans[0] = e->path_spans[1] = at;
	scope.ids = true;
	if (p->declared)
		return expr_type_value(&scope, e, f);
	if (!fits(&p->type, &f->type)) {
		diag(x->b->diags, DIAG_BAD_STEP, at, "the input value '%.*s' would have two types", STR_ARG(p->key));
		return NULL;
	}
	struct typed_expr *value = arena_make(x->b->arena, struct typed_expr);
	*value = (struct typed_expr){ .expr = e, .type = p->type, .operand = OPERAND_PARAM, .param = p };
	return value;
}

/*
 * Every field of another entity from the input, as far as its key is there. Lists of references are none of its columns, and
 * a reference to the own row is known.
 */
static void set_from_input(struct builder *x, struct step *step, struct span at)
{
	size_t known = step->set_count;
	for (size_t i = 0; i < step->target->field_count; i++) {
		const struct field *f = &step->target->fields[i];
		if (f->type.kind == TYPE_LINKS || (known > 0 && step->sets[0].field == f))
			continue;
		struct typed_expr *value = input_for(x, f, at);
		if (value != NULL)
			step->sets[step->set_count++] =
			        (struct set_item){ .field = f, .value = value, .optional = true };
	}
}

/* True when WHERE compares `id` by = or IN at its top level: then it names its rows itself. */
static bool compares_id(const struct expr *e)
{
	if (e->kind == EXPR_BINARY && e->op == EXPR_OP_AND)
		return compares_id(e->args[0]) || compares_id(e->args[1]);
	bool equality = (e->kind == EXPR_BINARY && e->op == EXPR_OP_EQ) || (e->kind == EXPR_IN && !e->negated);
	for (size_t i = 0; equality && i < (e->kind == EXPR_IN ? 1u : 2u); i++)
		if (e->args[i]->kind == EXPR_NAME && e->args[i]->path_count == 1 && str_is(e->args[i]->path[0], "id"))
			return true;
	return false;
}

/* parent = self, of the own row: people mean the rows whose parent it is. */
static const struct typed_expr *asks_itself(const struct typed_expr *e)
{
	const struct typed_expr *found = NULL;
	if (e == NULL || e->expr->kind != EXPR_BINARY)
		return NULL;
	for (size_t i = 0; e->expr->op == EXPR_OP_AND && i < 2 && found == NULL; i++)
		found = asks_itself(e->args[i]);
	for (size_t i = 0; e->expr->op == EXPR_OP_EQ && i < 2; i++) {
		const struct typed_expr *field = e->args[i], *self = e->args[1 - i];
		bool reference = field->operand == OPERAND_ROW && field->field != NULL && field->type.kind == TYPE_REF;
		if (reference && self->expr->kind == EXPR_NAME && self->operand == OPERAND_SELF &&
		    (self->system == SYSTEM_KEY || self->system == SYSTEM_ID))
			found = e;
	}
	return found;
}

static void warn_itself(struct builder *x, const struct step *step)
{
	const struct typed_expr *e = step->own && !step->names_rows ? asks_itself(step->condition) : NULL;
	if (e == NULL)
		return;
	struct str name = step->target->name, condition = expr_text(x->b->arena, e->expr);
	diag(x->b->diags, DIAG_OWN_ROW_CONDITION, e->expr->span, "this asks whether the own row refers to itself");
	diag_hint(x->b->diags, "rows that refer to it are WHERE id IN (%.*s WHERE %.*s)", STR_ARG(name),
	          STR_ARG(condition));
}

static void build_where(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct target_expr *t = &spec->target;
	if (t->where == NULL)
		return;
	struct scope scope = action_scope(x, step->target);
	step->names_rows = step->own && (spec->any_rows || compares_id(t->where));
	step->condition = expr_type_condition(&scope, t->where);
	warn_itself(x, step);
}

/* What a step may not do where it stands. */
static bool check_write(struct builder *x, const struct spec_step *spec, const struct step *step)
{
	struct diags *diags = x->b->diags;
	const struct target_expr *t = &spec->target;
	struct span at = t->entity_span;
	if (step->kind == STEP_INSERT && t->where != NULL)
		return diag(diags, DIAG_BAD_STEP, t->where_span, "insert takes no WHERE");
	if (step->kind == STEP_DELETE && t->has_assignments)
		return diag(diags, DIAG_BAD_STEP, at, "delete takes no values");
	if (!step->own && step->kind != STEP_INSERT && t->where == NULL) {
		diag(diags, DIAG_BAD_STEP, at, "%s of another entity must say which rows",
		     step->kind == STEP_UPDATE ? "update" : "delete");
		diag_hint(diags, "add WHERE");
		return false;
	}
	if (step->own && step->kind != STEP_INSERT && own_row(x) != ROW_THERE &&
	    (t->where == NULL || !compares_id(t->where))) {
		diag(diags, DIAG_BAD_STEP, at, "there is no row to %s yet: %s",
		     step->kind == STEP_UPDATE ? "update" : "delete", own_row_missing(x));
		diag_hint(diags, "other rows are named by WHERE id = …");
		return false;
	}
	return true;
}

static void build_write(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct target_expr *t = &spec->target;
	step->hard = spec->hard;
	step->target = spec->target_ok ? action_target(x, t) : NULL;
	if (step->target == NULL)
		return;
	step->own = step->target == x->b->entity;
	if (!check_write(x, spec, step))
		return;
	step->from_input = step->own && step->kind != STEP_DELETE && !t->has_assignments;
	if (step->from_input)
		add_all_params(x, t->entity_span);
	bool from_input = !step->own && step->kind != STEP_DELETE && !t->has_assignments;
	if (from_input)
		step->sets = arena_make_array(x->b->arena, struct set_item, step->target->field_count + 1);
	else
		build_sets(x, t, step);
	build_duplicate(x, spec, step);
	if (step->kind == STEP_INSERT && !step->own && (x->inserted || !x->creates) &&
	    build_link_to_self(x->b, step, t->entity_span))
		x->uses_self = x->uses_self || !x->creates;
	if (from_input)
		set_from_input(x, step, t->entity_span);
	build_where(x, spec, step);
	build_dependencies(x, spec, step);
	build_check_links(x->b, step, t->entity_span);
	if (spec->variable.len > 0)
		step->variable = bind_variable(x, spec->variable, spec->variable_span, step->target, NULL);
	if (step->own && step->kind == STEP_INSERT)
		x->inserted = x->perhaps_inserted = true;
	else if (step->own && !step->names_rows && !x->creates)
		x->uses_self = true;
}

/* ---- the whole action ------------------------------------------------------------------------------------------ */

static bool writes_own(struct build *b, const struct spec_step *s)
{
	struct str name = s->target.entity;
	if ((s->kind != STEP_INSERT && s->kind != STEP_UPDATE && s->kind != STEP_DELETE) || !s->target_ok)
		return false;
	if (s->target.schema.len > 0)
		name = arena_printf(b->arena, "%.*s.%.*s", STR_ARG(s->target.schema), STR_ARG(name));
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
	for (; *count < spec_count; (*count)++)
		build_step(x, &specs[*count], &(*steps)[*count]);
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

static struct str function_of(struct build *b, struct str action)
{
	for (unsigned i = 0; i < b->own->actions_count; i++)
		if (str_is(action, b->own->actions[i].name))
			return str_from(b->own->actions[i].function);
	BUG("no SQL name for action %.*s", STR_ARG(action));
}

static void build_action(struct build *b, const struct spec_action *spec, struct action *action)
{
	struct builder x = { .b = b, .action = action };
	*action = (struct action){ .name = name_snake(b->arena, spec->name),
		                   .function = function_of(b, spec->name),
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

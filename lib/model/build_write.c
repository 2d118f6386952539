/* `insert`, `update` and `delete`: which rows, which columns, and the input values that go into them. */
#include "model/build_action.h"

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

const struct entity *action_target(struct builder *x, const struct target_expr *t)
{
	return build_entity_at(x->b, entity_as_written(x->b->arena, t->schema, t->entity), t->entity_span);
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

void build_write(struct builder *x, const struct spec_step *spec, struct step *step)
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

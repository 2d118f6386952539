/* `foreach`: rows of an entity, the rows a list of references holds, the values of a list, the elements of JSON. */
#include "model/build_action.h"

#include "base/out.h"
#include "model/expr_typing.h"
#include "model/loop.h"
#include "model/step_walk.h"

/* ---- related_<entities> ---------------------------------------------------------------------------------------- */

/* `E WHERE a = self`, for every reference of E to the own entity. */
static struct str where_forms(struct builder *x, const struct entity *e)
{
	struct out o;
	out_init(&o, x->b->arena);
	for (size_t i = 0; i < e->field_count; i++)
		if (build_refers_to(&e->fields[i].type, x->b->entity))
			out_printf(&o, "%s%.*s WHERE %.*s = self", o.len > 0 ? ", or " : "", STR_ARG(e->name),
			           STR_ARG(e->fields[i].name));
	return out_text(&o);
}

/* FIELD = self */
static const struct expr *points_back(struct builder *x, const struct field *f, struct span at)
{
	struct expr *e = arena_make_array(x->b->arena, struct expr, 3);
	e[0] = (struct expr){ .kind = EXPR_BINARY, .op = EXPR_OP_EQ, .text = STR_EMPTY, .span = at, .op_span = at };
	e[0].args = arena_make_array(x->b->arena, struct expr *, 2);
	e[0].arg_count = 2;
	for (size_t i = 0; i < 2; i++) {
		struct expr *name = e[0].args[i] = &e[i + 1];
		*name = (struct expr){
			.kind = EXPR_NAME, .text = STR_EMPTY, .span = at, .op_span = at, .path_count = 1
		};
		name->path = arena_make(x->b->arena, struct str);
		name->path_spans = arena_make(x->b->arena, struct span);
		*name->path = i == 0 ? f->name : STR("self");
		*name->path_spans = at;
	}
	return e;
}

/* The rows of the step's target that refer to the own row. */
static void build_related(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct diags *diags = x->b->diags;
	struct span at = spec->target.entity_span;
	struct scope scope = action_scope(x, step->target);
	const struct field *back = NULL;
	size_t count = 0;
	for (size_t i = 0; i < step->target->field_count; i++)
		if (build_refers_to(&step->target->fields[i].type, x->b->entity)) {
			back = &step->target->fields[i];
			count++;
		}
	if (count == 1) {
		step->condition = expr_type_condition(&scope, points_back(x, back, at));
		return;
	}
	diag(diags, DIAG_BAD_STEP, at,
	     count == 0 ? "%.*s has no reference to %.*s" : "%.*s refers to %.*s more than once",
	     STR_ARG(step->target->name), STR_ARG(x->b->entity->name));
	if (count > 1)
		diag_hint(diags, "write %.*s", STR_ARG(where_forms(x, step->target)));
	else
		diag_hint(diags, "rows with a list that holds the own one are %.*s WHERE self IN list",
		          STR_ARG(step->target->name));
}

/* ---- rows ------------------------------------------------------------------------------------------------------ */

static bool is_related(const struct spec_step *spec)
{
	return spec->target.where == NULL && spec->target.schema.len == 0 &&
	       str_starts(spec->target.entity, STR("related_"));
}

static void build_rows(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct target_expr *t = &spec->target;
	step->target = action_target(x, t);
	if (step->target == NULL)
		return;
	step->loop->kind = LOOP_ROWS;
	step->own = step->target == x->b->entity;
	step->names_rows = true;
	if (is_related(spec)) {
		build_related(x, spec, step);
	} else if (t->where != NULL) {
		struct scope scope = action_scope(x, step->target);
		step->condition = expr_type_condition(&scope, t->where);
	} else {
		diag(x->b->diags, DIAG_BAD_STEP, t->entity_span, "foreach must say which rows of %.*s",
		     STR_ARG(step->target->name));
		diag_hint(x->b->diags, "add WHERE; WHERE true is all of them");
	}
}

/* ---- lists ----------------------------------------------------------------------------------------------------- */

/* The own field called related_…, which hides the entities. */
static struct expr *own_list(struct builder *x, const struct spec_step *spec)
{
	const struct target_expr *t = &spec->target;
	struct expr *e = arena_make(x->b->arena, struct expr);
	*e = (struct expr){ .kind = EXPR_NAME, .text = STR_EMPTY, .span = t->entity_span, .op_span = t->entity_span };
	e->path = arena_make(x->b->arena, struct str);
	e->path_spans = arena_make(x->b->arena, struct span);
	*e->path = t->entity;
	*e->path_spans = t->entity_span;
	e->path_count = 1;
	return e;
}

/* A list of references holds rows, where it is the own row's or the input's. */
static void build_links(struct builder *x, struct step *step, const struct typed_expr *list)
{
	bool own = list->operand == OPERAND_SELF && list->arg_count == 0;
	if (list->operand != OPERAND_PARAM && !own) {
		diag(x->b->diags, DIAG_NOT_SUPPORTED, list->expr->span,
		     "going through the list of references of another row is not supported yet");
		if (list->of != NULL)
			diag_hint(x->b->diags, "an action of %.*s can do it: `call` that", STR_ARG(list->of->name));
		return;
	}
	if (own && x->creates && !x->inserted) {
		diag(x->b->diags, DIAG_BAD_STEP, list->expr->span, "the own row has no list yet: %s",
		     own_row_missing(x));
		return;
	}
	step->loop->kind = LOOP_LINKS;
	step->target = list->type.target;
	step->own = step->target == x->b->entity;
	step->names_rows = true;
}

/* *ITEM: the type of the values; false: they are rows, or a diagnostic was added. */
static bool build_list(struct builder *x, const struct spec_step *spec, struct step *step, struct type *item)
{
	struct scope scope = action_scope(x, NULL);
	struct expr *source = spec->source != NULL ? spec->source : own_list(x, spec);
	struct typed_expr *list = expr_type(&scope, source);
	if (list == NULL && (source->dollar || str_is(source->path[0], "input")))
		diag_hint(x->b->diags, "`params` declares it: {%.*s: list(json)}", STR_ARG(source->path[1]));
	if (list == NULL)
		return false;
	step->loop->source = list;
	if (list->loose)
		list->loose = false, list->type = typing_scalar("json");
	*item = list->type;
	step->loop->kind = LOOP_JSON;
	if (list->type.kind == TYPE_LINKS) {
		build_links(x, step, list);
		return false;
	}
	if (list->type.kind == TYPE_LIST) {
		*item = *list->type.item;
		step->loop->kind = typing_class(item) == CLASS_JSON ? LOOP_JSON : LOOP_LIST;
		return true;
	}
	if (typing_class(&list->type) == CLASS_JSON)
		return true;
	struct str name = typing_name(x->b->arena, &list->type);
	diag(x->b->diags, DIAG_TYPE_MISMATCH, source->span, "foreach goes through rows or a list, not a %.*s",
	     STR_ARG(name));
	return false;
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

/* A step among STEPS updates or deletes rows of TARGET. */
static bool writes(const struct step *steps, size_t count, const struct entity *target)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *inside;
		size_t inside_count;
		if (steps[i].target == target && (steps[i].kind == STEP_UPDATE || steps[i].kind == STEP_DELETE))
			return true;
		for (size_t k = 0; steps_inside(&steps[i], k, &inside, &inside_count); k++)
			if (writes(inside, inside_count, target))
				return true;
	}
	return false;
}

void build_foreach(struct builder *x, const struct spec_step *spec, struct step *step)
{
	size_t seen = x->variables.len;
	struct flow flow;
	struct type item = { .kind = TYPE_SCALAR };
	bool value = false,
	     hidden = spec->target_ok && is_related(spec) && entity_field(x->b->entity, spec->target.entity);
	step->loop = arena_make(x->b->arena, struct loop);
	if (spec->target_ok && !hidden)
		build_rows(x, spec, step);
	else if (spec->source != NULL || hidden)
		value = build_list(x, spec, step, &item);
	if (spec->variable.len > 0 && (value || step->target != NULL))
		step->variable = bind_variable(x, spec->variable, spec->variable_span, step->target, &item);
	if (step->variable != NULL) {
		flow_begin(x, &flow);
		before_rounds(x, spec->then_steps, spec->then_count);
		build_branch(x, spec->then_steps, spec->then_count, &step->then_steps, &step->then_count);
		flow_join(x, &flow, false);
		flow_end(x, &flow, false);
	}
	if (step->target != NULL)
		step->loop->locks = writes(step->then_steps, step->then_count, step->target);
	x->variables.len = seen;
}

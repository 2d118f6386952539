/* `aggregate`: a number over rows, or one for each group of them as a list in JSON. */
#include "model/build_action.h"

#include "model/expr_typing.h"

/* What OPERATION makes of VALUE. */
static bool result_type(struct builder *x, struct str operation, struct typed_expr *value, struct type *type)
{
	enum type_class class = value != NULL ? typed_class(value) : CLASS_NUMBER;
	bool computes = str_is(operation, "sum") || str_is(operation, "avg");
	*type = typing_scalar("integer");
	if (str_is(operation, "count"))
		return true;
	if (computes ? class != CLASS_NUMBER && class != CLASS_INTERVAL : !typing_has_order(class)) {
		struct str name = typing_name(x->b->arena, &value->type);
		return diag(x->b->diags, DIAG_TYPE_MISMATCH, value->expr->span,
		            "there is no %.*s of values of type %.*s", STR_ARG(operation), STR_ARG(name));
	}
	*type = value->type;
	if (computes && class == CLASS_NUMBER)
		*type = typing_scalar(strcmp(value->type.row->sql, "DOUBLE PRECISION") == 0 ? "float" : "decimal");
	return true;
}

/* A bare name is a field of the rows, nothing else. */
static struct typed_expr *type_field(struct builder *x, const struct step *step, const struct expr *e)
{
	struct scope scope = action_scope(x, step->target);
	bool bare = e->kind == EXPR_NAME && e->path_count == 1 && !e->dollar;
	if (bare && entity_field(step->target, e->path[0]) == NULL && !str_is(e->path[0], "id") &&
	    !str_is(e->path[0], "identifier") && !str_ends(e->path[0], STR("ated_at"))) {
		build_unknown_field(x->b, e->span, step->target, e->path[0]);
		return NULL;
	}
	return expr_type(&scope, e);
}

static bool build_groups(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct target_expr *t = &spec->target;
	bool ok = true;
	step->values = arena_make_array(x->b->arena, struct step_value, t->assignment_count + 1);
	for (size_t i = 0; i < t->assignment_count; i++) {
		struct typed_expr *value = type_field(x, step, t->assignments[i].value);
		ok = ok && value != NULL;
		if (value == NULL)
			continue;
		if (str_eq(t->assignments[i].name, spec->operation))
			ok = diag(x->b->diags, DIAG_NAME_COLLISION, value->expr->span,
			          "what comes out is called '%.*s' as well", STR_ARG(spec->operation));
		if (value->type.kind == TYPE_UNION || value->type.kind == TYPE_LINKS || value->type.kind == TYPE_LIST ||
		    typed_class(value) == CLASS_JSON || typed_class(value) == CLASS_POINT) {
			struct str name = typing_name(x->b->arena, &value->type);
			ok = diag(x->b->diags, DIAG_NOT_SUPPORTED, value->expr->span,
			          "grouping by a %.*s is not supported yet", STR_ARG(name));
			diag_hint(x->b->diags, "group by a single value");
		}
		step->values[step->value_count++] = (struct step_value){ t->assignments[i].name, NULL, value };
	}
	return ok;
}

void build_aggregate(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct target_expr *t = &spec->target;
	struct type type;
	step->target = spec->target_ok ? action_target(x, t) : NULL;
	if (step->target == NULL || spec->operation.len == 0)
		return;
	step->own = step->target == x->b->entity;
	step->names_rows = true;
	if (spec->source != NULL && (step->source = type_field(x, step, spec->source)) == NULL)
		return;
	if (t->where != NULL) {
		struct scope scope = action_scope(x, step->target);
		step->condition = expr_type_condition(&scope, t->where);
	}
	if (!build_groups(x, spec, step) || !result_type(x, spec->operation, step->source, &type))
		return;
	if (step->value_count > 0)
		type = typing_scalar("json");
	if (spec->variable.len > 0)
		step->variable = bind_variable(x, spec->variable, spec->variable_span, NULL, &type);
}

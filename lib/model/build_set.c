/* `set`, `declare` and `return`: variables that hold values, and the answer of the action. */
#include "model/build_action.h"

#include "model/expr_typing.h"

/* ---- names ----------------------------------------------------------------------------------------------------- */

/* A new variable must not look like something that is there already. */
static bool check_new(struct builder *x, struct str name, struct span at)
{
	const struct entity *own = x->b->entity;
	const struct param *param = action_param(x, name, NULL);
	if (entity_field(own, name) != NULL) {
		diag(x->b->diags, DIAG_BAD_STEP, at, "'%.*s' is a field of %.*s", STR_ARG(name), STR_ARG(own->name));
		diag_hint(x->b->diags, "a field is written by `update: %.*s SET %.*s = …`", STR_ARG(own->name),
		          STR_ARG(name));
		return false;
	}
	if (param != NULL && param->declared)
		return diag(x->b->diags, DIAG_BAD_STEP, at, "there is an input value '%.*s' already", STR_ARG(name));
	return true;
}

/* Numbers are decimal unless somebody says otherwise: what begins as 0 may become 0.5. Of text nothing is checked. */
static bool variable_type(struct builder *x, const struct typed_expr *value, struct type *type)
{
	enum type_class class = typed_class(value);
	*type = value->type;
	if (typed_is_null(value)) {
		diag(x->b->diags, DIAG_TYPE_MISMATCH, value->expr->span,
		     "NULL does not say what type the variable has");
		diag_hint(x->b->diags, "`declare: {name: type}` does");
		return false;
	}
	if (type->kind == TYPE_UNION || type->kind == TYPE_LINKS) {
		struct str name = typing_name(x->b->arena, type);
		diag(x->b->diags, DIAG_NOT_SUPPORTED, value->expr->span, "a %.*s in a variable is not supported yet",
		     STR_ARG(name));
		diag_hint(x->b->diags, "write it where it is needed");
		return false;
	}
	if (type->kind == TYPE_SCALAR && class == CLASS_NUMBER)
		*type = typing_scalar(strcmp(type->row->sql, "DOUBLE PRECISION") == 0 ? "float" : "decimal");
	else if (type->kind == TYPE_SCALAR && class == CLASS_TEXT)
		*type = typing_scalar("text");
	return true;
}

/* ---- set, declare ---------------------------------------------------------------------------------------------- */

/* Something that is there already gets another value. */
static struct variable *reassign(struct builder *x, const struct assignment *a, struct variable *v,
                                 struct typed_expr **value)
{
	struct scope scope = action_scope(x, NULL);
	struct field like = { .name = v->name, .type = v->type };
	if (v->lost) {
		expr_type(&scope, a->value);
		return NULL;
	}
	if (v->entity != NULL) {
		diag(x->b->diags, DIAG_BAD_STEP, a->name_span, "'%.*s' is a row of %.*s", STR_ARG(v->name),
		     STR_ARG(v->entity->name));
		return NULL;
	}
	*value = expr_type_value(&scope, a->value, &like);
	v->assigned = true;
	return *value != NULL ? v : NULL;
}

static struct variable *assign(struct builder *x, const struct assignment *a, struct typed_expr **value)
{
	struct scope scope = action_scope(x, NULL);
	struct type type;
	for (size_t i = x->variables.len; i > 0; i--)
		if (str_eq(x->variables.items[i - 1]->name, a->name))
			return reassign(x, a, x->variables.items[i - 1], value);
	*value = expr_type(&scope, a->value);
	if (!check_new(x, a->name, a->name_span))
		return NULL;
	if (*value == NULL || !variable_type(x, *value, &type)) {
		lose_variable(x, a->name);
		return NULL;
	}
	return bind_variable(x, a->name, a->name_span, NULL, &type);
}

void build_set(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct target_expr *t = &spec->target;
	step->values = arena_make_array(x->b->arena, struct step_value, t->assignment_count + 1);
	for (size_t i = 0; i < t->assignment_count; i++) {
		struct typed_expr *value = NULL;
		struct variable *v = assign(x, &t->assignments[i], &value);
		if (v != NULL)
			step->values[step->value_count++] = (struct step_value){ v->name, v, value };
	}
}

void build_declare(struct builder *x, const struct spec_step *spec, struct step *step)
{
	step->values = arena_make_array(x->b->arena, struct step_value, spec->declared_count + 1);
	for (size_t i = 0; i < spec->declared_count; i++) {
		const struct spec_field *s = &spec->declared[i];
		struct field like;
		if (s->type == NULL || !check_new(x, s->name, s->span))
			continue;
		build_field_of(x->b, s, &like);
		if (like.type.kind == TYPE_UNION || like.type.kind == TYPE_LINKS) {
			struct str name = typing_name(x->b->arena, &like.type);
			diag(x->b->diags, DIAG_NOT_SUPPORTED, s->type->span,
			     "a %.*s in a variable is not supported yet", STR_ARG(name));
			lose_variable(x, s->name);
			continue;
		}
		if (like.type.kind == TYPE_REF && like.type.target == NULL) {
			lose_variable(x, s->name); /* said where it was resolved */
			continue;
		}
		struct variable *v = bind_variable(x, s->name, s->span, NULL, &like.type);
		if (v == NULL)
			continue;
		v->assigned = like.def != NULL;
		step->values[step->value_count++] = (struct step_value){ v->name, v, like.def };
	}
}

/* ---- return ---------------------------------------------------------------------------------------------------- */

/* `return: self`, `return: Entity`: the result has the own row anyway. */
static bool is_own_row(const struct builder *x, const struct expr *e)
{
	return e->path_count == 1 && (str_is(e->path[0], "self") || str_eq(e->path[0], x->b->entity->name));
}

/* The one word of a `return` names something; else it is text. */
static bool is_known(struct builder *x, const struct expr *e)
{
	static const char *const rows[] = { "self", "input", "caller" };
	bool known = e->kind == EXPR_NAME &&
	             (find_variable(x, e->path[0]) != NULL || entity_field(x->b->entity, e->path[0]) != NULL);
	for (size_t i = 0; e->kind == EXPR_NAME && e->path_count > 1 && i < countof(rows); i++)
		known = known || str_is(e->path[0], rows[i]);
	return known;
}

/* NULL where a diagnostic was said. */
static struct typed_expr *returned(struct builder *x, const struct expr *e)
{
	struct scope scope = action_scope(x, NULL);
	struct typed_expr *value = expr_type(&scope, e);
	if (value == NULL || value->type.kind != TYPE_UNION)
		return value;
	diag(x->b->diags, DIAG_BAD_STEP, e->span, "a reference to one of several entities is no single value");
	diag_hint(x->b->diags, "the result has it in its data");
	return NULL;
}

void build_return(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct target_expr *t = &spec->target;
	struct map *seen = map_new(x->b->arena);
	bool row = spec->source != NULL && is_own_row(x, spec->source);
	if (spec->source != NULL && !row && is_known(x, spec->source)) {
		struct typed_expr *value = returned(x, spec->source);
		step->values = arena_make_array(x->b->arena, struct step_value, 1);
		if (value != NULL)
			step->values[step->value_count++] = (struct step_value){ STR_EMPTY, NULL, value };
		x->leaves_without = x->leaves_without || own_row(x) != ROW_THERE;
		return;
	}
	if (row && own_row(x) != ROW_THERE)
		diag(x->b->diags, DIAG_BAD_EXPRESSION, spec->source->span, "there is no row yet: %s",
		     own_row_missing(x));
	else if (row && !x->creates)
		x->uses_self = true;
	if (!row)
		build_message(x, spec, step, STR_EMPTY);
	x->leaves_without = x->leaves_without || own_row(x) != ROW_THERE;
	step->values = arena_make_array(x->b->arena, struct step_value, t->assignment_count + 1);
	for (size_t i = 0; i < t->assignment_count; i++) {
		const struct assignment *a = &t->assignments[i];
		struct typed_expr *value = returned(x, a->value);
		if (!map_put(seen, a->name, x))
			diag(x->b->diags, DIAG_DUPLICATE_KEY, a->name_span, "'%.*s' is there twice", STR_ARG(a->name));
		if (value != NULL)
			step->values[step->value_count++] = (struct step_value){ a->name, NULL, value };
	}
}

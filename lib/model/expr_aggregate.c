/* Aggregates: which rows they are over, and what they make of them. */
#include "model/expr_typing.h"

#include "model/table.h"

/* What an aggregate takes and gives; `same`: the type of its value. */
static const struct aggregate_row {
	const char *name;
	bool numbers; /* only numbers and intervals, else anything with an order */
} aggregate_rows[] = {
	{ "count", false }, { "sum", true }, { "avg", true }, { "min", false }, { "max", false },
};

static const struct aggregate_row *find_row(struct str name)
{
	for (size_t i = 0; i < countof(aggregate_rows); i++)
		if (str_is(name, aggregate_rows[i].name))
			return &aggregate_rows[i];
	BUG("no aggregate '%.*s'", STR_ARG(name));
}

static struct span entity_span(const struct expr *e)
{
	struct span first = e->path_spans[0], last = e->path_spans[e->entity_parts - 1];
	return (struct span){ first.source, first.off, last.off + last.len - first.off };
}

static const struct entity *find_entity(struct typing *t, const struct expr *e)
{
	struct str name = e->path[0];
	if (e->entity_parts == 2)
		name = arena_printf(t->scope->arena, "%.*s.%.*s", STR_ARG(e->path[0]), STR_ARG(e->path[1]));
	return t->scope->entity(t->scope->context, name, entity_span(e));
}

/* ---- which rows ------------------------------------------------------------------------------------------------ */

/* `self` as a whole in E: it says how its rows are related to the row at hand. */
static bool names_row(const struct typed_expr *e)
{
	if (e->expr->kind == EXPR_NAME && e->system == SYSTEM_KEY)
		return true;
	for (size_t i = 0; i < e->arg_count; i++)
		if (names_row(e->args[i]))
			return true;
	return false;
}

static struct typed_expr *in_rows(struct typing *t, struct aggregate *a, const struct expr *e, bool condition)
{
	struct scope_rows rows = { a->entity, a->alias, STR_EMPTY, t->scope->subset };
	struct scope inner = *t->scope;

	inner.subset = &rows;
	inner.hole = NULL;
	inner.joined = false;
	inner.computed = NULL;
	return condition ? expr_type_condition(&inner, e) : expr_type(&inner, e);
}

/* The one reference of the rows that points at the row at hand. */
static bool find_reference(struct typing *t, const struct expr *e, struct aggregate *a)
{
	const struct field *other = NULL;
	for (size_t i = 0; i < a->entity->field_count && other == NULL; i++) {
		const struct field *f = &a->entity->fields[i];
		if (f->type.kind != TYPE_REF || f->type.target != a->of)
			continue;
		if (a->reference == NULL)
			a->reference = f;
		else
			other = f;
	}
	if (a->reference == NULL)
		return diag(t->scope->diags, DIAG_TYPE_MISMATCH, entity_span(e), "%.*s has no reference to %.*s",
		            STR_ARG(a->entity->name), STR_ARG(a->of->name));
	if (other == NULL)
		return true;
	diag(t->scope->diags, DIAG_TYPE_MISMATCH, entity_span(e), "%.*s refers to %.*s by '%.*s' and by '%.*s'",
	     STR_ARG(a->entity->name), STR_ARG(a->of->name), STR_ARG(a->reference->name), STR_ARG(other->name));
	diag_hint(t->scope->diags, "write WHERE %.*s = self", STR_ARG(a->reference->name));
	return false;
}

/* ---- what comes out -------------------------------------------------------------------------------------------- */

static bool wrong_value(struct typing *t, const struct expr *e, const struct typed_expr *value)
{
	struct str have = typing_name(t->scope->arena, &value->type);
	return diag(t->scope->diags, DIAG_TYPE_MISMATCH, e->path_spans[e->path_count - 1],
	            "there is no %.*s of values of type %.*s", STR_ARG(e->text), STR_ARG(have));
}

static bool result_type(struct typing *t, const struct expr *e, const struct typed_expr *value, struct type *type)
{
	enum type_class class = value != NULL ? typed_class(value) : CLASS_NUMBER;
	*type = typing_scalar("integer");
	if (str_is(e->text, "count"))
		return true;
	if (find_row(e->text)->numbers) {
		if (class != CLASS_NUMBER && class != CLASS_INTERVAL)
			return wrong_value(t, e, value);
		bool is_float = strcmp(value->type.row->sql, "DOUBLE PRECISION") == 0;
		bool whole = typed_is_integer(value) && str_is(e->text, "sum");
		*type = typing_scalar(class == CLASS_INTERVAL ? "interval"
		                      : is_float              ? "float"
		                      : whole                 ? "bigint"
		                                              : "decimal");
		return true;
	}
	if (class != CLASS_NUMBER && class != CLASS_TEXT && class != CLASS_DATE && class != CLASS_TIME &&
	    class != CLASS_TIMESTAMP && class != CLASS_INTERVAL)
		return wrong_value(t, e, value);
	*type = value->type;
	return true;
}

/* Entity.field as an expression of its own. */
static struct expr *value_name(struct arena *arena, const struct expr *e)
{
	struct expr *name = arena_make(arena, struct expr);
	*name = (struct expr){ .kind = EXPR_NAME,
		               .text = STR_EMPTY,
		               .path = e->path + e->entity_parts,
		               .path_spans = e->path_spans + e->entity_parts,
		               .path_count = e->path_count - e->entity_parts,
		               .span = e->path_spans[e->entity_parts] };
	return name;
}

struct typed_expr *typing_aggregate(struct typing *t, const struct expr *e)
{
	struct scope *scope = t->scope;
	struct aggregate *a = arena_make(scope->arena, struct aggregate);
	struct typed_expr *result = typing_new(t, e, typing_scalar("integer"));
	bool has_value = e->path_count > e->entity_parts, named = false;

	if (scope->entity == NULL || scope->columns == NULL) {
		diag(scope->diags, DIAG_NOT_SUPPORTED, e->op_span, "the aggregate %.*s() is not supported here yet",
		     STR_ARG(e->text));
		return NULL;
	}
	if (!has_value && !str_is(e->text, "count")) {
		diag(scope->diags, DIAG_BAD_EXPRESSION, entity_span(e), "%.*s() needs a field: %.*s.field",
		     STR_ARG(e->text), STR_ARG(e->path[0]));
		return NULL;
	}
	*a = (struct aggregate){ .entity = find_entity(t, e), .of = scope->columns, .of_alias = scope->alias };
	if (a->entity == NULL)
		return NULL;
	a->alias = view_alias(scope->arena, a->of, STR("r"));
	if (has_value) {
		a->value = in_rows(t, a, value_name(scope->arena, e), false);
		if (a->value == NULL || !result_type(t, e, a->value, &result->type))
			return NULL;
	}
	if (e->arg_count > 0) {
		a->where = in_rows(t, a, e->args[0], true);
		if (a->where == NULL)
			return NULL;
		named = names_row(a->where);
	}
	if (!named && !find_reference(t, e, a))
		return NULL;
	result->aggregate = a;
	return result;
}

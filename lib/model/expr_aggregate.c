/* Aggregates: what they make of rows (expr_subset.c says of which). */
#include "model/expr_typing.h"

#include "model/expr_subset.h"

/* What an aggregate takes and gives; `same`: the type of its value. */
static const struct aggregate_row {
	const char *name;
	bool numbers; /* only numbers and intervals, else anything with an order */
} aggregate_rows[] = {
	{ "count", false }, { "sum", true }, { "avg", true }, { "min", false }, { "max", false }, { "value", false },
};

static const struct aggregate_row *find_row(struct str name)
{
	for (size_t i = 0; i < countof(aggregate_rows); i++)
		if (str_is(name, aggregate_rows[i].name))
			return &aggregate_rows[i];
	BUG("no aggregate '%.*s'", STR_ARG(name));
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
	if (str_is(e->text, "value")) {
		*type = value->type;
		return true;
	}
	if (class != CLASS_NUMBER && class != CLASS_TEXT && class != CLASS_DATE && class != CLASS_TIME &&
	    class != CLASS_TIMESTAMP && class != CLASS_INTERVAL)
		return wrong_value(t, e, value);
	*type = value->type;
	return true;
}

struct typed_expr *typing_aggregate(struct typing *t, const struct expr *e)
{
	struct aggregate *a = arena_make(t->scope->arena, struct aggregate);
	struct typed_expr *result = typing_new(t, e, typing_scalar("integer"));
	bool has_value = e->path_count > e->entity_parts;

	if (!has_value && !str_is(e->text, "count")) {
		diag(t->scope->diags, DIAG_BAD_EXPRESSION, subset_span(e), "%.*s() needs a field: %.*s.field",
		     STR_ARG(e->text), STR_ARG(e->path[0]));
		return NULL;
	}
	if (!subset_begin(t, e, a))
		return NULL;
	if (has_value) {
		a->value = subset_value(t, a, e);
		if (a->value == NULL || !typing_links_operand(t, a->value, e) ||
		    !result_type(t, e, a->value, &result->type))
			return NULL;
	}
	if (e->arg_count > 0 && !subset_where(t, a, e, e->args[0]))
		return NULL;
	if (!e->all_rows && !subset_relate(t, a, e))
		return NULL;
	subset_finish(t, result, a, NULL);
	return result;
}

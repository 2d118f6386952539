/* Rows of an entity in an expression, and the questions whether there are any. */
#include "model/expr_subset.h"

struct span subset_span(const struct expr *e)
{
	struct span first = e->path_spans[0], last = e->path_spans[e->entity_parts - 1];
	return (struct span){ first.source, first.off, last.off + last.len - first.off };
}

/* ---- which entity ---------------------------------------------------------------------------------------------- */

static const struct entity *find_entity(struct typing *t, const struct expr *e)
{
	struct str name = e->path[0];
	if (e->entity_parts == 2)
		name = arena_printf(t->scope->arena, "%.*s.%.*s", STR_ARG(e->path[0]), STR_ARG(e->path[1]));
	return t->scope->entity(t->scope->context, name, subset_span(e));
}

/* An alias that no rows around have, nor a table that a view joins under the name of a field. */
static struct str find_alias(const struct scope *scope)
{
	struct str alias = STR("r");
	for (bool taken = true; taken;) {
		taken = scope->columns != NULL && entity_field(scope->columns, alias) != NULL;
		for (const struct scope_rows *rows = scope->subset; rows != NULL; rows = rows->around)
			taken = taken || str_eq(rows->alias, alias);
		if (taken)
			alias = arena_printf(scope->arena, "%.*s_", STR_ARG(alias));
	}
	return alias;
}

/* Whose row the operand E is a field of, and what its table is called. */
static void set_owner(struct typing *t, struct aggregate *a, const struct typed_expr *e)
{
	const struct scope *scope = t->scope;
	a->of = e->operand == OPERAND_SELF ? scope->self : e->operand == OPERAND_ROW ? scope->row : scope->columns;
	a->of_alias = e->operand == OPERAND_SELF ? STR("self") : e->operand == OPERAND_ROW ? STR("t") : e->alias;
	for (const struct scope_rows *rows = scope->subset; rows != NULL && e->operand == OPERAND_COLUMN;
	     rows = rows->around)
		if (str_eq(rows->alias, e->alias)) {
			a->of = rows->entity;
			return;
		}
}

/* A list of references of the row at hand; false without a diagnostic: E names none. */
static bool find_links(struct typing *t, const struct expr *e, struct aggregate *a)
{
	const struct scope *scope = t->scope;
	char first = e->path[0].ptr[0];
	if (e->entity_parts != 1 || (first >= 'A' && first <= 'Z'))
		return false;
	struct expr *name = arena_make(scope->arena, struct expr);
	*name = (struct expr){ .kind = EXPR_NAME,
		               .text = STR_EMPTY,
		               .path = e->path,
		               .path_spans = e->path_spans,
		               .path_count = 1,
		               .span = e->path_spans[0] };
	const struct typed_expr *list = typing_bare(t, name, e->path[0]);
	if (list == NULL || list->type.kind != TYPE_LINKS)
		return false;
	a->links = list->field;
	a->entity = list->type.target;
	set_owner(t, a, list);
	return true;
}

bool subset_begin(struct typing *t, const struct expr *e, struct aggregate *a)
{
	struct scope *scope = t->scope;
	if (scope->entity == NULL && scope->columns != NULL)
		return diag(scope->diags, DIAG_NOT_IMMUTABLE, e->op_span,
		            "%.*s are other rows: only the own fields count here",
		            STR_ARG(e->path[e->entity_parts - 1]));
	if (scope->entity == NULL)
		return diag(scope->diags, DIAG_BAD_EXPRESSION, e->op_span, "no rows can be asked here");
	*a = (struct aggregate){ .alias = find_alias(scope), .of_alias = STR_EMPTY };
	if (!find_links(t, e, a))
		a->entity = find_entity(t, e);
	if (a->entity == NULL)
		return false;
	if (a->links == NULL || scope->self == NULL || !scope->self_is_new || !str_is(a->of_alias, "self"))
		return true;
	return diag(scope->diags, DIAG_BAD_EXPRESSION, e->path_spans[0], "the row is not there yet: %s",
	            scope->self_missing);
}

/* ---- their fields ---------------------------------------------------------------------------------------------- */

static struct typed_expr *in_rows(struct typing *t, struct aggregate *a, const struct expr *whole, const struct expr *e,
                                  bool condition)
{
	struct scope_rows rows = { a->entity, a->alias, whole->alias, t->scope->subset };
	struct scope inner = *t->scope;
	inner.subset = &rows;
	inner.hole = NULL;
	inner.joined = false;
	inner.computed = NULL;
	return condition ? expr_type_condition(&inner, e) : expr_type(&inner, e);
}

struct typed_expr *subset_value(struct typing *t, struct aggregate *a, const struct expr *e)
{
	struct expr *name = arena_make(t->scope->arena, struct expr);
	*name = (struct expr){ .kind = EXPR_NAME,
		               .text = STR_EMPTY,
		               .path = e->path + e->entity_parts,
		               .path_spans = e->path_spans + e->entity_parts,
		               .path_count = e->path_count - e->entity_parts,
		               .span = e->path_spans[e->entity_parts] };
	return in_rows(t, a, e, name, false);
}

bool subset_where(struct typing *t, struct aggregate *a, const struct expr *e, const struct expr *where)
{
	a->where = in_rows(t, a, e, where, true);
	return a->where != NULL;
}

/* ---- the row at hand ------------------------------------------------------------------------------------------- */

/* E says how the rows ALIAS are related to a row of OF: by `self`, or by a reference to it. */
static bool says_how(const struct typed_expr *e, struct str alias, const struct entity *of)
{
	if (e->expr->kind == EXPR_NAME && e->system == SYSTEM_KEY)
		return true;
	if (e->in_action && e->expr->kind == EXPR_NAME && e->operand == OPERAND_COLUMN && str_eq(e->alias, alias) &&
	    e->type.kind == TYPE_REF && e->type.target == of)
		return true;
	for (size_t i = 0; i < e->arg_count; i++)
		if (says_how(e->args[i], alias, of))
			return true;
	return false;
}

/* A reference of ENTITY to OF; *OTHER: another one, or NULL. */
static const struct field *find_reference(const struct entity *entity, const struct entity *of,
                                          const struct field **other)
{
	const struct field *found = NULL;
	*other = NULL;
	for (size_t i = 0; of != NULL && i < entity->field_count && *other == NULL; i++) {
		const struct field *f = &entity->fields[i];
		if (f->type.kind != TYPE_REF || f->type.target != of)
			continue;
		if (found == NULL)
			found = f;
		else
			*other = f;
	}
	return found;
}

/* The row at hand is one of OF; true: the rows of A refer to such a row. */
static bool try_row(struct aggregate *a, const struct entity *of, struct str alias, const struct field **other)
{
	a->reference = find_reference(a->entity, of, other);
	a->of = of;
	a->of_alias = alias;
	return a->reference != NULL;
}

static bool find_row(struct typing *t, struct aggregate *a, const struct field **other)
{
	const struct scope *scope = t->scope;
	for (const struct scope_rows *rows = scope->subset; rows != NULL; rows = rows->around)
		if (try_row(a, rows->entity, rows->alias, other))
			return true;
	return try_row(a, scope->row, STR("t"), other) || try_row(a, scope->self, STR("self"), other) ||
	       try_row(a, scope->columns, scope->alias, other);
}

static bool no_row(struct typing *t, const struct aggregate *a, const struct expr *e)
{
	if (t->scope->in_action)
		return true; /* all rows that WHERE chooses */
	return diag(t->scope->diags, DIAG_TYPE_MISMATCH, subset_span(e), "%.*s has no reference to %.*s",
	            STR_ARG(a->entity->name), STR_ARG(t->scope->columns->name));
}

bool subset_relate(struct typing *t, struct aggregate *a, const struct expr *e)
{
	struct scope *scope = t->scope;
	const struct field *other;
	if (a->links != NULL)
		return true;
	bool found = find_row(t, a, &other);
	const struct field *reference = a->reference;
	a->reference = NULL;
	if (a->where != NULL && says_how(a->where, a->alias, a->of))
		return true;
	if (!found) {
		a->of = NULL;
		return no_row(t, a, e);
	}
	if (scope->in_action && a->of == a->entity && a->where != NULL) {
		a->of = NULL; /* of its own kind: all that WHERE chooses, not those below the row */
		return true;
	}
	if (other != NULL) {
		diag(scope->diags, DIAG_TYPE_MISMATCH, subset_span(e), "%.*s refers to %.*s by '%.*s' and by '%.*s'",
		     STR_ARG(a->entity->name), STR_ARG(a->of->name), STR_ARG(reference->name), STR_ARG(other->name));
		diag_hint(scope->diags, "write WHERE %.*s = self", STR_ARG(reference->name));
		return false;
	}
	bool is_self = a->of == scope->self && str_is(a->of_alias, "self");
	if (is_self && scope->self_is_new && a->where != NULL)
		return true;
	if (is_self && scope->self_is_new)
		return diag(scope->diags, DIAG_BAD_EXPRESSION, subset_span(e), "no %.*s refers to the row yet: %s",
		            STR_ARG(a->entity->name), scope->self_missing);
	a->reference = reference;
	if (is_self && scope->uses_self != NULL)
		scope->uses_self(scope->context, NULL);
	return true;
}

void subset_finish(struct typing *t, struct typed_expr *result, struct aggregate *a, struct typed_expr *operand)
{
	struct typed_expr *all[] = { operand, a->value, a->where };
	result->aggregate = a;
	result->args = arena_make_array(t->scope->arena, struct typed_expr *, countof(all));
	for (size_t i = 0; i < countof(all); i++)
		if (all[i] != NULL)
			result->args[result->arg_count++] = all[i];
}

/* ---- are there any --------------------------------------------------------------------------------------------- */

struct typed_expr *typing_exists(struct typing *t, const struct expr *e)
{
	struct aggregate *a = arena_make(t->scope->arena, struct aggregate);
	struct typed_expr *result = typing_new(t, e, typing_scalar("boolean"));
	if (e->path_count > e->entity_parts) {
		diag(t->scope->diags, DIAG_BAD_EXPRESSION, e->path_spans[e->entity_parts],
		     "EXISTS asks for rows, not for a field");
		return NULL;
	}
	if (!subset_begin(t, e, a) || (e->arg_count > 0 && !subset_where(t, a, e, e->args[0])))
		return NULL;
	subset_finish(t, result, a, NULL);
	return result;
}

/* X stands for a row of A's entity: a reference to it, or its id. */
static bool check_row(struct typing *t, struct typed_expr *x, const struct aggregate *a)
{
	struct type ref = { .kind = TYPE_REF, .target = a->entity };
	if (!typing_adapt(t, x, &ref))
		return false;
	if (typed_class(x) == CLASS_UUID || (x->type.kind == TYPE_REF && x->type.target == a->entity))
		return true;
	struct str have = typing_name(t->scope->arena, &x->type);
	diag(t->scope->diags, DIAG_TYPE_MISMATCH, x->expr->span, "a reference to %.*s or its uuid is needed, not %.*s",
	     STR_ARG(a->entity->name), STR_ARG(have));
	return false;
}

/* The values of a field of the rows: a uuid is no key. */
static bool check_values(struct typing *t, struct typed_expr *x, struct typed_expr *value)
{
	if (!typing_agree(t, x, value, AGREE_EQUAL))
		return false;
	if ((typed_class(x) == CLASS_UUID) == (typed_class(value) == CLASS_UUID))
		return true;
	struct str a = typing_name(t->scope->arena, &x->type), b = typing_name(t->scope->arena, &value->type);
	return diag(t->scope->diags, DIAG_TYPE_MISMATCH, x->expr->span, "%.*s and %.*s do not go together", STR_ARG(a),
	            STR_ARG(b));
}

struct typed_expr *typing_in_rows(struct typing *t, const struct expr *e)
{
	struct aggregate *a = arena_make(t->scope->arena, struct aggregate);
	struct typed_expr *result = typing_new(t, e, typing_scalar("boolean"));
	struct typed_expr *x = typing_node(t, e->args[0]);
	if (x == NULL || !typing_links_operand(t, x, e) || !subset_begin(t, e, a))
		return NULL;
	if (e->path_count > e->entity_parts && !str_is(e->path[e->entity_parts], "id")) {
		a->value = subset_value(t, a, e);
		if (a->value == NULL || !typing_links_operand(t, a->value, e) || !check_values(t, x, a->value))
			return NULL;
	} else if (!check_row(t, x, a)) {
		return NULL;
	}
	if (e->arg_count > 1 && !subset_where(t, a, e, e->args[1]))
		return NULL;
	subset_finish(t, result, a, x);
	return result;
}

/* x EXISTS: a reference leads to a row, anything else is not NULL. */
struct typed_expr *typing_found(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_new(t, e, typing_scalar("boolean"));
	struct aggregate *a = arena_make(t->scope->arena, struct aggregate);
	struct typed_expr *x = typing_node(t, e->args[0]);
	if (x == NULL || !typing_links_operand(t, x, e))
		return NULL;
	bool is_row = x->operand == OPERAND_VARIABLE && x->field == NULL && x->system == SYSTEM_NONE;
	if (e->path_count > 0) {
		if (!subset_begin(t, e, a) || !check_row(t, x, a))
			return NULL;
	} else if (x->type.kind == TYPE_REF && !is_row) {
		if (t->scope->entity == NULL) {
			diag(t->scope->diags, DIAG_NOT_IMMUTABLE, e->op_span, "the row is another one");
			return NULL;
		}
		*a = (struct aggregate){ .entity = x->type.target,
			                 .alias = find_alias(t->scope),
			                 .of_alias = STR_EMPTY };
	}
	subset_finish(t, result, a, x);
	if (a->entity == NULL)
		result->aggregate = NULL;
	return result;
}

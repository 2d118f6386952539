/*
 * Computed fields. What follows from the own row alone, and never changes with it, is a stored column of the table;
 * everything else is a column of the view.
 */
#include "model/build.h"

#include "base/vec.h"
#include "model/computed_type.h"
#include "model/expr_reach.h"
#include "model/expr_typing.h"
#include "model/table.h"
#include "model/type_params.h"
#include "read/spec_patterns.h"

struct str view_alias(struct arena *arena, const struct entity *entity, struct str name)
{
	while (entity_field(entity, name) != NULL)
		name = arena_printf(arena, "%.*s_", STR_ARG(name));
	return name;
}

struct computing {
	struct build *b;
	bool *open;                 /* by index: being typed just now */
	const struct param *params; /* of a view */
	size_t param_count;
};

static struct typed_expr *type_computed(struct computing *c, struct scope *scope, size_t i);

/* The value of field I as a value of the type it declares; NULL: it has another one. */
static struct typed_expr *type_declared(struct computing *c, struct scope *scope, size_t i);

/* ---- concat ---------------------------------------------------------------------------------------------------- */

static struct expr *synthetic(struct build *b, const struct expr *like, enum expr_kind kind)
{
	struct expr *e = arena_make(b->arena, struct expr);
	*e = (struct expr){ .kind = kind, .text = STR_EMPTY, .span = like->span, .op_span = like->op_span };
	return e;
}

static struct typed_expr *node(struct build *b, struct expr *e, struct typed_expr *left, struct typed_expr *right)
{
	struct typed_expr *result = arena_make(b->arena, struct typed_expr);
	result->expr = e;
	result->type = typing_scalar("text");
	result->args = arena_make_array(b->arena, struct typed_expr *, 2);
	result->args[0] = left;
	result->args[1] = right;
	result->arg_count = 2;
	/* Whoever prints the expression goes through that tree. */
	e->args = arena_make_array(b->arena, struct expr *, 2);
	e->args[0] = (struct expr *)(uintptr_t)left->expr;
	e->args[1] = (struct expr *)(uintptr_t)right->expr;
	e->arg_count = 2;
	return result;
}

/* coalesce(value, ''), or the value alone where it cannot be NULL. */
static struct typed_expr *or_empty(struct build *b, struct typed_expr *value)
{
	if (value->expr->kind == EXPR_STRING || (value->expr->kind == EXPR_NAME && value->operand == OPERAND_COLUMN &&
	                                         value->field != NULL && value->field->required))
		return value;
	struct expr *empty = synthetic(b, value->expr, EXPR_STRING), *call = synthetic(b, value->expr, EXPR_CALL);
	struct typed_expr *text = arena_make(b->arena, struct typed_expr);
	text->expr = empty;
	text->type = typing_scalar("text");
	call->text = STR("coalesce");
	struct typed_expr *result = node(b, call, value, text);
	result->function = function_find(call->text);
	return result;
}

static bool is_text_concat(const struct typed_expr *e)
{
	if (e->expr->kind != EXPR_CALL || strcmp(e->function->name, "concat") != 0)
		return false;
	for (size_t i = 0; i < e->arg_count; i++)
		if (!typed_is_null(e->args[i]) && typed_class(e->args[i]) != CLASS_TEXT)
			return false;
	return true;
}

/* concat() of texts as a || b, which PostgreSQL lets a stored column have; NULL counts as nothing all the same. */
static struct typed_expr *without_concat(struct build *b, struct typed_expr *e)
{
	struct typed_expr *joined = NULL;
	for (size_t i = 0; i < e->arg_count; i++)
		e->args[i] = without_concat(b, e->args[i]);
	if (!is_text_concat(e))
		return e;
	for (size_t i = 0; i < e->arg_count; i++) {
		if (typed_is_null(e->args[i]))
			continue;
		struct typed_expr *part = or_empty(b, e->args[i]);
		if (joined == NULL) {
			joined = part;
			continue;
		}
		struct expr *concat = synthetic(b, e->expr, EXPR_BINARY);
		concat->op = EXPR_OP_CONCAT;
		joined = node(b, concat, joined, part);
	}
	return joined != NULL ? joined : e;
}

/* ---- names ----------------------------------------------------------------------------------------------------- */

static const struct entity *scope_entity(void *context, struct str name, struct span span)
{
	struct computing *c = context;
	return build_entity_at(c->b, name, span);
}

/* Another computed field is the expression it stands for. */
static struct typed_expr *scope_computed(void *context, struct scope *scope, struct str name)
{
	struct computing *c = context;
	for (size_t i = 0; i < c->b->spec->computed_count; i++)
		if (str_eq(c->b->spec->computed[i].name, name) && !c->open[i])
			return type_declared(c, scope, i);
	return NULL;
}

/* ---- one field ------------------------------------------------------------------------------------------------- */

static struct typed_expr *type_computed(struct computing *c, struct scope *scope, size_t i)
{
	const struct spec_computed *spec = &c->b->spec->computed[i];
	if (spec->value == NULL)
		return NULL;
	c->open[i] = true;
	struct typed_expr *value = expr_type(scope, spec->value);
	c->open[i] = false;
	return value != NULL ? without_concat(c->b, value) : NULL;
}

static struct typed_expr *type_declared(struct computing *c, struct scope *scope, size_t i)
{
	const struct spec_computed *spec = &c->b->spec->computed[i];
	struct typed_expr *value = type_computed(c, scope, i);
	const struct expr *as;
	if (value == NULL || spec->type == NULL || !computed_type(c->b, spec, value, &as))
		return spec->type == NULL ? value : NULL;
	if (as == spec->value)
		return value;
	c->open[i] = true;
	value = expr_type(scope, as);
	c->open[i] = false;
	return value;
}

/* A generated column cannot be made from another one: `identifier` is one. */
static bool uses_identifier(const struct typed_expr *e)
{
	if (e->expr->kind == EXPR_NAME && e->system == SYSTEM_IDENTIFIER)
		return true;
	for (size_t i = 0; i < e->arg_count; i++)
		if (uses_identifier(e->args[i]))
			return true;
	return false;
}

/* What a column of values of TYPE is declared as: limits of a single field say nothing about what is made of it. */
static struct type column_type(const struct typed_expr *value)
{
	if (value->type.kind == TYPE_ENUM && value->expr->kind != EXPR_NAME)
		return typing_scalar("text");
	if (value->type.kind == TYPE_SCALAR && value->expr->kind != EXPR_NAME &&
	    str_starts(str_from(value->type.row->sql), STR("NUMERIC")))
		return typing_scalar("decimal");
	return value->type;
}

static bool check_type(struct build *b, const struct spec_computed *spec, const struct typed_expr *value)
{
	if (typed_is_null(value))
		return diag(b->diags, DIAG_TYPE_MISMATCH, spec->value->span, "computed field '%.*s' is always NULL",
		            STR_ARG(spec->name));
	if (value->type.kind != TYPE_REF && value->type.kind != TYPE_UNION && value->type.kind != TYPE_LINKS)
		return true;
	diag(b->diags, DIAG_BAD_TYPE, spec->value->span, "a computed field is no reference");
	diag_hint(b->diags, "take a field of what it points at");
	return false;
}

static struct scope make_scope(struct computing *c, bool view)
{
	struct scope scope = { .arena = c->b->arena,
		               .diags = c->b->diags,
		               .columns = c->b->entity,
		               .paths = true,
		               .joined = view,
		               .context = c,
		               .entity = scope_entity,
		               .computed = scope_computed };
	if (view)
		scope.alias = view_alias(c->b->arena, c->b->entity, STR("t"));
	return scope;
}

/* ---- cycles ---------------------------------------------------------------------------------------------------- */

static bool mentions(struct computing *c, const struct expr *e, size_t target);

/* The field at I is TARGET, or made from it. Each field is entered once, so that a cycle elsewhere ends. */
static bool leads_to(struct computing *c, size_t i, size_t target)
{
	if (i == target)
		return true;
	if (c->open[i])
		return false;
	c->open[i] = true;
	return mentions(c, c->b->spec->computed[i].value, target);
}

static bool mentions(struct computing *c, const struct expr *e, size_t target)
{
	if (e == NULL)
		return false;
	size_t from = e->kind == EXPR_NAME && e->path_count == 2 && str_is(e->path[0], "self") ? 1 : 0;
	for (size_t i = 0; e->kind == EXPR_NAME && e->path_count == from + 1 && i < c->b->spec->computed_count; i++)
		if (str_eq(c->b->spec->computed[i].name, e->path[from]) && leads_to(c, i, target))
			return true;
	for (size_t i = 0; e->kind != EXPR_AGGREGATE && i < e->arg_count; i++)
		if (mentions(c, e->args[i], target))
			return true;
	return false;
}

/* The field at I is not made from itself. */
static bool check_cycle(struct computing *c, size_t i)
{
	const struct spec_computed *spec = &c->b->spec->computed[i];
	bool found = mentions(c, spec->value, i);
	memset(c->open, 0, c->b->spec->computed_count * sizeof(*c->open));
	return !found || diag(c->b->diags, DIAG_BAD_EXPRESSION, spec->value->span,
	                      "computed field '%.*s' is made from itself", STR_ARG(spec->name));
}

/* What the pattern computed_column says of a column: its type, and that it is one of the table, or none. */
static bool set_column(struct build *b, const struct spec_computed *spec, const struct typed_expr *value,
                       struct computed_field *field)
{
	const struct spec_column *column = spec->column;
	struct field as;
	build_field_of(b, &column->as, &as);
	if (typing_class(&as.type) != typing_class(&value->type)) {
		struct str have = typing_name(b->arena, &value->type), asked = typing_name(b->arena, &as.type);
		return diag(b->diags, DIAG_TYPE_MISMATCH, spec->value->span, "the expression is %.*s, not %.*s",
		            STR_ARG(have), STR_ARG(asked));
	}
	if (!field->stored && !column->view_only) {
		diag(b->diags, DIAG_NOT_IMMUTABLE, spec->value->span,
		     "computed column '%.*s' cannot be stored: it depends on more than its row", STR_ARG(spec->name));
		diag_hint(b->diags, "`stored: false` makes it a column of the view");
		return false;
	}
	field->cast = value->type.kind != TYPE_SCALAR || !str_eq(type_sql(&as.type), type_sql(&value->type));
	field->stored = !column->view_only;
	field->required = column->required;
	field->type = as.type;
	if (column->as.description.len > 0)
		field->text = column->as.description;
	return true;
}

static bool build_one(struct computing *c, size_t i, struct computed_field *field)
{
	const struct spec_computed *spec = &c->b->spec->computed[i];
	struct scope own = make_scope(c, false), view = make_scope(c, true);
	struct typed_expr *value = type_computed(c, &own, i);
	if (value == NULL || !check_type(c->b, spec, value))
		return false;
	value = spec->type != NULL ? type_declared(c, &own, i) : value;
	if (value == NULL)
		return false;
	*field = (struct computed_field){ .name = spec->name, .text = expr_text(c->b->arena, spec->value) };
	if (spec->description.len > 0)
		field->text = spec->description;
	field->type = spec->type != NULL ? build_type_of(c->b, spec->type) : column_type(value);
	field->stored = expr_reaches(value, REACH_ROW) == NULL && !uses_identifier(value);
	if (spec->column != NULL && !set_column(c->b, spec, value, field))
		return false;
	field->value = field->stored ? value : type_declared(c, &view, i);
	return field->value != NULL;
}

void build_computed(struct build *b)
{
	struct entity *e = b->entity;
	struct computing c = { .b = b, .open = arena_make_array(b->arena, bool, b->spec->computed_count) };
	bool cycles = false;
	for (size_t i = 0; i < b->spec->computed_count; i++)
		cycles = !check_cycle(&c, i) || cycles;
	if (cycles)
		return;
	e->computed = arena_make_array(b->arena, struct computed_field, b->spec->computed_count);
	for (size_t i = 0; i < b->spec->computed_count; i++)
		if (build_one(&c, i, &e->computed[e->computed_count]))
			e->computed_count++;
}

/* The name as written: a field of that name says nothing about a view's parameter. */
static const struct param *scope_param(void *context, struct str name, const struct field *left)
{
	const struct computing *c = context;
	(void)left;
	for (size_t i = 0; i < c->param_count; i++)
		if (str_eq(c->params[i].key, name))
			return &c->params[i];
	return NULL;
}

struct scope build_view_scope(struct build *b, const struct param *params, size_t param_count)
{
	struct computing *c = arena_make(b->arena, struct computing);
	*c = (struct computing){ b, arena_make_array(b->arena, bool, b->spec->computed_count), params, param_count };
	struct scope scope = make_scope(c, true);
	scope.param = param_count > 0 ? scope_param : NULL;
	return scope;
}

/* ---- in conditions of the table -------------------------------------------------------------------------------- */

/* In a scope of its own: how far it reaches is said of the whole condition. */
static struct typed_expr *row_computed(void *context, struct scope *scope, struct str name)
{
	struct computing *c = context;
	struct scope own = make_scope(c, false);
	(void)scope;
	return scope_computed(c, &own, name);
}

struct scope build_row_scope(struct build *b)
{
	struct computing *c = arena_make(b->arena, struct computing);
	*c = (struct computing){ .b = b, .open = arena_make_array(b->arena, bool, b->spec->computed_count) };
	return (struct scope){
		.arena = b->arena, .diags = b->diags, .columns = b->entity, .context = c, .computed = row_computed
	};
}

/* ---- in actions ------------------------------------------------------------------------------------------------ */

/* How many rows of others there are is asked when the view is read. */
static bool asks_rows(const struct expr *e)
{
	if (e == NULL)
		return false;
	if (e->kind == EXPR_AGGREGATE || e->kind == EXPR_EXISTS || e->kind == EXPR_IN_ROWS)
		return true;
	for (size_t i = 0; i < e->arg_count; i++)
		if (asks_rows(e->args[i]))
			return true;
	return false;
}

static struct typed_expr *not_here(struct build *b, const struct expr *e, const struct spec_computed *spec)
{
	struct str text = expr_text(b->arena, spec->value);
	diag(b->diags, DIAG_UNKNOWN_FIELD, e->path_spans[e->path_count - 1],
	     "the computed field '%.*s' cannot be named here", STR_ARG(spec->name));
	diag_hint(b->diags, "write what it is made of: %.*s", STR_ARG(text));
	return NULL;
}

struct typed_expr *build_computed_value(struct build *b, const struct scope *scope, const struct expr *e,
                                        struct str name, bool *found)
{
	size_t i = 0;
	while (i < b->spec->computed_count && !str_eq(b->spec->computed[i].name, name))
		i++;
	const struct scope_rows *rows = scope->subset;
	bool others = rows != NULL || (scope->row != NULL && scope->row != b->entity);
	*found = i < b->spec->computed_count && b->entity->computed_count == b->spec->computed_count;
	if (!*found)
		return NULL;
	if (asks_rows(b->spec->computed[i].value) || (rows != NULL && rows->entity == b->entity))
		return not_here(b, e, &b->spec->computed[i]);
	struct computing *c = arena_make(b->arena, struct computing);
	*c = (struct computing){ .b = b, .open = arena_make_array(b->arena, bool, b->spec->computed_count) };
	struct scope own = *scope;
	own.subset = NULL;
	own.row = others ? NULL : scope->row;
	own.hole = NULL;
	own.param = NULL;
	own.variable = NULL;
	return type_declared(c, &own, i);
}

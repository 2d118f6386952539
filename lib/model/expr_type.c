/* Operators: what they want of their operands and what comes out. */
#include "model/expr_typing.h"

#include "model/expr_literal.h"

struct typed_expr *typing_new(struct typing *t, const struct expr *e, struct type type)
{
	struct typed_expr *result = arena_make(t->scope->arena, struct typed_expr);

	result->expr = e;
	result->type = type;
	result->in_action = t->scope->in_action;
	return result;
}

/* ---- literals -------------------------------------------------------------------------------------------------- */

static struct type number_type(struct str text)
{
	if (!literal_is_whole(text) || str_find(text, '.') < text.len || str_find(text, 'e') < text.len ||
	    str_find(text, 'E') < text.len)
		return typing_scalar("decimal");
	if (literal_compare(text, STR("2147483647")) <= 0)
		return typing_scalar("integer");
	if (literal_compare(text, STR("9223372036854775807")) <= 0)
		return typing_scalar("bigint");
	return typing_scalar("decimal");
}

/* ---- operands of one operator ---------------------------------------------------------------------------------- */

/* The leftmost field in E: what a ? on its right stands for, and an input value that is called like it. */
static const struct typed_expr *leftmost_field(const struct typed_expr *e)
{
	bool column = e->operand == OPERAND_COLUMN && e->in_action;

	if (e->expr->kind == EXPR_NAME && (e->operand == OPERAND_SELF || e->operand == OPERAND_ROW || column))
		return e;
	for (size_t i = 0; e->expr->kind != EXPR_NAME && e->aggregate == NULL && i < e->arg_count; i++) {
		const struct typed_expr *found = leftmost_field(e->args[i]);
		if (found != NULL)
			return found;
	}
	return NULL;
}

static void look_left(struct typing *t, const struct typed_expr *e)
{
	const struct typed_expr *found = leftmost_field(e);

	if (found == NULL)
		return;
	t->left = found->field;
	t->hole = found->field != NULL ? found->field->name : found->expr->path[found->expr->path_count - 1];
}

/* Types the operands; those behind the first may use ? for the field in the first when the scope has no other meaning. */
struct typed_expr *typing_operands(struct typing *t, const struct expr *e, bool compares)
{
	struct typed_expr *result = typing_new(t, e, typing_scalar("boolean"));
	struct typing right = *t;
	bool ok = true;

	result->arg_count = e->arg_count;
	result->args = arena_make_array(t->scope->arena, struct typed_expr *, e->arg_count);
	for (size_t i = 0; i < e->arg_count; i++) {
		result->args[i] = typing_node(compares && i > 0 ? &right : t, e->args[i]);
		ok = result->args[i] != NULL && typing_links_operand(t, result->args[i], e) && ok;
		if (i > 0 || result->args[0] == NULL)
			continue;
		if (right.hole.len == 0)
			look_left(&right, result->args[0]);
		right.expected = &result->args[0]->type;
	}
	return ok ? result : NULL;
}

bool typing_want(struct typing *t, struct typed_expr *e, enum type_class class, const char *what)
{
	struct type boolean = typing_scalar("boolean");

	if (e->loose && class == CLASS_BOOLEAN)
		return typing_settle(t, e, &boolean);
	if (typed_is_null(e) || typed_class(e) == class)
		return true;
	struct str name = typing_name(t->scope->arena, &e->type);
	return diag(t->scope->diags, DIAG_TYPE_MISMATCH, e->expr->span, "%s must be %s, not %.*s", what,
	            type_class_name(class), STR_ARG(name));
}

static bool want_all(struct typing *t, const struct typed_expr *e, enum type_class class)
{
	const char *op = e->expr->kind == EXPR_LIKE
	                         ? "an operand of LIKE"
	                         : arena_printf(t->scope->arena, "an operand of %s", expr_op_text(e->expr->op)).ptr;
	bool ok = true;

	for (size_t i = 0; i < e->arg_count; i++)
		ok = typing_want(t, e->args[i], class, op) && ok;
	return ok;
}

/* ---- arithmetic ------------------------------------------------------------------------------------------------ */

/* left op right -> result, besides numbers; CLASS_NUMBER stands for a whole number beside a date. */
static const struct arithmetic_row {
	enum type_class left;
	enum expr_op op;
	enum type_class right;
	const char *result;
} arithmetic_rows[] = {
	{ CLASS_DATE, EXPR_OP_ADD, CLASS_NUMBER, "date" },
	{ CLASS_NUMBER, EXPR_OP_ADD, CLASS_DATE, "date" },
	{ CLASS_DATE, EXPR_OP_SUB, CLASS_NUMBER, "date" },
	{ CLASS_DATE, EXPR_OP_SUB, CLASS_DATE, "integer" },
	{ CLASS_DATE, EXPR_OP_ADD, CLASS_INTERVAL, "datetime" },
	{ CLASS_INTERVAL, EXPR_OP_ADD, CLASS_DATE, "datetime" },
	{ CLASS_DATE, EXPR_OP_SUB, CLASS_INTERVAL, "datetime" },
	{ CLASS_TIMESTAMP, EXPR_OP_ADD, CLASS_INTERVAL, "datetime" },
	{ CLASS_INTERVAL, EXPR_OP_ADD, CLASS_TIMESTAMP, "datetime" },
	{ CLASS_TIMESTAMP, EXPR_OP_SUB, CLASS_INTERVAL, "datetime" },
	{ CLASS_TIMESTAMP, EXPR_OP_SUB, CLASS_TIMESTAMP, "interval" },
	{ CLASS_TIMESTAMP, EXPR_OP_SUB, CLASS_DATE, "interval" },
	{ CLASS_DATE, EXPR_OP_SUB, CLASS_TIMESTAMP, "interval" },
	{ CLASS_TIME, EXPR_OP_ADD, CLASS_INTERVAL, "time" },
	{ CLASS_TIME, EXPR_OP_SUB, CLASS_INTERVAL, "time" },
	{ CLASS_TIME, EXPR_OP_SUB, CLASS_TIME, "interval" },
	{ CLASS_INTERVAL, EXPR_OP_ADD, CLASS_INTERVAL, "interval" },
	{ CLASS_INTERVAL, EXPR_OP_SUB, CLASS_INTERVAL, "interval" },
	{ CLASS_INTERVAL, EXPR_OP_MUL, CLASS_NUMBER, "interval" },
	{ CLASS_NUMBER, EXPR_OP_MUL, CLASS_INTERVAL, "interval" },
	{ CLASS_INTERVAL, EXPR_OP_DIV, CLASS_NUMBER, "interval" },
};

static const struct arithmetic_row *find_arithmetic(const struct typed_expr *a, enum expr_op op,
                                                    const struct typed_expr *b)
{
	for (size_t i = 0; i < countof(arithmetic_rows); i++) {
		const struct arithmetic_row *row = &arithmetic_rows[i];
		if (row->left != typed_class(a) || row->op != op || row->right != typed_class(b))
			continue;
		const struct typed_expr *days = row->left == CLASS_NUMBER ? a : row->right == CLASS_NUMBER ? b : NULL;
		bool date = row->left == CLASS_DATE || row->right == CLASS_DATE;
		if (days == NULL || !date || typed_is_integer(days))
			return row;
	}
	return NULL;
}

/* The operand to point at: the one that no arithmetic can use, else the right one. */
static const struct typed_expr *wrong_operand(const struct typed_expr *a, const struct typed_expr *b)
{
	for (size_t i = 0; i < countof(arithmetic_rows); i++)
		if (arithmetic_rows[i].left == typed_class(a))
			return b;
	return a;
}

static struct typed_expr *type_arithmetic(struct typing *t, struct typed_expr *e)
{
	struct typed_expr *a = e->args[0];
	struct typed_expr *b = e->args[1];
	struct diags *d = t->scope->diags;

	for (size_t i = 0; i < 2; i++) {
		struct type decimal = typing_scalar("decimal");
		if (e->args[i]->loose && (e->args[1 - i]->loose || typed_class(e->args[1 - i]) == CLASS_NUMBER))
			typing_settle(t, e->args[i], &decimal);
		if (!typed_is_null(e->args[i]))
			continue;
		diag(d, DIAG_TYPE_MISMATCH, e->args[i]->expr->span, "arithmetic with NULL is always NULL");
		return NULL;
	}
	if (typed_class(a) == CLASS_NUMBER && typed_class(b) == CLASS_NUMBER) {
		e->type = typing_number(a, b);
		if (e->expr->op == EXPR_OP_MOD && strcmp(e->type.row->name, "float") == 0)
			e->type = typing_scalar("decimal");
		return e;
	}
	const struct arithmetic_row *row = find_arithmetic(a, e->expr->op, b);
	if (row != NULL) {
		e->type = typing_scalar(row->result);
		return e;
	}
	const struct typed_expr *wrong = wrong_operand(a, b);
	struct str left = typing_name(t->scope->arena, &a->type);
	struct str right = typing_name(t->scope->arena, &b->type);
	diag(d, DIAG_TYPE_MISMATCH, wrong->expr->span, "there is no %.*s %s %.*s", STR_ARG(left),
	     expr_op_text(e->expr->op), STR_ARG(right));
	if (e->expr->op == EXPR_OP_ADD && typed_class(a) == CLASS_TEXT && typed_class(b) == CLASS_TEXT)
		diag_hint(d, "texts are joined with ||");
	else if (typed_class(a) == CLASS_DATE && typed_class(b) == CLASS_NUMBER)
		diag_hint(d, "only a whole number of days can be added to a date");
	return NULL;
}

static struct typed_expr *type_concat(struct typing *t, struct typed_expr *e)
{
	for (size_t i = 0; i < 2; i++) {
		if (typed_is_null(e->args[i]) || typed_class(e->args[i]) == CLASS_TEXT)
			continue;
		typing_want(t, e->args[i], CLASS_TEXT, "an operand of ||");
		diag_hint(t->scope->diags, typed_class(e->args[i]) == CLASS_ARRAY
		                                   ? "array_append(list, value) and array_cat(list, list) make lists"
		                           : typed_class(e->args[i]) == CLASS_BOOLEAN
		                                   ? "of two conditions write OR; concat(…) takes any values"
		                                   : "concat(…) takes any values");
		return NULL;
	}
	e->type = typing_scalar("text");
	return e;
}

/* ---- nodes ----------------------------------------------------------------------------------------------------- */

static struct typed_expr *type_unary(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_operands(t, e, false);

	if (result == NULL)
		return NULL;
	if (e->op == EXPR_OP_NOT)
		return want_all(t, result, CLASS_BOOLEAN) ? result : NULL;
	const struct typed_expr *operand = result->args[0];
	if (typed_class(operand) == CLASS_NUMBER || typed_class(operand) == CLASS_INTERVAL) {
		result->type = operand->type;
		return result;
	}
	struct str name = typing_name(t->scope->arena, &operand->type);
	diag(t->scope->diags, DIAG_TYPE_MISMATCH, operand->expr->span, "%.*s has no sign", STR_ARG(name));
	return NULL;
}

static struct typed_expr *type_binary(struct typing *t, const struct expr *e)
{
	bool compares = e->op >= EXPR_OP_EQ && e->op <= EXPR_OP_GE;
	struct typed_expr *result = typing_operands(t, e, compares);

	if (result == NULL)
		return NULL;
	if (e->op == EXPR_OP_OR || e->op == EXPR_OP_AND)
		return want_all(t, result, CLASS_BOOLEAN) ? result : NULL;
	if (e->op == EXPR_OP_CONCAT)
		return type_concat(t, result);
	if (!compares)
		return type_arithmetic(t, result) != NULL && typing_check_sense(t, result) ? result : NULL;
	enum agreement how = e->op == EXPR_OP_EQ || e->op == EXPR_OP_NE ? AGREE_EQUAL : AGREE_ORDER;
	if (!typing_agree(t, result->args[0], result->args[1], how))
		return NULL;
	return typing_check_sense(t, result) ? result : NULL;
}

static struct typed_expr *type_is(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_operands(t, e, true);
	bool ok = result != NULL;

	if (ok && (e->op == EXPR_OP_IS_TRUE || e->op == EXPR_OP_IS_FALSE))
		ok = typing_want(t, result->args[0], CLASS_BOOLEAN, "what IS TRUE or IS FALSE asks");
	if (ok && e->op == EXPR_OP_IS_DISTINCT)
		ok = typing_agree(t, result->args[0], result->args[1], AGREE_EQUAL);
	return ok ? result : NULL;
}

static struct typed_expr *type_like(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_operands(t, e, true);

	return result != NULL && want_all(t, result, CLASS_TEXT) && typing_check_sense(t, result) ? result : NULL;
}

static struct typed_expr *type_any(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_operands(t, e, true);
	enum agreement how = e->op == EXPR_OP_EQ || e->op == EXPR_OP_NE ? AGREE_EQUAL : AGREE_ORDER;

	return result != NULL && typing_member(t, result, how) ? result : NULL;
}

/* x IN (a, b); x IN list */
static struct typed_expr *type_in(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_operands(t, e, true);

	if (result == NULL)
		return NULL;
	bool ok = typing_is_member(result) ? typing_member(t, result, AGREE_EQUAL)
	                                   : typing_agree_all(t, result->args, result->arg_count, AGREE_EQUAL);
	return ok && typing_check_sense(t, result) ? result : NULL;
}

static struct typed_expr *type_together(struct typing *t, const struct expr *e, enum agreement how)
{
	struct typed_expr *result = typing_operands(t, e, true);

	return result != NULL && typing_agree_all(t, result->args, result->arg_count, how) ? result : NULL;
}

struct typed_expr *typing_node(struct typing *t, const struct expr *e)
{
	switch (e->kind) {
	case EXPR_NULL:
		return typing_new(t, e, (struct type){ .kind = TYPE_SCALAR });
	case EXPR_BOOLEAN:
		return typing_new(t, e, typing_scalar("boolean"));
	case EXPR_NUMBER:
		return typing_new(t, e, number_type(e->text));
	case EXPR_STRING:
		return typing_new(t, e, typing_scalar("text"));
	case EXPR_NAME:
		return typing_path(t, e);
	case EXPR_HOLE:
		return typing_hole(t, e);
	case EXPR_UNARY:
		return type_unary(t, e);
	case EXPR_BINARY:
		return type_binary(t, e);
	case EXPR_IS:
		return type_is(t, e);
	case EXPR_BETWEEN:
		return type_together(t, e, AGREE_ORDER);
	case EXPR_IN:
		return type_in(t, e);
	case EXPR_ANY:
		return type_any(t, e);
	case EXPR_LIKE:
		return type_like(t, e);
	case EXPR_CALL:
		return typing_call(t, e);
	case EXPR_AGGREGATE:
		return typing_aggregate(t, e);
	case EXPR_EXISTS:
		return typing_exists(t, e);
	case EXPR_IN_ROWS:
		return typing_in_rows(t, e);
	case EXPR_FOUND:
		return typing_found(t, e);
	case EXPR_CASE:
		return typing_case(t, e);
	case EXPR_CAST:
		return typing_cast(t, e);
	case EXPR_LIST:
		return typing_list(t, e);
	case EXPR_MATCHES:
		return typing_matches(t, e);
	case EXPR_VALID:
		return typing_valid(t, e);
	}
	return NULL;
}

/* ---- entry ----------------------------------------------------------------------------------------------------- */

static struct typing typing_begin(struct scope *scope)
{
	return (struct typing){ .scope = scope,
		                .hole = scope->hole != NULL ? scope->hole->name : STR_EMPTY,
		                .left = scope->hole };
}

struct typed_expr *expr_type(struct scope *scope, const struct expr *e)
{
	struct typing t = typing_begin(scope);

	return typing_node(&t, e);
}

struct typed_expr *expr_type_condition(struct scope *scope, const struct expr *e)
{
	struct typed_expr *result = expr_type(scope, e);
	struct typing t = typing_begin(scope);

	if (result == NULL || typed_is_null(result))
		return result;
	return typing_want(&t, result, CLASS_BOOLEAN, "a condition") ? result : NULL;
}

struct typed_expr *expr_type_value(struct scope *scope, const struct expr *e, const struct field *field)
{
	struct typing t = typing_begin(scope);

	if (t.hole.len == 0) {
		t.hole = field->name;
		t.left = field;
	}
	t.expected = &field->type;
	struct typed_expr *result = typing_node(&t, e);
	return result != NULL && typing_assign(&t, result, field) ? result : NULL;
}

/* The canonical spelling of an expression, for messages. */
#include "read/expr.h"

#include "base/out.h"

const char *expr_op_text(enum expr_op op)
{
	static const char *const texts[EXPR_OP_COUNT] = {
		[EXPR_OP_NONE] = "",          [EXPR_OP_OR] = "OR",
		[EXPR_OP_AND] = "AND",        [EXPR_OP_NOT] = "NOT",
		[EXPR_OP_EQ] = "=",           [EXPR_OP_NE] = "<>",
		[EXPR_OP_LT] = "<",           [EXPR_OP_LE] = "<=",
		[EXPR_OP_GT] = ">",           [EXPR_OP_GE] = ">=",
		[EXPR_OP_ADD] = "+",          [EXPR_OP_SUB] = "-",
		[EXPR_OP_CONCAT] = "||",      [EXPR_OP_MUL] = "*",
		[EXPR_OP_DIV] = "/",          [EXPR_OP_MOD] = "%",
		[EXPR_OP_NEGATE] = "-",       [EXPR_OP_PLUS] = "+",
		[EXPR_OP_IS_NULL] = "NULL",   [EXPR_OP_IS_TRUE] = "TRUE",
		[EXPR_OP_IS_FALSE] = "FALSE", [EXPR_OP_IS_DISTINCT] = "DISTINCT FROM",
		[EXPR_OP_LIKE] = "LIKE",      [EXPR_OP_ILIKE] = "ILIKE",
	};

	return op < EXPR_OP_COUNT ? texts[op] : "";
}

static unsigned text_level(const struct expr *e)
{
	switch (e->kind) {
	case EXPR_UNARY:
		return e->op == EXPR_OP_NOT ? 3 : 7;
	case EXPR_BINARY:
		if (e->op == EXPR_OP_OR)
			return 1;
		if (e->op == EXPR_OP_AND)
			return 2;
		if (e->op == EXPR_OP_ADD || e->op == EXPR_OP_SUB || e->op == EXPR_OP_CONCAT)
			return 5;
		return e->op >= EXPR_OP_MUL ? 6 : 4;
	case EXPR_IS:
	case EXPR_BETWEEN:
	case EXPR_IN:
	case EXPR_LIKE:
	case EXPR_IN_ROWS:
	case EXPR_FOUND:
	case EXPR_ANY:
	case EXPR_MATCHES:
	case EXPR_VALID:
		return 4;
	case EXPR_NULL:
	case EXPR_BOOLEAN:
	case EXPR_NUMBER:
	case EXPR_STRING:
	case EXPR_NAME:
	case EXPR_HOLE:
	case EXPR_CALL:
	case EXPR_AGGREGATE:
	case EXPR_EXISTS:
	case EXPR_CASE:
	case EXPR_CAST:
	case EXPR_LIST:
		return 8;
	}
	return 8;
}

static void text_node(struct out *o, const struct expr *e);

/* In parentheses when E binds less tightly than LEVEL. */
static void text_operand(struct out *o, const struct expr *e, unsigned level)
{
	bool parentheses = text_level(e) < level;

	if (parentheses)
		out_char(o, '(');
	text_node(o, e);
	if (parentheses)
		out_char(o, ')');
}

static void text_list(struct out *o, const struct expr *e, size_t from)
{
	out_char(o, '(');
	for (size_t i = from; i < e->arg_count; i++) {
		if (i > from)
			out_cstr(o, ", ");
		text_operand(o, e->args[i], 0);
	}
	out_char(o, ')');
}

static void text_string(struct out *o, struct str s)
{
	out_char(o, '\'');
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '\'')
			out_char(o, '\'');
		out_raw(o, str_sub(s, i, 1));
	}
	out_char(o, '\'');
}

static void text_binary(struct out *o, const struct expr *e)
{
	unsigned level = text_level(e);
	bool associative = e->op == EXPR_OP_OR || e->op == EXPR_OP_AND;

	text_operand(o, e->args[0], level == 4 ? 5 : level);
	out_printf(o, " %s ", expr_op_text(e->op));
	text_operand(o, e->args[1], associative ? level : level + 1);
}

/* The operators of the level of comparisons that are spelled with words. */
static void text_word(struct out *o, const struct expr *e)
{
	text_operand(o, e->args[0], 5);
	if (e->kind == EXPR_IS) {
		out_printf(o, " IS %s%s", e->negated ? "NOT " : "", expr_op_text(e->op));
		if (e->op == EXPR_OP_IS_DISTINCT) {
			out_char(o, ' ');
			text_operand(o, e->args[1], 5);
		}
		return;
	}
	out_cstr(o, e->negated ? " NOT " : " ");
	if (e->kind == EXPR_IN) {
		out_cstr(o, "IN ");
		text_list(o, e, 1);
	} else if (e->kind == EXPR_LIKE) {
		out_printf(o, "%s ", expr_op_text(e->op));
		text_operand(o, e->args[1], 5);
	} else {
		out_cstr(o, "BETWEEN ");
		text_operand(o, e->args[1], 5);
		out_cstr(o, " AND ");
		text_operand(o, e->args[2], 5);
	}
}

static void text_unary(struct out *o, const struct expr *e)
{
	bool sign = e->op != EXPR_OP_NOT;

	out_printf(o, sign ? "%s" : "%s ", expr_op_text(e->op));
	text_operand(o, e->args[0], sign ? 8 : 3);
}

/* Of what is not two arguments the comma alone can be read again. */
static void text_position(struct out *o, const struct expr *e)
{
	out_cstr(o, "position(");
	for (size_t i = 0; i < e->arg_count; i++) {
		out_cstr(o, i == 0 ? "" : e->arg_count == 2 ? " IN " : ", ");
		text_operand(o, e->args[i], i == 0 ? 5 : 0);
	}
	out_char(o, ')');
}

static void text_call(struct out *o, const struct expr *e)
{
	if (str_is(e->text, "position")) {
		text_position(o, e);
		return;
	}
	out_str(o, e->text);
	if (e->arg_count > 0 || !(str_is(e->text, "current_date") || str_is(e->text, "current_timestamp")))
		text_list(o, e, 0);
}

static void text_path(struct out *o, const struct expr *e)
{
	size_t first = e->dollar ? 1 : 0;

	for (size_t i = first; i < e->path_count; i++)
		out_printf(o, "%s%.*s", i > first ? "." : e->dollar ? "$" : "", STR_ARG(e->path[i]));
}

/* Entity AS a WHERE c */
static void text_rows(struct out *o, const struct expr *e, const struct expr *where)
{
	text_path(o, e);
	if (e->alias.len > 0)
		out_printf(o, " AS %.*s", STR_ARG(e->alias));
	if (where != NULL) {
		out_cstr(o, " WHERE ");
		text_operand(o, where, 0);
	}
}

/* (SELECT sum(amount) FROM Invoice WHERE …) */
static void text_select(struct out *o, const struct expr *e)
{
	struct expr field = { .path = e->path + e->entity_parts, .path_count = e->path_count - e->entity_parts };
	struct expr rows = *e;
	bool call = !str_is(e->text, "value");

	rows.path_count = e->entity_parts;
	out_cstr(o, "(SELECT ");
	if (call)
		out_printf(o, "%.*s(", STR_ARG(e->text));
	if (field.path_count > 0)
		text_path(o, &field);
	else
		out_char(o, '*');
	out_cstr(o, call ? ") FROM " : " FROM ");
	text_rows(o, &rows, e->arg_count > 0 ? e->args[0] : NULL);
	out_char(o, ')');
}

static void text_case(struct out *o, const struct expr *e)
{
	size_t i = 0;

	out_cstr(o, "CASE");
	if (e->has_operand) {
		out_char(o, ' ');
		text_operand(o, e->args[i++], 0);
	}
	for (; i + 1 < e->arg_count; i += 2) {
		out_cstr(o, " WHEN ");
		text_operand(o, e->args[i], 0);
		out_cstr(o, " THEN ");
		text_operand(o, e->args[i + 1], 0);
	}
	if (e->has_else) {
		out_cstr(o, " ELSE ");
		text_operand(o, e->args[i], 0);
	}
	out_cstr(o, " END");
}

static void text_cast(struct out *o, const struct expr *e)
{
	if (e->args[0]->kind == EXPR_STRING && str_is(e->text, "interval")) {
		out_cstr(o, "INTERVAL ");
		text_node(o, e->args[0]);
		return;
	}
	out_cstr(o, "CAST(");
	text_operand(o, e->args[0], 0);
	out_printf(o, " AS %.*s)", STR_ARG(e->text));
}

/* What stands behind an operand and is none of text_word(). */
static void text_behind(struct out *o, const struct expr *e)
{
	const char *negated = e->negated ? "NOT " : "";

	text_operand(o, e->args[0], 5);
	if (e->kind == EXPR_VALID) {
		out_printf(o, " IS %sVALID", negated);
	} else if (e->kind == EXPR_MATCHES) {
		out_printf(o, " %sMATCHES ", negated);
		if (e->bare)
			out_str(o, e->text);
		else
			text_string(o, e->text);
	} else if (e->kind == EXPR_ANY) {
		out_printf(o, " %s %s (", expr_op_text(e->op), str_is(e->text, "all") ? "ALL" : "ANY");
		text_operand(o, e->args[1], 0);
		out_char(o, ')');
	} else if (e->kind == EXPR_FOUND) {
		out_printf(o, " %sEXISTS%s", negated, e->path_count > 0 ? " IN " : "");
		text_path(o, e);
	} else {
		out_printf(o, " %sIN (", negated);
		text_rows(o, e, e->arg_count > 1 ? e->args[1] : NULL);
		out_char(o, ')');
	}
}

static void text_brackets(struct out *o, const struct expr *e)
{
	out_char(o, '[');
	for (size_t i = 0; i < e->arg_count; i++) {
		out_cstr(o, i > 0 ? ", " : "");
		text_operand(o, e->args[i], 0);
	}
	out_char(o, ']');
}

static void text_node(struct out *o, const struct expr *e)
{
	switch (e->kind) {
	case EXPR_NULL:
	case EXPR_NUMBER:
	case EXPR_HOLE:
		out_str(o, e->text);
		break;
	case EXPR_BOOLEAN:
		out_cstr(o, str_is(e->text, "true") ? "TRUE" : "FALSE");
		break;
	case EXPR_STRING:
		text_string(o, e->text);
		break;
	case EXPR_NAME:
		text_path(o, e);
		break;
	case EXPR_UNARY:
		text_unary(o, e);
		break;
	case EXPR_BINARY:
		text_binary(o, e);
		break;
	case EXPR_IS:
	case EXPR_BETWEEN:
	case EXPR_IN:
	case EXPR_LIKE:
		text_word(o, e);
		break;
	case EXPR_CALL:
		text_call(o, e);
		break;
	case EXPR_AGGREGATE:
		if (e->all_rows) {
			text_select(o, e);
			break;
		}
		/* fall through */
	case EXPR_EXISTS:
		out_printf(o, "%.*s(", STR_ARG(e->kind == EXPR_EXISTS ? STR("EXISTS") : e->text));
		text_rows(o, e, e->arg_count > 0 ? e->args[0] : NULL);
		out_char(o, ')');
		break;
	case EXPR_IN_ROWS:
	case EXPR_FOUND:
	case EXPR_ANY:
	case EXPR_MATCHES:
	case EXPR_VALID:
		text_behind(o, e);
		break;
	case EXPR_CASE:
		text_case(o, e);
		break;
	case EXPR_CAST:
		text_cast(o, e);
		break;
	case EXPR_LIST:
		text_brackets(o, e);
		break;
	}
}

struct str expr_text(struct arena *arena, const struct expr *e)
{
	struct out o;

	out_init(&o, arena);
	text_node(&o, e);
	return arena_str(arena, out_text(&o));
}

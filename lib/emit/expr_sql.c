#include "emit/expr_sql.h"

#include "emit/expr_links.h"
#include "emit/expr_print.h"
#include "emit/expr_related.h"
#include "model/expr_typing.h"

static void print_node(struct out *o, const struct typed_expr *e);

int expr_binding(const struct typed_expr *e)
{
	if (expr_links_asks(e))
		return BIND_PRIMARY;
	switch (e->expr->kind) {
	case EXPR_UNARY:
		if (e->expr->op == EXPR_OP_PLUS)
			return expr_binding(e->args[0]);
		return e->expr->op == EXPR_OP_NOT ? BIND_NOT : BIND_SIGN;
	case EXPR_BINARY:
		if (e->expr->op == EXPR_OP_OR)
			return BIND_OR;
		if (e->expr->op == EXPR_OP_AND)
			return BIND_AND;
		if (e->expr->op == EXPR_OP_CONCAT)
			return BIND_CONCAT;
		if (e->expr->op == EXPR_OP_ADD || e->expr->op == EXPR_OP_SUB)
			return BIND_SUM;
		return e->expr->op >= EXPR_OP_MUL ? BIND_PRODUCT : BIND_COMPARISON;
	case EXPR_IS:
	case EXPR_BETWEEN:
	case EXPR_IN:
	case EXPR_LIKE:
	case EXPR_ANY:
	case EXPR_IN_ROWS:
	case EXPR_MATCHES:
	case EXPR_VALID:
		return BIND_COMPARISON;
	case EXPR_FOUND:
		if (e->aggregate == NULL)
			return BIND_COMPARISON;
		return e->expr->negated ? BIND_NOT : BIND_PRIMARY;
	case EXPR_NULL:
	case EXPR_BOOLEAN:
	case EXPR_NUMBER:
	case EXPR_STRING:
	case EXPR_NAME:
	case EXPR_HOLE:
	case EXPR_CALL:
	case EXPR_AGGREGATE:
	case EXPR_EXISTS:
	case EXPR_CAST:
	case EXPR_LIST:
		return BIND_PRIMARY;
	case EXPR_CASE: /* PL/pgSQL takes its THEN for that of IF unless it stands in parentheses */
		return BIND_NONE;
	}
	return BIND_NONE;
}

void expr_print(struct out *o, const struct typed_expr *e, int least)
{
	bool parentheses = expr_binding(e) < least;

	if (parentheses)
		out_char(o, '(');
	print_node(o, e);
	if (parentheses)
		out_char(o, ')');
}

/* Digits without zeros in front. */
static void print_number(struct out *o, struct str text)
{
	size_t zeros = 0;

	while (zeros + 1 < text.len && text.ptr[zeros] == '0' && char_is_digit(text.ptr[zeros + 1]))
		zeros++;
	out_str(o, str_sub(text, zeros, text.len));
}

static bool is_plain_text(const struct type *type)
{
	return type->kind != TYPE_SCALAR || type->row->class == CLASS_TEXT;
}

static bool is_moment(const struct type *type)
{
	return type->kind == TYPE_SCALAR && type->row != NULL && type->row->class == CLASS_TIMESTAMP;
}

/* Without a time zone UTC is meant, whatever the session that creates an index or a view has. */
static struct str moment_in_utc(struct arena *arena, struct str text)
{
	enum { DATE_LENGTH = 10 };
	struct str time = str_sub(text, DATE_LENGTH, text.len);

	if (time.len == 0)
		return arena_printf(arena, "%.*sT00:00:00Z", STR_ARG(text));
	for (size_t i = 0; i < time.len; i++)
		if (time.ptr[i] == 'Z' || time.ptr[i] == 'z' || time.ptr[i] == '+' || time.ptr[i] == '-')
			return text;
	return arena_printf(arena, "%.*sZ", STR_ARG(text));
}

void expr_print_typed(struct out *o, const struct typed_expr *e, int least)
{
	if (e->expr->kind != EXPR_STRING || is_plain_text(&e->type)) {
		expr_print(o, e, least);
		return;
	}
	print_node(o, e);
	out_printf(o, "::%s", e->type.row->sql);
}

/* ---- calls ----------------------------------------------------------------------------------------------------- */

static void print_argument(struct out *o, const struct typed_expr *call, size_t i, int least)
{
	const struct typed_expr *e = call->args[i];

	/* PostgreSQL would take a bare string for text where the function takes several types */
	if (str_is(function_argument(call->function, i), "decimal") && e->expr->kind != EXPR_NULL &&
	    !str_starts(str_from(e->type.row->sql), STR("NUMERIC"))) {
		expr_print(o, e, BIND_PRIMARY);
		out_cstr(o, "::NUMERIC");
	} else {
		expr_print_typed(o, e, least);
	}
}

/* The SQL of the function's row with the arguments in the places of $1, $2, … or $*. */
static void print_call(struct out *o, const struct typed_expr *e)
{
	if (e->called != NULL) {
		expr_print_project_call(o, e);
		return;
	}
	for (const char *s = e->function->sql; *s != '\0'; s++) {
		if (*s != '$') {
			out_char(o, *s);
			continue;
		}
		s++;
		if (*s != '*') {
			print_argument(o, e, (size_t)(*s - '1'), BIND_CONCAT);
			continue;
		}
		for (size_t i = 0; i < e->arg_count; i++) {
			if (i > 0)
				out_cstr(o, ", ");
			print_argument(o, e, i, BIND_NONE);
		}
	}
}

static void print_node(struct out *o, const struct typed_expr *e)
{
	if (expr_links_print(o, e))
		return;
	switch (e->expr->kind) {
	case EXPR_NULL:
		out_cstr(o, "NULL");
		if (e->type.row != NULL)
			out_printf(o, "::%s", e->type.row->sql);
		break;
	case EXPR_BOOLEAN:
		out_cstr(o, str_is(e->expr->text, "true") ? "TRUE" : "FALSE");
		break;
	case EXPR_NUMBER:
		print_number(o, e->expr->text);
		break;
	case EXPR_STRING:
		sql_lit(o, LIT(is_moment(&e->type) ? moment_in_utc(o->arena, e->expr->text) : e->expr->text));
		break;
	case EXPR_NAME:
	case EXPR_HOLE:
		expr_print_name(o, e);
		break;
	case EXPR_UNARY:
		expr_print_unary(o, e);
		break;
	case EXPR_BINARY:
		expr_print_binary(o, e);
		break;
	case EXPR_IS:
		expr_print_is(o, e);
		break;
	case EXPR_BETWEEN:
		expr_print(o, e->args[0], BIND_CONCAT);
		out_cstr(o, e->expr->negated ? " NOT BETWEEN " : " BETWEEN ");
		expr_print(o, e->args[1], BIND_CONCAT);
		out_cstr(o, " AND ");
		expr_print(o, e->args[2], BIND_CONCAT);
		break;
	case EXPR_IN:
		(typing_is_member(e) ? expr_print_member_of : expr_print_in)(o, e);
		break;
	case EXPR_ANY:
		expr_print_member_of(o, e);
		break;
	case EXPR_LIKE:
		expr_print(o, e->args[0], BIND_CONCAT);
		out_printf(o, " %s%s ", e->expr->negated ? "NOT " : "", expr_op_text(e->expr->op));
		expr_print(o, e->args[1], BIND_CONCAT);
		break;
	case EXPR_CALL:
		print_call(o, e);
		break;
	case EXPR_AGGREGATE:
		sql_aggregate(o, e);
		break;
	case EXPR_EXISTS:
		sql_exists(o, e);
		break;
	case EXPR_IN_ROWS:
		sql_in_rows(o, e);
		break;
	case EXPR_FOUND:
		sql_found(o, e);
		break;
	case EXPR_CASE:
		expr_print_case(o, e);
		break;
	case EXPR_CAST:
		expr_print_cast(o, e);
		break;
	case EXPR_LIST:
		expr_print_list(o, e);
		break;
	case EXPR_MATCHES:
		expr_print_matches(o, e);
		break;
	case EXPR_VALID:
		expr_print_valid(o, e);
		break;
	}
}

static struct frag print(struct arena *arena, const struct typed_expr *e, int least)
{
	struct out o;

	out_init(&o, arena);
	expr_print(&o, e, least);
	return FRAG(arena_str(arena, out_text(&o)));
}

struct frag expr_sql(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_NONE);
}

struct frag expr_sql_condition(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_OR);
}

struct frag expr_sql_and(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_AND);
}

struct frag expr_sql_operand(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_PRIMARY);
}

struct frag expr_links_ids(struct arena *arena, const struct typed_expr *list)
{
	struct out o;

	out_init(&o, arena);
	expr_print_links_ids(&o, list);
	return FRAG(out_text(&o));
}

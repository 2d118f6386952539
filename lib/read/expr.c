/* A Pratt parser: parse_level() reads operators that bind at least as tightly as its level. */
#include "read/expr_parser.h"

#include "base/vec.h"

static struct expr *parse_is(struct parser *p, struct expr *left, size_t first)
{
	static const struct {
		const char *word;
		enum expr_op op;
	} rows[] = { { "null", EXPR_OP_IS_NULL }, { "true", EXPR_OP_IS_TRUE }, { "false", EXPR_OP_IS_FALSE } };
	struct expr *right = NULL;
	enum expr_op op = EXPR_OP_NONE;
	size_t at = p->pos;

	parser_next(p);
	bool negated = parser_accept_word(p, "not");
	if (parser_accept_word(p, "valid")) {
		struct span valid = parser_span_from(p, at);
		struct expr *e = node_new(p, EXPR_VALID, first);
		e->negated = negated;
		e->op_span = valid;
		return node_args(p, e, left, NULL, NULL);
	}
	for (size_t i = 0; i < countof(rows); i++)
		if (op == EXPR_OP_NONE && parser_accept_word(p, rows[i].word))
			op = rows[i].op;
	if (op == EXPR_OP_NONE && parser_accept_word(p, "distinct")) {
		op = EXPR_OP_IS_DISTINCT;
		if (!parser_accept_word(p, "from"))
			return parser_expected(p, "FROM");
	}
	if (op == EXPR_OP_NONE)
		return parser_expected(p, "NULL, TRUE, FALSE or DISTINCT FROM");
	struct span op_span = parser_span_from(p, at);
	if (op == EXPR_OP_IS_DISTINCT && (right = parse_level(p, LEVEL_SUM)) == NULL)
		return NULL;
	struct expr *e = node_new(p, EXPR_IS, first);
	e->op = op;
	e->negated = negated;
	e->op_span = op_span;
	return node_args(p, e, left, right, NULL);
}

static struct expr *parse_in(struct parser *p, struct expr *left, size_t first, size_t at, bool negated)
{
	struct expr_list list = { 0 };

	parser_next(p);
	struct span op_span = parser_span_from(p, at);
	const struct token *open = parser_peek(p, 0);
	*vec_push(p->arena, &list) = left;
	if (parser_at_rows(p, 0))
		return parse_in_rows(p, left, first, at, negated);
	if (open->kind == TOKEN_NAME || open->kind == TOKEN_VARIABLE || open->kind == TOKEN_HOLE ||
	    open->kind == TOKEN_BRACKET) {
		struct expr *values = parse_level(p, LEVEL_SUM);
		if (values == NULL)
			return NULL;
		*vec_push(p->arena, &list) = values;
	} else {
		if (!parser_accept(p, TOKEN_OPEN))
			return parser_expected(p, "'(' and a list of values");
		if (!parser_enter(p) || !parse_list(p, open, TOKEN_CLOSE, &list))
			return NULL;
		parser_leave(p);
	}
	struct expr *e = node_new(p, EXPR_IN, first);
	e->negated = negated;
	e->op_span = op_span;
	e->args = list.items;
	e->arg_count = list.len;
	return e;
}

static struct expr *parse_between(struct parser *p, struct expr *left, size_t first, size_t at, bool negated)
{
	parser_next(p);
	struct span op_span = parser_span_from(p, at);
	struct expr *low = parse_level(p, LEVEL_SUM);
	if (low == NULL)
		return NULL;
	if (!parser_accept_word(p, "and"))
		return parser_expected(p, "AND and the upper bound of BETWEEN");
	struct expr *high = parse_level(p, LEVEL_SUM);
	if (high == NULL)
		return NULL;
	struct expr *e = node_new(p, EXPR_BETWEEN, first);
	e->negated = negated;
	e->op_span = op_span;
	return node_args(p, e, left, low, high);
}

static struct expr *parse_like(struct parser *p, struct expr *left, size_t first, size_t at, bool negated)
{
	enum expr_op op = parser_at_word(p, "like") ? EXPR_OP_LIKE : EXPR_OP_ILIKE;

	parser_next(p);
	struct span op_span = parser_span_from(p, at);
	struct expr *right = parse_level(p, LEVEL_SUM);
	if (right == NULL)
		return NULL;
	struct expr *e = node_new(p, EXPR_LIKE, first);
	e->op = op;
	e->negated = negated;
	e->op_span = op_span;
	return node_args(p, e, left, right, NULL);
}

/* Everything on the level of comparisons that is spelled with words. */
static struct expr *parse_word_comparison(struct parser *p, struct expr *left, size_t first)
{
	size_t at = p->pos;

	if (parser_at_word(p, "is"))
		return parse_is(p, left, first);
	bool negated = parser_accept_word(p, "not");
	if (parser_at_word(p, "in"))
		return parse_in(p, left, first, at, negated);
	if (parser_at_word(p, "between"))
		return parse_between(p, left, first, at, negated);
	if (parser_at_word(p, "like") || parser_at_word(p, "ilike"))
		return parse_like(p, left, first, at, negated);
	if (parser_at_word(p, "matches"))
		return parse_matches(p, left, first, at, negated);
	if (parser_at_word(p, "exists"))
		return parse_found(p, left, first, at, negated);
	return parser_expected(p, "IN, LIKE, ILIKE, BETWEEN, MATCHES or EXISTS behind NOT");
}

static struct expr *parse_binary(struct parser *p, struct expr *left, size_t first, enum expr_op op, enum level level)
{
	struct span op_span = parser_token_span(p, parser_peek(p, 0));

	parser_next(p);
	if (level == LEVEL_COMPARISON && parser_at_any(p) && token_is_word(parser_peek(p, 2), "select")) {
		bool all = parser_at_word(p, "all");
		size_t at = p->pos - 1;
		if (op != (all ? EXPR_OP_NE : EXPR_OP_EQ)) {
			parser_expected(p, "= ANY or <> ALL in front of a subquery");
			return NULL;
		}
		parser_next(p);
		return parse_in_rows(p, left, first, at, all);
	}
	if (level == LEVEL_COMPARISON && parser_at_any(p))
		return parse_any(p, left, first, op, op_span);
	struct expr *right = parse_level(p, (enum level)(level + 1));
	if (right == NULL)
		return NULL;
	struct expr *e = node_new(p, EXPR_BINARY, first);
	e->op = op;
	e->op_span = op_span;
	return node_args(p, e, left, right, NULL);
}

static enum level operator_level(enum expr_op op)
{
	if (op >= EXPR_OP_EQ && op <= EXPR_OP_GE)
		return LEVEL_COMPARISON;
	if (op == EXPR_OP_ADD || op == EXPR_OP_SUB || op == EXPR_OP_CONCAT)
		return LEVEL_SUM;
	return LEVEL_PRODUCT;
}

/* The operator at the current token: its level, 0 when there is none; *OP is EXPR_OP_NONE for one spelled with words. */
static unsigned parser_operator(const struct parser *p, enum expr_op *op)
{
	static const char *const words[] = { "is", "not", "in", "like", "ilike", "between", "matches", "exists" };
	const struct token *t = parser_peek(p, 0);

	*op = t->kind == TOKEN_OPERATOR ? t->op : EXPR_OP_NONE;
	if (t->kind == TOKEN_OPERATOR)
		return operator_level(t->op);
	if (token_is_word(t, "or")) {
		*op = EXPR_OP_OR;
		return LEVEL_OR;
	}
	if (token_is_word(t, "and")) {
		*op = EXPR_OP_AND;
		return LEVEL_AND;
	}
	for (size_t i = 0; i < countof(words); i++)
		if (token_is_word(t, words[i]))
			return LEVEL_COMPARISON;
	return 0;
}

struct expr *parse_level(struct parser *p, enum level min)
{
	size_t first = p->pos;
	bool compared = false;
	enum expr_op op;
	unsigned level;
	struct expr *left = parse_operand(p, min);

	while (left != NULL && (level = parser_operator(p, &op)) >= (unsigned)min) {
		if (!parser_count(p))
			return NULL;
		if (level == LEVEL_COMPARISON && compared) {
			diag(p->diags, DIAG_BAD_EXPRESSION, parser_token_span(p, parser_peek(p, 0)),
			     "comparisons cannot be chained");
			diag_hint(p->diags, "write a < b AND b < c, or use parentheses");
			return NULL;
		}
		compared = level == LEVEL_COMPARISON;
		if (op == EXPR_OP_NONE)
			left = parse_word_comparison(p, left, first);
		else
			left = parse_binary(p, left, first, op, (enum level)level);
	}

	return left;
}

/* ---- entry ----------------------------------------------------------------------------------------------------- */

struct expr *expr_parse(struct arena *arena, struct diags *diags, const struct yaml_node *node)
{
	static const char *const keys[] = { "then", "else", "do", "error", "message" };
	struct parser p;

	if (!parser_begin(&p, arena, diags, node))
		return NULL;
	struct expr *e = parse_level(&p, LEVEL_OR);
	if (e == NULL || parser_at(&p, TOKEN_END))
		return e;
	bool comma = parser_at(&p, TOKEN_COMMA);
	const struct token *t = parser_peek(&p, 0);
	parser_expected(&p, "an operator or the end of the expression");
	for (size_t i = 0; i < countof(keys); i++)
		if (token_is_word(t, keys[i]))
			diag_hint(diags, "`%s` is a key of its own, on a line of its own", keys[i]);
	if (comma && parser_peek(&p, 2)->kind == TOKEN_COLON)
		diag_hint(diags, "keys like 'error:' stand on lines of their own");
	return NULL;
}

/* Operands: literals, names, calls, parentheses, prefix operators. */
#include "read/expr_parser.h"

#include "base/vec.h"

/* Words that stand between operands; as operands they need a prefix: self.in. */
static bool word_is_operator(const struct token *t)
{
	static const char *const words[] = { "and", "or", "is", "in", "not", "like", "ilike", "between" };

	for (size_t i = 0; i < countof(words); i++)
		if (token_is_word(t, words[i]))
			return true;
	return false;
}

bool token_begins_operand(const struct token *t)
{
	switch (t->kind) {
	case TOKEN_NAME:
		return !word_is_operator(t);
	case TOKEN_NUMBER:
	case TOKEN_STRING:
	case TOKEN_VARIABLE:
	case TOKEN_HOLE:
	case TOKEN_OPEN:
	case TOKEN_BRACKET:
		return true;
	case TOKEN_BRACKET_END:
	case TOKEN_END:
	case TOKEN_BAD:
	case TOKEN_OPERATOR:
	case TOKEN_CLOSE:
	case TOKEN_COMMA:
	case TOKEN_DOT:
	case TOKEN_COLON:
	case TOKEN_CAST:
	case TOKEN_BRACE:
		return false;
	}
	return false;
}

/*
 * What begins with the current word and the one behind it, and is part of the language but not of this version. The same
 * words alone may be names of fields.
 */
static const char *unsupported_operand(const struct parser *p)
{
	return parser_at_word(p, "select") && token_begins_operand(parser_peek(p, 1)) ? "a subquery" : NULL;
}

/* The text ends early because it stands in { } of YAML. */
static bool cut_by_comma(const struct parser *p)
{
	struct span span = p->node->span;
	struct str text = span.source != NULL ? span.source->text : STR_EMPTY;
	size_t next = (size_t)span.off + span.len;

	return parser_at(p, TOKEN_END) && p->node->style == YAML_PLAIN && next < text.len && text.ptr[next] == ',';
}

bool parse_list(struct parser *p, const struct token *open, enum token_kind close, struct expr_list *list)
{
	do {
		struct expr *e = parse_level(p, LEVEL_OR);
		if (e == NULL)
			return false;
		*vec_push(p->arena, list) = e;
	} while (parser_accept(p, TOKEN_COMMA));
	if (parser_accept(p, close))
		return true;
	bool bad = parser_at(p, TOKEN_BAD);
	parser_expected(p, close == TOKEN_CLOSE ? "',' or ')'" : "',' or ']'");
	if (cut_by_comma(p))
		diag_hint(p->diags,
		          "in braces a comma ends the value: put each key of the mapping on a line of its own");
	if (!bad)
		diag_note(p->diags, parser_token_span(p, open), "the %s is opened here",
		          close == TOKEN_CLOSE ? "parenthesis" : "bracket");
	return false;
}

/* The two arguments of position(a IN b). */
static bool parse_position_args(struct parser *p, const struct token *open, struct expr_list *list)
{
	struct expr *e = parse_level(p, LEVEL_SUM);

	if (e == NULL)
		return false;
	*vec_push(p->arena, list) = e;
	if (!parser_accept_word(p, "in") && !parser_accept(p, TOKEN_COMMA)) {
		parser_expected(p, "IN");
		return false;
	}
	return parse_list(p, open, TOKEN_CLOSE, list);
}

struct str parser_lower(struct parser *p, struct str word)
{
	char *lower = arena_alloc(p->arena, word.len + 1);

	for (size_t i = 0; i < word.len; i++)
		lower[i] = (char)(word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' ? word.ptr[i] + ('a' - 'A') : word.ptr[i]);
	lower[word.len] = '\0';
	return (struct str){ lower, word.len };
}

/* substring(x FROM a FOR b), substring(x FOR b); with commas as every function. */
static bool parse_substring_args(struct parser *p, const struct token *open, struct expr_list *list)
{
	struct expr *e = parse_level(p, LEVEL_OR);

	if (e == NULL)
		return false;
	*vec_push(p->arena, list) = e;
	if (parser_accept(p, TOKEN_COMMA))
		return parse_list(p, open, TOKEN_CLOSE, list);
	if (parser_at_word(p, "for")) {
		e = node_new(p, EXPR_NUMBER, p->pos);
		e->text = STR("1");
	} else if (parser_accept_word(p, "from")) {
		e = parse_level(p, LEVEL_OR);
	} else {
		return parse_closed(p, open, "',', FROM, FOR or ')'");
	}
	if (e == NULL)
		return false;
	*vec_push(p->arena, list) = e;
	if (parser_accept_word(p, "for")) {
		e = parse_level(p, LEVEL_OR);
		if (e == NULL)
			return false;
		*vec_push(p->arena, list) = e;
	}
	return parse_closed(p, open, "FOR or ')'");
}

/* trim(BOTH 'x' FROM y), trim(LEADING FROM y), trim('x' FROM y); *NAME becomes that of what cuts there. */
static bool parse_trim_args(struct parser *p, const struct token *open, struct str *name, struct expr_list *list)
{
	struct expr *cut = NULL, *e;
	bool sides = parser_peek(p, 1)->kind == TOKEN_STRING || token_is_word(parser_peek(p, 1), "from");

	if (sides && parser_accept_word(p, "leading"))
		*name = STR("ltrim");
	else if (sides && parser_accept_word(p, "trailing"))
		*name = STR("rtrim");
	else if (sides)
		parser_accept_word(p, "both");
	if (!parser_at_word(p, "from")) {
		cut = parse_level(p, LEVEL_OR);
		if (cut == NULL)
			return false;
	}
	if (sides && !parser_at_word(p, "from")) {
		parser_expected(p, "FROM");
		return false;
	}
	if (!parser_accept_word(p, "from")) {
		*vec_push(p->arena, list) = cut;
		return parser_accept(p, TOKEN_COMMA) ? parse_list(p, open, TOKEN_CLOSE, list)
		                                     : parse_closed(p, open, "',', FROM or ')'");
	}
	e = parse_level(p, LEVEL_OR);
	if (e == NULL)
		return false;
	*vec_push(p->arena, list) = e;
	if (cut != NULL)
		*vec_push(p->arena, list) = cut;
	return parse_closed(p, open, "')'");
}

/* Up to the closing parenthesis; some functions have words between their arguments. */
static bool parse_call_args(struct parser *p, const struct token *open, struct str *name, struct expr_list *list)
{
	if (str_is(*name, "position"))
		return parse_position_args(p, open, list);
	if (str_is(*name, "substring"))
		return parse_substring_args(p, open, list);
	if (str_is(*name, "trim"))
		return parse_trim_args(p, open, name, list);
	return parse_list(p, open, TOKEN_CLOSE, list);
}

static struct expr *new_call(struct parser *p, size_t first, struct str name, struct span op_span,
                             const struct expr_list *args)
{
	struct expr *e = node_new(p, EXPR_CALL, first);
	e->text = name;
	e->op_span = op_span;
	e->args = args->items;
	e->arg_count = args->len;
	return e;
}

/* The arguments of function NAME, which begins at token FIRST. */
static struct expr *parse_arguments(struct parser *p, size_t first, struct str name)
{
	struct expr_list args = { 0 };
	struct span op_span = parser_span_from(p, first);
	const struct token *open = parser_peek(p, 0);

	if (parser_accept(p, TOKEN_OPEN) && !parser_accept(p, TOKEN_CLOSE)) {
		if (!parser_enter(p))
			return NULL;
		if (!parse_call_args(p, open, &name, &args))
			return NULL;
		parser_leave(p);
	}
	return new_call(p, first, name, op_span, &args);
}

static struct expr *parse_call(struct parser *p)
{
	size_t first = p->pos;
	struct str name = parser_lower(p, parser_peek(p, 0)->text);

	parser_next(p);
	return parse_arguments(p, first, name);
}

static struct str dotted(struct parser *p, struct str a, struct str b)
{
	return arena_printf(p->arena, "%.*s.%.*s", STR_ARG(a), STR_ARG(b));
}

static struct expr *of_project(struct expr *call)
{
	if (call != NULL)
		call->of_project = true;
	return call;
}

/* call(schema.name, x, …): the same as schema.name(x, …); the schema may be left out. */
static struct expr *parse_project_call(struct parser *p)
{
	struct expr_list args = { 0 };
	size_t first = p->pos;

	parser_next(p);
	const struct token *open = parser_peek(p, 0);
	parser_next(p);
	size_t name_first = p->pos;
	struct str name = parser_peek(p, 0)->text;
	if (!parser_accept(p, TOKEN_NAME))
		return parser_expected(p, "the name of a function");
	if (parser_accept(p, TOKEN_DOT)) {
		name = dotted(p, name, parser_peek(p, 0)->text);
		if (!parser_accept(p, TOKEN_NAME))
			return parser_expected(p, "a name behind '.'");
	}
	struct span op_span = parser_span_from(p, name_first);
	if (!parser_enter(p))
		return NULL;
	if (!parser_accept(p, TOKEN_CLOSE)) {
		if (!parser_accept(p, TOKEN_COMMA))
			return parser_expected(p, "',' or ')'");
		if (!parse_list(p, open, TOKEN_CLOSE, &args))
			return NULL;
	}
	parser_leave(p);
	return of_project(new_call(p, first, name, op_span, &args));
}

static struct expr *parse_path(struct parser *p)
{
	VEC(struct str) names = { 0 };
	VEC(struct span) spans = { 0 };
	size_t first = p->pos;

	do {
		const struct token *t = parser_peek(p, 0);
		if (t->kind != TOKEN_NAME)
			return parser_expected(p, "a name behind '.'");
		*vec_push(p->arena, &names) = t->text;
		*vec_push(p->arena, &spans) = parser_token_span(p, t);
		parser_next(p);
	} while (parser_accept(p, TOKEN_DOT));
	if (names.len == 2 && parser_at(p, TOKEN_OPEN) && str_is(names.items[0], "caller"))
		return parse_arguments(p, first, arena_printf(p->arena, "caller.%.*s", STR_ARG(names.items[1])));
	if (names.len == 2 && parser_at(p, TOKEN_OPEN))
		return of_project(parse_arguments(p, first, dotted(p, names.items[0], names.items[1])));
	if (names.len > 1 && parser_at(p, TOKEN_OPEN))
		return parser_expected(p, "an operator: a function is schema.name(…)");
	return node_path(p, first, names.items, spans.items, names.len);
}

static struct expr *parse_literal(struct parser *p, enum expr_kind kind, const char *text)
{
	size_t first = p->pos;
	struct str value = parser_peek(p, 0)->text;

	parser_next(p);
	struct expr *e = node_new(p, kind, first);
	e->text = text != NULL ? str_from(text) : value;
	return e;
}

static struct expr *parse_word(struct parser *p)
{
	const char *what = unsupported_operand(p);

	if (what != NULL) {
		bool subquery = parser_at_word(p, "select");
		parser_unsupported(p, parser_peek(p, 0), what);
		if (subquery)
			diag_hint(p->diags,
			          "write EXISTS(Entity WHERE …), count(Entity WHERE …) or x IN (Entity WHERE …)");
		return NULL;
	}
	if (word_is_operator(parser_peek(p, 0)))
		return parser_expected(p, "a value");
	if (parser_at_special(p))
		return parse_special(p);
	if (parser_at_exists(p))
		return parse_exists(p);
	if (parser_at_aggregate(p))
		return parse_aggregate(p);
	if (parser_peek(p, 1)->kind == TOKEN_DOT)
		return parse_path(p);
	if (parser_at_word(p, "call") && parser_peek(p, 1)->kind == TOKEN_OPEN)
		return parse_project_call(p);
	if (parser_at_word(p, "null"))
		return parse_literal(p, EXPR_NULL, "NULL");
	if (parser_at_word(p, "true"))
		return parse_literal(p, EXPR_BOOLEAN, "true");
	if (parser_at_word(p, "false"))
		return parse_literal(p, EXPR_BOOLEAN, "false");
	if (parser_peek(p, 1)->kind == TOKEN_OPEN || parser_at_word(p, "current_date") ||
	    parser_at_word(p, "current_time") || parser_at_word(p, "current_timestamp"))
		return parse_call(p);
	return parse_path(p);
}

/* $x and :x are input.x. */
static struct expr *parse_variable(struct parser *p)
{
	const struct token *t = parser_peek(p, 0);
	VEC(struct str) names = { 0 };
	VEC(struct span) spans = { 0 };
	size_t first = p->pos;

	*vec_push(p->arena, &names) = STR("input");
	*vec_push(p->arena, &spans) = parser_token_span(p, t);
	*vec_push(p->arena, &names) = t->text;
	*vec_push(p->arena, &spans) = yaml_span_at(p->node, t->off + 1, t->len - 1);
	parser_next(p);
	while (parser_accept(p, TOKEN_DOT)) {
		t = parser_peek(p, 0);
		if (t->kind != TOKEN_NAME)
			return parser_expected(p, "a name behind '.'");
		*vec_push(p->arena, &names) = t->text;
		*vec_push(p->arena, &spans) = parser_token_span(p, t);
		parser_next(p);
	}
	struct expr *e = node_path(p, first, names.items, spans.items, names.len);
	e->dollar = true;
	return e;
}

static struct expr *parse_parentheses(struct parser *p)
{
	const struct token *open = parser_peek(p, 0);

	if (parser_at_select(p))
		return parse_select_value(p);
	if (!parser_enter(p))
		return NULL;
	parser_next(p);
	struct expr *e = parse_level(p, LEVEL_OR);
	if (e == NULL)
		return NULL;
	if (!parser_accept(p, TOKEN_CLOSE)) {
		bool bad = parser_at(p, TOKEN_BAD);
		parser_expected(p, "')'");
		if (!bad)
			diag_note(p->diags, parser_token_span(p, open), "the parenthesis is opened here");
		return NULL;
	}
	parser_leave(p);
	return e;
}

static struct expr *parse_prefix(struct parser *p, enum expr_op op, enum level level)
{
	size_t first = p->pos;
	struct span op_span = parser_token_span(p, parser_peek(p, 0));

	if (!parser_count(p) || !parser_enter(p))
		return NULL;
	parser_next(p);
	struct expr *operand = parse_level(p, level);
	if (operand == NULL)
		return NULL;
	parser_leave(p);
	struct expr *e = node_new(p, EXPR_UNARY, first);
	e->op = op;
	e->op_span = op_span;
	return node_args(p, e, operand, NULL, NULL);
}

static struct expr *parse_primary(struct parser *p, enum level min)
{
	const struct token *t = parser_peek(p, 0);

	switch (t->kind) {
	case TOKEN_NAME:
		if (parser_at_word(p, "not") && parser_peek(p, 1)->kind != TOKEN_DOT) {
			if (min <= LEVEL_NOT)
				return parse_prefix(p, EXPR_OP_NOT, LEVEL_NOT);
			diag(p->diags, DIAG_BAD_EXPRESSION, parser_token_span(p, t), "NOT needs parentheses here");
			return NULL;
		}
		return parse_word(p);
	case TOKEN_NUMBER:
		return parse_literal(p, EXPR_NUMBER, NULL);
	case TOKEN_STRING:
		return parse_literal(p, EXPR_STRING, NULL);
	case TOKEN_VARIABLE:
		return parse_variable(p);
	case TOKEN_HOLE:
		return parse_literal(p, EXPR_HOLE, "?");
	case TOKEN_OPEN:
		return parse_parentheses(p);
	case TOKEN_BRACKET:
		return parse_brackets(p);
	case TOKEN_OPERATOR:
		if (t->op == EXPR_OP_SUB || t->op == EXPR_OP_ADD)
			return parse_prefix(p, t->op == EXPR_OP_SUB ? EXPR_OP_NEGATE : EXPR_OP_PLUS, LEVEL_SIGN);
		return parser_expected(p, "a value");
	case TOKEN_END:
	case TOKEN_BAD:
	case TOKEN_CLOSE:
	case TOKEN_COMMA:
	case TOKEN_DOT:
	case TOKEN_COLON:
	case TOKEN_CAST:
	case TOKEN_BRACE:
	case TOKEN_BRACKET_END:
		return parser_expected(p, "a value");
	}
	return NULL;
}

static bool at_time_zone(const struct parser *p)
{
	return parser_at_word(p, "at") && token_is_word(parser_peek(p, 1), "time") &&
	       token_is_word(parser_peek(p, 2), "zone");
}

/* x AT TIME ZONE 'z' is timezone('z', x). */
static struct expr *parse_time_zone(struct parser *p, struct expr *e, size_t first)
{
	size_t at = p->pos;

	if (!parser_count(p))
		return NULL;
	for (size_t i = 0; i < 3; i++)
		parser_next(p);
	struct span op_span = parser_span_from(p, at);
	struct expr *zone = parse_primary(p, LEVEL_SIGN);
	if (zone == NULL)
		return NULL;
	struct expr *call = node_new(p, EXPR_CALL, first);
	call->text = STR("timezone");
	call->op_span = op_span;
	return node_args(p, call, zone, e, NULL);
}

struct expr *parse_operand(struct parser *p, enum level min)
{
	size_t first = p->pos;
	struct expr *e = parse_primary(p, min);

	while (e != NULL && (parser_at(p, TOKEN_CAST) || at_time_zone(p)))
		e = parser_at(p, TOKEN_CAST) ? parse_casts(p, e, first) : parse_time_zone(p, e, first);
	return e;
}

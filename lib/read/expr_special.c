/* CASE, casts, intervals, lists, patterns: what has a spelling of its own. */
#include "read/expr_parser.h"

#include "base/vec.h"

/* ---- CASE ------------------------------------------------------------------------------------------------------ */

/* WHEN a THEN b */
static bool parse_when(struct parser *p, struct expr_list *list)
{
	struct expr *when = parse_level(p, LEVEL_OR);

	if (when == NULL)
		return false;
	*vec_push(p->arena, list) = when;
	if (!parser_accept_word(p, "then")) {
		parser_expected(p, "THEN");
		return false;
	}
	struct expr *then = parse_level(p, LEVEL_OR);
	if (then == NULL)
		return false;
	*vec_push(p->arena, list) = then;
	return true;
}

static struct expr *parse_case(struct parser *p)
{
	size_t first = p->pos;
	struct expr_list list = { 0 };
	struct expr head = { .kind = EXPR_CASE };

	if (!parser_enter(p))
		return NULL;
	parser_next(p);
	if (!parser_at_word(p, "when")) {
		struct expr *operand = parse_level(p, LEVEL_OR);
		if (operand == NULL)
			return NULL;
		*vec_push(p->arena, &list) = operand;
		head.has_operand = true;
	}
	if (!parser_at_word(p, "when"))
		return parser_expected(p, "WHEN");
	while (parser_accept_word(p, "when"))
		if (!parse_when(p, &list))
			return NULL;
	if (parser_accept_word(p, "else")) {
		struct expr *otherwise = parse_level(p, LEVEL_OR);
		if (otherwise == NULL)
			return NULL;
		*vec_push(p->arena, &list) = otherwise;
		head.has_else = true;
	}
	if (!parser_accept_word(p, "end"))
		return parser_expected(p, "WHEN, ELSE or END");
	parser_leave(p);
	struct expr *e = node_new(p, EXPR_CASE, first);
	e->op_span = parser_token_span(p, &p->tokens.items[first]);
	e->has_operand = head.has_operand;
	e->has_else = head.has_else;
	e->args = list.items;
	e->arg_count = list.len;
	return e;
}

/* ---- casts ----------------------------------------------------------------------------------------------------- */

/* The name of a type, with its digits in parentheses; *SPAN covers it. */
static bool parse_type(struct parser *p, struct str *type, struct span *span)
{
	size_t first = p->pos;
	struct str text = parser_peek(p, 0)->text;

	if (!parser_accept(p, TOKEN_NAME)) {
		parser_expected(p, "the name of a type");
		return false;
	}
	text = parser_lower(p, text);
	if (str_is(text, "double") && parser_accept_word(p, "precision"))
		text = STR("float");
	if (parser_at(p, TOKEN_OPEN) && parser_peek(p, 1)->kind == TOKEN_NUMBER) {
		parser_next(p);
		text = arena_printf(p->arena, "%.*s(%.*s", STR_ARG(text), STR_ARG(parser_peek(p, 0)->text));
		parser_next(p);
		if (parser_accept(p, TOKEN_COMMA)) {
			text = arena_printf(p->arena, "%.*s, %.*s", STR_ARG(text), STR_ARG(parser_peek(p, 0)->text));
			if (!parser_accept(p, TOKEN_NUMBER)) {
				parser_expected(p, "a number");
				return false;
			}
		}
		text = arena_printf(p->arena, "%.*s)", STR_ARG(text));
		if (!parser_accept(p, TOKEN_CLOSE)) {
			parser_expected(p, "')'");
			return false;
		}
	}
	*type = text;
	*span = parser_span_from(p, first);
	return true;
}

static struct expr *cast_node(struct parser *p, size_t first, struct expr *value, struct str type,
                              struct span type_span)
{
	struct expr *e = node_new(p, EXPR_CAST, first);

	e->text = type;
	e->op_span = type_span;
	return node_args(p, e, value, NULL, NULL);
}

static struct expr *parse_cast(struct parser *p)
{
	size_t first = p->pos;
	struct str type;
	struct span span;

	parser_next(p);
	const struct token *open = parser_peek(p, 0);
	parser_next(p);
	if (!parser_enter(p))
		return NULL;
	struct expr *value = parse_level(p, LEVEL_OR);
	if (value == NULL)
		return NULL;
	if (!parser_accept_word(p, "as"))
		return parser_expected(p, "AS and a type");
	if (!parse_type(p, &type, &span))
		return NULL;
	if (!parser_accept(p, TOKEN_CLOSE)) {
		parser_expected(p, "')'");
		diag_note(p->diags, parser_token_span(p, open), "the parenthesis is opened here");
		return NULL;
	}
	parser_leave(p);
	return cast_node(p, first, value, type, span);
}

struct expr *parse_casts(struct parser *p, struct expr *e, size_t first)
{
	struct str type;
	struct span span;

	while (parser_at(p, TOKEN_CAST)) {
		if (!parser_count(p))
			return NULL;
		parser_next(p);
		if (!parse_type(p, &type, &span))
			return NULL;
		e = cast_node(p, first, e, type, span);
	}
	return e;
}

/* INTERVAL '3 days', DATE '2025-12-31' */
static struct expr *parse_typed_string(struct parser *p)
{
	size_t first = p->pos;
	struct str type = parser_lower(p, parser_peek(p, 0)->text);
	struct span span = parser_token_span(p, parser_peek(p, 0));

	parser_next(p);
	size_t at = p->pos;
	struct str text = parser_peek(p, 0)->text;
	parser_next(p);
	struct expr *value = node_new(p, EXPR_STRING, at);
	value->text = text;
	return cast_node(p, first, value, type, span);
}

/* EXTRACT(year FROM x) is extract('year', x). */
static struct expr *parse_extract(struct parser *p)
{
	size_t first = p->pos;
	struct expr_list args = { 0 };

	parser_next(p);
	struct span op_span = parser_span_from(p, first);
	const struct token *open = parser_peek(p, 0);
	parser_next(p);
	if (!parser_enter(p))
		return NULL;
	if (parser_at(p, TOKEN_NAME) && token_is_word(parser_peek(p, 1), "from")) {
		size_t at = p->pos;
		struct str part = parser_lower(p, parser_peek(p, 0)->text);
		parser_next(p);
		*vec_push(p->arena, &args) = node_new(p, EXPR_STRING, at);
		args.items[0]->text = part;
	} else {
		struct expr *part = parse_level(p, LEVEL_SUM);
		if (part == NULL)
			return NULL;
		*vec_push(p->arena, &args) = part;
	}
	if (!parser_accept_word(p, "from") && !parser_accept(p, TOKEN_COMMA))
		return parser_expected(p, "FROM");
	if (!parse_list(p, open, TOKEN_CLOSE, &args))
		return NULL;
	parser_leave(p);
	struct expr *e = node_new(p, EXPR_CALL, first);
	e->text = STR("extract");
	e->op_span = op_span;
	e->args = args.items;
	e->arg_count = args.len;
	return e;
}

/* ---- words ----------------------------------------------------------------------------------------------------- */

struct special {
	const char *word;
	enum token_kind next; /* TOKEN_END: whatever an operand may begin with */
	struct expr *(*parse)(struct parser *p);
};

static struct expr *parse_array(struct parser *p)
{
	parser_next(p);
	return parse_brackets(p);
}

static const struct special special_rows[] = {
	{ "case", TOKEN_END, parse_case },
	{ "cast", TOKEN_OPEN, parse_cast },
	{ "interval", TOKEN_STRING, parse_typed_string },
	{ "date", TOKEN_STRING, parse_typed_string },
	{ "time", TOKEN_STRING, parse_typed_string },
	{ "timestamp", TOKEN_STRING, parse_typed_string },
	{ "timestamptz", TOKEN_STRING, parse_typed_string },
	{ "extract", TOKEN_OPEN, parse_extract },
	{ "array", TOKEN_BRACKET, parse_array },
};

static const struct special *find_special(const struct parser *p)
{
	const struct token *next = parser_peek(p, 1);

	for (size_t i = 0; i < countof(special_rows); i++) {
		const struct special *row = &special_rows[i];
		bool fits = row->next == TOKEN_END ? token_begins_operand(next) : next->kind == row->next;
		if (fits && parser_at_word(p, row->word))
			return row;
	}
	return NULL;
}

bool parser_at_special(const struct parser *p)
{
	return find_special(p) != NULL;
}

struct expr *parse_special(struct parser *p)
{
	return find_special(p)->parse(p);
}

/* ---- lists ----------------------------------------------------------------------------------------------------- */

struct expr *parse_brackets(struct parser *p)
{
	size_t first = p->pos;
	struct expr_list list = { 0 };
	const struct token *open = parser_peek(p, 0);

	parser_next(p);
	if (!parser_accept(p, TOKEN_BRACKET_END)) {
		if (!parser_enter(p) || !parse_list(p, open, TOKEN_BRACKET_END, &list))
			return NULL;
		parser_leave(p);
	}
	struct expr *e = node_new(p, EXPR_LIST, first);
	e->args = list.items;
	e->arg_count = list.len;
	return e;
}

bool parser_at_any(const struct parser *p)
{
	return parser_peek(p, 1)->kind == TOKEN_OPEN &&
	       (parser_at_word(p, "any") || parser_at_word(p, "some") || parser_at_word(p, "all"));
}

struct expr *parse_any(struct parser *p, struct expr *left, size_t first, enum expr_op op, struct span op_span)
{
	bool all = parser_at_word(p, "all");

	parser_next(p);
	const struct token *open = parser_peek(p, 0);
	parser_next(p);
	if (!parser_enter(p))
		return NULL;
	struct expr *list = parse_level(p, LEVEL_OR);
	if (list == NULL)
		return NULL;
	if (!parser_accept(p, TOKEN_CLOSE)) {
		parser_expected(p, "')'");
		diag_note(p->diags, parser_token_span(p, open), "the parenthesis is opened here");
		return NULL;
	}
	parser_leave(p);
	struct expr *e = node_new(p, EXPR_ANY, first);
	e->text = all ? STR("all") : STR("any");
	e->op = op;
	e->op_span = op_span;
	return node_args(p, e, left, list, NULL);
}

/* ---- patterns -------------------------------------------------------------------------------------------------- */

struct expr *parse_matches(struct parser *p, struct expr *left, size_t first, size_t at, bool negated)
{
	parser_next(p);
	struct span op_span = parser_span_from(p, at);
	const struct token *pattern = parser_peek(p, 0);

	if (pattern->kind != TOKEN_NAME && pattern->kind != TOKEN_STRING)
		return parser_expected(p, "the name of a pattern, or a pattern in quotes");
	parser_next(p);
	struct expr *e = node_new(p, EXPR_MATCHES, first);
	e->text = pattern->text;
	e->bare = pattern->kind == TOKEN_NAME;
	e->negated = negated;
	e->op_span = op_span;
	e->path_spans = arena_make_array(p->arena, struct span, 1);
	e->path_spans[0] = parser_token_span(p, pattern);
	return node_args(p, e, left, NULL, NULL);
}

/*
 * A subquery that gives one value: (SELECT count(*) FROM Task WHERE …), (SELECT name FROM Company AS c WHERE c.code = …).
 *
 * It becomes an aggregate over the rows it names, or the value in the first of them.
 */
#include "read/expr_parser.h"

/* What stands between SELECT and FROM. */
struct selected {
	struct str function;    /* count, sum, …; value: a field alone */
	size_t first, end;      /* tokens of its names; none: count(*) */
	struct expr *otherwise; /* of coalesce(…, x) around it; NULL: there is none */
	size_t wrap;            /* the token of coalesce */
};

static bool at_star(const struct parser *p)
{
	return parser_at(p, TOKEN_OPERATOR) && parser_peek(p, 0)->op == EXPR_OP_MUL;
}

/* a, a.b, a.b.c */
static bool parse_names(struct parser *p, struct selected *s)
{
	s->first = p->pos;
	do {
		if (!parser_accept(p, TOKEN_NAME)) {
			parser_expected(p, "the name of a field");
			return false;
		}
	} while (parser_accept(p, TOKEN_DOT));
	s->end = p->pos;
	return true;
}

static bool parse_function(struct parser *p, struct selected *s)
{
	s->function = parser_lower(p, parser_peek(p, 0)->text);
	parser_next(p);
	const struct token *open = parser_peek(p, 0);
	parser_next(p);
	if (at_star(p) && str_is(s->function, "count"))
		parser_next(p);
	else if (!parse_names(p, s))
		return false;
	return parse_closed(p, open, "')'");
}

/* coalesce(sum(x), 0) */
static bool parse_coalesced(struct parser *p, struct selected *s)
{
	s->wrap = p->pos;
	parser_next(p);
	const struct token *open = parser_peek(p, 0);
	parser_next(p);
	if (!parser_at_aggregate(p)) {
		parser_expected(p, "count(…), sum(…), avg(…), min(…) or max(…)");
		return false;
	}
	if (!parse_function(p, s))
		return false;
	if (!parser_accept(p, TOKEN_COMMA)) {
		parser_expected(p, "','");
		return false;
	}
	s->otherwise = parse_level(p, LEVEL_OR);
	return s->otherwise != NULL && parse_closed(p, open, "')'");
}

static bool parse_selected(struct parser *p, struct selected *s)
{
	*s = (struct selected){ .function = STR("value") };
	if (at_star(p) || parser_at(p, TOKEN_NUMBER)) {
		parser_expected(p, "a field or count(*), sum(field), …");
		diag_hint(p->diags, "whether there are rows is asked by EXISTS(Entity WHERE …)");
		return false;
	}
	if (parser_at_word(p, "coalesce") && parser_peek(p, 1)->kind == TOKEN_OPEN)
		return parse_coalesced(p, s);
	return parser_at_aggregate(p) ? parse_function(p, s) : parse_names(p, s);
}

/* The path of E goes on with the selected names; what the rows are called may stand in front of them. */
static void add_selected(struct parser *p, struct expr *e, const struct selected *s)
{
	size_t first = s->first, count = (s->end - s->first + 1) / 2;
	struct str name = count > 1 ? p->tokens.items[first].text : STR_EMPTY;
	struct str *path = arena_make_array(p->arena, struct str, e->path_count + count);
	struct span *spans = arena_make_array(p->arena, struct span, e->path_count + count);

	if (count > 1 && (str_eq(name, e->alias) || str_eq(name, e->path[e->path_count - 1])))
		first += 2;
	for (size_t i = 0; i < e->path_count; i++) {
		path[i] = e->path[i];
		spans[i] = e->path_spans[i];
	}
	for (size_t at = first; at < s->end; at += 2) {
		path[e->path_count] = p->tokens.items[at].text;
		spans[e->path_count++] = parser_token_span(p, &p->tokens.items[at]);
	}
	e->path = path;
	e->path_spans = spans;
}

static bool refuse_more(struct parser *p)
{
	static const struct {
		const char *word, *way;
	} rows[] = {
		{ "join", "a field of another row is a path: company.name" },
		{ "inner", "a field of another row is a path: company.name" },
		{ "left", "a field of another row is a path: company.name" },
		{ "group", "the step `aggregate`, with `group_by`, makes groups" },
		{ "order", "of several rows the one that was made first is taken; min(…) and max(…) take others" },
	};

	parser_expected(p, "WHERE or ')'");
	for (size_t i = 0; i < countof(rows); i++)
		if (parser_at_word(p, rows[i].word))
			diag_hint(p->diags, "%s", rows[i].way);
	return false;
}

bool parser_at_select(const struct parser *p)
{
	return parser_at(p, TOKEN_OPEN) && token_is_word(parser_peek(p, 1), "select") &&
	       parser_peek(p, 2)->kind != TOKEN_CLOSE && parser_peek(p, 2)->kind != TOKEN_DOT;
}

struct expr *parse_select_value(struct parser *p)
{
	size_t first = p->pos;
	const struct token *open = parser_peek(p, 0);
	struct selected s;
	struct expr head = { .kind = EXPR_AGGREGATE }, *where;

	parser_next(p);
	struct span op_span = parser_token_span(p, parser_peek(p, 0));
	parser_next(p);
	if (!parser_enter(p) || !parse_selected(p, &s))
		return NULL;
	if (!parser_accept_word(p, "from"))
		return parser_expected(p, "FROM");
	if (!parse_row_source(p, &head, &where))
		return NULL;
	if (parser_at_word(p, "limit") && str_is(parser_peek(p, 1)->text, "1")) { /* as it is anyway */
		parser_next(p);
		parser_next(p);
	}
	if (!parser_at(p, TOKEN_CLOSE) && where == NULL && !refuse_more(p))
		return NULL;
	if (!parse_closed(p, open, "')'"))
		return NULL;
	parser_leave(p);
	add_selected(p, &head, &s);
	struct expr *e = parse_rows_node(p, EXPR_AGGREGATE, first, &head);
	e->text = s.function;
	e->op_span = op_span;
	e->all_rows = true;
	node_args(p, e, where, NULL, NULL);
	if (s.otherwise == NULL)
		return e;
	struct expr *call = node_new(p, EXPR_CALL, first);
	call->text = STR("coalesce");
	call->op_span = parser_token_span(p, &p->tokens.items[s.wrap]);
	return node_args(p, call, e, s.otherwise, NULL);
}

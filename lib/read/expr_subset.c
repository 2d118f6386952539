/*
 * What speaks of the rows of an entity: count(Task), sum(Invoice.amount WHERE status = 'open'), EXISTS(Task WHERE …),
 * x IN (Company WHERE …), x EXISTS IN Company.
 */
#include "read/expr_parser.h"

#include "base/vec.h"

static bool begins_upper(struct str name)
{
	return name.len > 0 && name.ptr[0] >= 'A' && name.ptr[0] <= 'Z';
}

static bool parse_source(struct parser *p, struct expr *e)
{
	VEC(struct str) names = { 0 };
	VEC(struct span) spans = { 0 };

	do {
		const struct token *t = parser_peek(p, 0);
		if (t->kind != TOKEN_NAME) {
			parser_expected(p, names.len == 0 ? "the name of an entity" : "a name behind '.'");
			return false;
		}
		*vec_push(p->arena, &names) = t->text;
		*vec_push(p->arena, &spans) = parser_token_span(p, t);
		parser_next(p);
	} while (parser_accept(p, TOKEN_DOT));
	e->path = names.items;
	e->path_spans = spans.items;
	e->path_count = names.len;
	/* Entity, schema.Entity, either with a field behind: an entity that follows its schema begins in upper case */
	e->entity_parts = names.len > 1 && begins_upper(names.items[1]) ? 2 : 1;
	return true;
}

/* [AS alias] [WHERE condition] */
static bool parse_condition(struct parser *p, struct expr *e, struct expr **where)
{
	e->alias = STR_EMPTY;
	*where = NULL;
	if (parser_accept_word(p, "as")) {
		e->alias = parser_peek(p, 0)->text;
		if (!parser_accept(p, TOKEN_NAME)) {
			parser_expected(p, "a name behind AS");
			return false;
		}
	}
	if (!parser_accept_word(p, "where"))
		return true;
	*where = parse_level(p, LEVEL_OR);
	return *where != NULL;
}

bool parse_closed(struct parser *p, const struct token *open, const char *expected)
{
	if (parser_accept(p, TOKEN_CLOSE))
		return true;
	parser_expected(p, expected);
	diag_note(p->diags, parser_token_span(p, open), "the parenthesis is opened here");
	return false;
}

/* A name behind the entity, without AS, is one for its rows in SQL. */
static bool at_plain_alias(const struct parser *p)
{
	const struct token *next = parser_peek(p, 1);

	return parser_at(p, TOKEN_NAME) && !parser_at_word(p, "where") && !parser_at_word(p, "as") &&
	       (token_is_word(next, "where") || next->kind == TOKEN_CLOSE);
}

bool parse_row_source(struct parser *p, struct expr *e, struct expr **where)
{
	if (!parse_source(p, e))
		return false;
	if (!at_plain_alias(p))
		return parse_condition(p, e, where);
	struct str alias = parser_peek(p, 0)->text;
	parser_next(p);
	bool ok = parse_condition(p, e, where);
	e->alias = alias;
	return ok;
}

/* SELECT 1 FROM, SELECT field FROM; *FIELD is the token of the field, NULL: none. */
static bool parse_select(struct parser *p, const struct token **field)
{
	const struct token *t = parser_peek(p, 1);
	bool star = t->kind == TOKEN_OPERATOR && t->op == EXPR_OP_MUL;

	parser_next(p);
	if (t->kind == TOKEN_NAME && parser_peek(p, 1 + 1)->kind == TOKEN_DOT) { /* x.field: the rows are called x */
		parser_next(p);
		parser_next(p);
		t = parser_peek(p, 0);
	}
	*field = t->kind == TOKEN_NAME && !token_is_word(t, "from") ? t : NULL;
	if (*field != NULL || star || t->kind == TOKEN_NUMBER)
		parser_next(p);
	if (parser_accept_word(p, "from"))
		return true;
	parser_expected(p, "FROM");
	return false;
}

/* Entity.field as a path, for the field of a SELECT. */
static void add_field(struct parser *p, struct expr *e, const struct token *field)
{
	struct str *path = arena_make_array(p->arena, struct str, e->path_count + 1);
	struct span *spans = arena_make_array(p->arena, struct span, e->path_count + 1);

	for (size_t i = 0; i < e->path_count; i++) {
		path[i] = e->path[i];
		spans[i] = e->path_spans[i];
	}
	path[e->path_count] = field->text;
	spans[e->path_count] = parser_token_span(p, field);
	e->path = path;
	e->path_spans = spans;
	e->path_count++;
}

/* Entity [AS a] [WHERE c], in parentheses or not, there as SELECT … FROM too. */
static bool parse_rows(struct parser *p, struct expr *e, struct expr **where)
{
	const struct token *open = parser_peek(p, 0), *field = NULL;
	bool closed = parser_accept(p, TOKEN_OPEN);

	if (!parser_enter(p))
		return false;
	bool select = closed && parser_at_word(p, "select");
	if (select && !parse_select(p, &field))
		return false;
	if (select ? !parse_row_source(p, e, where) : !parse_source(p, e) || !parse_condition(p, e, where))
		return false;
	if (field != NULL && e->kind == EXPR_IN_ROWS)
		add_field(p, e, field);
	parser_leave(p);
	return !closed || parse_closed(p, open, *where != NULL ? "')'" : "WHERE or ')'");
}

/* A node of KIND over the rows that HEAD names. */
struct expr *parse_rows_node(struct parser *p, enum expr_kind kind, size_t first, const struct expr *head)
{
	struct expr *e = node_new(p, kind, first);

	e->path = head->path;
	e->path_spans = head->path_spans;
	e->path_count = head->path_count;
	e->entity_parts = head->entity_parts;
	e->alias = head->alias;
	return e;
}

/* ---- aggregates ------------------------------------------------------------------------------------------------ */

bool parser_at_aggregate(const struct parser *p)
{
	static const char *const words[] = { "count", "sum", "avg", "min", "max" };

	for (size_t i = 0; parser_peek(p, 1)->kind == TOKEN_OPEN && i < countof(words); i++)
		if (parser_at_word(p, words[i]))
			return true;
	return false;
}

struct expr *parse_aggregate(struct parser *p)
{
	size_t first = p->pos;
	struct str name = parser_lower(p, parser_peek(p, 0)->text);
	const struct token *open = parser_peek(p, 1);
	struct expr head = { .kind = EXPR_AGGREGATE };
	struct expr *where = NULL;

	parser_next(p);
	parser_next(p);
	if (parser_at(p, TOKEN_OPERATOR) && parser_peek(p, 0)->op == EXPR_OP_MUL) {
		parser_expected(p, "the name of an entity");
		diag_hint(p->diags, "write %.*s(Entity WHERE …)", STR_ARG(name));
		return NULL;
	}
	if (!parser_enter(p) || !parse_source(p, &head) || !parse_condition(p, &head, &where))
		return NULL;
	if (!parse_closed(p, open, where == NULL ? "WHERE or ')'" : "')'"))
		return NULL;
	parser_leave(p);
	struct expr *e = parse_rows_node(p, EXPR_AGGREGATE, first, &head);
	e->text = name;
	e->op_span = parser_token_span(p, &p->tokens.items[first]);
	return node_args(p, e, where, NULL, NULL);
}

/* ---- EXISTS ---------------------------------------------------------------------------------------------------- */

bool parser_at_exists(const struct parser *p)
{
	enum token_kind next = parser_peek(p, 1)->kind;

	return parser_at_word(p, "exists") &&
	       (next == TOKEN_OPEN || (next == TOKEN_NAME && token_begins_operand(parser_peek(p, 1))));
}

struct expr *parse_exists(struct parser *p)
{
	size_t first = p->pos;
	struct expr head = { .kind = EXPR_EXISTS };
	struct expr *where;

	parser_next(p);
	if (!parse_rows(p, &head, &where))
		return NULL;
	struct expr *e = parse_rows_node(p, EXPR_EXISTS, first, &head);
	e->op_span = parser_token_span(p, &p->tokens.items[first]);
	return node_args(p, e, where, NULL, NULL);
}

/* ---- behind an operand ----------------------------------------------------------------------------------------- */

bool parser_at_rows(const struct parser *p, size_t n)
{
	const struct token *t = parser_peek(p, n);
	bool open = t->kind == TOKEN_OPEN;

	if (open)
		t = parser_peek(p, ++n);
	if (t->kind != TOKEN_NAME)
		return false;
	if (open && token_is_word(t, "select"))
		return true;
	bool entity = begins_upper(t->text);
	if (parser_peek(p, n + 1)->kind == TOKEN_DOT)
		entity = entity || begins_upper(parser_peek(p, n + 2)->text); /* schema.Entity */
	while (parser_peek(p, n + 1)->kind == TOKEN_DOT && parser_peek(p, n + 2)->kind == TOKEN_NAME)
		n += 2;
	const struct token *next = parser_peek(p, n + 1);
	if (token_is_word(next, "where") || token_is_word(next, "as"))
		return true;
	/* a name alone: fields are written in lower case, functions have parentheses */
	return entity && next->kind != TOKEN_OPEN && (!open || next->kind == TOKEN_CLOSE);
}

struct expr *parse_in_rows(struct parser *p, struct expr *left, size_t first, size_t at, bool negated)
{
	struct span op_span = parser_span_from(p, at);
	struct expr head = { .kind = EXPR_IN_ROWS };
	struct expr *where;

	if (!parse_rows(p, &head, &where))
		return NULL;
	struct expr *e = parse_rows_node(p, EXPR_IN_ROWS, first, &head);
	e->negated = negated;
	e->op_span = op_span;
	return node_args(p, e, left, where, NULL);
}

struct expr *parse_found(struct parser *p, struct expr *left, size_t first, size_t at, bool negated)
{
	struct expr head = { .kind = EXPR_FOUND, .alias = STR_EMPTY };

	parser_next(p);
	struct span op_span = parser_span_from(p, at);
	if (parser_accept_word(p, "in") && !parse_source(p, &head))
		return NULL;
	struct expr *e = parse_rows_node(p, EXPR_FOUND, first, &head);
	e->negated = negated;
	e->op_span = op_span;
	return node_args(p, e, left, NULL, NULL);
}

/* Aggregates over the entities that refer to a row: count(Task), sum(Invoice.amount WHERE status = 'open'). */
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
	if (!parser_enter(p) || !parse_source(p, &head))
		return NULL;
	if (parser_accept_word(p, "where")) {
		where = parse_level(p, LEVEL_OR);
		if (where == NULL)
			return NULL;
	}
	if (!parser_accept(p, TOKEN_CLOSE)) {
		parser_expected(p, where == NULL ? "WHERE or ')'" : "')'");
		diag_note(p->diags, parser_token_span(p, open), "the parenthesis is opened here");
		return NULL;
	}
	parser_leave(p);
	struct expr *e = node_new(p, EXPR_AGGREGATE, first);
	e->text = name;
	e->op_span = parser_token_span(p, &p->tokens.items[first]);
	e->path = head.path;
	e->path_spans = head.path_spans;
	e->path_count = head.path_count;
	e->entity_parts = head.entity_parts;
	return node_args(p, e, where, NULL, NULL);
}

#include "read/expr_parser.h"

#include "read/ways.h"

bool parser_begin(struct parser *p, struct arena *arena, struct diags *diags, const struct yaml_node *node)
{
	*p = (struct parser){ .arena = arena, .diags = diags, .node = node };
	if (node->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, node->span, "expected text, found %s", yaml_kind_name(node));
	p->tokens = expr_lex(arena, node->text);
	return true;
}

/* ---- tokens ---------------------------------------------------------------------------------------------------- */

const struct token *parser_peek(const struct parser *p, size_t n)
{
	size_t last = p->tokens.count - 1;

	return &p->tokens.items[p->pos + n < last ? p->pos + n : last];
}

void parser_next(struct parser *p)
{
	if (p->pos + 1 < p->tokens.count)
		p->pos++;
}

bool parser_at(const struct parser *p, enum token_kind kind)
{
	return parser_peek(p, 0)->kind == kind;
}

bool parser_accept(struct parser *p, enum token_kind kind)
{
	if (!parser_at(p, kind))
		return false;
	parser_next(p);
	return true;
}

bool token_is_word(const struct token *t, const char *word)
{
	return t->kind == TOKEN_NAME && str_eq_nocase(t->text, str_from(word));
}

bool parser_at_word(const struct parser *p, const char *word)
{
	return token_is_word(parser_peek(p, 0), word);
}

bool parser_accept_word(struct parser *p, const char *word)
{
	if (!parser_at_word(p, word))
		return false;
	parser_next(p);
	return true;
}

struct span parser_token_span(const struct parser *p, const struct token *t)
{
	return yaml_span_at(p->node, t->off, t->len);
}

struct span parser_span_from(const struct parser *p, size_t first)
{
	const struct token *a = &p->tokens.items[first];
	const struct token *b = &p->tokens.items[p->pos > first ? p->pos - 1 : first];

	return yaml_span_at(p->node, a->off, b->off + b->len - a->off);
}

/* ---- messages -------------------------------------------------------------------------------------------------- */

struct expr *parser_expected(struct parser *p, const char *what)
{
	const struct token *t = parser_peek(p, 0);
	struct span span = parser_token_span(p, t);

	if (t->kind == TOKEN_BAD) {
		diag(p->diags, DIAG_BAD_EXPRESSION, span, "%.*s", STR_ARG(t->text));
		if (t->hint.len > 0)
			diag_hint(p->diags, "%.*s", STR_ARG(t->hint));
	} else if (t->kind == TOKEN_END && t->len == 0) { /* else the end of a part of the text */
		diag(p->diags, DIAG_BAD_EXPRESSION, span, "expected %s at the end of the text", what);
	} else if (t->kind == TOKEN_STRING || t->len > 60) {
		diag(p->diags, DIAG_BAD_EXPRESSION, span, "expected %s, found a %s", what,
		     t->kind == TOKEN_STRING ? "string" : "long word");
	} else {
		struct str text = str_sub(p->node->text, t->off, t->len);
		const char *way = t->kind == TOKEN_NAME ? ways_for_operator(parser_lower(p, text)) : NULL;
		diag(p->diags, DIAG_BAD_EXPRESSION, span, "expected %s, found '%.*s'", what, STR_ARG(text));
		if (way != NULL)
			diag_hint(p->diags, "%s", way);
	}
	return NULL;
}

struct expr *parser_unsupported(struct parser *p, const struct token *t, const char *what)
{
	diag(p->diags, DIAG_NOT_SUPPORTED, parser_token_span(p, t), "%s is not supported yet", what);
	return NULL;
}

bool parser_enter(struct parser *p)
{
	if (p->depth < EXPR_MAX_DEPTH) {
		p->depth++;
		return true;
	}
	diag(p->diags, DIAG_BAD_EXPRESSION, parser_token_span(p, parser_peek(p, 0)),
	     "the expression is nested deeper than %d levels", EXPR_MAX_DEPTH);
	return false;
}

void parser_leave(struct parser *p)
{
	p->depth--;
}

/* One more operator, at the current token. */
bool parser_count(struct parser *p)
{
	if (p->operators < EXPR_MAX_OPERATORS) {
		p->operators++;
		return true;
	}
	diag(p->diags, DIAG_BAD_EXPRESSION, parser_token_span(p, parser_peek(p, 0)),
	     "the expression has more than %d operators", EXPR_MAX_OPERATORS);
	return false;
}

/* ---- nodes ----------------------------------------------------------------------------------------------------- */

struct expr *node_new(struct parser *p, enum expr_kind kind, size_t first)
{
	struct expr *e = arena_make(p->arena, struct expr);

	e->kind = kind;
	e->text = STR_EMPTY;
	e->span = parser_span_from(p, first);
	e->op_span = e->span;
	return e;
}

struct expr *node_args(struct parser *p, struct expr *e, struct expr *a, struct expr *b, struct expr *c)
{
	struct expr *all[] = { a, b, c };

	e->args = arena_make_array(p->arena, struct expr *, 3);
	for (size_t i = 0; i < 3 && all[i] != NULL; i++)
		e->args[e->arg_count++] = all[i];
	return e;
}

struct expr *node_path(struct parser *p, size_t first, const struct str *names, const struct span *spans, size_t count)
{
	struct expr *e = node_new(p, EXPR_NAME, first);

	e->path = arena_make_array(p->arena, struct str, count);
	e->path_spans = arena_make_array(p->arena, struct span, count);
	for (size_t i = 0; i < count; i++) {
		e->path[i] = names[i];
		e->path_spans[i] = spans[i];
	}
	e->path_count = count;
	return e;
}

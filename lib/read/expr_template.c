#include "read/expr_template.h"

#include "base/out.h"
#include "base/vec.h"

struct parts {
	struct parser *p;
	VEC(struct assignment) list;
	struct out text; /* of the part at hand */
	size_t from;     /* where it begins in the scalar */
};

struct expr *expr_parse_tokens(const struct parser *p, size_t first, size_t end)
{
	struct parser part = *p;
	size_t count = end - first;
	part.pos = 0;
	part.tokens.items = arena_make_array(p->arena, struct token, count + 1);
	part.tokens.count = count + 1;
	memcpy(part.tokens.items, p->tokens.items + first, count * sizeof(struct token));
	const struct token *behind = &p->tokens.items[end]; /* the message names it */
	part.tokens.items[count] = (struct token){ .kind = TOKEN_END, .off = behind->off, .len = behind->len };
	struct expr *e = parse_level(&part, LEVEL_OR);
	if (e == NULL || parser_at(&part, TOKEN_END))
		return e;
	return parser_expected(&part, "an operator or the end of the expression");
}

static void add_text(struct parts *x, size_t end)
{
	struct expr *e = arena_make(x->p->arena, struct expr);
	if (x->text.len > 0) {
		struct span span = yaml_span_at(x->p->node, x->from, end - x->from);
		*e = (struct expr){ .kind = EXPR_STRING, .span = span, .op_span = span };
		e->text = arena_str(x->p->arena, out_text(&x->text));
		*vec_push(x->p->arena, &x->list) = (struct assignment){ .name_span = span, .value = e };
	}
	out_init(&x->text, x->p->arena);
}

/* The expression at [FROM, END) of the scalar. */
static bool add_value(struct parts *x, size_t from, size_t end)
{
	struct parser inner = *x->p;
	inner.pos = 0;
	inner.tokens = expr_lex(x->p->arena, str_sub(x->p->node->text, from, end - from));
	for (size_t i = 0; i < inner.tokens.count; i++)
		inner.tokens.items[i].off += from;
	inner.tokens.items[inner.tokens.count - 1].len = 1; /* the brace behind it */
	struct expr *e = parse_level(&inner, LEVEL_OR);
	if (e != NULL && !parser_at(&inner, TOKEN_END))
		e = parser_expected(&inner, "an operator or '}'");
	if (e == NULL)
		return false;
	*vec_push(x->p->arena, &x->list) = (struct assignment){ .name_span = e->span, .value = e };
	return true;
}

static bool bad_brace(struct parts *x, size_t at, const char *why)
{
	diag(x->p->diags, DIAG_BAD_EXPRESSION, yaml_span_at(x->p->node, at, 1), "%s", why);
	diag_hint(x->p->diags, "a brace itself is written twice: {{ or }}");
	return false;
}

/* [FROM, END) of the scalar; QUOTE stands around it, 0: none does. */
static bool parse_parts(struct parser *p, size_t from, size_t end, char quote, struct template_parts *parts)
{
	struct parts x = { .p = p, .from = from };
	struct str text = p->node->text;
	out_init(&x.text, p->arena);
	for (size_t i = from; i < end; i++) {
		char c = text.ptr[i];
		bool twice = i + 1 < end && text.ptr[i + 1] == c;
		if (twice && (c == quote || c == '{' || c == '}')) {
			out_char(&x.text, c);
			i++;
		} else if (c == '}') {
			return bad_brace(&x, i, "'}' without '{'");
		} else if (c != '{') {
			out_char(&x.text, c);
		} else {
			size_t close = i + 1 + str_find(str_sub(text, i + 1, end - i - 1), '}');
			if (close == end)
				return bad_brace(&x, i, "'{' without '}'");
			add_text(&x, i);
			if (!add_value(&x, i + 1, close))
				return false;
			i = close;
			x.from = close + 1;
		}
	}
	add_text(&x, end);
	parts->items = x.list.items;
	parts->count = x.list.len;
	return true;
}

bool expr_parse_template(struct parser *p, struct template_parts *parts)
{
	const struct token *t = parser_peek(p, 0);
	if (!parse_parts(p, t->off + 1, t->off + t->len - 1, p->node->text.ptr[t->off], parts))
		return false;
	parser_next(p);
	return true;
}

bool expr_parse_message(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                        struct template_parts *parts)
{
	struct parser p = { .arena = arena, .diags = diags, .node = node };
	return parse_parts(&p, 0, node->text.len, '\0', parts);
}

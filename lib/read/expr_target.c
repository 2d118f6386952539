/* The texts of insert, update and delete steps. Other documented spellings are refused with the canonical one shown. */
#include "read/expr_parser.h"

#include "base/out.h"
#include "base/vec.h"

struct target_parser {
	struct parser p;
	struct target_expr *target;
	VEC(struct assignment) assignments;
};

bool parse_entity(struct parser *p, struct target_expr *target)
{
	size_t first = p->pos;

	target->schema = STR_EMPTY;
	target->entity = parser_peek(p, 0)->text;
	if (!parser_accept(p, TOKEN_NAME)) {
		parser_expected(p, "the name of an entity");
		return false;
	}
	if (parser_accept(p, TOKEN_DOT)) {
		target->schema = target->entity;
		target->entity = parser_peek(p, 0)->text;
		if (!parser_accept(p, TOKEN_NAME)) {
			parser_expected(p, "the name of an entity behind '.'");
			return false;
		}
	}
	target->entity_span = parser_span_from(p, first);
	return true;
}

/* Entity as written, and behind it the start of the canonical list of assignments. */
static void hint_begin(struct target_parser *tp, struct out *o)
{
	out_init(o, tp->p.arena);
	if (tp->target->schema.len > 0)
		out_printf(o, "%.*s.", STR_ARG(tp->target->schema));
	out_str(o, tp->target->entity);
	out_char(o, '(');
}

/* `a: x` from token I on: writes it as `a = x`, returns the index behind it. */
static size_t hint_pair(struct target_parser *tp, struct out *o, size_t i)
{
	const struct token *t = tp->p.tokens.items;
	size_t from = t[i + 1].kind == TOKEN_VARIABLE ? t[i + 1].off + 1 : t[i + 2].off;
	unsigned depth = 0;
	size_t end = i + 2;

	while (t[end].kind != TOKEN_END && t[end].kind != TOKEN_BAD && t[end].kind != TOKEN_BRACE &&
	       (depth > 0 || (t[end].kind != TOKEN_COMMA && t[end].kind != TOKEN_CLOSE))) {
		if (t[end].kind == TOKEN_OPEN)
			depth++;
		if (t[end].kind == TOKEN_CLOSE)
			depth--;
		end++;
	}
	size_t to = t[end - 1].off + t[end - 1].len;
	struct str value = str_sub(tp->p.node->text, from, to > from ? to - from : 0);
	out_printf(o, "%.*s = %.*s", STR_ARG(t[i].text), STR_ARG(value));
	return end;
}

/* The list of `name: value` or bare names that begins at token I, as the language wants it; empty: it is neither. */
static struct str hint_list(struct target_parser *tp, size_t i)
{
	const struct token *t = tp->p.tokens.items;
	size_t count = tp->p.tokens.count;
	struct out o;

	hint_begin(tp, &o);
	for (;;) {
		if (i + 2 >= count || t[i].kind != TOKEN_NAME)
			return STR_EMPTY;
		enum token_kind next = t[i + 1].kind;
		if (next == TOKEN_COLON || next == TOKEN_VARIABLE) {
			i = hint_pair(tp, &o, i);
		} else if (next == TOKEN_COMMA || next == TOKEN_CLOSE || next == TOKEN_BRACE) {
			out_printf(&o, "%.*s = input.%.*s", STR_ARG(t[i].text), STR_ARG(t[i].text));
			i++;
		} else {
			return STR_EMPTY;
		}
		if (t[i].kind != TOKEN_COMMA)
			break;
		out_cstr(&o, ", ");
		i++;
	}
	out_char(&o, ')');
	return t[i].kind == TOKEN_CLOSE || t[i].kind == TOKEN_BRACE ? arena_str(tp->p.arena, out_text(&o)) : STR_EMPTY;
}

/* Another documented spelling begins at the current token; its list at token LIST. Returns false always. */
static bool other_spelling(struct target_parser *tp, const char *what, size_t list)
{
	struct parser *p = &tp->p;
	struct str hint = hint_list(tp, list);

	parser_unsupported(p, parser_peek(p, 0), what);
	if (list < p->tokens.count && token_is_word(&p->tokens.items[list], "all_fields"))
		diag_hint(p->diags, "write %.*s alone: the values come from the input", STR_ARG(tp->target->entity));
	else if (hint.len > 0 && hint.len <= 200)
		diag_hint(p->diags, "write %.*s", STR_ARG(hint));
	else
		diag_hint(p->diags, "write %.*s(field = value, …)", STR_ARG(tp->target->entity));
	return false;
}

static bool parse_assignment(struct target_parser *tp)
{
	struct parser *p = &tp->p;
	struct assignment a = { .name = parser_peek(p, 0)->text };

	a.name_span = parser_token_span(p, parser_peek(p, 0));
	if (!parser_accept(p, TOKEN_NAME)) {
		parser_expected(p, "the name of a field");
		return false;
	}
	if (parser_peek(p, 0)->kind != TOKEN_OPERATOR || parser_peek(p, 0)->op != EXPR_OP_EQ) {
		parser_expected(p, "'=' behind the name of the field");
		return false;
	}
	parser_next(p);
	a.value = parse_level(p, LEVEL_OR);
	*vec_push(p->arena, &tp->assignments) = a;
	return a.value != NULL;
}

/* Entity(a = x, …) */
static bool parse_parenthesized(struct target_parser *tp)
{
	struct parser *p = &tp->p;
	enum token_kind after = parser_peek(p, 2)->kind;

	if (parser_peek(p, 1)->kind == TOKEN_NAME) {
		if (after == TOKEN_COLON || after == TOKEN_VARIABLE)
			return other_spelling(tp, "a list of 'field: value'", p->pos + 1);
		if (after == TOKEN_COMMA || after == TOKEN_CLOSE)
			return other_spelling(tp, "a list of names without values", p->pos + 1);
	}
	parser_next(p);
	do {
		if (!parse_assignment(tp))
			return false;
	} while (parser_accept(p, TOKEN_COMMA));
	if (!parser_accept(p, TOKEN_CLOSE)) {
		parser_expected(p, "',' or ')'");
		return false;
	}
	return true;
}

static bool parse_set(struct target_parser *tp)
{
	do {
		if (!parse_assignment(tp))
			return false;
	} while (parser_accept(&tp->p, TOKEN_COMMA));
	return true;
}

bool parse_where(struct parser *p, struct target_expr *target)
{
	size_t first = p->pos;

	target->where = parse_level(p, LEVEL_OR);
	target->where_span = parser_span_from(p, first);
	return target->where != NULL;
}

static bool parse_rest(struct target_parser *tp)
{
	struct parser *p = &tp->p;
	struct target_expr *target = tp->target;

	if (parser_at(p, TOKEN_BRACE))
		return other_spelling(tp, "a list in braces", p->pos + 1);
	if (parser_at_word(p, "values"))
		return other_spelling(tp, "VALUES", p->pos + 2);
	if (parser_at_word(p, "from"))
		return other_spelling(tp, "FROM", p->tokens.count);
	if (parser_at_word(p, "as"))
		return other_spelling(tp, "an alias", p->tokens.count);
	if (parser_at(p, TOKEN_OPEN)) {
		target->has_assignments = true;
		return parse_parenthesized(tp);
	}
	if (parser_accept_word(p, "set")) {
		target->has_assignments = true;
		if (!parse_set(tp))
			return false;
	}
	return !parser_accept_word(p, "where") || parse_where(p, target);
}

bool expr_parse_target(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                       struct target_expr *target)
{
	struct target_parser tp = { .target = target };

	*target = (struct target_expr){ .schema = STR_EMPTY, .entity = STR_EMPTY };
	if (!parser_begin(&tp.p, arena, diags, node) || !parse_entity(&tp.p, target))
		return false;
	bool ok = parse_rest(&tp);
	target->assignments = tp.assignments.items;
	target->assignment_count = tp.assignments.len;
	if (!ok || parser_at(&tp.p, TOKEN_END))
		return ok;
	parser_expected(&tp.p, target->where != NULL           ? "an operator or the end of the text"
	                       : target->assignment_count == 0 ? "SET, WHERE or '(…)' behind the entity"
	                                                       : "',', WHERE or the end of the text");
	return false;
}

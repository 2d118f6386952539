/* The texts of insert, update and delete steps, in every documented spelling. */
#include "read/expr_parser.h"

#include "base/vec.h"

struct target_parser {
	struct parser p;
	struct target_expr *target;
	VEC(struct assignment) assignments;
};

struct str entity_as_written(struct arena *arena, struct str schema, struct str entity)
{
	return schema.len > 0 ? arena_printf(arena, "%.*s.%.*s", STR_ARG(schema), STR_ARG(entity)) : entity;
}

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

/* Another documented spelling begins at the current token, which cannot be meant here. Returns false always. */
static bool refuse(struct target_parser *tp, const char *text)
{
	struct parser *p = &tp->p;

	return diag(p->diags, DIAG_BAD_EXPRESSION, parser_token_span(p, parser_peek(p, 0)), "%s", text);
}

/* `a:x` was cut into a and the variable :x; in a list of pairs it is a, ':' and x. */
static bool accept_glued(struct parser *p)
{
	struct token *t = &p->tokens.items[p->pos];

	if (t->kind != TOKEN_VARIABLE || p->node->text.ptr[t->off] != ':')
		return false;
	t->kind = TOKEN_NAME;
	t->off++;
	t->len--;
	return true;
}

/* The value `?`: what the input says for the field of A. */
static void take_input(struct parser *p, struct assignment *a)
{
	a->value = arena_make(p->arena, struct expr);
	*a->value = (struct expr){ .kind = EXPR_HOLE, .text = STR("?"), .span = a->name_span, .op_span = a->name_span };
}

static bool parse_value(struct target_parser *tp, struct assignment *a)
{
	a->value = parse_level(&tp->p, LEVEL_OR);
	*vec_push(tp->p.arena, &tp->assignments) = *a;
	return a->value != NULL;
}

/* The name of a field that gets a value. */
static bool parse_left(struct parser *p, struct assignment *a)
{
	*a = (struct assignment){ .name = parser_peek(p, 0)->text,
		                  .name_span = parser_token_span(p, parser_peek(p, 0)) };
	if (parser_accept(p, TOKEN_NAME))
		return true;
	parser_expected(p, "the name of a field");
	return false;
}

static bool parse_assignment(struct target_parser *tp)
{
	struct parser *p = &tp->p;
	struct assignment a;

	if (!parse_left(p, &a))
		return false;
	if (parser_peek(p, 0)->kind != TOKEN_OPERATOR || parser_peek(p, 0)->op != EXPR_OP_EQ) {
		parser_expected(p, "'=' behind the name of the field");
		return false;
	}
	parser_next(p);
	return parse_value(tp, &a);
}

/* a = x, a: x, or a alone: its value is the input's. */
static bool parse_pair(struct target_parser *tp, bool alone)
{
	struct parser *p = &tp->p;
	struct assignment a;

	if (!parse_left(p, &a))
		return false;
	if (parser_accept(p, TOKEN_COLON) || accept_glued(p))
		return parse_value(tp, &a);
	if (parser_at(p, TOKEN_OPERATOR) && parser_peek(p, 0)->op == EXPR_OP_EQ) {
		parser_next(p);
		return parse_value(tp, &a);
	}
	if (!alone || (!parser_at(p, TOKEN_COMMA) && !parser_at(p, TOKEN_CLOSE))) {
		parser_expected(p, "'=' or ':' behind the name of the field");
		return false;
	}
	take_input(p, &a);
	*vec_push(p->arena, &tp->assignments) = a;
	return true;
}

/* Pairs with commas between, up to CLOSE; the token that opens them is the current one. */
static bool parse_pairs(struct target_parser *tp, enum token_kind close, bool alone)
{
	struct parser *p = &tp->p;

	tp->target->has_assignments = true;
	parser_next(p);
	do {
		if (!parse_pair(tp, alone))
			return false;
	} while (parser_accept(p, TOKEN_COMMA));
	if (parser_at(p, close) && p->node->text.ptr[parser_peek(p, 0)->off] != '{') {
		parser_next(p);
		return true;
	}
	parser_expected(p, close == TOKEN_CLOSE ? "',' or ')'" : "',' or '}'");
	return false;
}

/* (x, y), which stands behind (a, b) VALUES */
static bool parse_row(struct target_parser *tp)
{
	struct parser *p = &tp->p;
	size_t count = tp->assignments.len;

	if (!parser_accept(p, TOKEN_OPEN)) {
		parser_expected(p, "'(' behind VALUES");
		return false;
	}
	for (size_t i = 0; i < count; i++) {
		if (i > 0 && !parser_accept(p, TOKEN_COMMA)) {
			parser_expected(p, "',' and a value for each of the fields");
			return false;
		}
		tp->assignments.items[i].value = parse_level(p, LEVEL_OR);
		if (tp->assignments.items[i].value == NULL)
			return false;
	}
	if (parser_accept(p, TOKEN_CLOSE))
		return true;
	parser_expected(p, "')' behind the value of the last field");
	return false;
}

/* The list at the current '(' is one of names alone. */
static bool names_alone(const struct parser *p)
{
	size_t i = 1;

	while (parser_peek(p, i)->kind == TOKEN_NAME && parser_peek(p, i + 1)->kind == TOKEN_COMMA)
		i += 2;
	return parser_peek(p, i)->kind == TOKEN_NAME && parser_peek(p, i + 1)->kind == TOKEN_CLOSE;
}

/* Entity(a = x, …), Entity(a, b), Entity(a, b) VALUES (x, y), Entity(all_fields) */
static bool parse_parenthesized(struct target_parser *tp)
{
	struct parser *p = &tp->p;
	bool alone = names_alone(p);

	if (alone && token_is_word(parser_peek(p, 1), "all_fields") && parser_peek(p, 2)->kind == TOKEN_CLOSE) {
		p->pos += 3;
		return true;
	}
	if (!parse_pairs(tp, TOKEN_CLOSE, true))
		return false;
	if (alone && parser_accept_word(p, "values"))
		return parse_row(tp);
	return true;
}

/* VALUES (a: x, …) */
static bool parse_values(struct target_parser *tp)
{
	struct parser *p = &tp->p;

	parser_next(p);
	if (!parser_at(p, TOKEN_OPEN)) {
		parser_expected(p, "'(' behind VALUES");
		return false;
	}
	return parse_pairs(tp, TOKEN_CLOSE, false);
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
		return parse_pairs(tp, TOKEN_BRACE, false);
	if (parser_at_word(p, "values"))
		return parse_values(tp);
	if (parser_at_word(p, "from")) {
		refuse(tp, "what a row is made from is said field by field");
		diag_hint(p->diags, "write %.*s(field = $name.field, …)", STR_ARG(target->entity));
		return false;
	}
	bool named = parser_at(p, TOKEN_NAME) && !parser_at_word(p, "set") && !parser_at_word(p, "where") &&
	             (token_is_word(parser_peek(p, 1), "set") || token_is_word(parser_peek(p, 1), "where"));
	if (named || parser_at_word(p, "as")) {
		refuse(tp, "a step has no alias for its entity");
		diag_hint(p->diags, "its fields are written bare; `self.field` is one of the action's own row");
		return false;
	}
	if (parser_at(p, TOKEN_OPEN))
		return parse_parenthesized(tp);
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
	bool word = target->where == NULL && target->assignment_count == 0 && parser_at(&tp.p, TOKEN_NAME);
	parser_expected(&tp.p, target->where != NULL           ? "an operator or the end of the text"
	                       : target->assignment_count == 0 ? "SET, WHERE or '(…)' behind the entity"
	                                                       : "',', WHERE or the end of the text");
	if (word)
		diag_hint(diags, "values are given by %.*s SET field = value", STR_ARG(target->entity));
	return false;
}

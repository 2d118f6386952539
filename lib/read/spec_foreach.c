/*
 * `foreach`: the item, and what it goes through. Spellings:
 *     item in C, $item IN C, C as item, C as $item, and C alone beside the key `as`
 * where C is Entity WHERE condition, also in parentheses, related_<entities>, or the name of a list: tags, input.tags,
 * $tags, v.tags.
 */
#include "read/expr_parser.h"
#include "read/keys.h"
#include "read/spec_action.h"

void spec_raw_query(struct diags *diags, struct span span)
{
	diag(diags, DIAG_RAW_QUERY, span, "a query in SQL is no step");
	diag_hint(diags, "write `find: Entity WHERE …`, `foreach: item in Entity WHERE …` or `aggregate: {…}`");
}

static bool at_variable(const struct parser *p, size_t n)
{
	return parser_peek(p, n)->kind == TOKEN_NAME || parser_peek(p, n)->kind == TOKEN_VARIABLE;
}

static void take_variable(struct parser *p, struct spec_step *step)
{
	step->variable = parser_peek(p, 0)->text;
	step->variable_span = parser_token_span(p, parser_peek(p, 0));
	parser_next(p);
}

/* Entity or schema.Entity with a WHERE behind it, an entity by its capital letter, or related_<entities>. */
static bool at_rows(const struct parser *p, size_t n)
{
	const struct token *first = parser_peek(p, n);
	if (first->kind != TOKEN_NAME)
		return false;
	bool dotted = parser_peek(p, n + 1)->kind == TOKEN_DOT && parser_peek(p, n + 2)->kind == TOKEN_NAME;
	const struct token *last = parser_peek(p, dotted ? n + 2 : n);
	if (token_is_word(parser_peek(p, dotted ? n + 3 : n + 1), "where") ||
	    (last->text.ptr[0] >= 'A' && last->text.ptr[0] <= 'Z'))
		return true;
	return str_starts(first->text, STR("related_")) && parser_peek(p, n + 1)->kind != TOKEN_DOT;
}

static bool parse_rows(struct parser *p, struct spec_step *step)
{
	if (!parse_entity(p, &step->target))
		return false;
	return !parser_accept_word(p, "where") || parse_where(p, &step->target);
}

/* (Entity WHERE condition), which is not (SELECT …). */
static bool at_rows_inside(const struct parser *p)
{
	return parser_at(p, TOKEN_OPEN) && !token_is_word(parser_peek(p, 1), "select") &&
	       !token_is_word(parser_peek(p, 1), "with") && at_rows(p, 1);
}

static bool parse_rows_inside(struct parser *p, struct spec_step *step)
{
	parser_next(p);
	if (!parse_rows(p, step))
		return false;
	if (!parser_at(p, TOKEN_CLOSE)) {
		parser_expected(p, "an operator or ')'");
		return false;
	}
	parser_next(p);
	return true;
}

/* crm.tb_contact */
static bool is_table(const struct expr *e)
{
	return e->kind == EXPR_NAME && e->path_count == 2 &&
	       (str_starts(e->path[1], STR("tb_")) || str_starts(e->path[1], STR("tv_")));
}

static bool parse_source(struct parser *p, struct spec_step *step)
{
	bool select = token_is_word(parser_peek(p, 1), "select") || token_is_word(parser_peek(p, 1), "with");
	if (parser_at(p, TOKEN_OPEN) && select) {
		spec_raw_query(p->diags, parser_token_span(p, parser_peek(p, 1)));
		return false;
	}
	step->source = parse_level(p, LEVEL_SUM);
	if (step->source != NULL && is_table(step->source)) {
		diag(p->diags, DIAG_BAD_EXPRESSION, step->source->span,
		     "foreach goes through rows or a list, not a table");
		diag_hint(p->diags, "rows are those of an entity: Entity WHERE condition");
		step->source = NULL;
		return false;
	}
	if (step->source == NULL || step->source->kind == EXPR_NAME)
		return step->source != NULL;
	diag(p->diags, DIAG_BAD_EXPRESSION, step->source->span, "foreach goes through rows or a list");
	diag_hint(p->diags, "write Entity WHERE condition, related_<entities>, input.<list> or the name of a list");
	step->source = NULL;
	return false;
}

static bool parse(struct parser *p, struct spec_step *step)
{
	if (at_variable(p, 0) && token_is_word(parser_peek(p, 1), "in")) {
		take_variable(p, step);
		parser_next(p);
	}
	bool inside = at_rows_inside(p), rows = inside || at_rows(p, 0);
	if (inside ? !parse_rows_inside(p, step) : rows ? !parse_rows(p, step) : !parse_source(p, step))
		return false;
	if (step->variable.len == 0 && parser_accept_word(p, "as")) {
		if (!at_variable(p, 0)) {
			parser_expected(p, "the name of the item behind AS");
			return false;
		}
		take_variable(p, step);
	}
	step->target_ok = rows;
	if (parser_at(p, TOKEN_END))
		return true;
	bool alias = rows && parser_at_word(p, "as");
	parser_expected(p,
	                step->variable.len > 0 ? "an operator or the end of the text" : "AS and the name of the item");
	if (alias)
		diag_hint(p->diags, "the rows need no other name: their fields are written bare in WHERE");
	step->target_ok = false;
	return false;
}

void spec_read_foreach(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	struct parser p;
	const struct yaml_node *as = keys_get(step->node, "as");
	step->target = (struct target_expr){ .schema = STR_EMPTY, .entity = STR_EMPTY };
	if (!parser_begin(&p, arena, diags, step->value) || !parse(&p, step))
		return;
	if (as != NULL && step->variable.len > 0) {
		diag(diags, DIAG_BAD_VALUE, as->key_span, "the item is called '%.*s' already", STR_ARG(step->variable));
	} else if (as != NULL) {
		keys_text(diags, step->node, "as", &step->variable, &step->variable_span);
		if (!spec_variable_name(diags, &step->variable, step->variable_span))
			step->variable = STR_EMPTY;
	} else if (step->variable.len == 0) {
		diag(diags, DIAG_MISSING_KEY, step->value->span, "the item has no name");
		diag_hint(diags, "write `foreach: item in …`");
	}
}

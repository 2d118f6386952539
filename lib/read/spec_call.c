/* `call`, `call_function`: another action of the project, or a function of the database. */
#include "read/spec_call.h"

#include "base/vec.h"
#include "read/expr_parser.h"
#include "read/keys.h"
#include "read/language.h"

static const struct key_row call_keys[] = {
	{ "function", KEY_READ }, { "args", KEY_READ },   { "arguments", KEY_READ }, { "store", KEY_READ },
	{ "result", KEY_READ },   { "return", KEY_READ }, { "returns", KEY_READ },   { "as", KEY_READ },
};
const struct key_table call_key_table = { "call", call_keys, countof(call_keys) };

struct items {
	struct assignment *items;
	size_t len;
	size_t cap;
};

/* ---- the text -------------------------------------------------------------------------------------------------- */

static bool parse_name(struct parser *p, struct spec_step *step)
{
	size_t first = p->pos;
	struct str name = STR_EMPTY;
	do {
		struct str part = parser_peek(p, 0)->text;
		if (!parser_accept(p, TOKEN_NAME)) {
			parser_expected(p, "the name of an action or function");
			return false;
		}
		name = name.len == 0 ? part : arena_printf(p->arena, "%.*s.%.*s", STR_ARG(name), STR_ARG(part));
	} while (parser_accept(p, TOKEN_DOT));
	step->callee = name;
	step->callee_span = parser_span_from(p, first);
	return true;
}

/* a = x, or x alone: what it is given to follows from its place. */
static bool parse_item(struct parser *p, struct items *items)
{
	struct assignment a = { .name = STR_EMPTY, .name_span = parser_token_span(p, parser_peek(p, 0)) };
	const struct token *behind = parser_peek(p, 1);
	bool named = behind->kind == TOKEN_OPERATOR && behind->op == EXPR_OP_EQ;
	if (parser_at(p, TOKEN_NAME) && (behind->kind == TOKEN_COLON || behind->kind == TOKEN_VARIABLE)) {
		parser_next(p);
		parser_expected(p, "'=' behind the name of the argument");
		return false;
	}
	if (parser_at(p, TOKEN_NAME) && named) {
		a.name = parser_peek(p, 0)->text;
		parser_next(p);
		parser_next(p);
	}
	a.value = parse_level(p, LEVEL_OR);
	*vec_push(p->arena, items) = a;
	return a.value != NULL;
}

/* name, name(), name(a = x, …), name(x, …) */
static bool parse_call(struct parser *p, struct spec_step *step, struct items *items)
{
	if (!parse_name(p, step))
		return false;
	if (parser_accept(p, TOKEN_OPEN) && !parser_accept(p, TOKEN_CLOSE)) {
		do {
			if (!parse_item(p, items))
				return false;
		} while (parser_accept(p, TOKEN_COMMA));
		if (!parser_accept(p, TOKEN_CLOSE)) {
			parser_expected(p, "',' or ')'");
			return false;
		}
	}
	if (parser_at(p, TOKEN_END))
		return true;
	parser_expected(p, "'(' or the end of the text");
	return false;
}

/* ---- keys ------------------------------------------------------------------------------------------------------ */

/* Arguments as a mapping of names, or a list in their order. */
static bool read_items(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct items *items)
{
	bool ok = true;
	if (node->kind == YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'%.*s' takes a mapping of names to values",
		            STR_ARG(node->key));
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		bool named = node->kind == YAML_MAPPING;
		struct assignment a = { .name = named ? c->key : STR_EMPTY,
			                .name_span = named ? c->key_span : c->span };
		a.value = spec_read_value(arena, diags, c);
		ok = a.value != NULL && ok;
		*vec_push(arena, items) = a;
	}
	return ok;
}

/* A value in quotes is an expression like others: a text that is none was meant as it stands. */
static struct expr *read_expression(struct arena *arena, struct diags *diags, const struct yaml_node *node)
{
	struct expr *e = expr_parse(arena, diags, node);
	if (e == NULL && node->style != YAML_PLAIN && str_search(node->text, STR("'")) == (size_t)-1 &&
	    node->text.len <= 60)
		diag_hint(diags, "a text within the quotes of YAML has quotes of its own: \"'%.*s'\"",
		          STR_ARG(node->text));
	return e;
}

/* A list of expressions is the list of their values. */
static struct expr *read_list(struct arena *arena, struct diags *diags, const struct yaml_node *node)
{
	struct expr *e = arena_make(arena, struct expr);
	bool ok = true;
	*e = (struct expr){ .kind = EXPR_LIST, .text = STR_EMPTY, .span = node->span, .op_span = node->span };
	e->args = arena_make_array(arena, struct expr *, node->count + 1);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		e->args[e->arg_count] = spec_read_value(arena, diags, c);
		ok = e->args[e->arg_count++] != NULL && ok;
	}
	return ok ? e : NULL;
}

struct expr *spec_read_value(struct arena *arena, struct diags *diags, const struct yaml_node *node)
{
	if (node->kind == YAML_SEQUENCE)
		return read_list(arena, diags, node);
	if (node->kind == YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->key.len > 0 ? node->key_span : node->span,
		     "a value is an expression or a list of them, not a mapping");
		return NULL;
	}
	if (!yaml_is_null(node))
		return read_expression(arena, diags, node);
	struct expr *null = arena_make(arena, struct expr);
	*null = (struct expr){ .kind = EXPR_NULL, .text = STR_EMPTY, .span = node->span, .op_span = node->span };
	return null;
}

bool spec_read_items(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	struct items items = { 0 };
	bool ok = read_items(arena, diags, node, &items);
	step->items = items.items;
	step->item_count = items.len;
	return ok;
}

/* Names are given once, and those by place come first. */
static bool check_items(struct diags *diags, const struct spec_step *step)
{
	for (size_t i = 1; i < step->item_count; i++) {
		const struct assignment *a = &step->items[i];
		if (a->name.len == 0 && step->items[i - 1].name.len > 0)
			return diag(diags, DIAG_BAD_STEP, a->value->span,
			            "a value without a name behind one with a name");
		for (size_t k = 0; k < i; k++)
			if (a->name.len > 0 && str_eq(a->name, step->items[k].name))
				return diag(diags, DIAG_BAD_STEP, a->name_span, "'%.*s' is given twice",
				            STR_ARG(a->name));
	}
	return true;
}

static bool read_text(struct arena *arena, struct diags *diags, const struct yaml_node *text, struct spec_step *step)
{
	struct items items = { 0 };
	struct parser p;
	if (!parser_begin(&p, arena, diags, text) || !parse_call(&p, step, &items))
		return false;
	step->items = items.items;
	step->item_count = items.len;
	return true;
}

static void read_variable(struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	static const char *const keys[] = { "store", "result", "return", "returns", "as" };
	const struct yaml_node *name = keys_one_of(diags, node, keys, countof(keys));
	if (name == NULL)
		return;
	if (name->kind != YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, name->key_span, "'%.*s' takes the name of a variable", STR_ARG(name->key));
		return;
	}
	step->variable = str_starts(name->text, STR("$")) ? str_sub(name->text, 1, name->text.len) : name->text;
	step->variable_span = name->span;
	if (expr_is_identifier(step->variable))
		return;
	diag(diags, DIAG_BAD_NAME, step->variable_span, "'%.*s' cannot be the name of a variable",
	     STR_ARG(step->variable));
	step->variable = STR_EMPTY;
}

void spec_read_call(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	static const char *const keys[] = { "args", "arguments" };
	const struct yaml_node *text = step->value, *node = step->node;
	if (text->kind == YAML_MAPPING) {
		const struct key_row outer = { text->key.ptr, KEY_READ };
		keys_check(diags, node, &outer, 1, "a step whose call is a mapping");
		keys_check(diags, text, call_keys, countof(call_keys), "a call");
		node = text;
		text = keys_get(node, "function");
		if (text == NULL) {
			diag(diags, DIAG_MISSING_KEY, node->key_span, "a call needs the name of a `function`");
			return;
		}
	}
	if (text->kind != YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, text->key_span, "'%.*s' takes a name with arguments", STR_ARG(text->key));
		return;
	}
	bool ok = read_text(arena, diags, text, step);
	const struct yaml_node *args = keys_one_of(diags, node, keys, countof(keys));
	read_variable(diags, node, step);
	if (args != NULL && step->item_count > 0)
		ok = diag(diags, DIAG_BAD_VALUE, args->key_span, "the call has arguments in parentheses already");
	else if (args != NULL)
		ok = spec_read_items(arena, diags, args, step) && ok;
	step->callee_ok = ok && check_items(diags, step);
}

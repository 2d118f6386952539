/*
 * The little language of types: `TYPE[!|?] [= DEFAULT] [!|?]`.
 *
 * Space is free around parentheses, commas, marks and `=`. Known forms that this version cannot do yet are refused at
 * their first character.
 */
#include "base/map.h"
#include "base/out.h"
#include "base/vec.h"
#include "read/ways.h"
#include "diag/utf8.h"
#include "read/spec.h"
#include "read/spec_reference.h"

struct scanner {
	struct arena *arena;
	struct diags *diags;
	const struct yaml_node *node;
	struct str text;
	size_t at;
	unsigned allow;
};

static struct type_expr *scan_type(struct scanner *s, unsigned depth);

static struct span span_from(const struct scanner *s, size_t start)
{
	size_t end = s->at;
	while (end > start && s->text.ptr[end - 1] == ' ')
		end--;
	return yaml_span_at(s->node, start, end - start);
}

static struct span span_here(const struct scanner *s)
{
	size_t len = s->at < s->text.len ? 1 : 0;
	return yaml_span_at(s->node, len ? s->at : s->at - (s->at > 0), 1);
}

static void skip_space(struct scanner *s)
{
	while (s->at < s->text.len &&
	       (s->text.ptr[s->at] == ' ' || s->text.ptr[s->at] == '\n' || s->text.ptr[s->at] == '\t'))
		s->at++;
}

static char peek(struct scanner *s)
{
	skip_space(s);
	return s->at < s->text.len ? s->text.ptr[s->at] : '\0';
}

static bool take(struct scanner *s, char c)
{
	if (peek(s) != c)
		return false;
	s->at++;
	return true;
}

static struct str take_word(struct scanner *s)
{
	skip_space(s);
	size_t start = s->at;
	while (s->at < s->text.len && char_is_word(s->text.ptr[s->at]))
		s->at++;
	return arena_intern(s->arena, str_sub(s->text, start, s->at - start));
}

static struct type_expr *bad(struct scanner *s, const char *what)
{
	diag(s->diags, DIAG_BAD_TYPE, span_here(s), "%s", what);
	return NULL;
}

/* `{status: enum(a, b)}`: to YAML the comma ends the value. */
static struct type_expr *bad_list(struct scanner *s, const char *what)
{
	bad(s, what);
	if (s->at == s->text.len)
		diag_hint(s->diags, "between braces a type with a comma stands in quotes: \"enum(a, b)\"");
	return NULL;
}

/* Only `enum` or `list`, where the rest stands in keys of its own. */
static bool is_open(struct scanner *s, struct type_expr *type)
{
	type->open = (s->allow & TYPE_ALLOW_OPEN) && peek(s) != '(';
	return type->open;
}

/* ---- enum(…) --------------------------------------------------------------------------------------------------- */

/* `enum(a; b)`, `enum(a | b)`, `enum(a b)` are one value each, which nobody has meant. */
static bool check_bare(struct scanner *s, const struct spanned *value, bool only)
{
	size_t at = 0;
	while (at < value->text.len && value->text.ptr[at] != ';' && value->text.ptr[at] != '|' &&
	       !(only && value->text.ptr[at] == ' '))
		at++;
	if (at == value->text.len)
		return true;
	diag(s->diags, DIAG_BAD_TYPE, value->span, "'%.*s' is one value: commas stand between values",
	     STR_ARG(value->text));
	diag_hint(s->diags, "write enum(%.*s, …), or '%.*s' in quotes where one value is meant", (int)at,
	          value->text.ptr, STR_ARG(value->text));
	return false;
}

/* A value in quotes (doubled inside), or bare up to the next comma or parenthesis. */
static bool scan_value(struct scanner *s, struct spanned *value)
{
	char quote = peek(s);
	size_t start = s->at;
	if (quote != '\'' && quote != '"') {
		while (s->at < s->text.len && s->text.ptr[s->at] != ',' && s->text.ptr[s->at] != ')')
			s->at++;
		value->text = arena_intern(s->arena, str_trim(str_sub(s->text, start, s->at - start)));
	} else {
		struct out text;
		out_init(&text, s->arena);
		for (s->at++; s->at < s->text.len; s->at++) {
			if (s->text.ptr[s->at] != quote)
				out_char(&text, s->text.ptr[s->at]);
			else if (s->at + 1 < s->text.len && s->text.ptr[s->at + 1] == quote)
				out_char(&text, s->text.ptr[s->at++]);
			else
				break;
		}
		if (s->at == s->text.len)
			return bad(s, "the quoted value does not end") != NULL;
		s->at++;
		value->text = arena_intern(s->arena, out_text(&text));
	}
	value->span = span_from(s, start);
	return true;
}

static bool check_value(struct diags *diags, struct map *seen, const struct spanned *value)
{
	if (value->text.len == 0)
		return diag(diags, DIAG_DUPLICATE_VALUE, value->span, "an enum value is empty");
	if (!map_put(seen, value->text, NULL))
		return diag(diags, DIAG_DUPLICATE_VALUE, value->span, "enum value '%.*s' is there twice",
		            STR_ARG(value->text));
	return true;
}

static struct type_expr *scan_enum(struct scanner *s, struct type_expr *type)
{
	VEC(struct spanned) values = { 0 };
	struct map *seen = map_new(s->arena);
	bool ok = true;
	type->kind = TYPE_EXPR_ENUM;
	if (is_open(s, type))
		return type;
	if (!take(s, '('))
		return bad(s, "enum needs its values: enum(a, b)");
	do {
		struct spanned value = { STR_EMPTY, { 0 } };
		bool bare = peek(s) != '\'' && peek(s) != '"';
		if (!scan_value(s, &value))
			return NULL;
		bool only = values.len == 0 && peek(s) == ')';
		ok = (!bare || check_bare(s, &value, only)) && check_value(s->diags, seen, &value) && ok;
		*vec_push(s->arena, &values) = value;
	} while (take(s, ','));
	if (!take(s, ')'))
		return bad_list(s, "expected ',' or ')' in enum(…)");
	type->values = values.items;
	type->value_count = values.len;
	return ok ? type : NULL;
}

bool type_expr_set_values(struct arena *arena, struct diags *diags, struct type_expr *type, struct spanned *values,
                          size_t count)
{
	struct map *seen = map_new(arena);
	bool ok = true;
	for (size_t i = 0; i < count; i++)
		ok = check_value(diags, seen, &values[i]) && ok;
	type->open = false;
	type->values = values;
	type->value_count = count;
	return ok;
}

/* ---- ref(…), list(…) ------------------------------------------------------------------------------------------- */

/* Company, crm.Company */
static bool scan_target(struct scanner *s, struct type_expr *type)
{
	skip_space(s);
	size_t start = s->at;
	type->kind = TYPE_EXPR_REF;
	type->entity = take_word(s);
	if (take(s, '.')) {
		type->schema = type->entity;
		type->entity = take_word(s);
	}
	type->span = type->target_span = span_from(s, start);
	if (type->entity.len == 0)
		return bad(s, "expected the name of an entity") != NULL;
	return true;
}

/* Behind `A`: `| B | C`. TYPE stands for all of them then. */
static bool scan_union(struct scanner *s, struct type_expr *type)
{
	VEC(struct type_expr *) targets = { 0 };
	struct type_expr *first = arena_make(s->arena, struct type_expr);
	*first = *type;
	*vec_push(s->arena, &targets) = first;
	while (take(s, '|')) {
		struct type_expr *target = arena_make(s->arena, struct type_expr);
		if (!scan_target(s, target))
			return false;
		*vec_push(s->arena, &targets) = target;
	}
	*type = (struct type_expr){ .kind = TYPE_EXPR_UNION, .targets = targets.items, .target_count = targets.len };
	return true;
}

/* Behind a comma: `on_delete: cascade`. */
static bool scan_option(struct scanner *s, struct type_expr *type)
{
	skip_space(s);
	size_t start = s->at;
	struct str word = take_word(s);
	struct span span = span_from(s, start);
	if (word.len == 0)
		return bad(s, "expected an option such as on_delete: cascade") != NULL;
	if (!str_is(word, "on_delete")) {
		diag(s->diags, DIAG_BAD_TYPE, span, "a reference has no option '%.*s'", STR_ARG(word));
		diag_hint(s->diags, "it has one: on_delete");
		return false;
	}
	if (type->on_delete != ON_DELETE_UNSAID)
		return diag(s->diags, DIAG_BAD_TYPE, span, "on_delete is there twice");
	if (!take(s, ':'))
		return bad(s, "expected ':' behind on_delete") != NULL;
	skip_space(s);
	start = s->at;
	struct spanned value = { take_word(s), { 0 } };
	value.span = s->at > start ? span_from(s, start) : span_here(s);
	type->on_delete_span = value.span;
	return spec_on_delete(s->diags, &value, &type->on_delete);
}

static struct type_expr *scan_ref(struct scanner *s, struct type_expr *type)
{
	if (!take(s, '('))
		return bad(s, "ref needs its entity: ref(Company)");
	if (!scan_target(s, type) || (peek(s) == '|' && !scan_union(s, type)))
		return NULL;
	while (take(s, ','))
		if (!scan_option(s, type))
			return NULL;
	return take(s, ')') ? type : bad(s, "expected ')' behind the entity");
}

/* What a list may hold: the rows that link two entities have no options and two fixed ends. */
static bool check_item(struct scanner *s, const struct type_expr *item)
{
	if (item->kind == TYPE_EXPR_LIST)
		return diag(s->diags, DIAG_BAD_TYPE, item->span, "a list cannot hold lists");
	if (item->kind == TYPE_EXPR_UNION)
		return diag(s->diags, DIAG_BAD_TYPE, item->span, "a list holds references to one entity");
	if (item->on_delete == ON_DELETE_UNSAID)
		return true;
	diag(s->diags, DIAG_BAD_TYPE, item->on_delete_span, "a list of references takes no on_delete");
	diag_hint(s->diags, "a row that goes for good is taken out of every list");
	return false;
}

static struct type_expr *scan_list(struct scanner *s, struct type_expr *type, unsigned depth)
{
	type->kind = TYPE_EXPR_LIST;
	if (depth == 0 && is_open(s, type))
		return type;
	if (!take(s, '('))
		return bad(s, "list needs the type of its items: list(text)");
	type->item = scan_type(s, depth + 1);
	if (type->item == NULL)
		return NULL;
	if (!take(s, ')'))
		return bad(s, "expected ')' behind the type of the items");
	return check_item(s, type->item) ? type : NULL;
}

/* ---- text(2, 50), money(signed), … ----------------------------------------------------------------------------- */

/* `max: 50` is told apart from `50` by the colon behind its first word. */
static bool scan_name(struct scanner *s, struct type_arg *arg)
{
	size_t start = s->at;
	arg->name = take_word(s);
	arg->name_span = span_from(s, start);
	if (arg->name.len > 0 && take(s, ':')) {
		skip_space(s);
		return true;
	}
	arg->name = STR_EMPTY;
	s->at = start;
	return false;
}

static bool scan_arg(struct scanner *s, struct type_arg *arg)
{
	struct spanned value = { STR_EMPTY, { 0 } };
	skip_space(s);
	if (!scan_name(s, arg))
		arg->name_span = (struct span){ 0 };
	size_t start = s->at;
	if (!scan_value(s, &value))
		return false;
	if (value.text.len == 0) {
		s->at = start;
		return bad(s, "expected an argument") != NULL;
	}
	arg->text = value.text;
	arg->span = value.span;
	return true;
}

static bool scan_args(struct scanner *s, struct type_expr *type)
{
	VEC(struct type_arg) args = { 0 };
	if (!take(s, '('))
		return true;
	do {
		if (!scan_arg(s, vec_push(s->arena, &args)))
			return false;
	} while (take(s, ','));
	if (!take(s, ')'))
		return bad_list(s, "expected ',' or ')' behind an argument") != NULL;
	type->args = args.items;
	type->arg_count = args.len;
	return true;
}

static struct type_expr *scan_type(struct scanner *s, unsigned depth)
{
	skip_space(s);
	size_t start = s->at;
	struct type_expr *type = arena_make(s->arena, struct type_expr);
	struct str word = take_word(s);
	if (word.len == 0 || depth > 4)
		return bad(s, "expected a type");
	if (str_is(word, "enum"))
		type = scan_enum(s, type);
	else if (str_is(word, "ref"))
		type = scan_ref(s, type);
	else if (str_is(word, "list"))
		type = scan_list(s, type, depth);
	else
		type->name = word;
	if (type == NULL || (type->name.len > 0 && !scan_args(s, type)))
		return NULL;
	type->span = span_from(s, start);
	while (peek(s) == '[') {
		s->at++;
		if (!take(s, ']'))
			return bad(s, "expected ']'");
		if (type->kind == TYPE_EXPR_LIST)
			return bad(s, "a list cannot hold lists");
		if (!check_item(s, type))
			return NULL;
		struct type_expr *list = arena_make(s->arena, struct type_expr);
		*list = (struct type_expr){ .kind = TYPE_EXPR_LIST, .item = type, .span = span_from(s, start) };
		type = list;
	}
	return type;
}

/* ---- marks and default ----------------------------------------------------------------------------------------- */

/* BEHIND: a default stands between this one and the first one, `text! = 'x'!`, and it may be said again. */
static bool scan_mark(struct scanner *s, struct type_expr *type, bool behind)
{
	char c = peek(s);
	if (c != '!' && c != '?')
		return true;
	enum type_mark mark = c == '!' ? TYPE_MARK_REQUIRED : TYPE_MARK_OPTIONAL;
	struct span span = span_here(s);
	s->at++;
	if (type->mark != TYPE_MARK_NONE && type->mark != mark)
		return diag(s->diags, DIAG_BAD_TYPE, span, "both '!' and '?' on one type");
	if (type->mark != TYPE_MARK_NONE && !behind) {
		diag(s->diags, DIAG_BAD_TYPE, span, "'%c' is there twice", c);
		diag_hint(s->diags, "one says it");
		return false;
	}
	type->mark = mark;
	type->mark_span = span;
	return true;
}

/* color = #FF0000: to YAML a comment stands behind the '='. */
static void hint_comment(struct scanner *s)
{
	struct span end = s->node->span;
	struct str rest = str_sub(end.source->text, end.off + end.len, end.source->text.len);
	rest = str_trim(str_sub(rest, 0, str_find(rest, '\n')));
	if (str_starts(rest, STR("#")) && rest.len > 1 && rest.ptr[1] != ' ')
		diag_hint(s->diags, "to YAML '#' begins a comment: write \"color = '#FF0000'\", in quotes");
}

/* Everything up to a mark at the very end. */
static bool scan_bare(struct scanner *s, size_t start, struct spec_default *def)
{
	struct str rest = str_trim(str_sub(s->text, start, s->text.len));
	if (str_ends(rest, STR("!")) || str_ends(rest, STR("?")))
		rest = str_trim(str_sub(rest, 0, rest.len - 1));
	s->at = start + rest.len;
	if (rest.len == 0) {
		diag(s->diags, DIAG_BAD_TYPE, span_here(s), "expected a default behind '='");
		hint_comment(s);
		return false;
	}
	def->text = arena_intern(s->arena, rest);
	def->span = yaml_span_at(s->node, start, rest.len);
	return true;
}

/* Behind `=`: quoted text alone, or whatever else, such as an expression that begins with quoted text. */
static bool scan_default(struct scanner *s, struct spec_default *def)
{
	char quote = peek(s);
	size_t start = s->at;
	def->present = true;
	if (quote == '\'' || quote == '"') {
		struct spanned value = { STR_EMPTY, { 0 } };
		if (!scan_value(s, &value))
			return false;
		if (peek(s) != '\0' && peek(s) != '!' && peek(s) != '?')
			return scan_bare(s, start, def);
		def->quoted = true;
		def->text = value.text;
		def->span = value.span;
		return true;
	}
	return scan_bare(s, start, def);
}

/* The hint can be pasted: it has the type as it stands there, in quotes where a flow mapping would not end with it. */
static void hint_with_type(const struct scanner *s, const struct way_with_type *way)
{
	struct str type = str_trim(str_sub(s->text, 0, s->at));
	if (way->after == NULL) {
		diag_hint(s->diags, "%s", way->before);
		return;
	}
	char mark = type.ptr[type.len - 1];
	bool marked = (mark == '!' || mark == '?') && way->after[0] == '!';
	bool quoted = way->after[0] == ',' && (str_find(type, ',') < type.len || str_find(type, '[') < type.len);
	diag_hint(s->diags, quoted ? "%s\"%.*s\"%s" : "%s%.*s%s", way->before, (int)(type.len - marked), type.ptr,
	          way->after);
}

/* A letter that only looks like one of the type's name is named, since nobody sees it. */
static struct type_expr *bad_end(struct scanner *s, const struct type_expr *type)
{
	struct utf8_char c = utf8_next(s->text, s->at);
	if (c.code >= 0x80)
		diag(s->diags, DIAG_BAD_TYPE, span_here(s), "U+%04X cannot stand in a type", (unsigned)c.code);
	else
		bad(s, "unexpected text behind the type");
	struct way_with_type way;
	if (ways_behind_type(str_sub(s->text, s->at, s->text.len), &way))
		hint_with_type(s, &way);
	else if (type->kind == TYPE_EXPR_NAME && s->text.ptr[s->at] == ',')
		diag_hint(s->diags, "`{type: …, …}` says more about a field");
	return NULL;
}

struct type_expr *type_expr_parse(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                                  unsigned allow, struct spec_default *def)
{
	struct scanner s = { arena, diags, node, node->text, 0, allow };
	struct type_expr *type = scan_type(&s, 0);
	if (type == NULL)
		return NULL;
	scan_mark(&s, type, false); /* the first one is never one too many */
	bool has_default = (allow & TYPE_ALLOW_DEFAULT) && take(&s, '=');
	if (has_default && !scan_default(&s, def))
		return NULL;
	if (!scan_mark(&s, type, has_default))
		return NULL;
	if (peek(&s) != '\0')
		return bad_end(&s, type);
	return type;
}

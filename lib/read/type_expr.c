/*
 * The little language of types: `TYPE[!|?] [= DEFAULT] [!|?]`.
 *
 * Space is free around parentheses, commas, marks and `=`. Known forms that this version cannot do yet are refused at
 * their first character.
 */
#include "base/map.h"
#include "base/out.h"
#include "base/vec.h"
#include "diag/utf8.h"
#include "read/spec.h"

struct scanner {
	struct arena *arena;
	struct diags *diags;
	const struct yaml_node *node;
	struct str text;
	size_t at;
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

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static struct str take_word(struct scanner *s)
{
	skip_space(s);
	size_t start = s->at;
	while (s->at < s->text.len && is_word(s->text.ptr[s->at]))
		s->at++;
	return arena_intern(s->arena, str_sub(s->text, start, s->at - start));
}

static struct type_expr *bad(struct scanner *s, const char *what)
{
	diag(s->diags, DIAG_BAD_TYPE, span_here(s), "%s", what);
	return NULL;
}

static struct type_expr *unsupported(struct scanner *s, size_t start, const char *what)
{
	diag(s->diags, DIAG_NOT_SUPPORTED, span_from(s, start), "%s is not supported yet", what);
	return NULL;
}

/* ---- enum(…) --------------------------------------------------------------------------------------------------- */

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

static bool check_value(struct scanner *s, struct map *seen, const struct spanned *value)
{
	if (value->text.len == 0)
		return diag(s->diags, DIAG_DUPLICATE_VALUE, value->span, "an enum value is empty");
	if (!map_put(seen, value->text, NULL))
		return diag(s->diags, DIAG_DUPLICATE_VALUE, value->span, "enum value '%.*s' is there twice",
		            STR_ARG(value->text));
	return true;
}

static struct type_expr *scan_enum(struct scanner *s, struct type_expr *type)
{
	VEC(struct spanned) values = { 0 };
	struct map *seen = map_new(s->arena);
	bool ok = true;
	if (!take(s, '('))
		return bad(s, "enum needs its values: enum(a, b)");
	do {
		struct spanned value = { STR_EMPTY, { 0 } };
		if (!scan_value(s, &value))
			return NULL;
		ok = check_value(s, seen, &value) && ok;
		*vec_push(s->arena, &values) = value;
	} while (take(s, ','));
	if (!take(s, ')'))
		return bad(s, "expected ',' or ')' in enum(…)");
	type->kind = TYPE_EXPR_ENUM;
	type->values = values.items;
	type->value_count = values.len;
	return ok ? type : NULL;
}

/* ---- ref(…), list(…) ------------------------------------------------------------------------------------------- */

static struct type_expr *scan_ref(struct scanner *s, struct type_expr *type)
{
	if (!take(s, '('))
		return bad(s, "ref needs its entity: ref(Company)");
	skip_space(s);
	size_t start = s->at;
	type->entity = take_word(s);
	if (take(s, '.')) {
		type->schema = type->entity;
		type->entity = take_word(s);
	}
	type->target_span = span_from(s, start);
	if (type->entity.len == 0)
		return bad(s, "expected the name of an entity");
	if (peek(s) == '|')
		return unsupported(s, start, "a reference to one of several entities");
	if (peek(s) == ',')
		return unsupported(s, start, "an option of ref()");
	if (!take(s, ')'))
		return bad(s, "expected ')' behind the entity");
	type->kind = TYPE_EXPR_REF;
	return type;
}

static struct type_expr *scan_list(struct scanner *s, struct type_expr *type, size_t start, unsigned depth)
{
	if (!take(s, '('))
		return bad(s, "list needs the type of its items: list(text)");
	type->item = scan_type(s, depth + 1);
	if (type->item == NULL)
		return NULL;
	if (!take(s, ')'))
		return bad(s, "expected ')' behind the type of the items");
	if (type->item->kind == TYPE_EXPR_REF)
		return unsupported(s, start, "a list of references");
	if (type->item->kind == TYPE_EXPR_LIST) {
		diag(s->diags, DIAG_BAD_TYPE, type->item->span, "a list cannot hold lists");
		return NULL;
	}
	type->kind = TYPE_EXPR_LIST;
	return type;
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
		type = scan_list(s, type, start, depth);
	else if (peek(s) == '(')
		return unsupported(s, start, "a type with parameters");
	else
		type->name = word;
	if (type == NULL)
		return NULL;
	type->span = span_from(s, start);
	while (peek(s) == '[') {
		s->at++;
		if (!take(s, ']'))
			return bad(s, "expected ']'");
		if (type->kind == TYPE_EXPR_REF)
			return unsupported(s, start, "a list of references");
		if (type->kind == TYPE_EXPR_LIST)
			return bad(s, "a list cannot hold lists");
		struct type_expr *list = arena_make(s->arena, struct type_expr);
		*list = (struct type_expr){ .kind = TYPE_EXPR_LIST, .item = type, .span = span_from(s, start) };
		type = list;
	}
	return type;
}

/* ---- marks and default ----------------------------------------------------------------------------------------- */

static bool scan_mark(struct scanner *s, struct type_expr *type)
{
	char c = peek(s);
	if (c != '!' && c != '?')
		return true;
	enum type_mark mark = c == '!' ? TYPE_MARK_REQUIRED : TYPE_MARK_OPTIONAL;
	struct span span = span_here(s);
	s->at++;
	if (type->mark != TYPE_MARK_NONE && type->mark != mark)
		return diag(s->diags, DIAG_BAD_TYPE, span, "both '!' and '?' on one type");
	type->mark = mark;
	type->mark_span = span;
	return true;
}

/* Behind `=`: quoted text, or everything up to a mark at the very end. */
static bool scan_default(struct scanner *s, struct spec_default *def)
{
	char quote = peek(s);
	size_t start = s->at;
	def->present = true;
	if (quote == '\'' || quote == '"') {
		struct spanned value = { STR_EMPTY, { 0 } };
		if (!scan_value(s, &value))
			return false;
		def->quoted = true;
		def->text = value.text;
		def->span = value.span;
		return true;
	}
	struct str rest = str_trim(str_sub(s->text, start, s->text.len));
	if (str_ends(rest, STR("!")) || str_ends(rest, STR("?")))
		rest = str_trim(str_sub(rest, 0, rest.len - 1));
	s->at = start + rest.len;
	if (rest.len == 0)
		return diag(s->diags, DIAG_BAD_TYPE, span_here(s), "expected a default behind '='");
	def->text = arena_intern(s->arena, rest);
	def->span = yaml_span_at(s->node, start, rest.len);
	return true;
}

/* A letter that only looks like one of the type's name is named, since nobody sees it. */
static struct type_expr *bad_end(struct scanner *s, const struct type_expr *type)
{
	struct utf8_char c = utf8_next(s->text, s->at);
	if (c.code >= 0x80)
		diag(s->diags, DIAG_BAD_TYPE, span_here(s), "U+%04X cannot stand in a type", (unsigned)c.code);
	else
		bad(s, "unexpected text behind the type");
	if (type->kind == TYPE_EXPR_NAME && s->text.ptr[s->at] == ',')
		diag_hint(s->diags, "`{type: …, …}` says more about a field");
	return NULL;
}

struct type_expr *type_expr_parse(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                                  bool allow_default, struct spec_default *def)
{
	struct scanner s = { arena, diags, node, node->text, 0 };
	struct type_expr *type = scan_type(&s, 0);
	if (type == NULL || !scan_mark(&s, type))
		return NULL;
	if (allow_default && take(&s, '=') && !scan_default(&s, def))
		return NULL;
	if (!scan_mark(&s, type))
		return NULL;
	if (peek(&s) != '\0')
		return bad_end(&s, type);
	return type;
}

/* ---- spelling -------------------------------------------------------------------------------------------------- */

static bool plain_value(struct str value)
{
	for (size_t i = 0; i < value.len; i++)
		if (!is_word(value.ptr[i]) && value.ptr[i] != '-' && value.ptr[i] != '.' && value.ptr[i] != ' ')
			return false;
	return str_eq(value, str_trim(value));
}

static void print_value(struct out *o, struct str value)
{
	if (plain_value(value)) {
		out_str(o, value);
		return;
	}
	out_char(o, '\'');
	for (size_t i = 0; i < value.len; i++) {
		if (value.ptr[i] == '\'')
			out_char(o, '\'');
		out_char(o, value.ptr[i]);
	}
	out_char(o, '\'');
}

static void print_type(struct out *o, const struct type_expr *type)
{
	switch (type->kind) {
	case TYPE_EXPR_NAME:
		out_str(o, type->name);
		return;
	case TYPE_EXPR_ENUM:
		out_cstr(o, "enum(");
		for (size_t i = 0; i < type->value_count; i++) {
			out_cstr(o, i > 0 ? ", " : "");
			print_value(o, type->values[i].text);
		}
		out_char(o, ')');
		return;
	case TYPE_EXPR_REF:
		out_cstr(o, "ref(");
		if (type->schema.len > 0)
			out_printf(o, "%.*s.", STR_ARG(type->schema));
		out_printf(o, "%.*s)", STR_ARG(type->entity));
		return;
	case TYPE_EXPR_LIST:
		out_cstr(o, "list(");
		print_type(o, type->item);
		out_char(o, ')');
		return;
	}
}

struct str type_expr_text(struct arena *arena, const struct type_expr *type)
{
	struct out o;
	out_init(&o, arena);
	print_type(&o, type);
	return out_text(&o);
}

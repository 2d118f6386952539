/* Defaults and examples: literals of every shape, checked against the type of their field. */
#include "model/build_literal.h"

#include "model/expr_literal.h"
#include "model/expr_typing.h"
#include "read/spec_type.h"

/* ---- scalars --------------------------------------------------------------------------------------------------- */

/* Words that are values of their own, not text. */
static bool is_bare_value(struct str text)
{
	return str_is(text, "current_date") || str_is(text, "current_timestamp");
}

/* `now() - …`, `current_date + 7`, `'a' || 'b'`: what only an expression begins with. "Hello (world)" is text. */
static bool is_expression(struct str text)
{
	size_t word = 0, at;
	while (word < text.len && char_is_word(text.ptr[word]))
		word++;
	if (word == 0)
		return text.len > 0 && text.ptr[0] == '\'';
	for (at = word; at < text.len && text.ptr[at] == ' '; at++)
		continue;
	bool quote = at > word && at < text.len && text.ptr[at] == '\'';
	return (word < text.len && text.ptr[word] == '(') || is_bare_value(str_sub(text, 0, word)) ||
	       (quote && str_eq_nocase(str_sub(text, 0, word), STR("interval")));
}

/* Text that is not quoted is a string for text and enum fields, unless it is an expression. Of the other types no text in
 * quotes is a value that looks like one, so that quotes of YAML do not matter there. */
static bool is_text_default(const struct spec_default *def, const struct type *type)
{
	if (type->kind == TYPE_ENUM || type->row->class == CLASS_TEXT)
		return def->quoted || !is_expression(def->text);
	if (type->row->class == CLASS_POINT || type->row->class == CLASS_BYTES) /* nothing else gives one of these */
		return true;
	if (type->row->class == CLASS_NUMBER || type->row->class == CLASS_BOOLEAN)
		return def->quoted && !is_expression(def->text);
	return !is_expression(def->text);
}

static struct expr *string_of(struct build *b, struct str text, struct span span)
{
	struct expr *e = arena_make(b->arena, struct expr);
	*e = (struct expr){ .kind = EXPR_STRING, .text = text, .span = span };
	return e;
}

static struct expr *scalar_expr(struct build *b, const struct spec_default *def, const struct type *type)
{
	if (is_text_default(def, type))
		return string_of(b, def->text, def->span);
	struct yaml_node *node = arena_make(b->arena, struct yaml_node);
	node->kind = YAML_SCALAR;
	node->style = YAML_PLAIN;
	node->span = def->span;
	node->text = def->text;
	bool value;
	if (type->kind == TYPE_SCALAR && type->row->class == CLASS_BOOLEAN && yaml_bool(node, &value)) {
		node->text = value ? STR("true") : STR("false");
	} else if (expr_is_identifier(def->text) && !is_bare_value(def->text)) {
		diag(b->diags, DIAG_BAD_DEFAULT, def->span, "'%.*s' is not a value of type %s", STR_ARG(def->text),
		     type->row->name);
		if (*literal_example(type->row))
			diag_hint(b->diags, "a value is written like %s", literal_example(type->row));
		return NULL;
	}
	return expr_parse(b->arena, b->diags, node);
}

static struct typed_expr *scalar_value(struct build *b, const struct spec_default *def, const struct field *f)
{
	struct scope scope = { .arena = b->arena, .diags = b->diags };
	if (def->node != NULL) {
		diag(b->diags, DIAG_BAD_DEFAULT, def->span, "%s is not a value of type %s", yaml_kind_name(def->node),
		     f->type.kind == TYPE_ENUM ? "enum" : f->type.row->name);
		return NULL;
	}
	const struct expr *e = scalar_expr(b, def, &f->type);
	return e != NULL ? expr_type_value(&scope, e, f) : NULL;
}

/* A value that SQL writes as one string, in the notation of the column's type. */
static struct typed_expr *written_value(struct build *b, struct str text, struct span span, const struct field *f)
{
	struct typed_expr *value = arena_make(b->arena, struct typed_expr);
	*value = (struct typed_expr){ .expr = string_of(b, text, span), .type = f->type };
	return value;
}

/* ---- lists ----------------------------------------------------------------------------------------------------- */

static bool is_word(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		if (!char_is_word(c) && c != '.' && c != '-')
			return false;
	}
	return text.len > 0 && !str_eq_nocase(text, STR("null"));
}

/* An element of an array in PostgreSQL's notation. */
static void print_element(struct out *o, struct str text)
{
	if (is_word(text)) {
		out_str(o, text);
		return;
	}
	out_char(o, '"');
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == '"' || text.ptr[i] == '\\')
			out_char(o, '\\');
		out_char(o, text.ptr[i]);
	}
	out_char(o, '"');
}

bool build_literal_text(struct build *b, const struct typed_expr *value, struct str *text)
{
	*text = value->expr->text;
	if (value->expr->kind == EXPR_STRING || value->expr->kind == EXPR_BOOLEAN)
		return true;
	if (typed_number(b->arena, value, text))
		return true;
	return diag(b->diags, DIAG_BAD_DEFAULT, value->expr->span, "a list holds literals only");
}

static bool print_item(struct build *b, struct out *o, const struct yaml_node *node, const struct field *f)
{
	struct field item = { .name = f->name, .type = *f->type.item, .required = true };
	struct str text;
	if (node->kind != YAML_SCALAR)
		return diag(b->diags, DIAG_BAD_DEFAULT, node->span, "an item of this list is a literal, not %s",
		            yaml_kind_name(node));
	if (yaml_is_null(node))
		return diag(b->diags, DIAG_BAD_DEFAULT, node->span, "a list holds no null");
	const struct typed_expr *value = build_literal(b, node, &item);
	if (value == NULL || !build_literal_text(b, value, &text))
		return false;
	print_element(o, text);
	return true;
}

/* Where the item that begins at AT ends: before a comma or the bracket. Quotes are doubled within a text in quotes. */
static size_t item_end(struct str text, size_t at)
{
	char quote = '\0';
	for (; at + 1 < text.len; at++) {
		char c = text.ptr[at];
		if (quote != '\0')
			quote = c == quote ? '\0' : quote;
		else if (c == '\'' || c == '"')
			quote = c;
		else if (c == ',')
			break;
	}
	return at;
}

/* One item, without its quotes. */
static struct yaml_node *short_item(struct build *b, struct str text, struct span span)
{
	struct yaml_node *node = arena_make(b->arena, struct yaml_node);
	char quote = text.len > 1 ? text.ptr[0] : ' ';
	bool quoted = (quote == '\'' || quote == '"') && text.ptr[text.len - 1] == quote;
	*node = (struct yaml_node){ .kind = YAML_SCALAR, .span = span, .key_span = span, .text = text };
	node->style = quoted ? YAML_SINGLE_QUOTED : YAML_PLAIN;
	if (!quoted)
		return node;
	struct out o;
	out_init(&o, b->arena);
	for (size_t i = 1; i + 1 < text.len; i++) {
		out_char(&o, text.ptr[i]);
		if (text.ptr[i] == quote && i + 2 < text.len)
			i++;
	}
	node->text = out_text(&o);
	return node;
}

/* Where ITEM, a part of the default's text, stands: exactly, unless the file spells the text with escapes. */
static struct span item_span(const struct spec_default *def, struct str item)
{
	size_t at = (size_t)(item.ptr - def->text.ptr);
	if (def->span.len != def->text.len || item.len == 0)
		return def->span;
	return (struct span){ def->span.source, def->span.off + (uint32_t)at, (uint32_t)item.len };
}

/* `= [a, 'b, c']` behind a type is text to YAML: the list it spells, NULL when it is none. */
static const struct yaml_node *short_list(struct build *b, const struct spec_default *def)
{
	struct str text = def->text;
	struct yaml_node *list = arena_make(b->arena, struct yaml_node), **last = &list->first;
	*list = (struct yaml_node){ .kind = YAML_SEQUENCE, .span = def->span, .key_span = def->span };
	if (def->quoted || text.len < 2 || text.ptr[0] != '[' || text.ptr[text.len - 1] != ']')
		return NULL;
	if (str_trim(str_sub(text, 1, text.len - 2)).len == 0)
		return list;
	for (size_t at = 1, end; at < text.len; at = end + 1) {
		end = item_end(text, at);
		struct str item = str_trim(str_sub(text, at, end - at));
		*last = short_item(b, item, item_span(def, item));
		(*last)->index = list->count++;
		last = &(*last)->next;
	}
	return list;
}

static struct typed_expr *list_value(struct build *b, const struct spec_default *def, const struct field *f)
{
	struct out o;
	bool ok = true;
	const struct yaml_node *list = def->node != NULL ? def->node : short_list(b, def);
	if (list == NULL || list->kind != YAML_SEQUENCE) {
		diag(b->diags, DIAG_BAD_DEFAULT, def->span, "the value of a list is a list");
		diag_hint(b->diags, "write [a, b]");
		return NULL;
	}
	out_init(&o, b->arena);
	out_char(&o, '{');
	for (const struct yaml_node *c = list->first; c != NULL; c = c->next) {
		out_cstr(&o, c->index > 0 ? "," : "");
		ok = print_item(b, &o, c, f) && ok;
	}
	out_char(&o, '}');
	return ok ? written_value(b, out_text(&o), def->span, f) : NULL;
}

/* ---- documents ------------------------------------------------------------------------------------------------- */

/* Plain scalars are what YAML takes them for: null, true, a number, or text. */
static void print_json_scalar(struct out *o, const struct yaml_node *node)
{
	bool value;
	if (yaml_is_null(node))
		out_cstr(o, "null");
	else if (yaml_bool(node, &value))
		out_cstr(o, value ? "true" : "false");
	else if (node->style == YAML_PLAIN && node->text.ptr[0] != '"' && literal_is_json(node->text))
		out_str(o, node->text);
	else
		out_json_string(o, node->text);
}

static bool print_json(struct out *o, const struct yaml_node *node)
{
	bool mapping = node->kind == YAML_MAPPING;
	if (node->kind == YAML_SCALAR) {
		print_json_scalar(o, node);
		return true;
	}
	out_char(o, mapping ? '{' : '[');
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		out_cstr(o, c->index > 0 ? ", " : "");
		if (mapping) {
			out_json_string(o, c->key);
			out_cstr(o, ": ");
		}
		print_json(o, c);
	}
	out_char(o, mapping ? '}' : ']');
	return true;
}

/* A composite, or a list of them. */
static bool print_composites(struct build *b, struct out *o, const struct yaml_node *node, const struct type_row *row,
                             bool list)
{
	bool ok = true;
	if (!list)
		return build_composite(b, o, node, row);
	out_char(o, '[');
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		out_cstr(o, c->index > 0 ? ", " : "");
		ok = build_composite(b, o, c, row) && ok;
	}
	out_char(o, ']');
	return ok;
}

static struct typed_expr *document_value(struct build *b, const struct spec_default *def, const struct field *f)
{
	bool list = f->type.kind == TYPE_LIST;
	const struct type_row *row = list ? f->type.item->row : f->type.row;
	struct out o;
	if (def->node != NULL && list && def->node->kind != YAML_SEQUENCE) {
		diag(b->diags, DIAG_BAD_DEFAULT, def->span, "the value of a list is a list");
		return NULL;
	}
	if (def->node != NULL) {
		out_init(&o, b->arena);
		if (row->composite ? !print_composites(b, &o, def->node, row, list) : !print_json(&o, def->node))
			return NULL;
		return written_value(b, out_text(&o), def->span, f);
	}
	if (row->composite && !(list && str_is(def->text, "[]"))) {
		diag(b->diags, DIAG_BAD_DEFAULT, def->span, "a value of type %s is a mapping, not text", row->name);
		return NULL;
	}
	if (list && !str_starts(def->text, STR("["))) {
		diag(b->diags, DIAG_BAD_DEFAULT, def->span, "the value of a list is a list");
		return NULL;
	}
	if (literal_is_json(def->text))
		return written_value(b, def->text, def->span, f);
	diag(b->diags, DIAG_BAD_DEFAULT, def->span, "this is not JSON");
	diag_hint(b->diags, "write `default: {key: value}`, or text like '{\"key\": \"value\"}'");
	return NULL;
}

/* ---- all of them ----------------------------------------------------------------------------------------------- */

/* Which row it would be is known when there are rows. */
static struct typed_expr *no_reference_default(struct build *b, const struct spec_default *def, const struct field *f)
{
	bool list = f->type.kind == TYPE_LINKS;
	diag(b->diags, DIAG_BAD_DEFAULT, def->span, "a %s has no default", list ? "list of references" : "reference");
	diag_hint(b->diags, list ? "without a value it is empty" : "an action that inserts the row can set it");
	return NULL;
}

static struct typed_expr *value_of(struct build *b, const struct spec_default *def, const struct field *f)
{
	const struct type *item = f->type.kind == TYPE_LIST ? f->type.item : &f->type;
	if (item->kind != TYPE_SCALAR && item->kind != TYPE_ENUM)
		return no_reference_default(b, def, f);
	if (item->kind == TYPE_SCALAR && item->row->class == CLASS_JSON)
		return document_value(b, def, f);
	return f->type.kind == TYPE_LIST ? list_value(b, def, f) : scalar_value(b, def, f);
}

struct typed_expr *build_literal(struct build *b, const struct yaml_node *node, const struct field *f)
{
	struct spec_default def = spec_literal(node);
	return value_of(b, &def, f);
}

static bool is_absent(const struct spec_default *def)
{
	return !def->present || (def->node == NULL && !def->quoted &&
	                         (str_is(def->text, "null") || str_is(def->text, "~") || def->text.len == 0));
}

/* ---- examples -------------------------------------------------------------------------------------------------- */

/* What a value of F looks like from outside: references are ids. */
static struct field outside(struct build *b, const struct field *f)
{
	struct field o = *f;
	struct type *id = arena_make(b->arena, struct type);
	*id = typing_scalar("uuid");
	if (f->type.kind == TYPE_LINKS)
		o.type = (struct type){ .kind = TYPE_LIST, .item = id };
	else if (f->type.kind == TYPE_REF || f->type.kind == TYPE_UNION)
		o.type = *id;
	return o;
}

/* Checked like a default; people read it behind the description. */
static void build_example(struct build *b, const struct spec_default *def, struct field *f)
{
	struct field o = outside(b, f);
	const struct typed_expr *value = value_of(b, def, &o);
	struct str description = str_trim(f->description), text = def->text;
	if (value == NULL)
		return;
	if (value->expr->kind == EXPR_CALL) {
		diag(b->diags, DIAG_BAD_DEFAULT, def->span, "an example is a value, not a call");
		return;
	}
	if (def->node != NULL) {
		struct out json;
		out_init(&json, b->arena);
		print_json(&json, def->node);
		text = out_text(&json);
	}
	char last = description.len > 0 ? description.ptr[description.len - 1] : ' ';
	const char *between = last == ' ' ? "" : strchr(".!?:", last) != NULL ? " " : ". ";
	f->example = text;
	f->description = arena_printf(b->arena, "%.*s%sExample: %.*s", STR_ARG(description), between, STR_ARG(text));
}

/* ---- both ------------------------------------------------------------------------------------------------------ */

/* A list of references is empty anyway. */
static bool is_empty_list(const struct spec_default *def)
{
	return def->node != NULL ? def->node->kind == YAML_SEQUENCE && def->node->count == 0 : str_is(def->text, "[]");
}

void build_default(struct build *b, const struct spec_field *spec, struct field *f)
{
	if (!is_absent(&spec->def) && !(f->type.kind == TYPE_LINKS && is_empty_list(&spec->def)))
		f->def = value_of(b, &spec->def, f);
	if (!is_absent(&spec->example))
		build_example(b, &spec->example, f);
}

struct typed_expr *build_default_of_text(struct build *b, struct str text, const struct field *f)
{
	struct build quiet = *b;
	struct spec_default def = { .present = true };
	quiet.diags = diags_new(b->arena);
	if (text.len == 0 || f->type.kind == TYPE_LINKS)
		return NULL;
	if (text.ptr[0] == '=' || text.ptr[0] == '\'') {
		def.quoted = text.ptr[0] == '\'';
		def.text = str_sub(text, 1, text.len);
	} else {
		struct source *source = source_new(b->arena, STR_EMPTY, text);
		const struct yaml_node *node = yaml_parse(b->arena, quiet.diags, source, &yaml_default_limits);
		if (node == NULL)
			return NULL;
		def = spec_literal(node);
	}
	return is_absent(&def) ? NULL : value_of(&quiet, &def, f);
}

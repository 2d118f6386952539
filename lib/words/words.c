#include "words/words.h"

#include "model/names.h"
#include "model/table.h"

struct str words_plain(struct arena *arena, struct str line)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < line.len; i++)
		if (line.ptr[i] != WORDS_CODE)
			out_raw(&o, str_sub(line, i, 1));
	return out_text(&o);
}

struct str words_text(struct arena *arena, const struct words *words)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < words->lines.len; i++) {
		if (i > 0)
			out_raw(&o, STR("\n"));
		for (size_t d = 0; d < words->lines.items[i].depth; d++)
			out_raw(&o, STR("  "));
		out_raw(&o, words_plain(arena, words->lines.items[i].text));
	}
	return out_text(&o);
}

void words_add(struct arena *arena, struct words *words, size_t depth, struct str text)
{
	*vec_push(arena, &words->lines) = (struct words_line){ depth, text };
}

void words_code(struct out *o, struct str text)
{
	out_char(o, WORDS_CODE);
	out_raw(o, text);
	out_char(o, WORDS_CODE);
}

struct str words_entity(struct arena *arena, const struct entity *e)
{
	return arena_printf(arena, "%.*s.%.*s", STR_ARG(e->schema), STR_ARG(e->name));
}

struct str words_fields(struct arena *arena, const struct field *const *fields, size_t count)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < count; i++)
		out_printf(&o, "%s%.*s", i > 0 ? ", " : "", STR_ARG(fields[i]->name));
	return out_text(&o);
}

struct str words_expr(struct arena *arena, const struct typed_expr *e)
{
	return e == NULL || e->expr == NULL ? STR_EMPTY : expr_text(arena, e->expr);
}

struct str words_computed(struct arena *arena, const struct spec *spec, const struct computed_field *f)
{
	for (size_t i = 0; i < spec->computed_count; i++) {
		const struct spec_computed *c = &spec->computed[i];
		if (c->value != NULL && str_eq(name_snake(arena, c->name), f->name))
			return expr_text(arena, c->value);
	}
	return words_expr(arena, f->value);
}

/* ---- types ------------------------------------------------------------------------------------------------------ */

static void add_argument(struct out *o, const char *name, struct str value)
{
	if (value.len == 0)
		return;
	out_cstr(o, o->data[o->len - 1] == '(' ? "" : ", ");
	out_printf(o, "%s%.*s", name, STR_ARG(value));
}

static struct str number(struct arena *arena, unsigned value)
{
	return arena_printf(arena, "%u", value);
}

static struct str scalar(struct arena *arena, const struct type *type)
{
	struct out o;
	struct str name = type->row != NULL ? str_from(type->row->name) : STR("null");
	out_init(&o, arena);
	out_printf(&o, "%.*s(", STR_ARG(name));
	if (type->precision > 0) {
		add_argument(&o, "", number(arena, type->precision));
		add_argument(&o, "", number(arena, type->scale));
	}
	add_argument(&o, "min: ", type->minimum);
	add_argument(&o, "max: ", type->maximum);
	add_argument(&o, "pattern: ", type->pattern);
	add_argument(&o, "", type->is_signed ? STR("signed") : STR_EMPTY);
	if (o.data[o.len - 1] == '(')
		return name;
	out_char(&o, ')');
	return out_text(&o);
}

static struct str enumeration(struct arena *arena, const struct type *type)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < type->value_count; i++)
		out_printf(&o, "%s%.*s", i == 0 ? "enum(" : ", ", STR_ARG(type->values[i]));
	out_char(&o, ')');
	return out_text(&o);
}

static struct str several(struct arena *arena, const struct type *type)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < type->branch_count; i++)
		out_printf(&o, "%s%.*s", i == 0 ? "ref(" : "|", STR_ARG(words_entity(arena, type->branches[i].target)));
	out_char(&o, ')');
	return out_text(&o);
}

struct str words_type(struct arena *arena, const struct type *type)
{
	switch (type->kind) {
	case TYPE_SCALAR:
		return scalar(arena, type);
	case TYPE_ENUM:
		return enumeration(arena, type);
	case TYPE_REF:
		return arena_printf(arena, "ref(%.*s)", STR_ARG(words_entity(arena, type->target)));
	case TYPE_LIST:
		return arena_printf(arena, "list(%.*s)", STR_ARG(words_type(arena, type->item)));
	case TYPE_UNION:
		return several(arena, type);
	case TYPE_LINKS:
		return arena_printf(arena, "list(ref(%.*s))", STR_ARG(words_entity(arena, type->target)));
	}
	BUG("no type kind %d", (int)type->kind);
}

/* ---- descriptions ------------------------------------------------------------------------------------------------ */

size_t words_paragraph(struct str text)
{
	for (size_t at = str_find(text, '\n'); at < text.len;) {
		struct str rest = str_sub(text, at + 1, text.len);
		size_t line = str_find(rest, '\n');
		if (str_trim(str_sub(rest, 0, line)).len == 0)
			return at;
		at += line + 1;
	}
	return text.len;
}

struct str words_sentence(struct str description)
{
	struct str text = str_trim(description);
	text = str_trim(str_sub(text, 0, words_paragraph(text)));
	for (size_t i = 0; i + 1 < text.len; i++)
		if (text.ptr[i] == '.' && (text.ptr[i + 1] == ' ' || text.ptr[i + 1] == '\n'))
			return str_sub(text, 0, i + 1);
	return text;
}

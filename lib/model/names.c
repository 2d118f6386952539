#include "model/names.h"

#include "base/hash.h"
#include "base/out.h"

/* ASCII only: no locale has a say. */
static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static char to_lower(char c)
{
	return is_upper(c) ? (char)(c - 'A' + 'a') : c;
}

static char to_upper(char c)
{
	return is_lower(c) ? (char)(c - 'a' + 'A') : c;
}

/* A word begins at byte I: at an upper-case letter after a lower-case one or a digit, and before the last of a run. */
static bool begins_word(struct str name, size_t i)
{
	if (i == 0 || !is_upper(name.ptr[i]))
		return false;
	if (is_lower(name.ptr[i - 1]) || char_is_digit(name.ptr[i - 1]))
		return true;
	return is_upper(name.ptr[i - 1]) && i + 1 < name.len && is_lower(name.ptr[i + 1]);
}

struct str name_snake(struct arena *arena, struct str name)
{
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < name.len; i++) {
		if (begins_word(name, i))
			out_char(&o, '_');
		out_char(&o, to_lower(name.ptr[i]));
	}
	return out_text(&o);
}

static struct str joined(struct arena *arena, struct str snake, bool upper)
{
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < snake.len; i++) {
		if (snake.ptr[i] == '_') {
			upper = upper || o.len > 0;
			continue;
		}
		out_char(&o, upper ? to_upper(snake.ptr[i]) : snake.ptr[i]);
		upper = false;
	}
	return out_text(&o);
}

struct str name_camel(struct arena *arena, struct str snake)
{
	return joined(arena, snake, false);
}

struct str name_pascal(struct arena *arena, struct str snake)
{
	return joined(arena, snake, true);
}

struct str name_words(struct arena *arena, struct str snake)
{
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < snake.len; i++) {
		char c = snake.ptr[i] == '_' ? ' ' : snake.ptr[i];

		out_char(&o, i == 0 ? to_upper(c) : c);
	}
	return out_text(&o);
}

struct str name_last(struct str name)
{
	size_t dot = str_find(name, '.');

	return dot < name.len ? str_sub(name, dot + 1, name.len) : name;
}

struct str name_table(struct arena *arena, struct str slug)
{
	return arena_printf(arena, "tb_%.*s", STR_ARG(slug));
}

struct str name_key(struct arena *arena, struct str slug)
{
	return arena_printf(arena, "pk_%.*s", STR_ARG(slug));
}

struct str name_view(struct arena *arena, struct str slug)
{
	return arena_printf(arena, "v_%.*s", STR_ARG(slug));
}

struct str name_table_view(struct arena *arena, struct str slug)
{
	return arena_printf(arena, "tv_%.*s", STR_ARG(slug));
}

struct str name_resolved(struct arena *arena, struct str slug)
{
	return arena_printf(arena, "v_%.*s_resolved", STR_ARG(slug));
}

struct str name_fk(struct arena *arena, struct str field)
{
	return arena_printf(arena, "fk_%.*s", STR_ARG(field));
}

struct str name_input_type(struct arena *arena, struct str function)
{
	return arena_printf(arena, "type_%.*s_input", STR_ARG(function));
}

struct str name_branch(struct arena *arena, struct str field, struct str slug)
{
	return arena_printf(arena, "fk_%.*s_%.*s", STR_ARG(field), STR_ARG(slug));
}

struct str name_links(struct arena *arena, struct str slug, struct str field)
{
	return arena_printf(arena, "tb_%.*s_%.*s", STR_ARG(slug), STR_ARG(field));
}

struct str name_cut(struct arena *arena, struct str name)
{
	enum { HASH_DIGITS = 8 };

	if (name.len <= NAME_MAX_BYTES)
		return name;
	struct str hash = str_sub(hash_xxh3_hex(arena, name), 0, HASH_DIGITS);
	name = str_sub(name, 0, NAME_MAX_BYTES - 1 - HASH_DIGITS);
	return arena_printf(arena, "%.*s_%.*s", STR_ARG(name), STR_ARG(hash));
}

struct str name_object(struct arena *arena, struct str slug, struct str what, const char *kind)
{
	return name_table_object(arena, name_table(arena, slug), what, kind);
}

struct str name_table_object(struct arena *arena, struct str table, struct str what, const char *kind)
{
	const char *between = what.len > 0 ? "_" : "";

	return name_cut(arena, arena_printf(arena, "%.*s%s%.*s_%s", STR_ARG(table), between, STR_ARG(what), kind));
}

bool name_is_plural(struct str text, struct str slug)
{
	static const struct {
		const char *one, *many;
	} rows[] = {
		{ "", "" },       { "", "s" },      { "s", "ses" }, { "x", "xes" },         { "z", "zes" },
		{ "ch", "ches" }, { "sh", "shes" }, { "y", "ies" }, { "person", "people" }, { "child", "children" }
	};
	for (size_t i = 0; i < countof(rows); i++) {
		struct str one = str_from(rows[i].one), many = str_from(rows[i].many);
		if (str_ends(slug, one) && str_ends(text, many) && slug.len - one.len == text.len - many.len &&
		    str_eq(str_sub(slug, 0, slug.len - one.len), str_sub(text, 0, text.len - many.len)))
			return true;
	}
	return false;
}

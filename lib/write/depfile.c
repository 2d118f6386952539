#include "write/depfile.h"

#include "base/map.h"
#include "base/out.h"

/* What stands in the way of NAME, or NULL. */
static const char *unwritable(struct str name, bool target)
{
	if (name.len == 0)
		return "is empty";
	if (name.ptr[0] == '~')
		return "begins with '~'";
	if (name.ptr[name.len - 1] == ' ')
		return "ends with a space";
	for (size_t i = 0; i < name.len; i++) {
		unsigned char c = (unsigned char)name.ptr[i];

		if (c < 0x20 || c == 0x7F)
			return "has a control character";
		if (strchr("'\"`\\*?&;|<>=^", c) || (target && c == '%'))
			return "has a character that has a meaning of its own there";
	}
	return NULL;
}

static bool check(struct diags *diags, struct str name, bool target)
{
	const char *why = unwritable(name, target);

	if (why)
		diag(diags, DIAG_BAD_PATH, (struct span){ 0 }, "'%.*s' cannot be written to a depfile: it %s",
		     STR_ARG(name), why);
	return !why;
}

static void print_name(struct out *o, struct str name)
{
	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];

		if (c == '$')
			out_char(o, '$');
		else if (c == ' ' || c == '#' || c == ':')
			out_char(o, '\\');
		out_char(o, c);
	}
}

bool depfile_text(struct arena *arena, struct diags *diags, struct str target, const struct str *inputs, size_t count,
                  struct str *text)
{
	struct map *names = map_new(arena);
	bool ok = check(diags, target, true);
	struct out o;

	for (size_t i = 0; i < count; i++)
		if (map_put(names, inputs[i], NULL))
			ok &= check(diags, inputs[i], false);
	if (!ok)
		return false;

	out_init(&o, arena);
	print_name(&o, target);
	out_char(&o, ':');
	for (size_t i = 0; i < map_len(names); i++) {
		out_cstr(&o, " \\\n  ");
		print_name(&o, map_key(names, i));
	}
	out_cstr(&o, "\n\n");
	for (size_t i = 0; i < map_len(names); i++) {
		struct str name = map_key(names, i);

		/* To Make, '%' on the left is a pattern; a target's own name there would be a circle. */
		if (str_find(name, '%') < name.len || str_eq(name, target))
			continue;
		print_name(&o, name);
		out_cstr(&o, ": \n"); /* without the space, CMake before 3.23 takes the colon for part of the name */
	}
	*text = out_text(&o);
	return true;
}

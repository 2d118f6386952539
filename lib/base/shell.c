#include "base/shell.h"

#include "base/out.h"

static bool is_plain(char c)
{
	return char_is_letter(c) || char_is_digit(c) || (unsigned char)c >= 0x80 ||
	       (c != '\0' && strchr("_-./:@%+,=", c) != NULL);
}

struct str shell_word(struct arena *arena, struct str text)
{
	struct out o;
	size_t plain = 0;
	while (plain < text.len && is_plain(text.ptr[plain]))
		plain++;
	if (plain == text.len && text.len > 0)
		return text;
	out_init(&o, arena);
	out_printf(&o, "'");
	for (size_t i = 0; i < text.len; i++)
		out_printf(&o, text.ptr[i] == '\'' ? "'\\%c'" : "%c", text.ptr[i]);
	out_printf(&o, "'");
	return out_text(&o);
}

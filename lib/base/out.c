#include "base/out.h"

#include <stdint.h>

#include "base/format.h"

enum { INDENT_WIDTH = 4, FIRST_SIZE = 64 };

void out_init(struct out *o, struct arena *arena)
{
	*o = (struct out){ .arena = arena };
}

/* Room for MORE bytes and a NUL behind them. */
static char *reserve(struct out *o, size_t more)
{
	if (o->cap - o->len <= more) {
		size_t cap = o->cap ? o->cap : FIRST_SIZE;

		while (cap - o->len <= more && cap <= SIZE_MAX / 2)
			cap *= 2;

		o->data = arena_grow_bytes(o->arena, o->data, o->cap, cap - o->len > more ? cap : SIZE_MAX);
		o->cap = cap;
	}
	return o->data + o->len;
}

static void append(struct out *o, struct str s)
{
	char *end = reserve(o, s.len);

	if (s.len > 0)
		memcpy(end, s.ptr, s.len);
	end[s.len] = '\0';
	o->len += s.len;
}

static void append_indent(struct out *o)
{
	size_t width = (size_t)o->indent * INDENT_WIDTH;

	memset(reserve(o, width), ' ', width);
	o->len += width;
}

static bool at_line_start(const struct out *o)
{
	return o->len == 0 || o->data[o->len - 1] == '\n';
}

void out_raw(struct out *o, struct str s)
{
	if (!o->failed)
		append(o, s);
}

void out_str(struct out *o, struct str s)
{
	if (o->failed)
		return;
	if (o->indent <= 0) {
		append(o, s);
		return;
	}
	if (s.len > 0 && !at_line_start(o) && !memchr(s.ptr, '\n', s.len)) {
		append(o, s);
		return;
	}
	while (s.len > 0) {
		const char *end = memchr(s.ptr, '\n', s.len);
		size_t len = end ? (size_t)(end - s.ptr) + 1 : s.len;

		if (s.ptr[0] != '\n' && at_line_start(o))
			append_indent(o);
		append(o, (struct str){ s.ptr, len });
		s = (struct str){ s.ptr + len, s.len - len };
	}
}

void out_char(struct out *o, char c)
{
	if (o->cap - o->len > 1 && !o->failed && (o->indent <= 0 || !at_line_start(o))) {
		o->data[o->len++] = c;
		o->data[o->len] = '\0';
		return;
	}
	out_str(o, (struct str){ &c, 1 });
}

void out_printf(struct out *o, const char *format, ...)
{
	char small[512];
	va_list ap;
	size_t len;

	if (o->failed)
		return;
	va_start(ap, format);

	bool simple = format_simple(small, sizeof(small), &len, format, ap);

	va_end(ap);
	if (simple) {
		out_str(o, (struct str){ small, len });
		return;
	}
	va_start(ap, format);
	out_str(o, arena_vprintf(o->arena, format, ap));
	va_end(ap);
}

void out_json_string(struct out *o, struct str s)
{
	out_char(o, '"');
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c == '"' || c == '\\')
			out_printf(o, "\\%c", c);
		else if (c == '\n')
			out_cstr(o, "\\n");
		else if ((unsigned char)c < 0x20 || c == 0x7f)
			out_printf(o, "\\u%04x", (unsigned)(unsigned char)c);
		else
			out_char(o, c);
	}
	out_char(o, '"');
}

void out_fail(struct out *o)
{
	o->failed = true;
}

struct str out_text(const struct out *o)
{
	return o->len > 0 ? (struct str){ o->data, o->len } : STR_EMPTY;
}

#include "base/out.h"

#include <stdint.h>

#include "base/format.h"

enum { INDENT_WIDTH = 4, FIRST_SIZE = 64 };

void out_init(struct out *o, struct arena *arena)
{
	*o = (struct out){ .arena = arena };
}

static void grow(struct out *o, size_t more)
{
	size_t cap = o->cap ? o->cap : FIRST_SIZE;

	while (cap - o->len <= more && cap <= SIZE_MAX / 2)
		cap *= 2;

	o->data = arena_grow_bytes(o->arena, o->data, o->cap, cap - o->len > more ? cap : SIZE_MAX);
	o->cap = cap;
}

/* Room for MORE bytes and a NUL behind them. */
static inline char *reserve(struct out *o, size_t more)
{
	if (o->cap - o->len <= more)
		grow(o, more);
	return o->data + o->len;
}

/* Most of what is appended is a word: two overlapping copies of a fixed size are faster than a call. */
static inline void copy(char *to, const char *from, size_t len)
{
	if (len > 32) {
		memcpy(to, from, len);
	} else if (len >= 16) {
		memcpy(to, from, 16);
		memcpy(to + len - 16, from + len - 16, 16);
	} else if (len >= 8) {
		memcpy(to, from, 8);
		memcpy(to + len - 8, from + len - 8, 8);
	} else if (len >= 4) {
		memcpy(to, from, 4);
		memcpy(to + len - 4, from + len - 4, 4);
	} else if (len > 0) {
		to[0] = from[0];
		to[len / 2] = from[len / 2];
		to[len - 1] = from[len - 1];
	}
}

static inline void append(struct out *o, struct str s)
{
	char *end = reserve(o, s.len);

	copy(end, s.ptr, s.len);
	end[s.len] = '\0';
	o->len += s.len;
}

void out_reserve(struct out *o, size_t more)
{
	if (o->cap - o->len <= more && more < SIZE_MAX / 4) {
		o->data = arena_grow_bytes(o->arena, o->data, o->cap, o->len + more + 1);
		o->cap = o->len + more + 1;
	}
}

static void append_indent(struct out *o)
{
	size_t width = (size_t)o->indent * INDENT_WIDTH;
	char *end = reserve(o, width);

	for (size_t i = 0; i < width; i += INDENT_WIDTH)
		memcpy(end + i, "    ", INDENT_WIDTH);
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
	if (o->indent <= 0 || (s.len > 0 && !at_line_start(o) && !memchr(s.ptr, '\n', s.len))) {
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

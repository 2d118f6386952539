#include "diag/source.h"

struct source *source_new(struct arena *arena, struct str path, struct str text)
{
	struct source *source = arena_make(arena, struct source);
	size_t count = 1;

	text = str_without_mark(text);
	if (text.len >= UINT32_MAX)
		BUG("a source of %zu bytes", text.len);
	for (size_t i = 0; i < text.len; i++)
		count += text.ptr[i] == '\n';

	source->path = path;
	source->text = text;
	source->lines = arena_make_array(arena, uint32_t, count);
	source->line_count = count;
	for (size_t i = 0, line = 1; i < text.len; i++)
		if (text.ptr[i] == '\n')
			source->lines[line++] = (uint32_t)(i + 1);
	return source;
}

/* Continuation bytes of UTF-8 do not start a character. */
static bool starts_character(char c)
{
	return ((unsigned char)c & 0xC0) != 0x80;
}

/* The index of the line that holds OFF. */
static size_t line_index(const struct source *source, uint32_t off)
{
	size_t low = 0, high = source->line_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (source->lines[middle] <= off)
			low = middle;
		else
			high = middle;
	}
	return low;
}

struct position source_position(const struct source *source, uint32_t off)
{
	size_t line = line_index(source, off);
	struct position p = { .line = (unsigned)line + 1, .column = 1 };

	for (size_t i = source->lines[line]; i < off && i < source->text.len; i++)
		p.column += starts_character(source->text.ptr[i]);

	/* An offset inside a character is the place of that character. */
	if (p.column > 1 && off < source->text.len && !starts_character(source->text.ptr[off]))
		p.column--;
	return p;
}

struct str source_line(const struct source *source, unsigned line)
{
	if (line == 0 || line > source->line_count)
		return STR_EMPTY;

	size_t from = source->lines[line - 1];
	struct str rest = str_sub(source->text, from, source->text.len);
	struct str text = str_sub(rest, 0, str_find(rest, '\n'));

	if (str_ends(text, STR("\r")))
		text.len--;
	return text;
}

uint32_t source_offset(const struct source *source, unsigned line, unsigned column)
{
	if (line == 0 || column == 0)
		return 0;
	if (line > source->line_count)
		return (uint32_t)source->text.len;

	struct str text = source_line(source, line);
	size_t i = 0;

	for (unsigned at = 1; at < column && i < text.len; at++) {
		i++;
		while (i < text.len && !starts_character(text.ptr[i]))
			i++;
	}
	return source->lines[line - 1] + (uint32_t)i;
}

struct span span_sub(struct span span, size_t off, size_t len)
{
	if (off > span.len)
		off = span.len;
	if (len > span.len - off)
		len = span.len - off;
	span.off += (uint32_t)off;
	span.len = (uint32_t)len;
	return span;
}

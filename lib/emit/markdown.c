#include "emit/markdown.h"

static bool is_blank(char c)
{
	return (unsigned char)c <= ' ' || c == 0x7f;
}

/* What means something wherever it stands in a line. */
static void print_char(struct out *o, char c)
{
	switch (c) {
	case '<':
		out_cstr(o, "&lt;");
		break;
	case '&':
		out_cstr(o, "&amp;");
		break;
	case '\\':
	case '`':
	case '*':
	case '_':
	case '[':
	case ']':
	case '|':
	case '~':
		out_char(o, '\\');
		out_char(o, c);
		break;
	default:
		out_char(o, (unsigned char)c < ' ' || c == 0x7f ? ' ' : c);
	}
}

/* Where a line begins with one of these it is a heading, an item, a quotation or a rule. */
static bool begins_block(struct str line)
{
	size_t digits = 0;

	while (digits < line.len && char_is_digit(line.ptr[digits]))
		digits++;
	if (digits > 0)
		return digits < line.len && (line.ptr[digits] == '.' || line.ptr[digits] == ')');
	return line.len > 0 && strchr("#>+-=", line.ptr[0]) != NULL;
}

static void print_line(struct out *o, struct str line)
{
	size_t i = 0;

	if (begins_block(line)) {
		while (char_is_digit(line.ptr[i]))
			out_char(o, line.ptr[i++]);
		out_char(o, '\\');
		out_char(o, line.ptr[i++]);
	}
	for (; i < line.len; i++)
		print_char(o, line.ptr[i]);
}

void md_text(struct out *o, struct str text)
{
	text = str_trim(text);
	while (text.len > 0) {
		size_t end = str_find(text, '\n');

		print_line(o, str_trim(str_sub(text, 0, end)));
		out_char(o, '\n');
		text = str_sub(text, end + 1, text.len);
	}
}

void md_cell(struct out *o, struct str text)
{
	text = str_trim(text);
	for (size_t i = 0; i < text.len; i++)
		if (i == 0 || !is_blank(text.ptr[i]) || !is_blank(text.ptr[i - 1]))
			print_char(o, text.ptr[i]);
}

void md_code(struct out *o, struct str text)
{
	size_t run = 0, longest = 0;

	for (size_t i = 0; i < text.len; i++) {
		run = text.ptr[i] == '`' ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	for (size_t i = 0; i <= longest; i++)
		out_char(o, '`');
	out_cstr(o, longest > 0 ? " " : "");
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == '|')
			out_char(o, '\\');
		out_char(o, (unsigned char)text.ptr[i] < ' ' ? ' ' : text.ptr[i]);
	}
	out_cstr(o, longest > 0 ? " " : "");
	for (size_t i = 0; i <= longest; i++)
		out_char(o, '`');
}

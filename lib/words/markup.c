#include "words/markup.h"

/* The longest run of backticks in TEXT. */
static size_t longest_run(struct str text)
{
	size_t longest = 0, run = 0;
	for (size_t i = 0; i < text.len; i++) {
		run = text.ptr[i] == '`' ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	return longest;
}

static bool is_space(char c)
{
	return c == '\n' || c == '\r' || c == '\t' || c == ' ';
}

void markdown_text(struct out *o, struct str text)
{
	text = str_trim(text);
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		/* A reference, an address or a list would begin behind these; letters and digits never do. */
		if (is_space(c)) {
			while (i + 1 < text.len && is_space(text.ptr[i + 1]))
				i++;
			out_char(o, ' ');
		} else if (c == '&')
			out_cstr(o, "&amp;");
		else if (c == '<')
			out_cstr(o, "&lt;");
		else if (c == '>')
			out_cstr(o, "&gt;");
		else if (c == '@') /* nobody is to be notified */
			out_cstr(o, "&#64;");
		else if (strchr("\\`*_{}[]()#+-!|~$", c) != NULL && c != '\0' && !(strchr("()+-!", c) != NULL && i > 0))
			out_printf(o, "\\%c", c);
		else
			out_raw(o, str_sub(text, i, 1));
	}
}

void markdown_code(struct out *o, struct str text)
{
	size_t fence = longest_run(text) + 1;
	if (text.len == 0)
		return;
	bool padded = text.ptr[0] == '`' || text.ptr[text.len - 1] == '`';
	for (size_t i = 0; i < fence; i++)
		out_char(o, '`');
	out_cstr(o, padded ? " " : "");
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		/* Inside of a table even code may not hold a bare bar; outside the backslash would show. */
		if (is_space(c))
			out_char(o, ' ');
		else
			out_raw(o, str_sub(text, i, 1));
	}
	out_cstr(o, padded ? " " : "");
	for (size_t i = 0; i < fence; i++)
		out_char(o, '`');
}

void markdown_block(struct out *o, const char *language, size_t indent, struct str text)
{
	size_t fence = longest_run(text) < 3 ? 3 : longest_run(text) + 1;
	for (size_t at = 0, line = 0; line == 0 || at <= text.len; line++) {
		out_printf(o, "%*s", (int)indent, "");
		if (line == 0) {
			for (size_t i = 0; i < fence; i++)
				out_char(o, '`');
			out_printf(o, "%s\n%*s", language, (int)indent, "");
		}
		struct str rest = str_sub(text, at, text.len);
		struct str part = str_sub(rest, 0, str_find(rest, '\n'));
		out_raw(o, part);
		out_raw(o, STR("\n"));
		at += part.len + 1;
	}
	out_printf(o, "%*s", (int)indent, "");
	for (size_t i = 0; i < fence; i++)
		out_char(o, '`');
	out_raw(o, STR("\n"));
}

/* ---- HTML ------------------------------------------------------------------------------------------------------- */

void html_text(struct out *o, struct str text)
{
	for (size_t i = 0; i < text.len; i++)
		switch (text.ptr[i]) {
		case '&':
			out_cstr(o, "&amp;");
			break;
		case '<':
			out_cstr(o, "&lt;");
			break;
		case '>':
			out_cstr(o, "&gt;");
			break;
		case '"':
			out_cstr(o, "&quot;");
			break;
		case '\'':
			out_cstr(o, "&#39;");
			break;
		default:
			out_raw(o, str_sub(text, i, 1));
		}
}

void script_string(struct out *o, struct str text)
{
	struct out quoted;
	out_init(&quoted, o->arena);
	out_json_string(&quoted, text);
	struct str s = out_text(&quoted);
	for (size_t i = 0; i < s.len; i++) {
		struct str rest = str_sub(s, i, s.len);
		if (s.ptr[i] == '<' || s.ptr[i] == '>' || s.ptr[i] == '&') {
			out_printf(o, "\\u%04x", (unsigned)s.ptr[i]);
		} else if (str_starts(rest, STR("\xE2\x80\xA8")) || str_starts(rest, STR("\xE2\x80\xA9"))) {
			out_printf(o, "\\u202%c", rest.ptr[2] == '\xA8' ? '8' : '9');
			i += 2;
		} else {
			out_raw(o, str_sub(s, i, 1));
		}
	}
}

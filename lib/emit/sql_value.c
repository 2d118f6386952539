#include "emit/sql_value.h"

static const struct str keywords[] = {
#define KEYWORD(word)         { word, sizeof(word) - 1 },
#define PLPGSQL_KEYWORD(word) { word, sizeof(word) - 1 },
#include "emit/keywords.def"
#undef KEYWORD
#undef PLPGSQL_KEYWORD
};

static const struct str plpgsql_words[] = {
#define WORD(word) { word, sizeof(word) - 1 },
#include "emit/plpgsql_words.def"
#undef WORD
};

/* WORDS are in byte order. Written out: this is asked of every identifier, and bsearch() takes its time. */
static bool is_in(const struct str *words, size_t count, struct str name)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct str *word = &words[middle];
		/* nobody's name is empty here, and most differ in their first letter */
		int order = (unsigned char)name.ptr[0] - (unsigned char)word->ptr[0];

		if (order == 0)
			order = str_cmp(name, *word);
		if (order == 0)
			return true;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

static bool is_keyword(struct str name)
{
	return is_in(keywords, countof(keywords), name) || is_in(plpgsql_words, countof(plpgsql_words), name);
}

static bool starts_name(char c)
{
	return (c >= 'a' && c <= 'z') || c == '_';
}

/* The test of PostgreSQL's quote_ident(), and what PL/pgSQL asks for beyond it. */
static bool needs_quotes(struct str name)
{
	if (name.len == 0 || !starts_name(name.ptr[0]))
		return true;
	for (size_t i = 1; i < name.len; i++)
		if (!starts_name(name.ptr[i]) && !(name.ptr[i] >= '0' && name.ptr[i] <= '9'))
			return true;
	return is_keyword(name);
}

void sql_ident(struct out *o, struct ident id)
{
	if (!needs_quotes(id.name)) {
		out_str(o, id.name);
		return;
	}
	out_char(o, '"');
	for (size_t i = 0; i < id.name.len; i++) {
		if (id.name.ptr[i] == '"')
			out_char(o, '"');
		out_char(o, id.name.ptr[i]);
	}
	out_char(o, '"');
}

void sql_qname(struct out *o, struct qname name)
{
	sql_ident(o, IDENT(name.schema));
	out_char(o, '.');
	sql_ident(o, IDENT(name.object));
}

struct frag sql_ident_frag(struct arena *arena, struct ident id)
{
	struct out o;

	out_init(&o, arena);
	sql_ident(&o, id);
	return FRAG(out_text(&o));
}

static bool is_control(char c)
{
	return (unsigned char)c < 0x20 || c == 0x7f;
}

/* A slash that opens or closes a comment: some readers of SQL see one inside a literal too. */
static bool slash_of_comment(struct str text, size_t i)
{
	if (text.ptr[i] != '/')
		return false;
	return (i + 1 < text.len && text.ptr[i + 1] == '*') || (i > 0 && text.ptr[i - 1] == '*');
}

/* Most bytes are letters: they stand for themselves, and are above all that does not, but one. */
static bool is_letter(char c)
{
	return (unsigned char)c > '\\' && c != 0x7f;
}

static bool needs_escapes(struct str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (!is_letter(text.ptr[i]) &&
		    (text.ptr[i] == '\\' || is_control(text.ptr[i]) || slash_of_comment(text, i)))
			return true;
	return false;
}

/* Is the byte written as it is? */
static bool is_plain(struct str text, size_t i, bool escaped)
{
	char c = text.ptr[i];

	if (is_letter(c) || c == '\'')
		return c != '\'';
	return !escaped || (c != '\\' && !is_control(c) && !slash_of_comment(text, i));
}

/* The inside of '…', or of E'…' when ESCAPED: WHOLE from byte FROM up to TO. */
static void print_inside(struct out *o, struct str whole, size_t from, size_t to, bool escaped)
{
	for (size_t i = from; i < to; i++) {
		size_t plain = i;

		while (plain < to && is_plain(whole, plain, escaped))
			plain++;
		out_str(o, str_sub(whole, i, plain - i));
		i = plain;
		if (i == to)
			return;

		char c = whole.ptr[i];

		if (c == '\'')
			out_cstr(o, "''");
		else if (c == '\\')
			out_cstr(o, "\\\\");
		else if (c == '\n')
			out_cstr(o, "\\n");
		else if (c == '\r')
			out_cstr(o, "\\r");
		else if (c == '\t')
			out_cstr(o, "\\t");
		else
			out_printf(o, "\\x%02X", (unsigned)(unsigned char)c);
	}
}

void sql_lit(struct out *o, struct lit lit)
{
	bool escaped = needs_escapes(lit.text);

	out_cstr(o, escaped ? "E'" : "'");
	print_inside(o, lit.text, 0, lit.text.len, escaped);
	out_char(o, '\'');
}

void sql_lit_lines(struct out *o, struct lit lit)
{
	struct str text = lit.text;
	size_t from = 0;

	if (str_find(text, '\n') + 1 >= text.len) { /* one line */
		sql_lit(o, lit);
		return;
	}
	out_char(o, 'E');
	while (from < text.len) {
		size_t to = from + str_find(str_sub(text, from, text.len), '\n');

		if (to < text.len)
			to++;
		if (from > 0)
			out_char(o, '\n');
		out_char(o, '\'');
		print_inside(o, text, from, to, true);
		out_char(o, '\'');
		from = to;
	}
}

void sql_frag(struct out *o, struct frag frag)
{
	out_str(o, frag.sql);
}

#include "emit/sql_value.h"

#include <stdint.h>

/*
 * The first eight bytes of a word as a number, so that words compare as numbers. This is asked of every identifier: no
 * call, and one comparison for a word of up to eight bytes.
 */
#define BYTE(word, i) (sizeof(word) > (i) ? (uint64_t)(word)[sizeof(word) > (i) ? (i) : 0] << (56 - 8 * (i)) : 0)
#define BEGINNING(word)                                                                                                \
	(BYTE(word, 0) | BYTE(word, 1) | BYTE(word, 2) | BYTE(word, 3) | BYTE(word, 4) | BYTE(word, 5) |               \
	 BYTE(word, 6) | BYTE(word, 7))

struct word {
	uint64_t beginning;
	struct str text;
};

static const struct word keywords[] = {
#define KEYWORD(word)         { BEGINNING(word), STR_ROW(word) },
#define PLPGSQL_KEYWORD(word) { BEGINNING(word), STR_ROW(word) },
#include "emit/keywords.def"
#undef KEYWORD
#undef PLPGSQL_KEYWORD
};

/* The table is in byte order. */
static bool is_keyword(struct str name, uint64_t beginning)
{
	size_t low = 0, high = countof(keywords);

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct word *word = &keywords[middle];

		if (beginning == word->beginning) {
			int order = str_cmp(name, word->text);

			if (order == 0)
				return true;
			if (order < 0)
				high = middle;
			else
				low = middle + 1;
		} else if (beginning < word->beginning) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return false;
}

/* What names are made of that need no quotes for their letters. */
enum { STARTS_NAME = 1, IN_NAME = 2 };

#define LETTER    STARTS_NAME | IN_NAME
#define FIVE(row) row, row, row, row, row
static const unsigned char name_bytes[256] = {
	['a'] = FIVE(LETTER),  FIVE(LETTER),  FIVE(LETTER), FIVE(LETTER), FIVE(LETTER), LETTER, /* to z */
	['_'] = LETTER,                                                                         /* and */
	['0'] = FIVE(IN_NAME), FIVE(IN_NAME),
};
#undef LETTER
#undef FIVE

/* The test of PostgreSQL's quote_ident(), and what PL/pgSQL asks for beyond it. */
static bool needs_quotes(struct str name)
{
	size_t first = name.len < 8 ? name.len : 8;
	uint64_t beginning = 0;
	unsigned all = IN_NAME;

	if (name.len == 0 || !(name_bytes[(unsigned char)name.ptr[0]] & STARTS_NAME))
		return true;
	for (size_t i = 0; i < first; i++) {
		unsigned char c = (unsigned char)name.ptr[i];

		all &= name_bytes[c];
		beginning = beginning << 8 | c;
	}
	for (size_t i = first; i < name.len; i++)
		all &= name_bytes[(unsigned char)name.ptr[i]];
	if (!all)
		return true;
	beginning <<= 8 * (8 - first);
	return is_keyword(name, beginning);
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

void sql_column(struct out *o, struct ident alias, struct ident column)
{
	sql_ident(o, alias);
	out_char(o, '.');
	sql_ident(o, column);
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

/* Bytes that may not stand for themselves; all others do. */
#define EIGHT true, true, true, true, true, true, true, true
static const bool suspects[256] = {
	[0] = EIGHT,   EIGHT,        EIGHT,         EIGHT, /* control characters, and */
	['\''] = true, ['/'] = true, ['\\'] = true, [0x7f] = true,
};
#undef EIGHT

static bool is_suspect(char c)
{
	return suspects[(unsigned char)c];
}

static bool needs_escapes(struct str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (is_suspect(text.ptr[i]) &&
		    (text.ptr[i] == '\\' || is_control(text.ptr[i]) || slash_of_comment(text, i)))
			return true;
	return false;
}

/* Is the byte written as it is? */
static bool is_plain(struct str text, size_t i, bool escaped)
{
	char c = text.ptr[i];

	if (!is_suspect(c) || c == '\'')
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

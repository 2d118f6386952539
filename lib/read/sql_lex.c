#include "read/sql_lex.h"

static bool is_letter(char c)
{
	return char_is_letter(c) || c == '_' || (unsigned char)c >= 0x80;
}

static char at_char(struct str s, size_t i)
{
	return i < s.len ? s.ptr[i] : '\0';
}

/* Behind a literal or quoted name that begins at I; BACKSLASH escapes in E'…'. A doubled quote is one of it. */
static size_t skip_quoted(struct str s, size_t i, bool backslash)
{
	char quote = s.ptr[i++];
	while (i < s.len && (s.ptr[i] != quote || at_char(s, i + 1) == quote))
		i += s.ptr[i] == quote || (backslash && s.ptr[i] == '\\') ? 2 : 1;
	return i < s.len ? i + 1 : s.len;
}

/* Behind a comment in C's form, which nests. */
static size_t skip_comment(struct str s, size_t i)
{
	size_t depth = 1;
	for (i += 2; i < s.len && depth > 0; i++) {
		bool opens = s.ptr[i] == '/' && at_char(s, i + 1) == '*';
		bool closes = s.ptr[i] == '*' && at_char(s, i + 1) == '/';
		depth = opens ? depth + 1 : closes ? depth - 1 : depth;
		i += opens || closes;
	}
	return i < s.len ? i : s.len;
}

/* The length of $tag$ at I; 0: it is none. */
static size_t dollar_quote(struct str s, size_t i)
{
	size_t end = i + 1;
	if (is_letter(at_char(s, end)))
		while (is_letter(at_char(s, end)) || char_is_digit(at_char(s, end)))
			end++;
	return at_char(s, end) == '$' ? end + 1 - i : 0;
}

static size_t skip_dollar(struct str s, size_t i, size_t len)
{
	size_t end = str_search(str_sub(s, i + len, s.len), str_sub(s, i, len));
	return end != (size_t)-1 ? i + len + end + len : s.len;
}

/* Behind a word; what it may hold, `$` among it, is no value. An E in front of a literal is its sign. */
static size_t skip_word(struct str s, size_t i)
{
	size_t from = i;
	while (is_letter(at_char(s, i)) || char_is_digit(at_char(s, i)) || at_char(s, i) == '$')
		i++;
	bool escapes = i - from == 1 && (s.ptr[from] == 'e' || s.ptr[from] == 'E') && at_char(s, i) == '\'';
	return escapes ? skip_quoted(s, i, true) : i;
}

/* The value at I, where a `$` stands. */
static size_t take_value(struct str s, size_t i, struct sql_value *value)
{
	size_t end = i + 1;
	bool numbered = char_is_digit(at_char(s, end));
	while (is_letter(at_char(s, end)) || char_is_digit(at_char(s, end)) ||
	       (!numbered && at_char(s, end) == '.' && is_letter(at_char(s, end + 1))))
		end++;
	*value = (struct sql_value){ i, end - i, numbered };
	return end;
}

bool sql_next_value(struct str s, size_t *at, struct sql_value *value)
{
	size_t i = *at;
	while (i < s.len) {
		char c = s.ptr[i], next = at_char(s, i + 1);
		if (c == '\'' || c == '"') {
			i = skip_quoted(s, i, false);
		} else if (c == '-' && next == '-') {
			i += str_find(str_sub(s, i, s.len), '\n');
		} else if (c == '/' && next == '*') {
			i = skip_comment(s, i);
		} else if (c == '$' && dollar_quote(s, i) > 0) {
			i = skip_dollar(s, i, dollar_quote(s, i));
		} else if (c == '$' && (is_letter(next) || char_is_digit(next))) {
			*at = take_value(s, i, value);
			return true;
		} else if (is_letter(c)) {
			i = skip_word(s, i);
		} else {
			i++;
		}
	}
	*at = s.len;
	return false;
}

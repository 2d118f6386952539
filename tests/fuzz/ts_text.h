/*
 * ts_text.h - what can be told of generated TypeScript without a compiler: strings, comments and brackets end where they
 * should, and a string goes over no line. The compiler itself looks at it in the test ts.accepted.
 */
#ifndef SPECQL_FUZZ_TS_TEXT_H
#define SPECQL_FUZZ_TS_TEXT_H

#include <string.h>

#include "base/str.h"

enum { TS_DEPTH = 256 };

/* Behind the string or template that begins at AT; 0: it does not end. */
static inline size_t ts_string_end(struct str text, size_t at)
{
	char quote = text.ptr[at];
	for (size_t i = at + 1; i < text.len; i++) {
		if (text.ptr[i] == '\\')
			i++;
		else if (text.ptr[i] == quote)
			return i + 1;
		else if (text.ptr[i] == '\n' && quote != '`')
			return 0;
	}
	return 0;
}

/* Behind what is no code at AT: a string, a comment. AT: there is code. 0: it does not end. */
static inline size_t ts_skip(struct str text, size_t at)
{
	struct str rest = str_sub(text, at, text.len);
	if (strchr("'\"`", text.ptr[at]) != NULL && text.ptr[at] != '\0')
		return ts_string_end(text, at);
	if (str_starts(rest, STR("//")))
		return at + str_find(rest, '\n');
	if (!str_starts(rest, STR("/*")))
		return at;
	size_t end = str_search(str_sub(rest, 2, rest.len), STR("*/"));
	return end == (size_t)-1 ? 0 : at + 2 + end + 2;
}

static inline bool ts_is_whole(struct str text)
{
	char open[TS_DEPTH];
	size_t depth = 0;
	for (size_t i = 0; i < text.len;) {
		size_t next = ts_skip(text, i);
		char c = text.ptr[i];
		if (next == 0 || c == '\0')
			return false;
		if (next > i) {
			i = next;
			continue;
		}
		if ((c == '(' || c == '[' || c == '{') && depth < TS_DEPTH)
			open[depth++] = c;
		if ((c == ')' || c == ']' || c == '}') &&
		    (depth == 0 || open[--depth] != (c == ')' ? '(' : (char)(c - 2))))
			return false;
		i++;
	}
	return depth == 0;
}

#endif

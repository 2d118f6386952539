/* pattern_rows.h - patterns and what there is to say of them: what PostgreSQL says too (tests/pg/types_sql.c). */
#ifndef SPECQL_TEST_PATTERN_ROWS_H
#define SPECQL_TEST_PATTERN_ROWS_H

#include <stddef.h>

static const struct pattern_row {
	const char *pattern;
	const char *problem; /* NULL: none */
	size_t at;
	const char *matches; /* a text, or NULL */
	const char *differs;
} pattern_rows[] = {
	{ "^[A-Z]{3}$", NULL, 0, "ABC", "abc" },
	{ "^[A-Z]{1,3}-[A-Z]{1,2} \\d{1,4}$", NULL, 0, "HH-AB 123", "HHHH-AB 1" },
	{ "^(?:a|bc)+$", NULL, 0, "abca", "ac" },
	{ "^(a|b)?$", NULL, 0, "", "c" },
	{ "(?=.*[0-9])", NULL, 0, "a1", "a" },
	{ "^(?!x)", NULL, 0, "a", "x" },
	{ "^a{2}$", NULL, 0, "aa", "a" },
	{ "^a{2,}$", NULL, 0, "aaa", "a" },
	{ "^a+?$", NULL, 0, "aaa", "b" },
	{ "^a{x$", NULL, 0, "a{x", "ax" },
	{ "^[]a]+$", NULL, 0, "]a", "b" },
	{ "^[^]a]+$", NULL, 0, "b", "]" },
	{ "^[a-c-]+$", NULL, 0, "a-c", "d" },
	{ "^[[:alpha:]_]+$", NULL, 0, "a_b", "1" },
	{ "^[\\w.]+$", NULL, 0, "a.b", "a b" },
	{ "^[\\]x]+$", NULL, 0, "x]", "y" },
	{ "^\\$\\.\\($", NULL, 0, "$.(", "x" },
	{ "^\\u20ac$", NULL, 0, "\xe2\x82\xac", "e" },
	{ "^\xc3\xa4[\xc3\xa4-\xc3\xbc]$", NULL, 0, "\xc3\xa4\xc3\xa4", "a" },
	{ "a|", NULL, 0, "", NULL },
	{ "()", NULL, 0, "", NULL },
	{ "}", NULL, 0, "}", "{" },
	{ "]", NULL, 0, "]", "[" },
	{ "(a", "a parenthesis does not end", 2, NULL, NULL },
	{ "a)", "a parenthesis closes that was never opened", 1, NULL, NULL },
	{ "[a", "a bracket does not end", 0, NULL, NULL },
	{ "[]", "a bracket does not end", 0, NULL, NULL },
	{ "[z-a]", "a range in brackets runs backwards", 0, NULL, NULL },
	{ "[a-\\d]", "a class of characters cannot be an end of a range", 0, NULL, NULL },
	{ "[[:letter:]]", "there is no such class of characters", 0, NULL, NULL },
	{ "[[:alpha:", "a class of characters does not end", 0, NULL, NULL },
	{ "*a", "nothing stands here that could be repeated", 0, NULL, NULL },
	{ "^*", "nothing stands here that could be repeated", 1, NULL, NULL },
	{ "a**", "nothing stands here that could be repeated", 2, NULL, NULL },
	{ "a|+", "nothing stands here that could be repeated", 2, NULL, NULL },
	{ "x(?a)", "there is no such kind of parentheses", 1, NULL, NULL },
	{ "a{2", "a brace does not end", 1, NULL, NULL },
	{ "a{3,2}", "a repetition runs backwards", 1, NULL, NULL },
	{ "a{256}", "a repetition goes to 255 at most", 1, NULL, NULL },
	{ "a\\", "nothing follows the backslash", 1, NULL, NULL },
	{ "\\q", "this letter has no meaning behind a backslash", 0, NULL, NULL },
	{ "\\u12", "an escape lacks its digits", 0, NULL, NULL },
	{ "[\\M]", "this escape does not belong into brackets", 0, NULL, NULL },
};

#endif

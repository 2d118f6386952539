/*
 * str.h - a piece of text: pointer and length.
 *
 * A struct str is passed by value and owns nothing; the bytes belong to an arena, to a source file or to the program.
 * Texts made by an arena are followed by a NUL byte that the length does not count.
 */
#ifndef SPECQL_BASE_STR_H
#define SPECQL_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct str {
	const char *ptr;
	size_t len;
};

/* A literal as a struct str, and the empty text. */
#define STR(literal) ((struct str){ (literal), sizeof(literal) - 1 })
#define STR_EMPTY    ((struct str){ "", 0 })

/* The same in a constant table. */
#define STR_ROW(literal)                                                                                               \
	{                                                                                                              \
		(literal), sizeof(literal) - 1                                                                         \
	}

/* For printf: printf("%.*s", STR_ARG(s)). */
#define STR_ARG(s) (int)(s).len, (s).ptr

static inline struct str str_from(const char *cstr)
{
	return (struct str){ cstr, strlen(cstr) };
}

static inline bool str_eq(struct str a, struct str b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* Most texts differ in their first byte. */
static inline bool str_is(struct str a, const char *cstr)
{
	return a.len > 0 ? a.ptr[0] == cstr[0] && str_eq(a, str_from(cstr)) : cstr[0] == '\0';
}

/* Byte order; a prefix comes first. */
int str_cmp(struct str a, struct str b);

/* ASCII letters compare equal whatever their case; no locale has a say. */
bool str_eq_nocase(struct str a, struct str b);

/* Orders COUNT texts as str_cmp() does. */
void str_sort(struct str *items, size_t count);

/* Of ASCII. */
static inline bool char_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool char_is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool char_is_hex_digit(char c)
{
	return char_is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* A letter of ASCII, a digit or an underscore: what names and words are made of. */
static inline bool char_is_word(char c)
{
	return char_is_letter(c) || char_is_digit(c) || c == '_';
}

/* S is one digit or more, and nothing else. */
bool str_is_digits(struct str s);

/* The number that S is, digits alone; false: S is none, or one above MOST. */
bool str_number(struct str s, size_t most, size_t *number);

/* [a-z_][a-z0-9_]*: what the database needs no quotes for, keywords aside. */
bool str_is_lower_name(struct str s);

static inline bool str_starts(struct str s, struct str prefix)
{
	return s.len >= prefix.len && str_eq((struct str){ s.ptr, prefix.len }, prefix);
}

bool str_ends(struct str s, struct str suffix);

/* The part from byte FROM on, at most LEN bytes; both are cut to what is there. */
struct str str_sub(struct str s, size_t from, size_t len);

/* Without leading and trailing space, tab and line end. */
struct str str_trim(struct str s);

/* Without a byte order mark in front. */
struct str str_without_mark(struct str s);

/* The first line of *REST, without its end; *REST then begins behind that. */
struct str str_take_line(struct str *rest);

/* Index of the first C, or s.len. */
size_t str_find(struct str s, char c);

/* Index of the first occurrence of NEEDLE, or (size_t)-1. */
size_t str_search(struct str s, struct str needle);

/* Edit distance (insert, delete, replace, swap of neighbours), at most LIMIT + 1. */
unsigned str_distance(struct str a, struct str b, unsigned limit);

#endif

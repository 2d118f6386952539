/* literal_scan.h - reads the text of a literal from front to back, for the files that know what literals look like. */
#ifndef SPECQL_MODEL_LITERAL_SCAN_H
#define SPECQL_MODEL_LITERAL_SCAN_H

#include "base/str.h"

struct scan {
	struct str rest;
};

/* Passes over C, if that is next. */
static inline bool scan_char(struct scan *s, char c)
{
	if (s->rest.len == 0 || s->rest.ptr[0] != c)
		return false;
	s->rest = str_sub(s->rest, 1, s->rest.len);
	return true;
}

static inline bool scan_end(const struct scan *s)
{
	return s->rest.len == 0;
}

/* Passes over digits; returns how many. */
static inline size_t scan_digits(struct scan *s)
{
	size_t n = 0;

	while (n < s->rest.len && char_is_digit(s->rest.ptr[n]))
		n++;
	s->rest = str_sub(s->rest, n, s->rest.len);
	return n;
}

/* Exactly WIDTH digits, a number from MIN to MAX. */
static inline bool scan_field(struct scan *s, size_t width, unsigned min, unsigned max, unsigned *value)
{
	unsigned n = 0;

	if (s->rest.len < width)
		return false;
	for (size_t i = 0; i < width; i++) {
		if (!char_is_digit(s->rest.ptr[i]))
			return false;
		n = n * 10 + (unsigned)(s->rest.ptr[i] - '0');
	}
	s->rest = str_sub(s->rest, width, s->rest.len);
	if (value != NULL)
		*value = n;
	return n >= min && n <= max;
}

/* ---- literal_time.c ---- */

bool literal_is_date(struct str text);
bool literal_is_time(struct str text);
bool literal_is_timestamp(struct str text);

/* In words or as ISO 8601 has it: 2 days 03:00, P2DT3H. */
bool literal_is_interval(struct str text);

#endif

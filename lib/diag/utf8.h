/*
 * utf8.h - characters of a text as a terminal shows them.
 *
 *     for (size_t i = 0; i < s.len; i += c.len) c = utf8_next(s, i);
 */
#ifndef SPECQL_DIAG_UTF8_H
#define SPECQL_DIAG_UTF8_H

#include <stdint.h>

#include "base/str.h"

struct utf8_char {
	uint32_t code;
	unsigned len; /* bytes, at least 1 */
	bool valid;   /* false: one byte that is no character */
};

/* The character at byte I < s.len. Overlong forms, surrogates and cut sequences are not valid. */
struct utf8_char utf8_next(struct str s, size_t i);

/* Columns of a terminal: 0 for combining marks, 2 for wide characters. No locale has a say. */
unsigned utf8_width(uint32_t code);

/* Control characters and bidirectional controls: not to be sent to a terminal. */
bool utf8_is_control(uint32_t code);

#endif

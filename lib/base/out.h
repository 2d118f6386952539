/*
 * out.h - an output buffer that only ever grows, in an arena.
 *
 * Appends never have to be checked: memory that runs out is the arena's business, and a buffer that was marked failed
 * (out_fail) ignores every later append; write/ checks the mark once, before anything reaches the disk.
 *
 * Indentation: each line that gets a first byte while `indent` is n > 0 starts with n * 4 spaces; empty lines stay empty.
 */
#ifndef SPECQL_BASE_OUT_H
#define SPECQL_BASE_OUT_H

#include "base/arena.h"

struct out {
	struct arena *arena;
	char *data;
	size_t len;
	size_t cap;
	int indent;
	bool failed;
};

void out_init(struct out *o, struct arena *arena);

/* MORE bytes are to come: they are appended without moving what is there. */
void out_reserve(struct out *o, size_t more);

void out_str(struct out *o, struct str s);
static inline void out_cstr(struct out *o, const char *s)
{
	out_str(o, str_from(s));
}
void out_char(struct out *o, char c);
void out_printf(struct out *o, const char *format, ...) PRINTF_LIKE(2, 3);

/* "…" as JSON and YAML read it. */
void out_json_string(struct out *o, struct str s);

/* Bytes as they are, without indentation: for text whose inner lines must not move (literals, bodies). */
void out_raw(struct out *o, struct str s);

/* Marks the buffer: nothing in it may be written. */
void out_fail(struct out *o);

/* What is in it; valid until the next append. */
struct str out_text(const struct out *o);

#endif

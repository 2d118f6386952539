/*
 * source.h - a loaded file and places in it.
 *
 * A place is a span: file, byte offset, length. Line and column are computed when a message is printed, never stored.
 */
#ifndef SPECQL_DIAG_SOURCE_H
#define SPECQL_DIAG_SOURCE_H

#include <stdint.h>

#include "base/arena.h"

struct source {
	struct str path; /* as it was given on the command line */
	struct str text; /* the bytes, without a byte order mark */
	uint32_t *lines; /* offset of the first byte of each line */
	size_t line_count;
};

struct span {
	const struct source *source; /* NULL: the message has no place */
	uint32_t off;
	uint32_t len;
};

struct position {
	unsigned line;   /* from 1 */
	unsigned column; /* from 1, in characters (code points) */
};

/* Splits TEXT into lines; the struct lives in the arena, the bytes stay where they are. */
struct source *source_new(struct arena *arena, struct str path, struct str text);

struct position source_position(const struct source *source, uint32_t off);

/* The line (from 1) without its line end. */
struct str source_line(const struct source *source, unsigned line);

/* Byte offset of LINE and COLUMN (both from 1; the column in characters), cut to what is there. */
uint32_t source_offset(const struct source *source, unsigned line, unsigned column);

/* The part of SPAN from byte OFF on, LEN bytes, cut to the span. */
struct span span_sub(struct span span, size_t off, size_t len);

#endif

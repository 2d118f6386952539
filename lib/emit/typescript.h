/*
 * typescript.h - TypeScript as Prettier leaves it: two spaces, double quotes, lines of at most 80 columns where they can be
 * broken. User text enters it as a string literal, as a comment, or, where it is a name, as itself.
 */
#ifndef SPECQL_EMIT_TYPESCRIPT_H
#define SPECQL_EMIT_TYPESCRIPT_H

#include "base/json.h"
#include "base/out.h"

enum { TS_WIDTH = 80 };

/* "…", or '…' where that needs fewer escapes. */
void ts_string(struct out *o, struct str s);
struct str ts_quoted(struct arena *arena, struct str s);

/* 2 * DEPTH spaces. */
void ts_indent(struct out *o, int depth);

/* A line for whoever points at the name below it; nothing where TEXT is empty. */
void ts_comment(struct out *o, int depth, struct str text);

/* How many columns TEXT takes. */
size_t ts_columns(struct str text);

/* `HEAD a | b;`, on one line, on the next, or with a line for each member. HEAD has no space at its end. */
void ts_union(struct out *o, int depth, struct str head, const struct str *members, size_t count);

/*
 * A line: HEAD, the ITEMS, TAIL; where it is too long, a line for each of them. COMMA: the last item then has one, too, as
 * arguments have and types have not.
 */
void ts_group(struct out *o, int depth, struct str head, const struct str *items, size_t count, bool comma,
              const char *tail);

/* `NAME: VALUE,`, a line of an object, or several. */
void ts_member(struct out *o, int depth, struct str name, json_t *value);

/* A JSON value as TypeScript writes it, which begins behind COLUMN columns and is followed by one more character. */
void ts_value(struct out *o, int depth, size_t column, json_t *value);

/* TEXT is no name that a type can have. */
bool ts_type_name_taken(struct str text);

#endif

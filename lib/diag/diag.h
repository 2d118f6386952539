/*
 * diag.h - the list of what is wrong with the user's files.
 *
 * A stage appends diagnostics and goes on: all errors of all files in one run. Nothing is printed here (diag_print.h).
 *
 *     diag(d, DIAG_UNKNOWN_ENTITY, span, "unknown entity '%.*s'", STR_ARG(name));
 *     diag_hint(d, "did you mean '%.*s'?", STR_ARG(near));
 *     diag_note(d, other_span, "'%.*s' is declared here", STR_ARG(name));
 *
 * After 500 the rest is only counted. hint and note belong to the diagnostic added last. Ids, names and default severities are
 * rows of codes.def; a user raises, lowers or silences one by name (diag_option). A failing system (open, write, rename) is
 * DIAG_IO, without a span, and makes the run end with exit code 3.
 */
#ifndef SPECQL_DIAG_DIAG_H
#define SPECQL_DIAG_DIAG_H

#include "diag/source.h"

enum severity { SEVERITY_OFF, SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR, SEVERITY_COUNT };

extern const char *const severity_names[SEVERITY_COUNT];

enum diag_id {
#define DIAG(id, name, severity, lowerable, summary) DIAG_##id,
#include "diag/codes.def"
#undef DIAG
	DIAG_COUNT
};

struct diag_row {
	const char *name; /* unknown-entity */
	enum severity severity;
	bool lowerable;      /* an error that -W no-error=NAME may turn into a warning */
	const char *summary; /* one line, for lists and SARIF */
};

extern const struct diag_row diag_rows[DIAG_COUNT];

struct diag_note {
	struct span span;
	struct str text;
	struct diag_note *next;
};

struct diag_item {
	enum diag_id id;
	enum severity severity;
	struct span span;
	struct str text;
	struct str hint; /* printed behind the underline; empty: none */
	struct diag_note *notes;
	size_t order; /* of appending: keeps the sort stable */
};

struct diags;

struct diags *diags_new(struct arena *arena);

/* Appends; returns false always, so that a check can `return diag(...)`. Silenced ids are dropped with hint and notes. */
bool diag(struct diags *d, enum diag_id id, struct span span, const char *format, ...) PRINTF_LIKE(4, 5);
void diag_hint(struct diags *d, const char *format, ...) PRINTF_LIKE(2, 3);
void diag_note(struct diags *d, struct span span, const char *format, ...) PRINTF_LIKE(3, 4);

/* "open 'PATH': reason", without a span. RESULT as returned by file_read() and friends. */
bool diag_io(struct diags *d, const char *what, struct str path, int result);

/*
 * One -W option: "id", "no-id", "error=id", "no-error=id".
 * False: no such id, or an error that may not be lowered; *WHY then says so.
 */
bool diag_option(struct diags *d, struct str option, struct str *why);

/* The same, as the project file says it: where an option spoke about the id, that stands. */
bool diag_setting(struct diags *d, struct str setting, struct str *why);

/*
 * Silences warnings, and errors that may be lowered, unless an option spoke about them: for a step that does not know what
 * the project says of them, in front of one that does and meets them again.
 */
void diags_leave_settings(struct diags *d);

/* Silences warnings unless an option spoke about them: for a command that was not asked for them. */
void diags_leave_warnings(struct diags *d);

/* The candidate nearest to NAME, or an empty text when none is near enough to be what was meant. */
struct str diag_nearest(struct str name, const struct str *candidates, size_t count);

/* Hints at the candidate nearest to NAME: "did you mean 'X'?". False: none is near enough, and there is no hint yet. */
bool diag_suggest(struct diags *d, struct str name, const struct str *candidates, size_t count);

/* From here on, what is said about a line that has NAME in it is dropped: it follows from an error that was reported before. */
void diags_doubt(struct diags *d, struct str name);
void diags_trust(struct diags *d); /* the doubts are over */

/* Something was said about the file at PATH, or about none. */
bool diags_mention(const struct diags *d, struct str path);

/* The options given so far, as a text to compare. */
struct str diags_settings(const struct diags *d);

size_t diags_count(const struct diags *d, enum severity severity);

/* Errors, those too that are not said again: for who asks whether work went well. */
size_t diags_met(const struct diags *d);

bool diags_failed(const struct diags *d); /* at least one error */
bool diags_io_failed(const struct diags *d);

/* All items, sorted by path, offset, order of appending; exact repetitions dropped. */
struct diag_item *diags_sorted(struct diags *d, size_t *count);

#endif

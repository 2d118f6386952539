/*
 * session.h - one compilation: what struct specql of the public header holds, and the steps it runs.
 *
 * Each step returns false after adding diagnostics; specql.c turns that into a result.
 */
#ifndef SPECQL_STEPS_SESSION_H
#define SPECQL_STEPS_SESSION_H

#include <specql/specql.h>

#include <setjmp.h>

#include "base/vec.h"
#include "diag/diag.h"

/* Version of the program and of what it writes: when one of them moves, every stamp is out of date. */
#define SPECQL_OUTPUT_FORMAT "1"

struct path_list {
	VEC(struct str) at;
};

struct registration_list {
	VEC(struct specql_registration) at;
};

/* Where to go when memory runs out, and that it did. */
struct starved {
	jmp_buf to;
	bool yes;
};

struct specql {
	struct arena *arena;
	struct diags *diags;
	struct path_list files;   /* SQL files, relative to the output base */
	struct path_list changed; /* what was written or removed */
	struct str output_base;
	struct str tool_output;
	size_t parts;
	size_t inputs; /* entity files that were given, or found in directories */
	size_t differences;
	struct registration_list registrations;
	bool hermetic; /* steps confine themselves */
	bool confined; /* one did */
	struct str trace; /* file for what was read; empty: none */
	struct starved *starved;
	specql_progress *progress; /* NULL: nobody is told */
	void *progress_context;
};

bool step_scan(struct specql *sq, const struct specql_scan_options *options);
bool step_resolve(struct specql *sq, const struct specql_resolve_options *options);
bool step_compile(struct specql *sq, const struct specql_compile_options *options);
bool step_link(struct specql *sq, const struct specql_link_options *options);
bool step_check(struct specql *sq, const struct specql_check_options *options);
bool step_identify(struct specql *sq, const struct specql_identify_options *options);
bool step_look(struct specql *sq, const struct specql_look_options *options);
bool step_buildgen(struct specql *sq, const struct specql_buildgen_options *options);
bool step_generate(struct specql *sq, const struct specql_generate_options *options);
bool step_validate(struct specql *sq, const struct specql_validate_options *options);
bool step_registry_check(struct specql *sq, const struct specql_registry_options *options);
bool step_registry_assign(struct specql *sq, const struct specql_registry_options *options);
bool step_registry_list(struct specql *sq, const struct specql_registry_options *options);
bool step_init(struct specql *sq, const struct specql_init_options *options);
bool step_docs(struct specql *sq, const struct specql_docs_options *options);
bool step_graph(struct specql *sq, const struct specql_graph_options *options);
bool step_diff(struct specql *sq, const struct specql_diff_options *options);
bool step_schema(struct specql *sq, const struct specql_schema_options *options);
bool step_verify(struct specql *sq, const char *const *files, size_t file_count);

/* "specql 1.0.0 format 1" */
const char *session_tool_id(void);

struct outputs;
struct confine;

/*
 * When steps shall confine themselves: from here on only what C names can be opened, and the trace of what was read. False: a
 * diagnostic was added.
 */
bool session_confine(struct specql *sq, struct confine *c);

/* Adds what W replaced or removed to what specql_changed() tells. */
void session_remember(struct specql *sq, const struct outputs *w);

/* DONE of TOTAL entities are WHAT. */
void session_progress(struct specql *sq, const char *what, size_t done, size_t total);

/* A stamp without content of its own: the step's name and the tool's id. */
struct str session_stamp(struct arena *arena, const char *step);

/* The same, and what the step read, a path a line. */
struct str session_stamp_of(struct arena *arena, const char *step, const struct str *paths, size_t count);

#endif

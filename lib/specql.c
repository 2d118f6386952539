/*
 * specql.c - the public interface, and with it the list of stages:
 *
 *     scan      entities            -> interfaces     read/, model/spec_check
 *     resolve   interfaces          -> imports        model/resolve
 *     compile   entities, imports   -> SQL            model/build, plan/, emit/
 *     link      stamps              -> foundation, manifest
 *     assemble  manifest            -> schema         Confiture
 *
 * Everything is done in steps/; here calls become results, and results texts that live as long as the object.
 */
#include <specql/specql.h>

#include <setjmp.h>

#include "base/json.h"
#include "base/version.h"
#include "diag/diag_print.h"
#include "steps/assemble.h"
#include "steps/session.h"
#include "steps/trace.h"
#include "write/outputs.h"

/*
 * Memory that runs out ends the call in which it does. Files are not in a state that a later run would stumble over:
 * write/outputs.c has all the memory it needs before it makes the first of them.
 */
static void jump_out(void *context)
{
	struct starved *starved = context;
	starved->yes = true;
	longjmp(starved->to, 1);
}

struct specql *specql_new(void)
{
	struct arena *arena = arena_new();
	struct starved first;
	struct specql *sq;
	if (arena == NULL)
		return NULL;
	arena_on_oom(arena, jump_out, &first);
	if (setjmp(first.to) != 0) {
		arena_free(arena);
		return NULL;
	}
	json_begin();
	sq = arena_make(arena, struct specql);
	sq->arena = arena;
	sq->starved = arena_make(arena, struct starved);
	sq->diags = diags_new(arena);
	sq->output_base = sq->tool_output = sq->trace = STR_EMPTY;
	arena_on_oom(arena, jump_out, sq->starved);
	return sq;
}

void specql_free(struct specql *sq)
{
	if (sq != NULL)
		arena_free(sq->arena);
}

const char *specql_version(void)
{
	return SPECQL_VERSION;
}

const char *specql_tool_id(void)
{
	return session_tool_id();
}

const char *specql_warning_option(struct specql *sq, const char *option)
{
	if (setjmp(sq->starved->to) != 0)
		return "out of memory";
	struct str why = STR_EMPTY;
	return diag_option(sq->diags, str_from(option), &why) ? NULL : arena_str(sq->arena, why).ptr;
}

void session_remember(struct specql *sq, const struct outputs *w)
{
	const struct str *paths = NULL;
	size_t count = outputs_changed(w, &paths);
	for (size_t i = 0; i < count; i++)
		*vec_push(sq->arena, &sq->changed.at) = paths[i];
}

void specql_on_progress(struct specql *sq, specql_progress *call, void *context)
{
	sq->progress = call;
	sq->progress_context = context;
}

void specql_hermetic(struct specql *sq)
{
	sq->hermetic = true;
}

void specql_trace_inputs(struct specql *sq, const char *file)
{
	if (setjmp(sq->starved->to) != 0)
		return;
	trace_begin(sq, str_from(file));
}

void specql_trace_list(struct specql *sq, const char *path, const char *text, size_t size)
{
	if (setjmp(sq->starved->to) != 0)
		return;
	trace_list(sq, path, text, size);
}

static enum specql_result result_of(struct specql *sq, bool ok)
{
	ok = trace_write(sq) && ok;
	json_use(NULL);
	if (diags_io_failed(sq->diags) && sq->confined)
		diag(sq->diags, DIAG_HERMETIC, (struct span){ 0 },
		     "the step was confined: it can open declared inputs, and write where its outputs are");
	if (diags_io_failed(sq->diags))
		return SPECQL_IO;
	return ok && !diags_failed(sq->diags) ? SPECQL_OK : SPECQL_ERRORS;
}

/* What there was to tell is lost with the memory. */
static enum specql_result starved(struct specql *sq)
{
	sq->files.at.len = sq->changed.at.len = sq->registrations.at.len = 0;
	json_use(NULL);
	return SPECQL_IO;
}

/* ---- stages ---------------------------------------------------------------------------------------------------- */

/* A call that does one step: what it says, or that there was no memory. */
#define STAGE(name, options_of)                                                                                        \
	enum specql_result specql_##name(struct specql *sq, const struct specql_##options_of##_options *options)       \
	{                                                                                                              \
		json_use(sq->arena);                                                                                   \
		if (setjmp(sq->starved->to) != 0)                                                                      \
			return starved(sq);                                                                            \
		return result_of(sq, step_##name(sq, options));                                                        \
	}

STAGE(scan, scan)
STAGE(resolve, resolve)
STAGE(compile, compile)
STAGE(link, link)
STAGE(check, check)
STAGE(identify, identify)
STAGE(look, look)
STAGE(buildgen, buildgen)
STAGE(generate, generate)
STAGE(validate, validate)
STAGE(registry_check, registry)
STAGE(registry_assign, registry)
STAGE(registry_list, registry)
STAGE(schema, schema)
STAGE(init, init)
STAGE(docs, docs)
STAGE(graph, graph)
STAGE(diff, diff)

enum specql_result specql_assemble(struct specql *sq, const struct specql_assemble_options *options)
{
	json_use(sq->arena);
	if (setjmp(sq->starved->to) != 0)
		return starved(sq);
	bool ok = step_assemble(sq, options);
	if (ok)
		*vec_push(sq->arena, &sq->changed.at) = str_from(options->output);
	return result_of(sq, ok);
}

enum specql_result specql_verify(struct specql *sq, const char *const *files, size_t file_count)
{
	json_use(sq->arena);
	if (setjmp(sq->starved->to) != 0)
		return starved(sq);
	return result_of(sq, step_verify(sq, files, file_count));
}

/* ---- results --------------------------------------------------------------------------------------------------- */

/* Empty when there is no memory for a copy. */
static const char *text(const struct specql *sq, struct str s)
{
	if (setjmp(sq->starved->to) != 0)
		return "";
	return s.ptr[s.len] == '\0' ? s.ptr : arena_str(sq->arena, s).ptr;
}

size_t specql_input_count(const struct specql *sq)
{
	return sq->inputs;
}

size_t specql_file_count(const struct specql *sq)
{
	return sq->files.at.len;
}

const char *specql_file(const struct specql *sq, size_t i)
{
	return text(sq, sq->files.at.items[i]);
}

size_t specql_changed_count(const struct specql *sq)
{
	return sq->changed.at.len;
}

const char *specql_changed(const struct specql *sq, size_t i)
{
	return text(sq, sq->changed.at.items[i]);
}

size_t specql_registration_count(const struct specql *sq)
{
	return sq->registrations.at.len;
}

struct specql_registration specql_registration_at(const struct specql *sq, size_t i)
{
	return sq->registrations.at.items[i];
}

const char *specql_output_base(const struct specql *sq)
{
	return text(sq, sq->output_base);
}

size_t specql_part_count(const struct specql *sq)
{
	return sq->parts;
}

size_t specql_difference_count(const struct specql *sq)
{
	return sq->differences;
}

const char *specql_tool_output(const struct specql *sq)
{
	return text(sq, sq->tool_output);
}

int specql_out_of_memory(const struct specql *sq)
{
	return sq->starved->yes;
}

size_t specql_error_count(const struct specql *sq)
{
	return diags_count(sq->diags, SEVERITY_ERROR);
}

size_t specql_warning_count(const struct specql *sq)
{
	return diags_count(sq->diags, SEVERITY_WARNING);
}

enum printed_as { AS_TEXT, AS_JSON, AS_REPORT, AS_SARIF };

static void print_as(struct out *o, struct diags *diags, enum printed_as as, size_t number, bool colour)
{
	switch (as) {
	case AS_TEXT:
		diag_print_text(o, diags, number, colour);
		break;
	case AS_JSON:
		diag_print_json(o, diags);
		break;
	case AS_REPORT:
		diag_print_report(o, diags, number);
		break;
	case AS_SARIF:
		diag_print_sarif(o, diags);
		break;
	}
}

/* NUMBER: the limit of a text, the files of a report. NULL: memory has run out. */
static const char *printed(struct specql *sq, enum printed_as as, size_t number, bool colour)
{
	struct out o;
	json_use(sq->arena);
	if (sq->starved->yes || setjmp(sq->starved->to) != 0) {
		json_use(NULL);
		return NULL;
	}
	out_init(&o, sq->arena);
	print_as(&o, sq->diags, as, number, colour);
	json_use(NULL);
	return out_text(&o).ptr;
}

const char *specql_diagnostics_text(struct specql *sq, size_t limit, int colour)
{
	const char *text = printed(sq, AS_TEXT, limit, colour != 0);
	return text != NULL ? text : "specql: error: out of memory\n";
}

const char *specql_diagnostics_json(struct specql *sq)
{
	const char *text = printed(sq, AS_JSON, 0, false);
	return text != NULL ? text : "{\"severity\":\"error\",\"id\":\"io\",\"message\":\"out of memory\"}\n";
}

const char *specql_diagnostics_report(struct specql *sq, size_t file_count)
{
	const char *text = printed(sq, AS_REPORT, file_count, false);
	return text != NULL ? text : "";
}

const char *specql_diagnostics_sarif(struct specql *sq)
{
	const char *text = printed(sq, AS_SARIF, 0, false);
	return text != NULL ? text : "";
}

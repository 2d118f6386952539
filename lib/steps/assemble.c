#include "steps/assemble.h"

#include <errno.h>
#include <unistd.h>

#include "base/confine.h"
#include "base/file.h"
#include "base/out.h"
#include "record/manifest.h"
#include "steps/run.h"
#include "steps/schema_file.h"
#include "write/outputs.h"

#define GENERATED_LINE "# specql: generated"

/* Longer outputs of Confiture are cut in a message; the end says what went wrong. */
enum { MAX_QUOTED = 4000 };

struct assemble {
	struct arena *arena;
	struct diags *diags;
	const struct specql_assemble_options *options;
	struct manifest manifest;
	struct str environment; /* path of the environment file */
	struct str temporary;   /* what Confiture writes */
};

static const struct span NOWHERE = { 0 };

/* The name becomes part of a path and an argument. */
static bool check_environment_name(struct assemble *a)
{
	struct str name = str_from(a->options->environment);
	bool ok = name.len > 0 && name.ptr[0] != '-' && name.ptr[0] != '.';

	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];

		ok = ok && (char_is_word(c) || c == '-' || c == '.');
	}
	if (ok)
		return true;
	return diag(a->diags, DIAG_BAD_VALUE, NOWHERE,
	            "the environment '%.*s' cannot be a file name: letters, digits, '_', '-' and '.' only",
	            STR_ARG(name));
}

/* ---- environment file ---------------------------------------------------------------------------------------- */

/* Confiture takes a relative directory as relative to its project; ours is relative to where we run. */
static bool absolute_output_base(struct assemble *a, struct str *path)
{
	enum { PATH_SIZE = 4096 };
	char *cwd = arena_alloc(a->arena, PATH_SIZE);

	*path = a->manifest.output_base;
	if (path->len > 0 && path->ptr[0] == '/')
		return true;
	if (!getcwd(cwd, PATH_SIZE))
		return diag_io(a->diags, "find", STR("."), errno);
	*path = path_join(a->arena, str_from(cwd), *path);
	return true;
}

static void yaml_quoted(struct out *o, struct str text)
{
	out_char(o, '"');
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];

		if (c < 0x20 || c == 0x7f) {
			out_printf(o, "\\x%02X", c);
		} else {
			if (c == '"' || c == '\\')
				out_char(o, '\\');
			out_char(o, (char)c);
		}
	}
	out_char(o, '"');
}

/* The URL is one Confiture accepts and nobody can connect to: building needs none, applying must be told. */
static struct str environment_text(struct assemble *a, struct str output_base)
{
	struct out o;

	out_init(&o, a->arena);
	out_cstr(&o, GENERATED_LINE " for Confiture, and kept up to date. Without this line the file is yours.\n");
	out_printf(&o, "name: \"%s\"\n", a->options->environment);
	out_cstr(&o, "database_url: \"postgresql://set-confiture-database-url.invalid/\"\n");
	out_cstr(&o, "include_dirs:\n  - ");
	yaml_quoted(&o, output_base);
	out_char(&o, '\n');
	return out_text(&o);
}

/* Is there an environment file that we did not make? */
static bool is_users(struct assemble *a, bool *users)
{
	struct str text;
	int result = file_read(a->arena, INPUT_ENVIRONMENT, a->environment.ptr, 0, &text);

	*users = result == 0 && !str_starts(text, STR(GENERATED_LINE));
	if (result == 0 || result == ENOENT || result == ENOTDIR)
		return true;
	return diag_io(a->diags, "open", a->environment, result);
}

static bool ensure_environment(struct assemble *a)
{
	struct outputs *w = outputs_new(a->arena, a->diags);
	struct str output_base;
	bool users;

	if (!is_users(a, &users))
		return false;
	if (users)
		return true;
	if (!absolute_output_base(a, &output_base))
		return false;
	outputs_add(w, a->environment, environment_text(a, output_base), 0);
	return outputs_commit(w);
}

/* ---- Confiture ------------------------------------------------------------------------------------------------ */

static bool tool_missing(struct assemble *a, const char *program, int error)
{
	diag(a->diags, DIAG_TOOL, NOWHERE, "cannot run Confiture ('%s'): %s", program, file_error(error));
	diag_hint(a->diags, "install it with `pip install fraiseql-confiture`, or name it: --confiture PATH, in CMake "
	                    "-DCONFITURE_EXECUTABLE=PATH");
	return false;
}

static bool tool_failed(struct assemble *a, const struct run *run)
{
	struct str said = str_trim(run->output);

	if (said.len > MAX_QUOTED)
		said = str_sub(said, said.len - MAX_QUOTED, MAX_QUOTED);
	diag(a->diags, DIAG_CONFITURE, NOWHERE, "Confiture ended with exit code %d", run->status);
	while (said.len > 0) {
		size_t end = str_find(said, '\n');

		diag_note(a->diags, NOWHERE, "it said: %.*s", STR_ARG(str_sub(said, 0, end)));
		said = str_sub(said, end + 1, said.len);
	}
	return false;
}

/* It is told nothing of databases: building reads files. */
static bool run_confiture(struct assemble *a, struct str *tool_output)
{
	static const char *const environment[] = {
		"PYTHONUTF8=1", "PYTHONDONTWRITEBYTECODE=1", "NO_COLOR=1", "TERM=dumb", "COLUMNS=200", "FORCE_COLOR",
		"DATABASE_URL", "CONFITURE_DATABASE_URL",    NULL,
	};
	const char *program = a->options->confiture ? a->options->confiture : "confiture";
	const char *argv[] = {
		program,
		"build",
		"--env",
		a->options->environment,
		"--project-dir",
		a->options->project_directory,
		"--output",
		a->temporary.ptr,
		NULL,
	};
	struct run run = { .argv = argv, .set = environment };
	int error = run_program(a->arena, &run);

	*tool_output = run.output;
	if (error != 0)
		return tool_missing(a, program, error);
	/* Where the C library's posix_spawn() cannot report a program that does not start, the child ends with 127. */
	if (run.status == 127 && run.output.len == 0)
		return tool_missing(a, program, ENOENT);
	return run.status == 0 || tool_failed(a, &run);
}

/* ---- the step --------------------------------------------------------------------------------------------------- */

static bool put_in_place(struct assemble *a)
{
	struct outputs *w = outputs_new(a->arena, a->diags);
	struct str text;
	int result = file_read(a->arena, INPUT_RESULT, a->temporary.ptr, 0, &text);

	if (result != 0)
		return diag_io(a->diags, "open", a->temporary, result);
	if (!schema_file_check(a->arena, a->diags, text, &a->manifest, a->environment))
		return false;
	outputs_add(w, str_from(a->options->output), schema_file_settle(a->arena, text), OUTPUT_RENEW);
	return outputs_commit(w);
}

static bool name_files(struct assemble *a)
{
	struct str output = str_from(a->options->output);
	struct str directory = path_directory(output), base = path_base(output);
	struct str environments = path_join(a->arena, str_from(a->options->project_directory), STR("db/environments"));
	struct str file = arena_printf(a->arena, "%s.yaml", a->options->environment);
	struct str temporary = arena_printf(a->arena, ".%.*s.%ld.tmp", STR_ARG(base), (long)getpid());

	a->environment = path_join(a->arena, environments, file);
	a->temporary = path_join(a->arena, directory, temporary);

	int error = directory.len > 0 ? file_make_directories(arena_str(a->arena, directory).ptr) : 0;

	return error == 0 || diag_io(a->diags, "create", directory, error);
}

/* Confiture and its Python read what they need; but what this step does not name, they do not write either. */
static bool confine(struct specql *sq, const struct assemble *a)
{
	struct confine c;

	confine_init(&c, sq->arena, sq->hermetic);
	c.read_all = true;
	confine_write(&c, str_from(a->options->output));
	confine_write(&c, a->environment);
	confine_device(&c, "/dev/null");
	return session_confine(sq, &c);
}

bool step_assemble(struct specql *sq, const struct specql_assemble_options *options)
{
	struct assemble a = { .arena = sq->arena, .diags = sq->diags, .options = options };

	sq->tool_output = STR_EMPTY;
	if (!check_environment_name(&a) || !manifest_load(a.arena, a.diags, str_from(options->manifest), &a.manifest))
		return false;
	if (!name_files(&a) || !confine(sq, &a) || !ensure_environment(&a))
		return false;

	bool ok = run_confiture(&a, &sq->tool_output) && put_in_place(&a);

	unlink(a.temporary.ptr);
	return ok;
}

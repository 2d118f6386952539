/*
 * buildgen: the build graph of a project as a Ninja file, for projects without CMake.
 *
 * The steps are those of the CMake package: each has a stamp, which is always written, and beside it the products that
 * others read, which are written only when they change; `restat` then ends the work. Link's depfile lists the outputs.
 */
#include "steps/session.h"

#include "base/confine.h"
#include "base/file.h"
#include "base/map.h"
#include "base/out.h"
#include "steps/paths.h"
#include "write/outputs.h"

struct buildgen {
	struct specql *sq;
	const struct specql_buildgen_options *options;
	struct out out;
	struct str program;
	struct str build;
	struct str *files;
	struct str *names; /* of the chunks, one per file: unique */
	size_t count;
	bool plain; /* names that may stand in a response file as they are */
};

/* @ stands for the list of a step's inputs: in a file, or where their names do not allow it on the command line. */
static const char rules[] =
        "ninja_required_version = 1.10\n"
        "\n"
        "rule specql_identify\n"
        "  command = $specql identify --program $specql --out $identity --stamp $out\n"
        "  description = specql identify\n"
        "  restat = 1\n"
        "rule specql_scan\n"
        "  command = $specql scan $in --iface $iface --stamp $out\n"
        "  description = specql scan $name\n"
        "  restat = 1\n"
        "rule specql_resolve\n"
        "  command = $specql resolve @ --out $imports --stamp $out $options\n"
        "  description = specql resolve\n"
        "  restat = 1\n"
        "rule specql_compile\n"
        "  command = $specql compile $in --imports $imports --output-base $base --stamp $out\n"
        "  description = specql compile $name\n"
        "  restat = 1\n"
        "rule specql_link\n"
        "  command = $specql link @ --output-base $base --manifest $manifest --state $state --stamp $out"
        " --depfile $out.d\n"
        "  description = specql link\n"
        "  depfile = $out.d\n"
        "  deps = gcc\n"
        "  restat = 1\n"
        "rule specql_assemble\n"
        "  command = $specql assemble --manifest $in --project-dir $directory --env $environment"
        " --out $out --confiture $confiture\n"
        "  description = Confiture: $out\n"
        "\n";

/* ---- text ------------------------------------------------------------------------------------------------------ */

static bool is_plain(struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];
		if (!char_is_word(c) && !strchr("/.-+@%,", c))
			return false;
	}
	return s.len > 0;
}

/* A path in a build line. */
static void put_path(struct buildgen *b, struct str path)
{
	for (size_t i = 0; i < path.len; i++) {
		if (strchr("$ :", path.ptr[i]))
			out_char(&b->out, '$');
		out_char(&b->out, path.ptr[i]);
	}
}

/* A word of a command, in the value of a variable: quoted for the shell, then for Ninja. */
static void put_word(struct buildgen *b, struct str word)
{
	bool plain = is_plain(word);
	if (!plain)
		out_char(&b->out, '\'');
	for (size_t i = 0; i < word.len; i++) {
		if (word.ptr[i] == '\'')
			out_cstr(&b->out, "'\\'");
		else if (word.ptr[i] == '$')
			out_char(&b->out, '$');
		out_char(&b->out, word.ptr[i]);
	}
	if (!plain)
		out_char(&b->out, '\'');
}

static void put_value(struct buildgen *b, const char *name, struct str word)
{
	out_printf(&b->out, "  %s = ", name);
	put_word(b, word);
	out_char(&b->out, '\n');
}

/* BUILD/FOLDER/<name>.EXTENSION */
static struct str product(struct buildgen *b, const char *folder, size_t i, const char *extension)
{
	struct str name = arena_printf(b->sq->arena, "%s/%.*s.%s", folder, STR_ARG(b->names[i]), extension);
	return path_join(b->sq->arena, b->build, name);
}

static struct str in_build(struct buildgen *b, const char *name)
{
	return path_join(b->sq->arena, b->build, str_from(name));
}

static void put_products(struct buildgen *b, const char *folder, const char *extension)
{
	for (size_t i = 0; i < b->count; i++) {
		out_char(&b->out, ' ');
		put_path(b, product(b, folder, i, extension));
	}
}

static bool has_path(const struct buildgen *b)
{
	return str_find(b->program, '/') < b->program.len;
}

/* Where the program is named as a file, another one makes everything again. */
static void put_program(struct buildgen *b, bool first)
{
	if (!has_path(b))
		return;
	out_cstr(&b->out, first ? " | " : " ");
	put_path(b, b->program);
	out_char(&b->out, ' ');
	put_path(b, in_build(b, "tool.id"));
}

/* ---- the file -------------------------------------------------------------------------------------------------- */

static void put_rules(struct buildgen *b)
{
	struct str rest = STR(rules);
	while (rest.len > 0) {
		struct str line = str_sub(rest, 0, str_find(rest, '\n'));
		size_t at = str_find(line, '@');
		rest = str_sub(rest, line.len + 1, rest.len);
		out_raw(&b->out, str_sub(line, 0, at));
		if (at < line.len)
			out_cstr(&b->out, b->plain ? "@$out.rsp" : "$in");
		out_raw(&b->out, str_sub(line, at + 1, line.len));
		out_cstr(&b->out, at < line.len && b->plain
		                          ? "\n  rspfile = $out.rsp\n  rspfile_content = $in_newline\n"
		                          : "\n");
	}
}

static void put_head(struct buildgen *b)
{
	out_printf(&b->out,
	           "# Made by specql buildgen: the build of %zu entity file%s. Targets: specql-sql, specql-schema.\n",
	           b->count, b->count == 1 ? "" : "s");
	put_rules(b);
	out_cstr(&b->out, "specql = ");
	put_word(b, b->program);
	out_cstr(&b->out, "\nbase = ");
	put_word(b, b->sq->output_base);
	out_char(&b->out, '\n');
}

/* Installed programs may have times of the past; their directory then has a new one. */
static void put_identify(struct buildgen *b)
{
	if (!has_path(b))
		return;
	out_cstr(&b->out, "\nbuild ");
	put_path(b, in_build(b, "tool.stamp"));
	out_cstr(&b->out, " | ");
	put_path(b, in_build(b, "tool.id"));
	out_cstr(&b->out, ": specql_identify | ");
	put_path(b, b->program);
	out_char(&b->out, ' ');
	put_path(b, path_directory(b->program));
	out_char(&b->out, '\n');
	put_value(b, "identity", in_build(b, "tool.id"));
}

static void put_scan(struct buildgen *b, size_t i)
{
	out_cstr(&b->out, "\nbuild ");
	put_path(b, product(b, "scan", i, "stamp"));
	out_cstr(&b->out, " | ");
	put_path(b, product(b, "iface", i, "iface"));
	out_cstr(&b->out, ": specql_scan ");
	put_path(b, b->files[i]);
	put_program(b, true);
	out_char(&b->out, '\n');
	put_value(b, "iface", product(b, "iface", i, "iface"));
	out_printf(&b->out, "  name = %.*s\n", STR_ARG(b->names[i]));
}

static void put_resolve(struct buildgen *b)
{
	const struct specql_buildgen_options *o = b->options;
	out_cstr(&b->out, "\nbuild ");
	put_path(b, in_build(b, "resolve.stamp"));
	out_cstr(&b->out, " |");
	put_products(b, "imports", "imports");
	out_cstr(&b->out, ": specql_resolve");
	put_products(b, "iface", "iface");
	if (o->project != NULL) {
		out_cstr(&b->out, " | ");
		put_path(b, str_from(o->project));
	}
	put_program(b, o->project == NULL);
	out_char(&b->out, '\n');
	put_value(b, "imports", in_build(b, "imports"));
	out_cstr(&b->out, "  options =");
	if (o->project != NULL) {
		out_cstr(&b->out, " --project ");
		put_word(b, str_from(o->project));
	}
	for (size_t i = 0; i < o->external_count; i++) {
		out_cstr(&b->out, " --external ");
		put_word(b, str_from(o->externals[i]));
	}
	out_char(&b->out, '\n');
}

static void put_compile(struct buildgen *b, size_t i)
{
	out_cstr(&b->out, "\nbuild ");
	put_path(b, product(b, "compile", i, "stamp"));
	out_cstr(&b->out, ": specql_compile ");
	put_path(b, b->files[i]);
	out_cstr(&b->out, " | ");
	put_path(b, product(b, "imports", i, "imports"));
	put_program(b, false);
	out_char(&b->out, '\n');
	put_value(b, "imports", product(b, "imports", i, "imports"));
	out_printf(&b->out, "  name = %.*s\n", STR_ARG(b->names[i]));
}

static void put_link(struct buildgen *b)
{
	out_cstr(&b->out, "\nbuild ");
	put_path(b, in_build(b, "link.stamp"));
	out_cstr(&b->out, " | ");
	put_path(b, in_build(b, "manifest"));
	out_cstr(&b->out, ": specql_link");
	put_products(b, "compile", "stamp");
	put_program(b, true);
	out_char(&b->out, '\n');
	put_value(b, "manifest", in_build(b, "manifest"));
	put_value(b, "state", in_build(b, "state"));
	out_cstr(&b->out, "build specql-sql: phony ");
	put_path(b, in_build(b, "link.stamp"));
	out_char(&b->out, '\n');
}

static void put_assemble(struct buildgen *b)
{
	const char *environment = b->options->environment ? b->options->environment : "local";
	struct str name = arena_printf(b->sq->arena, "schema_%s.sql", environment);
	struct str schema = path_join(b->sq->arena, b->build, name);
	out_cstr(&b->out, "\nbuild ");
	put_path(b, schema);
	out_cstr(&b->out, ": specql_assemble ");
	put_path(b, in_build(b, "manifest"));
	out_char(&b->out, '\n');
	put_value(b, "directory", b->build);
	put_value(b, "environment", str_from(environment));
	put_value(b, "confiture", str_from(b->options->confiture ? b->options->confiture : "confiture"));
	out_cstr(&b->out, "build specql-schema: phony ");
	put_path(b, schema);
	out_char(&b->out, '\n');
}

/* ---- the command ------------------------------------------------------------------------------------------------ */

/* No spelling of Ninja's carries a line break. */
static bool check_paths(struct buildgen *b)
{
	const struct specql_buildgen_options *o = b->options;
	const char *more[] = { o->project,    o->program, o->confiture, b->build.ptr, b->sq->output_base.ptr,
		               o->environment };
	for (size_t i = 0; i < b->count + countof(more); i++) {
		struct str path = STR_EMPTY;
		if (i < b->count)
			path = b->files[i];
		else if (more[i - b->count] != NULL)
			path = str_from(more[i - b->count]);
		if (str_find(path, '\n') < path.len)
			diag(b->sq->diags, DIAG_BAD_PATH, (struct span){ 0 },
			     "'%.*s' cannot be written to a build file: it has a line break", STR_ARG(path));
	}
	return !diags_failed(b->sq->diags);
}

/* Chunks are called after their files; a second file of a name gets a number. */
static void name_chunks(struct buildgen *b)
{
	struct map *taken = map_new(b->sq->arena);
	b->names = arena_make_array(b->sq->arena, struct str, b->count);
	for (size_t i = 0; i < b->count; i++) {
		struct str base = path_with_extension(b->sq->arena, b->files[i], "x"), name;
		char *text = (char *)arena_alloc(b->sq->arena, base.len);
		memcpy(text, base.ptr, base.len - 2);
		for (size_t c = 0; c + 2 < base.len; c++)
			if (!is_plain((struct str){ text + c, 1 }))
				text[c] = '_';
		name = (struct str){ text, base.len - 2 };
		for (size_t n = 2; !map_put(taken, name, NULL); n++)
			name = arena_printf(b->sq->arena, "%.*s-%zu", (int)(base.len - 2), text, n);
		b->names[i] = name;
	}
}

bool step_buildgen(struct specql *sq, const struct specql_buildgen_options *options)
{
	struct buildgen b = { .sq = sq, .options = options, .count = options->file_count };
	b.program = str_from(options->program ? options->program : "specql");
	b.build = str_from(options->build_directory ? options->build_directory : "build/specql");
	b.files = paths_from(sq->arena, options->files, options->file_count);
	b.plain = is_plain(b.build);
	sq->output_base = options->output_base ? str_from(options->output_base) : in_build(&b, "schema");
	if (!check_paths(&b))
		return false;
	name_chunks(&b);
	out_init(&b.out, sq->arena);
	put_head(&b);
	put_identify(&b);
	for (size_t i = 0; i < b.count; i++)
		put_scan(&b, i);
	put_resolve(&b);
	for (size_t i = 0; i < b.count; i++)
		put_compile(&b, i);
	put_link(&b);
	put_assemble(&b);
	sq->tool_output = out_text(&b.out);
	if (options->output == NULL)
		return true;
	struct confine c;
	confine_init(&c, sq->arena);
	confine_write(&c, str_from(options->output));
	if (!session_confine(sq, &c))
		return false;
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	outputs_add(w, str_from(options->output), sq->tool_output, 0);
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	return ok;
}

/* What the formats have in common, and the command. */
#include "steps/buildgen.h"

#include "base/confine.h"
#include "base/file.h"
#include "base/map.h"
#include "write/outputs.h"

/* ---- text ------------------------------------------------------------------------------------------------------ */

bool buildgen_is_plain(struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];
		if (!char_is_word(c) && !strchr("/.-+@%,", c))
			return false;
	}
	return s.len > 0;
}

/* BUILD/FOLDER/<name>.EXTENSION */
struct str buildgen_product(struct buildgen *b, const char *folder, size_t i, const char *extension)
{
	struct str name = arena_printf(b->sq->arena, "%s/%.*s.%s", folder, STR_ARG(b->chunks[i].name), extension);
	return path_join(b->sq->arena, b->build, name);
}

struct str buildgen_in_build(struct buildgen *b, const char *name)
{
	return path_join(b->sq->arena, b->build, str_from(name));
}

bool buildgen_has_path(const struct buildgen *b)
{
	return str_find(b->program, '/') < b->program.len;
}

/* ---- the command ------------------------------------------------------------------------------------------------ */

/* No spelling of Ninja's carries a line break. */
static bool check_paths(struct buildgen *b)
{
	const struct specql_buildgen_options *o = b->options;
	const char *more[] = { o->project,     o->program,  o->confiture, b->build.ptr, b->sq->output_base.ptr,
		               o->environment, o->registry, o->list,      o->output,    o->fraiseql_schema,
		               o->frontend };
	for (size_t i = 0; i < b->files.at.len + countof(more); i++) {
		struct str path = STR_EMPTY;
		if (i < b->files.at.len)
			path = b->files.at.items[i];
		else if (more[i - b->files.at.len] != NULL)
			path = str_from(more[i - b->files.at.len]);
		if (str_find(path, '\n') < path.len)
			diag(b->sq->diags, DIAG_BAD_PATH, (struct span){ 0 },
			     "'%.*s' cannot be written to a build file: it has a line break", STR_ARG(path));
	}
	return !diags_failed(b->sq->diags);
}

static void add(struct buildgen *b, struct words *words, const char *option, const char *value)
{
	if (value == NULL)
		return;
	*vec_push(b->sq->arena, &words->at) = str_from(option);
	*vec_push(b->sq->arena, &words->at) = str_from(value);
}

/* Options that resolve and buildgen share. */
static void add_how(struct buildgen *b, struct words *words)
{
	const struct specql_buildgen_options *o = b->options;
	add(b, words, "--project", o->project);
	add(b, words, "--registry", o->registry);
	for (size_t i = 0; i < o->include_count; i++)
		add(b, words, "--include", o->includes[i]);
	add(b, words, "--file-names", o->file_names);
	if (o->include_tv)
		*vec_push(b->sq->arena, &words->at) = STR("--include-tv");
	for (size_t i = 0; i < o->external_count; i++)
		add(b, words, "--external", o->externals[i]);
}

/* Options that link and buildgen share. */
static void add_more(struct buildgen *b, struct words *words)
{
	const struct specql_buildgen_options *o = b->options;
	for (size_t i = 0; i < o->hand_written_count; i++)
		add(b, words, "--hand-written", o->hand_written[i]);
	add(b, words, "--fraiseql-schema", o->fraiseql_schema);
	add(b, words, "--frontend", o->frontend);
	add(b, words, "--graphql", o->graphql);
	if (o->react_query)
		*vec_push(b->sq->arena, &words->at) = STR("--react-query");
}

bool buildgen_has_fragments(const struct buildgen *b)
{
	return b->options->fraiseql_schema != NULL || b->options->frontend != NULL;
}

static void add_again(struct buildgen *b)
{
	const struct specql_buildgen_options *o = b->options;
	if (o->list == NULL || o->output == NULL)
		return;
	*vec_push(b->sq->arena, &b->again.at) = b->program;
	add(b, &b->again, "buildgen", "--format");
	*vec_push(b->sq->arena, &b->again.at) = o->make ? STR("make") : STR("ninja");
	add(b, &b->again, "--out", o->output);
	add(b, &b->again, "--list", o->list);
	add(b, &b->again, "--build-dir", o->build_directory);
	add(b, &b->again, "--output-base", o->output_base);
	add(b, &b->again, "--env", o->environment);
	add(b, &b->again, "--confiture", o->confiture);
	add(b, &b->again, "--specql", o->program);
	add(b, &b->again, "--granularity", o->granularity);
	add_how(b, &b->again);
	add_more(b, &b->again);
	for (size_t i = 0; i < o->file_count; i++)
		*vec_push(b->sq->arena, &b->again.at) = str_from(o->files[i]);
}

static void add_file(struct buildgen *b, struct map *known, struct str path)
{
	if (map_put(known, path, b))
		*vec_push(b->sq->arena, &b->files.at) = path;
}

/* The entity files that are given, then those of the list; each once. */
static bool read_files(struct buildgen *b)
{
	const struct specql_buildgen_options *o = b->options;
	struct map *known = map_new(b->sq->arena);
	struct str text = STR_EMPTY;
	for (size_t i = 0; i < o->file_count; i++)
		add_file(b, known, str_from(o->files[i]));
	int result = o->list == NULL ? 0 : file_read(b->sq->arena, INPUT_LIST, o->list, 0, &text);
	if (result != 0)
		return diag_io(b->sq->diags, "read", str_from(o->list), result);
	while (text.len > 0) {
		struct str line = str_take_line(&text);
		if (str_ends(line, STR("\r")))
			line.len--;
		if (line.len > 0)
			add_file(b, known, arena_str(b->sq->arena, line));
	}
	return b->files.at.len > 0 ||
	       diag(b->sq->diags, DIAG_BAD_VALUE, (struct span){ 0 }, "there are no entity files to build");
}

/* The time is renewed, or make would run the rule for ever. */
static bool write_file(struct buildgen *b)
{
	struct str output = str_from(b->options->output);
	struct outputs *w = outputs_new(b->sq->arena, b->sq->diags);
	struct confine c;
	confine_init(&c, b->sq->arena, b->sq->hermetic);
	confine_write(&c, output);
	if (b->options->chunks)
		confine_write_below(&c, buildgen_in_build(b, "lists"));
	if (!session_confine(b->sq, &c) || !outputs_begin(w, output))
		return false;
	if (b->options->chunks && !buildgen_lists(b, w))
		return false;
	b->sq->tool_output = out_text(&b->out);
	outputs_add(w, output, b->sq->tool_output, b->again.at.len > 0 && b->options->make ? OUTPUT_RENEW : 0);
	bool ok = outputs_commit(w);
	session_remember(b->sq, w);
	return ok;
}

bool step_buildgen(struct specql *sq, const struct specql_buildgen_options *options)
{
	struct buildgen b = { .sq = sq, .options = options };
	b.program = str_from(options->program ? options->program : "specql");
	b.build = str_from(options->build_directory ? options->build_directory : "build/specql");
	b.plain = buildgen_is_plain(b.build);
	sq->output_base = options->output_base ? str_from(options->output_base) : buildgen_in_build(&b, "schema");
	if (!read_files(&b) || !check_paths(&b) || !buildgen_divide(&b))
		return false;
	add_how(&b, &b.how);
	add_more(&b, &b.more);
	add_again(&b);
	out_init(&b.out, sq->arena);
	if (options->make && !buildgen_make(&b))
		return false;
	if (!options->make && !options->chunks)
		buildgen_ninja(&b);
	sq->tool_output = out_text(&b.out);
	return options->output == NULL || write_file(&b);
}

/* The Ninja file of buildgen.h. */
#include "steps/buildgen.h"

#include "base/file.h"

/*
 * @ stands for the list of a step's inputs, ! for the entity files of a chunk: in a file, or where there is one or their names
 * do not allow it on the command line. What is in the file is part of the command to Ninja: an entity file that goes is seen.
 */
static const char rules[] =
        "ninja_required_version = 1.10\n"
        "\n"
        "rule specql_identify\n"
        "  command = $specql identify --program $specql --out $identity --stamp $out\n"
        "  description = specql identify\n"
        "  restat = 1\n"
        "rule specql_look\n"
        "  command = $specql look $others --out $directory && $specql look $scans --with $compiled --out $looks"
        " --stamp $out\n"
        "  description = specql look\n"
        "  restat = 1\n"
        "rule specql_scan\n"
        "  command = $specql scan ! --iface $iface --stamp $out\n"
        "  description = specql scan $name\n"
        "  restat = 1\n"
        "rule specql_resolve\n"
        "  command = $specql resolve @ --out $imports --stamp $out --depfile $out.d $options\n"
        "  description = specql resolve\n"
        "  depfile = $out.d\n"
        "  deps = gcc\n"
        "  restat = 1\n"
        "rule specql_compile\n"
        "  command = $specql compile ! --imports $imports --output-base $base --stamp $out $fragments\n"
        "  description = specql compile $name\n"
        "  restat = 1\n"
        "rule specql_link\n"
        "  command = $specql link @ --output-base $base --manifest $manifest --state $state --stamp $out $options\n"
        "  description = specql link\n"
        "  restat = 1\n"
        "rule specql_assemble\n"
        "  command = $specql assemble --manifest $in --project-dir $directory --env $environment"
        " --out $out --confiture $confiture\n"
        "  description = Confiture: $out\n"
        "\n";

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
	bool plain = buildgen_is_plain(word);
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

static void put_products(struct buildgen *b, const char *folder, const char *extension)
{
	for (size_t i = 0; i < b->count; i++) {
		out_char(&b->out, ' ');
		put_path(b, buildgen_product(b, folder, i, extension));
	}
}

static void put_more(struct buildgen *b, struct str path, bool *first)
{
	out_cstr(&b->out, *first ? " | " : " ");
	put_path(b, path);
	*first = false;
}

/* A file with this name has a new time when an input was replaced by an older file; see look.c. */
static void put_look(struct buildgen *b, struct str path, bool *first)
{
	if (b->looks)
		put_more(b, path, first);
}

/* Where the program is named as a file, another one makes everything again. */
static void put_program(struct buildgen *b, bool first)
{
	if (!buildgen_has_path(b))
		return;
	put_more(b, b->program, &first);
	out_char(&b->out, ' ');
	put_path(b, buildgen_in_build(b, "tool.id"));
}

/* ---- the file -------------------------------------------------------------------------------------------------- */

static bool files_are_plain(const struct buildgen *b)
{
	bool plain = b->plain;
	for (size_t i = 0; i < b->files.at.len; i++)
		plain = plain && buildgen_is_plain(b->files.at.items[i]);
	return plain;
}

static void put_rules(struct buildgen *b)
{
	struct str rest = STR(rules);
	while (rest.len > 0) {
		struct str line = str_sub(rest, 0, str_find(rest, '\n'));
		size_t list = str_find(line, '@'), files = str_find(line, '!');
		size_t at = list < files ? list : files;
		bool in_file = list < line.len ? b->plain : files < line.len && b->chunked && files_are_plain(b);
		rest = str_sub(rest, line.len + 1, rest.len);
		out_raw(&b->out, str_sub(line, 0, at));
		if (at < line.len)
			out_cstr(&b->out, in_file ? "@$out.rsp" : "$in");
		out_raw(&b->out, str_sub(line, at + 1, line.len));
		out_cstr(&b->out, in_file ? "\n  rspfile = $out.rsp\n  rspfile_content = $in_newline\n" : "\n");
	}
}

static void put_head(struct buildgen *b)
{
	out_printf(&b->out,
	           "# Made by specql buildgen: the build of %zu entity file%s. Targets: specql-sql, specql-schema.\n",
	           b->files.at.len, b->files.at.len == 1 ? "" : "s");
	put_rules(b);
	out_cstr(&b->out, "specql = ");
	put_word(b, b->program);
	out_cstr(&b->out, "\nbase = ");
	put_word(b, b->sq->output_base);
	out_char(&b->out, '\n');
	if (buildgen_has_fragments(b)) {
		out_cstr(&b->out, "fragments = --fragments ");
		put_word(b, buildgen_in_build(b, "fragments"));
		out_char(&b->out, '\n');
	}
}

/* Installed programs may have times of the past; their directory then has a new one. */
static void put_identify(struct buildgen *b)
{
	if (!buildgen_has_path(b))
		return;
	out_cstr(&b->out, "\nbuild ");
	put_path(b, buildgen_in_build(b, "tool.stamp"));
	out_cstr(&b->out, " | ");
	put_path(b, buildgen_in_build(b, "tool.id"));
	out_cstr(&b->out, ": specql_identify | ");
	put_path(b, b->program);
	out_char(&b->out, ' ');
	put_path(b, path_directory(b->program));
	out_char(&b->out, '\n');
	put_value(b, "identity", buildgen_in_build(b, "tool.id"));
}

static void put_files(struct buildgen *b, size_t i)
{
	const struct words *files = &b->chunks[i].files;
	for (size_t n = 0; n < files->at.len; n++) {
		out_char(&b->out, ' ');
		put_path(b, files->at.items[n]);
	}
}

static void put_words(struct buildgen *b, const char *variable, const struct words *words)
{
	out_printf(&b->out, "  %s =", variable);
	for (size_t i = 0; i < words->at.len; i++) {
		out_char(&b->out, ' ');
		put_word(b, words->at.items[i]);
	}
	out_char(&b->out, '\n');
}

static void put_looks(struct buildgen *b)
{
	struct words directories = { { 0 } }, looks = { { 0 } }, others = { { 0 } };
	bool first = true;
	b->looks = buildgen_look(b, &directories, &looks);
	if (!b->looks)
		return;
	*vec_push(b->sq->arena, &others.at) = buildgen_in_build(b, "resolve.stamp");
	*vec_push(b->sq->arena, &others.at) = buildgen_in_build(b, "link.stamp");
	out_cstr(&b->out, "\nbuild ");
	put_path(b, buildgen_in_build(b, "look.stamp"));
	put_more(b, buildgen_in_build(b, "resolve.look"), &first);
	put_more(b, buildgen_in_build(b, "link.look"), &first);
	put_products(b, "look", "look");
	out_cstr(&b->out, ": specql_look");
	first = true;
	for (size_t i = 0; i < directories.at.len; i++)
		put_more(b, directories.at.items[i], &first);
	out_char(&b->out, '\n');
	put_words(b, "others", &others);
	put_value(b, "directory", b->build);
	put_words(b, "scans", &looks);
	put_value(b, "compiled", buildgen_in_build(b, "compile"));
	put_value(b, "looks", buildgen_in_build(b, "look"));
}

static void put_scan(struct buildgen *b, size_t i)
{
	bool first = true;
	out_cstr(&b->out, "\nbuild ");
	put_path(b, buildgen_product(b, "scan", i, "stamp"));
	out_cstr(&b->out, " | ");
	put_path(b, buildgen_product(b, "iface", i, "iface"));
	out_cstr(&b->out, ": specql_scan");
	put_files(b, i);
	put_look(b, buildgen_product(b, "look", i, "look"), &first);
	put_program(b, first);
	out_char(&b->out, '\n');
	put_value(b, "iface", buildgen_product(b, "iface", i, "iface"));
	out_printf(&b->out, "  name = %.*s\n", STR_ARG(b->chunks[i].said));
}

static void put_resolve(struct buildgen *b)
{
	const struct specql_buildgen_options *o = b->options;
	const char *more[] = { o->project, o->registry };
	bool first = true;
	out_cstr(&b->out, "\nbuild ");
	put_path(b, buildgen_in_build(b, "resolve.stamp"));
	out_cstr(&b->out, " |");
	put_products(b, "imports", "imports");
	out_cstr(&b->out, ": specql_resolve");
	put_products(b, "iface", "iface");
	for (size_t i = 0; i < countof(more); i++)
		if (more[i] != NULL)
			put_more(b, str_from(more[i]), &first);
	put_look(b, buildgen_in_build(b, "resolve.look"), &first);
	for (size_t i = 0; i < b->count; i++)
		put_look(b, buildgen_product(b, "look", i, "look"), &first);
	put_program(b, first);
	out_char(&b->out, '\n');
	put_value(b, "imports", buildgen_in_build(b, "imports"));
	put_words(b, "options", &b->how);
}

static void put_compile(struct buildgen *b, size_t i)
{
	out_cstr(&b->out, "\nbuild ");
	put_path(b, buildgen_product(b, "compile", i, "stamp"));
	out_cstr(&b->out, ": specql_compile");
	put_files(b, i);
	bool first = true;
	put_more(b, buildgen_product(b, "imports", i, "imports"), &first);
	put_look(b, buildgen_product(b, "look", i, "look"), &first);
	put_program(b, false);
	out_char(&b->out, '\n');
	put_value(b, "imports", buildgen_product(b, "imports", i, "imports"));
	out_printf(&b->out, "  name = %.*s\n", STR_ARG(b->chunks[i].said));
}

/* Of a large project Ninja is not told of every output: reading the list would cost more than a build with nothing to do. */
static void put_link_options(struct buildgen *b)
{
	struct words words = { { 0 } };
	bool listed = b->files.at.len <= 400;
	if (listed) {
		*vec_push(b->sq->arena, &words.at) = STR("--depfile");
		*vec_push(b->sq->arena, &words.at) = buildgen_in_build(b, "link.stamp.d");
	}
	for (size_t i = 0; i < b->more.at.len; i++)
		*vec_push(b->sq->arena, &words.at) = b->more.at.items[i];
	put_words(b, "options", &words);
	if (!listed)
		return;
	out_cstr(&b->out, "  depfile = ");
	put_path(b, buildgen_in_build(b, "link.stamp.d"));
	out_cstr(&b->out, "\n  deps = gcc\n");
}

static void put_link(struct buildgen *b)
{
	const struct specql_buildgen_options *o = b->options;
	out_cstr(&b->out, "\nbuild ");
	put_path(b, buildgen_in_build(b, "link.stamp"));
	out_cstr(&b->out, " | ");
	put_path(b, buildgen_in_build(b, "manifest"));
	out_cstr(&b->out, ": specql_link");
	put_products(b, "compile", "stamp");
	bool first = true;
	for (size_t i = 0; i < o->hand_written_count; i++)
		put_more(b, str_from(o->hand_written[i]), &first);
	put_look(b, buildgen_in_build(b, "link.look"), &first);
	put_program(b, first);
	out_char(&b->out, '\n');
	put_link_options(b);
	put_value(b, "manifest", buildgen_in_build(b, "manifest"));
	put_value(b, "state", buildgen_in_build(b, "state"));
	out_cstr(&b->out, "build specql-sql: phony ");
	put_path(b, buildgen_in_build(b, "link.stamp"));
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
	put_path(b, buildgen_in_build(b, "manifest"));
	out_char(&b->out, '\n');
	put_value(b, "directory", b->build);
	put_value(b, "environment", str_from(environment));
	put_value(b, "confiture", str_from(b->options->confiture ? b->options->confiture : "confiture"));
	out_cstr(&b->out, "build specql-schema: phony ");
	put_path(b, schema);
	out_char(&b->out, '\n');
}

/* Ninja reads its files again when the one it was given, or what that one names as the input of its own rule, was made. */
static void put_again(struct buildgen *b)
{
	if (b->again.at.len == 0)
		return;
	out_cstr(&b->out, "\nrule specql_buildgen\n"
	                  "  command = $again\n"
	                  "  description = specql buildgen\n"
	                  "  generator = 1\n"
	                  "  restat = 1\n"
	                  "build ");
	put_path(b, str_from(b->options->output));
	out_cstr(&b->out, ": specql_buildgen | ");
	put_path(b, str_from(b->options->list));
	out_char(&b->out, '\n');
	put_words(b, "again", &b->again);
}

void buildgen_ninja(struct buildgen *b)
{
	put_head(b);
	put_identify(b);
	put_looks(b);
	for (size_t i = 0; i < b->count; i++)
		put_scan(b, i);
	put_resolve(b);
	for (size_t i = 0; i < b->count; i++)
		put_compile(b, i);
	put_link(b);
	put_assemble(b);
	put_again(b);
}

#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_compile_options, NULL, "FILE", 1, files, file_count, "entity files of one chunk"),
	OPT_ROW_TEXT(struct specql_compile_options, "--imports", "FILE", 1, imports,
	             "what resolve wrote for this chunk"),
	OPT_ROW_TEXT(struct specql_compile_options, "--output-base", "DIR", 1, output_base,
	             "directory of the SQL files"),
	OPT_ROW_TEXT(struct specql_compile_options, "--stamp", "FILE", 1, stamp, "stamp to write, last"),
	OPT_ROW_TEXT(struct specql_compile_options, "--depfile", "FILE", 0, depfile, "depfile to write"),
	OPT_ROW_TEXT(struct specql_compile_options, "--fragments", "DIR", 0, fragments,
	             "directory for what each entity contributes to FraiseQL's schema and to the frontend files"),
	OPT_ROW_TEXT(struct specql_compile_options, "--frontend", "DIR", 0, frontend,
	             "the same as --fragments DIR/fragments"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_compile(sq, given);
}

const struct command command_compile = {
	.name = "compile",
	.summary = "Writes the SQL files of a chunk of entities.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_compile_options),
	.run = run,
	.step = 1,
};

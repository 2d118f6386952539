#include <stdio.h>
#include <string.h>

#include "commands.h"

struct options {
	const char *format;
	struct specql_buildgen_options build;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "FILE", 1, build.files, build.file_count, "entity files"),
	OPT_ROW_TEXT(struct options, "--format", "FORMAT", 1, format, "ninja; for Make there is specql.mk"),
	OPT_ROW_TEXT(struct options, "--out", "FILE", 0, build.output, "file to write; default: standard output"),
	OPT_ROW_TEXT(struct options, "--build-dir", "DIR", 0, build.build_directory,
	             "directory for all that is made; default build/specql"),
	OPT_ROW_TEXT(struct options, "--output-base", "DIR", 0, build.output_base,
	             "directory of the SQL files; default: schema in the build directory"),
	OPT_ROW_TEXT(struct options, "--project", "FILE", 0, build.project, "project file"),
	OPT_ROW_LIST(struct options, "--external", "ENTITY", 0, build.externals, build.external_count,
	             "schema.Entity[:multi_tenant|:shared] that exists elsewhere"),
	OPT_ROW_TEXT(struct options, "--env", "ENV", 0, build.environment, "environment of Confiture; default local"),
	OPT_ROW_TEXT(struct options, "--confiture", "PATH", 0, build.confiture,
	             "the program; default: confiture on PATH"),
	OPT_ROW_TEXT(struct options, "--specql", "PATH", 0, build.program, "this program; default: specql on PATH"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;

	if (strcmp(o->format, "ninja") != 0) {
		fprintf(stderr, "specql buildgen: --format is ninja, not %s%s\n", o->format,
		        strcmp(o->format, "make") == 0 ? "; a Makefile includes specql.mk instead" : "");
		return SPECQL_USAGE;
	}
	return specql_buildgen(sq, &o->build);
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	const struct options *o = given;

	if (result == SPECQL_OK && !o->build.output)
		fputs(specql_tool_output(sq), stdout);
}

const struct command command_buildgen = {
	.name = "buildgen",
	.summary = "Writes the build of a project without CMake: these steps as a Ninja file.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.step = 1,
	.report = report,
};

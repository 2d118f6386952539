#include <stdio.h>
#include <string.h>

#include "commands.h"

struct options {
	const char *format;
	struct specql_buildgen_options build;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "FILE", 0, build.files, build.file_count, "entity files"),
	OPT_ROW_TEXT(struct options, "--list", "FILE", 0, build.list,
	             "more of them, one a line; the build makes itself again when the list changes"),
	OPT_ROW_TEXT(struct options, "--format", "FORMAT", 1, format, "ninja or make; chunks: what specql.mk asks for"),
	OPT_ROW_TEXT(struct options, "--out", "FILE", 0, build.output, "file to write; default: standard output"),
	OPT_ROW_TEXT(struct options, "--build-dir", "DIR", 0, build.build_directory,
	             "directory for all that is made; default build/specql"),
	OPT_ROW_TEXT(struct options, "--output-base", "DIR", 0, build.output_base,
	             "directory of the SQL files; default: schema in the build directory"),
	OPT_ROW_CHOICE(struct options, "--granularity", "HOW", "auto|entity|chunk", build.granularity,
	               "a command for each entity, or for each chunk of about 64; auto: chunks from 129 on"),
	OPT_ROW_TEXT(struct options, "--project", "FILE", 0, build.project, "project file"),
	OPT_ROW_TEXT(struct options, "--registry", "FILE", 0, build.registry,
	             "domain registry: tenancy of schemas, codes of tables"),
	OPT_ROW_LIST(struct options, "--include", "DIR", 0, build.includes, build.include_count,
	             "directory of modules, after that of the file that names them"),
	OPT_ROW_CHOICE(struct options, "--file-names", "HOW", "entity|schema|code", build.file_names,
	               "entity, schema or code"),
	OPT_ROW_FLAG(struct options, "--include-tv", build.include_tv,
	             "table views of entities that refer to others and do not mention them"),
	OPT_ROW_LIST(struct options, "--external", "ENTITY", 0, build.externals, build.external_count,
	             "schema.Entity[:multi_tenant|:shared] that exists elsewhere"),
	OPT_ROW_LIST(struct options, "--hand-written", "FILE", 0, build.hand_written, build.hand_written_count,
	             "SQL file that goes into the schema too: sql/15_audit/log.sql as 15_audit/log.sql"),
	OPT_ROW_TEXT(struct options, "--fraiseql-schema", "FILE", 0, build.fraiseql_schema,
	             "schema.json for FraiseQL 2, with the functions that it names"),
	OPT_ROW_TEXT(struct options, "--frontend", "DIR", 0, build.frontend,
	             "directory of types, hooks and cache impacts for clients of the API"),
	OPT_ROW_CHOICE(struct options, "--graphql", "VERSION", "v1|v2", build.graphql,
	               "results there as FraiseQL has them: v1 or v2"),
	OPT_ROW_FLAG(struct options, "--react-query", build.react_query,
	             "hooks there for TanStack Query instead of Apollo"),
	OPT_ROW_TEXT(struct options, "--env", "ENV", 0, build.environment, "environment of Confiture; default local"),
	OPT_ROW_TEXT(struct options, "--confiture", "PATH", 0, build.confiture,
	             "the program; default: confiture on PATH"),
	OPT_ROW_TEXT(struct options, "--specql", "PATH", 0, build.program, "this program; default: specql on PATH"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	struct options o = *(const struct options *)given;

	o.build.make = strcmp(o.format, "make") == 0;
	o.build.chunks = strcmp(o.format, "chunks") == 0;
	if (!o.build.make && !o.build.chunks && strcmp(o.format, "ninja") != 0) {
		fprintf(stderr, "specql buildgen: --format is ninja, make or chunks, not %s\n", o.format);
		return SPECQL_USAGE;
	}
	if (o.build.chunks && !o.build.output) {
		fputs("specql buildgen: --format chunks needs --out\n", stderr);
		return SPECQL_USAGE;
	}
	return specql_buildgen(sq, &o.build);
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	const struct options *o = given;

	if (result == SPECQL_OK && !o->build.output)
		fputs(specql_tool_output(sq), stdout);
}

const struct command command_buildgen = {
	.name = "buildgen",
	.summary = "Writes the build of a project without CMake: these steps as a Ninja file or a Makefile.",
	.examples = "buildgen --format ninja entities/contact.yaml entities/company.yaml\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.step = 1,
	.report = report,
};

#include <stdio.h>

#include "commands.h"

struct options {
	int json;
	struct specql_schema_options schema;
};

static const struct opt opts[] = {
	OPT_ROW_FLAG(struct options, "--json", json, "as JSON Schema, draft 2020-12; there is no other form"),
	OPT_ROW_TEXT(struct options, "-o", "FILE", 0, schema.output, "file to write; default: standard output"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;

	if (!o->json) {
		fputs("specql schema: the form is missing: --json\n", stderr);
		return SPECQL_USAGE;
	}
	return specql_schema(sq, &o->schema);
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	const struct options *o = given;

	if (result == SPECQL_OK && !o->schema.output)
		fputs(specql_tool_output(sq), stdout);
}

const struct command command_schema = {
	.name = "schema",
	.summary = "Writes the form of entity files for editors.",
	.examples = "schema --json -o specql.schema.json\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.report = report,
};

#include <stdio.h>

#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_check_options, NULL, "LIST", 1, lists, list_count,
	             "a file that names the entity files of a chunk"),
	OPT_ROW_TEXT(struct specql_check_options, "--imports", "DIR", 1, imports_directory,
	             "has the .imports file of each list"),
	OPT_ROW_TEXT(struct specql_check_options, "--output-base", "DIR", 1, output_base, "directory of the SQL files"),
	OPT_ROW_LIST(struct specql_check_options, "--hand-written", "FILE", 0, hand_written, hand_written_count,
	             "SQL file that goes into the schema too: sql/15_audit/log.sql as 15_audit/log.sql"),
	OPT_ROW_TEXT(struct specql_check_options, "--fraiseql-schema", "FILE", 0, fraiseql_schema,
	             "the schema for FraiseQL 2, which is compared too, and the SQL functions that it names"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_check(sq, given);
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	size_t changed = specql_changed_count(sq);

	(void)given;
	if (result != SPECQL_ERRORS || specql_error_count(sq) > 0)
		return;
	fprintf(stderr, "specql: %zu file%s in %s %s not what would be generated:\n", changed, changed == 1 ? "" : "s",
	        specql_output_base(sq), changed == 1 ? "is" : "are");
	for (size_t i = 0; i < changed; i++)
		fprintf(stderr, "  %s\n", specql_changed(sq, i));
}

const struct command command_check = {
	.name = "check",
	.summary = "Fails where SQL files are not what would be generated; writes nothing.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_check_options),
	.run = run,
	.report = report,
	.step = 1,
};

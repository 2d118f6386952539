#include <stdio.h>

#include "commands.h"

struct options {
	const char *const *files;
	size_t file_count;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "FILE", 1, files, file_count,
	             "generated SQL, single or concatenated; a directory stands for the *.sql below it"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;

	return specql_verify(sq, o->files, o->file_count);
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	(void)given;
	if (result == SPECQL_OK)
		printf("All %zu part%s as generated\n", specql_part_count(sq), plural(specql_part_count(sq)));
}

const struct command command_verify = {
	.name = "verify",
	.summary = "Recomputes the content hashes of generated SQL and names every part that was edited.",
	.examples = "verify db/schema\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.report = report,
};

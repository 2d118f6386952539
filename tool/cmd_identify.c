#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_TEXT(struct specql_identify_options, "--program", "PATH", 1, program, "the program, as a file"),
	OPT_ROW_TEXT(struct specql_identify_options, "--out", "FILE", 1, output, "file to write where it differs"),
	OPT_ROW_TEXT(struct specql_identify_options, "--stamp", "FILE", 1, stamp, "stamp to write, last"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_identify(sq, given);
}

const struct command command_identify = {
	.name = "identify",
	.summary = "Writes what tells this program from another version of it, by its content.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_identify_options),
	.run = run,
	.step = 1,
};

#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_look_options, NULL, "STAMP", 1, stamps, stamp_count,
	             "stamps of scan, resolve or link, which list what was read"),
	OPT_ROW_TEXT(struct specql_look_options, "--with", "DIR", 0, with,
	             "has other stamps, of steps that read the same, under the same names"),
	OPT_ROW_TEXT(struct specql_look_options, "--iface", "DIR", 0, interfaces,
	             "a stamp whose NAME.iface is not there is removed, so that scan makes both"),
	OPT_ROW_TEXT(struct specql_look_options, "--out", "DIR", 1, output_directory,
	             "gets a NAME.look, with a new time when one of these files was replaced since"),
	OPT_ROW_TEXT(struct specql_look_options, "--stamp", "FILE", 0, stamp, "stamp to write, last"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_look(sq, given);
}

const struct command command_look = {
	.name = "look",
	.summary = "Tells a build tool of files that were replaced by older ones, which it cannot see.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_look_options),
	.run = run,
	.step = 1,
};

#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_scan_options, NULL, "FILE", 1, files, file_count, "entity files of one chunk"),
	OPT_ROW_TEXT(struct specql_scan_options, "--iface", "FILE", 1, interface, "interface to write"),
	OPT_ROW_TEXT(struct specql_scan_options, "--stamp", "FILE", 1, stamp, "stamp to write, last"),
	OPT_ROW_TEXT(struct specql_scan_options, "--depfile", "FILE", 0, depfile, "depfile to write"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_scan(sq, given);
}

const struct command command_scan = {
	.name = "scan",
	.summary = "Writes the interface of a chunk of entities: what others may know of them.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_scan_options),
	.run = run,
	.step = 1,
};

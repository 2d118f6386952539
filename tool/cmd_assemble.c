#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_TEXT(struct specql_assemble_options, "--manifest", "FILE", 1, manifest, "manifest that link wrote"),
	OPT_ROW_TEXT(struct specql_assemble_options, "--project-dir", "DIR", 1, project_directory,
	             "holds or gets db/environments/ENV.yaml"),
	OPT_ROW_TEXT(struct specql_assemble_options, "--env", "ENV", 1, environment, "environment of Confiture"),
	OPT_ROW_TEXT(struct specql_assemble_options, "--out", "FILE", 1, output, "schema file to write"),
	OPT_ROW_TEXT(struct specql_assemble_options, "--confiture", "PATH", 0, confiture,
	             "the program; default: confiture on PATH"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_assemble(sq, given);
}

const struct command command_assemble = {
	.name = "assemble",
	.summary = "Has Confiture build one schema file and checks it part by part against the manifest.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_assemble_options),
	.run = run,
	.step = 1,
};

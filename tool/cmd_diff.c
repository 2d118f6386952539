#include <stdio.h>
#include <string.h>

#include "commands.h"

struct options {
	struct specql_diff_options diff;
	const char *const *sides;
	size_t side_count;
	int exit_code;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "OLD NEW", 1, sides, side_count,
	             "two sides: each a file, a directory or git:REV[:PATH]"),
	OPT_ROW_CHOICE(struct options, "--format", "FORMAT", "text|markdown|json", diff.format,
	               "markdown: for a merge request; json: for tools"),
	OPT_ROW_FLAG(struct options, "--exit-code", exit_code, "end with 1 when anything differs"),
	OPT_ROW_CHOICE(struct options, "--fail-on", "SEVERITY", "safe|review|migration|breaking", diff.fail_on,
	               "end with 1 when a change is as severe, or more"),
	OPT_ROW_TEXT(struct options, "--project", "FILE", 0, diff.project,
	             "project file of both sides; default specql.yaml where it is there"),
	OPT_ROW_LIST(struct options, "--external", "ENTITY", 0, diff.externals, diff.external_count,
	             "schema.Entity[:multi_tenant|:shared] that exists elsewhere"),
	OPT_ROW_LIST(struct options, "--include", "DIR", 0, diff.includes, diff.include_count,
	             "directory of modules, after that of the file that names them"),
	OPT_ROW_TEXT(struct options, "--registry", "FILE", 0, diff.registry,
	             "domain registry of both sides: tenancy of schemas, codes of tables"),
	OPT_ROW_FLAG(struct options, "--use-registry", diff.use_registry, "registry/domain_registry.yaml"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;
	struct specql_diff_options diff = o->diff;
	enum specql_result result;

	if (o->side_count != 2) {
		fprintf(stderr, "specql diff: two sides are compared, OLD and NEW, not %zu\n", o->side_count);
		return SPECQL_USAGE;
	}
	diff.old_side = o->sides[0];
	diff.new_side = o->sides[1];
	result = specql_diff(sq, &diff);
	if (result == SPECQL_OK && o->exit_code && specql_difference_count(sq) > 0)
		return SPECQL_ERRORS;
	return result;
}

/* There is one unless a side could not be read. */
static void report(struct specql *sq, const void *given, enum specql_result result)
{
	(void)given;
	(void)result;
	fputs(specql_tool_output(sq), stdout);
}

const struct command command_diff = {
	.name = "diff",
	.summary = "Says what changed between two sets of entities, and what breaks.",
	.operands = "OLD NEW",
	.examples = "diff git:HEAD entities\n"
	            "diff git:HEAD:entities entities --format markdown --fail-on breaking\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.report = report,
};

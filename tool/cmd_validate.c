#include <stdio.h>

#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_validate_options, NULL, "FILE", 1, files, file_count,
	             "entity files, all of the project"),
	OPT_ROW_TEXT(struct specql_validate_options, "--project", "FILE", 0, project,
	             "project file; default specql.yaml where it is there"),
	OPT_ROW_LIST(struct specql_validate_options, "--external", "ENTITY", 0, externals, external_count,
	             "schema.Entity[:multi_tenant|:shared] that exists elsewhere"),
	OPT_ROW_LIST(struct specql_validate_options, "--include", "DIR", 0, includes, include_count,
	             "directory of modules, after that of the file that names them"),
	OPT_ROW_TEXT(struct specql_validate_options, "--registry", "FILE", 0, registry,
	             "domain registry: tenancy of schemas, codes of tables"),
	OPT_ROW_FLAG(struct specql_validate_options, "--use-registry", use_registry, "registry/domain_registry.yaml"),
	OPT_ROW_FLAG(struct specql_validate_options, "--strict", strict, "warnings are errors"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_validate(sq, given);
}

static void report(const struct specql *sq, const void *given, enum specql_result result)
{
	const struct specql_validate_options *o = given;
	size_t errors = specql_error_count(sq) + (o->strict ? specql_warning_count(sq) : 0);

	if (result == SPECQL_OK)
		printf("All %zu file(s) valid\n", o->file_count);
	else if (result == SPECQL_ERRORS)
		printf("%zu error(s) found\n", errors);
}

const struct command command_validate = {
	.name = "validate",
	.summary = "Checks entity files, all of them together, and writes nothing.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_validate_options),
	.run = run,
	.report = report,
};

#include <stdio.h>
#include <string.h>

#include "commands.h"

struct options {
	struct specql_validate_options validate;
	const char *format;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "FILE", 1, validate.files, validate.file_count,
	             "entity files, or directories of them, all of the project"),
	OPT_ROW_TEXT(struct options, "--project", "FILE", 0, validate.project,
	             "project file; default specql.yaml where it is there"),
	OPT_ROW_LIST(struct options, "--external", "ENTITY", 0, validate.externals, validate.external_count,
	             "schema.Entity[:multi_tenant|:shared] that exists elsewhere"),
	OPT_ROW_LIST(struct options, "--include", "DIR", 0, validate.includes, validate.include_count,
	             "directory of modules, after that of the file that names them"),
	OPT_ROW_TEXT(struct options, "--registry", "FILE", 0, validate.registry,
	             "domain registry: tenancy of schemas, codes of tables"),
	OPT_ROW_FLAG(struct options, "--use-registry", validate.use_registry, "registry/domain_registry.yaml"),
	OPT_ROW_FLAG(struct options, "--check-registry", validate.check_registry,
	             "the registry, too, and that it has every entity"),
	OPT_ROW_FLAG(struct options, "--strict", validate.strict, "warnings are errors"),
	OPT_ROW_CHOICE(struct options, "--format", "FORMAT", "text|json|sarif", format,
	               "json, sarif: the findings as one document, on standard output"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;

	return specql_validate(sq, &o->validate);
}

static int is_document(const void *given)
{
	const struct options *o = given;

	return o->format && strcmp(o->format, "text") != 0;
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	const struct options *o = given;
	size_t count = specql_input_count(sq);
	size_t errors = specql_error_count(sq) + (o->validate.strict ? specql_warning_count(sq) : 0);

	/* Scripts look for the words of the text: they are the same for every number. */
	if (is_document(o))
		fputs(strcmp(o->format, "json") == 0 ? specql_diagnostics_report(sq, count)
		                                     : specql_diagnostics_sarif(sq),
		      stdout);
	else if (result == SPECQL_OK)
		printf("All %zu file(s) valid\n", count);
	else if (result == SPECQL_ERRORS)
		printf("%zu error(s) found\n", errors);
}

const struct command command_validate = {
	.name = "validate",
	.summary = "Checks entity files, all of them together, and writes nothing.",
	.examples = "validate entities\n"
	            "validate entities --check-registry --strict\n"
	            "validate entities --format sarif -W no-public-schema\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.report = report,
	.silent = is_document,
};

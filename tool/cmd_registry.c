#include <stdio.h>
#include <string.h>

#include "commands.h"

struct options {
	const char *const *words; /* what to do, then entity files */
	size_t word_count;
	struct specql_registry_options registry;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "check|assign|list FILE", 1, words, word_count,
	             "what to do, and the entity files of the project, or directories of them"),
	OPT_ROW_TEXT(struct options, "--registry", "FILE", 0, registry.registry,
	             "default: the project file's, else registry/domain_registry.yaml"),
	OPT_ROW_LIST(struct options, "--include", "DIR", 0, registry.includes, registry.include_count,
	             "directory of modules, after that of the file that names them"),
	OPT_ROW_TEXT(struct options, "--project", "FILE", 0, registry.project,
	             "project file; default specql.yaml where it is there"),
};

typedef enum specql_result (*verb_function)(struct specql *sq, const struct specql_registry_options *options);

static const struct verb {
	const char *name;
	verb_function run;
} verbs[] = {
	{ "check", specql_registry_check },
	{ "assign", specql_registry_assign },
	{ "list", specql_registry_list },
};
enum { VERB_COUNT = sizeof(verbs) / sizeof(verbs[0]) };

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;
	struct specql_registry_options options = o->registry;

	options.files = o->words + 1;
	options.file_count = o->word_count - 1;
	for (int i = 0; i < VERB_COUNT; i++)
		if (strcmp(o->words[0], verbs[i].name) == 0)
			return verbs[i].run(sq, &options);

	const char *names[VERB_COUNT];

	for (int i = 0; i < VERB_COUNT; i++)
		names[i] = verbs[i].name;
	fprintf(stderr, "specql registry: check, assign or list, not '%s'", o->words[0]);
	opt_suggest(stderr, opt_nearest(o->words[0], names, VERB_COUNT));
	fputs(" 'specql help registry'\n", stderr);
	return SPECQL_USAGE;
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	const struct options *o = given;
	size_t count = specql_registration_count(sq);

	if (result == SPECQL_ERRORS)
		printf("%zu error%s found\n", specql_error_count(sq), plural(specql_error_count(sq)));
	if (result != SPECQL_OK)
		return;
	for (size_t i = 0; i < count; i++) {
		struct specql_registration r = specql_registration_at(sq, i);

		if (r.assigned)
			printf("Assigned %s to %s.%s\n", r.code, r.schema, r.entity);
		else
			printf("%-6s  %s.%s  %s\n", r.code, r.schema, r.entity, r.subdomain);
	}
	if (strcmp(o->words[0], "check") == 0)
		puts("The registry is in order");
	else if (strcmp(o->words[0], "assign") == 0 && count == 0)
		puts("Every entity has a code");
}

const struct command command_registry = {
	.name = "registry",
	.summary = "Checks, extends or lists the codes of the domain registry.",
	.operands = "check|assign|list [FILE...]",
	.examples = "registry list\n"
	            "registry check entities\n"
	            "registry assign entities\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.report = report,
};

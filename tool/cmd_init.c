#include <stdio.h>
#include <string.h>

#include "commands.h"

struct options {
	struct specql_init_options init;
	const char *const *directories;
	size_t count;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "DIR", 1, directories, count, "where the project goes"),
	OPT_ROW_CHOICE(struct options, "--build", "TOOL", "cmake|make|ninja|meson", init.build,
	               "what it is built with; default cmake"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;
	struct specql_init_options init = o->init;

	if (o->count != 1) {
		fprintf(stderr, "specql init: one DIR, not %zu\n", o->count);
		return SPECQL_USAGE;
	}
	init.directory = o->directories[0];
	return specql_init(sq, &init);
}

static const char *first_build(const char *build)
{
	static const char *const commands[][2] = {
		{ "make",
		  "make    # specql.mk is found by pkg-config, or beside specql on PATH; else make SPECQL_MK=FILE" },
		{ "ninja", "sh configure && ninja" },
		{ "meson", "meson setup build && ninja -C build" },
	};

	for (size_t i = 0; build && i < sizeof(commands) / sizeof(commands[0]); i++)
		if (strcmp(build, commands[i][0]) == 0)
			return commands[i][1];
	return "cmake -G Ninja -B build && cmake --build build";
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	const struct options *o = given;

	if (result != SPECQL_OK)
		return;
	for (size_t i = 0; i < specql_file_count(sq); i++)
		printf("  %s\n", specql_file(sq, i));
	printf("\nNext steps, in that directory:\n  specql validate entities --check-registry\n  %s\n",
	       first_build(o->init.build));
}

const struct command command_init = {
	.name = "init",
	.summary = "Writes a project to begin with: entities, registry, environments, build.",
	.operands = "DIR",
	.examples = "init shop --build make\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.report = report,
};

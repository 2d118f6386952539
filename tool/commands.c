#include "commands.h"

#include <stdio.h>
#include <string.h>

static const struct command *const commands[] = {
	&command_generate, &command_validate, &command_init,       &command_docs,     &command_graph,
	&command_diff,     &command_verify,   &command_registry,   &command_explain,  &command_schema,
	&command_version,  &command_man,      &command_completion, &command_scan,     &command_resolve,
	&command_compile,  &command_link,     &command_assemble,   &command_buildgen, &command_check,
	&command_identify, &command_look,
};
enum { COMMAND_COUNT = sizeof(commands) / sizeof(commands[0]), PORCELAIN_COUNT = 13 };

size_t command_count(void)
{
	return COMMAND_COUNT;
}

size_t command_porcelain_count(void)
{
	return PORCELAIN_COUNT;
}

const struct command *command_at(size_t i)
{
	return commands[i];
}

const struct command *command_find(const char *name)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
	return NULL;
}

void command_unknown(const char *who, const char *name)
{
	const char *names[COMMAND_COUNT];

	for (size_t i = 0; i < COMMAND_COUNT; i++)
		names[i] = commands[i]->name;
	fprintf(stderr, "%s: there is no command '%s'", who, name);
	opt_suggest(stderr, opt_nearest(name, names, COMMAND_COUNT));
	fputs(" 'specql help'\n", stderr);
}

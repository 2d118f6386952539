#include <stdio.h>

#include "commands.h"

static enum specql_result run(struct specql *sq, const void *given)
{
	(void)sq, (void)given;
	printf("specql %s\n", specql_version());
	return SPECQL_OK;
}

const struct command command_version = {
	.name = "version",
	.summary = "Prints the version.",
	.run = run,
	.alone = 1,
};

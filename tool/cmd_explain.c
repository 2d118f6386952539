#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "commands.h"

struct options {
	const char *const *ids;
	size_t id_count;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "ID", 0, ids, id_count,
	             "name of a diagnostic: unknown-entity; none: a list"),
};

static int explain(const char *id)
{
	for (size_t i = 0; i < specql_diagnostic_count(); i++) {
		struct specql_diagnostic d = specql_diagnostic_at(i);

		if (strcmp(d.id, id) != 0)
			continue;
		printf("%s (%s)\n\n%s", d.id, d.severity, d.page);
		if (d.lowerable)
			printf("\n-W no-error=%s makes it a warning.\n", d.id);
		else if (strcmp(d.severity, "warning") == 0)
			printf("\n-W error=%s makes it an error, -W no-%s silences it.\n", d.id, d.id);
		return 1;
	}
	return 0;
}

/* All ids for a suggestion; SPECQL_USAGE. */
static enum specql_result unknown(const char *id)
{
	size_t count = specql_diagnostic_count();
	const char **ids = opt_alloc(NULL, count * sizeof(*ids));

	for (size_t i = 0; i < count; i++)
		ids[i] = specql_diagnostic_at(i).id;
	fprintf(stderr, "specql explain: no diagnostic is called '%s'", id);
	opt_suggest(stderr, opt_nearest(id, ids, count));
	fputs(" 'specql explain', which lists all\n", stderr);
	free(ids);
	return SPECQL_USAGE;
}

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;

	(void)sq;
	if (o->id_count == 0)
		for (size_t i = 0; i < specql_diagnostic_count(); i++)
			printf("%-26s %s\n", specql_diagnostic_at(i).id, specql_diagnostic_at(i).summary);
	for (size_t i = 0; i < o->id_count; i++) {
		if (!explain(o->ids[i]))
			return unknown(o->ids[i]);
	}
	return SPECQL_OK;
}

const struct command command_explain = {
	.name = "explain",
	.summary = "Says what a diagnostic means and what to do about it.",
	.examples = "explain unknown-entity\n"
	            "explain\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.alone = 1,
};

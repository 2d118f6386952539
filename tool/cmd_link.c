#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_link_options, NULL, "STAMP", 0, stamps, stamp_count,
	             "all stamps of compile; none: an empty project"),
	OPT_ROW_TEXT(struct specql_link_options, "--output-base", "DIR", 1, output_base, "directory of the SQL files"),
	OPT_ROW_TEXT(struct specql_link_options, "--manifest", "FILE", 1, manifest, "manifest to write"),
	OPT_ROW_TEXT(struct specql_link_options, "--state", "FILE", 0, state,
	             "private record of the outputs; default MANIFEST.state"),
	OPT_ROW_TEXT(struct specql_link_options, "--stamp", "FILE", 0, stamp, "stamp to write, last"),
	OPT_ROW_TEXT(struct specql_link_options, "--depfile", "FILE", 0, depfile,
	             "depfile to write: it lists the outputs"),
	OPT_ROW_TEXT(struct specql_link_options, "--fraiseql-schema", "FILE", 0, fraiseql_schema,
	             "schema.json for FraiseQL 2 to write, with the functions that it names"),
	OPT_ROW_TEXT(struct specql_link_options, "--frontend", "DIR", 0, frontend,
	             "directory of types, hooks and cache impacts for clients of the API"),
	OPT_ROW_CHOICE(struct specql_link_options, "--graphql", "VERSION", "v1|v2", graphql,
	               "results there as FraiseQL has them: v1 or v2"),
	OPT_ROW_FLAG(struct specql_link_options, "--react-query", react_query,
	             "hooks there for TanStack Query instead of Apollo"),
	OPT_ROW_LIST(struct specql_link_options, "--hand-written", "FILE", 0, hand_written, hand_written_count,
	             "SQL file that goes into the schema too: sql/15_audit/log.sql as 15_audit/log.sql"),
	OPT_ROW_TEXT(struct specql_link_options, "--set", "NAME", 0, set,
	             "name of these entities; a directory that holds the SQL of another set is refused"),
	OPT_ROW_FLAG(struct specql_link_options, "--quick", quick,
	             "stop at once when every output is as recorded and no stamp is newer"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_link(sq, given);
}

const struct command command_link = {
	.name = "link",
	.summary = "Writes foundation, schemas and manifest; restores edited outputs, removes those nobody needs.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_link_options),
	.run = run,
	.step = 1,
};

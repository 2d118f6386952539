#include <stdio.h>

#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_graph_options, NULL, "FILE", 1, files, file_count,
	             "entity files, or directories of them, all of the project"),
	OPT_ROW_CHOICE(struct specql_graph_options, "--format", "FORMAT", "dot|mermaid|json", format,
	               "dot: for Graphviz; mermaid: for pages; json: for programs"),
	OPT_ROW_TEXT(struct specql_graph_options, "--project", "FILE", 0, project,
	             "project file; default specql.yaml where it is there"),
	OPT_ROW_LIST(struct specql_graph_options, "--external", "ENTITY", 0, externals, external_count,
	             "schema.Entity[:multi_tenant|:shared] that exists elsewhere"),
	OPT_ROW_LIST(struct specql_graph_options, "--include", "DIR", 0, includes, include_count,
	             "directory of modules, after that of the file that names them"),
	OPT_ROW_TEXT(struct specql_graph_options, "--registry", "FILE", 0, registry,
	             "domain registry: tenancy of schemas, codes of tables"),
	OPT_ROW_FLAG(struct specql_graph_options, "--use-registry", use_registry, "registry/domain_registry.yaml"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_graph(sq, given);
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	(void)given;
	if (result == SPECQL_OK)
		fputs(specql_tool_output(sq), stdout);
}

const struct command command_graph = {
	.name = "graph",
	.summary = "Prints which entity depends on which, and by what.",
	.examples = "graph entities --format mermaid\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_graph_options),
	.run = run,
	.report = report,
};

#include <stdio.h>

#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_docs_options, NULL, "FILE", 1, files, file_count,
	             "entity files, or directories of them, all of the project"),
	OPT_ROW_TEXT(struct specql_docs_options, "-o", "DIR", 1, output_directory, "where the pages go"),
	OPT_ROW_CHOICE(struct specql_docs_options, "--format", "FORMAT", "markdown|html|json", format,
	               "markdown: pages with diagrams for Mermaid; html: a site with search; json: docs.json"),
	OPT_ROW_TEXT(struct specql_docs_options, "--title", "TEXT", 0, title, "of the whole; default Entities"),
	OPT_ROW_TEXT(struct specql_docs_options, "--dot", "PROGRAM", 0, dot,
	             "Graphviz's dot, which draws the diagrams of a site; default: on PATH, where it is there"),
	OPT_ROW_TEXT(struct specql_docs_options, "--project", "FILE", 0, project,
	             "project file; default specql.yaml where it is there"),
	OPT_ROW_LIST(struct specql_docs_options, "--external", "ENTITY", 0, externals, external_count,
	             "schema.Entity[:multi_tenant|:shared] that exists elsewhere"),
	OPT_ROW_LIST(struct specql_docs_options, "--include", "DIR", 0, includes, include_count,
	             "directory of modules, after that of the file that names them"),
	OPT_ROW_TEXT(struct specql_docs_options, "--registry", "FILE", 0, registry,
	             "domain registry: tenancy of schemas, codes of tables"),
	OPT_ROW_FLAG(struct specql_docs_options, "--use-registry", use_registry, "registry/domain_registry.yaml"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_docs(sq, given);
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	const struct specql_docs_options *o = given;
	size_t count = specql_file_count(sq), changed = specql_changed_count(sq);

	if (result == SPECQL_OK)
		printf("%zu file%s in %s, %zu of them written or removed\n", count, plural(count), o->output_directory,
		       changed);
}

const struct command command_docs = {
	.name = "docs",
	.summary = "Writes documentation of entities: Markdown, a site, or JSON.",
	.examples = "docs entities -o doc\n"
	            "docs entities -o site --format html --title Shop\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_docs_options),
	.run = run,
	.report = report,
};

#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_resolve_options, NULL, "IFACE", 1, interfaces, interface_count,
	             "all interfaces of the project"),
	OPT_ROW_LIST(struct specql_resolve_options, "--known", "IFACE", 0, known, known_count,
	             "an interface of entities that are made elsewhere, or @LIST"),
	OPT_ROW_TEXT(struct specql_resolve_options, "--out", "DIR", 1, output_directory,
	             "gets an .imports file for each interface"),
	OPT_ROW_TEXT(struct specql_resolve_options, "--stamp", "FILE", 0, stamp, "stamp to write, last"),
	OPT_ROW_TEXT(struct specql_resolve_options, "--depfile", "FILE", 0, depfile, "depfile to write"),
	OPT_ROW_TEXT(struct specql_resolve_options, "--project", "FILE", 0, project, "project file"),
	OPT_ROW_TEXT(struct specql_resolve_options, "--project-seen", "FILE", 0, project_seen,
	             "file to write: 'there' or 'none'; the project file may then be missing"),
	OPT_ROW_LIST(struct specql_resolve_options, "--external", "ENTITY", 0, externals, external_count,
	             "schema.Entity[:multi_tenant|:shared] that exists elsewhere"),
	OPT_ROW_LIST(struct specql_resolve_options, "--include", "DIR", 0, includes, include_count,
	             "directory of modules, after that of the file that names them"),
	OPT_ROW_TEXT(struct specql_resolve_options, "--registry", "FILE", 0, registry,
	             "domain registry: tenancy of schemas, codes of tables"),
	OPT_ROW_FLAG(struct specql_resolve_options, "--quick", quick,
	             "stop at once when nothing that the stamp lists is newer: modules, the project's registry"),
	OPT_ROW_CHOICE(struct specql_resolve_options, "--file-names", "HOW", "entity|schema|code", file_names,
	               "entity, schema or code"),
	OPT_ROW_FLAG(struct specql_resolve_options, "--include-tv", include_tv,
	             "table views of entities that refer to others and do not mention them"),
};

static enum specql_result run(struct specql *sq, const void *given)
{
	return specql_resolve(sq, given);
}

const struct command command_resolve = {
	.name = "resolve",
	.summary = "Checks what entities use of each other and writes it down, one file per chunk.",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_resolve_options),
	.run = run,
	.step = 1,
};

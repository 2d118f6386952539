#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "commands.h"

static const struct opt opts[] = {
	OPT_ROW_LIST(struct specql_generate_options, NULL, "FILE", 0, files, file_count,
	             "entity files, or directories of them, all of the project"),
	OPT_ROW_TEXT(struct specql_generate_options, "--output-base", "DIR", 0, output_base,
	             "directory of the SQL files; default db/schema"),
	OPT_ROW_TEXT(struct specql_generate_options, "--project", "FILE", 0, project,
	             "project file; default specql.yaml where it is there"),
	OPT_ROW_LIST(struct specql_generate_options, "--external", "ENTITY", 0, externals, external_count,
	             "schema.Entity[:multi_tenant|:shared] that exists elsewhere"),
	OPT_ROW_LIST(struct specql_generate_options, "--include", "DIR", 0, includes, include_count,
	             "directory of modules, after that of the file that names them"),
	OPT_ROW_TEXT(struct specql_generate_options, "--registry", "FILE", 0, registry,
	             "domain registry: tenancy of schemas, codes of tables"),
	OPT_ROW_FLAG(struct specql_generate_options, "--use-registry", use_registry,
	             "registry/domain_registry.yaml; entities without a code get one first"),
	OPT_ROW_FLAG(struct specql_generate_options, "--no-assign", no_assign, "with --use-registry: only read it"),
	OPT_ROW_CHOICE(struct specql_generate_options, "--file-names", "HOW", "entity|schema|code", file_names,
	               "entity, schema or code"),
	OPT_ROW_FLAG(struct specql_generate_options, "--include-tv", include_tv,
	             "table views of entities that refer to others and do not mention them"),
	OPT_ROW_TEXT(struct specql_generate_options, "--fraiseql-schema", "FILE", 0, fraiseql_schema,
	             "schema.json for FraiseQL 2 to write, with the functions that it names"),
	OPT_ROW_TEXT(struct specql_generate_options, "--frontend", "DIR", 0, frontend,
	             "directory of types, hooks and cache impacts for clients of the API"),
	OPT_ROW_FLAG(struct specql_generate_options, "--with-impacts", with_impacts,
	             "the same; default directory frontend"),
	OPT_ROW_CHOICE(struct specql_generate_options, "--graphql", "VERSION", "v1|v2", graphql,
	               "results there as FraiseQL has them: v1 or v2"),
	OPT_ROW_FLAG(struct specql_generate_options, "--react-query", react_query,
	             "hooks there for TanStack Query instead of Apollo"),
	OPT_ROW_LIST(struct specql_generate_options, "--hand-written", "FILE", 0, hand_written, hand_written_count,
	             "SQL file that goes into the schema too: sql/15_audit/log.sql as 15_audit/log.sql"),
	OPT_ROW_TEXT(struct specql_generate_options, "--state", "FILE", 0, state,
	             "what was made from what, for the next run; default for 100 entities or more: .specql/state "
	             "beside the SQL"),
	OPT_ROW_FLAG(struct specql_generate_options, "--foundation-only", foundation_only,
	             "no FILE: the foundation, with all that any entity may need"),
	OPT_ROW_FLAG(struct specql_generate_options, "--actions-only", actions_only,
	             "functions and their metadata: 30_functions, 40_metadata"),
	OPT_ROW_FLAG(struct specql_generate_options, "--dry-run", dry_run, "write nothing, list what would change"),
	OPT_ROW_FLAG(struct specql_generate_options, "--check", check, "the same, and fail when anything would change"),
};

/* Confiture reads an environment file; what one must hold is said where there is none yet. */
static void print_next_steps(const char *output_base)
{
	puts("\nNext steps:");
	if (access("db/environments/local.yaml", F_OK) != 0)
		printf("  write db/environments/local.yaml:\n"
		       "    name: local\n"
		       "    database_url: postgresql://USER@HOST/DATABASE\n"
		       "    include_dirs: [%s]\n",
		       output_base);
	puts("  confiture build --env local\n"
	     "  psql -X -v ON_ERROR_STOP=1 -1 -q -f db/generated/schema_local.sql   # a new database: PGHOST, "
	     "PGDATABASE\n"
	     "  confiture migrate status --config db/environments/local.yaml");
}

static void print_assigned(const struct specql *sq, const char *verb)
{
	for (size_t i = 0; i < specql_registration_count(sq); i++) {
		struct specql_registration r = specql_registration_at(sq, i);

		printf("%s %s to %s.%s\n", verb, r.code, r.schema, r.entity);
	}
}

static void print_summary(const struct specql *sq)
{
	size_t count = specql_file_count(sq), changed = specql_changed_count(sq);

	print_assigned(sq, "Assigned");
	printf("Generated %zu SQL file%s in %s", count, plural(count), specql_output_base(sq));
	if (changed < count)
		printf(" (%zu changed)", changed);
	puts("");
	for (size_t i = 0; i < count; i++)
		printf("  %s\n", specql_file(sq, i));
	print_next_steps(specql_output_base(sq));
}

static void print_pending(const struct specql *sq)
{
	size_t changed = specql_changed_count(sq);

	print_assigned(sq, "Would assign");
	if (changed == 0) {
		printf("All %zu SQL file%s in %s up to date\n", specql_file_count(sq), plural(specql_file_count(sq)),
		       specql_output_base(sq));
		return;
	}
	printf("%zu file%s would change\n", changed, plural(changed));
	for (size_t i = 0; i < changed; i++)
		printf("  %s\n", specql_changed(sq, i));
}

/* What the table of options cannot say. */
static int usage_of(const struct specql_generate_options *o)
{
	const char *why = NULL;

	if (o->foundation_only && o->actions_only)
		why = "--foundation-only and --actions-only exclude each other";
	else if (o->foundation_only && o->fraiseql_schema)
		why = "--fraiseql-schema needs entities";
	else if (o->foundation_only && (o->frontend || o->with_impacts))
		why = "--frontend needs entities";
	else if (o->foundation_only && o->file_count > 0)
		why = "the foundation is the same for all entities: no FILE with --foundation-only";
	else if (!o->foundation_only && o->file_count == 0)
		why = "missing operand FILE: entity files, or directories of them";
	if (why)
		fprintf(stderr, "specql generate: %s; see 'specql help generate'\n", why);
	return why != NULL;
}

/*
 * "generate entities FILE...": the first word is none of the files. It is the directory of that name where there is one, and
 * the others lie elsewhere.
 */
static int is_long_form(const struct specql_generate_options *o)
{
	struct stat st;

	if (o->file_count < 2 || strcmp(o->files[0], "entities") != 0)
		return 0;
	for (size_t i = 1; i < o->file_count; i++)
		if (strncmp(o->files[i], "entities/", strlen("entities/")) == 0)
			return 1;
	return stat("entities", &st) != 0 || !S_ISDIR(st.st_mode);
}

static enum specql_result run(struct specql *sq, const void *given)
{
	struct specql_generate_options o = *(const struct specql_generate_options *)given;

	if (is_long_form(&o)) {
		o.files++;
		o.file_count--;
	}
	return usage_of(&o) ? SPECQL_USAGE : specql_generate(sq, &o);
}

static void report(struct specql *sq, const void *given, enum specql_result result)
{
	const struct specql_generate_options *o = given;
	int check_failed = o->check && result == SPECQL_ERRORS && specql_error_count(sq) == 0;

	if (result != SPECQL_OK && !check_failed)
		return;
	if (o->dry_run || o->check)
		print_pending(sq);
	else
		print_summary(sq);
}

const struct command command_generate = {
	.name = "generate",
	.summary = "Generates the SQL of a whole project in one run.",
	.examples = "generate entities\n"
	            "generate --check entities\n"
	            "generate entities/contact.yaml entities/company.yaml --output-base sql --dry-run\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct specql_generate_options),
	.run = run,
	.report = report,
	.hermetic = 1,
};

/* The project file: what each key takes, and where a value is refused. */
#include "record/project.h"

#include "test.h"

#define LONG "a23456789_a23456789_a23456789_a23456789_a23456789_a23456789_a234"

static const struct row {
	const char *text;
	enum diag_id id;
	const char *at, *part; /* the bytes that are refused, what is said */
} rows[] = {
	{ "[a]", DIAG_WRONG_KIND, "[", "a project file is a mapping" },
	{ "file_names: table", DIAG_BAD_VALUE, "table", "is entity, schema or code, not 'table'" },
	{ "action_names: both", DIAG_BAD_VALUE, "both", "'action_names' is plain or qualified, not 'both'" },
	{ "pk_type: uuid", DIAG_BAD_VALUE, "uuid", "'pk_type' is integer or bigint, not 'uuid'" },
	{ "output_base: [a]", DIAG_WRONG_KIND, "output_base", "'output_base' takes text" },
	{ "external: a", DIAG_WRONG_KIND, "external", "'external' takes a list" },
	{ "external: [[a]]", DIAG_WRONG_KIND, "", "" },
	{ "tenancy: crm", DIAG_WRONG_KIND, "tenancy", "a mapping of schemas to tiers" },
	{ "tenancy: {crm: tenant}", DIAG_BAD_VALUE, "tenant", "a tier is multi_tenant, shared or framework" },
	{ "tenancy: {crm: [shared]}", DIAG_BAD_VALUE, "crm", "a tier is multi_tenant, shared or framework" },
	{ "warnings: off", DIAG_WRONG_KIND, "warnings", "a mapping of names to off, on, warning or error" },
	{ "warnings: {null-comparison: never}", DIAG_BAD_VALUE, "never", "a warning is off, on, warning or error" },
	{ "warnings: {null-comparison: {}}", DIAG_BAD_VALUE, "null-comparison",
	  "a warning is off, on, warning or error" },
	{ "warnings: {no-such-warning: off}", DIAG_BAD_VALUE, "no-such-warning", "no-such-warning" },
	{ "include: {a: b}", DIAG_WRONG_KIND, "include", "takes a list of directories" },
	{ "include: [a, [b]]", DIAG_WRONG_KIND, "[", "a directory stands here" },
	{ "registry: [a]", DIAG_WRONG_KIND, "registry", "'registry' takes text" },
	{ "app_role: {}", DIAG_WRONG_KIND, "app_role", "'app_role' takes text" },
	{ "app_role: none", DIAG_BAD_VALUE, "none", "'none' cannot be the role of an application" },
	{ "app_role: pg_monitor", DIAG_BAD_VALUE, "pg_monitor", "cannot be the role of an application" },
	{ "app_role: " LONG, DIAG_BAD_VALUE, LONG, "cannot be the role of an application" },
	{ "extension_schema: []", DIAG_WRONG_KIND, "extension_schema", "'extension_schema' takes text" },
	{ "extension_schema: pg_toast", DIAG_BAD_VALUE, "pg_toast", "cannot be the schema of extensions" },
	{ "extension_schema: information_schema", DIAG_BAD_VALUE, "information_schema", "cannot be the schema" },
	{ "extension_schema: " LONG, DIAG_BAD_VALUE, LONG, "cannot be the schema of extensions" },
	{ "graphql: [v1]", DIAG_WRONG_KIND, "graphql", "'graphql' takes text" },
	{ "graphql: v3", DIAG_BAD_VALUE, "v3", "'graphql' is v1 or v2, not 'v3'" },
	{ "frontend: {}", DIAG_WRONG_KIND, "frontend", "'frontend' takes text" },
	{ "allow_raw_sql: maybe", DIAG_BAD_VALUE, "maybe", "" },
	{ "functions: [crm.f]", DIAG_WRONG_KIND, "functions", "takes a mapping of schema.function" },
	{ "functions: {f: ~}", DIAG_BAD_NAME, "f", "'f' is no function of a schema" },
	{ "functions: {1a.f: ~}", DIAG_BAD_NAME, "1a.f", "is no function of a schema" },
	{ "functions: {crm.: ~}", DIAG_BAD_NAME, "crm.", "is no function of a schema" },
	{ "functions: {crm.f: text}", DIAG_WRONG_KIND, "crm.f", "a mapping with `arguments` and `returns`" },
	{ "functions: {crm.f: {returns: [text]}}", DIAG_WRONG_KIND, "returns", "a type stands here" },
	{ "functions: {crm.f: {returns: ref(Contact)}}", DIAG_BAD_TYPE, "ref(Contact)", "no references" },
	{ "functions: {crm.f: {returns: ref(A|B)}}", DIAG_BAD_TYPE, "ref(A|B)", "no references" },
	{ "functions: {crm.f: {args: [a]}}", DIAG_WRONG_KIND, "args", "takes a mapping of names to types" },
	{ "functions: {crm.f: {args: {a: {}}}}", DIAG_WRONG_KIND, "a", "a type stands here" },
	{ "functions: {crm.f: {args: {a: list(ref(B))}}}", DIAG_BAD_TYPE, "list(ref(B))", "no references" },
	{ "functions: {crm.f: {args: {1a: text}}}", DIAG_BAD_NAME, "1a", "not beginning with a digit" },
	{ "functions: {crm.f: {takes: text}}", DIAG_UNKNOWN_KEY, "takes", "in a function" },
};

static const struct yaml_node *parse(struct diags *diags, const char *text)
{
	struct yaml_limits limits = project_limits();

	return yaml_parse(test_arena, diags, source_new(test_arena, STR("specql.yaml"), str_from(text)), &limits);
}

TEST(refused)
{
	for (size_t i = 0; i < countof(rows); i++) {
		struct diags *diags = diags_new(test_arena);
		const struct yaml_node *root = parse(diags, rows[i].text);
		struct project project;
		size_t count;

		test_row(i);
		REQUIRE(root != NULL);

		bool ok = project_read(test_arena, diags, root, STR("here"), &project);
		struct diag_item *items = diags_sorted(diags, &count);

		CHECK(!ok || rows[i].id == DIAG_UNKNOWN_KEY);
		if (!CHECK(count == 1))
			continue;
		CHECK_STR(str_from(diag_rows[items[0].id].name), diag_rows[rows[i].id].name);
		CHECK(str_starts(str_sub(items[0].span.source->text, items[0].span.off, items[0].span.source->text.len),
		                 str_from(rows[i].at)));
		if (!CHECK(str_search(items[0].text, str_from(rows[i].part)) != (size_t)-1 ||
		           str_search(items[0].hint, str_from(rows[i].part)) != (size_t)-1))
			fprintf(stderr, "  message: %.*s\n", STR_ARG(items[0].text));
	}
}

static bool read(const char *text, struct project *project)
{
	struct diags *diags = diags_new(test_arena);
	const struct yaml_node *root = parse(diags, text);

	return root != NULL && project_read(test_arena, diags, root, STR("here"), project) &&
	       diags_count(diags, SEVERITY_ERROR) == 0;
}

TEST(taken)
{
	struct project p;

	REQUIRE(read("", &p));
	CHECK(!p.qualified_actions && !p.bigint_keys && p.tenancy_count == 0 && p.warning_count == 0);
	CHECK_STR(p.extension_schema, "public");
	CHECK_STR(p.graphql, "v1");
	/* A key without a value is as if it was not there. */
	REQUIRE(read("tenancy:\nwarnings:\ninclude:\nfunctions:\napp_role:\nextension_schema:\ngraphql:\n", &p));
	CHECK_INT(p.tenancy_count + p.warning_count + p.include_count + p.function_count, 0);
	CHECK_STR(p.extension_schema, "public");
	REQUIRE(read("action_names: plain\npk_type: integer\n", &p));
	CHECK(!p.qualified_actions && !p.bigint_keys);
	REQUIRE(read("action_names: qualified\npk_type: bigint\nfile_names: code\noutput_base: out\n", &p));
	CHECK(p.qualified_actions && p.bigint_keys && p.file_names == FILE_NAMES_CODE);
	CHECK_STR(p.output_base, "out");
	REQUIRE(read("tenancy: {a: multi_tenant, b: shared, c: framework}\n", &p));
	REQUIRE(p.tenancy_count == 3);
	CHECK(p.tenancies[0].tenant_scoped && !p.tenancies[1].tenant_scoped && !p.tenancies[2].tenant_scoped);
	REQUIRE(read("warnings: {null-comparison: off}\nexternal: [crm.A, crm.B]\n", &p));
	CHECK(p.warning_count == 1 && p.external_count == 2);
	CHECK_STR(p.warnings[0], "no-null-comparison");
	CHECK_STR(p.externals[1].entity, "crm.B");
	/* Paths stand beside the file. */
	REQUIRE(read("include: modules\nregistry: r.yaml\n", &p));
	REQUIRE(p.include_count == 1);
	CHECK_STR(p.includes[0], "here/modules");
	CHECK_STR(p.registry, "here/r.yaml");
	REQUIRE(read("include: [a, /b]\n", &p));
	REQUIRE(p.include_count == 2);
	CHECK_STR(p.includes[0], "here/a");
	CHECK_STR(p.includes[1], "/b");
	REQUIRE(read("app_role: web\nextension_schema: ext\ngraphql: v2\nfrontend: web/src\nallow_raw_sql: true\n",
	             &p));
	CHECK_STR(p.app_role, "web");
	CHECK_STR(p.extension_schema, "ext");
	CHECK_STR(p.graphql, "v2");
	CHECK(p.allow_raw_sql);
	REQUIRE(read("functions:\n  a.none:\n  a.void: {returns: void}\n"
	             "  a.all: {arguments: {n: 'list(integer)', d: date?}, returns: decimal}\n",
	             &p));
	REQUIRE(p.function_count == 3);
	CHECK(p.functions[0].returns.len == 0 && p.functions[1].returns.len == 0);
	CHECK_STR(p.functions[2].returns, "decimal");
	REQUIRE(p.functions[2].argument_count == 2);
	CHECK(!p.functions[2].arguments[0].optional && p.functions[2].arguments[1].optional);
}

TEST_MAIN(RUN(refused) RUN(taken))

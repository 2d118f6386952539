/* What the public interface says of words that the program would not have let through, and of nothing at all. */
#include "test.h"

#include <specql/specql.h>

#include "scratch.h"

static const char *const files[] = { "contact.yaml" };

#define CALL(name, type, ...)                                                                                          \
	static enum specql_result name(struct specql *sq)                                                              \
	{                                                                                                              \
		return specql_##type(sq, &(struct specql_##type##_options){ __VA_ARGS__ });                            \
	}
#define FILES .files = files, .file_count = 1

CALL(docs_as_pdf, docs, FILES, .output_directory = "made", .format = "pdf")
CALL(graph_as_svg, graph, FILES, .format = "svg")
CALL(diff_or_die, diff, .old_side = "contact.yaml", .new_side = "contact.yaml", .fail_on = "grave")
CALL(init_by_bazel, init, .directory = "made", .build = "bazel")
CALL(init_common, init, .directory = "made", .build = "common")
CALL(buildgen_by_hand, buildgen, FILES, .granularity = "hand", .output = "made")
CALL(buildgen_of_nothing, buildgen, .output = "made")
CALL(generate_by_colour, generate, FILES, .file_names = "colour", .output_base = "made")
CALL(generate_v3, generate, FILES, .frontend = "made/web", .graphql = "v3", .output_base = "made")
CALL(link_v3, link, .stamps = files, .stamp_count = 1, .output_base = "made", .manifest = "made/m", .graphql = "v3")

static const struct {
	enum specql_result (*call)(struct specql *sq);
	const char *said;
} rows[] = {
	{ docs_as_pdf, "documentation is markdown, html or json, not 'pdf'" },
	{ graph_as_svg, "a graph is dot, mermaid or json, not 'svg'" },
	{ diff_or_die, "there is no severity 'grave'" },
	{ init_by_bazel, "a project is built by cmake, make, ninja or meson, not 'bazel'" },
	{ init_common, "a project is built by cmake, make, ninja or meson, not 'common'" },
	{ buildgen_by_hand, "the granularity is auto, entity or chunk, not 'hand'" },
	{ buildgen_of_nothing, "there are no entity files to build" },
	{ generate_by_colour, "files are named by entity, schema or code, not 'colour'" },
	{ generate_v3, "the envelope of results is v1 or v2, not 'v3'" },
	{ link_v3, "the envelope of results is v1 or v2, not 'v3'" },
};

TEST(words)
{
	scratch_write("contact.yaml", STR("entity: Contact\nschema: crm\nfields:\n  name: text!\n"));
	for (size_t i = 0; i < countof(rows); i++) {
		struct specql *sq = specql_new();
		test_row(i);
		CHECK_INT(rows[i].call(sq), SPECQL_ERRORS);
		const char *said = specql_diagnostics_text(sq, 0, 0);
		CHECK(strstr(said, rows[i].said) != NULL);
		CHECK_INT(specql_error_count(sq), 1);
		CHECK_INT(specql_changed_count(sq), 0);
		CHECK(access("made", F_OK) != 0);
		if (strstr(said, rows[i].said) == NULL)
			fprintf(stderr, "%s", said);
		specql_free(sq);
	}
}

CALL(docs, docs, FILES, .output_directory = "doc")
CALL(graph, graph, FILES)
CALL(diff, diff, .old_side = "contact.yaml", .new_side = "contact.yaml")
CALL(validate, validate, FILES)
CALL(buildgen, buildgen, FILES)

/* Options that are not said have their defaults. */
TEST(defaults)
{
	struct specql *sq = specql_new();
	CHECK_INT(docs(sq), SPECQL_OK);
	CHECK(access("doc/index.md", F_OK) == 0);
	CHECK_INT(graph(sq), SPECQL_OK);
	CHECK(strncmp(specql_tool_output(sq), "digraph", 7) == 0);
	CHECK_INT(diff(sq), SPECQL_OK);
	CHECK_INT(validate(sq), SPECQL_OK);
	CHECK_INT(buildgen(sq), SPECQL_OK);
	CHECK(strstr(specql_tool_output(sq), "schema_local.sql") != NULL);
	CHECK_INT(specql_registry_check(sq, &(struct specql_registry_options){ FILES }), SPECQL_IO); /* there is none */
	CHECK(strstr(specql_diagnostics_text(sq, 0, 0), "registry/domain_registry.yaml") != NULL);
	specql_free(sq);
	specql_free(NULL);
	CHECK(strstr(specql_tool_id(), specql_version()) != NULL);
}

TEST_MAIN(scratch_enter(); RUN(words) RUN(defaults) scratch_leave();)

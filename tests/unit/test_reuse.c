/* What compile makes again, and what it takes from the stamp: one row for each thing that can change between two runs. */
#include "test.h"

#include <specql/specql.h>

#include "base/file.h"
#include "base/out.h"
#include "record/record.h"
#include "scratch.h"
#include "steps/chunk.h"
#include "steps/session.h"

#define COMPANY "entity: Company\nschema: crm\nfields:\n  name: text!\n"
#define CONTACT "entity: Contact\nschema: crm\nfields:\n  company: ref(Company)\n"
#define LOOSE   "entity: Loose\nfields:\n  name: text!\n" /* no schema: there is a warning */

static const char *const files[] = { "company.yaml", "contact.yaml", "loose.yaml" };
enum { FILE_COUNT = 3, COMPANY_ONLY = 1, CONTACT_ONLY = 2, LOOSE_ONLY = 4, NONE = LOOSE_ONLY, ALL = 7 };

static void scan_and_resolve(void)
{
	struct specql *sq = specql_new();
	const char *interface = "k.iface";
	CHECK_INT(specql_scan(sq, &(struct specql_scan_options){ .files = files,
	                                                         .file_count = FILE_COUNT,
	                                                         .interface = interface,
	                                                         .stamp = "k.scan" }),
	          SPECQL_OK);
	CHECK_INT(specql_resolve(sq, &(struct specql_resolve_options){ .interfaces = &interface,
	                                                               .interface_count = 1,
	                                                               .output_directory = "." }),
	          SPECQL_OK);
	specql_free(sq);
}

static void compile(void)
{
	struct specql *sq = specql_new();
	CHECK_INT(specql_compile(sq, &(struct specql_compile_options){ .files = files,
	                                                               .file_count = FILE_COUNT,
	                                                               .imports = "k.imports",
	                                                               .output_base = "sql",
	                                                               .fragments = "fragments",
	                                                               .stamp = "k.stamp" }),
	          SPECQL_OK);
	CHECK(specql_warning_count(sq) > 0); /* of Loose, in every run */
	specql_free(sq);
}

static struct stamp begin(struct diags *diags, struct reuse *reuse)
{
	struct stamp stamp = { .tool = record_text(test_arena, str_from(session_tool_id())),
		               .imports = record_text(test_arena, STR("k.imports")),
		               .fragments = record_text(test_arena, STR("fragments")),
		               .inputs_count = FILE_COUNT };
	stamp.inputs = arena_make_array(test_arena, char *, FILE_COUNT);
	for (size_t i = 0; i < FILE_COUNT; i++)
		stamp.inputs[i] = record_text(test_arena, str_from(files[i]));
	reuse_begin(reuse, test_arena, diags, &stamp, STR("k.stamp"), STR("sql"));
	return stamp;
}

/* One bit for each entity that is compiled, in the order of FILES. OPTION: one of -W, or NULL. */
static unsigned compiled(const char *option)
{
	struct diags *diags = diags_new(test_arena);
	struct fragments fragments = { { 0 } };
	struct sql_outputs made = { .fragments = &fragments };
	struct reuse reuse;
	struct str why;
	unsigned bits = 0;
	CHECK(option == NULL || diag_option(diags, str_from(option), &why));
	struct stamp stamp = begin(diags, &reuse);
	CHECK(chunk_recompile(test_arena, diags, &stamp, &reuse, &made));
	CHECK_INT(stamp.entities_count, FILE_COUNT);
	for (size_t i = 0; i < made.at.len; i++)
		for (unsigned k = 0; k < FILE_COUNT; k++)
			if (str_starts(path_base(made.at.items[i].path), str_sub(str_from(files[k]), 0, 4)))
				bits |= 1U << k;
	return bits;
}

/* PATH with every FROM in it replaced by TO. */
static void edit(const char *path, const char *from, const char *to)
{
	struct str text, rest;
	struct out o;
	CHECK(file_read(test_arena, INPUT_OUTPUT, path, 0, &text) == 0);
	out_init(&o, test_arena);
	for (rest = text; rest.len > 0;) {
		size_t at = str_search(rest, str_from(from));
		at = at < rest.len ? at : rest.len;
		out_raw(&o, str_sub(rest, 0, at));
		if (at < rest.len)
			out_cstr(&o, to);
		rest = str_sub(rest, at + (at < rest.len ? strlen(from) : 0), rest.len);
	}
	CHECK(!str_eq(out_text(&o), text));
	scratch_write(path, out_text(&o));
}

static const struct {
	const char *path, *from, *to; /* an edit between the runs; NULL: none */
	const char *option;
	unsigned compiled;
} rows[] = {
	{ NULL, NULL, NULL, NULL, NONE },
	{ "company.yaml", "text!", "text", NULL, COMPANY_ONLY | NONE },
	{ "contact.yaml", "fields:", "# a comment\nfields:", NULL, CONTACT_ONLY | NONE },
	{ "k.imports", "shared", "multi_tenant", NULL, ALL },
	{ "sql/10_tables/company.sql", "name", "names", NULL, COMPANY_ONLY | NONE },
	{ "sql/40_metadata/contact.sql", "Contact", "contact", NULL, CONTACT_ONLY | NONE },
	{ "fragments/contact.json", "Contact", "contact", NULL, CONTACT_ONLY | NONE },
	{ "k.stamp", "format ", "format 0", NULL, NONE }, /* the tool's id is in every key, too */
	{ "k.stamp", "made_from", "made_of", NULL, ALL },
	{ NULL, NULL, NULL, "error=edited-output", ALL },
};

static void start(void)
{
	scratch_write("company.yaml", STR(COMPANY));
	scratch_write("contact.yaml", STR(CONTACT));
	scratch_write("loose.yaml", STR(LOOSE));
	scan_and_resolve();
	compile();
}

static void test_changes(void)
{
	for (size_t i = 0; i < countof(rows); i++) {
		test_row(i);
		start();
		if (rows[i].path != NULL)
			edit(rows[i].path, rows[i].from, rows[i].to);
		CHECK_INT(compiled(rows[i].option), rows[i].compiled);
	}
}

/* The stamp is the same whether anything was reused or not, and so is what lies below the output base. */
static void test_same_stamp(void)
{
	struct str first, again;
	test_row(countof(rows));
	start();
	CHECK(file_read(test_arena, INPUT_OUTPUT, "k.stamp", 0, &first) == 0);
	compile();
	CHECK(file_read(test_arena, INPUT_OUTPUT, "k.stamp", 0, &again) == 0);
	CHECK_STR(again, arena_str(test_arena, first).ptr);
	CHECK(remove("sql/10_tables/company.sql") == 0);
	CHECK_INT(compiled(NULL), COMPANY_ONLY | NONE);
	compile();
	CHECK(file_read(test_arena, INPUT_OUTPUT, "k.stamp", 0, &again) == 0);
	CHECK_STR(again, arena_str(test_arena, first).ptr);
	CHECK_INT(compiled(NULL), NONE);
}

/* A file is saved after its key was made and before it is read: nobody knows from what its SQL was made. */
static void test_saved_meanwhile(void)
{
	struct diags *diags = diags_new(test_arena);
	struct fragments fragments = { { 0 } };
	struct sql_outputs made = { .fragments = &fragments };
	struct reuse reuse;
	test_row(countof(rows) + 1);
	start();
	CHECK(remove("k.stamp") == 0);
	struct stamp stamp = begin(diags, &reuse);
	edit("company.yaml", "text!", "text");
	CHECK(chunk_recompile(test_arena, diags, &stamp, &reuse, &made));
	CHECK_INT(stamp.entities_count, FILE_COUNT);
	CHECK_STR(str_from(stamp.entities[0].made_from), "");
	CHECK(stamp.entities[1].made_from[0] != '\0');
}

TEST(in_a_directory)
{
	scratch_enter();
	test_changes();
	test_same_stamp();
	test_saved_meanwhile();
	scratch_leave();
}

TEST_MAIN(RUN(in_a_directory))

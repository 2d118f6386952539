#include "diag/diag_print.h"

#include <jansson.h>

#include "test.h"

static const struct row {
	const char *text;
	uint32_t off, len;
	const char *want; /* of the lines below the message */
} rows[] = {
	{ "a: ref(Compny)\n", 7, 6, "    1 | a: ref(Compny)\n      |        ^~~~~~ hint\n" },
	{ "a: b\n", 3, 0, "    1 | a: b\n      |    ^ hint\n" },
	{ "a: b\n", 4, 0, "    1 | a: b\n      |     ^ hint\n" },
	{ "a: b\n", 2, 100, "    1 | a: b\n      |   ^~ hint\n" },
	{ "\ta: b\n", 1, 1, "    1 |         a: b\n      |         ^ hint\n" },
	{ "a\tb\n", 0, 3, "    1 | a       b\n      | ^~~~~~~~~ hint\n" },
	{ "漢字: x\n", 0, 6, "    1 | 漢字: x\n      | ^~~~ hint\n" },
	{ "漢: x\n", 5, 1, "    1 | 漢: x\n      |     ^ hint\n" },
	{ "e\xCC\x81x\n", 3, 1, "    1 | e\xCC\x81x\n      |  ^ hint\n" },
	{ "a\x1B[1mb\n", 5, 1, "    1 | a<U+001B>[1mb\n      |             ^ hint\n" },
	{ "a\xFF"
	  "b\n",
	  2, 1, "    1 | a\\xFFb\n      |      ^ hint\n" },
	{ "", 0, 0, "    1 | \n      | ^ hint\n" },
};

TEST(underline)
{
	for (size_t i = 0; i < countof(rows); i++) {
		struct diags *d = diags_new(test_arena);
		struct source *source = source_new(test_arena, STR("a.yaml"), str_from(rows[i].text));
		struct out o;

		test_row(i);
		diag(d, DIAG_BAD_NAME, (struct span){ source, rows[i].off, rows[i].len }, "text");
		diag_hint(d, "hint");
		out_init(&o, test_arena);
		diag_print_text(&o, d, 0, false);

		size_t line = str_find(out_text(&o), '\n');

		CHECK_STR(str_sub(out_text(&o), line + 1, o.len), rows[i].want);
	}
}

static struct diags *sample(void)
{
	struct diags *d = diags_new(test_arena);
	struct source *contact =
	        source_new(test_arena, STR("contact.yaml"), STR("# x\nfields:\n  company: ref(Compny)\n"));
	struct source *company = source_new(test_arena, STR("company.yaml"), STR("entity: Company\n"));

	diag(d, DIAG_UNKNOWN_ENTITY, (struct span){ contact, 27, 6 }, "unknown entity 'Compny'");
	diag_hint(d, "did you mean 'Company'?");
	diag_note(d, (struct span){ company, 8, 7 }, "'Company' is declared here");
	diag(d, DIAG_IO, (struct span){ 0 }, "open '\x11\xFF': reason");
	diag(d, DIAG_PUBLIC_SCHEMA, (struct span){ company, 0, 6 }, "in public");
	return d;
}

TEST(text)
{
	struct out o;

	out_init(&o, test_arena);
	diag_print_text(&o, sample(), 0, false);
	CHECK_STR(out_text(&o), "specql: error: open '<U+0011>\\xFF': reason [io]\n"
	                        "company.yaml:1:1: warning: in public [public-schema]\n"
	                        "    1 | entity: Company\n"
	                        "      | ^~~~~~\n"
	                        "contact.yaml:3:16: error: unknown entity 'Compny' [unknown-entity]\n"
	                        "    3 |   company: ref(Compny)\n"
	                        "      |                ^~~~~~ did you mean 'Company'?\n"
	                        "company.yaml:1:9: note: 'Company' is declared here\n");
	out_init(&o, test_arena);
	diag_print_text(&o, sample(), 1, false);
	CHECK_STR(out_text(&o), "specql: error: open '<U+0011>\\xFF': reason [io]\n2 more are not shown\n");
	out_init(&o, test_arena);
	diag_print_text(&o, sample(), 2, true);
	CHECK(str_search(out_text(&o), STR("\033[1;31merror:")) != (size_t)-1);
	CHECK(str_ends(out_text(&o), STR("1 more is not shown\n")));
}

TEST(long_line)
{
	struct diags *d = diags_new(test_arena);
	char *line = arena_alloc(test_arena, 100001);
	struct out o;

	memset(line, 'x', 100000);
	line[50000] = '!';
	diag(d, DIAG_BAD_NAME,
	     (struct span){ source_new(test_arena, STR("a"), (struct str){ line, 100000 }), 50000, 1 }, "text");
	out_init(&o, test_arena);
	diag_print_text(&o, d, 0, false);
	CHECK(o.len < 400);

	size_t shown = str_search(out_text(&o), STR("!")), mark = str_search(out_text(&o), STR("^"));

	REQUIRE(shown < o.len && mark < o.len);

	size_t first = str_find(out_text(&o), '\n') + 1;
	size_t second = first + str_find(str_sub(out_text(&o), first, o.len), '\n') + 1;

	CHECK_INT(shown - first, mark - second);
}

TEST(json)
{
	struct out o;

	out_init(&o, test_arena);
	diag_print_json(&o, sample());
	CHECK_STR(
	        out_text(&o),
	        "{\"path\":null,\"line\":null,\"column\":null,\"endColumn\":null,\"severity\":\"error\",\"id\":\"io\","
	        "\"message\":\"open '\\u0011\xEF\xBF\xBD': reason\",\"notes\":[]}\n"
	        "{\"path\":\"company.yaml\",\"line\":1,\"column\":1,\"endColumn\":7,\"severity\":\"warning\","
	        "\"id\":\"public-schema\",\"message\":\"in public\",\"notes\":[]}\n"
	        "{\"path\":\"contact.yaml\",\"line\":3,\"column\":16,\"endColumn\":22,\"severity\":\"error\","
	        "\"id\":\"unknown-entity\",\"message\":\"unknown entity 'Compny'\","
	        "\"hint\":\"did you mean 'Company'?\",\"notes\":[{\"path\":\"company.yaml\",\"line\":1,"
	        "\"column\":9,\"endColumn\":16,\"message\":\"'Company' is declared here\"}]}\n");
}

TEST_MAIN(RUN(underline) RUN(text) RUN(long_line) RUN(json))

#include "base/out.h"
#include "test.h"

static const struct indent_row {
	int indent;
	const char *pieces[4];
	const char *text;
} indents[] = {
	{ 0, { "a\nb\n" }, "a\nb\n" },
	{ 1, { "a\nb\n" }, "    a\n    b\n" },
	{ 2, { "a" }, "        a" },
	{ 1, { "a", "b", "\n", "c" }, "    ab\n    c" },
	{ 1, { "a\n\nb\n" }, "    a\n\n    b\n" },
	{ 1, { "\n", "\n" }, "\n\n" },
	{ 1, { "", "a" }, "    a" },
	{ -1, { "a\n" }, "a\n" },
};

TEST(indent)
{
	for (size_t i = 0; i < countof(indents); i++) {
		struct out o;

		test_row(i);
		out_init(&o, test_arena);
		o.indent = indents[i].indent;
		for (size_t k = 0; k < countof(indents[i].pieces) && indents[i].pieces[k]; k++)
			out_cstr(&o, indents[i].pieces[k]);
		CHECK_STR(out_text(&o), indents[i].text);
	}
}

TEST(append)
{
	struct out o;

	out_init(&o, test_arena);
	CHECK_STR(out_text(&o), "");
	out_char(&o, 'x');
	out_printf(&o, "%d %s", 5, "y");
	o.indent = 1;
	out_raw(&o, STR("\nraw\n\0"));
	out_str(&o, STR("z"));
	CHECK_STR_EQ(out_text(&o), STR("x5 y\nraw\n\0z"));
}

TEST(grow)
{
	struct out o;

	out_init(&o, test_arena);
	for (int i = 0; i < 100000; i++)
		out_char(&o, (char)('a' + i % 26));
	out_raw(&o, arena_str(test_arena, out_text(&o)));
	REQUIRE(out_text(&o).len == 200000);
	for (size_t i = 0; i < 200000; i++)
		if (o.data[i] != (char)('a' + i % 100000 % 26))
			FAIL("a byte is wrong");
	CHECK(o.data[o.len] == '\0');
}

TEST(failed)
{
	struct out o;

	out_init(&o, test_arena);
	out_cstr(&o, "a");
	out_fail(&o);
	out_cstr(&o, "b");
	out_raw(&o, STR("c"));
	out_printf(&o, "d");
	CHECK(o.failed);
	CHECK_STR(out_text(&o), "a");
}

TEST(json_strings)
{
	struct out o;

	out_init(&o, test_arena);
	out_json_string(&o, STR("a\"\\\n\t\x01\x7f/\xC3\xA9~"));
	CHECK_STR(out_text(&o), "\"a\\\"\\\\\\n\\u0009\\u0001\\u007f/\xC3\xA9~\"");
}

TEST_MAIN(RUN(indent) RUN(append) RUN(grow) RUN(failed) RUN(json_strings))

#include "write/depfile.h"

#include "test.h"

static const struct {
	const char *name;
	bool input, target;  /* accepted as such */
	const char *written; /* where it is accepted as an input */
} names[] = {
	{ "a.yaml", true, true, "a.yaml" },
	{ "entities/contact+lead-1_@,~()[]{}!.yaml", true, true, "entities/contact+lead-1_@,~()[]{}!.yaml" },
	{ "übung/漢.yaml", true, true, "übung/漢.yaml" },
	{ "\xFF.yaml", true, true, "\xFF.yaml" },
	{ "two words.yaml", true, true, "two\\ words.yaml" },
	{ " lead", true, true, "\\ lead" },
	{ "a$b", true, true, "a$$b" },
	{ "a#b", true, true, "a\\#b" },
	{ "c:/x", true, true, "c\\:/x" },
	{ "a%b", true, false, "a%b" },
	{ "a=b", false, false, NULL },
	{ "a\\b", false, false, NULL },
	{ "a\\", false, false, NULL },
	{ "a;b", false, false, NULL },
	{ "a|b", false, false, NULL },
	{ "a&b", false, false, NULL },
	{ "a*b", false, false, NULL },
	{ "a^b", false, false, NULL },
	{ "a?b", false, false, NULL },
	{ "a<b", false, false, NULL },
	{ "a>b", false, false, NULL },
	{ "a'b", false, false, NULL },
	{ "a\"b", false, false, NULL },
	{ "a`b", false, false, NULL },
	{ "a\tb", false, false, NULL },
	{ "a\nb", false, false, NULL },
	{ "a\rb", false, false, NULL },
	{ "a\x7F", false, false, NULL },
	{ "tail ", false, false, NULL },
	{ "~root/x", false, false, NULL },
	{ "", false, false, NULL },
};

TEST(accepted)
{
	for (size_t i = 0; i < countof(names); i++) {
		struct diags *d = diags_new(test_arena);
		struct str name = str_from(names[i].name), plain = STR("plain"), text = STR_EMPTY;

		test_row(i);
		CHECK_INT(depfile_text(test_arena, d, plain, &name, 1, &text), names[i].input);
		CHECK_INT(diags_count(d, SEVERITY_ERROR), !names[i].input);
		if (names[i].written) {
			const char *phony = strchr(names[i].name, '%') ? "" : names[i].written;

			CHECK_STR_EQ(text, arena_printf(test_arena, "plain: \\\n  %s\n\n%s%s", names[i].written, phony,
			                                *phony ? ": \n" : ""));
		}
		d = diags_new(test_arena);
		CHECK_INT(depfile_text(test_arena, d, name, &plain, 1, &text), names[i].target);
		CHECK_INT(diags_count(d, SEVERITY_ERROR), !names[i].target);
	}
}

TEST(several)
{
	const struct str inputs[] = { STR("b"), STR("a"), STR("b"), STR("t") };
	struct diags *d = diags_new(test_arena);
	struct str text;

	REQUIRE(depfile_text(test_arena, d, STR("t"), inputs, countof(inputs), &text));
	CHECK_STR(text, "t: \\\n  b \\\n  a \\\n  t\n\nb: \na: \n");
	REQUIRE(depfile_text(test_arena, d, STR("t"), NULL, 0, &text));
	CHECK_STR(text, "t:\n\n");
	CHECK(!diags_failed(d));
}

TEST(all_are_named)
{
	const struct str inputs[] = { STR("a;b"), STR("ok"), STR("a=b") };
	struct diags *d = diags_new(test_arena);
	struct str text = STR("untouched");
	struct diag_item *items;
	size_t count;

	CHECK(!depfile_text(test_arena, d, STR("t%"), inputs, countof(inputs), &text));
	CHECK_STR(text, "untouched");
	items = diags_sorted(d, &count);
	REQUIRE(count == 3);
	CHECK_INT(items[0].id, DIAG_BAD_PATH);
	CHECK(str_starts(items[0].text, STR("'t%' cannot be written to a depfile")));
}

TEST_MAIN(RUN(accepted) RUN(several) RUN(all_are_named))

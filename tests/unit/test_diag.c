#include "diag/diag.h"

#include <errno.h>

#include "test.h"

static struct source *file(const char *path)
{
	return source_new(test_arena, str_from(path), STR("entity: A\nschema: b\n"));
}

TEST(sorted)
{
	struct diags *d = diags_new(test_arena);
	struct source *a = file("a.yaml"), *b = file("b.yaml");
	static const char *const want[] = { "system", "a3", "a5", "a5 again", "b0" };
	struct diag_item *items;
	size_t count;

	CHECK(!diag(d, DIAG_BAD_NAME, (struct span){ b, 0, 1 }, "b0"));
	diag(d, DIAG_BAD_NAME, (struct span){ a, 5, 1 }, "a%d", 5);
	diag(d, DIAG_BAD_NAME, (struct span){ a, 5, 1 }, "a5 again");
	diag(d, DIAG_BAD_NAME, (struct span){ a, 5, 1 }, "a5");
	diag(d, DIAG_BAD_NAME, (struct span){ file("a.yaml"), 5, 1 }, "a5");
	diag(d, DIAG_PUBLIC_SCHEMA, (struct span){ a, 3, 1 }, "a3");
	diag(d, DIAG_CONFITURE, (struct span){ 0 }, "system");
	items = diags_sorted(d, &count);
	REQUIRE(count == countof(want));
	for (size_t i = 0; i < count; i++) {
		test_row(i);
		CHECK_STR(items[i].text, want[i]);
	}
	CHECK_INT(diags_count(d, SEVERITY_ERROR), 4);
	CHECK_INT(diags_count(d, SEVERITY_WARNING), 1);
	CHECK(diags_failed(d) && !diags_io_failed(d));
}

TEST(long_names)
{
	struct diags *d = diags_new(test_arena);
	struct str name = arena_str(test_arena, arena_printf(test_arena, "%*s", 3000, "\xC3\xBC"));
	struct diag_item *items;
	size_t count;

	for (size_t i = 0; i + 1 < name.len; i += 2)
		memcpy((char *)(uintptr_t)name.ptr + i, "\xC3\xBC", 2);
	diag(d, DIAG_BAD_NAME, (struct span){ file("a.yaml"), 0, 1 }, "'%.*s' is no name", STR_ARG(name));
	diag_hint(d, "%.*s", 400, name.ptr);
	items = diags_sorted(d, &count);
	REQUIRE(count == 1);
	CHECK(items[0].text.len < 400 && str_ends(items[0].text, STR("' is no name")));
	CHECK(str_search(items[0].text, STR("\xBC \xE2\x80\xA6 \xC3")) != (size_t)-1);
	CHECK_INT(items[0].hint.len, 400);
}

TEST(hints_and_notes)
{
	struct diags *d = diags_new(test_arena);
	struct source *a = file("a.yaml");
	struct diag_item *items;
	struct str why;
	size_t count;

	diag_hint(d, "belongs to nothing");
	diag(d, DIAG_BAD_NAME, (struct span){ a, 0, 1 }, "one");
	diag_hint(d, "hint %d", 1);
	diag_note(d, (struct span){ a, 1, 1 }, "first");
	diag_note(d, (struct span){ a, 2, 1 }, "second");
	REQUIRE(diag_option(d, STR("no-public-schema"), &why));
	diag(d, DIAG_PUBLIC_SCHEMA, (struct span){ a, 3, 1 }, "silenced");
	diag_hint(d, "silenced too");
	diag_note(d, (struct span){ a, 2, 1 }, "silenced too");
	items = diags_sorted(d, &count);
	REQUIRE(count == 1);
	CHECK_STR(items[0].hint, "hint 1");
	REQUIRE(items[0].notes && items[0].notes->next);
	CHECK_STR(items[0].notes->text, "first");
	CHECK_STR(items[0].notes->next->text, "second");
	CHECK(!items[0].notes->next->next);
}

TEST(io)
{
	struct diags *d = diags_new(test_arena);
	size_t count;

	CHECK(!diag_io(d, "open", STR("x.yaml"), ENOENT));
	CHECK(diags_io_failed(d) && diags_failed(d));
	CHECK_STR(diags_sorted(d, &count)[0].text, "open 'x.yaml': No such file or directory");
}

static const struct {
	const char *option;
	enum diag_id id;
	enum severity severity;
	const char *why; /* NULL: it is taken */
} options[] = {
	{ "public-schema", DIAG_PUBLIC_SCHEMA, SEVERITY_WARNING, NULL },
	{ "no-public-schema", DIAG_PUBLIC_SCHEMA, SEVERITY_OFF, NULL },
	{ "error=public-schema", DIAG_PUBLIC_SCHEMA, SEVERITY_ERROR, NULL },
	{ "no-error=public-schema", DIAG_PUBLIC_SCHEMA, SEVERITY_WARNING, NULL },
	{ "no-fields", DIAG_NO_FIELDS, SEVERITY_ERROR, NULL },
	{ "error=no-fields", DIAG_NO_FIELDS, SEVERITY_ERROR, NULL },
	{ "no-no-fields", DIAG_NO_FIELDS, SEVERITY_ERROR, "'no-fields' is always an error" },
	{ "no-error=bad-name", DIAG_BAD_NAME, SEVERITY_ERROR, "'bad-name' is always an error" },
	{ "no-io", DIAG_IO, SEVERITY_ERROR, "'io' is always an error" },
	{ "error=no-public-schema", DIAG_PUBLIC_SCHEMA, SEVERITY_WARNING,
	  "no diagnostic is called 'no-public-schema', did you mean 'public-schema'?" },
	{ "public-shema", DIAG_PUBLIC_SCHEMA, SEVERITY_WARNING,
	  "no diagnostic is called 'public-shema', did you mean 'public-schema'?" },
	{ "", DIAG_PUBLIC_SCHEMA, SEVERITY_WARNING, "no diagnostic is called ''" },
};

TEST(option)
{
	for (size_t i = 0; i < countof(options); i++) {
		struct diags *d = diags_new(test_arena);
		struct str why = STR_EMPTY;

		test_row(i);
		CHECK_INT(diag_option(d, str_from(options[i].option), &why), options[i].why == NULL);
		CHECK_STR(why, options[i].why ? options[i].why : "");
		diag(d, options[i].id, (struct span){ 0 }, "x");
		for (int s = SEVERITY_NOTE; s < SEVERITY_COUNT; s++)
			CHECK_INT(diags_count(d, (enum severity)s), s == (int)options[i].severity);
	}
}

/* What the project says, what the command line says before it, and what remains. */
TEST(setting)
{
	static const struct {
		const char *option, *setting; /* NULL: none */
		bool leave;
		enum severity severity;
	} rows[] = {
		{ NULL, "no-public-schema", false, SEVERITY_OFF },
		{ NULL, "error=public-schema", false, SEVERITY_ERROR },
		{ "public-schema", "no-public-schema", false, SEVERITY_WARNING },
		{ "error=public-schema", "no-error=public-schema", false, SEVERITY_ERROR },
		{ NULL, NULL, true, SEVERITY_OFF },
		{ "error=public-schema", NULL, true, SEVERITY_ERROR },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct diags *d = diags_new(test_arena);
		struct str why;

		test_row(i);
		CHECK(rows[i].option == NULL || diag_option(d, str_from(rows[i].option), &why));
		CHECK(rows[i].setting == NULL || diag_setting(d, str_from(rows[i].setting), &why));
		if (rows[i].leave)
			diags_leave_settings(d);
		diag(d, DIAG_PUBLIC_SCHEMA, (struct span){ 0 }, "x");
		for (int s = SEVERITY_NOTE; s < SEVERITY_COUNT; s++)
			CHECK_INT(diags_count(d, (enum severity)s), s == (int)rows[i].severity);
	}
}

static const struct {
	const char *name, *nearest;
} near[] = {
	{ "Compny", "Company" },  { "company", "Company" },  { "xyz", "" },  { "a", "" },  { "", "" },
	{ "Contcat", "Contact" }, { "Contract", "Contact" }, { "ba", "ab" }, { "XY", "" },
};

TEST(nearest)
{
	const struct str known[] = { STR("Company"), STR("Contact"), STR("ab"), STR("q") };

	for (size_t i = 0; i < countof(near); i++) {
		test_row(i);
		CHECK_STR(diag_nearest(str_from(near[i].name), known, countof(known)), near[i].nearest);
	}
}

TEST(rows_are_complete)
{
	for (size_t i = 0; i < DIAG_COUNT; i++) {
		const struct diag_row *r = &diag_rows[i];
		size_t length = strlen(r->summary);

		test_row(i);
		CHECK(r->name[0] >= 'a' && r->name[0] <= 'z');
		CHECK(strspn(r->name, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(r->name));
		CHECK(length > 0 && r->summary[length - 1] == '.');
		CHECK(r->severity >= SEVERITY_NOTE && r->severity <= SEVERITY_ERROR);
		for (size_t k = 0; k < i; k++)
			CHECK(strcmp(diag_rows[k].name, r->name) != 0);
	}
}

TEST_MAIN(RUN(sorted) RUN(long_names) RUN(hints_and_notes) RUN(io) RUN(option) RUN(setting) RUN(nearest)
                  RUN(rows_are_complete))

/* What scan reads again, and what it takes from its last interface: one row for each thing that can change between two runs. */
#include "test.h"

#include <specql/specql.h>

#include "base/file.h"
#include "scratch.h"
#include "steps/scan_again.h"

#define COMPANY "entity: Company\nschema: crm\nfields:\n  name: text!\n"
#define CONTACT "entity: Contact\nschema: crm\nfields:\n  company: ref(Company)\n"
#define LOOSE   "entity: Loose\nfields:\n  name: text!\n" /* no schema: a warning, for who asks for it */
#define ASKED   "public-schema"

static const char *const files[] = { "company.yaml", "contact.yaml", "loose.yaml", "company.yaml" };
enum { COMPANY_ONLY = 1, CONTACT_ONLY = 2, LOOSE_ONLY = 4, NONE = 0, ALL = 7 };

static void scan(const char *interface, const char *stamp, const char *option)
{
	struct specql *sq = specql_new();
	CHECK(option == NULL || specql_warning_option(sq, option) == NULL);
	CHECK_INT(specql_scan(sq, &(struct specql_scan_options){ .files = files,
	                                                         .file_count = countof(files),
	                                                         .interface = interface,
	                                                         .stamp = stamp }),
	          SPECQL_OK);
	CHECK_INT(specql_warning_count(sq), option != NULL && strcmp(option, ASKED) == 0);
	specql_free(sq);
}

static struct str content(const char *path)
{
	struct str text = STR_EMPTY;
	CHECK(file_read(test_arena, INPUT_OUTPUT, path, 0, &text) == 0);
	return text;
}

/* One bit for each file that a scan with OPTION, one of -W or NULL, would read. */
static unsigned scanned(const char *option)
{
	struct diags *diags = diags_new(test_arena);
	struct scan_again again;
	struct str why;
	unsigned bits = 0;
	CHECK(option == NULL || diag_option(diags, str_from(option), &why));
	diags_leave_settings(diags);
	scan_again_begin(&again, test_arena, diags, STR("k.scan"), STR("k.iface"));
	for (size_t i = 0; i < countof(files); i++)
		if (!scan_again_take(&again, str_from(files[i])))
			bits |= 1U << i;
	return bits;
}

/* PATH with the first FROM in it replaced by TO; without FROM: TO behind all of it. */
static void edit(const char *path, const char *from, const char *to)
{
	struct str text = content(path);
	size_t at = from != NULL ? str_search(text, str_from(from)) : text.len, len = from != NULL ? strlen(from) : 0;
	REQUIRE(at <= text.len);
	scratch_write(path, arena_printf(test_arena, "%.*s%s%.*s", STR_ARG(str_sub(text, 0, at)), to,
	                                 STR_ARG(str_sub(text, at + len, text.len))));
}

static const struct {
	const char *before;           /* option of the first scan; NULL: none */
	const char *path, *from, *to; /* an edit between the two; NULL: none */
	const char *option;           /* of the second */
	unsigned scanned;
} rows[] = {
	{ NULL, NULL, NULL, NULL, NULL, NONE },
	{ NULL, "company.yaml", "text!", "text", NULL, COMPANY_ONLY },
	{ NULL, "contact.yaml", "fields:", "# a comment\nfields:", NULL, CONTACT_ONLY },
	{ NULL, "loose.yaml", "entity",
	  "\xEF\xBB\xBF"
	  "entity",
	  NULL, NONE }, /* a mark is not part of the text */
	{ NULL, "k.iface", "Company", "Companion", NULL, ALL },
	{ NULL, "k.iface", NULL, "\n", NULL, ALL },
	{ NULL, "k.scan", "format ", "format 0", NULL, ALL },
	{ NULL, "k.scan", "scan", "link", NULL, ALL },
	{ NULL, "k.scan", "contact.yaml", "x.yaml", NULL, ALL },
	{ NULL, "k.scan", NULL, "0", NULL, ALL },
	{ NULL, "k.scan", "\n\n", "\n", NULL, ALL },
	{ NULL, NULL, NULL, NULL, "error=edited-output", ALL },
	{ ASKED, NULL, NULL, NULL, ASKED, LOOSE_ONLY }, /* it is said again */
	{ ASKED, NULL, NULL, NULL, NULL, ALL },
};

static void test_row_of(size_t i)
{
	scratch_write("company.yaml", STR(COMPANY));
	scratch_write("contact.yaml", STR(CONTACT));
	scratch_write("loose.yaml", STR(LOOSE));
	remove("k.scan");
	scan("k.iface", "k.scan", rows[i].before);
	if (rows[i].path != NULL)
		edit(rows[i].path, rows[i].from, rows[i].to);
	CHECK_INT(scanned(rows[i].option), rows[i].scanned);
	scan("k.iface", "k.scan", rows[i].option);
	remove("fresh.scan");
	scan("fresh.iface", "fresh.scan", rows[i].option);
	CHECK_STR(content("k.iface"), arena_str(test_arena, content("fresh.iface")).ptr);
	CHECK_STR(content("k.scan"), arena_str(test_arena, content("fresh.scan")).ptr);
}

/* A file that is gone is for the reader to say; without an interface there is nothing to take over. */
static void test_gone(void)
{
	test_row(countof(rows));
	test_row_of(0);
	CHECK(remove("contact.yaml") == 0);
	CHECK_INT(scanned(NULL), CONTACT_ONLY);
	CHECK(remove("k.iface") == 0);
	CHECK_INT(scanned(NULL), ALL);
}

TEST(in_a_directory)
{
	scratch_enter();
	for (size_t i = 0; i < countof(rows); i++) {
		test_row(i);
		test_row_of(i);
	}
	test_gone();
	scratch_leave();
}

TEST_MAIN(RUN(in_a_directory))

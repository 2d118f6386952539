/* What a link without a state makes of outputs: it reads those only that do not look as compile left them. */
#include "test.h"

#include <specql/specql.h>

#include <sys/stat.h>

#include "base/file.h"
#include "scratch.h"

#define COMPANY "entity: Company\nschema: crm\nfields:\n  name: text!\n"
#define OUTPUT  "sql/10_tables/company.sql"

static const char *const file = "company.yaml", *const interface = "k.iface", *const stamp = "k.stamp";

static void make(void)
{
	struct specql *sq = specql_new();
	scratch_write(file, STR(COMPANY));
	CHECK_INT(specql_scan(sq,
	                      &(struct specql_scan_options){
	                              .files = &file, .file_count = 1, .interface = interface, .stamp = "k.scan" }),
	          SPECQL_OK);
	CHECK_INT(specql_resolve(sq, &(struct specql_resolve_options){ .interfaces = &interface,
	                                                               .interface_count = 1,
	                                                               .output_directory = "." }),
	          SPECQL_OK);
	CHECK_INT(specql_compile(sq, &(struct specql_compile_options){ .files = &file,
	                                                               .file_count = 1,
	                                                               .imports = "k.imports",
	                                                               .output_base = "sql",
	                                                               .stamp = stamp }),
	          SPECQL_OK);
	specql_free(sq);
}

static void link_outputs(void)
{
	struct specql *sq = specql_new();
	CHECK_INT(specql_link(sq, &(struct specql_link_options){ .stamps = &stamp,
	                                                         .stamp_count = 1,
	                                                         .output_base = "sql",
	                                                         .manifest = "manifest",
	                                                         .state = "state" }),
	          SPECQL_OK);
	specql_free(sq);
}

enum edit { NOTHING, REMOVED, LONGER, OTHER };

static const struct {
	enum edit edit;
	const char *time_of; /* the output gets that file's time; NULL: it keeps what it has got */
	bool state;          /* there is one, of before the edit */
	bool mended;         /* the output is as it was; else as it was edited */
} rows[] = {
	{ NOTHING, NULL, false, true },
	{ REMOVED, NULL, false, true },
	{ LONGER, NULL, false, true },
	{ LONGER, "k.stamp", false, true },
	{ OTHER, "company.yaml", false, true },
	{ OTHER, "k.stamp", true, true },   /* with a state it is the state that counts */
	{ OTHER, "k.stamp", false, false }, /* size and time are those of compile's: check sees it */
};

static void change(enum edit edit, struct str text)
{
	char *bytes = arena_bytes(test_arena, text.len + 1);
	memcpy(bytes, text.ptr, text.len);
	bytes[text.len] = '\n';
	bytes[text.len / 2] ^= 1;
	if (edit == REMOVED)
		CHECK(remove(OUTPUT) == 0);
	else if (edit != NOTHING)
		scratch_write(OUTPUT, (struct str){ bytes, text.len + (edit == LONGER) });
}

static void test_one(size_t i)
{
	struct file_stat st, before, after;
	struct str text, found;
	remove("state");
	remove("k.stamp");
	remove(OUTPUT);
	make();
	if (rows[i].state) {
		link_outputs();
		CHECK(file_set_time(stamp, 2000000000) == 0);
	}
	CHECK(file_stat(OUTPUT, &before) == 0 && file_read(test_arena, INPUT_OUTPUT, OUTPUT, 0, &text) == 0);
	change(rows[i].edit, text);
	if (rows[i].time_of != NULL) {
		CHECK(file_set_time("company.yaml", 1000000000) == 0);
		CHECK(file_stat(rows[i].time_of, &st) == 0 && file_set_time(OUTPUT, st.mtime_ns) == 0);
	}
	link_outputs();
	CHECK(file_stat(OUTPUT, &after) == 0 && file_read(test_arena, INPUT_OUTPUT, OUTPUT, 0, &found) == 0);
	CHECK(str_eq(found, text) == rows[i].mended);
	CHECK(rows[i].edit != NOTHING || after.ctime_ns == before.ctime_ns);
}

TEST(outputs)
{
	scratch_enter();
	for (size_t i = 0; i < countof(rows); i++) {
		test_row(i);
		test_one(i);
	}
	scratch_leave();
}

TEST_MAIN(RUN(outputs))

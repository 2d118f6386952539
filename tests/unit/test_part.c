/* Parts are found again in files and in concatenated schemas, and an edit is noticed. */
#include "emit/part.h"
#include "emit/sql_print.h"
#include "test.h"

static struct str file_of(const char *title, const char *body)
{
	struct str sha256;
	return sql_file(test_arena, str_from(title), str_from(body), &sha256);
}

TEST(one_file)
{
	struct str text = file_of("crm.Contact tables", "SELECT 1;\n");
	struct part_text part;
	size_t at = 0;
	REQUIRE(part_next(text, &at, &part));
	CHECK_STR(part.title, "crm.Contact tables");
	CHECK_STR(part.body, "SELECT 1;\n");
	CHECK(part.complete && part_intact(test_arena, &part));
	CHECK(at == text.len && !part_next(text, &at, &part));
	CHECK(part_is_pristine_file(test_arena, text));
}

/* Each byte of a file counts: no single change leaves it pristine. */
TEST(edited)
{
	struct str text = file_of("a", "SELECT 1;\n");
	for (size_t i = 0; i < text.len; i++) {
		char *copy = arena_alloc(test_arena, text.len + 1);
		memcpy(copy, text.ptr, text.len);
		copy[i] = copy[i] == 'x' ? 'y' : 'x';
		test_row(i);
		CHECK(!part_is_pristine_file(test_arena, (struct str){ copy, text.len }));
		CHECK(!part_is_pristine_file(test_arena, str_sub(text, 0, i)));
	}
	struct str longer = arena_printf(test_arena, "%.*s\n", STR_ARG(text));
	CHECK(!part_is_pristine_file(test_arena, longer));
}

TEST(schema)
{
	struct str a = file_of("a", "SELECT 'a';\n"), b = file_of("b", "SELECT 'b';\n");
	struct str text =
	        arena_printf(test_arena, "/* head */\n%.*s\n\n/* between */\n\n-- specql: broken\n%.*s-- tail\n",
	                     STR_ARG(a), STR_ARG(b));
	struct part_text part;
	size_t at = 0;
	REQUIRE(part_next(text, &at, &part));
	CHECK_STR(part.title, "a");
	CHECK(part_intact(test_arena, &part));
	REQUIRE(part_next(text, &at, &part));
	CHECK_STR(part.title, "broken");
	CHECK(!part.complete && !part_intact(test_arena, &part));
	REQUIRE(part_next(text, &at, &part));
	CHECK_STR(part.title, "b");
	CHECK(part_intact(test_arena, &part));
	CHECK(!part_next(text, &at, &part));
}

TEST_MAIN(RUN(one_file) RUN(edited) RUN(schema))

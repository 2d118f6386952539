/* POSIX and PostgreSQL agree on the patterns of the types: the examples match, the wrong values do not. */
#include "model/literal_pattern.h"
#include "test.h"

TEST(table)
{
	size_t patterns = 0;
	for (size_t i = 0; i < type_row_count; i++) {
		const struct type_row *row = &type_rows[i];
		if (row->pattern == NULL || row->pattern[0] == '\0')
			continue;
		patterns++;
		test_row(i);
		CHECK(literal_matches(test_arena, str_from(row->example), row));
		CHECK(row->wrong[0] == '\0' || !literal_matches(test_arena, str_from(row->wrong), row));
	}
	CHECK(patterns > 20);
}

TEST(cases)
{
	CHECK(literal_matches(test_arena, STR("ANY"), type_find(STR("text"))));
	CHECK(literal_matches(test_arena, STR("User@EXAMPLE.com"), type_find(STR("email"))));
	CHECK(!literal_matches(test_arena, STR("nobody"), type_find(STR("email"))));
	CHECK(!literal_matches(test_arena, STR("fr"), type_find(STR("countryCode"))));
}

TEST_MAIN(RUN(table) RUN(cases))

/* Regular expressions, judged without PostgreSQL; that it judges alike is seen in tests/pg. */
#include "model/pattern.h"

#include "pattern_rows.h"
#include "test.h"

TEST(problems)
{
	for (size_t i = 0; i < countof(pattern_rows); i++) {
		const struct pattern_row *row = &pattern_rows[i];
		size_t at = 0;
		const char *problem = pattern_problem(str_from(row->pattern), &at);

		test_row(i);
		CHECK((problem == NULL) == (row->problem == NULL));
		if (problem == NULL || row->problem == NULL)
			continue;
		CHECK_STR(str_from(problem), row->problem);
		CHECK_INT(at, row->at);
	}
}

/* What only PostgreSQL understands is unknown; an answer is never wrong. */
TEST(matches)
{
	size_t known = 0;

	for (size_t i = 0; i < countof(pattern_rows); i++) {
		const struct pattern_row *row = &pattern_rows[i];
		struct str pattern = str_from(row->pattern);

		test_row(i);
		if (row->matches != NULL)
			CHECK(pattern_match(pattern, false, str_from(row->matches)) != PATTERN_DIFFERS);
		if (row->differs != NULL)
			CHECK(pattern_match(pattern, false, str_from(row->differs)) != PATTERN_MATCHES);
		known += row->differs != NULL &&
		         pattern_match(pattern, false, str_from(row->differs)) == PATTERN_DIFFERS;
	}
	CHECK(known >= 10);
	CHECK(pattern_match(STR("^[a-z]$"), true, STR("A")) == PATTERN_MATCHES);
	CHECK(pattern_match(STR("^\\d$"), false, STR("x")) == PATTERN_UNKNOWN);
	CHECK(pattern_match(STR("^.$"), false, STR("\xc3\xa4")) == PATTERN_UNKNOWN);
	CHECK(pattern_match(STR("^.$"), false, (struct str){ "\0", 1 }) == PATTERN_UNKNOWN);
	CHECK(pattern_match((struct str){ "^\0", 2 }, false, STR("x")) == PATTERN_UNKNOWN);
	CHECK(pattern_match(STR("\xc3\xa4"), false, STR("x")) == PATTERN_UNKNOWN);
	CHECK(pattern_match(STR("(?=a)"), false, STR("b")) == PATTERN_UNKNOWN);
	CHECK(pattern_match(STR("a("), false, STR("b")) == PATTERN_UNKNOWN);
}

/* Refused though PostgreSQL takes them. */
TEST(limits)
{
	size_t at;

	CHECK(pattern_problem(STR(""), &at) != NULL);
	CHECK(pattern_problem(STR("***=a"), &at) != NULL);
	CHECK(pattern_problem(STR("(?i)a"), &at) != NULL);
	CHECK(pattern_problem(STR("(a)\\1"), &at) != NULL);
	CHECK(pattern_problem(STR("(?#a)b"), &at) != NULL);
	CHECK(pattern_problem(STR("[[.a.]]"), &at) != NULL);
	CHECK(pattern_problem(STR("[[=a=]]"), &at) != NULL);
	CHECK(pattern_problem(STR("[a-[=b=]]"), &at) != NULL);
	CHECK(pattern_problem(STR("[\\D]"), &at) != NULL);
	CHECK(pattern_problem(STR("\\U00110000"), &at) != NULL);
}

TEST_MAIN(RUN(problems) RUN(matches) RUN(limits))

#include <stdint.h>

#include "base/str.h"
#include "test.h"

static const struct order_row {
	const char *a, *b;
	int order;
	bool nocase;
} orders[] = {
	{ "", "", 0, true },     { "", "a", -1, false },  { "a", "a", 0, true },           { "a", "b", -1, false },
	{ "ab", "a", 1, false }, { "A", "a", -1, true },  { "Straße", "STRAßE", 1, true }, { "a\x80", "az", 1, false },
	{ "[", "{", -1, false }, { "É", "é", -1, false },
};

TEST(order)
{
	for (size_t i = 0; i < countof(orders); i++) {
		struct str a = str_from(orders[i].a), b = str_from(orders[i].b);
		int order = str_cmp(a, b), back = str_cmp(b, a);

		test_row(i);
		CHECK_INT((order > 0) - (order < 0), orders[i].order);
		CHECK_INT((back > 0) - (back < 0), -orders[i].order);
		CHECK_INT(str_eq(a, b), orders[i].order == 0);
		CHECK_INT(str_eq_nocase(a, b), orders[i].nocase);
	}
}

static const struct number_row {
	const char *text;
	size_t most;
	bool digits, number;
	size_t value;
} numbers[] = {
	{ "", 9, false, false, 0 },
	{ "7", 9, true, true, 7 },
	{ "007", 9, true, true, 7 },
	{ "9", 9, true, true, 9 },
	{ "10", 9, true, false, 0 },
	{ "0", 0, true, true, 0 },
	{ "1", 0, true, false, 0 },
	{ "-1", 9, false, false, 0 },
	{ "1 ", 9, false, false, 0 },
	{ "18446744073709551615", SIZE_MAX, true, sizeof(size_t) == 8, SIZE_MAX },
	{ "18446744073709551616", SIZE_MAX, true, false, 0 },
	{ "99999999999999999999999999", SIZE_MAX, true, false, 0 },
};

TEST(numbers)
{
	for (size_t i = 0; i < countof(numbers); i++) {
		struct str s = str_from(numbers[i].text);
		size_t value = 0;

		test_row(i);
		CHECK_INT(str_is_digits(s), numbers[i].digits);
		CHECK_INT(str_number(s, numbers[i].most, &value), numbers[i].number);
		CHECK(value == numbers[i].value || !numbers[i].number);
	}
}

TEST(sorting)
{
	struct str items[] = { STR("b"), STR(""), STR("ab"), STR("a"), STR("b") };
	static const char *const sorted[] = { "", "a", "ab", "b", "b" };

	str_sort(items, countof(items));
	for (size_t i = 0; i < countof(items); i++)
		CHECK_STR(items[i], sorted[i]);
	str_sort(NULL, 0);
}

TEST(parts)
{
	struct str s = STR("create_contact");

	CHECK(str_starts(s, STR("create_")) && str_starts(s, STR_EMPTY) && str_starts(s, s));
	CHECK(!str_starts(s, STR("create_contacts")) && !str_starts(s, STR("contact")));
	CHECK(str_ends(s, STR("_contact")) && str_ends(s, STR_EMPTY) && !str_ends(s, STR("create_")));
	CHECK_STR(str_sub(s, 7, 100), "contact");
	CHECK_STR(str_sub(s, 7, 3), "con");
	CHECK_STR(str_sub(s, 100, 3), "");
	CHECK_STR(str_sub((struct str){ 0 }, 0, 3), "");
	CHECK_STR(str_trim(STR(" \t\r\n a b \n")), "a b");
	CHECK_STR(str_trim(STR(" \n ")), "");
	CHECK_INT(str_find(s, '_'), 6);
	CHECK_INT(str_find(s, '!'), s.len);
}

static const struct search_row {
	const char *text, *needle;
	long at;
} searches[] = {
	{ "abcabd", "abd", 3 }, { "abc", "", 0 },    { "", "a", -1 }, { "aaab", "aab", 1 }, { "abc", "abcd", -1 },
	{ "abc", "c", 2 },      { "abab", "ba", 1 }, { "", "", 0 },   { "ab", "bb", -1 },
};

TEST(search)
{
	for (size_t i = 0; i < countof(searches); i++) {
		test_row(i);
		CHECK_INT((long)str_search(str_from(searches[i].text), str_from(searches[i].needle)), searches[i].at);
	}
}

static const struct distance_row {
	const char *a, *b;
	unsigned limit, distance;
} distances[] = {
	{ "", "", 3, 0 },
	{ "Compny", "Company", 3, 1 },
	{ "Company", "Company", 3, 0 },
	{ "form", "from", 3, 1 },
	{ "kitten", "sitting", 3, 3 },
	{ "kitten", "sitting", 2, 3 },
	{ "kitten", "sitting", 0, 1 },
	{ "", "abc", 5, 3 },
	{ "abc", "", 5, 3 },
	{ "ca", "abc", 5, 3 },
	{ "abcdef", "ghijkl", 3, 4 },
	{ "ab", "ba", 0, 1 },
};

static const struct name_row {
	const char *text;
	bool lower;
} name_rows[] = { { "a", true },  { "_a1", true },  { "a_1", true },       { "", false },   { "1a", false },
	          { "A", false }, { "a-b", false }, { "\xC3\xA9", false }, { "a~", false }, { "a:", false } };

TEST(lower_names)
{
	for (size_t i = 0; i < countof(name_rows); i++) {
		test_row(i);
		CHECK(str_is_lower_name(str_from(name_rows[i].text)) == name_rows[i].lower);
	}
}

TEST(distance)
{
	char long_text[201];

	for (size_t i = 0; i < countof(distances); i++) {
		const struct distance_row *r = &distances[i];

		test_row(i);
		CHECK_INT(str_distance(str_from(r->a), str_from(r->b), r->limit), r->distance);
		CHECK_INT(str_distance(str_from(r->b), str_from(r->a), r->limit), r->distance);
	}
	memset(long_text, 'x', 200);
	long_text[200] = '\0';
	CHECK_INT(str_distance(str_from(long_text), str_from(long_text), 3), 4);
}

TEST(take_line)
{
	struct str rest = STR("one\n\ntwo");
	CHECK_STR(str_take_line(&rest), "one");
	CHECK_STR(str_take_line(&rest), "");
	CHECK_STR(rest, "two");
	CHECK_STR(str_take_line(&rest), "two");
	CHECK_STR(rest, "");
	CHECK_STR(str_take_line(&rest), "");
}

TEST_MAIN(RUN(order) RUN(numbers) RUN(sorting) RUN(parts) RUN(search) RUN(lower_names) RUN(distance) RUN(take_line))

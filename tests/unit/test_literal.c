/* Which texts are numbers and in what order, and which are values of a type. */
#include "model/expr_literal.h"
#include "test.h"

TEST(numbers)
{
	static const struct {
		const char *a, *b;
		int order;
	} rows[] = {
		{ "0", "-0.00", 0 },    { "1", "1.000", 0 },    { "100", "1e2", 0 },    { "0.001", "1e-3", 0 },
		{ "10", "9", 1 },       { "-10", "-9", -1 },    { "-1", "1", -1 },      { "0", "1e-999", -1 },
		{ "99.99", "100", -1 }, { "1.25", "1.3", -1 },  { "1.30", "1.3", 0 },   { "007", "7", 0 },
		{ "+5", "5", 0 },       { "12.5e1", "125", 0 }, { "0.10", "0.099", 1 }, { "1e10", "9999999999.9", 1 },
	};
	static const char *const wrong[] = {
		"", "-", "1.", ".5", "1e", "1e1000", "1 ", "0x1", "1_000", "NaN", "1.2.3"
	};
	static const char *const fractions[] = { "0.5", "1e-1", "12.50", "1.25e1" };
	static const char *const wholes[] = { "0", "0.0", "12.00", "1e3", "1.25e2", "-7" };

	for (size_t i = 0; i < countof(rows); i++) {
		test_row(i);
		CHECK_INT(literal_compare(str_from(rows[i].a), str_from(rows[i].b)), rows[i].order);
		CHECK_INT(literal_compare(str_from(rows[i].b), str_from(rows[i].a)), -rows[i].order);
	}
	for (size_t i = 0; i < countof(wrong); i++)
		CHECK(!literal_is_number(str_from(wrong[i])));
	for (size_t i = 0; i < countof(fractions); i++)
		CHECK(!literal_is_whole(str_from(fractions[i])));
	for (size_t i = 0; i < countof(wholes); i++)
		CHECK(literal_is_whole(str_from(wholes[i])));
}

TEST(literals)
{
	static const struct {
		const char *type, *text;
		bool fits;
	} rows[] = {
		{ "date", "2000-02-29", true },
		{ "date", "1900-02-29", false },
		{ "date", "2024-1-1", false },
		{ "date", "0000-01-01", false },
		{ "datetime", "2024-01-01 10:00+01", true },
		{ "datetime", "2024-01-01T10:00:00.123456Z", true },
		{ "datetime", "2024-01-01T10", false },
		{ "datetime", "2024-01-01T10:00 Z", false },
		{ "time", "23:59:59.9", true },
		{ "datetime", "2024-01-01T10:00Zx", false },
		{ "datetime", "2024-01-01T", false },
		{ "time", "24:00", false },
		{ "time", "23:59x", false },
		{ "interval", "02:30:00", true },
		{ "interval", "3 days 25:00:00", true },
		{ "interval", "1000:30", true },
		{ "interval", "1:60", false },
		{ "interval", "02:30 1 day", false },
		{ "interval", "P1", false },
		{ "interval", "P1234567D", false },
		{ "interval", "1 day ", false },
		{ "interval", "1 day,", false },
		{ "coordinates", "(1.5, -180)", true },
		{ "coordinates", "(90.1, 2)", false },
		{ "coordinates", "(, 2)", false },
		{ "coordinates", "(1, )", false },
		{ "coordinates", "(1, 2) )", false },
		{ "coordinates", "(1, 2), 3)", false },
		{ "interval", "1 day", true },
		{ "interval", "-2 weeks 3 hours", true },
		{ "interval", "1 day 02:30", true },
		{ "interval", "PT5M", true },
		{ "interval", "1.5 hours 90 min", true },
		{ "interval", "30 DAYS 2 mins 5 secs", true },
		{ "interval", "1 mint", false },
		{ "interval", "1. hours", false },
		{ "interval", "P", false },
		{ "interval", "PT", false },
		{ "interval", "P1DT2HT3M", false },
		{ "interval", "P1D2Y", false },
		{ "interval", "1 daily", false },
		{ "interval", "day", false },
		{ "inet", "fe80::1/64", true },
		{ "inet", "10.0.0.1/33", false },
		{ "inet", "10.0.0.1/", false },
		{ "cidr", "fe80::/10", true },
		{ "cidr", "fe80::1/64", false },
		{ "macAddress", "08-00-2b-01-02-03", false },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		test_row(i);
		CHECK_INT(literal_fits(str_from(rows[i].text), type_find(str_from(rows[i].type))), rows[i].fits);
	}
	/* what the table of types gives as an example is a literal of its type */
	for (size_t i = 0; i < type_row_count; i++) {
		const struct type_row *row = &type_rows[i];
		test_row(i);
		if (row->alias_of[0] == '\0' && literal_example(row)[0] != '\0' && row->class != CLASS_BOOLEAN)
			CHECK(literal_fits(str_from(row->example), row));
	}
}

TEST_MAIN(RUN(numbers) RUN(literals))

#include "model/names.h"

#include "test.h"

static const struct snake {
	const char *name, *snake;
} snakes[] = {
	{ "Contact", "contact" },
	{ "OrderLine", "order_line" },
	{ "HTTPServer", "http_server" },
	{ "APIKey", "api_key" },
	{ "camelCase", "camel_case" },
	{ "parseURL", "parse_url" },
	{ "Address2Line", "address2_line" },
	{ "A", "a" },
	{ "AB", "ab" },
	{ "ABc", "a_bc" },
	{ "Order_Line", "order_line" },
	{ "order_line", "order_line" },
	{ "", "" },
};

TEST(snake)
{
	for (size_t i = 0; i < countof(snakes); i++) {
		test_row(i);
		CHECK_STR(name_snake(test_arena, str_from(snakes[i].name)), snakes[i].snake);
	}
}

static const struct cases {
	const char *snake, *camel, *pascal, *words;
} cases[] = {
	{ "qualify_lead", "qualifyLead", "QualifyLead", "Qualify lead" },
	{ "a", "a", "A", "A" },
	{ "line_2_total", "line2Total", "Line2Total", "Line 2 total" },
	{ "a__b_", "aB", "AB", "A  b " },
	{ "", "", "", "" },
};

TEST(camel)
{
	for (size_t i = 0; i < countof(cases); i++) {
		struct str snake = str_from(cases[i].snake);

		test_row(i);
		CHECK_STR(name_camel(test_arena, snake), cases[i].camel);
		CHECK_STR(name_pascal(test_arena, snake), cases[i].pascal);
		CHECK_STR(name_words(test_arena, snake), cases[i].words);
	}
}

TEST(derived)
{
	struct str slug = STR("order_line");

	CHECK_STR(name_table(test_arena, slug), "tb_order_line");
	CHECK_STR(name_key(test_arena, slug), "pk_order_line");
	CHECK_STR(name_view(test_arena, slug), "v_order_line");
	CHECK_STR(name_fk(test_arena, STR("company")), "fk_company");
	CHECK_STR(name_input_type(test_arena, STR("ship")), "type_ship_input");
	CHECK_STR(name_object(test_arena, slug, STR_EMPTY, "pk"), "tb_order_line_pk");
	CHECK_STR(name_object(test_arena, slug, STR("email"), "key"), "tb_order_line_email_key");
}

/* 63 bytes stand as they are; one more is cut, and two names with the same beginning stay two. */
TEST(long_names)
{
	struct str slug = STR("a_rather_long_entity_name");
	struct str fits = name_object(test_arena, slug, STR("with_a_field_of_28_bytes_yes"), "check");
	struct str one = name_object(test_arena, slug, STR("with_a_field_of_29_bytes_more"), "check");
	struct str two = name_object(test_arena, slug, STR("with_a_field_of_29_bytes_else"), "check");

	CHECK_INT(fits.len, NAME_MAX_BYTES);
	CHECK(str_ends(fits, STR("_yes_check")));
	CHECK_INT(one.len, NAME_MAX_BYTES);
	CHECK_INT(two.len, NAME_MAX_BYTES);
	CHECK(!str_eq(one, two));
	CHECK_STR_EQ(str_sub(one, 0, 54), str_sub(two, 0, 54));
	CHECK_STR_EQ(one, name_object(test_arena, slug, STR("with_a_field_of_29_bytes_more"), "check"));

	struct str longest = STR("v_fk_a_reference_whose_variable_is_longer_than_any_name_may_be_1");
	struct str next = STR("v_fk_a_reference_whose_variable_is_longer_than_any_name_may_be_2");
	CHECK_STR_EQ(name_cut(test_arena, STR("v_fk_company")), STR("v_fk_company"));
	CHECK_INT(name_cut(test_arena, longest).len, NAME_MAX_BYTES);
	CHECK(!str_eq(name_cut(test_arena, longest), name_cut(test_arena, next)));
}

TEST_MAIN(RUN(snake) RUN(camel) RUN(derived) RUN(long_names))

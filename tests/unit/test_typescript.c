#include "emit/markdown.h"
#include "emit/typescript.h"
#include "test.h"

static struct str quoted(const char *text)
{
	return ts_quoted(test_arena, str_from(text));
}

TEST(strings_are_escaped)
{
	CHECK_STR(quoted(""), "\"\"");
	CHECK_STR(quoted("it's"), "\"it's\"");
	CHECK_STR(quoted("say \"x\""), "'say \"x\"'");
	CHECK_STR(quoted("it's \"x\""), "'it\\'s \"x\"'");
	CHECK_STR(quoted("'' \""), "\"'' \\\"\"");
	CHECK_STR(quoted("a\\b\n\r\t\x01\x7f"), "\"a\\\\b\\n\\r\\t\\u0001\\u007f\"");
	CHECK_STR(quoted("${x} `y` */"), "\"${x} `y` */\"");
	CHECK_STR(quoted("\xe2\x80\xa8 \xe2\x80\xa9 \xe2\x80\xaa \xe2\x80"),
	          "\"\\u2028 \\u2029 \xe2\x80\xaa \xe2\x80\"");
}

static struct str comment(int depth, const char *text)
{
	struct out o;

	out_init(&o, test_arena);
	ts_comment(&o, depth, str_from(text));
	return out_text(&o);
}

TEST(comments_end_where_they_end)
{
	CHECK_STR(comment(0, " "), "");
	CHECK_STR(comment(1, "One."), "  /** One. */\n");
	CHECK_STR(comment(0, "a */ b **/ c"), "/** a *\\/ b **\\/ c */\n");
	CHECK_STR(comment(0, "a\x7f*b * / */"), "/** a *b * / *\\/ */\n");
	CHECK_STR(comment(0, "a\r\n\n  b*/\x01\n"), "/**\n * a\n *\n * b*\\/ \n */\n");
}

static struct str union_of(const char *head, const char *a, const char *b)
{
	struct str members[] = { str_from(a), str_from(b) };
	struct out o;

	out_init(&o, test_arena);
	ts_union(&o, 1, str_from(head), members, 2);
	return out_text(&o);
}

/* 80 columns are enough, 81 are not. */
TEST(unions_are_broken_where_prettier_does)
{
	static const char thirty[] = "123456789012345678901234567890";

	CHECK_STR(union_of("a:", "B", "null"), "  a: B | null;\n");
	CHECK_STR(union_of("123456789012:", thirty, thirty), "  123456789012: 123456789012345678901234567890 | "
	                                                     "123456789012345678901234567890;\n");
	CHECK_STR(union_of("1234567890123:", thirty, thirty), "  1234567890123:\n    123456789012345678901234567890 | "
	                                                      "123456789012345678901234567890;\n");
	CHECK_STR(
	        union_of("a:", "1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890"),
	        "  a:\n    | 1234567890123456789012345678901234567890\n"
	        "    | 1234567890123456789012345678901234567890;\n");
}

static struct str group_of(const char *item, bool comma)
{
	struct str items[] = { STR("a"), str_from(item) };
	struct out o;

	out_init(&o, test_arena);
	ts_group(&o, 1, STR("f("), items, 2, comma, ") {");
	return out_text(&o);
}

TEST(groups_are_broken_item_by_item)
{
	char item[73];

	memset(item, 'x', sizeof(item));
	item[70] = '\0';
	CHECK_STR(group_of("b", true), "  f(a, b) {\n");
	CHECK(str_find(str_sub(group_of(item, true), 0, 80), '\n') == 80);
	item[70] = 'x';
	item[71] = '\0';
	CHECK_STR(str_sub(group_of(item, true), 0, 13), "  f(\n    a,\n ");
	CHECK(str_ends(group_of(item, true), STR("x,\n  ) {\n")));
	CHECK(str_ends(group_of(item, false), STR("x\n  ) {\n")));
}

static struct str value_of(const char *json)
{
	json_t *value = json_loads(json, JSON_DECODE_ANY, NULL);
	struct out o;

	out_init(&o, test_arena);
	ts_value(&o, 0, 0, value);
	json_decref(value);
	return out_text(&o);
}

TEST(values_are_sorted_and_quoted)
{
	CHECK_STR(value_of("{}"), "{}");
	CHECK_STR(value_of("[{}]"), "[{}]");
	CHECK_STR(value_of("[[], \"a\", 1]"), "[[], \"a\", 1]");
	CHECK_STR(value_of("[[1], false]"), "[\n  [1],\n  false,\n]");
	CHECK_STR(value_of("{\"\": 1, \"a2\": false, \"_\": {}}"), "{\n  \"\": 1,\n  _: {},\n  a2: false,\n}");
	CHECK_STR(value_of("{\"b\": [1, 2.5, null, true], \"a-b\": \"x\", \"2\": []}"),
	          "{\n  \"2\": [],\n  \"a-b\": \"x\",\n  b: [1, 2.5, null, true],\n}");
	CHECK_STR(value_of("[{\"a\": {\"b\": false}}]"), "[\n  {\n    a: {\n      b: false,\n    },\n  },\n]");
	CHECK_STR(value_of("{\"a\": \"123456789012345678901234567890123456789012345678901234567890123456789012\"}"),
	          "{\n  a: \"123456789012345678901234567890123456789012345678901234567890123456789012\",\n}");
	CHECK_STR(value_of("{\"a\": \"1234567890123456789012345678901234567890123456789012345678901234567890123\"}"),
	          "{\n  a:\n    \"1234567890123456789012345678901234567890123456789012345678901234567890123\",\n}");
}

TEST(words_are_no_types)
{
	CHECK(ts_type_name_taken(STR("string")) && ts_type_name_taken(STR("class")));
	CHECK(!ts_type_name_taken(STR("String")) && !ts_type_name_taken(STR("Contact")));
}

static struct str markdown(void (*print)(struct out *o, struct str text), const char *text)
{
	struct out o;

	out_init(&o, test_arena);
	print(&o, str_from(text));
	return out_text(&o);
}

TEST(markdown_is_text)
{
	CHECK_STR(markdown(md_text, "# a\n1. b_c_ *d*\n- <i>&amp;"),
	          "\\# a\n1\\. b\\_c\\_ \\*d\\*\n\\- &lt;i>&amp;amp;\n");
	CHECK_STR(markdown(md_text, "12 monkeys\n[x](y) | z"), "12 monkeys\n\\[x\\](y) \\| z\n");
	CHECK_STR(markdown(md_text, "12\n3) a\n4: b\n= c\n> d\n+ e"), "12\n3\\) a\n4: b\n\\= c\n\\> d\n\\+ e\n");
	CHECK_STR(markdown(md_cell, " a\n b|c "), "a b\\|c");
	CHECK_STR(markdown(md_cell, "a\x01\x7f"
	                            "b"),
	          "a b");
	CHECK_STR(markdown(md_text, "a\x7f"
	                            "b\x01"
	                            "c"),
	          "a b c\n");
	CHECK_STR(markdown(md_code, "a\tb"), "`a b`");
	CHECK_STR(markdown(md_code, "a|b"), "`a\\|b`");
	CHECK_STR(markdown(md_code, "`a` b"), "`` `a` b ``");
}

TEST_MAIN(RUN(strings_are_escaped) RUN(comments_end_where_they_end) RUN(unions_are_broken_where_prettier_does)
                  RUN(groups_are_broken_item_by_item) RUN(values_are_sorted_and_quoted) RUN(words_are_no_types)
                          RUN(markdown_is_text))

#include "diag/source.h"
#include "test.h"

/* é is two bytes, 漢 three. */
static const char text[] = "\xEF\xBB\xBF"
                           "a: b\n"
                           "é: 漢x\r\n"
                           "\n"
                           "end";

static const struct {
	uint32_t off;
	unsigned line, column;
	uint32_t back; /* of line and column: the start of the character */
} places[] = {
	{ 0, 1, 1, 0 },   { 3, 1, 4, 3 },   { 4, 1, 5, 4 },   { 5, 2, 1, 5 },   { 6, 2, 1, 5 },
	{ 7, 2, 2, 7 },   { 9, 2, 4, 9 },   { 11, 2, 4, 9 },  { 12, 2, 5, 12 }, { 13, 2, 6, 13 },
	{ 15, 3, 1, 15 }, { 16, 4, 1, 16 }, { 19, 4, 4, 19 }, { 99, 4, 4, 19 },
};

TEST(positions)
{
	struct source *source = source_new(test_arena, STR("a.yaml"), STR(text));

	CHECK_INT(source->line_count, 4);
	CHECK_INT(source->text.len, 19);
	for (size_t i = 0; i < countof(places); i++) {
		struct position p = source_position(source, places[i].off);

		test_row(i);
		CHECK_INT(p.line, places[i].line);
		CHECK_INT(p.column, places[i].column);
		CHECK_INT(source_offset(source, places[i].line, places[i].column), places[i].back);
	}
}

TEST(lines)
{
	struct source *source = source_new(test_arena, STR("a.yaml"), STR(text));
	struct source *empty = source_new(test_arena, STR("b.yaml"), STR_EMPTY);

	CHECK_STR(source_line(source, 1), "a: b");
	CHECK_STR(source_line(source, 2), "é: 漢x");
	CHECK_STR(source_line(source, 3), "");
	CHECK_STR(source_line(source, 4), "end");
	CHECK_STR(source_line(source, 5), "");
	CHECK_STR(source_line(source, 0), "");
	CHECK_INT(source_offset(source, 9, 1), 19);
	CHECK_INT(source_offset(source, 2, 100), 13);
	CHECK_INT(empty->line_count, 1);
	CHECK_STR(source_line(empty, 1), "");
	CHECK_INT(source_position(empty, 0).line, 1);
	CHECK_INT(source_position(empty, 0).column, 1);
}

TEST(sub)
{
	struct span span = { NULL, 100, 10 };

	CHECK(span_sub(span, 2, 3).off == 102 && span_sub(span, 2, 3).len == 3);
	CHECK(span_sub(span, 8, 30).off == 108 && span_sub(span, 8, 30).len == 2);
	CHECK(span_sub(span, 80, 30).off == 110 && span_sub(span, 80, 30).len == 0);
}

TEST_MAIN(RUN(positions) RUN(lines) RUN(sub))

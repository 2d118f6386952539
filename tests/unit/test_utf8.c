#include "diag/utf8.h"

#include "test.h"

static const struct {
	const char *bytes;
	uint32_t code;
	unsigned len;
	bool valid;
} rows[] = {
	{ "a", 'a', 1, true },
	{ "\xC3\xA9", 0xE9, 2, true },
	{ "\xE6\xBC\xA2", 0x6F22, 3, true },
	{ "\xF0\x9F\x98\x80", 0x1F600, 4, true },
	{ "\xF4\x8F\xBF\xBF", 0x10FFFF, 4, true },
	{ "\x80", 0x80, 1, false },
	{ "\xC3", 0xC3, 1, false },
	{ "\xC3(", 0xC3, 1, false },
	{ "\xC0\x80", 0xC0, 1, false },
	{ "\xE0\x80\x80", 0xE0, 1, false },
	{ "\xED\xA0\x80", 0xED, 1, false },
	{ "\xF0\x80\x80\x80", 0xF0, 1, false },
	{ "\xF4\x90\x80\x80", 0xF4, 1, false },
	{ "\xFF", 0xFF, 1, false },
	{ "\xE6\xBC", 0xE6, 1, false },
	{ "\xF8\x88\x80\x80\x80", 0xF8, 1, false },
};

TEST(decode)
{
	for (size_t i = 0; i < countof(rows); i++) {
		struct utf8_char c = utf8_next(str_from(rows[i].bytes), 0);

		test_row(i);
		CHECK_INT(c.code, rows[i].code);
		CHECK_INT(c.len, rows[i].len);
		CHECK_INT(c.valid, rows[i].valid);
	}
}

static const struct {
	uint32_t code;
	unsigned width;
	bool control;
} chars[] = {
	{ 'a', 1, false },    { 0xE9, 1, false },   { 0x0301, 0, false }, { 0x6F22, 2, false }, { 0x1F600, 2, false },
	{ 0x27, 1, false },   { 0x1B, 1, true },    { 0x7F, 1, true },    { 0x9B, 1, true },    { 0x202E, 0, true },
	{ 0x2067, 0, true },  { 0x2028, 1, true },  { 0xFF21, 2, false }, { 0xFF61, 1, false }, { 0xA0, 1, false },
	{ 0x061C, 1, true },  { 0x200D, 0, false }, { 0x200E, 0, true },  { 0x200F, 0, true },  { 0x202F, 1, false },
	{ 0x2065, 0, false }, { 0x206A, 1, false },
};

TEST(display)
{
	for (size_t i = 0; i < countof(chars); i++) {
		test_row(i);
		CHECK_INT(utf8_width(chars[i].code), chars[i].width);
		CHECK_INT(utf8_is_control(chars[i].code), chars[i].control);
	}
}

TEST_MAIN(RUN(decode) RUN(display))

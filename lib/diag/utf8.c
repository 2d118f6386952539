#include "diag/utf8.h"

#include "base/util.h"

struct range {
	uint32_t first, last;
};

/* Sorted. Not all of Unicode, but what turns up in names and prose. */
static const struct range zero_width[] = {
	{ 0x0300, 0x036F }, { 0x0483, 0x0489 }, { 0x0591, 0x05BD }, { 0x0610, 0x061A }, { 0x064B, 0x065F },
	{ 0x1AB0, 0x1AFF }, { 0x1DC0, 0x1DFF }, { 0x200B, 0x200F }, { 0x202A, 0x202E }, { 0x2060, 0x2069 },
	{ 0x20D0, 0x20FF }, { 0xFE00, 0xFE0F }, { 0xFE20, 0xFE2F }, { 0xFEFF, 0xFEFF }, { 0xE0100, 0xE01EF },
};
static const struct range double_width[] = {
	{ 0x1100, 0x115F }, { 0x2E80, 0x303E },   { 0x3041, 0x33FF },   { 0x3400, 0x4DBF },   { 0x4E00, 0xA4CF },
	{ 0xA960, 0xA97F }, { 0xAC00, 0xD7A3 },   { 0xF900, 0xFAFF },   { 0xFE30, 0xFE6F },   { 0xFF00, 0xFF60 },
	{ 0xFFE0, 0xFFE6 }, { 0x1F300, 0x1F64F }, { 0x1F680, 0x1F6FF }, { 0x1F900, 0x1F9FF }, { 0x20000, 0x3FFFD },
};

static bool in_ranges(uint32_t code, const struct range *ranges, size_t count)
{
	for (size_t i = 0; i < count && ranges[i].first <= code; i++)
		if (code <= ranges[i].last)
			return true;
	return false;
}

struct utf8_char utf8_next(struct str s, size_t i)
{
	static const uint32_t smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
	unsigned char first = (unsigned char)s.ptr[i];
	struct utf8_char bad = { first, 1, false };
	struct utf8_char c = { first, 1, true };

	if (first < 0x80)
		return c;
	if (first < 0xC2 || first > 0xF4)
		return bad;
	c.len = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
	if (c.len > s.len - i)
		return bad;
	c.code = first & (0x7Fu >> c.len);
	for (unsigned k = 1; k < c.len; k++) {
		unsigned char next = (unsigned char)s.ptr[i + k];

		if ((next & 0xC0) != 0x80)
			return bad;
		c.code = c.code << 6 | (next & 0x3Fu);
	}
	if (c.code < smallest[c.len] || c.code > 0x10FFFF || (c.code >= 0xD800 && c.code <= 0xDFFF))
		return bad;
	return c;
}

unsigned utf8_width(uint32_t code)
{
	if (code < 0x300)
		return 1;
	if (in_ranges(code, zero_width, countof(zero_width)))
		return 0;
	return in_ranges(code, double_width, countof(double_width)) ? 2 : 1;
}

bool utf8_is_control(uint32_t code)
{
	return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x061C || code == 0x200E || code == 0x200F ||
	       (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

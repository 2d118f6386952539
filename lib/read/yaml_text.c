#include "read/yaml_text.h"

size_t utf8_decode(const char *p, size_t left, uint32_t *code)
{
	static const uint32_t smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const unsigned char *b = (const unsigned char *)p;
	if (left == 0)
		return 0;
	if (b[0] < 0x80) {
		*code = b[0];
		return 1;
	}
	size_t len = (b[0] & 0xE0) == 0xC0 ? 2 : (b[0] & 0xF0) == 0xE0 ? 3 : (b[0] & 0xF8) == 0xF0 ? 4 : 0;
	if (len == 0 || len > left)
		return 0;
	uint32_t c = b[0] & (0xFFu >> (len + 1));
	for (size_t i = 1; i < len; i++) {
		if ((b[i] & 0xC0) != 0x80)
			return 0;
		c = c << 6 | (b[i] & 0x3Fu);
	}
	if (c < smallest[len] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		return 0;
	*code = c;
	return len;
}

bool yaml_is_control(uint32_t code)
{
	return (code < 0x20 && code != '\t' && code != '\n') || (code >= 0x7F && code <= 0x9F);
}

/* One character; false: it may not stand in a file. */
static bool check_character(struct diags *diags, struct span at, uint32_t code, char next)
{
	if (code == '\r' && next == '\n')
		return true;
	if (code == '\r') {
		diag(diags, DIAG_CONTROL_CHARACTER, at, "a carriage return without a line feed");
		diag_hint(diags, "end lines with LF or CRLF");
		return false;
	}
	if (code == 0x2028 || code == 0x2029 || code == 0x85) {
		diag(diags, DIAG_CONTROL_CHARACTER, at, "U+%04X ends a line for some readers and not for others", code);
		diag_hint(diags,
		          code == 0x85 ? "end lines with LF" : "write it as an escape in a quoted text, or use LF");
		return false;
	}
	if (yaml_is_control(code)) {
		diag(diags, DIAG_CONTROL_CHARACTER, at, "control character U+%04X", code);
		return false;
	}
	return true;
}

/* UTF-16 and UTF-32 show by their mark, or by zero bytes between the letters that an entity file begins with. */
static bool is_wide(struct str text)
{
	return str_starts(text, STR("\xFF\xFE")) || str_starts(text, STR("\xFE\xFF")) ||
	       (text.len > 3 && (text.ptr[0] == '\0') != (text.ptr[1] == '\0') &&
	        (text.ptr[0] == '\0') == (text.ptr[2] == '\0'));
}

bool yaml_text_check(struct arena *arena, struct diags *diags, const struct source *source, struct bidi_marks *bidi)
{
	struct str text = source->text;
	if (is_wide(text)) {
		diag(diags, DIAG_NOT_UTF8, (struct span){ source, 0, 1 }, "the file is UTF-16 or UTF-32");
		diag_hint(diags, "save it as UTF-8");
		return false;
	}
	for (size_t i = 0; i < text.len;) {
		struct span at = { source, (uint32_t)i, 1 };
		uint32_t code = 0;
		size_t len = utf8_decode(text.ptr + i, text.len - i, &code);
		if (len == 0) {
			diag(diags, DIAG_NOT_UTF8, at, "byte 0x%02X does not belong to a UTF-8 character",
			     (unsigned char)text.ptr[i]);
			diag_hint(diags, "save the file as UTF-8");
			return false;
		}
		at.len = (uint32_t)len;
		if ((code < 0x20 || code >= 0x7F) &&
		    !check_character(diags, at, code, i + 1 < text.len ? text.ptr[i + 1] : '\0'))
			return false;
		if (yaml_is_bidi(code))
			yaml_bidi_add(arena, bidi, at);
		i += len;
	}
	return true;
}

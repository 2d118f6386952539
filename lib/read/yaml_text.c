#include "read/yaml_text.h"

#include "diag/utf8.h"

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
	struct utf8_char c;
	for (size_t i = 0; i < text.len; i += c.len) {
		c = utf8_next(text, i);
		struct span at = { source, (uint32_t)i, c.len };
		if (!c.valid) {
			diag(diags, DIAG_NOT_UTF8, at, "byte 0x%02X does not belong to a UTF-8 character",
			     (unsigned char)text.ptr[i]);
			diag_hint(diags, "save the file as UTF-8");
			return false;
		}
		if ((c.code < 0x20 || c.code >= 0x7F) &&
		    !check_character(diags, at, c.code, i + 1 < text.len ? text.ptr[i + 1] : '\0'))
			return false;
		if (yaml_is_bidi(c.code))
			yaml_bidi_add(arena, bidi, at);
	}
	return true;
}

#include "diag/diag_print.h"

#include "diag/utf8.h"

enum {
	TAB_WIDTH = 8,
	LONGEST_LINE = 160, /* columns of a source line that are shown */
	BEFORE_SPAN = 60,   /* of these, before the span, when the line is longer */
};

struct style {
	const char *bold, *underline, *reset;
	const char *severity[SEVERITY_COUNT];
};

static const struct style plain = { "", "", "", { "", "", "", "" } };
static const struct style coloured = {
	"\033[1m",
	"\033[1;32m",
	"\033[0m",
	{ "", "\033[1;36m", "\033[1;35m", "\033[1;31m" },
};
const char *const severity_names[SEVERITY_COUNT] = { "off", "note", "warning", "error" };

/* One character of a user's text; what could steer the terminal is spelled out. */
static unsigned print_char(struct out *o, struct str s, size_t i, struct utf8_char c)
{
	size_t before = o->len;

	if (!c.valid)
		out_printf(o, "\\x%02X", (unsigned)c.code);
	else if (utf8_is_control(c.code))
		out_printf(o, "<U+%04X>", (unsigned)c.code);
	else {
		out_raw(o, str_sub(s, i, c.len));
		return utf8_width(c.code);
	}
	return (unsigned)(o->len - before);
}

static void print_text(struct out *o, struct str s)
{
	struct utf8_char c;

	for (size_t i = 0; i < s.len; i += c.len) {
		c = utf8_next(s, i);
		print_char(o, s, i, c);
	}
}

/* "path:line:col: " or, without a place, "specql: ". */
static void print_place(struct out *o, struct span span, const struct style *style)
{
	out_cstr(o, style->bold);
	if (span.source) {
		struct position p = source_position(span.source, span.off);

		print_text(o, span.source->path);
		out_printf(o, ":%u:%u: ", p.line, p.column);
	} else {
		out_cstr(o, "specql: ");
	}
	out_cstr(o, style->reset);
}

/* Shows the bytes FROM to TO of a line in TEXT and an underline below those between OFF and END in MARKS. */
static void print_columns(struct out *text, struct out *marks, struct str line, size_t from, size_t off, size_t end)
{
	unsigned column = 0;
	bool marked = false;
	struct utf8_char c;

	for (size_t i = from; i < line.len; i += c.len) {
		unsigned width;

		c = utf8_next(line, i);
		if (column >= LONGEST_LINE) {
			out_cstr(text, "...");
			break;
		}
		if (c.code == '\t') {
			width = TAB_WIDTH - column % TAB_WIDTH;
			out_printf(text, "%*s", (int)width, "");
		} else {
			width = print_char(text, line, i, c);
		}
		for (unsigned k = 0; k < width && i < end; k++) {
			out_char(marks, i < off ? ' ' : marked ? '~' : '^');
			marked |= i >= off;
		}
		column += width;
	}
	if (!marked)
		out_char(marks, '^');
}

/* Where to begin, so that the span is seen in a line of any length. */
static size_t first_shown(struct str line, size_t off)
{
	size_t from = off;

	if (off + BEFORE_SPAN <= LONGEST_LINE)
		return 0;
	for (size_t back = 0; back < BEFORE_SPAN && from > 0; back++) {
		from--;
		while (from > 0 && ((unsigned char)line.ptr[from] & 0xC0) == 0x80)
			from--;
	}
	return from;
}

static void print_source(struct out *o, const struct diag_item *item, const struct style *style)
{
	const struct source *source = item->span.source;
	unsigned number = source_position(source, item->span.off).line;
	struct str line = source_line(source, number);
	size_t off = item->span.off - source->lines[number - 1];
	size_t end = off + item->span.len;
	struct out text, marks;

	if (off > line.len)
		off = line.len;
	if (end > line.len)
		end = line.len;
	if (end == off && off < line.len)
		end = off + 1;
	out_init(&text, o->arena);
	out_init(&marks, o->arena);

	size_t from = first_shown(line, off);

	if (from > 0) {
		out_cstr(&text, "...");
		out_cstr(&marks, "   ");
	}
	print_columns(&text, &marks, line, from, off, off == line.len ? line.len + 1 : end);
	out_printf(o, "%5u | ", number);
	out_raw(o, out_text(&text));
	out_printf(o, "\n      | %s", style->underline);
	out_raw(o, out_text(&marks));
	out_cstr(o, style->reset);
	if (item->hint.len > 0) {
		out_char(o, ' ');
		print_text(o, item->hint);
	}
	out_char(o, '\n');
}

static void print_item(struct out *o, const struct diag_item *item, const struct style *style)
{
	print_place(o, item->span, style);
	out_printf(o, "%s%s:%s ", style->severity[item->severity], severity_names[item->severity], style->reset);
	print_text(o, item->text);
	out_printf(o, " [%s]\n", diag_rows[item->id].name);
	if (item->span.source) {
		print_source(o, item, style);
	} else if (item->hint.len > 0) {
		out_cstr(o, "      | ");
		print_text(o, item->hint);
		out_char(o, '\n');
	}
	for (const struct diag_note *note = item->notes; note; note = note->next) {
		print_place(o, note->span, style);
		out_printf(o, "%snote:%s ", style->severity[SEVERITY_NOTE], style->reset);
		print_text(o, note->text);
		out_char(o, '\n');
	}
}

void diag_print_text(struct out *o, struct diags *d, size_t limit, bool colour)
{
	const struct style *style = colour ? &coloured : &plain;
	size_t count, shown;
	struct diag_item *items = diags_sorted(d, &count);

	shown = limit > 0 && limit < count ? limit : count;
	for (size_t i = 0; i < shown; i++)
		print_item(o, &items[i], style);

	size_t total =
	        diags_count(d, SEVERITY_ERROR) + diags_count(d, SEVERITY_WARNING) + diags_count(d, SEVERITY_NOTE);

	if (total > shown)
		out_printf(o, "%zu more %s not shown\n", total - shown, total - shown == 1 ? "is" : "are");
}

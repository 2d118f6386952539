#include "diag/diag.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/map.h"
#include "base/vec.h"

const struct diag_row diag_rows[DIAG_COUNT] = {
#define DIAG(id, name, severity, lowerable, summary) [DIAG_##id] = { name, severity, lowerable, summary },
#include "diag/codes.def"
#undef DIAG
};

enum { MOST_ITEMS = 500 }; /* that are kept: a hostile file has one for every few bytes */

struct diags {
	struct arena *arena;
	VEC(struct diag_item *) items;
	struct map *seen;       /* what was said, so that nothing is said twice */
	struct diag_item *last; /* what hint and note belong to; NULL: it was dropped */
	enum severity severities[DIAG_COUNT];
	bool chosen[DIAG_COUNT]; /* an option spoke about it */
	size_t counts[SEVERITY_COUNT];
	size_t met;
	bool io_failed;
	VEC(struct str) doubts;
};

struct diags *diags_new(struct arena *arena)
{
	struct diags *d = arena_make(arena, struct diags);

	d->arena = arena;
	d->seen = map_new(arena);
	for (size_t i = 0; i < DIAG_COUNT; i++)
		d->severities[i] = diag_rows[i].severity;
	return d;
}

static struct str path_of(struct span span)
{
	return span.source ? span.source->path : STR_EMPTY;
}

static bool has_word(struct str line, struct str word)
{
	for (size_t at = 0; word.len > 0 && at + word.len <= line.len; at++)
		if (memcmp(line.ptr + at, word.ptr, word.len) == 0 && (at == 0 || !char_is_word(line.ptr[at - 1])) &&
		    (at + word.len == line.len || !char_is_word(line.ptr[at + word.len])))
			return true;
	return false;
}

static bool is_doubtful(const struct diags *d, struct span span)
{
	if (d->doubts.len == 0 || span.source == NULL)
		return false;
	struct str line = source_line(span.source, source_position(span.source, span.off).line);
	for (size_t i = 0; i < d->doubts.len; i++)
		if (has_word(line, d->doubts.items[i]))
			return true;
	return false;
}

void diags_doubt(struct diags *d, struct str name)
{
	*vec_push(d->arena, &d->doubts) = name;
}

void diags_trust(struct diags *d)
{
	d->doubts.len = 0;
}

static void append(struct diags *d, enum diag_id id, struct span span, struct str text)
{
	enum severity severity = d->severities[id];
	struct str path = path_of(span);
	struct str key;

	d->last = NULL;
	if (id == DIAG_IO || id == DIAG_TOOL)
		d->io_failed = true;
	if (severity == SEVERITY_OFF || is_doubtful(d, span))
		return;
	d->met += severity == SEVERITY_ERROR;
	if (d->items.len >= MOST_ITEMS) {
		d->counts[severity]++;
		return;
	}
	key = arena_printf(d->arena, "%d %u %u %.*s\n%.*s", (int)id, (unsigned)span.off, (unsigned)span.len,
	                   STR_ARG(path), STR_ARG(text));

	struct diag_item *item = arena_make(d->arena, struct diag_item);

	if (!map_put(d->seen, key, item))
		return;
	*item = (struct diag_item){
		.id = id,
		.severity = severity,
		.span = span,
		.text = text,
		.hint = STR_EMPTY,
		.order = d->items.len,
	};
	*vec_push(d->arena, &d->items) = item;
	d->counts[severity]++;
	d->last = item;
}

/* Names in messages are a user's, and may be as long as a file: what is too long loses its middle. */
static struct str clip(struct arena *arena, struct str text)
{
	enum { LONGEST = 400, HEAD = 200, TAIL = 150 };
	size_t head = HEAD, tail;

	if (text.len <= LONGEST)
		return text;
	tail = text.len - TAIL;
	while (((unsigned char)text.ptr[head] & 0xC0) == 0x80)
		head--;
	while (((unsigned char)text.ptr[tail] & 0xC0) == 0x80)
		tail++;
	return arena_printf(arena, "%.*s … %.*s", (int)head, text.ptr, (int)(text.len - tail), text.ptr + tail);
}

static struct str format_text(struct diags *d, const char *format, va_list ap) PRINTF_LIKE(2, 0);

static struct str format_text(struct diags *d, const char *format, va_list ap)
{
	return clip(d->arena, arena_vprintf(d->arena, format, ap));
}

bool diag(struct diags *d, enum diag_id id, struct span span, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	append(d, id, span, format_text(d, format, ap));
	va_end(ap);
	return false;
}

void diag_hint(struct diags *d, const char *format, ...)
{
	va_list ap;

	if (!d->last)
		return;
	va_start(ap, format);
	d->last->hint = format_text(d, format, ap);
	va_end(ap);
}

void diag_note(struct diags *d, struct span span, const char *format, ...)
{
	va_list ap;

	if (!d->last)
		return;

	struct diag_note **end = &d->last->notes;

	while (*end)
		end = &(*end)->next;
	*end = arena_make(d->arena, struct diag_note);
	(*end)->span = span;
	va_start(ap, format);
	(*end)->text = format_text(d, format, ap);
	va_end(ap);
}

bool diag_io(struct diags *d, const char *what, struct str path, int result)
{
	return diag(d, DIAG_IO, (struct span){ 0 }, "%s '%.*s': %s", what, STR_ARG(path), file_error(result));
}

static bool find_id(struct str name, enum diag_id *id)
{
	for (size_t i = 0; i < DIAG_COUNT; i++) {
		if (str_is(name, diag_rows[i].name)) {
			*id = (enum diag_id)i;
			return true;
		}
	}
	return false;
}

static struct str unknown_id(struct arena *arena, struct str name)
{
	struct str names[DIAG_COUNT];
	struct str near;

	for (size_t i = 0; i < DIAG_COUNT; i++)
		names[i] = str_from(diag_rows[i].name);
	near = diag_nearest(name, names, DIAG_COUNT);
	if (near.len == 0 && str_starts(name, STR("no-"))) {
		name = str_sub(name, 3, name.len); /* it was to be silenced */
		near = diag_nearest(name, names, DIAG_COUNT);
	}
	if (near.len == 0)
		return arena_printf(arena, "no diagnostic is called '%.*s'", STR_ARG(name));
	return arena_printf(arena, "no diagnostic is called '%.*s', did you mean '%.*s'?", STR_ARG(name),
	                    STR_ARG(near));
}

/* Finds the id and the severity that OPTION asks for. */
static bool read_option(struct diags *d, struct str option, enum diag_id *found, enum severity *wanted, struct str *why)
{
	struct str name = option;
	enum severity severity = SEVERITY_COUNT; /* as it is by default */
	enum diag_id id;

	if (str_starts(option, STR("error="))) {
		name = str_sub(option, 6, option.len);
		severity = SEVERITY_ERROR;
	} else if (str_starts(option, STR("no-error="))) {
		name = str_sub(option, 9, option.len);
		severity = SEVERITY_WARNING;
	}
	/* An id of its own may begin with "no-": no-fields. */
	if (!find_id(name, &id)) {
		if (severity != SEVERITY_COUNT || !str_starts(name, STR("no-")) ||
		    !find_id(str_sub(name, 3, name.len), &id)) {
			*why = unknown_id(d->arena, name);
			return false;
		}
		severity = SEVERITY_OFF;
	}

	const struct diag_row *row = &diag_rows[id];

	if (severity == SEVERITY_COUNT)
		severity = row->severity;
	if (severity < row->severity && row->severity == SEVERITY_ERROR && !row->lowerable) {
		*why = arena_printf(d->arena, "'%s' is always an error", row->name);
		return false;
	}
	*found = id;
	*wanted = severity;
	return true;
}

bool diag_option(struct diags *d, struct str option, struct str *why)
{
	enum severity severity;
	enum diag_id id;

	if (!read_option(d, option, &id, &severity, why))
		return false;
	d->severities[id] = severity;
	d->chosen[id] = true;
	return true;
}

bool diag_setting(struct diags *d, struct str setting, struct str *why)
{
	enum severity severity;
	enum diag_id id;

	if (!read_option(d, setting, &id, &severity, why))
		return false;
	if (!d->chosen[id])
		d->severities[id] = severity;
	return true;
}

void diags_leave_settings(struct diags *d)
{
	for (size_t i = 0; i < DIAG_COUNT; i++)
		if (!d->chosen[i] && (diag_rows[i].severity == SEVERITY_WARNING || diag_rows[i].lowerable))
			d->severities[i] = SEVERITY_OFF;
}

void diags_leave_warnings(struct diags *d)
{
	for (size_t i = 0; i < DIAG_COUNT; i++)
		if (!d->chosen[i] && d->severities[i] == SEVERITY_WARNING)
			d->severities[i] = SEVERITY_OFF;
}

struct str diag_nearest(struct str name, const struct str *candidates, size_t count)
{
	/* A third of the letters may be wrong, but never all of them. */
	unsigned limit = name.len < 2 ? 0 : name.len > 9 ? 3 : (unsigned)(name.len + 2) / 3;
	struct str best = STR_EMPTY;

	for (size_t i = 0; i < count; i++) {
		if (str_eq_nocase(name, candidates[i]))
			return candidates[i];
		if (limit == 0)
			continue;

		unsigned distance = str_distance(name, candidates[i], limit);

		if (distance <= limit && distance < candidates[i].len) {
			best = candidates[i];
			limit = distance - 1;
		}
	}
	return best;
}

bool diag_suggest(struct diags *d, struct str name, const struct str *candidates, size_t count)
{
	if (d->last == NULL)
		return false;

	struct str near = diag_nearest(name, candidates, count);

	if (near.len > 0)
		diag_hint(d, "did you mean '%.*s'?", STR_ARG(near));
	return near.len > 0;
}

bool diags_mention(const struct diags *d, struct str path)
{
	for (size_t i = 0; i < d->items.len; i++) {
		struct str there = path_of(d->items.items[i]->span);

		if (there.len == 0 || str_eq(there, path))
			return true;
	}
	return d->items.len >= MOST_ITEMS;
}

struct str diags_settings(const struct diags *d)
{
	char *text = arena_alloc(d->arena, DIAG_COUNT + 1);

	for (size_t i = 0; i < DIAG_COUNT; i++)
		text[i] = (char)('0' + d->severities[i]);
	return (struct str){ text, DIAG_COUNT };
}

size_t diags_met(const struct diags *d)
{
	return d->met;
}

size_t diags_count(const struct diags *d, enum severity severity)
{
	return d->counts[severity];
}

bool diags_failed(const struct diags *d)
{
	return d->counts[SEVERITY_ERROR] > 0;
}

bool diags_io_failed(const struct diags *d)
{
	return d->io_failed;
}

/* Items without a place come first: what could not be read explains the rest. */
static int compare_items(const void *left, const void *right)
{
	const struct diag_item *a = left, *b = right;
	int order = str_cmp(path_of(a->span), path_of(b->span));

	if (order != 0)
		return order;
	if (a->span.off != b->span.off)
		return a->span.off < b->span.off ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

struct diag_item *diags_sorted(struct diags *d, size_t *count)
{
	struct diag_item *sorted = arena_make_array(d->arena, struct diag_item, d->items.len);

	*count = d->items.len;
	for (size_t i = 0; i < d->items.len; i++)
		sorted[i] = *d->items.items[i];
	if (*count > 1)
		qsort(sorted, *count, sizeof(*sorted), compare_items);
	return sorted;
}

/* The changes as text for a terminal, and as Markdown for a merge request. */
#include "diff/diff.h"

#include "words/markup.h"

static bool is_short(const struct diff_change *c)
{
	return str_find(c->old, '\n') == c->old.len && str_find(c->new, '\n') == c->new.len &&
	       c->old.len + c->new.len <= 80;
}

static const struct diff_row *row_of(const struct diff_change *c)
{
	return &diff_rows[c->id];
}

/* "3 changes: 1 breaking, 2 safe" */
static void print_counts(struct out *o, const struct diff *d)
{
	const char *separator = ": ";
	size_t count = d->changes.len;
	out_printf(o, "%zu change%s", count, count == 1 ? "" : "s");
	for (size_t left = DIFF_SEVERITY_COUNT; left > 0; left--) {
		size_t i = left - 1;
		if (d->counts[i] == 0)
			continue;
		out_printf(o, "%s%zu %s", separator, d->counts[i],
		           i == DIFF_NONE ? "without effect" : diff_severity_name((enum diff_severity)i));
		separator = ", ";
	}
}

/* ---- text ------------------------------------------------------------------------------------------------------- */

static void print_side(struct out *o, char sign, struct str text)
{
	for (size_t at = 0; text.len > 0 && at <= text.len;) {
		struct str rest = str_sub(text, at, text.len);
		struct str line = str_sub(rest, 0, str_find(rest, '\n'));
		out_printf(o, "             %c ", sign);
		out_raw(o, line);
		out_raw(o, STR("\n"));
		at += line.len + 1;
	}
}

static void print_change(struct out *o, const struct diff_change *c)
{
	const struct diff_row *row = row_of(c);
	out_printf(o, "  %-9s  %.*s%s%s", diff_severity_name(row->severity), STR_ARG(c->path),
	           c->path.len > 0 ? ": " : "", row->text);
	if (is_short(c) && c->old.len > 0 && c->new.len > 0)
		out_printf(o, ": %.*s \xE2\x86\x92 %.*s", STR_ARG(c->old), STR_ARG(c->new));
	else if (is_short(c) && c->old.len + c->new.len > 0)
		out_printf(o, ": %.*s%.*s", STR_ARG(c->old), STR_ARG(c->new));
	out_printf(o, "%s%s [%s]\n", row->follows[0] != '\0' ? "; " : "", row->follows, row->kind);
	if (is_short(c))
		return;
	print_side(o, '-', c->old);
	print_side(o, '+', c->new);
}

struct str diff_text(const struct diff *d)
{
	struct out o;
	struct str entity = STR_EMPTY;
	out_init(&o, d->arena);
	if (d->changes.len == 0)
		return STR("No differences\n");
	for (size_t i = 0; i < d->changes.len; i++) {
		const struct diff_change *c = &d->changes.items[i];
		if (!str_eq(c->entity, entity))
			out_printf(&o, "%s%.*s\n", i > 0 ? "\n" : "", STR_ARG(c->entity));
		entity = c->entity;
		print_change(&o, c);
	}
	out_char(&o, '\n');
	print_counts(&o, d);
	out_char(&o, '\n');
	return out_text(&o);
}

/* ---- Markdown --------------------------------------------------------------------------------------------------- */

static void add_signed(struct out *o, const char *sign, struct str text)
{
	for (size_t at = 0; text.len > 0 && at <= text.len;) {
		struct str rest = str_sub(text, at, text.len);
		struct str line = str_sub(rest, 0, str_find(rest, '\n'));
		out_raw(o, o->len > 0 ? STR("\n") : STR_EMPTY);
		out_raw(o, str_from(sign));
		out_raw(o, line);
		at += line.len + 1;
	}
}

static void mark_values(struct out *o, const struct diff_change *c)
{
	if (c->old.len == 0 && c->new.len == 0)
		return;
	out_cstr(o, ": ");
	markdown_code(o, c->old);
	out_cstr(o, c->old.len > 0 && c->new.len > 0 ? " \xE2\x86\x92 " : "");
	markdown_code(o, c->new);
}

static void mark_change(struct out *o, const struct diff_change *c)
{
	const struct diff_row *row = row_of(c);
	out_printf(o, "- **%s** ", diff_severity_name(row->severity));
	if (c->path.len > 0) {
		markdown_code(o, c->path);
		out_cstr(o, ": ");
	}
	out_cstr(o, row->text);
	if (is_short(c))
		mark_values(o, c);
	if (row->follows[0] != '\0')
		out_printf(o, "; %s", row->follows);
	out_cstr(o, " (");
	markdown_code(o, str_from(row->kind));
	out_cstr(o, ")\n");
	if (is_short(c))
		return;
	struct out block;
	out_init(&block, o->arena);
	add_signed(&block, "- ", c->old);
	add_signed(&block, "+ ", c->new);
	out_char(o, '\n');
	markdown_block(o, "diff", 2, out_text(&block));
	out_char(o, '\n');
}

struct str diff_markdown(const struct diff *d)
{
	struct out o;
	struct str entity = STR_EMPTY;
	out_init(&o, d->arena);
	out_cstr(&o, "## Entities: ");
	if (d->changes.len == 0)
		out_cstr(&o, "no differences");
	else
		print_counts(&o, d);
	out_cstr(&o, "\n\nFrom ");
	markdown_code(&o, d->old);
	out_cstr(&o, " to ");
	markdown_code(&o, d->new);
	out_cstr(&o, ".\n");
	for (size_t i = 0; i < d->changes.len; i++) {
		const struct diff_change *c = &d->changes.items[i];
		if (!str_eq(c->entity, entity)) {
			out_cstr(&o, "\n### ");
			markdown_code(&o, c->entity);
			out_cstr(&o, "\n\n");
		}
		entity = c->entity;
		mark_change(&o, c);
	}
	return out_text(&o);
}

#include "steps/verify_file.h"

#include "base/file.h"
#include "base/map.h"
#include "base/out.h"
#include "emit/part.h"
#include "steps/schema_file.h"

struct verify {
	struct arena *arena;
	struct diags *diags;
	const struct source *source;
	struct str text;
	struct map *seen;     /* title -> struct span of its part */
	struct str file;      /* what Confiture says the part is from; empty: nothing */
	struct str last_file; /* and the one in front of it, */
	struct str last;      /* whose title this is */
	struct span last_span;
	size_t found, twice, missing;
};

/*
 * The end of the comment or white space that begins at AT; AT where there is none, or one without an end: that makes a comment
 * of what follows. Comments nest as in PostgreSQL.
 */
static size_t skip_remark(struct str text, size_t at)
{
	struct str rest = str_sub(text, at, text.len);
	size_t depth = 0, i = 0;
	if (strchr(" \t\r\n", rest.ptr[0]))
		return at + 1;
	if (str_starts(rest, STR("--"))) { /* for PostgreSQL a return ends it, too */
		size_t line = str_find(rest, '\n'), part = str_find(rest, '\r');
		return at + (line < part ? line : part);
	}
	do {
		struct str here = str_sub(rest, i, rest.len);
		bool opens = str_starts(here, STR("/*")), closes = depth > 0 && str_starts(here, STR("*/"));
		depth += opens;
		depth -= closes;
		i += opens || closes ? 2 : depth > 0;
	} while (depth > 0 && i < rest.len);
	return depth > 0 ? at : at + i;
}

/* Between parts Confiture puts comments; a statement there is somebody's edit. */
static void check_between(struct verify *v, size_t from, size_t to)
{
	struct str between = str_sub(v->text, 0, to);
	size_t at = from, next, none = from + str_find(str_sub(v->text, from, to - from), '\0');
	while (at < to && (next = skip_remark(between, at)) > at)
		at = next;
	if (none < at) /* what is behind it each program reads in another way */
		at = none;
	if (at < to)
		diag(v->diags, DIAG_CONTENT_HASH, (struct span){ v->source, (uint32_t)at, 1 },
		     "this is in none of the generated parts");
}

static void miss(struct verify *v, const struct schema_separator *separator)
{
	v->missing++;
	diag(v->diags, DIAG_CONTENT_HASH,
	     (struct span){ v->source, (uint32_t)separator->off, (uint32_t)separator->path.len },
	     "the part of '%.*s' is missing", STR_ARG(separator->path));
}

/* Each separator but the last one belongs to a part that is not there; the last one, too, where none follows. */
static void check_separators(struct verify *v, size_t from, size_t to, bool part_follows)
{
	struct schema_separator last = { STR_EMPTY, 0 }, next;
	struct str between = str_sub(v->text, 0, to);
	v->file = STR_EMPTY;
	for (size_t at = from; schema_separator_next(between, &at, &next); last = next)
		if (last.path.len > 0)
			miss(v, &last);
	if (part_follows)
		v->file = last.path;
	else if (last.path.len > 0)
		miss(v, &last);
}

/* By directory, then by name, where the two are of one tree. */
static bool is_in_front(struct str file, struct str other)
{
	struct str directory = path_directory(file), other_directory = path_directory(other);
	if (!str_eq(path_directory(directory), path_directory(other_directory)))
		return false;
	int order = str_cmp(directory, other_directory);
	return order < 0 || (order == 0 && str_cmp(path_base(file), path_base(other)) < 0);
}

static void check_place(struct verify *v, const struct part_text *part, struct span span)
{
	struct span *place = arena_make(v->arena, struct span);
	*place = span;
	if (!map_put(v->seen, part->title, place)) {
		v->twice++;
		diag(v->diags, DIAG_CONTENT_HASH, span, "'%.*s' is there twice", STR_ARG(part->title));
		diag_note(v->diags, *(const struct span *)map_get(v->seen, part->title), "it is here, too");
	} else if (v->file.len > 0 && v->last_file.len > 0 && is_in_front(v->file, v->last_file)) {
		diag(v->diags, DIAG_CONTENT_HASH, span, "'%.*s' is out of order: it belongs in front of '%.*s'",
		     STR_ARG(part->title), STR_ARG(v->last));
		diag_note(v->diags, v->last_span, "that is here");
	}
	v->last_file = v->file;
	v->last = part->title;
	v->last_span = span;
}

static void check_part(struct verify *v, const struct part_text *part)
{
	size_t mark = sizeof("-- specql: ") - 1;
	struct span span = { v->source, (uint32_t)part->off, (uint32_t)(mark + part->title.len) };
	check_place(v, part, span);
	if (part->sha256.len == 0)
		diag(v->diags, DIAG_CONTENT_HASH, span, "'%.*s' was edited: the line with its hash is gone",
		     STR_ARG(part->title));
	else if (!part->complete)
		diag(v->diags, DIAG_CONTENT_HASH, span, "'%.*s' is cut off: its end line is not there",
		     STR_ARG(part->title));
	else if (!part_intact(v->arena, part))
		diag(v->diags, DIAG_CONTENT_HASH, span, "'%.*s' was edited", STR_ARG(part->title));
}

/* COUNT behind MARK at the beginning of LINE; false: LINE is another one. */
static bool read_count(struct str line, struct str mark, size_t *count)
{
	size_t i = mark.len;
	*count = 0;
	if (!str_starts(line, mark))
		return false;
	while (i < line.len && char_is_digit(line.ptr[i]) && *count < 1000000)
		*count = *count * 10 + (size_t)(line.ptr[i++] - '0');
	return i > mark.len;
}

/* Confiture writes at the top how many files it put together: a part that was cut out with its separator leaves no other trace. */
static void check_count(struct verify *v)
{
	size_t there = v->found + v->missing - v->twice, count;
	for (size_t at = 0; at < v->text.len;) {
		struct str line = str_sub(v->text, at, str_find(str_sub(v->text, at, v->text.len), '\n'));
		if (!str_starts(line, STR("--")) && str_trim(line).len > 0)
			return;
		if (read_count(line, STR("-- Files Included: "), &count) && count != there)
			diag(v->diags, DIAG_CONTENT_HASH, (struct span){ v->source, (uint32_t)at, (uint32_t)line.len },
			     "%zu files went into this schema, but %zu are in it", count, there);
		at += line.len + 1;
	}
}

/* TEXT with the line ends that were generated; an error, once, where it has others. */
static struct str mend_line_ends(struct arena *arena, struct diags *diags, struct str path, struct str text)
{
	struct out o;
	struct part_text first;
	size_t at = 0;
	if (!part_next(text, &at, &first) || !str_ends(first.title, STR("\r")))
		return text;
	out_init(&o, arena);
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] != '\r' || i + 1 == text.len || text.ptr[i + 1] != '\n')
			out_char(&o, text.ptr[i]);
	text = out_text(&o);
	diag(diags, DIAG_CONTENT_HASH, (struct span){ source_new(arena, path, text), 0, 0 },
	     "the lines of this file end with CR and LF; as they were generated they end with LF");
	diag_hint(diags, "`*.sql -text` in .gitattributes keeps git from that");
	return text;
}

size_t verify_file(struct arena *arena, struct diags *diags, struct str path, struct str text)
{
	text = mend_line_ends(arena, diags, path, text);
	struct verify v = { .arena = arena,
		            .diags = diags,
		            .source = source_new(arena, path, text),
		            .text = text,
		            .seen = map_new(arena),
		            .last_file = STR_EMPTY };
	struct part_text part;
	size_t end = 0;
	for (size_t at = 0; part_next(text, &at, &part); v.found++) {
		check_between(&v, end, part.off);
		check_separators(&v, end, part.off, true);
		check_part(&v, &part);
		end = at;
	}
	if (v.found == 0)
		return 0;
	check_between(&v, end, text.len);
	check_separators(&v, end, text.len, false);
	check_count(&v);
	return v.found;
}

#include "steps/hand_written.h"

#include "base/file.h"
#include "base/hash.h"
#include "emit/sql_print.h"
#include "read/yaml_text.h"

static const struct span NOWHERE = { 0 };

void hand_written_confine(struct confine *c, const struct hand_written *files)
{
	for (size_t i = 0; i < files->count; i++)
		confine_read(c, str_from(files->files[i]));
}

void hand_written_inputs(struct outputs *w, const struct hand_written *files)
{
	for (size_t i = 0; i < files->count; i++)
		outputs_input(w, str_from(files->files[i]));
}

/* ---- its place -------------------------------------------------------------------------------------------------- */

/* 15_audit: Confiture sorts by such names. */
static bool is_numbered(struct str directory)
{
	return directory.len > 3 && char_is_digit(directory.ptr[0]) && char_is_digit(directory.ptr[1]) &&
	       directory.ptr[2] == '_';
}

/* Behind the place stands nothing that a line of Confiture's, or of our list, could not hold. */
static bool is_plain(struct str place)
{
	bool plain = place.len > 4 && str_ends(place, STR(".sql"));

	for (size_t i = 0; i < place.len; i++) {
		char c = place.ptr[i];
		bool first = i == 0 || place.ptr[i - 1] == '/';

		plain = plain && (char_is_word(c) || (!first && (c == '-' || c == '.' || c == '/')));
	}
	return plain;
}

/* Of sql/15_audit/log.sql: 15_audit/log.sql. */
static bool find_place(struct diags *diags, struct str path, struct str *place)
{
	*place = STR_EMPTY;
	for (size_t at = 0; at < path.len;) {
		struct str rest = str_sub(path, at, path.len);
		size_t len = str_find(rest, '/');

		if (len < rest.len && is_numbered(str_sub(rest, 0, len)))
			*place = rest;
		at += len + 1;
	}
	if (is_plain(*place))
		return true;
	if (place->len == 0) {
		diag(diags, DIAG_BAD_VALUE, NOWHERE, "nothing says where in the schema '%.*s' belongs", STR_ARG(path));
		diag_hint(diags, "put it into a directory such as 15_audit: 10_ is before it, 20_ behind it");
	} else {
		diag(diags, DIAG_BAD_VALUE, NOWHERE, "'%.*s' cannot be the name of an SQL file", STR_ARG(*place));
		diag_hint(diags, "letters, digits, '_', '-' and '.' only, with .sql at the end");
	}
	return false;
}

static bool is_free(struct diags *diags, const struct sql_outputs *outputs, struct str path, struct str place)
{
	for (size_t i = 0; i < outputs->at.len; i++) {
		const struct sql_output *o = &outputs->at.items[i];

		if (!str_eq(o->path, place))
			continue;
		diag(diags, DIAG_DUPLICATE_ENTITY, NOWHERE, "'%.*s' would become '%.*s', but so does '%.*s'",
		     STR_ARG(path), STR_ARG(place), STR_ARG(o->title));
		diag_hint(diags, "give it another name");
		return false;
	}
	return true;
}

/* ---- its text --------------------------------------------------------------------------------------------------- */

/* Lines end with LF, the last one too; a mark of the encoding is not part of the text. Confiture would do the same. */
static struct str settle(struct arena *arena, struct str text)
{
	struct out o;

	out_init(&o, arena);
	text = str_without_mark(text);
	while (text.len > 0) {
		size_t end = str_find(text, '\n');
		struct str line = str_sub(text, 0, end);

		if (str_ends(line, STR("\r")))
			line.len--;
		out_raw(&o, line);
		out_char(&o, '\n');
		text = str_sub(text, end + 1, text.len);
	}
	return out_text(&o);
}

/* No line may look like one that frames a file: neither ours nor Confiture's. */
static bool check_lines(struct diags *diags, const struct source *source)
{
	static const char *const taken[] = { "-- specql:", "-- content-sha256:", "-- File:", " * File:" };
	struct str text = source->text;

	for (size_t at = 0; at < text.len;) {
		struct str rest = str_sub(text, at, text.len);

		for (size_t i = 0; i < countof(taken); i++) {
			struct str mark = str_from(taken[i]);

			if (!str_starts(rest, mark))
				continue;
			diag(diags, DIAG_BAD_VALUE, (struct span){ source, (uint32_t)at, (uint32_t)mark.len },
			     "a line of a hand-written file must not begin with '%s'", taken[i]);
			diag_hint(diags, "it would be taken for the beginning or end of a file");
			return false;
		}
		at += str_find(rest, '\n') + 1;
	}
	return true;
}

static bool read_text(struct arena *arena, struct diags *diags, struct str path, struct str *body)
{
	struct bidi_marks bidi = { 0 };
	int result = file_read(arena, INPUT_HAND_WRITTEN, arena_str(arena, path).ptr, 0, body);

	if (result != 0)
		return diag_io(diags, "read", path, result);

	const struct source *source = source_new(arena, path, *body);

	if (!yaml_text_check(arena, diags, source, &bidi) || !check_lines(diags, source))
		return false;
	for (size_t i = 0; i < bidi.at.len; i++)
		diag(diags, DIAG_BIDI_CONTROL, bidi.at.items[i], "a bidirectional control character stands here");
	*body = settle(arena, *body);
	return true;
}

bool hand_written_add(struct arena *arena, struct diags *diags, const struct hand_written *files,
                      struct sql_outputs *outputs)
{
	bool ok = true;

	for (size_t i = 0; i < files->count; i++) {
		struct str path = arena_str(arena, str_from(files->files[i])), body;
		struct sql_output o = { 0 };

		if (!find_place(diags, path, &o.path) || !is_free(diags, outputs, path, o.path) ||
		    !read_text(arena, diags, path, &body)) {
			ok = false;
			continue;
		}
		o.title = arena_printf(arena, "hand-written %.*s", STR_ARG(o.path));
		o.text = sql_file(arena, o.title, body, &o.sha256);
		o.hash = hash_xxh3_hex(arena, o.text);
		*vec_push(arena, &outputs->at) = o;
	}
	return ok;
}

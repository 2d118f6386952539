/* verify: do the parts still have the content their headers name? */
#include <string.h>
#include <sys/stat.h>

#include "steps/session.h"
#include "base/file.h"
#include "emit/part.h"
#include "steps/paths.h"

/* The end of the comment or white space that begins at AT; AT where there is none. Comments nest as in PostgreSQL. */
static size_t skip_remark(struct str text, size_t at)
{
	struct str rest = str_sub(text, at, text.len);
	size_t depth = 0, i = 0;
	if (rest.len > 0 && strchr(" \t\r\n", rest.ptr[0]))
		return at + 1;
	if (str_starts(rest, STR("--")))
		return at + str_find(rest, '\n');
	do {
		struct str here = str_sub(rest, i, rest.len);
		bool opens = str_starts(here, STR("/*")), closes = depth > 0 && str_starts(here, STR("*/"));
		depth += opens;
		depth -= closes;
		i += opens || closes ? 2 : depth > 0;
	} while (depth > 0 && i < rest.len);
	return at + i;
}

/* Between parts Confiture puts comments; a statement there is somebody's edit. */
static void verify_between(struct specql *sq, const struct source *source, struct str text, size_t from, size_t to)
{
	struct str between = str_sub(text, 0, to);
	size_t at = from, next;
	while (at < to && (next = skip_remark(between, at)) > at)
		at = next;
	if (at < to)
		diag(sq->diags, DIAG_CONTENT_HASH, (struct span){ source, (uint32_t)at, 1 },
		     "this is in none of the generated parts");
}

/* Confiture writes at the top how many files it put together: a part that was cut out leaves no other trace. */
static void verify_count(struct specql *sq, const struct source *source, struct str text, size_t found)
{
	static const struct str mark = { "-- Files Included: ", 19 };
	for (size_t at = 0; at < text.len;) {
		struct str line = str_sub(text, at, str_find(str_sub(text, at, text.len), '\n'));
		if (!str_starts(line, STR("--")) && str_trim(line).len > 0)
			return;
		size_t count = 0, i = mark.len;
		while (str_starts(line, mark) && i < line.len && line.ptr[i] >= '0' && line.ptr[i] <= '9' &&
		       count < 1000000)
			count = count * 10 + (size_t)(line.ptr[i++] - '0');
		if (i > mark.len && count != found)
			diag(sq->diags, DIAG_CONTENT_HASH, (struct span){ source, (uint32_t)at, (uint32_t)line.len },
			     "%zu files went into this schema, but %zu are in it", count, found);
		at += line.len + 1;
	}
}

static void verify_text(struct specql *sq, struct str path, struct str text)
{
	const struct source *source = source_new(sq->arena, path, text);
	struct part_text part;
	size_t found = 0, end = 0;
	for (size_t at = 0; part_next(text, &at, &part); found++) {
		struct span span = { source, (uint32_t)part.off,
			             (uint32_t)(sizeof("-- specql: ") - 1 + part.title.len) };
		verify_between(sq, source, text, end, part.off);
		if (!part.complete)
			diag(sq->diags, DIAG_CONTENT_HASH, span, "'%.*s' has no hash or no end line",
			     STR_ARG(part.title));
		else if (!part_intact(sq->arena, &part))
			diag(sq->diags, DIAG_CONTENT_HASH, span, "'%.*s' was edited", STR_ARG(part.title));
		end = at;
	}
	if (found > 0) {
		verify_between(sq, source, text, end, text.len);
		verify_count(sq, source, text, found);
	}
	sq->parts += found;
}

static bool verify_path(struct specql *sq, struct str path);

/* *.sql below a directory, in name order. */
static bool verify_directory(struct specql *sq, struct str path)
{
	struct path_files names = { .at = { 0 } };
	bool ok = true;
	int error = path_directory_names(sq->arena, path, &names);
	if (error != 0)
		return diag_io(sq->diags, "open", path, error);
	for (size_t i = 0; i < names.at.len; i++) {
		struct str child = path_join(sq->arena, path, names.at.items[i]);
		struct file_stat st;
		bool regular = file_stat(child.ptr, &st) == 0 && st.regular;
		if (!regular || str_ends(child, STR(".sql")))
			ok = verify_path(sq, child) && ok;
	}
	return ok;
}

static bool verify_path(struct specql *sq, struct str path)
{
	struct stat st;
	struct str text;
	if (stat(path.ptr, &st) == 0 && S_ISDIR(st.st_mode))
		return verify_directory(sq, path);
	int result = file_read(sq->arena, INPUT_OUTPUT, path.ptr, 0, &text);
	if (result != 0)
		return diag_io(sq->diags, "read", path, result);
	verify_text(sq, path, text);
	return true;
}

bool step_verify(struct specql *sq, const char *const *files, size_t file_count)
{
	for (size_t i = 0; i < file_count; i++)
		verify_path(sq, arena_str(sq->arena, str_from(files[i])));
	if (!diags_failed(sq->diags) && sq->parts == 0)
		diag(sq->diags, DIAG_CONTENT_HASH, (struct span){ 0 }, "no generated part was found");
	return !diags_failed(sq->diags);
}

#include "steps/schema_file.h"

#include "base/out.h"
#include "base/vec.h"
#include "emit/part.h"

/* One input as it stands in the file. */
struct section {
	struct str path; /* as Confiture wrote it */
	struct str text; /* up to the next separator, trimmed */
};

struct sections {
	struct section *items;
	size_t len;
	size_t cap;
};

/* Cuts the first line, without its line end, off REST. False: there is none. */
static bool next_line(struct str *rest, struct str *line)
{
	if (rest->len == 0)
		return false;

	size_t len = str_find(*rest, '\n');

	*line = str_sub(*rest, 0, len);
	*rest = str_sub(*rest, len + 1, rest->len);
	return true;
}

/* The path in a separator's middle line, or an empty text. */
static struct str separator_path(struct str line)
{
	static const struct str marks[] = { { "-- File: ", 9 }, { " * File: ", 9 } };

	for (size_t i = 0; i < countof(marks); i++) {
		if (str_starts(line, marks[i]))
			return str_trim(str_sub(line, marks[i].len, line.len));
	}
	return STR_EMPTY;
}

bool schema_separator_next(struct str text, size_t *at, struct schema_separator *separator)
{
	struct str rest = str_sub(text, *at, text.len), line;

	while (next_line(&rest, &line)) {
		*at = (size_t)(rest.ptr - text.ptr);
		separator->path = separator_path(line);
		separator->off = (size_t)(separator->path.ptr - text.ptr);
		if (separator->path.len > 0)
			return true;
	}
	return false;
}

static void end_section(struct sections *sections, const char *start, const char *end)
{
	if (sections->len > 0)
		sections->items[sections->len - 1].text = str_trim((struct str){ start, (size_t)(end - start) });
}

/* A section begins two lines behind its path and ends before the line above the next path. */
static struct sections split(struct arena *arena, struct str text)
{
	struct sections sections = { 0 };
	struct str rest = text, line, path;
	const char *start = text.ptr, *above = text.ptr;

	while (next_line(&rest, &line)) {
		path = separator_path(line);
		if (path.len > 0) {
			end_section(&sections, start, above);
			*vec_push(arena, &sections) = (struct section){ .path = path };
			next_line(&rest, &line);
			start = rest.ptr;
		}
		above = line.ptr;
	}
	end_section(&sections, start, text.ptr + text.len);
	return sections;
}

/* Confiture names files relative to what its include directories share, so one path may have more in front. */
static bool same_file(struct str a, struct str b)
{
	if (a.len < b.len) {
		struct str swap = a;

		a = b;
		b = swap;
	}
	return str_ends(a, b) && (a.len == b.len || a.ptr[a.len - b.len - 1] == '/');
}

static bool in_manifest(const struct manifest *manifest, struct str path)
{
	for (size_t i = 0; i < manifest->file_count; i++) {
		if (same_file(manifest->files[i].path, path))
			return true;
	}
	return false;
}

static bool in_sections(const struct sections *sections, struct str path)
{
	for (size_t i = 0; i < sections->len; i++) {
		if (same_file(sections->items[i].path, path))
			return true;
	}
	return false;
}

/* The first place where the two lists differ is the whole story: what follows is shifted. */
static bool check_list(struct diags *diags, const struct sections *found, const struct manifest *manifest,
                       struct str environment)
{
	size_t i = 0;

	while (i < found->len && i < manifest->file_count && same_file(found->items[i].path, manifest->files[i].path))
		i++;
	if (i == found->len && i == manifest->file_count)
		return true;
	if (i < found->len && !in_manifest(manifest, found->items[i].path)) {
		diag(diags, DIAG_CONFITURE, (struct span){ 0 },
		     "Confiture included '%.*s', which is no file of this project", STR_ARG(found->items[i].path));
		diag_hint(diags, "move it out of '%.*s', or take its directory out of include_dirs in '%.*s'",
		          STR_ARG(manifest->output_base), STR_ARG(environment));
	} else if (i < manifest->file_count && !in_sections(found, manifest->files[i].path)) {
		diag(diags, DIAG_CONFITURE, (struct span){ 0 }, "Confiture left out '%.*s'",
		     STR_ARG(manifest->files[i].path));
		diag_hint(diags, "include_dirs in '%.*s' must name '%.*s' and exclude nothing of it",
		          STR_ARG(environment), STR_ARG(manifest->output_base));
	} else {
		struct str path = i < found->len ? found->items[i].path : manifest->files[i].path;

		diag(diags, DIAG_CONFITURE, (struct span){ 0 }, "Confiture put '%.*s' in another place, or in twice",
		     STR_ARG(path));
		diag_hint(diags, "'%.*s' must name each directory once and leave build.sort_mode alphabetical",
		          STR_ARG(environment));
	}
	return false;
}

/* The section is the one part the manifest names, with the content it names, and nothing else. */
static bool check_content(struct arena *arena, struct diags *diags, const struct section *section,
                          const struct manifest_file *file)
{
	struct part_text part;
	size_t at = 0;

	if (part_next(section->text, &at, &part) && part.off == 0 && at == section->text.len &&
	    str_eq(part.title, file->title) && str_eq(part.sha256, file->sha256) && part_intact(arena, &part))
		return true;
	diag(diags, DIAG_CONTENT_HASH, (struct span){ 0 }, "'%.*s' does not have the content the manifest names",
	     STR_ARG(file->path));
	diag_hint(diags, "it was changed after it was generated; build again, or run specql generate, to restore it");
	return false;
}

bool schema_file_check(struct arena *arena, struct diags *diags, struct str text, const struct manifest *manifest,
                       struct str environment)
{
	struct sections sections = split(arena, text);
	bool ok = true;

	if (!check_list(diags, &sections, manifest, environment))
		return false;
	for (size_t i = 0; i < sections.len; i++)
		ok &= check_content(arena, diags, &sections.items[i], &manifest->files[i]);
	return ok;
}

struct str schema_file_settle(struct arena *arena, struct str text)
{
	struct str rest = text, line;
	struct out o;

	out_init(&o, arena);
	while (next_line(&rest, &line) && separator_path(line).len == 0) {
		if (str_starts(line, STR("-- Generated: "))) {
			out_raw(&o, (struct str){ text.ptr, (size_t)(line.ptr - text.ptr) });
			out_raw(&o, rest);
			return out_text(&o);
		}
	}
	return text;
}

/* verify: do the parts still have the content their headers name? */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "steps/session.h"
#include "base/file.h"
#include "emit/part.h"

static void verify_text(struct specql *sq, struct str path, struct str text)
{
	const struct source *source = source_new(sq->arena, path, text);
	struct part_text part;
	for (size_t at = 0; part_next(text, &at, &part); sq->parts++) {
		struct span span = { source, (uint32_t)part.off,
			             (uint32_t)(sizeof("-- specql: ") - 1 + part.title.len) };
		if (!part.complete)
			diag(sq->diags, DIAG_CONTENT_HASH, span, "'%.*s' has no hash or no end line",
			     STR_ARG(part.title));
		else if (!part_intact(sq->arena, &part))
			diag(sq->diags, DIAG_CONTENT_HASH, span, "'%.*s' was edited", STR_ARG(part.title));
	}
}

static int compare_names(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static bool verify_path(struct specql *sq, struct str path);

/* *.sql below a directory, in name order. */
static bool verify_directory(struct specql *sq, struct str path)
{
	DIR *dir = opendir(path.ptr);
	VEC(struct str) names = { 0 };
	bool ok = true;
	if (dir == NULL)
		return diag_io(sq->diags, "open", path, errno);
	for (struct dirent *e; (e = readdir(dir)) != NULL;)
		if (e->d_name[0] != '.')
			*vec_push(sq->arena, &names) = arena_str(sq->arena, str_from(e->d_name));
	closedir(dir);
	if (names.len > 1)
		qsort(names.items, names.len, sizeof(*names.items), compare_names);
	for (size_t i = 0; i < names.len; i++) {
		struct str child = path_join(sq->arena, path, names.items[i]);
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
	int result = file_read(sq->arena, path.ptr, 0, &text);
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

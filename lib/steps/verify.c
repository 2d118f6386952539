/* verify: do the parts still have the content their headers name? */
#include <sys/stat.h>

#include "steps/session.h"
#include "base/file.h"
#include "steps/paths.h"
#include "steps/verify_file.h"

static void verify_text(struct specql *sq, struct str path)
{
	struct str text;
	int result = file_read(sq->arena, INPUT_OUTPUT, path.ptr, 0, &text);
	if (result != 0)
		diag_io(sq->diags, "read", path, result);
	else
		sq->parts += verify_file(sq->arena, sq->diags, path, text);
}

/* *.sql below a directory, in name order. A link to a directory is not followed: it may lead back here. */
static void verify_directory(struct specql *sq, struct str path)
{
	struct path_files names = { .at = { 0 } };
	struct stat st;
	int error = path_directory_names(sq->arena, path, &names);
	if (error != 0)
		diag_io(sq->diags, "open", path, error);
	for (size_t i = 0; i < names.at.len; i++) {
		struct str child = path_join(sq->arena, path, names.at.items[i]);
		if (lstat(child.ptr, &st) == 0 && S_ISDIR(st.st_mode))
			verify_directory(sq, child);
		else if (str_ends(child, STR(".sql")))
			verify_text(sq, child);
	}
}

bool step_verify(struct specql *sq, const char *const *files, size_t file_count)
{
	struct stat st;
	for (size_t i = 0; i < file_count; i++) {
		struct str path = arena_str(sq->arena, str_from(files[i]));
		if (stat(path.ptr, &st) == 0 && S_ISDIR(st.st_mode))
			verify_directory(sq, path);
		else
			verify_text(sq, path);
	}
	if (!diags_failed(sq->diags) && sq->parts == 0)
		diag(sq->diags, DIAG_CONTENT_HASH, (struct span){ 0 }, "no generated part was found");
	return !diags_failed(sq->diags);
}

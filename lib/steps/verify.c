/* verify: do the parts still have the content their headers name? */
#include <sys/stat.h>

#include "steps/session.h"
#include "base/file.h"
#include "steps/paths.h"
#include "steps/verify_file.h"

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
	sq->parts += verify_file(sq->arena, sq->diags, path, text);
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

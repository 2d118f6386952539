/* init: a project to begin with. What is there already is never touched: then nothing at all is written. */
#include "steps/session.h"

#include <errno.h>
#include <sys/stat.h>

#include "base/file.h"
#include "write/outputs.h"

/* A file of lib/init: COMMON, or of one build tool. */
struct init_file {
	const char *build;
	const char *path;
	const char *text;
	size_t size;
};

#include "steps/init_files.h"

static bool is_wanted(const struct init_file *f, const char *build)
{
	return strcmp(f->build, "common") == 0 || strcmp(f->build, build) == 0;
}

static bool is_build(const char *build)
{
	for (size_t i = 0; i < countof(init_files); i++)
		if (strcmp(init_files[i].build, build) == 0)
			return strcmp(build, "common") != 0;
	return false;
}

/* Whatever it is: a file, a directory, a link that leads nowhere. */
static bool check_free(struct specql *sq, struct str path)
{
	struct stat st;
	if (lstat(path.ptr, &st) != 0)
		return errno == ENOENT || errno == ENOTDIR || diag_io(sq->diags, "look at", path, errno);
	return diag(sq->diags, DIAG_FILE_EXISTS, (struct span){ 0 }, "'%.*s' is there already: nothing was written",
	            STR_ARG(path));
}

bool step_init(struct specql *sq, const struct specql_init_options *o)
{
	const char *build = o->build != NULL ? o->build : "cmake";
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	bool ok = true;
	if (!is_build(build))
		return diag(sq->diags, DIAG_BAD_VALUE, (struct span){ 0 },
		            "a project is built by cmake, make, ninja or meson, not '%s'", build);
	for (size_t i = 0; i < countof(init_files); i++) {
		const struct init_file *f = &init_files[i];
		if (!is_wanted(f, build))
			continue;
		struct str path = path_join(sq->arena, str_from(o->directory), str_from(f->path));
		path = arena_str(sq->arena, path);
		ok = check_free(sq, path) && ok;
		outputs_add(w, path, (struct str){ f->text, f->size }, 0);
		*vec_push(sq->arena, &sq->files.at) = str_from(f->path);
	}
	ok = ok && outputs_commit(w);
	session_remember(sq, w);
	return ok;
}

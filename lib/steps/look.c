/*
 * look: files that were replaced by older ones since a step read them -> a file with a new time, for that step to wait for.
 *
 * Build tools compare the times of contents, and those anybody may set: what `mv`, `cp -p` or `tar` put in the place of an
 * input is not new to them. But the system notes when it happened. A file with such a time at or after the begin of the
 * step, and a content that claims to be older, was replaced; at worst somebody changed its mode, and the step runs in vain.
 *
 * Where a build tool has no rule for an interface, look sees that one is lost, and takes away the stamp of the scan that made it.
 */
#include <errno.h>
#include <sys/stat.h>

#include "base/confine.h"
#include "base/file.h"
#include "base/out.h"
#include "steps/paths.h"
#include "steps/session.h"
#include "write/outputs.h"

/* When the steps began that read the same files. One that has not run will run. */
struct begins {
	int64_t at[2];
	size_t count;
};

static void add_begin(struct begins *begins, const char *stamp)
{
	struct file_stat st;
	if (file_stat(stamp, &st) == 0)
		begins->at[begins->count++] = st.mtime_ns;
}

/* When PATH, or the link of that name, was put there. */
static int64_t put_there(const char *path, const struct file_stat *file)
{
	struct stat st;
	if (lstat(path, &st) != 0 || !S_ISLNK(st.st_mode))
		return file->ctime_ns;
	int64_t link = file_time(st.st_ctim);
	return link > file->ctime_ns ? link : file->ctime_ns;
}

/*
 * THEN is when PATH was replaced by an older file; 0: it was not. One that is newer everybody sees, and that one is gone. The
 * result is an errno value.
 */
static int replaced_at(const char *path, const struct begins *begins, int64_t *then)
{
	struct file_stat st;
	int result = file_stat(path, &st);
	*then = 0;
	if (result != 0)
		return result == ENOENT || result == ENOTDIR ? 0 : result;
	int64_t there = put_there(path, &st);
	for (size_t i = 0; i < begins->count; i++)
		if (there >= begins->at[i] && st.mtime_ns < begins->at[i])
			*then = there;
	return 0;
}

/* A line for each replaced file that TEXT, a stamp, lists behind the step's name and the program, up to an empty line. */
static bool replaced(struct specql *sq, struct str text, const struct begins *begins, struct str *found)
{
	struct out o;
	out_init(&o, sq->arena);
	for (size_t line = 0; text.len > 0 && text.ptr[0] != '\n'; line++) {
		struct str path = arena_str(sq->arena, str_take_line(&text));
		int64_t then = 0;
		int result = line < 2 ? 0 : replaced_at(path.ptr, begins, &then);
		if (result != 0)
			return diag_io(sq->diags, "look at", path, result);
		if (then != 0)
			out_printf(&o, "%lld %.*s\n", (long long)then, STR_ARG(path));
	}
	*found = out_text(&o);
	return true;
}

/* The stamp says that there is an interface, and it is gone. */
static bool is_lost(struct arena *arena, const struct specql_look_options *o, struct str stamp)
{
	struct file_stat st;
	if (o->interfaces == NULL)
		return false;
	struct str name = path_with_extension(arena, stamp, "iface");
	return file_stat(path_join(arena, str_from(o->interfaces), name).ptr, &st) != 0;
}

static bool add_stamp(struct specql *sq, const struct specql_look_options *o, struct str stamp, struct outputs *w)
{
	struct arena *arena = sq->arena;
	struct str text = STR_EMPTY, found, name = path_with_extension(arena, stamp, "look");
	struct str path = path_join(arena, str_from(o->output_directory), name);
	struct begins begins = { .count = 0 };
	struct file_stat st;
	add_begin(&begins, stamp.ptr);
	if (o->with != NULL)
		add_begin(&begins, path_join(arena, str_from(o->with), path_base(stamp)).ptr);
	int result = file_read(arena, INPUT_STAMP, stamp.ptr, 0, &text);
	if (result != 0 && result != ENOENT && result != ENOTDIR)
		return diag_io(sq->diags, "read", stamp, result);
	if (!replaced(sq, text, &begins, &found))
		return false;
	if (found.len > 0 || file_stat(path.ptr, &st) != 0)
		outputs_add(w, path, found, 0);
	if (result == 0 && is_lost(arena, o, stamp))
		outputs_remove(w, stamp);
	else
		outputs_input(w, stamp);
	return true;
}

static bool confine(struct specql *sq, const struct specql_look_options *o, const struct str *stamps)
{
	struct confine c;
	confine_init(&c, sq->arena, sq->hermetic);
	for (size_t i = 0; i < o->stamp_count; i++)
		if (o->interfaces != NULL)
			confine_write(&c, stamps[i]);
		else
			confine_read(&c, stamps[i]);
	confine_write_below(&c, str_from(o->output_directory));
	if (o->stamp != NULL)
		confine_write(&c, str_from(o->stamp));
	return session_confine(sq, &c);
}

bool step_look(struct specql *sq, const struct specql_look_options *options)
{
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	struct str *stamps = paths_from(sq->arena, options->stamps, options->stamp_count);
	if (!confine(sq, options, stamps) || (options->stamp != NULL && !outputs_begin(w, str_from(options->stamp))))
		return false;
	for (size_t i = 0; i < options->stamp_count; i++)
		if (!add_stamp(sq, options, stamps[i], w))
			return false;
	if (options->stamp != NULL)
		outputs_add(w, str_from(options->stamp), session_stamp(sq->arena, "look"), OUTPUT_ALWAYS);
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	return ok;
}

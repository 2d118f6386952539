#include "write/outputs.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/file.h"
#include "base/map.h"
#include "base/vec.h"
#include "write/temp.h"

struct output {
	struct str path;
	struct str text;
	unsigned flags;
	bool remove;
	bool same; /* outputs_same() */

	/* Found by look(). */
	bool looked;
	int error;        /* why nothing is known; ENOENT: nothing is there */
	bool differs;     /* what is on disk is not what shall be there */
	bool old_regular; /* a file is there, and has a mode to keep */
	int unread;       /* why the bytes of the file that is there cannot be had */
	bool own;         /* by one name only, and belongs to us: its time can be renewed */
	mode_t old_mode;

	struct str temp; /* complete and waiting; empty: none */
};

struct outputs {
	struct arena *arena;
	struct diags *diags;
	VEC(struct output) files;
	VEC(struct str) inputs;
	VEC(struct str) left; /* outputs_leave() */
	VEC(struct str) changed;
	struct str stamp; /* as given to outputs_begin() */
	bool begun;
	bool rehearsal;
	struct timespec step_time;
	uid_t owner; /* of files that we make */
	unsigned next_temp;
	bool settled;        /* every file is as it shall be */
	struct str prepared; /* the directory that was made last */
};

struct outputs *outputs_new(struct arena *arena, struct diags *diags)
{
	struct outputs *w = arena_make(arena, struct outputs);

	w->arena = arena;
	w->diags = diags;
	w->stamp = w->prepared = STR_EMPTY;
	return w;
}

void outputs_rehearse(struct outputs *w)
{
	w->rehearsal = true;
}

bool outputs_is_rehearsal(const struct outputs *w)
{
	return w->rehearsal;
}

/* ---- the list ---------------------------------------------------------------------------------------------------- */

void outputs_add(struct outputs *w, struct str path, struct str text, unsigned flags)
{
	*vec_push(w->arena, &w->files) =
	        (struct output){ .path = arena_str(w->arena, path), .text = text, .flags = flags, .temp = STR_EMPTY };
}

void outputs_remove(struct outputs *w, struct str path)
{
	*vec_push(w->arena, &w->files) =
	        (struct output){ .path = arena_str(w->arena, path), .remove = true, .temp = STR_EMPTY };
}

void outputs_same(struct outputs *w, struct str path)
{
	*vec_push(w->arena, &w->files) =
	        (struct output){ .path = arena_str(w->arena, path), .same = true, .temp = STR_EMPTY };
}

void outputs_leave(struct outputs *w, struct str path)
{
	*vec_push(w->arena, &w->left) = arena_str(w->arena, path);
}

size_t outputs_changed(const struct outputs *w, const struct str **paths)
{
	*paths = w->changed.items;
	return w->changed.len;
}

void outputs_input(struct outputs *w, struct str path)
{
	*vec_push(w->arena, &w->inputs) = arena_str(w->arena, path);
}

/*
 * The place of DIRECTORY, the same for every way to spell it: device and inode, and behind them what is not there yet.
 * NAMES holds those found before.
 */
static struct str directory_place(struct outputs *w, struct map *places, struct str directory)
{
	struct str *known = map_get(places, directory);
	struct str place, base;
	struct stat st;

	if (known)
		return *known;
	base = path_base(directory);
	if (stat(directory.len > 0 ? arena_str(w->arena, directory).ptr : ".", &st) == 0)
		place = arena_printf(w->arena, "%llu:%llu", (unsigned long long)st.st_dev,
		                     (unsigned long long)st.st_ino);
	else if (directory.len == 0 || str_is(directory, "/")) /* which nobody lets us look at */
		place = STR("?");
	else if (str_is(base, "."))
		place = directory_place(w, places, path_directory(directory));
	else if (str_is(base, "..")) /* of a directory that is not there, hence no link */
		place = directory_place(w, places, path_directory(path_directory(directory)));
	else
		place = arena_printf(w->arena, "%.*s/%.*s",
		                     STR_ARG(directory_place(w, places, path_directory(directory))), STR_ARG(base));
	known = arena_make(w->arena, struct str);
	*known = place;
	map_put(places, directory, known);
	return place;
}

/* What identifies the file that PATH names, whatever its directories are called. */
static struct str file_place(struct outputs *w, struct map *places, struct str path)
{
	return arena_printf(w->arena, "%.*s/%.*s", STR_ARG(directory_place(w, places, path_directory(path))),
	                    STR_ARG(path_base(path)));
}

/* No two outputs are one file, and no output is an input. */
static bool paths_are_distinct(struct outputs *w)
{
	struct map *places = map_new(w->arena), *inputs = map_new(w->arena), *outputs = map_new(w->arena);
	bool ok = true;

	for (size_t i = 0; i < w->inputs.len; i++)
		map_put(inputs, file_place(w, places, w->inputs.items[i]), &w->inputs.items[i]);
	for (size_t i = 0; i < w->files.len; i++) {
		struct str path = w->files.items[i].path, place = file_place(w, places, path);

		if (!map_put(outputs, place, &w->files.items[i]))
			ok = diag(w->diags, DIAG_IO, (struct span){ 0 }, "write '%.*s': two outputs have this name",
			          STR_ARG(path));
		if (map_get(inputs, place))
			ok = diag(w->diags, DIAG_IO, (struct span){ 0 }, "write '%.*s': it is also an input",
			          STR_ARG(path));
	}
	return ok;
}

/* ---- what is on disk --------------------------------------------------------------------------------------------- */

/*
 * Does the file of ST in the place of F have its bytes? OTHER, unless NULL, gets those it has instead; it is untouched where
 * they cannot be read.
 */
static bool holds(struct outputs *w, struct output *f, const struct stat *st, struct str *other)
{
	struct str bytes;

	if ((size_t)st->st_size != f->text.len && other == NULL)
		return false;
	f->unread = file_read_sized(w->arena, INPUT_OUTPUT, f->path.ptr, (size_t)st->st_size, &bytes);
	if (f->unread == FILE_CHANGED) /* another run has put its file there since we looked */
		f->unread = file_read(w->arena, INPUT_OUTPUT, f->path.ptr, 0, &bytes);
	if (f->unread != 0)
		return false;

	bool same = str_eq(bytes, f->text);

	if (same || other == NULL)
		arena_undo(w->arena, bytes.ptr, bytes.len + 1);
	else
		*other = bytes;
	return same;
}

/* What is in the place of F. OTHER as for holds(). */
static void look(struct outputs *w, struct output *f, struct str *other)
{
	struct stat st;

	f->looked = true;
	f->error = lstat(f->path.ptr, &st) == 0 ? 0 : errno;
	f->old_regular = false;
	f->unread = 0;
	f->differs = !f->remove;
	if (f->error != 0 && other != NULL)
		inputs_note(w->arena, INPUT_OUTPUT, f->path, f->error, STR_EMPTY);
	if (f->error != 0)
		return;
	if (S_ISDIR(st.st_mode))
		f->error = EISDIR;
	else if (!S_ISREG(st.st_mode) && !S_ISLNK(st.st_mode))
		f->error = FILE_NOT_REGULAR;
	if (f->error != 0)
		return;
	f->old_regular = S_ISREG(st.st_mode);
	f->old_mode = st.st_mode & 07777;
	f->own = f->old_regular && st.st_nlink == 1 && w->begun && st.st_uid == w->owner;
	f->differs = f->remove || !f->old_regular || !holds(w, f, &st, other);
	if (!f->old_regular && other != NULL)
		file_read(w->arena, INPUT_OUTPUT, f->path.ptr, 0, other);
}

bool outputs_other(struct outputs *w, struct str *text)
{
	struct output *f = &w->files.items[w->files.len - 1];
	struct str other = { NULL, 0 };

	look(w, f, &other);
	if (f->unread == 0 && (other.ptr == NULL || str_eq(other, f->text)))
		return false;
	*text = other;
	return true;
}

static bool examine(struct outputs *w, struct output *f)
{
	if (f->same)
		return true;
	if (!f->looked)
		look(w, f, NULL);
	f->looked = false; /* what was seen before is not asked again, but only once */
	if (f->error == 0 || f->error == ENOENT || (f->error == ENOTDIR && f->remove))
		return true;
	return diag_io(w->diags, f->remove ? "remove" : "write", f->path, f->error);
}

static bool examine_all(struct outputs *w)
{
	bool ok = paths_are_distinct(w);

	/* One obstacle is said once: what stands in the way of a directory does so for all its files. */
	for (size_t i = 0; i < w->files.len && ok; i++)
		ok = examine(w, &w->files.items[i]);
	return ok;
}

size_t outputs_pending(struct outputs *w)
{
	w->changed.len = 0;
	if (!examine_all(w))
		return w->files.len;
	for (size_t i = 0; i < w->files.len; i++)
		if (w->files.items[i].differs)
			*vec_push(w->arena, &w->changed) = w->files.items[i].path;
	return w->changed.len;
}

bool outputs_were_read(const struct outputs *w)
{
	bool ok = true;

	for (size_t i = 0; i < w->files.len; i++)
		if (w->files.items[i].unread != 0)
			ok = diag_io(w->diags, "read", w->files.items[i].path, w->files.items[i].unread);
	return ok;
}

/* ---- first phase: temporary files -------------------------------------------------------------------------------- */

static bool is_written(const struct outputs *w, const struct output *f)
{
	return !f->remove && (f->differs || ((f->flags & OUTPUT_ALWAYS) && !w->settled));
}

/* Is nothing to be done but to renew times? */
static bool is_settled(const struct outputs *w)
{
	for (size_t i = 0; i < w->files.len; i++) {
		const struct output *f = &w->files.items[i];

		if (f->differs || ((f->flags & OUTPUT_ALWAYS) && !f->own))
			return false;
	}
	return true;
}

/* DIRECTORY, or what is there of the path to it. */
static struct str existing_directory(struct outputs *w, struct str directory)
{
	struct stat st;

	while (directory.len > 0 && stat(arena_str(w->arena, directory).ptr, &st) != 0 && errno == ENOENT)
		directory = path_directory(directory);
	return directory;
}

bool outputs_begin(struct outputs *w, struct str stamp)
{
	struct str directory = existing_directory(w, path_directory(stamp));
	int result = temp_time(w->arena, directory, &w->step_time, &w->owner);

	if (result != 0)
		return diag_io(w->diags, "write", stamp, result);
	w->begun = true;
	w->stamp = arena_str(w->arena, stamp);
	return true;
}

/* The stamp, when this run has one and writes or renews it. */
static struct output *find_stamp(struct outputs *w)
{
	for (size_t i = 0; w->begun && i < w->files.len; i++)
		if (str_eq(w->files.items[i].path, w->stamp) && (w->settled || is_written(w, &w->files.items[i])))
			return &w->files.items[i];
	return NULL;
}

static void sweep_all(struct outputs *w)
{
	struct map *seen = map_new(w->arena);

	for (size_t i = 0; i < w->left.len; i++)
		if (map_put(seen, path_directory(w->left.items[i]), NULL))
			temp_leftovers(w->arena, path_directory(w->left.items[i]), true);
	for (size_t i = 0; i < w->files.len; i++) {
		struct str directory = path_directory(w->files.items[i].path);

		if (map_put(seen, directory, NULL))
			temp_leftovers(w->arena, directory, true);
	}
}

/*
 * Removes what killed runs have left. Directories of outputs may be huge, so with a stamp only its directory is looked
 * at: the temporary file of a stamp is the first one made and the last one gone, hence a killed run has left one there.
 * It is removed last, for the same reason.
 */
static void sweep(struct outputs *w, const struct output *stamp)
{
	if (!stamp) {
		sweep_all(w);
		return;
	}

	struct str directory = path_directory(stamp->path);

	if (temp_leftovers(w->arena, directory, false) == 0)
		return;
	for (size_t i = 0; i < w->files.len; i++) {
		struct str other = path_directory(w->files.items[i].path);

		if (!str_eq(other, directory))
			temp_leftovers(w->arena, other, true);
	}
	temp_leftovers(w->arena, directory, true);
}

static bool prepare(struct outputs *w, struct output *f)
{
	struct str directory = path_directory(f->path);
	struct temp_options options = {
		.keep_mode = f->old_regular,
		.mode = f->old_mode,
		.mtime = w->begun ? &w->step_time : NULL,
		.next = &w->next_temp,
	};
	struct str temp;
	int result = 0;

	if (!str_eq(directory, w->prepared))
		result = file_make_directories(arena_str(w->arena, directory).ptr);
	if (result == 0)
		w->prepared = directory;
	if (result == 0)
		result = temp_write(w->arena, directory, f->text, &options, &temp);
	if (result != 0)
		return diag_io(w->diags, "write", f->path, result);
	f->temp = temp;
	return true;
}

/* The stamp's, which says that there are others, goes last. */
static void drop_temps(struct outputs *w, struct output *stamp)
{
	for (size_t i = 0; i < w->files.len; i++) {
		struct output *f = &w->files.items[i];

		if (f != stamp && f->temp.len > 0)
			unlink(f->temp.ptr);
	}
	if (stamp && stamp->temp.len > 0)
		unlink(stamp->temp.ptr);
}

static bool prepare_all(struct outputs *w, struct output *stamp)
{
	if (stamp && !prepare(w, stamp))
		return false;
	for (size_t i = 0; i < w->files.len; i++) {
		struct output *f = &w->files.items[i];

		if (f != stamp && is_written(w, f) && !prepare(w, f))
			return false;
	}
	return true;
}

/* ---- second phase: in place -------------------------------------------------------------------------------------- */

static int finish(struct outputs *w, struct output *f)
{
	struct timespec times[2] = { w->step_time, w->step_time };
	int result;

	if (f->remove)
		return !f->differs || unlink(f->path.ptr) == 0 || errno == ENOENT ? 0 : errno;
	if (f->temp.len > 0) {
		result = temp_place(f->temp.ptr, f->path.ptr, f->error == 0);
		if (result == 0)
			f->temp = STR_EMPTY;
		return result;
	}
	if (!(f->flags & (OUTPUT_RENEW | OUTPUT_ALWAYS)))
		return 0;
	return utimensat(AT_FDCWD, f->path.ptr, w->begun ? times : NULL, 0) == 0 ? 0 : errno;
}

static bool finish_all(struct outputs *w)
{
	for (size_t i = 0; i < w->files.len; i++) {
		struct output *f = &w->files.items[i];
		bool changes = f->temp.len > 0 || (f->remove && f->differs) || (f->flags & OUTPUT_ALWAYS);
		int result = finish(w, f);

		if (result != 0)
			return diag_io(w->diags, f->remove ? "remove" : "replace", f->path, result);
		if (changes)
			*vec_push(w->arena, &w->changed) = f->path;
	}
	return true;
}

/* More than all that is allocated between the first temporary file and the last one that is put in place. */
static size_t memory_needed(const struct outputs *w)
{
	size_t size = 4096;

	for (size_t i = 0; i < w->files.len; i++)
		size += 6 * w->files.items[i].path.len + 512;
	return size;
}

bool outputs_commit(struct outputs *w)
{
	struct output *stamp;
	bool ok, writes = false;

	w->changed.len = 0;
	if (!examine_all(w))
		return false;
	w->settled = is_settled(w);
	for (size_t i = 0; i < w->files.len; i++)
		writes |= is_written(w, &w->files.items[i]);
	stamp = find_stamp(w);
	/* With nothing to write, too: the killed run may have put the last file in its place. */
	sweep(w, stamp);
	if (writes)
		arena_reserve(w->arena, memory_needed(w));
	ok = (!writes || prepare_all(w, stamp)) && finish_all(w);
	if (!ok)
		drop_temps(w, stamp);
	return ok;
}

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
	bool read;      /* by outputs_old() */
	struct str old; /* what it found */

	/* Found by examine(). */
	bool differs;     /* what is on disk is not what shall be there */
	bool old_regular; /* a file is there, and has a mode to keep */
	mode_t old_mode;

	struct str temp; /* complete and waiting; empty: none */
};

struct outputs {
	struct arena *arena;
	struct diags *diags;
	VEC(struct output) files;
	VEC(struct str) inputs;
	VEC(struct str) changed;
	struct str stamp; /* as given to outputs_begin() */
	bool begun;
	bool rehearsal;
	struct timespec step_time;
	unsigned next_temp;
};

struct outputs *outputs_new(struct arena *arena, struct diags *diags)
{
	struct outputs *w = arena_make(arena, struct outputs);

	w->arena = arena;
	w->diags = diags;
	w->stamp = STR_EMPTY;
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

bool outputs_old(struct outputs *w, struct str *text)
{
	struct output *f = &w->files.items[w->files.len - 1];

	f->read = file_read(w->arena, INPUT_OUTPUT, f->path.ptr, 0, &f->old) == 0;
	if (f->read)
		*text = f->old;
	return f->read;
}

void outputs_remove(struct outputs *w, struct str path)
{
	*vec_push(w->arena, &w->files) =
	        (struct output){ .path = arena_str(w->arena, path), .remove = true, .temp = STR_EMPTY };
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
	else if (str_is(base, ".") || str_is(directory, "/"))
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

static bool holds(struct outputs *w, const struct output *f, const struct stat *st)
{
	struct str bytes;

	if (f->read && (size_t)st->st_size == f->old.len)
		return str_eq(f->old, f->text);
	return (size_t)st->st_size == f->text.len && file_read(w->arena, INPUT_OUTPUT, f->path.ptr, 0, &bytes) == 0 &&
	       str_eq(bytes, f->text);
}

static bool examine(struct outputs *w, struct output *f)
{
	struct stat st;

	if (lstat(f->path.ptr, &st) != 0) {
		if (errno != ENOENT && (errno != ENOTDIR || !f->remove))
			return diag_io(w->diags, f->remove ? "remove" : "write", f->path, errno);
		f->differs = !f->remove;
		return true;
	}
	if (S_ISDIR(st.st_mode))
		return diag_io(w->diags, f->remove ? "remove" : "write", f->path, EISDIR);
	if (!S_ISREG(st.st_mode) && !S_ISLNK(st.st_mode))
		return diag_io(w->diags, f->remove ? "remove" : "write", f->path, FILE_NOT_REGULAR);
	f->old_regular = S_ISREG(st.st_mode);
	f->old_mode = st.st_mode & 07777;
	f->differs = f->remove || !f->old_regular || !holds(w, f, &st);
	return true;
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

/* ---- first phase: temporary files -------------------------------------------------------------------------------- */

static bool is_written(const struct output *f)
{
	return !f->remove && (f->differs || (f->flags & OUTPUT_ALWAYS));
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
	int result = temp_time(w->arena, directory, &w->step_time);

	if (result != 0)
		return diag_io(w->diags, "write", stamp, result);
	w->begun = true;
	w->stamp = arena_str(w->arena, stamp);
	return true;
}

/* The stamp, when this run has one and writes it. */
static struct output *find_stamp(struct outputs *w)
{
	for (size_t i = 0; w->begun && i < w->files.len; i++)
		if (str_eq(w->files.items[i].path, w->stamp) && is_written(&w->files.items[i]))
			return &w->files.items[i];
	return NULL;
}

static void sweep_all(struct outputs *w)
{
	struct map *seen = map_new(w->arena);

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
	int result = file_make_directories(arena_str(w->arena, directory).ptr);

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

		if (f != stamp && is_written(f) && !prepare(w, f))
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
		result = temp_place(f->temp.ptr, f->path.ptr);
		if (result == 0)
			f->temp = STR_EMPTY;
		return result;
	}
	if (!(f->flags & OUTPUT_RENEW))
		return 0;
	return utimensat(AT_FDCWD, f->path.ptr, w->begun ? times : NULL, 0) == 0 ? 0 : errno;
}

static bool finish_all(struct outputs *w)
{
	for (size_t i = 0; i < w->files.len; i++) {
		struct output *f = &w->files.items[i];
		bool changes = f->temp.len > 0 || (f->remove && f->differs);
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
	for (size_t i = 0; i < w->files.len; i++)
		writes |= is_written(&w->files.items[i]);
	stamp = find_stamp(w);
	if (writes) {
		sweep(w, stamp);
		arena_reserve(w->arena, memory_needed(w));
	}
	ok = prepare_all(w, stamp) && finish_all(w);
	if (!ok)
		drop_temps(w, stamp);
	return ok;
}

#include "steps/revision.h"

#include <errno.h>

#include "base/file.h"
#include "base/out.h"
#include "read/spec_guess.h"
#include "steps/git_output.h"
#include "steps/module_find.h"
#include "steps/paths.h"
#include "steps/run.h"

struct blob {
	struct str id;
	bool link;             /* its text is the path it leads to */
	struct source *source; /* NULL: it was not read yet */
};

struct revision {
	struct arena *arena;
	struct diags *diags;
	struct str name, directory;
	struct str commit;
	struct str prefix; /* of the directory in the repository: "" or "services/shop/" */
	struct str here;   /* of the working directory; ptr NULL: that is in another one */
	struct map *blobs; /* path -> struct blob, all files and links of the revision */
	VEC(struct str) links;
};

enum { MOST_LINKS = 40 }; /* that lead to each other */

bool revision_owns(struct str path)
{
	return str_starts(path, STR("git:"));
}

bool revision_parse(struct str text, struct str *name, struct str *path)
{
	if (!revision_owns(text))
		return false;
	text = str_sub(text, 4, text.len);
	size_t colon = str_find(text, ':');
	*name = str_sub(text, 0, colon);
	*path = str_sub(text, colon + 1, text.len);
	return true;
}

/* ---- git -------------------------------------------------------------------------------------------------------- */

static bool git_missing(struct revision *r, int error)
{
	diag(r->diags, DIAG_TOOL, (struct span){ 0 }, "cannot run git: %s", strerror(error));
	diag_hint(r->diags, "install git, or compare files and directories");
	return false;
}

/* The first line of what it said, without the word in front. */
static struct str complaint(const struct run *run)
{
	struct str text = str_trim(run->errors);
	text = str_sub(text, 0, str_find(text, '\n'));
	bool marked = str_starts(text, STR("fatal: ")) || str_starts(text, STR("error: "));
	return marked ? str_sub(text, 7, text.len) : text;
}

/* ARGUMENTS are those behind `git -C DIRECTORY`. The environment has nothing that could point it elsewhere. */
static bool run_git(struct revision *r, const char *const *arguments, struct run *run)
{
	static const char *const set[] = { "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0",
		                           "GIT_NO_LAZY_FETCH=1", NULL };
	static const char *const keep[] = { "PATH", "HOME", "XDG_CONFIG_HOME", NULL };
	VEC(const char *) argv = { 0 };
	*vec_push(r->arena, &argv) = "git";
	*vec_push(r->arena, &argv) = "--no-pager";
	*vec_push(r->arena, &argv) = "-C";
	*vec_push(r->arena, &argv) = r->directory.len > 0 ? arena_str(r->arena, r->directory).ptr : ".";
	for (; *arguments != NULL; arguments++)
		*vec_push(r->arena, &argv) = *arguments;
	*vec_push(r->arena, &argv) = NULL;
	run->argv = argv.items;
	run->set = set;
	run->keep = keep;
	run->apart = true;
	int error = run_program(r->arena, run);
	if (error != 0)
		return git_missing(r, error);
	/* Where the C library's posix_spawn() cannot report a program that does not start, the child ends with 127. */
	return run->status != 127 || run->output.len + run->errors.len > 0 || git_missing(r, ENOENT);
}

static bool git_failed(struct revision *r, const struct run *run)
{
	struct str said = complaint(run);
	if (said.len == 0)
		said = arena_printf(r->arena, "git ended with %d", run->status);
	return diag(r->diags, DIAG_REVISION, (struct span){ 0 }, "git:%.*s: %.*s", STR_ARG(r->name), STR_ARG(said));
}

/* The repository that DIRECTORY is in, and where in it that is. */
static bool find_place(struct revision *r, struct str directory, struct run *run, struct str *top, struct str *prefix)
{
	struct revision there = *r;
	there.directory = directory;
	if (!run_git(&there, (const char *const[]){ "rev-parse", "--show-toplevel", "--show-prefix", NULL }, run))
		return false;
	size_t line = str_find(run->output, '\n');
	struct str rest = str_sub(run->output, line + 1, run->output.len);
	*top = str_sub(run->output, 0, line);
	*prefix = str_sub(rest, 0, str_find(rest, '\n'));
	return true;
}

static bool find_places(struct revision *r)
{
	struct run run = { 0 }, here = { 0 };
	struct str top, here_top, prefix;
	if (!find_place(r, r->directory, &run, &top, &r->prefix))
		return false;
	if (run.status != 0) /* no repository, or one that git does not trust */
		return git_failed(r, &run);
	r->here = r->prefix;
	if (r->directory.len == 0)
		return true;
	if (!find_place(r, STR_EMPTY, &here, &here_top, &prefix))
		return false;
	r->here = here.status == 0 && str_eq(top, here_top) ? prefix : (struct str){ NULL, 0 };
	return true;
}

static bool find_commit(struct revision *r)
{
	struct str wanted = arena_printf(r->arena, "%.*s^{commit}", STR_ARG(r->name));
	struct run run = { 0 };
	if (!run_git(r,
	             (const char *const[]){ "rev-parse", "--verify", "--quiet", "--end-of-options", wanted.ptr, NULL },
	             &run))
		return false;
	r->commit = arena_str(r->arena, str_trim(run.output));
	if (run.status == 0 && r->commit.len > 0)
		return true;
	if (run.status > 1 || complaint(&run).len > 0) /* asked to be quiet, it says nothing of what is not there */
		return git_failed(r, &run);
	diag(r->diags, DIAG_REVISION, (struct span){ 0 }, "git:%.*s: there is no such revision", STR_ARG(r->name));
	diag_hint(r->diags, "a branch, a tag, a commit, or HEAD~1; in a shallow clone only what was fetched");
	return false;
}

static struct str full_path(const struct revision *r, struct str path)
{
	return arena_printf(r->arena, "git:%.*s:%.*s", STR_ARG(r->name), STR_ARG(path));
}

static bool list_blobs(struct revision *r)
{
	struct run run = { 0 };
	struct git_entry entry;
	size_t at = 0;
	if (!run_git(r, (const char *const[]){ "ls-tree", "-r", "-z", "--full-tree", r->commit.ptr, NULL }, &run))
		return false;
	if (run.status != 0)
		return git_failed(r, &run);
	while (git_entry_next(run.output, &at, &entry)) {
		if (!git_entry_is_file(&entry) && !git_entry_is_link(&entry))
			continue; /* a repository inside of this one */
		struct blob *blob = arena_make(r->arena, struct blob);
		struct str path = full_path(r, entry.path);
		blob->id = entry.id;
		blob->link = git_entry_is_link(&entry);
		map_put(r->blobs, path, blob);
		if (blob->link)
			*vec_push(r->arena, &r->links) = path;
	}
	return at == run.output.len || diag(r->diags, DIAG_REVISION, (struct span){ 0 },
	                                    "git:%.*s: git lists its files in an unknown way", STR_ARG(r->name));
}

/* ---- content ---------------------------------------------------------------------------------------------------- */

/* FALSE: OUTPUT does not go on with the bytes of BLOB. */
static bool take_blob(struct revision *r, struct str output, size_t *at, struct str path, struct blob *blob)
{
	struct str text;
	if (!git_blob_next(output, at, blob->id, &text))
		return false;
	blob->source = source_new(r->arena, path, arena_str(r->arena, text));
	return true;
}

/* Reads those of PATHS that were not read yet, all of them at once. */
static bool read_blobs(struct revision *r, const struct str *paths, size_t count)
{
	struct out o;
	struct run run = { 0 };
	out_init(&o, r->arena);
	for (size_t i = 0; i < count; i++) {
		const struct blob *blob = map_get(r->blobs, paths[i]);
		if (blob->source == NULL)
			out_printf(&o, "%.*s\n", STR_ARG(blob->id));
	}
	run.input = out_text(&o);
	if (run.input.len == 0)
		return true;
	if (!run_git(r, (const char *const[]){ "cat-file", "--batch", NULL }, &run))
		return false;
	if (run.status != 0)
		return git_failed(r, &run);
	size_t at = 0;
	for (size_t i = 0; i < count; i++) {
		struct blob *blob = map_get(r->blobs, paths[i]);
		if (blob->source == NULL && !take_blob(r, run.output, &at, paths[i], blob))
			return diag(r->diags, DIAG_REVISION, (struct span){ 0 }, "git cannot read %.*s",
			            STR_ARG(paths[i]));
	}
	return true;
}

struct revision *revision_open(struct arena *arena, struct diags *diags, struct str name, struct str directory)
{
	struct revision *r = arena_make(arena, struct revision);
	r->arena = arena;
	r->diags = diags;
	r->name = name;
	r->directory = directory;
	r->blobs = map_new(arena);
	bool ok = find_places(r) && find_commit(r) && list_blobs(r);
	return ok && read_blobs(r, r->links.items, r->links.len) ? r : NULL;
}

/* ---- names ------------------------------------------------------------------------------------------------------ */

/* FULL without git:REV: in front. */
static struct str below_top(const struct revision *r, struct str full)
{
	return str_sub(full, sizeof("git::") - 1 + r->name.len, full.len);
}

/* The first part of the path FULL that is a link, or NULL; *REST is what stands behind it. */
static const struct blob *first_link(const struct revision *r, struct str full, struct str *rest)
{
	size_t at = full.len - below_top(r, full).len;
	while (r->links.len > 0 && at < full.len) {
		at += str_find(str_sub(full, at, full.len), '/');
		struct str part = str_sub(full, 0, at);
		const struct blob *blob = map_get(r->blobs, part);
		*rest = str_sub(full, at + 1, full.len);
		if (blob != NULL && blob->link)
			return blob;
		at++;
	}
	return NULL;
}

/* The name under which a file or directory is known; PATH may have dots and doubled slashes, and lead through links. */
static struct str known_name(const struct revision *r, struct str path)
{
	struct str rest, dotted = arena_printf(r->arena, "./%.*s", STR_ARG(below_top(r, path)));
	struct str full = full_path(r, module_path_key(r->arena, dotted));
	for (int i = 0; i < MOST_LINKS; i++) {
		const struct blob *link = first_link(r, full, &rest);
		if (link == NULL)
			break;
		struct str beside = path_directory(below_top(r, link->source->path));
		struct str to = path_join(r->arena, beside, str_trim(link->source->text));
		to = arena_printf(r->arena, "%.*s%s%.*s", STR_ARG(to), rest.len > 0 ? "/" : "", STR_ARG(rest));
		full = full_path(r, module_path_key(r->arena, to)); /* what leads out is nowhere */
	}
	return full;
}

/* The file PATH leads to, or NULL. */
static struct blob *find_file(const struct revision *r, struct str path)
{
	struct blob *blob = map_get(r->blobs, known_name(r, path));
	return blob != NULL && !blob->link ? blob : NULL;
}

struct source *revision_source(struct revision *r, struct str path)
{
	struct blob *blob = find_file(r, path);
	struct str name = known_name(r, path);
	if (blob != NULL)
		return read_blobs(r, &name, 1) ? blob->source : NULL;
	diag(r->diags, DIAG_REVISION, (struct span){ 0 }, "git:%.*s: there is no file '%.*s' in it", STR_ARG(r->name),
	     STR_ARG(below_top(r, path)));
	return NULL;
}

bool revision_has(const struct revision *r, struct str path)
{
	return find_file(r, path) != NULL;
}

struct str revision_parent(const struct revision *r, struct str path)
{
	return full_path(r, path_directory(below_top(r, known_name(r, path))));
}

/* ---- paths ------------------------------------------------------------------------------------------------------ */

/* PATH from the top of the repository, without dots. */
static struct str from_top(struct revision *r, struct str path)
{
	bool relative =
	        str_is(path, ".") || str_is(path, "..") || str_starts(path, STR("./")) || str_starts(path, STR("../"));
	struct str whole = relative ? arena_printf(r->arena, "%.*s%.*s", STR_ARG(r->prefix), STR_ARG(path)) : path;
	return module_path_key(r->arena, whole);
}

struct str revision_directory(struct revision *r, struct str dir)
{
	if (revision_owns(dir) || r->here.ptr == NULL || (dir.len > 0 && dir.ptr[0] == '/'))
		return dir;
	struct str path = arena_printf(r->arena, "%.*s%.*s", STR_ARG(r->here), STR_ARG(dir));
	return full_path(r, module_path_key(r->arena, path));
}

bool revision_is_here(const struct revision *r)
{
	return r->here.ptr != NULL;
}

struct str revision_path(struct revision *r, struct str path)
{
	return full_path(r, from_top(r, path));
}

/* FULL, found below a directory, is one of FILES, or what it leads to is, where that is not among the SEEN. */
static bool add_file(struct revision *r, struct str full, struct map *seen, struct revision_files *files)
{
	struct str name = known_name(r, full);
	if (find_file(r, name) != NULL) {
		if (map_put(seen, name, files))
			*vec_push(r->arena, &files->at) = name;
		return true;
	}
	diag(r->diags, DIAG_REVISION, (struct span){ 0 },
	     "git:%.*s: '%.*s' is a symbolic link to '%.*s', which is no file of it", STR_ARG(r->name),
	     STR_ARG(below_top(r, full)), STR_ARG(below_top(r, name)));
	diag_hint(r->diags, "name the files that are meant, or the directory they are in");
	return false;
}

/* Leaves those that are meant as entity files. */
static bool read_files(struct revision *r, struct revision_files *files)
{
	size_t kept = 0;
	if (!read_blobs(r, files->at.items, files->at.len))
		return false;
	for (size_t i = 0; i < files->at.len; i++)
		if (spec_guess(find_file(r, files->at.items[i])->source->text))
			files->at.items[kept++] = files->at.items[i];
	files->at.len = kept;
	str_sort(files->at.items, kept);
	return true;
}

bool revision_list(struct revision *r, struct str path, struct revision_files *files)
{
	struct str full = known_name(r, revision_path(r, path)), base = below_top(r, full);
	struct str below = base.len > 0 ? arena_printf(r->arena, "%.*s/", STR_ARG(full)) : full;
	struct map *seen = map_new(r->arena);
	bool found = false, ok = true;
	if (find_file(r, full) != NULL) {
		*vec_push(r->arena, &files->at) = full;
		return read_blobs(r, files->at.items, files->at.len);
	}
	for (size_t i = 0; i < map_len(r->blobs); i++) {
		struct str name = map_key(r->blobs, i);
		if (!str_starts(name, below))
			continue;
		found = true;
		if (path_is_entity_file(str_sub(name, below.len, name.len)))
			ok = add_file(r, name, seen, files) && ok;
	}
	if (!found && base.len > 0)
		return diag(r->diags, DIAG_REVISION, (struct span){ 0 },
		            "git:%.*s: there is no file or directory '%.*s' in it", STR_ARG(r->name),
		            STR_ARG(below_top(r, revision_path(r, path))));
	return ok && read_files(r, files);
}

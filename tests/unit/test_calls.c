/*
 * Calls that fail: what functions make of it, and what they leave on disk. Each call of `wrapped` below goes through a function
 * of this file (tests/unit/CMakeLists.txt has their names), which lets the Nth call fail that a test names.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/wait.h>

#include "base/file.h"
#include "scratch.h"
#include "steps/run.h"
#include "test.h"
#include "write/outputs.h"
#include "write/temp.h"

/*
 * The NTH call (from 1; 0: none) of CALL fails with ERROR; 0: it does nothing and returns 0. Of two faults for the same call
 * the first has NTH 1, and the second counts from there.
 */
struct fault {
	const char *call;
	int nth, error;
};

static struct fault faults[3];

static void let_fail(struct fault first, struct fault second)
{
	faults[0] = first;
	faults[1] = second;
	faults[2] = (struct fault){ 0 };
}

static bool fails(const char *call)
{
	for (size_t i = 0; i < countof(faults); i++) {
		if (faults[i].nth == 0 || strcmp(faults[i].call, call) != 0 || --faults[i].nth > 0)
			continue;
		errno = faults[i].error;
		return true;
	}
	return false;
}

#define WRAP(type, name, parameters, arguments)                                                                        \
	type __real_##name parameters;                                                                                 \
	type __wrap_##name parameters;                                                                                 \
	type __wrap_##name parameters                                                                                  \
	{                                                                                                              \
		return fails(#name) ? (errno == 0 ? 0 : -1) : __real_##name arguments;                                 \
	}

WRAP(ssize_t, read, (int fd, void *to, size_t size), (fd, to, size))
WRAP(ssize_t, write, (int fd, const void *from, size_t size), (fd, from, size))
WRAP(int, fchmod, (int fd, mode_t mode), (fd, mode))
WRAP(int, futimens, (int fd, const struct timespec times[2]), (fd, times))
WRAP(int, fstat, (int fd, struct stat *st), (fd, st))
WRAP(int, stat, (const char *path, struct stat *st), (path, st))
WRAP(int, rename, (const char *from, const char *to), (from, to))
WRAP(int, renameat2, (int at, const char *from, int to_at, const char *to, unsigned flags),
     (at, from, to_at, to, flags))
WRAP(int, unlink, (const char *path), (path))
WRAP(int, utimensat, (int at, const char *path, const struct timespec times[2], int flags), (at, path, times, flags))
WRAP(int, kill, (pid_t pid, int number), (pid, number))
WRAP(int, pipe, (int ends[2]), (ends))
WRAP(off_t, lseek, (int fd, off_t to, int from), (fd, to, from))
WRAP(pid_t, waitpid, (pid_t pid, int *status, int options), (pid, status, options))
WRAP(int, fflush, (FILE * f), (f))

/* The descriptor goes all the same, as it does in Linux. */
int __real_close(int fd);
int __wrap_close(int fd);
int __wrap_close(int fd)
{
	int result = __real_close(fd);

	return fails("close") ? -1 : result;
}

int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...)
{
	va_list ap;

	va_start(ap, flags);
	mode_t mode = flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(ap, mode_t) : 0;
	va_end(ap);
	if (fails("replaced")) /* no call: another file is put there just before */
		__real_rename("other", path);
	return fails("open") ? -1 : __real_open(path, flags, mode);
}

int __real_fcntl(int fd, int command, ...);
int __wrap_fcntl(int fd, int command, ...);
int __wrap_fcntl(int fd, int command, ...)
{
	va_list ap;

	va_start(ap, command);
	void *value = va_arg(ap, void *); /* or a number: what counts branches locks its files */
	va_end(ap);
	return fails("fcntl") ? -1 : __real_fcntl(fd, command, value);
}

/* A file of somebody else: what `error` stands for here. */
int __real_lstat(const char *path, struct stat *st);
int __wrap_lstat(const char *path, struct stat *st);
int __wrap_lstat(const char *path, struct stat *st)
{
	int result = __real_lstat(path, st);

	if (fails("lstat") && result == 0)
		st->st_uid++;
	return result;
}

FILE *__real_tmpfile(void);
FILE *__wrap_tmpfile(void);
FILE *__wrap_tmpfile(void)
{
	return fails("tmpfile") ? NULL : __real_tmpfile();
}

/* Names in the directory PATH. */
static int entries(const char *path)
{
	DIR *dir = opendir(path);
	int count = 0;

	while (dir && readdir(dir))
		count++;
	closedir(dir);
	return count - 2;
}

static bool holds(const char *path, const char *text)
{
	struct str bytes;

	return file_read(test_arena, INPUT_OUTPUT, path, 0, &bytes) == 0 && str_is(bytes, text);
}

/* ---- reading --------------------------------------------------------------------------------------------------- */

static const struct {
	struct fault fault;
	int result, sized;
} readings[] = {
	{ { "read", 1, EINTR }, 0, 0 },
	{ { "read", 1, EIO }, EIO, EIO },
	{ { "read", 1, 0 }, FILE_CHANGED, FILE_CHANGED }, /* it became shorter */
	{ { "open", 1, EMFILE }, EMFILE, EMFILE },
	{ { "fstat", 1, EIO }, EIO, 0 },
	{ { "fstat", 2, EIO }, EIO, 0 },
	{ { "stat", 1, EACCES }, EACCES, 0 },
};

TEST(reading)
{
	struct str bytes;

	scratch_write("five", STR("12345"));
	for (size_t i = 0; i < countof(readings); i++) {
		test_row(i);
		let_fail(readings[i].fault, (struct fault){ 0 });
		CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "five", 0, &bytes), readings[i].result);
		let_fail(readings[i].fault, (struct fault){ 0 });
		CHECK_INT(file_read_sized(test_arena, INPUT_OUTPUT, "five", 5, &bytes), readings[i].sized);
	}
	let_fail((struct fault){ 0 }, (struct fault){ 0 });
	CHECK_INT(file_read_sized(test_arena, INPUT_OUTPUT, "five", 3, &bytes), FILE_CHANGED); /* it grew */
	CHECK(strcmp(file_error(FILE_TOO_LARGE), "too large") == 0);
	CHECK(strcmp(file_error(FILE_CHANGED), "it was changed while it was being read") == 0);
}

/* Another run puts its file in the place of the one that is about to be read. */
TEST(replaced)
{
	struct str bytes;

	scratch_write("five", STR("12345"));
	scratch_write("other", STR("another one"));
	let_fail((struct fault){ "replaced", 1, 0 }, (struct fault){ 0 });
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "five", 0, &bytes), 0);
	CHECK(str_is(bytes, "another one"));
	scratch_write("five", STR("12345"));
	scratch_write("other", STR("another one"));
	let_fail((struct fault){ "replaced", 1, 0 }, (struct fault){ 0 });
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "five", 5, &bytes), FILE_TOO_LARGE);
	scratch_write("five", STR("12345"));
	REQUIRE(mkfifo("other", 0600) == 0);
	let_fail((struct fault){ "replaced", 1, 0 }, (struct fault){ 0 });
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "five", 0, &bytes), FILE_NOT_REGULAR);
	unlink("five");
}

/* ---- temporary files ------------------------------------------------------------------------------------------- */

static const struct {
	struct fault first, second;
	int result;
} writings[] = {
	{ { 0 }, { 0 }, 0 },
	{ { "write", 1, EINTR }, { 0 }, 0 },
	{ { "write", 1, ENOSPC }, { 0 }, ENOSPC },
	{ { "write", 1, 0 }, { 0 }, EIO },
	{ { "fchmod", 1, EPERM }, { 0 }, EPERM },
	{ { "futimens", 1, EPERM }, { 0 }, EPERM },
	{ { "close", 1, EIO }, { 0 }, EIO },
	{ { "write", 1, ENOSPC }, { "close", 1, EIO }, ENOSPC }, /* the first says why */
	{ { "open", 1, EACCES }, { 0 }, EACCES },
	{ { "open", 1, EEXIST }, { 0 }, 0 },
};

TEST(temporary_files)
{
	struct timespec time = { 1000, 7 };
	struct temp_options options = { .keep_mode = true, .mode = 0640, .mtime = &time };
	struct str path;
	struct stat st;

	REQUIRE(mkdir("temp", 0777) == 0);
	for (size_t i = 0; i < countof(writings); i++) {
		test_row(i);
		let_fail(writings[i].first, writings[i].second);
		CHECK_INT(temp_write(test_arena, STR("temp"), STR("text"), &options, &path), writings[i].result);
		CHECK_INT(entries("temp"), writings[i].result == 0);
		if (writings[i].result != 0)
			continue;
		CHECK(holds(path.ptr, "text"));
		CHECK(stat(path.ptr, &st) == 0 && (st.st_mode & 07777) == 0640 && st.st_mtim.tv_sec == 1000);
		CHECK(unlink(path.ptr) == 0);
	}
}

static const struct {
	struct fault first, second;
	int result, left;
} times[] = {
	{ { 0 }, { 0 }, 0, 0 },
	{ { "fstat", 1, EIO }, { 0 }, EIO, 0 },
	{ { "open", 1, EOPNOTSUPP }, { 0 }, 0, 0 },                  /* no files without names here */
	{ { "open", 1, EOPNOTSUPP }, { "write", 1, ENOSPC }, 0, 0 }, /* nothing is written */
	{ { "open", 1, EOPNOTSUPP }, { "open", 1, EACCES }, EACCES, 0 },
	{ { "open", 1, EOPNOTSUPP }, { "stat", 1, EIO }, EIO, 0 },
	{ { "open", 1, EOPNOTSUPP }, { "unlink", 1, EIO }, EIO, 1 },
};

TEST(step_times)
{
	struct timespec time;
	uid_t owner = (uid_t)-1;

	REQUIRE(mkdir("times", 0777) == 0);
	for (size_t i = 0; i < countof(times); i++) {
		test_row(i);
		let_fail(times[i].first, times[i].second);
		time.tv_sec = 0;
		CHECK_INT(temp_time(test_arena, STR("times"), &time, &owner), times[i].result);
		CHECK_INT(entries("times"), times[i].left);
		CHECK((time.tv_sec > 0) == (times[i].result == 0));
	}
	CHECK(owner == geteuid());
	let_fail((struct fault){ "open", 1, EOPNOTSUPP }, (struct fault){ "stat", 1, EIO });
	faults[2] = (struct fault){ "unlink", 1, EACCES };
	CHECK_INT(temp_time(test_arena, STR("times"), &time, &owner), EIO); /* the first says why */
	let_fail((struct fault){ "open", 1, EOPNOTSUPP }, (struct fault){ 0 });
	CHECK_INT(temp_time(test_arena, STR_EMPTY, &time, &owner), 0); /* the working directory */
}

static const struct {
	struct fault first, second;
	bool over;
	int result;
} placings[] = {
	{ { 0 }, { 0 }, true, 0 },
	{ { 0 }, { 0 }, false, 0 },
	{ { "renameat2", 1, ENOENT }, { 0 }, true, 0 },
	{ { "renameat2", 1, EINVAL }, { 0 }, true, 0 },
	{ { "renameat2", 1, ENOSYS }, { 0 }, true, 0 },
	{ { "renameat2", 1, EOPNOTSUPP }, { 0 }, true, 0 },
	{ { "renameat2", 1, EACCES }, { 0 }, true, EACCES },
	{ { "renameat2", 1, ENOSYS }, { "rename", 1, EXDEV }, true, EXDEV },
	{ { "rename", 1, EXDEV }, { 0 }, false, EXDEV },
	{ { "unlink", 1, EIO }, { 0 }, true, EIO }, /* both go back */
};

TEST(in_place)
{
	for (size_t i = 0; i < countof(placings); i++) {
		test_row(i);
		scratch_write("target", STR("old"));
		scratch_write("new", STR("new"));
		let_fail(placings[i].first, placings[i].second);
		CHECK_INT(temp_place("new", "target", placings[i].over), placings[i].result);
		CHECK(holds("target", placings[i].result == 0 ? "new" : "old"));
		CHECK(placings[i].result == 0 ? access("new", F_OK) != 0 : holds("new", "new"));
	}
	/* A directory that came into the place of a file. */
	REQUIRE(mkdir("directory", 0777) == 0);
	scratch_write("directory/file", STR("kept"));
	CHECK_INT(temp_place("new", "directory", true), EISDIR);
	CHECK(holds("directory/file", "kept") && holds("new", "new"));
	CHECK(temp_place("new", "missing", true) == 0 && holds("missing", "new"));
}

/* The id of a process that is no more. */
static pid_t dead_process(void)
{
	pid_t pid = fork();

	if (pid == 0)
		_exit(0);
	waitpid(pid, NULL, 0);
	return pid;
}

TEST(leftovers)
{
	static const char *const foreign[] = { "left/.specql-12",      "left/.specql-12-1.temp",
		                               "left/specql-12-1.tmp", "left/.specql-x-1.tmp",
		                               "left/.specql-0-1.tmp", "left/.specql-99999999999-1.tmp",
		                               "left/.specql-a.tmp",   "left/.specql-:.tmp" };
	long dead = (long)dead_process();
	struct str left = arena_printf(test_arena, "left/.specql-%ld-3.tmp", dead);
	struct str broken = arena_printf(test_arena, "left/.specql-%ldx3.tmp", dead);

	REQUIRE(mkdir("left", 0777) == 0);
	for (size_t i = 0; i < countof(foreign); i++)
		scratch_write(foreign[i], STR("x"));
	scratch_write(broken.ptr, STR("x"));
	scratch_write(left.ptr, STR("x"));
	scratch_write(arena_printf(test_arena, "left/.specql-%ld-3.tmp", (long)getpid()).ptr, STR("x")); /* alive */
	CHECK_INT(temp_leftovers(test_arena, STR("left"), false), 1);
	let_fail((struct fault){ "kill", 1, EPERM },
	         (struct fault){ "kill", 1, EPERM }); /* alive, and another user's */
	CHECK_INT(temp_leftovers(test_arena, STR("left"), true), 0);
	let_fail((struct fault){ 0 }, (struct fault){ 0 });
	CHECK(holds(left.ptr, "x"));
	CHECK_INT(temp_leftovers(test_arena, STR("left"), true), 1);
	CHECK_INT(entries("left"), countof(foreign) + 2);
	CHECK_INT(temp_leftovers(test_arena, STR("missing"), true), 0);
	CHECK_INT(temp_leftovers(test_arena, STR_EMPTY, true), 0);
}

/* ---- the files of a run ---------------------------------------------------------------------------------------- */

static struct diags *diags;

static struct outputs *outputs(void)
{
	let_fail((struct fault){ 0 }, (struct fault){ 0 });
	diags = diags_new(test_arena);
	return outputs_new(test_arena, diags);
}

static bool only_error_is(const char *text)
{
	size_t count;
	struct diag_item *items = diags_sorted(diags, &count);
	bool is = count == 1 && items[0].id == DIAG_IO && str_is(items[0].text, text);

	if (!is && count > 0)
		fprintf(stderr, "  got  \"%.*s\"\n", STR_ARG(items[0].text));
	return is;
}

static const struct {
	struct fault fault;
	const char *error, *first, *second, *removed; /* NULL: not there */
} commits[] = {
	{ { 0 }, NULL, "new", "new", NULL },
	{ { "write", 2, ENOSPC }, "write 'run/second': No space left on device", "old", NULL, "old" },
	{ { "fchmod", 1, EPERM }, "write 'run/first': Operation not permitted", "old", NULL, "old" },
	{ { "renameat2", 1, EACCES }, "replace 'run/first': Permission denied", "old", NULL, "old" },
	{ { "rename", 1, EIO }, "replace 'run/second': Input/output error", "new", NULL, "old" },
	{ { "unlink", 2, EACCES }, "remove 'run/removed': Permission denied", "new", "new", "old" },
	{ { "unlink", 2, ENOENT }, NULL, "new", "new", "old" }, /* somebody else was faster */
	{ { "open", 1, EMFILE }, NULL, "new", "new", NULL },    /* what cannot be read is another file */
};

TEST(commits_that_fail)
{
	REQUIRE(mkdir("run", 0777) == 0);
	for (size_t i = 0; i < countof(commits); i++) {
		struct outputs *w = outputs();

		test_row(i);
		scratch_write("run/first", STR("old"));
		unlink("run/second");
		scratch_write("run/removed", STR("old"));
		outputs_add(w, STR("run/first"), STR("new"), 0);
		outputs_add(w, STR("run/second"), STR("new"), 0);
		outputs_remove(w, STR("run/removed"));
		let_fail(commits[i].fault, (struct fault){ 0 });
		CHECK(outputs_commit(w) == (commits[i].error == NULL));
		let_fail((struct fault){ 0 }, (struct fault){ 0 });
		CHECK(commits[i].error == NULL || only_error_is(commits[i].error));
		CHECK(holds("run/first", commits[i].first));
		CHECK(commits[i].second != NULL ? holds("run/second", commits[i].second)
		                                : access("run/second", F_OK) != 0);
		CHECK(commits[i].removed != NULL ? holds("run/removed", "old") : access("run/removed", F_OK) != 0);
		CHECK_INT(entries("run"), 1 + (commits[i].second != NULL) + (commits[i].removed != NULL));
	}
}

/* The stamp is written first, and is the last that goes. */
TEST(stamped_commits_that_fail)
{
	for (int nth = 1; nth <= 3; nth++) {
		struct outputs *w = outputs();

		test_row((size_t)nth);
		REQUIRE(nth > 1 || mkdir("stamped", 0777) == 0);
		scratch_write("stamped/a", STR("old"));
		REQUIRE(outputs_begin(w, STR("stamped/k")));
		outputs_add(w, STR("stamped/a"), STR("new"), 0);
		outputs_add(w, STR("stamped/k"), STR("k"), OUTPUT_ALWAYS);
		let_fail((struct fault){ "write", nth, ENOSPC }, (struct fault){ 0 });
		CHECK(outputs_commit(w) == (nth == 3));
		CHECK(nth != 1 || only_error_is("write 'stamped/k': No space left on device"));
		CHECK(nth != 2 || only_error_is("write 'stamped/a': No space left on device"));
		let_fail((struct fault){ 0 }, (struct fault){ 0 });
		CHECK(holds("stamped/a", nth == 3 ? "new" : "old"));
		CHECK_INT(entries("stamped"), nth == 3 ? 2 : 1);
	}
}

/* A stamp of which only the time is to be renewed. */
TEST(renewals)
{
	struct stat st, before;

	REQUIRE(mkdir("renew", 0777) == 0);
	for (int i = 0; i < 4; i++) {
		struct outputs *w = outputs();

		test_row((size_t)i);
		CHECK(i == 0 || (file_set_time("renew/k", 1000000000) == 0 && stat("renew/k", &before) == 0));
		REQUIRE(outputs_begin(w, STR("renew/k")));
		outputs_add(w, STR("renew/k"), STR("k"), OUTPUT_ALWAYS);
		if (i == 2)
			let_fail((struct fault){ "utimensat", 1, EPERM }, (struct fault){ 0 });
		if (i == 3) /* a file of somebody else: whose time only he may set, so it is made anew */
			let_fail((struct fault){ "lstat", 1, 1 }, (struct fault){ 0 });
		CHECK(outputs_commit(w) == (i != 2));
		CHECK(i != 2 || only_error_is("replace 'renew/k': Operation not permitted"));
		CHECK(holds("renew/k", "k") && stat("renew/k", &st) == 0);
		CHECK((st.st_mtim.tv_sec == 1) == (i == 2));
		CHECK(i == 0 || (st.st_ino == before.st_ino) == (i != 3));
		CHECK_INT(entries("renew"), 1);
	}

	struct outputs *w = outputs(); /* a stamp that is as it should be, and not to be renewed */

	CHECK(file_set_time("renew/k", 1000000000) == 0 && outputs_begin(w, STR("renew/k")));
	outputs_add(w, STR("renew/a"), STR("new"), 0);
	outputs_add(w, STR("renew/k"), STR("k"), 0);
	CHECK(outputs_commit(w) && holds("renew/a", "new") && stat("renew/k", &st) == 0 && st.st_mtim.tv_sec == 1);

	w = outputs(); /* without a step time: now */

	CHECK(file_set_time("renew/k", 1000000000) == 0);
	outputs_add(w, STR("renew/k"), STR("k"), OUTPUT_RENEW);
	CHECK(outputs_commit(w) && stat("renew/k", &st) == 0 && st.st_mtim.tv_sec > 1);
}

/* What is in the place of an output, when it is asked for, and when it cannot be read. */
TEST(others)
{
	struct outputs *w = outputs();
	struct str text = STR("untouched");

	REQUIRE(mkdir("others", 0777) == 0 && symlink("same", "others/link") == 0);
	scratch_write("others/same", STR("text"));
	outputs_add(w, STR("others/same"), STR("text"), 0);
	CHECK(!outputs_other(w, &text));
	outputs_add(w, STR("others/link"), STR("text"), 0);
	CHECK(!outputs_other(w, &text)); /* it will be replaced, but shows these bytes */
	CHECK_STR(text, "untouched");
	let_fail((struct fault){ "open", 1, EMFILE }, (struct fault){ 0 });
	outputs_add(w, STR("./others/../others/same"), STR("new"), 0);
	CHECK(outputs_other(w, &text) && text.ptr == NULL);
	CHECK_INT(outputs_pending(w), 3);
	CHECK(only_error_is("write './others/../others/same': two outputs have this name"));
	/* Another run puts there what this one would, after it was looked at. */
	w = outputs();
	scratch_write("other", STR("a new text"));
	outputs_add(w, STR("others/same"), STR("a new text"), 0);
	let_fail((struct fault){ "replaced", 1, 0 }, (struct fault){ 0 });
	CHECK(!outputs_other(w, &text) && outputs_pending(w) == 0 && outputs_were_read(w));
}

TEST(in_the_way)
{
	struct outputs *w = outputs();

	REQUIRE(mkdir("way", 0777) == 0 && mkdir("way/dir", 0777) == 0);
	scratch_write("way/file", STR("x"));
	outputs_remove(w, STR("way/dir"));
	CHECK(!outputs_commit(w) && only_error_is("remove 'way/dir': Is a directory"));
	w = outputs();
	outputs_remove(w, STR("way/file/below")); /* is not there */
	CHECK(outputs_commit(w) && holds("way/file", "x"));
	w = outputs();
	CHECK(!outputs_begin(w, STR("way/file/k.stamp")) && only_error_is("write 'way/file/k.stamp': Not a directory"));
	w = outputs();
	CHECK(!outputs_begin(w, STR("way/file/below/k.stamp")) &&
	      only_error_is("write 'way/file/below/k.stamp': Not a directory"));
	/* Not even the working directory can be looked at. */
	w = outputs();
	outputs_add(w, STR("a"), STR("x"), 0);
	outputs_add(w, STR("/b"), STR("x"), 0);
	let_fail((struct fault){ "stat", 1, EACCES }, (struct fault){ "stat", 1, EACCES });
	CHECK_INT(outputs_pending(w), 2);
	/* Names of a directory that is not there yet. */
	w = outputs();
	outputs_input(w, STR("way/new/../new/./in"));
	outputs_add(w, STR("way/new/in"), STR("x"), 0);
	CHECK(!outputs_commit(w) && only_error_is("write 'way/new/in': it is also an input"));
	/* What killed runs have left is looked for once in a directory. */
	w = outputs();
	scratch_write(arena_printf(test_arena, "way/dir/.specql-%ld-3.tmp", (long)dead_process()).ptr, STR("x"));
	outputs_leave(w, STR("way/dir/a"));
	outputs_leave(w, STR("way/dir/b"));
	CHECK(outputs_commit(w));
	CHECK_INT(entries("way/dir"), 0);
}

/* ---- other programs -------------------------------------------------------------------------------------------- */

static const struct {
	struct fault fault;
	int error;
} runs[] = {
	{ { 0 }, 0 },
	{ { "read", 1, EINTR }, 0 },
	{ { "waitpid", 1, EINTR }, 0 },
	{ { "pipe", 1, EMFILE }, EMFILE },
	{ { "fcntl", 3, EIO }, EIO }, /* one end of the pipe, after the two files */
	{ { "fcntl", 4, EIO }, EIO },
	{ { "read", 1, EIO }, EIO },
	{ { "tmpfile", 1, EMFILE }, EMFILE }, /* for its input */
	{ { "tmpfile", 2, EMFILE }, EMFILE }, /* for its errors */
	{ { "fcntl", 1, EIO }, EIO },
	{ { "fflush", 1, ENOSPC }, ENOSPC },
	{ { "lseek", 1, EIO }, EIO },
	{ { "lseek", 3, EIO }, EIO }, /* to read the errors */
};

TEST(programs)
{
	static const char *const none[] = { NULL };
	static const char *const argv[] = { "sh", "-c", "cat; echo wrong >&2; exit 7", NULL };

	for (size_t i = 0; i < countof(runs); i++) {
		struct run run = { .argv = argv, .set = none, .input = STR("text"), .apart = true };

		test_row(i);
		let_fail(runs[i].fault, (struct fault){ 0 });
		CHECK_INT(run_program(test_arena, &run), runs[i].error);
		if (runs[i].error != 0)
			continue;
		CHECK_STR(run.output, "text");
		CHECK_STR(run.errors, "wrong\n");
		CHECK_INT(run.status, 7);
	}
	let_fail((struct fault){ 0 }, (struct fault){ 0 });

	struct run missing = { .argv = (const char *const[]){ "./no-such-program", NULL }, .set = none };
	struct run killed = { .argv = (const char *const[]){ "sh", "-c", "kill -9 $$", NULL }, .set = none };

	CHECK_INT(run_program(test_arena, &missing), ENOENT);
	CHECK_INT(run_program(test_arena, &killed), 0);
	CHECK_INT(killed.status, 128 + SIGKILL);
}

TEST_MAIN(scratch_enter(); RUN(reading) RUN(replaced) RUN(temporary_files) RUN(step_times) RUN(in_place) RUN(leftovers)
                  RUN(commits_that_fail) RUN(stamped_commits_that_fail) RUN(renewals) RUN(others) RUN(in_the_way)
                          RUN(programs) scratch_leave();)

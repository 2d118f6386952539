#include "write/outputs.h"

#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "base/file.h"
#include "scratch.h"
#include "test.h"

static struct diags *diags;

static struct outputs *outputs(void)
{
	diags = diags_new(test_arena);
	return outputs_new(test_arena, diags);
}

static bool holds(const char *path, const char *text)
{
	struct str bytes;

	return file_read(test_arena, INPUT_OUTPUT, path, 0, &bytes) == 0 && str_is(bytes, text);
}

static struct stat status(const char *path)
{
	struct stat st = { 0 };

	if (lstat(path, &st) != 0)
		perror(path);
	return st;
}

static bool write_one(const char *path, const char *text, unsigned flags)
{
	struct outputs *w = outputs();

	outputs_add(w, str_from(path), str_from(text), flags);
	return outputs_commit(w);
}

static bool first_error_is(const char *text)
{
	size_t count;
	struct diag_item *items = diags_sorted(diags, &count);

	return count > 0 && items[0].id == DIAG_IO && str_is(items[0].text, text);
}

static int directory_entries(const char *path)
{
	struct str command = arena_printf(test_arena, "test $(ls -A '%s' | wc -l) -eq 0", path);

	return system(command.ptr) == 0 ? 0 : 1;
}

TEST(new_files)
{
	struct outputs *w = outputs();
	const struct str *changed;

	outputs_add(w, STR("new/deep/a.sql"), STR("a"), 0);
	outputs_add(w, STR("new/b.sql"), STR(""), 0);
	CHECK_INT(outputs_pending(w), 2);
	CHECK(access("new", F_OK) != 0);
	REQUIRE(outputs_commit(w));
	CHECK(holds("new/deep/a.sql", "a") && holds("new/b.sql", ""));
	REQUIRE(outputs_changed(w, &changed) == 2);
	CHECK_STR(changed[0], "new/deep/a.sql");
	CHECK_STR(changed[1], "new/b.sql");
	CHECK_INT(outputs_pending(w), 0);
	CHECK_INT(system("test $(ls -A new new/deep | wc -l) -eq 6"), 0);
}

TEST(same_bytes)
{
	struct stat before, after;
	struct outputs *w;
	const struct str *changed;

	REQUIRE(write_one("same", "text", 0));
	before = status("same");
	w = outputs();
	outputs_add(w, STR("same"), STR("text"), 0);
	CHECK(outputs_commit(w) && outputs_changed(w, &changed) == 0);
	after = status("same");
	CHECK(before.st_ino == after.st_ino && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec);
	CHECK(write_one("same", "text", OUTPUT_ALWAYS));
	CHECK(status("same").st_ino != before.st_ino);
	CHECK(write_one("same", "texT", 0) && holds("same", "texT"));
}

TEST(modes)
{
	static const mode_t modes[] = { 0644, 0600, 0755, 0444 };
	mode_t mask = umask(027);

	for (size_t i = 0; i < countof(modes); i++) {
		test_row(i);
		scratch_write("mode", STR("old"));
		REQUIRE(chmod("mode", modes[i]) == 0);
		CHECK(write_one("mode", "new", 0) && holds("mode", "new"));
		CHECK_INT(status("mode").st_mode & 07777, modes[i]);
		REQUIRE(unlink("mode") == 0);
	}
	CHECK(write_one("fresh-mode", "x", 0));
	CHECK_INT(status("fresh-mode").st_mode & 07777, 0640);
	umask(mask);
}

TEST(links)
{
	scratch_write("link-target", STR("precious"));
	REQUIRE(symlink("link-target", "link") == 0 && symlink("nowhere", "dangling") == 0);
	CHECK(write_one("link", "precious", 0));
	CHECK(S_ISREG(status("link").st_mode) && holds("link-target", "precious"));
	CHECK(write_one("dangling", "x", 0));
	CHECK(S_ISREG(status("dangling").st_mode) && access("nowhere", F_OK) != 0);
	REQUIRE(link("link-target", "hard") == 0);
	CHECK(write_one("hard", "other", 0) && holds("link-target", "precious"));
}

TEST(removing)
{
	struct outputs *w = outputs();
	const struct str *changed;

	scratch_write("gone", STR("x"));
	outputs_remove(w, STR("gone"));
	outputs_remove(w, STR("never-there"));
	CHECK_INT(outputs_pending(w), 1);
	CHECK(outputs_commit(w));
	CHECK(access("gone", F_OK) != 0);
	REQUIRE(outputs_changed(w, &changed) == 1);
	CHECK_STR(changed[0], "gone");
}

/* What stands in the way, and that then nothing at all is changed. */
static const struct {
	const char *path, *error;
} obstacles[] = {
	{ "way/dir", "write 'way/dir': Is a directory" },
	{ "way/file/below", "write 'way/file/below': Not a directory" },
	{ "way/pipe", "write 'way/pipe': not a regular file" },
	{ "way/ok", "write 'way/ok': two outputs have this name" },
	{ "/proc/none/x", "write '/proc/none/x': No such file or directory" },
};

TEST(in_the_way)
{
	REQUIRE(mkdir("way", 0777) == 0 && mkdir("way/dir", 0777) == 0 && mkfifo("way/pipe", 0666) == 0);
	scratch_write("way/file", STR("x"));
	for (size_t i = 0; i < countof(obstacles); i++) {
		struct outputs *w = outputs();

		test_row(i);
		scratch_write("way/ok", STR("old"));
		outputs_add(w, STR("way/ok"), STR("new"), 0);
		outputs_add(w, str_from(obstacles[i].path), STR("new"), 0);
		CHECK(!outputs_commit(w));
		CHECK(first_error_is(obstacles[i].error));
		CHECK(diags_io_failed(diags));
		CHECK(holds("way/ok", "old"));
		CHECK_INT(system("test $(ls -A way | wc -l) -eq 4"), 0);
	}
}

TEST(no_room)
{
	struct rlimit limit, old;
	struct outputs *w = outputs();
	char *large = arena_alloc(test_arena, 100000);

	signal(SIGXFSZ, SIG_IGN);
	REQUIRE(mkdir("room", 0777) == 0 && getrlimit(RLIMIT_FSIZE, &old) == 0);
	scratch_write("room/a", STR("old"));
	scratch_write("room/b", STR("old"));
	memset(large, 'x', 100000);
	outputs_add(w, STR("room/a"), STR("new"), 0);
	outputs_add(w, STR("room/b"), (struct str){ large, 100000 }, 0);
	limit = old;
	limit.rlim_cur = 50000;
	REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
	CHECK(!outputs_commit(w));
	REQUIRE(setrlimit(RLIMIT_FSIZE, &old) == 0);
	CHECK(first_error_is("write 'room/b': File too large"));
	CHECK(holds("room/a", "old") && holds("room/b", "old"));
	CHECK_INT(system("test $(ls -A room | wc -l) -eq 2"), 0);
}

static bool same_time(struct timespec a, struct timespec b)
{
	return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

TEST(step_time)
{
	struct outputs *w = outputs();
	struct stat input, stamp, kept;

	scratch_write("renewed", STR("same"));
	scratch_write("kept", STR("same"));
	kept = status("kept");
	REQUIRE(outputs_begin(w, STR("step/k.stamp")));
	CHECK_INT(directory_entries("step"), 0);

	/* An input saved while the step runs must look newer than what the step leaves. */
	do {
		scratch_write("input", STR("changed"));
		input = status("input");
	} while (same_time(input.st_mtim, status("step").st_mtim));

	outputs_add(w, STR("step/a.sql"), STR("a"), 0);
	outputs_add(w, STR("renewed"), STR("same"), OUTPUT_RENEW);
	outputs_add(w, STR("kept"), STR("same"), 0);
	outputs_add(w, STR("step/k.stamp"), STR("s"), OUTPUT_ALWAYS);
	REQUIRE(outputs_commit(w));
	stamp = status("step/k.stamp");
	CHECK(same_time(status("step/a.sql").st_mtim, stamp.st_mtim));
	CHECK(same_time(status("renewed").st_mtim, stamp.st_mtim));
	CHECK(same_time(status("kept").st_mtim, kept.st_mtim));
	CHECK(stamp.st_mtim.tv_sec < input.st_mtim.tv_sec ||
	      (stamp.st_mtim.tv_sec == input.st_mtim.tv_sec && stamp.st_mtim.tv_nsec < input.st_mtim.tv_nsec));
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

static ino_t stamp_run(const char *text)
{
	struct outputs *w = outputs();

	int result = file_set_time("stamped/k.stamp", 1000000000);

	CHECK(result == 0 || result == ENOENT);
	CHECK(outputs_begin(w, STR("stamped/k.stamp")));
	outputs_add(w, STR("stamped/a"), str_from(text), 0);
	outputs_add(w, STR("stamped/k.stamp"), STR("k"), OUTPUT_ALWAYS);
	CHECK(outputs_commit(w));
	CHECK(status("stamped/k.stamp").st_mtim.tv_sec > 1);
	return status("stamped/k.stamp").st_ino;
}

/* A run that has nothing to write renews the stamp's time. */
TEST(stamp_renewed)
{
	ino_t first = stamp_run("a"), again;

	CHECK(stamp_run("a") == first);
	again = stamp_run("b");
	CHECK(again != first && holds("stamped/a", "b"));
	REQUIRE(link("stamped/k.stamp", "stamped/other-name") == 0); /* whose time is none of our business */
	CHECK(stamp_run("b") != again && status("stamped/other-name").st_ino == again);
}

TEST(leftovers)
{
	struct str dead = arena_printf(test_arena, "left/.specql-%ld-0.tmp", (long)dead_process());
	struct str elsewhere = arena_printf(test_arena, "left/out/.specql-%ld-1.tmp", (long)dead_process());
	struct str own = arena_printf(test_arena, "left/.specql-%ld-0.tmp", (long)getpid());
	static const char *const foreign[] = { "left/.specql-1-0.tmp", "left/.specql-x.tmp", "left/.specql-0-0.tmp",
		                               "left/.specql--1-0.tmp", "left/specql-99999999-0.tmp" };
	struct outputs *w;

	REQUIRE(mkdir("left", 0777) == 0 && mkdir("left/out", 0777) == 0);
	scratch_write(dead.ptr, STR("x"));
	scratch_write(elsewhere.ptr, STR("x"));
	scratch_write(own.ptr, STR("x"));
	for (size_t i = 0; i < countof(foreign); i++)
		scratch_write(foreign[i], STR("x"));
	w = outputs();
	REQUIRE(outputs_begin(w, STR("left/k.stamp")));
	outputs_add(w, STR("left/out/a"), STR("a"), 0);
	outputs_add(w, STR("left/k.stamp"), STR("k"), OUTPUT_ALWAYS);
	REQUIRE(outputs_commit(w));
	CHECK(access(dead.ptr, F_OK) != 0);
	CHECK(access(elsewhere.ptr, F_OK) != 0);
	CHECK(access(own.ptr, F_OK) == 0);
	for (size_t i = 0; i < countof(foreign); i++) {
		test_row(i);
		CHECK(access(foreign[i], F_OK) == 0);
	}
	scratch_write(elsewhere.ptr, STR("x"));
	CHECK(write_one("left/out/a", "b", 0));
	CHECK(access(elsewhere.ptr, F_OK) != 0);
}

TEST_MAIN(scratch_enter(); RUN(new_files) RUN(same_bytes) RUN(modes) RUN(links) RUN(removing) RUN(in_the_way)
                  RUN(no_room) RUN(step_time) RUN(stamp_renewed) RUN(leftovers) scratch_leave();)

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "scratch.h"
#include "test.h"

TEST(read)
{
	struct str bytes = STR("untouched");

	scratch_write("plain", STR("a\0b\n"));
	scratch_write("empty", STR_EMPTY);
	REQUIRE(file_read(test_arena, INPUT_OUTPUT, "plain", 0, &bytes) == 0);
	CHECK_STR_EQ(bytes, STR("a\0b\n"));
	CHECK(bytes.ptr[bytes.len] == '\0');
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "plain", 4, &bytes), 0);
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "plain", 3, &bytes), FILE_TOO_LARGE);
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "empty", 1, &bytes), 0);
	CHECK_INT(bytes.len, 0);
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "missing", 0, &bytes), ENOENT);
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "plain/below", 0, &bytes), ENOTDIR);
}

TEST(not_regular)
{
	struct str bytes;

	REQUIRE(mkdir("directory", 0777) == 0 && mkfifo("pipe", 0666) == 0);
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "directory", 0, &bytes), FILE_NOT_REGULAR);
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "pipe", 0, &bytes), FILE_NOT_REGULAR);
	CHECK_INT(file_read(test_arena, INPUT_OUTPUT, "/dev/null", 0, &bytes), FILE_NOT_REGULAR);
	CHECK(strcmp(file_error(FILE_NOT_REGULAR), file_error(ENOENT)) != 0);
}

TEST(stat)
{
	struct file_stat st;
	struct timespec times[2] = { { 1000, 7 }, { 1600000000, 123456789 } };

	scratch_write("timed", STR("12345"));
	REQUIRE(utimensat(AT_FDCWD, "timed", times, 0) == 0);
	REQUIRE(file_stat("timed", &st) == 0);
	CHECK_INT(st.size, 5);
	CHECK_INT(st.mtime_ns, 1600000000123456789);
	CHECK(st.regular);
	CHECK_INT(file_stat("missing", &st), ENOENT);
	CHECK(file_stat(".", &st) == 0 && !st.regular);
}

static const struct {
	const char *path;
	int result;
} directories[] = {
	{ "one", 0 },
	{ "one", 0 },
	{ "one/two/three", 0 },
	{ "a//b/", 0 },
	{ "", 0 },
	{ "/", 0 },
	{ ".", 0 },
	{ "./c", 0 },
	{ "in-the-way", ENOTDIR },
	{ "in-the-way/below", ENOTDIR },
	{ "one/../one/four", 0 },
};

TEST(make_directories)
{
	struct stat st;

	scratch_write("in-the-way", STR("x"));
	for (size_t i = 0; i < countof(directories); i++) {
		test_row(i);
		CHECK_INT(file_make_directories(directories[i].path), directories[i].result);
	}
	CHECK(stat("one/two/three", &st) == 0 && S_ISDIR(st.st_mode));
	CHECK(stat("a/b", &st) == 0 && S_ISDIR(st.st_mode));
	CHECK(stat("one/four", &st) == 0 && S_ISDIR(st.st_mode));
}

static const struct {
	const char *directory, *name, *joined;
} joins[] = {
	{ "db/schema", "10_tables", "db/schema/10_tables" },
	{ "db/", "x", "db/x" },
	{ "", "x", "x" },
	{ "db", "/abs", "/abs" },
	{ "/", "x", "/x" },
	{ "//", "x", "/x" },
	{ ".", "x", "./x" },
};
static const struct {
	const char *path, *directory, *base;
} parts[] = {
	{ "a/b", "a", "b" },  { "a", "", "a" },     { "/a", "/", "a" }, { "/", "/", "/" },
	{ "a/b/", "a", "b" }, { "a//b", "a", "b" }, { "", "", "" },     { "/x/y.yaml", "/x", "y.yaml" },
};

TEST(paths)
{
	for (size_t i = 0; i < countof(joins); i++) {
		test_row(i);
		CHECK_STR(path_join(test_arena, str_from(joins[i].directory), str_from(joins[i].name)),
		          joins[i].joined);
	}
	for (size_t i = 0; i < countof(parts); i++) {
		test_row(i);
		CHECK_STR(path_directory(str_from(parts[i].path)), parts[i].directory);
		CHECK_STR(path_base(str_from(parts[i].path)), parts[i].base);
	}
}

TEST_MAIN(scratch_enter(); RUN(read) RUN(not_regular) RUN(stat) RUN(make_directories) RUN(paths) scratch_leave();)

/* The line about a command that takes long, by a clock of the test's own. */
#include "../../tool/progress.h"
#include "test.h"

/* What was written to F since the last call. */
static struct str written(FILE *f)
{
	char bytes[256];

	fflush(f);
	long len = ftell(f);
	rewind(f);
	size_t n = fread(bytes, 1, len > 0 && (size_t)len < sizeof(bytes) ? (size_t)len : 0, f);
	rewind(f);
	return arena_printf(test_arena, "%.*s", (int)n, bytes);
}

TEST(quiet_for_a_second)
{
	FILE *f = tmpfile();
	struct progress p;

	progress_begin(&p, f, 5000);
	progress_at(&p, 5000, "read", 1, 10);
	progress_at(&p, 5999, "read", 2, 10);
	CHECK_INT(written(f).len, 0);
	progress_end(&p);
	CHECK_INT(written(f).len, 0);
	fclose(f);
}

TEST(ten_times_a_second)
{
	FILE *f = tmpfile();
	struct progress p;

	progress_begin(&p, f, 5000);
	progress_at(&p, 6000, "read", 3, 10);
	CHECK_STR(written(f), "\rread 3 of 10\033[K");
	progress_at(&p, 6099, "read", 4, 10);
	CHECK_INT(written(f).len, 0);
	progress_at(&p, 6100, "compiled", 1, 10);
	CHECK_STR(written(f), "\rcompiled 1 of 10\033[K");
	progress_end(&p);
	CHECK_STR(written(f), "\r\033[K");
	progress_end(&p);
	CHECK_INT(written(f).len, 0);
	fclose(f);
}

TEST(nobody_looks)
{
	struct progress p;

	progress_begin(&p, NULL, 0);
	progress_at(&p, 9000, "read", 1, 2);
	progress_end(&p);
	CHECK_INT(p.visible, 0);
}

TEST(the_clock_goes_forward)
{
	long long before = progress_now();

	CHECK(progress_now() >= before);
}

TEST_MAIN(RUN(quiet_for_a_second) RUN(ten_times_a_second) RUN(nobody_looks) RUN(the_clock_goes_forward))

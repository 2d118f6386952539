/*
 * test.h - the runner of the unit tests: this header is all of it.
 *
 *     static const struct row { const char *text; size_t length; } rows[] = { { "", 0 }, { "a", 1 } };
 *
 *     TEST(lengths)
 *     {
 *             for (size_t i = 0; i < countof(rows); i++) {
 *                     test_row(i);
 *                     CHECK(strlen(rows[i].text) == rows[i].length);
 *             }
 *     }
 *
 *     TEST_MAIN(RUN(lengths))
 *
 * A failed check prints its place and row and the test goes on; REQUIRE ends the test function. A run without a single
 * check fails. One arena, `test_arena`, serves each test.
 */
#ifndef SPECQL_TEST_H
#define SPECQL_TEST_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

struct test_state {
	const char *name; /* of the running test */
	long row;         /* -1: none */
	unsigned checks, failures;
};

static struct test_state test_state;
static struct arena *test_arena;

static inline void test_row(size_t row)
{
	test_state.row = (long)row;
}

static inline bool test_check(bool ok, const char *file, int line, const char *what)
{
	test_state.checks++;
	if (ok)
		return true;
	test_state.failures++;
	fprintf(stderr, "%s:%d: %s", file, line, test_state.name);
	if (test_state.row >= 0)
		fprintf(stderr, " row %ld", test_state.row);
	fprintf(stderr, ": %s\n", what);
	return false;
}

static inline bool test_check_str(struct str got, struct str want, const char *file, int line, const char *what)
{
	bool ok = test_check(str_eq(got, want), file, line, what);

	if (!ok)
		fprintf(stderr, "  got  \"%.*s\"\n  want \"%.*s\"\n", STR_ARG(got), STR_ARG(want));
	return ok;
}

static inline bool test_check_int(long long got, long long want, const char *file, int line, const char *what)
{
	bool ok = test_check(got == want, file, line, what);

	if (!ok)
		fprintf(stderr, "  got %lld, want %lld\n", got, want);
	return ok;
}

#define CHECK(condition) test_check((condition), __FILE__, __LINE__, #condition)

#define FAIL(what) test_check(false, __FILE__, __LINE__, (what))

/* GOT is a struct str, WANT a C string. */
#define CHECK_STR(got, want)    test_check_str((got), str_from(want), __FILE__, __LINE__, #got " == " #want)
#define CHECK_STR_EQ(got, want) test_check_str((got), (want), __FILE__, __LINE__, #got " == " #want)
#define CHECK_INT(got, want)    test_check_int((long long)(got), (long long)(want), __FILE__, __LINE__, #got " == " #want)

#define REQUIRE(condition)                                                                                             \
	do {                                                                                                           \
		if (!test_check((condition), __FILE__, __LINE__, #condition))                                          \
			return;                                                                                        \
	} while (0)

#define TEST(name) static void test_##name(void)

static inline void test_run(const char *name, void (*test)(void))
{
	test_state.name = name;
	test_state.row = -1;
	test_arena = arena_new();
	if (!test_arena)
		abort();
	test();
	arena_free(test_arena);
	test_arena = NULL;
}

#define RUN(name) test_run(#name, test_##name);

static inline int test_end(void)
{
	printf("%u checks, %u failed\n", test_state.checks, test_state.failures);
	return test_state.checks > 0 && test_state.failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#define TEST_MAIN(...)                                                                                                 \
	int main(void)                                                                                                 \
	{                                                                                                              \
		__VA_ARGS__                                                                                            \
		return test_end();                                                                                     \
	}

#endif

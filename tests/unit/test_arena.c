#include <setjmp.h>
#include <stdint.h>

#include "test.h"

TEST(alloc)
{
	unsigned char *before = NULL;

	for (size_t size = 0; size < 600; size++) {
		unsigned char *ptr = arena_alloc(test_arena, size);

		CHECK((uintptr_t)ptr % _Alignof(max_align_t) == 0);
		CHECK(ptr != before);
		for (size_t i = 0; i < size; i++)
			REQUIRE(ptr[i] == 0);
		memset(ptr, 0xAA, size);
		before = ptr;
	}
}

TEST(large)
{
	char *small = arena_alloc(test_arena, 8);
	char *large = arena_alloc(test_arena, 10 * 1024 * 1024);

	memset(large, 'x', 10 * 1024 * 1024);
	memset(small, 'y', 8);
	CHECK(arena_alloc(test_arena, 8) != NULL);
	CHECK(large[10 * 1024 * 1024 - 1] == 'x');
}

TEST(text)
{
	char bytes[] = "abc";
	struct str copy = arena_str(test_arena, STR("abc"));
	char long_text[1001];

	CHECK_STR(copy, "abc");
	CHECK(copy.ptr[3] == '\0');
	CHECK(copy.ptr != bytes);
	CHECK_STR(arena_printf(test_arena, "%d-%s", 7, "x"), "7-x");
	memset(long_text, 'l', 1000);
	long_text[1000] = '\0';
	for (int len = 250; len < 260; len++) {
		struct str s = arena_printf(test_arena, "%.*s", len, long_text);

		CHECK_INT(s.len, len);
		CHECK_INT(strlen(s.ptr), len);
	}
	CHECK_INT(arena_printf(test_arena, "%s%s", "", "").len, 0);
}

TEST(intern)
{
	const char *first[1000];

	for (int i = 0; i < 1000; i++)
		first[i] = arena_intern(test_arena, arena_printf(test_arena, "name%d", i)).ptr;
	for (int i = 0; i < 1000; i++) {
		struct str again = arena_intern(test_arena, arena_printf(test_arena, "name%d", i));

		CHECK(again.ptr == first[i]);
		CHECK(i == 0 || again.ptr != first[i - 1]);
	}
	CHECK(arena_intern(test_arena, STR_EMPTY).ptr == arena_intern(test_arena, STR("")).ptr);
	CHECK(arena_intern(test_arena, STR("name")).ptr != first[0]);
}

static void jump(void *context)
{
	longjmp(*(jmp_buf *)context, 1);
}

TEST(oom)
{
	static const size_t counts[] = { SIZE_MAX, SIZE_MAX / 2, SIZE_MAX / 8 + 1 };
	jmp_buf out;

	for (volatile size_t i = 0; i < countof(counts); i++) {
		test_row(i);
		if (setjmp(out) == 0) {
			arena_on_oom(test_arena, jump, &out);
			arena_alloc_array(test_arena, counts[i], 8);
			FAIL("an allocation of that size returned");
		} else {
			CHECK(arena_alloc(test_arena, 1) != NULL);
		}
	}
}

TEST_MAIN(RUN(alloc) RUN(large) RUN(text) RUN(intern) RUN(oom))

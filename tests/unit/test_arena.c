#include <setjmp.h>
#include <stdint.h>

#include "test.h"

#include "base/out.h"
#include "base/vec.h"

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

static void ask(struct arena *a, char *kept, size_t size, size_t how)
{
	struct out o;
	VEC(uint64_t) list = { .items = NULL, .len = size, .cap = size };
	out_init(&o, a);
	out_str(&o, STR("x"));
	if (how == 0)
		arena_alloc(a, size);
	else if (how == 1)
		arena_grow(a, kept, 3, size);
	else if (how == 2)
		arena_reserve(a, SIZE_MAX);
	else if (how == 3)
		out_raw(&o, (struct str){ kept, size });
	else
		*vec_push(a, &list) = 0;
}

/* Each way to more than there can be ends in the same place, and what was there stays. */
TEST(too_much)
{
	static const size_t sizes[] = { SIZE_MAX, SIZE_MAX / 2 + 1 };
	jmp_buf out;
	for (volatile size_t i = 0; i < 5 * countof(sizes); i++) {
		struct arena *volatile a = arena_new();
		char *volatile kept = arena_bytes(a, 3);
		test_row(i);
		memcpy(kept, "abc", 3);
		arena_on_oom(a, jump, &out);
		if (setjmp(out) == 0) {
			ask(a, kept, sizes[i / 5], i % 5);
			FAIL("what was asked for cannot be had");
		} else {
			CHECK(memcmp(kept, "abc", 3) == 0);
		}
		arena_free(a);
	}
	arena_free(NULL);
}

TEST(nothing)
{
	struct arena *a = arena_new();
	char byte;
	arena_undo(a, &byte, 1); /* of an arena without blocks */
	arena_reserve(a, 100);
	CHECK(arena_alloc_array(a, SIZE_MAX, 0) != NULL);
	CHECK(arena_alloc_array(a, 0, 8) != NULL);
	arena_free(a);
}

/* Bytes that were used before are zeroed, too: those as well that were no part of the object, only of its room. */
TEST(growing_over_used_bytes)
{
	struct arena *a = arena_new();
	for (size_t first = 1; first <= 16; first++) {
		char *used = arena_bytes(a, 64), *p;
		memset(used, 'z', 64);
		arena_undo(a, used, 64);
		p = arena_grow(a, NULL, 0, first);
		p = arena_grow(a, p, first, 40);
		for (size_t i = 0; i < 40; i++)
			CHECK_INT(p[i], 0);
		arena_reset(a);
	}
	arena_free(a);
}

/* What grows keeps its bytes and gets zeroes, wherever it then lies. */
TEST(growing)
{
	struct arena *a = arena_new();
	char *p = arena_grow(a, NULL, 0, 10), *other;
	memset(p, 'x', 10);
	p = arena_grow(a, p, 10, 1000);
	other = arena_alloc(a, 10);
	memset(other, 'y', 10);
	for (size_t i = 0; i < 1000; i++)
		CHECK_INT(p[i], i < 10 ? 'x' : 0);
	memset(p, 'x', 1000);
	p = arena_grow(a, p, 1000, 100000);
	for (size_t i = 0; i < 100000; i++)
		if (p[i] != (i < 1000 ? 'x' : 0))
			FAIL("a byte of a grown object");
	CHECK_INT(other[9], 'y');
	arena_free(a);
}

TEST(a_child_is_emptied_and_goes_with_its_parent)
{
	struct arena *a = arena_new(), *child = arena_child(a);
	CHECK(arena_child(a) != child);
	for (int round = 0; round < 3; round++) {
		struct str first = arena_intern(child, STR("text"));
		CHECK(arena_intern(child, STR("text")).ptr == first.ptr);
		for (size_t size = 1; size < 3000000; size = size * 3 + 1) {
			unsigned char *p = arena_alloc(child, size);
			for (size_t i = 0; i < size; i++)
				if (p[i] != 0)
					FAIL("a byte of before the reset");
			memset(p, 0xff, size);
			p = arena_grow(child, p, size, size + 100);
			for (size_t i = size; i < size + 100; i++)
				CHECK_INT(p[i], 0);
			memset(p, 0xff, size + 100);
		}
		arena_reset(child);
	}
	arena_free(a);
}

TEST_MAIN(RUN(growing_over_used_bytes) RUN(growing) RUN(a_child_is_emptied_and_goes_with_its_parent) RUN(alloc)
                  RUN(large) RUN(text) RUN(intern) RUN(oom) RUN(too_much) RUN(nothing))

/* The short printf against libc's: the same text, or none. */
#include "test.h"

#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/format.h"
#include "base/out.h"

static bool simple(char *to, size_t room, size_t *len, const char *format, ...) PRINTF_LIKE(4, 5);

static bool simple(char *to, size_t room, size_t *len, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	bool ok = format_simple(to, room, len, format, ap);
	va_end(ap);
	return ok;
}

#define SAME(...)                                                                                                      \
	do {                                                                                                           \
		char got[128], want[128];                                                                              \
		size_t len = 0;                                                                                        \
		snprintf(want, sizeof(want), __VA_ARGS__);                                                             \
		CHECK(simple(got, sizeof(got), &len, __VA_ARGS__));                                                    \
		CHECK_STR(((struct str){ got, len }), want);                                                           \
	} while (0)

TEST(conversions)
{
	SAME("plain");
	SAME("%s.%s", "app", "f");
	SAME("%.*s|", 3, "abcdef");
	SAME("%.*s|", 9, "abc");
	SAME("%.*s|", 0, "abc");
	SAME("%d %d %d %d", 0, -1, INT_MAX, INT_MIN);
	SAME("%u %u", 0u, UINT_MAX);
	SAME("%zu %zu", (size_t)0, SIZE_MAX);
	SAME("%c%c", 'a', 'b');
	SAME("100%%");
}

/* Left to libc: other conversions, and what is too long. */
TEST(refused)
{
	char got[8];
	size_t len;
	CHECK(!simple(got, sizeof(got), &len, "%02x", 1u));
	CHECK(!simple(got, sizeof(got), &len, "%ld", 1L));
	CHECK(!simple(got, sizeof(got), &len, "%.*s", -1, "a"));
	CHECK(simple(got, sizeof(got), &len, "%s", "12345678"));
	CHECK_INT(len, 8);
	CHECK(!simple(got, sizeof(got), &len, "%s", "123456789"));
	CHECK(!simple(got, sizeof(got), &len, "1234567%d", 10));
}

/* Those who use it give the same text either way. */
TEST(long_texts)
{
	struct arena *arena = arena_new();
	char want[3000], a[1001];
	struct out o;
	memset(a, 'a', 1000);
	a[1000] = '\0';
	snprintf(want, sizeof(want), "%s-%02X-%s", a, 10u, a);
	CHECK_STR(arena_printf(arena, "%s-%02X-%s", a, 10u, a), want);
	out_init(&o, arena);
	out_printf(&o, "%s-%02X-", a, 10u);
	out_printf(&o, "%s", a);
	CHECK_STR(out_text(&o), want);
	arena_free(arena);
}

TEST_MAIN(RUN(conversions) RUN(refused) RUN(long_texts))

#include "base/map.h"
#include "test.h"

TEST(order_of_insertion)
{
	static int values[2000];
	struct map *m = map_new(test_arena);

	CHECK(map_get(m, STR("key0")) == NULL);
	for (int i = 0; i < 2000; i++)
		CHECK(map_put(m, arena_printf(test_arena, "key%d", i), &values[i]));
	CHECK_INT(map_len(m), 2000);
	for (int i = 0; i < 2000; i++) {
		struct str key = arena_printf(test_arena, "key%d", i);

		CHECK(map_get(m, key) == &values[i]);
		CHECK(map_at(m, (size_t)i) == &values[i]);
		CHECK(str_eq(map_key(m, (size_t)i), key));
	}
	CHECK(map_get(m, STR("key")) == NULL);
	CHECK(map_get(m, STR("key2000")) == NULL);
}

TEST(twice)
{
	struct map *m = map_new(test_arena);
	int first, second;

	CHECK(map_put(m, STR("a"), &first));
	CHECK(!map_put(m, STR("a"), &second));
	CHECK(map_get(m, STR("a")) == &first);
	CHECK_INT(map_len(m), 1);
	CHECK(map_put(m, STR_EMPTY, &second));
	CHECK(map_get(m, STR("")) == &second);
	CHECK(map_put(m, STR("a\0b"), &second));
	CHECK(map_get(m, STR("a\0c")) == NULL);
	CHECK(map_put(m, STR("null"), NULL));
	CHECK(!map_put(m, STR("null"), &first));
}

/* The same as long as the names are compared, where they begin to be hashed, and behind that. */
TEST(few_and_many)
{
	static int values[20];
	struct map *m = map_new(test_arena);

	for (int n = 0; n < 20; n++) {
		CHECK(map_get(m, arena_printf(test_arena, "key%d", n)) == NULL);
		CHECK(map_put(m, arena_printf(test_arena, "key%d", n), &values[n]));
		for (int i = 0; i <= n; i++) {
			CHECK(!map_put(m, arena_printf(test_arena, "key%d", i), &values[0]));
			CHECK(map_get(m, arena_printf(test_arena, "key%d", i)) == &values[i]);
		}
		CHECK_INT(map_len(m), n + 1);
	}
}

TEST(maps_in_a_map)
{
	struct map *m = map_new(test_arena);
	struct map *inner = map_inner(m, STR("a"));

	CHECK_INT(map_len(inner), 0);
	CHECK(map_put(inner, STR("x"), NULL));
	CHECK(map_inner(m, STR("a")) == inner);
	CHECK(map_inner(m, STR("b")) != inner);
	CHECK_INT(map_len(m), 2);
}

TEST_MAIN(RUN(order_of_insertion) RUN(twice) RUN(few_and_many) RUN(maps_in_a_map))

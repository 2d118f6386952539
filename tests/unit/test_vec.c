#include "base/vec.h"
#include "test.h"

struct item {
	int number;
	char text[20];
};

TEST(push)
{
	VEC(struct item) v = { 0 };

	for (int i = 0; i < 1000; i++) {
		struct item *item = vec_push(test_arena, &v);

		CHECK(item == &v.items[i]);
		CHECK(item->number == 0 && item->text[19] == 0);
		item->number = i;
		item->text[19] = 'x';
	}
	CHECK_INT(v.len, 1000);
	CHECK(v.cap >= v.len);
	for (int i = 0; i < 1000; i++)
		CHECK_INT(v.items[i].number, i);
}

TEST_MAIN(RUN(push))

/* A manifest in which some files have another content: the same text as one that is made from scratch. */
#include "test.h"

#include "record/manifest.h"

static const struct manifest_file before[] = {
	{ { "10_tables/a-b.sql", 17 }, { "crm.A-B tables", 14 }, { "11", 2 } },
	{ { "10_tables/b.sql", 15 }, { "- path: 10_tables/c.sql", 23 }, { "22", 2 } },
	{ { "10_tables/c.sql", 15 }, { "plain", 5 }, { "33", 2 } },
	{ { "10_tables/d e.sql", 17 }, { "x \"y\" \\", 7 }, { "44", 2 } },
};

static struct str text_of(struct arena *arena, const struct manifest_file *files, size_t count)
{
	struct manifest m = { .output_base = STR("/some where") };
	struct str refresh[] = { STR("crm.refresh") };
	m.files = arena_make_array(arena, struct manifest_file, count);
	memcpy(m.files, files, count * sizeof(*files));
	m.file_count = count;
	m.refresh = refresh;
	m.refresh_count = 1;
	return manifest_text(arena, &m);
}

/* Each subset of the files, with another title and another hash. */
TEST(subsets)
{
	struct arena *arena = test_arena;
	struct str old = text_of(arena, before, countof(before)), text;
	for (unsigned set = 0; set < 1U << countof(before); set++) {
		struct manifest_file after[countof(before)], changed[countof(before)];
		size_t count = 0;
		memcpy(after, before, sizeof(before));
		for (size_t i = 0; i < countof(before); i++) {
			if (!(set >> i & 1))
				continue;
			after[i].title = STR("other: title");
			after[i].sha256 = STR("55");
			changed[count++] = after[i];
		}
		CHECK(manifest_replace(arena, old, changed, count, &text));
		CHECK_STR_EQ(text, text_of(arena, after, countof(after)));
	}
}

TEST(strangers)
{
	struct arena *arena = test_arena;
	struct str old = text_of(arena, before, countof(before)), text;
	struct manifest_file other = { STR("10_tables/e.sql"), STR("t"), STR("66") };
	struct manifest_file disordered[] = { before[2], before[0] };
	CHECK(!manifest_replace(arena, old, &other, 1, &text));
	CHECK(!manifest_replace(arena, old, disordered, 2, &text));
	CHECK(!manifest_replace(arena, STR(""), before, 1, &text));
}

TEST_MAIN(RUN(subsets) RUN(strangers))

/* Records as text: what is written is read again by our reader and by libcyaml alike, and nothing else is taken for it. */
#include "test.h"

#include "record/flat.h"
#include "record/record.h"
#include "scratch.h"

struct leaf {
	char *name;
	char *note; /* optional */
	char **words;
	unsigned words_count;
};

struct pair {
	char *left;
	char *right;
};

struct tree {
	char *title;
	struct pair pair;
	struct leaf *leaves;
	unsigned leaves_count;
	char **more; /* optional */
	unsigned more_count;
};

static const cyaml_schema_field_t leaf_fields[] = {
	RECORD_TEXT(struct leaf, name),
	RECORD_TEXT_OPTIONAL(struct leaf, note),
	RECORD_LIST(struct leaf, words, &record_text_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t leaf_value = RECORD_STRUCT(struct leaf, leaf_fields);
static const cyaml_schema_field_t pair_fields[] = {
	RECORD_TEXT(struct pair, left),
	RECORD_TEXT(struct pair, right),
	CYAML_FIELD_END,
};
static const cyaml_schema_field_t tree_fields[] = {
	RECORD_TEXT(struct tree, title),
	CYAML_FIELD_MAPPING("pair", CYAML_FLAG_DEFAULT, struct tree, pair, pair_fields),
	RECORD_LIST(struct tree, leaves, &leaf_value),
	RECORD_LIST_OPTIONAL(struct tree, more, &record_text_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t tree_schema = RECORD_DOCUMENT(struct tree, tree_fields);

static const char *const nasty[] = {
	"",
	"a",
	"A.b-c/d_e",
	"/x",
	"-",
	"...",
	"--- x",
	"- x",
	"[]",
	"~",
	"null",
	"true",
	"12",
	"a b",
	" a",
	"a ",
	"a: b",
	"a:",
	"a #b",
	"#",
	"'",
	"\"",
	"\\",
	"\\\"",
	"\\x41",
	"a\nb",
	"\n",
	"\t",
	"\r\n",
	"\x01\x7f",
	"%",
	"@",
	"`",
	"*a",
	"&a",
	"!a",
	"? a",
	"|",
	">",
	"{a: b}",
	"\xc3\xa4",
	"\xc2\x85",
	"\xe2\x80\xa8",
	"\xe2\x80\xa9",
	"\xef\xbb\xbfx",
	"\xe2\x80\xae",
	"\xf0\x9f\x98\x80",
	"\\u2028",
	"a,b",
	"text!",
	"x\\",
	"\xe2\x80\xa8\xe2\x80\xa8\xe2\x80\xa8\xe2\x80\xa8",
};
enum { TEXTS = countof(nasty) };

static struct tree make_tree(struct arena *arena, struct leaf *leaves, unsigned count)
{
	char **texts = arena_make_array(arena, char *, TEXTS);
	for (size_t i = 0; i < TEXTS; i++)
		texts[i] = record_text(arena, str_from(nasty[i]));

	struct tree t = { .title = texts[3], .leaves = leaves, .leaves_count = count };
	t.pair.left = texts[5];
	t.pair.right = texts[0];
	for (unsigned i = 0; i < count; i++) {
		leaves[i].name = texts[i];
		leaves[i].note = i % 3 ? texts[TEXTS - 1 - i] : NULL;
		leaves[i].words = &texts[i];
		leaves[i].words_count = i % 4 < TEXTS - i ? i % 4 : 0;
	}
	return t;
}

static void check_same(const struct tree *a, const struct tree *b)
{
	CHECK_INT(a->leaves_count, b->leaves_count);
	CHECK_STR(str_from(a->title), b->title);
	CHECK_STR(str_from(a->pair.left), b->pair.left);
	CHECK_STR(str_from(a->pair.right), b->pair.right);
	CHECK_INT(a->more_count, b->more_count);
	for (unsigned i = 0; i < a->leaves_count && i < b->leaves_count; i++) {
		const struct leaf *x = &a->leaves[i], *y = &b->leaves[i];
		CHECK_STR(str_from(x->name), y->name);
		CHECK((x->note == NULL) == (y->note == NULL));
		if (x->note != NULL && y->note != NULL)
			CHECK_STR(str_from(x->note), y->note);
		CHECK_INT(x->words_count, y->words_count);
		for (unsigned w = 0; w < x->words_count && w < y->words_count; w++)
			CHECK_STR(str_from(x->words[w]), y->words[w]);
	}
}

TEST(both_readers_read_what_is_written)
{
	struct arena *arena = arena_new();
	struct leaf leaves[TEXTS];
	struct tree t = make_tree(arena, leaves, TEXTS), *flat = NULL, *yaml = NULL;
	char *more[] = { record_text(arena, STR("a")), record_text(arena, STR("a b")) };
	t.more = more;
	t.more_count = 2;
	struct str text = flat_save(arena, &tree_schema, &t);
	CHECK(flat_load(arena, &tree_schema, text, (void **)&flat));
	if (flat != NULL)
		check_same(&t, flat);
	cyaml_config_t config = { .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR, .flags = CYAML_CFG_NO_ALIAS };
	CHECK_INT(cyaml_load_data((const uint8_t *)text.ptr, text.len, &config, &tree_schema, (cyaml_data_t **)&yaml,
	                          NULL),
	          CYAML_OK);
	if (yaml != NULL)
		check_same(&t, yaml);
	cyaml_free(&config, &tree_schema, yaml, 0);
	arena_free(arena);
}

/* An empty list is there; an optional one that is not there is not. */
TEST(empty_lists)
{
	struct arena *arena = arena_new();
	struct tree t = make_tree(arena, NULL, 0), *flat = NULL;
	CHECK_STR(flat_save(arena, &tree_schema, &t), "title: /x\npair:\n  left: \"...\"\n  right: \"\"\nleaves: []\n");
	CHECK(flat_load(arena, &tree_schema, flat_save(arena, &tree_schema, &t), (void **)&flat));
	CHECK(flat != NULL && flat->leaves != NULL && flat->more == NULL);
	char *none[1];
	t.more = none;
	CHECK(flat_load(arena, &tree_schema, flat_save(arena, &tree_schema, &t), (void **)&flat));
	CHECK(flat != NULL && flat->more != NULL && flat->more_count == 0);
	arena_free(arena);
}

/* Whatever is missing at the end, and whatever one byte becomes: refused, or read without looking behind the end. */
TEST(damaged_files)
{
	struct arena *arena = arena_new();
	struct leaf leaves[8];
	struct tree t = make_tree(arena, leaves, 8), *flat = NULL;
	struct str text = flat_save(arena, &tree_schema, &t);
	char *bytes = arena_alloc(arena, text.len);
	static const char other[] = { '\0', '\n', ' ', '"', '\\', '-', ':', 'x', '[' };
	for (size_t i = 0; i < text.len; i++) {
		/* Without its last items a list is a shorter list; all else is not whole. */
		CHECK(!flat_load(arena, &tree_schema, str_sub(text, 0, i), (void **)&flat) || text.ptr[i - 1] == '\n');
		for (size_t c = 0; c < countof(other); c++) {
			memcpy(bytes, text.ptr, text.len);
			bytes[i] = other[c];
			flat = NULL;
			bool loaded = flat_load(arena, &tree_schema, (struct str){ bytes, text.len }, (void **)&flat);
			CHECK(loaded == (flat != NULL));
		}
	}
	arena_free(arena);
}

/* Written by a person or another version: libcyaml reads it. */
TEST(other_yaml)
{
	struct arena *arena = arena_new();
	struct diags *diags = diags_new(arena);
	struct tree *tree = NULL;
	scratch_enter();
	scratch_write("k.tree", STR("---\nmore: [a, 'b c']\ntitle: 'x'\npair: {right: r, left: l}\nleaves: []\n...\n"));
	CHECK(record_load(arena, diags, INPUT_STAMP, STR("k.tree"), "a tree", &tree_schema, (void **)&tree));
	CHECK(tree != NULL && tree->more_count == 2);
	if (tree != NULL)
		CHECK_STR(str_from(tree->pair.left), "l");
	scratch_write("k.tree", STR("title: t\npair:\n  left: a\n  right: b\nleaves\n"));
	CHECK(!record_load(arena, diags, INPUT_STAMP, STR("k.tree"), "a tree", &tree_schema, (void **)&tree));
	CHECK_INT(diags_count(diags, SEVERITY_ERROR), 1);
	scratch_leave();
	arena_free(arena);
}

TEST_MAIN(RUN(both_readers_read_what_is_written) RUN(empty_lists) RUN(damaged_files) RUN(other_yaml))

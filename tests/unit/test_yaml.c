/* The tree of a document, and the places of what stands in it. */
#include "read/yaml.h"

#include "base/out.h"
#include "test.h"

static struct yaml_node *parse(const char *text, struct diags **diags)
{
	struct str s = arena_str(test_arena, str_from(text));
	*diags = diags_new(test_arena);
	return yaml_parse(test_arena, *diags, source_new(test_arena, STR("test.yaml"), s), &yaml_default_limits);
}

TEST(tree)
{
	struct diags *diags;
	const struct yaml_node *root = parse("entity: Contact\nfields:\n  email: email!\n  tags: [a, b]\n", &diags);
	REQUIRE(root != NULL && root->kind == YAML_MAPPING);
	CHECK(root->count == 2);
	CHECK_STR(yaml_get(root, "entity")->text, "Contact");
	const struct yaml_node *tags = yaml_find(root, STR("fields/tags"));
	REQUIRE(tags != NULL && tags->kind == YAML_SEQUENCE);
	CHECK(tags->count == 2 && tags->index == 1);
	CHECK_STR(yaml_find(root, STR("fields/tags/1"))->text, "b");
	CHECK(yaml_find(root, STR("fields/none/1")) == NULL);
	CHECK(yaml_get(root, "absent") == NULL);
}

static const struct place_row {
	const char *text, *path, *word;
	unsigned line, column;
} place_rows[] = {
	{ "a: plain word here\n", "a", "word", 1, 10 },
	{ "a: \"double \\\"word\\\" here\"\n", "a", "here", 1, 21 },
	{ "a: 'it''s a word'\n", "a", "word", 1, 13 },
	{ "a: |\n  first\n  a word\n", "a", "word", 3, 5 },
	{ "a: >\n  folded\n  word\n", "a", "word", 3, 3 },
	{ "a: plain on\n  two word lines\n", "a", "word", 2, 7 },
	{ "a: {b: \"\xC3\xA9 word\"}\n", "a/b", "word", 1, 11 },
	{ "a: \"\\u00e9\\n word\"\n", "a", "word", 1, 14 },
	{ "x: \xC3\xA9\xC3\xA9\na: [one, a word]\n", "a/1", "word", 2, 12 },
};

TEST(places)
{
	for (size_t i = 0; i < countof(place_rows); i++) {
		const struct place_row *row = &place_rows[i];
		struct diags *diags;
		test_row(i);
		const struct yaml_node *root = parse(row->text, &diags);
		REQUIRE(root != NULL);
		const struct yaml_node *node = yaml_find(root, str_from(row->path));
		REQUIRE(node != NULL);
		size_t off = str_search(node->text, str_from(row->word));
		REQUIRE(off != (size_t)-1);
		struct span span = yaml_span_at(node, off, strlen(row->word));
		struct position at = source_position(span.source, span.off);
		CHECK_INT(at.line, row->line);
		CHECK_INT(at.column, row->column);
		CHECK_STR(str_sub(span.source->text, span.off, span.len), row->word);
	}
}

/* A long text of words between BEFORE and AFTER, with GAP between two of them. */
static struct str many_words(const char *before, const char *gap, const char *after)
{
	struct out o;
	out_init(&o, test_arena);
	out_cstr(&o, before);
	for (int i = 100; i < 400; i++)
		out_printf(&o, "%sword%d", i > 100 ? gap : "", i);
	out_cstr(&o, after);
	return out_text(&o);
}

static void check_words(const struct yaml_node *node, int from, int to, int by)
{
	for (int i = from; i != to; i += by) {
		struct str word = arena_printf(test_arena, "word%d", i);
		size_t off = str_search(node->text, word);
		REQUIRE(off != (size_t)-1);
		struct span span = yaml_span_at(node, off, word.len);
		CHECK(str_eq(str_sub(span.source->text, span.off, span.len), word));
	}
}

/* Whatever was asked for before, and in whichever order. */
TEST(places_in_long_texts)
{
	static const char *const styles[][3] = {
		{ "a: ", " ", "\n" },
		{ "a: ", "\n   ", "\n" },
		{ "a: 'it''s ", " '' ", "'\n" },
		{ "a: \"\\t", " \\u00e9\xC3\xA9\\\n  ", "\"\n" },
		{ "a: |\n  ", "\n  ", "\n" },
		{ "a: >\n  ", "\n\n  ", "\n" },
	};
	for (size_t i = 0; i < countof(styles); i++) {
		struct diags *diags;
		test_row(i);
		const struct yaml_node *root = parse(many_words(styles[i][0], styles[i][1], styles[i][2]).ptr, &diags);
		REQUIRE(root != NULL);
		check_words(yaml_get(root, "a"), 390, 90, -20);
		check_words(yaml_get(root, "a"), 100, 400, 1);
		check_words(yaml_get(root, "a"), 399, 99, -1);
	}
}

TEST(anchors)
{
	struct diags *diags;
	const struct yaml_node *root = parse("base: &b {type: text, required: yes}\n"
	                                     "email: {<<: *b, type: email}\n"
	                                     "phone: *b\n"
	                                     "list: [{<<: [*b, {unique: yes}]}]\n",
	                                     &diags);
	REQUIRE(root != NULL);
	CHECK_STR(yaml_find(root, STR("email/type"))->text, "email");
	CHECK_STR(yaml_find(root, STR("email/required"))->text, "yes");
	CHECK_STR(yaml_find(root, STR("phone/type"))->text, "text");
	CHECK_STR(yaml_find(root, STR("list/0/unique"))->text, "yes");
	CHECK_INT(yaml_find(root, STR("email"))->count, 2);
}

static const struct bool_row {
	const char *text;
	bool is_bool, value;
} bool_rows[] = {
	{ "a: true", true, true }, { "a: No", true, false },  { "a: ON", true, true }, { "a: off", true, false },
	{ "a: 'yes'", false, 0 },  { "a: flase", false, 0 },  { "a: y", false, 0 },    { "a: 1", false, 0 },
	{ "a:", false, 0 },        { "a: [true]", false, 0 }, { "a: tRue", false, 0 },
};

TEST(booleans)
{
	for (size_t i = 0; i < countof(bool_rows); i++) {
		struct diags *diags;
		bool value = !bool_rows[i].value;
		test_row(i);
		const struct yaml_node *node = yaml_get(parse(bool_rows[i].text, &diags), "a");
		REQUIRE(node != NULL);
		CHECK(yaml_bool(node, &value) == bool_rows[i].is_bool);
		CHECK(!bool_rows[i].is_bool || value == bool_rows[i].value);
	}
}

/* Whatever the end of a good file is cut off at, the reader says something or returns a tree; it never crashes. */
TEST(truncated)
{
	static const char text[] =
	        "entity: &x Contact\nfields: {a: \"b\\u00e9\", 'c': [*x, {<<: {d: |\n   e\n }}]}\nf: >-\n  g\n";
	for (size_t len = 0; len < sizeof(text); len++) {
		struct diags *diags;
		char *cut = arena_alloc(test_arena, len + 1);
		memcpy(cut, text, len);
		test_row(len);
		const struct yaml_node *root = parse(cut, &diags);
		CHECK((root != NULL) != diags_failed(diags));
	}
}

TEST_MAIN(RUN(tree) RUN(places) RUN(places_in_long_texts) RUN(anchors) RUN(booleans) RUN(truncated))

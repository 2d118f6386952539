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
	CHECK(yaml_find(root, STR("fields/tags/2")) == NULL);
	CHECK(yaml_get(root, "absent") == NULL);
	CHECK(yaml_get(tags, "a") == NULL && yaml_get(NULL, "a") == NULL);
	CHECK_INT(yaml_span_at(tags, 1, 1).off, tags->span.off); /* of what is no scalar: all of it */
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
	{ "a: >\r\n  folded\r\n  word\r\n", "a", "word", 3, 3 },
	{ "a: plain on\r\n  two word lines\r\n", "a", "word", 2, 7 },
	{ "a: \"joined \\\r\n   with a word\"\r\n", "a", "word", 2, 11 },
	{ "a: &b word\n", "a", "word", 1, 7 },
	{ "a: &b\tword\n", "a", "word", 1, 7 },
	{ "a: &b\r\n  word\r\n", "a", "word", 2, 3 },
	{ "a: \"\\U0001F600\\x41 word\"\n", "a", "word", 1, 20 },
	{ "a: \"word \\u00e9\"\n", "a", "word \xC3\xA9", 1, 5 },
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
		if (strchr(row->word, '\xC3') == NULL)
			CHECK_STR(str_sub(span.source->text, span.off, span.len), row->word);
		/* what is missing at the end is missed before the quote, or at the end */
		span = yaml_span_at(node, node->text.len, 0);
		CHECK_INT(span.len, 0);
		CHECK_INT(span.off - node->span.off,
		          node->span.len - (node->style == YAML_SINGLE_QUOTED || node->style == YAML_DOUBLE_QUOTED));
	}
}

/* A character that an escape stands for is one place, whichever of its bytes is asked for, before and behind what is kept. */
TEST(places_of_escapes)
{
	struct diags *diags;
	struct str text = arena_printf(test_arena, "a: \"%063d\\u00e9%0100d\"\n", 0, 0);
	const struct yaml_node *node = yaml_get(parse(text.ptr, &diags), "a");
	REQUIRE(node != NULL && node->text.len == 165);
	CHECK_INT(yaml_span_at(node, 160, 1).off, 4 + 160 + 4);
	for (size_t off = 63; off <= 64; off++) {
		struct span span = yaml_span_at(node, off, 1);
		CHECK_INT(span.off, 4 + 63);
		CHECK_INT(span.len, 6);
	}
	CHECK_INT(yaml_span_at(node, 65, 1).off, 4 + 63 + 6);
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

static const struct null_row {
	const char *text;
	bool null;
} null_rows[] = {
	{ "a:", true },       { "a: ~", true },   { "a: null", true },    { "a: Null", true }, { "a: NULL", true },
	{ "a: nULL", false }, { "a: ''", false }, { "a: 'null'", false }, { "a: []", false },
};

TEST(nulls)
{
	for (size_t i = 0; i < countof(null_rows); i++) {
		struct diags *diags;
		test_row(i);
		const struct yaml_node *node = yaml_get(parse(null_rows[i].text, &diags), "a");
		REQUIRE(node != NULL);
		CHECK(yaml_is_null(node) == null_rows[i].null);
	}
}

#define TAG  "YAML tags are not part of the language"
#define NOT  "leave it out; a condition that begins so is written NOT"
#define BANG "put a text that begins with '!' into quotes"
#define LINE "the text of '|' or '>' begins on the next line; put one that begins with such a character into quotes"

/* What is no YAML, or none of ours: where, over how many bytes, and what to do. */
static const struct wrong_row {
	const char *text;
	unsigned line, column;
	size_t len;
	const char *message, *hint;
} wrong_rows[] = {
	{ "a: | text\n  more\n", 1, 6, 1, "nothing else can stand on this line", LINE },
	{ "a: >= 5\n", 1, 5, 1, "nothing else can stand on this line", LINE },
	{ "a: |10\n  more\n", 1, 6, 1, "nothing else can stand on this line", LINE },
	{ "%YAML 1.1 x\n---\na: b\n", 1, 11, 1, "nothing else can stand on this line", LINE },
	{ "a: |0\n  more\n", 1, 5, 1, "a block is indented by 1 to 9 spaces", "leave the number out" },
	{ "%YAML 1.1\n%YAML 1.1\n---\na: b\n", 2, 1, 1, "this directive is there twice", "leave the line out" },
	{ "%YAML x\n---\na: b\n", 1, 1, 1, "this version of YAML is not known", "leave the line out" },
	{ "% x\n---\na: b\n", 1, 1, 1, "this directive is not known", "leave the line out" },
	{ "%MORE x\n---\na: b\n", 1, 1, 1, "this directive is not known", "leave the line out" },
	{ "%TAG x\n---\na: b\n", 1, 1, 1, TAG, BANG },
	{ "a: !b!c d\n", 1, 4, 1, TAG, BANG },
	{ "a: !<b c\n", 1, 4, 1, TAG, BANG },
	{ "a: !<>\n", 1, 4, 1, TAG, BANG },
	{ "a: !b%zz c\n", 1, 4, 1, TAG, BANG },
	{ "a: !b%ff c\n", 1, 4, 1, TAG, BANG },
	{ "%YAML 1\n---\na: b\n", 1, 8, 1, "did not find expected digit or '.' character", "" },
	{ "a: b\n\tc: d\n", 2, 1, 1, "a tab cannot indent", "indent with spaces" },
	{ "a: @b\n", 1, 4, 1, "'@' cannot begin a text", "put the text into quotes" },
	{ "a: \"\\\\ \\q\"\n", 1, 8, 1, "this escape is not known",
	  "in double quotes a backslash is written \\\\; in single quotes it needs nothing" },
	{ "a: !on\n", 1, 4, 3, TAG, NOT },
	{ "a: !EXISTS b\n", 1, 4, 7, TAG, NOT },
	{ "a: !Z\tb\n", 1, 4, 2, TAG, NOT },
	{ "a: !Z\r\n  b: c\r\n", 1, 4, 2, TAG, NOT },
	{ "a: !b\n  c: d\n", 1, 4, 2, TAG, NOT },
	{ "a: ! b\n", 1, 4, 1, TAG, "leave it out" },
	{ "a: !!b c\n", 1, 4, 3, TAG, "leave it out" },
	{ "a: !1\n", 1, 4, 2, TAG, "leave it out" },
	{ "a: &b !c [d]\n", 1, 7, 2, TAG, NOT },
	{ "a: &b !c d\n", 1, 7, 2, TAG, NOT },
	{ "a: !c &b d\n", 1, 4, 2, TAG, NOT },
	{ "&b \"c\\a\": d\n", 1, 6, 2, "the text holds the control character U+0007", "leave it out" },
	{ "a: \"\\r\xC3\xA9\\u007f\"\n", 1, 8, 6, "the text holds the control character U+007F", "leave it out" },
	{ "a: {<<: [b]}\n", 1, 10, 1, "`<<` takes mappings", "" },
	{ "a: {<<: [{b: c}, [{b: c}]]}\n", 1, 18, 1, "`<<` takes mappings", "" },
	{ "a: {<<: b}\n", 1, 9, 1, "`<<` takes a mapping, not text", "" },
	{ "a: &b [*b]\n", 1, 8, 2, "alias 'b' stands inside its own anchor", "" },
};

static void check_wrong(const struct wrong_row *row, const struct diags *failed, const struct diag_item *item)
{
	CHECK(diags_failed(failed));
	struct position at = source_position(item->span.source, item->span.off);
	CHECK_INT(at.line, row->line);
	CHECK_INT(at.column, row->column);
	CHECK_INT(item->span.len, row->len);
	CHECK_STR(item->text, row->message);
	CHECK_STR(item->hint, row->hint);
}

TEST(wrong)
{
	for (size_t i = 0; i < countof(wrong_rows); i++) {
		struct diags *diags;
		size_t count;
		test_row(i);
		CHECK(parse(wrong_rows[i].text, &diags) == NULL);
		const struct diag_item *items = diags_sorted(diags, &count);
		REQUIRE(count == 1);
		check_wrong(&wrong_rows[i], diags, items);
	}
}

/* At most five nodes, and depth 3. */
static const struct wrong_row limit_rows[] = {
	{ "a: [b, c]\n", 0, 0, 0, NULL, NULL },
	{ "a: [b, c, d, e]\n", 1, 14, 1, "document expands beyond 5 nodes", "" },
	{ "a: b\nc: d\ne: f\ng: h\ni: []\n", 5, 4, 1, "document expands beyond 5 nodes", "" },
	{ "a: &b {c: d, e: f}\ne: *b\n", 2, 4, 2, "document expands beyond 5 nodes", "" },
	{ "a: &b {c: d}\n<<: [*b]\n", 2, 6, 2, "document expands beyond 5 nodes", "" },
	{ "<<: [{a: b, c: d}]\n", 1, 7, 1, "document expands beyond 5 nodes", "" },
	{ "<<: {a: b, c: d}\n", 1, 12, 1, "document expands beyond 5 nodes", "" },
	{ "a: [[[]]]\n", 1, 6, 1, "nested deeper than 3 levels", "" },
	{ "- &b []\n- [[*b]]\n", 2, 5, 2, "nested deeper than 3 levels", "" },
};

TEST(limits)
{
	static const struct yaml_limits limits = { .max_depth = 3, .max_nodes = 5 };
	for (size_t i = 0; i < countof(limit_rows); i++) {
		struct diags *diags = diags_new(test_arena);
		size_t count;
		test_row(i);
		struct str text = arena_str(test_arena, str_from(limit_rows[i].text));
		struct source *source = source_new(test_arena, STR("test.yaml"), text);
		CHECK((yaml_parse(test_arena, diags, source, &limits) != NULL) == (limit_rows[i].message == NULL));
		const struct diag_item *items = diags_sorted(diags, &count);
		REQUIRE(count == (limit_rows[i].message != NULL));
		if (count > 0)
			check_wrong(&limit_rows[i], diags, items);
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

TEST_MAIN(RUN(tree) RUN(places) RUN(places_of_escapes) RUN(places_in_long_texts) RUN(anchors) RUN(booleans) RUN(nulls)
                  RUN(wrong) RUN(limits) RUN(truncated))

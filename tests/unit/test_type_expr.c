/* The language of types: what each spelling means, and where it is wrong. */
#include "read/spec.h"
#include "test.h"

static struct type_expr *parse(const char *text, struct spec_default *def, struct diags **diags)
{
	struct yaml_node *node = arena_make(test_arena, struct yaml_node);
	node->kind = YAML_SCALAR;
	node->style = YAML_PLAIN;
	node->text = arena_str(test_arena, str_from(text));
	node->span = (struct span){ source_new(test_arena, STR("test.yaml"), node->text), 0, (uint32_t)node->text.len };
	*diags = diags_new(test_arena);
	*def = (struct spec_default){ .present = false, .text = STR_EMPTY };
	return type_expr_parse(test_arena, *diags, node, TYPE_ALLOW_DEFAULT, def);
}

static const struct good_row {
	const char *text, *type, *def;
	enum type_mark mark;
	bool quoted;
} good_rows[] = {
	{ "text", "text", NULL, TYPE_MARK_NONE, false },
	{ "  text !  ", "text", NULL, TYPE_MARK_REQUIRED, false },
	{ "text\n\t!\n", "text", NULL, TYPE_MARK_REQUIRED, false },
	{ "text?", "text", NULL, TYPE_MARK_OPTIONAL, false },
	{ "text='x'", "text", "x", TYPE_MARK_NONE, true },
	{ "text! = 'it''s'", "text", "it's", TYPE_MARK_REQUIRED, true },
	{ "enum(a,b)! = a", "enum(a, b)", "a", TYPE_MARK_REQUIRED, false },
	{ "enum ( a , b ) = a!", "enum(a, b)", "a", TYPE_MARK_REQUIRED, false },
	{ "enum('x, y', \"z\")", "enum('x, y', z)", NULL, TYPE_MARK_NONE, false },
	{ "enum('it''s')", "enum('it''s')", NULL, TYPE_MARK_NONE, false },
	{ "integer = -5 ?", "integer", "-5", TYPE_MARK_OPTIONAL, false },
	{ "datetime = now()", "datetime", "now()", TYPE_MARK_NONE, false },
	{ "ref(Company)!", "ref(Company)", NULL, TYPE_MARK_REQUIRED, false },
	{ "ref( crm . Company )", "ref(crm.Company)", NULL, TYPE_MARK_NONE, false },
	{ "ref(A|crm.B | C)!", "ref(A|crm.B|C)", NULL, TYPE_MARK_REQUIRED, false },
	{ "ref(A, on_delete: cascade)", "ref(A)", NULL, TYPE_MARK_NONE, false },
	{ "ref(A|B, on_delete:SET_NULL)?", "ref(A|B)", NULL, TYPE_MARK_OPTIONAL, false },
	{ "list(ref(A))!", "list(ref(A))", NULL, TYPE_MARK_REQUIRED, false },
	{ "ref(crm.A)[]", "list(ref(crm.A))", NULL, TYPE_MARK_NONE, false },
	{ "list(text)", "list(text)", NULL, TYPE_MARK_NONE, false },
	{ "text[]!", "list(text)", NULL, TYPE_MARK_REQUIRED, false },
	{ "enum(a)[]", "list(enum(a))", NULL, TYPE_MARK_NONE, false },
	{ "text(50)", "text(50)", NULL, TYPE_MARK_NONE, false },
	{ " text ( 2,50 ) ! = 'ab'", "text(2, 50)", "ab", TYPE_MARK_REQUIRED, true },
	{ "decimal(10 , 2)[]", "list(decimal(10, 2))", NULL, TYPE_MARK_NONE, false },
	{ "money(signed)=-1", "money(signed)", "-1", TYPE_MARK_NONE, false },
	{ "text(1, max : 5)", "text(1, max: 5)", NULL, TYPE_MARK_NONE, false },
};

TEST(good)
{
	for (size_t i = 0; i < countof(good_rows); i++) {
		const struct good_row *row = &good_rows[i];
		struct spec_default def;
		struct diags *diags;
		test_row(i);
		const struct type_expr *type = parse(row->text, &def, &diags);
		REQUIRE(type != NULL);
		CHECK_STR(type_expr_text(test_arena, type), row->type);
		CHECK(type->mark == row->mark);
		CHECK(def.present == (row->def != NULL) && def.quoted == row->quoted);
		CHECK(row->def == NULL || str_is(def.text, row->def));
		CHECK(!diags_failed(diags));
		/* the canonical spelling means the same */
		struct str text = type_expr_text(test_arena, type);
		const struct type_expr *again = parse(text.ptr, &def, &diags);
		REQUIRE(again != NULL);
		CHECK_STR_EQ(type_expr_text(test_arena, again), text);
	}
}

static const struct bad_row {
	const char *text;
	unsigned column;
} bad_rows[] = {
	{ "", 1 },         { "text!?", 6 },  { "enum()", 6 },       { "enum(a, a)", 9 }, { "enum(a", 6 },
	{ "enum('a)", 8 }, { "ref()", 5 },   { "ref(Company", 11 }, { "list(", 5 },      { "list(list(text))", 6 },
	{ "text()", 6 },   { "text(1,)", 8 }, { "text(1", 6 },      { "text(max:)", 10 },
	{ "text x", 6 },   { "text = ", 7 }, { "text[", 5 },        { "text[][]", 8 },   { "! text", 1 },
	{ "ref(A|)", 7 },      { "ref(A|B", 7 },    { "ref(A, on_delete)", 17 }, { "ref(A, on_delete: x)", 19 },
	{ "ref(A, b: x)", 8 }, { "ref(A,)", 7 },    { "list(ref(A|B))", 6 },     { "ref(A|B)[]", 1 },
	{ "list(ref(A, on_delete: cascade))", 24 }, { "ref(A, on_delete: )", 19 }, { "text\t!\t?", 8 },
};

TEST(bad)
{
	for (size_t i = 0; i < countof(bad_rows); i++) {
		struct spec_default def;
		struct diags *diags;
		size_t count = 0;
		test_row(i);
		CHECK(parse(bad_rows[i].text, &def, &diags) == NULL);
		const struct diag_item *items = diags_sorted(diags, &count);
		REQUIRE(count == 1);
		CHECK_INT(source_position(items[0].span.source, items[0].span.off).column, bad_rows[i].column);
	}
}

TEST_MAIN(RUN(good) RUN(bad))

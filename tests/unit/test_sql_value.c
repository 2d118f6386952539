#include "emit/sql_value.h"

#include <pg_query.h>

#include "test.h"

static const struct quoting {
	const char *name, *sql;
} quotings[] = {
	{ "email", "email" },
	{ "_a1", "_a1" },
	{ "order", "\"order\"" },
	{ "user", "\"user\"" },
	{ "between", "\"between\"" }, /* a column name, not a function name */
	{ "left", "\"left\"" },       /* a function name, not a column name */
	{ "name", "name" },           /* unreserved */
	{ "orders", "orders" },
	{ "all", "\"all\"" }, /* first and last of the table */
	{ "xmltable", "\"xmltable\"" },
	{ "Email", "\"Email\"" },
	{ "1st", "\"1st\"" },
	{ "a b", "\"a b\"" },
	{ "a\"b", "\"a\"\"b\"" },
	{ "a$b", "\"a$b\"" },
	{ "caf\xc3\xa9", "\"caf\xc3\xa9\"" },
	{ "", "\"\"" },
};

TEST(identifiers)
{
	for (size_t i = 0; i < countof(quotings); i++) {
		test_row(i);
		CHECK_STR(sql_ident_frag(test_arena, IDENT(str_from(quotings[i].name))).sql, quotings[i].sql);
	}
}

TEST(qualified)
{
	struct out o;

	out_init(&o, test_arena);
	sql_qname(&o, QNAME(STR("user"), STR("tb_a")));
	CHECK_STR(out_text(&o), "\"user\".tb_a");
}

static const struct {
	const char *word;
	bool plpgsql;
} words[] = {
#define KEYWORD(word)         { word, false },
#define PLPGSQL_KEYWORD(word) { word, true },
#include "emit/keywords.def"
#undef KEYWORD
#undef PLPGSQL_KEYWORD
};

static bool parses(struct str sql)
{
	PgQueryParseResult result = pg_query_parse(sql.ptr);
	bool ok = result.error == NULL;

	pg_query_free_parse_result(result);
	return ok;
}

/* Each word is one that PostgreSQL or PL/pgSQL does not take bare as a column or as a function; the table is searched by halves. */
TEST(keywords)
{
	for (size_t i = 0; i < countof(words); i++) {
		const char *word = words[i].word;
		struct str sql = sql_ident_frag(test_arena, IDENT(str_from(word))).sql;

		test_row(i);
		CHECK(i == 0 || str_cmp(str_from(words[i - 1].word), str_from(word)) < 0);
		CHECK(words[i].plpgsql ||
		      !parses(arena_printf(test_arena, "CREATE TABLE t (%s INTEGER NOT NULL)", word)) ||
		      !parses(arena_printf(test_arena, "CREATE FUNCTION %s() RETURNS INTEGER LANGUAGE sql AS ''",
		                           word)));
		CHECK_STR_EQ(sql, arena_printf(test_arena, "\"%s\"", word));
	}
}

/* SQL takes these bare; the tests in the database show that PL/pgSQL does not. */
TEST(plpgsql)
{
	for (size_t i = 0; i < countof(words); i++) {
		test_row(i);
		CHECK(!words[i].plpgsql ||
		      parses(arena_printf(test_arena, "CREATE TABLE t (%s INTEGER NOT NULL)", words[i].word)));
	}
}

/* Words that PostgreSQL takes everywhere stay bare. */
TEST(plain_words)
{
	static const char *const plain[] = {
		"name", "type", "value", "data", "status", "text", "year", "first", "key"
	};

	for (size_t i = 0; i < countof(plain); i++) {
		test_row(i);
		CHECK_STR(sql_ident_frag(test_arena, IDENT(str_from(plain[i]))).sql, plain[i]);
		CHECK(parses(arena_printf(test_arena, "SELECT %s.%s AS %s FROM %s", plain[i], plain[i], plain[i],
		                          plain[i])));
	}
}

static const struct literal {
	const char *text, *sql, *lines;
} literals[] = {
	{ "", "''", "''" },
	{ "lead", "'lead'", "'lead'" },
	{ "it's", "'it''s'", "'it''s'" },
	{ "a\\b", "E'a\\\\b'", "E'a\\\\b'" },
	{ "it's a \\", "E'it''s a \\\\'", "E'it''s a \\\\'" },
	{ "a\nb", "E'a\\nb'", "E'a\\n'\n'b'" },
	{ "a\n", "E'a\\n'", "E'a\\n'" },
	{ "a\n\nb's\n", "E'a\\n\\nb''s\\n'", "E'a\\n'\n'\\n'\n'b''s\\n'" },
	{ "a\r\tb", "E'a\\r\\tb'", "E'a\\r\\tb'" },
	{ "\x01"
	  "f\x7f",
	  "E'\\x01f\\x7F'", "E'\\x01f\\x7F'" },
	{ "/* a */", "E'\\x2F* a *\\x2F'", "E'\\x2F* a *\\x2F'" },
	{ "a/b\n", "E'a/b\\n'", "E'a/b\\n'" },
	{ "/*/", "E'\\x2F*\\x2F'", "E'\\x2F*\\x2F'" },
	{ "a / b * c", "'a / b * c'", "'a / b * c'" },
	{ "x\n-- specql: y", "E'x\\n-- specql: y'", "E'x\\n'\n'-- specql: y'" },
	{ "caf\xc3\xa9", "'caf\xc3\xa9'", "'caf\xc3\xa9'" },
};

TEST(strings)
{
	for (size_t i = 0; i < countof(literals); i++) {
		struct lit lit = LIT(str_from(literals[i].text));
		struct out o;

		test_row(i);
		out_init(&o, test_arena);
		sql_lit(&o, lit);
		CHECK_STR(out_text(&o), literals[i].sql);
		out_init(&o, test_arena);
		sql_lit_lines(&o, lit);
		CHECK_STR(out_text(&o), literals[i].lines);
	}
}

/* The tree PostgreSQL's parser makes of COMMENT … IS LITERAL. */
static struct str tree(const char *literal)
{
	PgQueryParseResult result = pg_query_parse(arena_printf(test_arena, "COMMENT ON TABLE a IS\n%s", literal).ptr);
	struct str text = STR_EMPTY;

	if (CHECK(result.error == NULL))
		text = arena_str(test_arena, str_from(result.parse_tree));
	pg_query_free_parse_result(result);
	return text;
}

/* Both ways of writing a text mean the same text to PostgreSQL, and different texts are different. */
TEST(read_back)
{
	for (size_t i = 0; i < countof(literals); i++) {
		test_row(i);
		CHECK_STR_EQ(tree(literals[i].sql), tree(literals[i].lines));
		if (i > 0)
			CHECK(!str_eq(tree(literals[i].sql), tree(literals[i - 1].sql)));
	}
}

TEST_MAIN(RUN(identifiers) RUN(qualified) RUN(keywords) RUN(plpgsql) RUN(plain_words) RUN(strings) RUN(read_back))

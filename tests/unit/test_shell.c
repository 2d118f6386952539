#include "base/shell.h"

#include "test.h"

static const struct {
	const char *text, *word;
} rows[] = {
	{ "az", "az" },
	{ "AZ", "AZ" },
	{ "09", "09" },
	{ "a_b-c./d:e@f%g+h,i=j", "a_b-c./d:e@f%g+h,i=j" },
	{ "gr\xc3\xb6\xc3\x9f", "gr\xc3\xb6\xc3\x9f" },
	{ "", "''" },
	{ " ", "' '" },
	{ "a b", "'a b'" },
	{ "~", "'~'" },
	{ "$HOME", "'$HOME'" },
	{ "a`b`", "'a`b`'" },
	{ "[a]", "'[a]'" },
	{ "{a}", "'{a}'" },
	{ "a;b", "'a;b'" },
	{ "a*?", "'a*?'" },
	{ "a!", "'a!'" },
	{ "a\\b", "'a\\b'" },
	{ "it's", "'it'\\''s'" },
	{ "''", "''\\'''\\'''" },
	{ "a\nb", "'a\nb'" },
};

/* A shell gives the text back, whatever it is. */
TEST(words)
{
	for (size_t i = 0; i < countof(rows); i++) {
		struct str word = shell_word(test_arena, str_from(rows[i].text));
		char got[64];

		test_row(i);
		CHECK_STR(word, rows[i].word);

		FILE *shell = popen(arena_printf(test_arena, "printf %%s %.*s", STR_ARG(word)).ptr, "r");

		REQUIRE(shell);
		got[fread(got, 1, sizeof(got) - 1, shell)] = '\0';
		pclose(shell);
		CHECK_STR(str_from(got), rows[i].text);
	}
	CHECK_STR_EQ(shell_word(test_arena, STR("a\0b")), STR("'a\0b'"));
}

TEST_MAIN(RUN(words))

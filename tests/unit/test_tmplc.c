/* The programs of the build refuse what they would otherwise turn into wrong C. */
#include <sys/wait.h>

#include "base/file.h"
#include "base/out.h"
#include "scratch.h"
#include "test.h"

/* What tmplc says of a template called NAME that holds TEXT; *STATUS is its exit status. */
static struct str compile(const char *name, const char *text, int *status)
{
	struct str command = arena_printf(test_arena, "'%s' t.h t.c %s 2>log", TMPLC, name);
	struct str said;

	scratch_write(name, str_from(text));
	*status = system(command.ptr);
	*status = WIFEXITED(*status) ? WEXITSTATUS(*status) : -1;
	if (file_read(test_arena, INPUT_OUTPUT, "log", 0, &said) != 0)
		abort();
	return said;
}

#define LONG "a_name_of_more_than_sixty_four_bytes_a_name_of_more_than_sixty_four_bytes"

static const struct row {
	const char *name, *text, *message; /* "": it is taken */
} rows[] = {
	{ "ok.sql.in", "SELECT {{id:a}}, {{lit:b}}, {{sql:c}} FROM {{name:d}};\n", "" },
	{ "twice.sql.in", "{{id:a}} {{id:a}}\n", "" },
	{ "plain.sql.in",
	  "SELECT '\\\"?"
	  "?/';\n",
	  "" },
	{ "question.sql.in", "SELECT 'a?b', '?', 'c?\n?", "must be text that ends with a line end" },
	{ "questions.sql.in", "SELECT 'a?b?'\n?\n", "" },
	{ "block.sql.in", "BEGIN\n    {{sql:body_z}}\nEND {{sql:a}};\n", "" },
	{ "notes.sql.in", "--! {{nothing}}\nSELECT 1;\n", "" },
	{ "name.sql", "SELECT 1;\n", "is not called NAME.sql.in" },
	{ "empty.sql.in", "", "must be text that ends with a line end" },
	{ "open.sql.in", "SELECT 1", "must be text that ends with a line end" },
	{ "kind.sql.in", "{{str:a}}\n", "bad hole: {{str:a}}" },
	{ "colon.sql.in", "{{a}}\n", "bad hole: {{a}}" },
	{ "close.sql.in", "{{id:a}\n", "bad hole: {{id:a}" },
	{ "nameless.sql.in", "{{id:}}\n", "bad hole: {{id:}}" },
	{ "upper.sql.in", "{{id:A}}\n", "bad hole name: A" },
	{ "tilde.sql.in", "{{id:a~}}\n", "bad hole name: a~" },
	{ "behind.sql.in", "{{id}} a:b\n", "bad hole: {{id}} a:b" },
	{ "prefix.sql.in", "{{i:a}}\n", "bad hole: {{i:a}}" },
	{ "long.sql.in", "{{id:" LONG "}}\n", "bad hole: {{id:" },
	{ LONG ".sql.in", "SELECT 1;\n", "is not called NAME.sql.in" },
	{ "more.sql.in.txt", "SELECT 1;\n", "is not called NAME.sql.in" },
	{ "kinds.sql.in", "{{id:a}} {{lit:a}}\n", "hole a has two kinds" },
	{ "indent.sql.in", "  {{sql:a}}\n", "the line of hole a is not indented by a multiple of 4" },
	{ "indent2.sql.in", "   x {{sql:a}}\n", "the line of hole a is not indented by a multiple of 4" },
};

TEST(templates)
{
	for (size_t i = 0; i < countof(rows); i++) {
		int status;
		struct str said = compile(rows[i].name, rows[i].text, &status);

		test_row(i);
		CHECK_INT(status, rows[i].message[0] == '\0' ? 0 : 1);
		CHECK(str_search(said, str_from(rows[i].message)) != (size_t)-1);
		CHECK((said.len == 0) == (rows[i].message[0] == '\0'));
	}
}

/* What PROGRAM ends with, and says. */
static int ends_with(const char *program, const char *arguments, struct str *said)
{
	int status = system(arena_printf(test_arena, "'%s' %s 2>log", program, arguments).ptr);

	if (file_read(test_arena, INPUT_OUTPUT, "log", 0, said) != 0)
		abort();
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static const struct call {
	const char *program, *arguments;
	int status;
	const char *message;
} calls[] = {
	{ TMPLC, "", 2, "usage: tmplc HEADER SOURCE TEMPLATE..." },
	{ TMPLC, "t.h t.c missing.sql.in", 1, "missing.sql.in: No such file" },
	{ TMPLC, "t.h t.c .", 1, "cannot be read" },
	{ TMPLC, "t.h t.c nul.sql.in", 1, "must be text" },
	{ TMPLC, "missing/t.h t.c large.sql.in", 1, "missing/t.h: No such file" },
	{ TMPLC, "t.h t.c many.sql.in", 1, "more than" },
	{ TMPLC, "t.h t.c $PWD/large.sql.in", 0, "" },
	{ TMPLC, "/dev/full t.c large.sql.in", 1, "cannot write /dev/full and t.c" },
	{ TMPLC, "t.h /dev/full large.sql.in", 1, "cannot write t.h and /dev/full" },
	{ PAGEC, "out", 2, "usage: pagec OUT PAGE" },
	{ PAGEC, "out missing.md", 2, "cannot be opened" },
	{ PAGEC, "missing/out page.md", 2, "cannot be opened" },
	{ PAGEC, "out page.md", 0, "" },
	{ PAGEC, "out none.md", 1, "out cannot be made from none.md" },
	{ PAGEC, "out long.md", 1, "which no string of C holds" },
	{ PAGEC, "out .", 1, "out cannot be made from ." },
};

static struct str repeated(const char *line, size_t count)
{
	struct out o;

	out_init(&o, test_arena);
	for (size_t i = 0; i < count; i++)
		out_cstr(&o, line);
	return out_text(&o);
}

/* Both programs of the build: arguments, files that are not there or full, and what is too much. */
TEST(programs)
{
	struct str said, text;

	scratch_write("nul.sql.in", STR("SELECT\0 1;\n"));
	scratch_write("large.sql.in", repeated("SELECT 'a line of forty bytes or so', 1;\n", 2000));
	struct out o;
	out_init(&o, test_arena);
	for (int i = 0; i < 26 * 26; i++)
		out_printf(&o, "{{id:%c%c}}\n", 'a' + i / 26, 'a' + i % 26);
	scratch_write("many.sql.in", out_text(&o));
	scratch_write("page.md", STR("# Title\n\nnot read\n## one\n\n\na \"b\" \\ c?\n\nd\n\n\n## two\n\ne\n"));
	scratch_write("none.md", STR("# Title\n\nno section\n"));
	text = repeated("more than a string of C holds\n", 4000);
	scratch_write("long.md", arena_printf(test_arena, "## one\n\na line\n%.*s", STR_ARG(text)));
	for (size_t i = 0; i < countof(calls); i++) {
		test_row(i);
		CHECK_INT(ends_with(calls[i].program, calls[i].arguments, &said), calls[i].status);
		if (!CHECK(str_search(said, str_from(calls[i].message)) != (size_t)-1))
			fprintf(stderr, "  it said: %.*s\n", STR_ARG(said));
		CHECK((said.len == 0) == (calls[i].message[0] == '\0'));
		if (strcmp(calls[i].arguments, "out page.md") != 0)
			continue;
		REQUIRE(file_read(test_arena, INPUT_OUTPUT, "out", 0, &text) == 0);
		CHECK_STR(text, "DIAG_PAGE(\"one\",\n\t\"a \\\"b\\\" \\\\ c\\?\\n\"\n\t\"\\n\"\n\t\"d\\n\"\n)\n"
		                "DIAG_PAGE(\"two\",\n\t\"e\\n\"\n)\n");
		CHECK(remove("out") == 0);
	}
	CHECK(access("out", F_OK) != 0); /* a page that failed leaves none */
}

TEST_MAIN(scratch_enter(); RUN(templates) RUN(programs) scratch_leave();)

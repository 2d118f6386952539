/* The template compiler refuses what it would otherwise turn into wrong C. */
#include <sys/wait.h>

#include "base/file.h"
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

static const struct row {
	const char *name, *text, *message; /* "": it is taken */
} rows[] = {
	{ "ok.sql.in", "SELECT {{id:a}}, {{lit:b}}, {{sql:c}} FROM {{name:d}};\n", "" },
	{ "twice.sql.in", "{{id:a}} {{id:a}}\n", "" },
	{ "plain.sql.in",
	  "SELECT '\\\"?"
	  "?/';\n",
	  "" },
	{ "notes.sql.in", "--! {{nothing}}\nSELECT 1;\n", "" },
	{ "name.sql", "SELECT 1;\n", "is not called NAME.sql.in" },
	{ "empty.sql.in", "", "must be text that ends with a line end" },
	{ "open.sql.in", "SELECT 1", "must be text that ends with a line end" },
	{ "kind.sql.in", "{{str:a}}\n", "bad hole: {{str:a}}" },
	{ "colon.sql.in", "{{a}}\n", "bad hole: {{a}}" },
	{ "close.sql.in", "{{id:a}\n", "bad hole: {{id:a}" },
	{ "nameless.sql.in", "{{id:}}\n", "bad hole: {{id:}}" },
	{ "upper.sql.in", "{{id:A}}\n", "bad hole name: A" },
	{ "kinds.sql.in", "{{id:a}} {{lit:a}}\n", "hole a has two kinds" },
	{ "indent.sql.in", "  {{sql:a}}\n", "the line of hole a is not indented by a multiple of 4" },
	{ "indent2.sql.in", "   x {{sql:a}}\n", "the line of hole a is not indented by a multiple of 4" },
};

TEST(templates)
{
	scratch_enter();
	for (size_t i = 0; i < countof(rows); i++) {
		int status;
		struct str said = compile(rows[i].name, rows[i].text, &status);

		test_row(i);
		CHECK_INT(status, rows[i].message[0] == '\0' ? 0 : 1);
		CHECK(str_search(said, str_from(rows[i].message)) != (size_t)-1);
		CHECK((said.len == 0) == (rows[i].message[0] == '\0'));
	}
	scratch_leave();
}

TEST_MAIN(RUN(templates))

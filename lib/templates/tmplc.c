/*
 * tmplc.c - compiles the *.sql.in files of this directory into C, while the library is built.
 *
 *     tmplc templates.h templates.c core_load.sql.in wrapper.sql.in ...
 *
 * A template is SQL with typed, named holes: {{id:x}} an identifier, {{lit:x}} a literal, {{name:x}} a qualified name,
 * {{sql:x}} a fragment. core_load.sql.in becomes struct tmpl_core_load with one member per name and the function
 * tmpl_core_load(). There are no loops and no conditions: C composes. Four rules make composing enough:
 *   - every line of a fragment gets the indentation of the line its hole stands in;
 *   - a sql hole alone on its line is gone, line end included, when its fragment is empty;
 *   - a hole that was not set marks the output as failed;
 *   - lines at the top of a template that begin with "--!" are for its readers and are dropped.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	MAX_HOLES = 32,
	MAX_NAME = 64,
	INDENT_WIDTH = 4,
	PIECE_BYTES = 1500, /* of text per call: a string constant of C has at most 4095 */
};

struct hole_kind {
	const char *word;
	const char *type; /* of the member */
	const char *put;  /* the function that prints it */
};

static const struct hole_kind kinds[] = {
	{ "id", "struct ident", "put_ident" },
	{ "lit", "struct lit", "put_lit" },
	{ "name", "struct qname", "put_name" },
	{ "sql", "struct frag", "put_sql" },
};

struct hole {
	const struct hole_kind *kind;
	char name[MAX_NAME];
};

struct template
{
	const char *path;
	char name[MAX_NAME];
	char *file; /* all of it */
	char *text; /* the part of it behind the comment */
	struct hole holes[MAX_HOLES];
	int hole_count;
};

static _Noreturn void fail(const struct template *t, const char *format, ...) __attribute__((format(printf, 2, 3)));

static _Noreturn void fail(const struct template *t, const char *format, ...)
{
	va_list ap;

	fprintf(stderr, "tmplc: %s: ", t->path);
	va_start(ap, format);
	vfprintf(stderr, format, ap);
	va_end(ap);
	fputc('\n', stderr);
	exit(1);
}

static char *read_file(const struct template *t)
{
	FILE *file = fopen(t->path, "rb");
	char *text = NULL;
	size_t len = 0;

	if (!file)
		fail(t, "%s", strerror(errno));
	for (size_t cap = 1 << 14;; cap *= 2) {
		text = realloc(text, cap);
		if (!text)
			fail(t, "out of memory");
		len += fread(text + len, 1, cap - len - 1, file);
		if (len < cap - 1)
			break;
	}
	if (ferror(file))
		fail(t, "cannot be read");
	fclose(file);
	text[len] = '\0';
	if (strlen(text) != len || len == 0 || text[len - 1] != '\n')
		fail(t, "must be text that ends with a line end");
	return text;
}

/* /path/core_load.sql.in -> core_load */
static void set_name(struct template *t)
{
	const char *base = strrchr(t->path, '/');
	const char *end;

	base = base ? base + 1 : t->path;
	end = strstr(base, ".sql.in");
	if (!end || end[strlen(".sql.in")] != '\0' || end - base >= MAX_NAME)
		fail(t, "is not called NAME.sql.in");
	memcpy(t->name, base, (size_t)(end - base));
}

/* The hole at TEXT ("{{id:x}}…"); *AFTER is behind it. */
static struct hole parse_hole(const struct template *t, const char *text, const char **after)
{
	struct hole hole = { 0 };
	const char *colon = strchr(text, ':');
	const char *end = strstr(text, "}}");
	size_t len;

	if (!colon || !end || colon > end)
		fail(t, "bad hole: %.20s", text);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strlen(kinds[i].word) == (size_t)(colon - text - 2) &&
		    strncmp(kinds[i].word, text + 2, (size_t)(colon - text - 2)) == 0)
			hole.kind = &kinds[i];
	len = (size_t)(end - colon - 1);
	if (!hole.kind || len == 0 || len >= MAX_NAME)
		fail(t, "bad hole: %.20s", text);
	memcpy(hole.name, colon + 1, len);
	for (size_t i = 0; i < len; i++)
		if ((hole.name[i] < 'a' || hole.name[i] > 'z') && hole.name[i] != '_')
			fail(t, "bad hole name: %s", hole.name);
	*after = end + 2;
	return hole;
}

/* One member per name; the same name twice must be of the same kind. */
static void collect_holes(struct template *t)
{
	const char *at = t->text;

	while ((at = strstr(at, "{{")) != NULL) {
		struct hole hole = parse_hole(t, at, &at);
		int i = 0;

		while (i < t->hole_count && strcmp(t->holes[i].name, hole.name) != 0)
			i++;
		if (i < t->hole_count && t->holes[i].kind != hole.kind)
			fail(t, "hole %s has two kinds", hole.name);
		if (i == MAX_HOLES)
			fail(t, "more than %d holes", MAX_HOLES);
		t->holes[i] = hole;
		t->hole_count = i == t->hole_count ? i + 1 : t->hole_count;
	}
}

static void print_declaration(FILE *h, const struct template *t)
{
	fprintf(h, "\n/* %s.sql.in */\nstruct tmpl_%s {\n", t->name, t->name);
	for (int i = 0; i < t->hole_count; i++)
		fprintf(h, "\t%s %s;\n", t->holes[i].kind->type, t->holes[i].name);
	if (t->hole_count == 0)
		fprintf(h, "\tchar none; /* no holes */\n");
	fprintf(h, "};\nvoid tmpl_%s(struct out *o, const struct tmpl_%s *t);\n", t->name, t->name);
}

/* Text as calls of out_cstr(), a line of C for each line. */
static void print_text(FILE *c, const char *from, const char *to)
{
	size_t piece = 0;

	if (from == to)
		return;
	fprintf(c, "\tout_cstr(o, \"");
	for (const char *p = from; p < to; p++, piece++) {
		if (*p == '\n') {
			fprintf(c, "\\n");
			if (p + 1 < to) {
				fprintf(c, piece > PIECE_BYTES ? "\");\n\tout_cstr(o, \"" : "\"\n\t\t    \"");
				piece = piece > PIECE_BYTES ? 0 : piece;
			}
		} else if (*p == '"' || *p == '\\') {
			fprintf(c, "\\%c", *p);
		} else if (*p == '?' && p + 1 < to && p[1] == '?') {
			fprintf(c, "?\" \""); /* no trigraph */
		} else {
			fputc(*p, c);
		}
	}
	fprintf(c, "\");\n");
}

/* The number of blanks at the start of the line that AT is in; *FIRST is behind them. */
static int line_blanks(const char *text, const char *at, const char **first)
{
	const char *line = at;

	while (line > text && line[-1] != '\n')
		line--;
	*first = line + strspn(line, " ");
	return (int)(*first - line);
}

static void print_definition(FILE *c, const struct template *t)
{
	const char *text = t->text;
	const char *done = text;
	const char *at = text;

	fprintf(c, "\nvoid tmpl_%s(struct out *o, const struct tmpl_%s *t)\n{\n", t->name, t->name);
	if (t->hole_count == 0)
		fprintf(c, "\t(void)t;\n");
	while ((at = strstr(at, "{{")) != NULL) {
		const char *after, *first;
		struct hole hole = parse_hole(t, at, &after);
		bool is_sql = strcmp(hole.kind->word, "sql") == 0;
		int blanks = line_blanks(text, at, &first);
		bool alone = is_sql && first == at && *after == '\n';

		if (is_sql && blanks % INDENT_WIDTH != 0)
			fail(t, "the line of hole %s is not indented by a multiple of %d", hole.name, INDENT_WIDTH);
		print_text(c, done, alone ? at - blanks : at);
		fprintf(c, "\t%s(o, t->%s", alone ? "put_block" : hole.kind->put, hole.name);
		if (is_sql)
			fprintf(c, ", %d", blanks / INDENT_WIDTH);
		fprintf(c, ");\n");
		at = after;
		done = alone ? after + 1 : after;
	}
	print_text(c, done, text + strlen(text));
	fprintf(c, "}\n");
}

static const char header[] = "/* Made by tmplc from *.sql.in. */\n"
                             "#ifndef SPECQL_TEMPLATES_H\n#define SPECQL_TEMPLATES_H\n\n"
                             "#include \"emit/sql_value.h\"\n";

static const char source[] =
        "/* Made by tmplc from *.sql.in. */\n"
        "#include \"templates/templates.h\"\n\n"
        "static inline bool is_set(struct out *o, struct str s)\n{\n"
        "\tif (!s.ptr)\n\t\tout_fail(o);\n\treturn s.ptr != NULL;\n}\n\n"
        "static inline void put_ident(struct out *o, struct ident id)\n{\n"
        "\tif (is_set(o, id.name))\n\t\tsql_ident(o, id);\n}\n\n"
        "static inline void put_lit(struct out *o, struct lit lit)\n{\n"
        "\tif (is_set(o, lit.text))\n\t\tsql_lit(o, lit);\n}\n\n"
        "static inline void put_name(struct out *o, struct qname name)\n{\n"
        "\tif (is_set(o, name.schema) && is_set(o, name.object))\n\t\tsql_qname(o, name);\n}\n\n"
        "/* Lines of the fragment behind its first get the indentation of the line it stands in. */\n"
        "static inline void put_sql(struct out *o, struct frag frag, int depth)\n{\n"
        "\tif (!is_set(o, frag.sql))\n\t\treturn;\n"
        "\to->indent += depth;\n\tsql_frag(o, frag);\n\to->indent -= depth;\n}\n\n"
        "/* A fragment on lines of its own, DEPTH levels deeper; nothing at all when it is empty. */\n"
        "static inline void put_block(struct out *o, struct frag frag, int depth)\n{\n"
        "\tif (!is_set(o, frag.sql) || frag.sql.len == 0)\n\t\treturn;\n"
        "\to->indent += depth;\n\tsql_frag(o, frag);\n\to->indent -= depth;\n"
        "\tif (!str_ends(frag.sql, STR(\"\\n\")))\n\t\tout_char(o, '\\n');\n}\n";

static void load(struct template *t, const char *path)
{
	t->path = path;
	t->text = t->file = read_file(t);
	while (strncmp(t->text, "--!", 3) == 0)
		t->text = strchr(t->text, '\n') + 1;
	set_name(t);
	collect_holes(t);
}

static FILE *create(const char *path)
{
	FILE *file = fopen(path, "wb");

	if (!file) {
		fprintf(stderr, "tmplc: %s: %s\n", path, strerror(errno));
		exit(1);
	}
	return file;
}

int main(int argc, char **argv)
{
	FILE *h, *c;
	bool failed;

	if (argc < 4) {
		fprintf(stderr, "usage: tmplc HEADER SOURCE TEMPLATE...\n");
		return 2;
	}
	h = create(argv[1]);
	c = create(argv[2]);
	fputs(header, h);
	fputs(source, c);
	for (int i = 3; i < argc; i++) {
		struct template t = { 0 };

		load(&t, argv[i]);
		print_declaration(h, &t);
		print_definition(c, &t);
		free(t.file);
	}
	fprintf(h, "\n#endif\n");
	failed = ferror(h) || ferror(c);
	failed = fclose(h) != 0 || failed;
	failed = fclose(c) != 0 || failed;
	if (failed)
		fprintf(stderr, "tmplc: cannot write %s and %s\n", argv[1], argv[2]);
	return failed ? 1 : 0;
}

#include "read/yaml_syntax.h"

#include "base/limits.h"

/* What libyaml points at, and what we do. */
enum place {
	AT_PROBLEM, /* where it gave up */
	AT_CONTEXT, /* where it had begun */
	AT_ESCAPE,  /* at the backslash before where it gave up */
	AT_BRACKET, /* where it gave up, with a note at the bracket; at the bracket when that is the end of the file */
};

struct row {
	const char *problem; /* libyaml's words, or a part of them */
	enum place place;
	const char *text;
	const char *hint;
};

#define TAG      "YAML tags are not part of the language"
#define TAG_HINT "put a text that begins with '!' into quotes"

static const struct row rows[] = {
	{ "expected ',' or '}'", AT_BRACKET, "expected ',' or '}' here", "" },
	{ "expected ',' or ']'", AT_BRACKET, "expected ',' or ']' here", "" },
	{ "found unexpected end of stream", AT_CONTEXT, "this quoted text has no end", "" },
	{ "found unexpected document indicator", AT_CONTEXT, "this quoted text has no end", "" },
	{ "expected ':'", AT_CONTEXT, "expected ':' behind this key", "a line of a mapping is `key: value`" },
	{ "mapping values are not allowed", AT_PROBLEM, "a second ':' in one value",
	  "put a text that holds ': ' into quotes" },
	{ "mapping keys are not allowed", AT_PROBLEM, "a key cannot stand here", "begin it on a line of its own" },
	{ "block sequence entries are not allowed", AT_PROBLEM, "a list item cannot stand here",
	  "begin the list on a line of its own" },
	{ "expected key", AT_PROBLEM, "expected a key here", "keys of one mapping begin in the same column" },
	{ "expected '-' indicator", AT_PROBLEM, "expected '-' here", "items of one list begin in the same column" },
	{ "expected node content", AT_PROBLEM, "expected a value here", "" },
	{ "unknown escape character", AT_ESCAPE, "this escape is not known",
	  "in double quotes a backslash is written \\\\; in single quotes it needs nothing" },
	{ "expected hexdecimal number", AT_ESCAPE, "this escape needs hexadecimal digits", "" },
	{ "invalid Unicode character escape", AT_ESCAPE, "this escape is no character",
	  "a character beyond U+FFFF is written \\UXXXXXXXX" },
	{ "incompatible YAML document", AT_PROBLEM, "this version of YAML is not known", "leave the line out" },
	{ "found a tab character", AT_PROBLEM, "a tab cannot indent", "indent with spaces" },
	{ "expected alphabetic or numeric character", AT_CONTEXT, "expected a name behind '&' or '*'",
	  "put a text that begins with '&' or '*' into quotes" },
	{ "expected whitespace or line break", AT_PROBLEM, "a YAML tag cannot end here",
	  "put a text that begins with '!' into quotes; a condition that begins so is written NOT" },
	{ "expected comment or line break", AT_PROBLEM, "nothing else can stand on this line",
	  "the text of '|' or '>' begins on the next line; put one that begins with such a character into quotes" },
	{ "indentation indicator equal to 0", AT_PROBLEM, "a block is indented by 1 to 9 spaces",
	  "leave the number out" },
	{ "undefined tag handle", AT_CONTEXT, TAG, TAG_HINT },
	{ "the expected '>'", AT_CONTEXT, TAG, TAG_HINT },
	{ "expected tag URI", AT_CONTEXT, TAG, TAG_HINT },
	{ "URI escaped octet", AT_CONTEXT, TAG, TAG_HINT },
	{ "UTF-8 octet", AT_CONTEXT, TAG, TAG_HINT },
	{ "expected '!'", AT_CONTEXT, TAG, TAG_HINT },
	{ "duplicate %", AT_PROBLEM, "this directive is there twice", "leave the line out" },
	{ "version number", AT_CONTEXT, "this version of YAML is not known", "leave the line out" },
	{ "directive name", AT_CONTEXT, "this directive is not known", "leave the line out" },
	{ "expected <document start>", AT_PROBLEM, "the document ends before this", "one file holds one mapping" },
};

/* The mistakes that people who know the documentation make most often, with the line that works. */
static const struct {
	const char *with, *and;
	const char *hint;
} line_rows[] = {
	{ ", error:", "", "put `error:` on a line of its own below the step" },
	{ "if:", " then: ", "put `then:` on a line of its own, with a list of steps below it" },
	{ "return", ", success:", "what returns has succeeded; a failure is `reject: code`" },
	{ "VALUES (", "", "write `insert: Entity(a = x, b = y)`" },
	{ "insert:", "{", "write `insert: Entity(a = x, b = y)`" },
	{ "fields: {", "(", "put a value that holds a comma into quotes" },
	{ ": ?", "", "write `\"?\"`, in quotes" },
	{ "ref(", "on_delete: ", "write `\"ref(Entity, on_delete: cascade)\"`, in quotes" },
	{ "notify:", "\"", "put the whole value into quotes: 'recipient(email, \"Hi: {name}\")'" },
	{ "{", "[]", "in braces write list(text) for text[], or put it into quotes" },
	{ ": '", "' ", "a value that begins with a quote stands in double quotes as a whole: \"'a' = b\"" },
};

/* No key begins like this. */
static const char *const continued[] = { "SET ", "WHERE ", "VALUES ", "AND ", "OR " };

size_t yaml_advance(const struct source *source, size_t from, size_t characters)
{
	struct str text = source->text;
	for (; characters > 0 && from < text.len; characters--) {
		from++;
		while (from < text.len && ((unsigned char)text.ptr[from] & 0xC0) == 0x80)
			from++;
	}
	return from;
}

static struct span mark_span(const struct source *source, const yaml_mark_t *mark)
{
	return (struct span){ source, (uint32_t)yaml_advance(source, 0, mark->index), 1 };
}

static bool holds(struct str text, const char *part)
{
	return str_search(text, str_from(part)) != (size_t)-1;
}

static const char *line_hint(const struct source *source, struct span at)
{
	struct str line = source_line(source, source_position(source, at.off).line);
	for (size_t i = 0; i < countof(line_rows); i++)
		if (holds(line, line_rows[i].with) && holds(line, line_rows[i].and))
			return line_rows[i].hint;
	if (holds(line, ": "))
		return "";
	for (size_t i = 0; i < countof(continued); i++)
		if (str_starts(str_trim(line), str_from(continued[i])))
			return "a line that goes on with a text is indented more than the key of the text";
	return "";
}

static bool at_end(const struct source *source, struct span at)
{
	return str_trim(str_sub(source->text, at.off, source->text.len)).len == 0;
}

static bool report(struct diags *diags, struct span at, const char *text, const char *hint)
{
	const char *better = line_hint(at.source, at);
	diag(diags, DIAG_YAML_SYNTAX, at, "%s", text);
	if (*better || *hint)
		diag_hint(diags, "%s", *better ? better : hint);
	return false;
}

static bool report_bracket(struct diags *diags, struct span at, struct span open, const char *text)
{
	char c = open.source->text.ptr[open.off];
	if (at_end(at.source, at)) {
		diag(diags, DIAG_YAML_SYNTAX, open, "this '%c' is never closed", c);
		return false;
	}
	report(diags, at, text, "");
	diag_note(diags, open, "the '%c' is opened here", c);
	return false;
}

/* A character that begins nothing: a tab, or one of @ ` % that YAML keeps for itself. */
static bool report_character(struct diags *diags, struct span at)
{
	char c = at.source->text.ptr[at.off];
	if (c == '\t')
		return report(diags, at, "a tab cannot indent", "indent with spaces");
	diag(diags, DIAG_YAML_SYNTAX, at, "'%c' cannot begin a text", c);
	diag_hint(diags, "put the text into quotes");
	return false;
}

static bool report_row(struct diags *diags, const struct row *row, struct span problem, struct span context)
{
	if (row->place == AT_BRACKET)
		return report_bracket(diags, problem, context, row->text);
	if (row->place == AT_ESCAPE)
		while (problem.source->text.ptr[problem.off] != '\\')
			problem.off--;
	return report(diags, row->place == AT_CONTEXT ? context : problem, row->text, row->hint);
}

bool yaml_syntax_error(struct diags *diags, const struct source *source, const yaml_parser_t *parser)
{
	struct str problem = str_from(parser->problem);
	if (parser->error == YAML_READER_ERROR)
		return report(diags, (struct span){ source, (uint32_t)parser->problem_offset, 1 }, problem.ptr, "");
	struct span at = mark_span(source, &parser->problem_mark);
	struct span context = parser->context ? mark_span(source, &parser->context_mark) : at;
	if (holds(problem, "cannot start any token"))
		return report_character(diags, at);
	if (holds(problem, "expected ':'") && at.off - context.off > LIMIT_KEY_CHARACTERS)
		return report(diags, context, "this key is longer than 1024 characters", "");
	for (size_t i = 0; i < countof(rows); i++)
		if (holds(problem, rows[i].problem))
			return report_row(diags, &rows[i], at, context);
	return report(diags, at, problem.ptr, "");
}

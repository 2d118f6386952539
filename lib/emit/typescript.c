#include "emit/typescript.h"

#include "base/util.h"

/* Words of the language, and names that mean something else where types stand. */
static const char *const taken[] = {
	"any",        "async",     "await",    "bigint",  "boolean",  "break",  "case",       "catch",   "class",
	"const",      "continue",  "debugger", "default", "delete",   "do",     "else",       "enum",    "export",
	"extends",    "false",     "finally",  "for",     "function", "if",     "implements", "import",  "in",
	"instanceof", "interface", "let",      "never",   "new",      "null",   "number",     "object",  "package",
	"private",    "protected", "public",   "return",  "static",   "string", "super",      "switch",  "symbol",
	"this",       "throw",     "true",     "try",     "type",     "typeof", "undefined",  "unknown", "var",
	"void",       "while",     "with",     "yield",
};

bool ts_type_name_taken(struct str text)
{
	for (size_t i = 0; i < countof(taken); i++)
		if (str_is(text, taken[i]))
			return true;
	return false;
}

/* ---- strings --------------------------------------------------------------------------------------------------- */

static size_t count_of(struct str s, char c)
{
	size_t count = 0;

	for (size_t i = 0; i < s.len; i++)
		count += s.ptr[i] == c;
	return count;
}

static void print_char(struct out *o, char c, char quote)
{
	switch (c) {
	case '\n':
		out_cstr(o, "\\n");
		break;
	case '\r':
		out_cstr(o, "\\r");
		break;
	case '\t':
		out_cstr(o, "\\t");
		break;
	default:
		if ((unsigned char)c < ' ' || c == 0x7f) {
			out_printf(o, "\\u%04x", (unsigned)(unsigned char)c);
			break;
		}
		if (c == '\\' || c == quote)
			out_char(o, '\\');
		out_char(o, c);
	}
}

/* U+2028 and U+2029 end a line in what is older than 2019. */
static bool is_line_end(struct str s, size_t i)
{
	return i + 2 < s.len && (unsigned char)s.ptr[i] == 0xe2 && (unsigned char)s.ptr[i + 1] == 0x80 &&
	       ((unsigned char)s.ptr[i + 2] == 0xa8 || (unsigned char)s.ptr[i + 2] == 0xa9);
}

void ts_string(struct out *o, struct str s)
{
	char quote = count_of(s, '"') > count_of(s, '\'') ? '\'' : '"';

	out_char(o, quote);
	for (size_t i = 0; i < s.len; i++)
		if (is_line_end(s, i)) {
			out_cstr(o, (unsigned char)s.ptr[i + 2] == 0xa8 ? "\\u2028" : "\\u2029");
			i += 2;
		} else {
			print_char(o, s.ptr[i], quote);
		}
	out_char(o, quote);
}

struct str ts_quoted(struct arena *arena, struct str s)
{
	struct out o;

	out_init(&o, arena);
	ts_string(&o, s);
	return out_text(&o);
}

/* ---- lines ----------------------------------------------------------------------------------------------------- */

void ts_indent(struct out *o, int depth)
{
	for (int i = 0; i < depth; i++)
		out_cstr(o, "  ");
}

/* A comment goes on until it is ended; nothing in it may do that. */
static void print_comment_line(struct out *o, struct str line)
{
	for (size_t i = 0; i < line.len; i++) {
		unsigned char c = (unsigned char)line.ptr[i];

		out_char(o, c < ' ' || c == 0x7f ? ' ' : line.ptr[i]);
		if (c == '*' && i + 1 < line.len && line.ptr[i + 1] == '/')
			out_char(o, '\\');
	}
}

void ts_comment(struct out *o, int depth, struct str text)
{
	text = str_trim(text);
	if (text.len == 0)
		return;
	ts_indent(o, depth);
	out_cstr(o, "/**");
	if (str_find(text, '\n') == text.len) {
		out_char(o, ' ');
		print_comment_line(o, text);
		out_cstr(o, " */\n");
		return;
	}
	out_char(o, '\n');
	while (text.len > 0) {
		size_t end = str_find(text, '\n');
		struct str line = str_trim(str_sub(text, 0, end));

		ts_indent(o, depth);
		out_cstr(o, line.len > 0 ? " * " : " *");
		print_comment_line(o, line);
		out_char(o, '\n');
		text = str_sub(text, end + 1, text.len);
	}
	ts_indent(o, depth);
	out_cstr(o, " */\n");
}

size_t ts_columns(struct str text)
{
	size_t columns = 0;

	for (size_t i = 0; i < text.len; i++)
		columns += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
	return columns;
}

void ts_union(struct out *o, int depth, struct str head, const struct str *members, size_t count)
{
	size_t columns = 2 * (size_t)depth + ts_columns(head) + 1; /* the semicolon */
	bool moved, broken;

	for (size_t i = 0; i < count; i++)
		columns += ts_columns(members[i]) + (i > 0 ? 3 : 1);
	moved = columns > TS_WIDTH && count > 1;
	broken = moved && columns + 1 - ts_columns(head) > TS_WIDTH;
	ts_indent(o, depth);
	out_str(o, head);
	for (size_t i = 0; i < count; i++) {
		if (broken || (moved && i == 0)) {
			out_char(o, '\n');
			ts_indent(o, depth + 1);
			out_cstr(o, broken ? "| " : "");
		} else {
			out_cstr(o, i > 0 ? " | " : " ");
		}
		out_str(o, members[i]);
	}
	out_cstr(o, ";\n");
}

void ts_group(struct out *o, int depth, struct str head, const struct str *items, size_t count, bool comma,
              const char *tail)
{
	size_t columns = 2 * (size_t)depth + ts_columns(head) + strlen(tail);
	bool broken;

	for (size_t i = 0; i < count; i++)
		columns += ts_columns(items[i]) + (i > 0 ? 2 : 0);
	broken = columns > TS_WIDTH;
	ts_indent(o, depth);
	out_str(o, head);
	for (size_t i = 0; i < count; i++) {
		if (broken) {
			out_char(o, '\n');
			ts_indent(o, depth + 1);
		}
		out_str(o, items[i]);
		if (i + 1 < count || (broken && comma))
			out_cstr(o, broken ? "," : ", ");
	}
	if (broken) {
		out_char(o, '\n');
		ts_indent(o, depth);
	}
	out_printf(o, "%s\n", tail);
}

/* ---- values ---------------------------------------------------------------------------------------------------- */

static bool is_name(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!char_is_word(s.ptr[i]))
			return false;
	return s.len > 0 && !char_is_digit(s.ptr[0]);
}

/* A text that does not fit behind its key goes to a line of its own. */
static bool is_long(struct arena *arena, size_t column, const json_t *value)
{
	struct str text;

	if (json_typeof(value) != JSON_STRING)
		return false;
	text = (struct str){ json_string_value(value), json_string_length(value) };
	return column + ts_columns(ts_quoted(arena, text)) + 1 > TS_WIDTH;
}

void ts_member(struct out *o, int depth, struct str name, json_t *value)
{
	size_t column = 2 * (size_t)depth + ts_columns(name) + 2;

	ts_indent(o, depth);
	out_str(o, name);
	out_char(o, ':');
	if (is_long(o->arena, column, value)) {
		out_char(o, '\n');
		ts_indent(o, depth + 1);
	} else {
		out_char(o, ' ');
	}
	ts_value(o, depth, column, value);
	out_cstr(o, ",\n");
}

static void print_object(struct out *o, int depth, json_t *object)
{
	size_t count = 0, size = json_object_size(object);
	struct str *names = arena_make_array(o->arena, struct str, size);
	void *at;

	if (size == 0) {
		out_cstr(o, "{}");
		return;
	}
	for (at = json_object_iter(object); at != NULL; at = json_object_iter_next(object, at))
		names[count++] = (struct str){ json_object_iter_key(at), json_object_iter_key_len(at) };
	str_sort(names, count);
	out_cstr(o, "{\n");
	for (size_t i = 0; i < count; i++) {
		struct str name = is_name(names[i]) ? names[i] : ts_quoted(o->arena, names[i]);

		ts_member(o, depth + 1, name, json_object_getn(object, names[i].ptr, names[i].len));
	}
	ts_indent(o, depth);
	out_char(o, '}');
}

/* jansson knows how to write one whatever the locale. */
static void print_number(struct out *o, const json_t *value)
{
	char digits[64];
	size_t len = json_dumpb(value, digits, sizeof(digits), JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));

	out_str(o, (struct str){ digits, len });
}

/* Or an object, or a list, with nothing in it. */
static void print_scalar(struct out *o, const json_t *value)
{
	switch (json_typeof(value)) {
	case JSON_STRING:
		ts_string(o, (struct str){ json_string_value(value), json_string_length(value) });
		break;
	case JSON_INTEGER:
	case JSON_REAL:
		print_number(o, value);
		break;
	case JSON_TRUE:
	case JSON_FALSE:
		out_cstr(o, json_typeof(value) == JSON_TRUE ? "true" : "false");
		break;
	case JSON_OBJECT:
		out_cstr(o, "{}");
		break;
	case JSON_ARRAY:
		out_cstr(o, "[]");
		break;
	default:
		out_cstr(o, "null");
	}
}

/* On one line where it is one of scalars and fits. */
static void print_list(struct out *o, int depth, size_t column, const json_t *list)
{
	struct out line;
	bool scalars = true;

	out_init(&line, o->arena);
	out_char(&line, '[');
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *item = json_array_get(list, i);

		scalars = scalars && json_object_size(item) == 0 && json_array_size(item) == 0;
		out_cstr(&line, i > 0 ? ", " : "");
		if (scalars)
			print_scalar(&line, item);
	}
	out_char(&line, ']');
	if (scalars && column + ts_columns(out_text(&line)) + 1 <= TS_WIDTH) {
		out_str(o, out_text(&line));
		return;
	}
	out_cstr(o, "[\n");
	for (size_t i = 0; i < json_array_size(list); i++) {
		ts_indent(o, depth + 1);
		ts_value(o, depth + 1, 2 * (size_t)(depth + 1), json_array_get(list, i));
		out_cstr(o, ",\n");
	}
	ts_indent(o, depth);
	out_char(o, ']');
}

void ts_value(struct out *o, int depth, size_t column, json_t *value)
{
	if (json_typeof(value) == JSON_OBJECT)
		print_object(o, depth, value);
	else if (json_typeof(value) == JSON_ARRAY)
		print_list(o, depth, column, value);
	else
		print_scalar(o, value);
}

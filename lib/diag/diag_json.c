/* Diagnostics for tools: JSON lines, one JSON document, SARIF. */
#include "diag/diag_print.h"
#include "base/json.h"
#include "base/version.h"
#include "diag/utf8.h"

/* jansson takes UTF-8 only; any other byte becomes U+FFFD. */
static json_t *clean_text(struct arena *arena, struct str s)
{
	struct out o;
	struct utf8_char c;

	out_init(&o, arena);
	for (size_t i = 0; i < s.len; i += c.len) {
		c = utf8_next(s, i);
		out_raw(&o, c.valid ? str_sub(s, i, c.len) : STR("\xEF\xBF\xBD"));
	}
	return json_stringn(out_text(&o).ptr, out_text(&o).len);
}

/* Column behind the last character of SPAN, or behind its line where it goes on. */
static unsigned end_column(struct span span, struct position start)
{
	struct str line = source_line(span.source, start.line);
	size_t from = span.off - span.source->lines[start.line - 1];
	unsigned column = start.column;
	struct str part = str_sub(line, from, span.len);

	for (size_t i = 0; i < part.len; i++)
		column += ((unsigned char)part.ptr[i] & 0xC0) != 0x80;
	return column;
}

/* path, line, column, endColumn; all null where there is no place. */
static void set_place(struct arena *arena, json_t *object, struct span span)
{
	if (span.source) {
		struct position p = source_position(span.source, span.off);

		json_object_set_new(object, "path", clean_text(arena, span.source->path));
		json_object_set_new(object, "line", json_integer(p.line));
		json_object_set_new(object, "column", json_integer(p.column));
		json_object_set_new(object, "endColumn", json_integer(end_column(span, p)));
	} else {
		json_object_set_new(object, "path", json_null());
		json_object_set_new(object, "line", json_null());
		json_object_set_new(object, "column", json_null());
		json_object_set_new(object, "endColumn", json_null());
	}
}

static json_t *item_json(struct arena *arena, const struct diag_item *item)
{
	json_t *object = json_object();
	json_t *notes = json_array();

	set_place(arena, object, item->span);
	json_object_set_new(object, "severity", json_string(severity_names[item->severity]));
	json_object_set_new(object, "id", json_string(diag_rows[item->id].name));
	json_object_set_new(object, "message", clean_text(arena, item->text));
	if (item->hint.len > 0)
		json_object_set_new(object, "hint", clean_text(arena, item->hint));
	for (const struct diag_note *note = item->notes; note; note = note->next) {
		json_t *entry = json_object();

		set_place(arena, entry, note->span);
		json_object_set_new(entry, "message", clean_text(arena, note->text));
		json_array_append_new(notes, entry);
	}
	json_object_set_new(object, "notes", notes);
	return object;
}

/* The text of ROOT, which is released, and a line end. */
static void print_json(struct out *o, json_t *root, size_t flags)
{
	out_raw(o, json_print(o->arena, root, flags));
}

void diag_print_json(struct out *o, struct diags *d)
{
	size_t count;
	struct diag_item *items = diags_sorted(d, &count);

	for (size_t i = 0; i < count; i++)
		print_json(o, item_json(o->arena, &items[i]), JSON_COMPACT);
}

void diag_print_report(struct out *o, struct diags *d, size_t file_count)
{
	size_t count;
	struct diag_item *items = diags_sorted(d, &count);

	json_t *root = json_object(), *list = json_array();

	for (size_t i = 0; i < count; i++)
		json_array_append_new(list, item_json(o->arena, &items[i]));
	json_object_set_new(root, "files", json_integer((json_int_t)file_count));
	json_object_set_new(root, "errors", json_integer((json_int_t)diags_count(d, SEVERITY_ERROR)));
	json_object_set_new(root, "warnings", json_integer((json_int_t)diags_count(d, SEVERITY_WARNING)));
	json_object_set_new(root, "diagnostics", list);
	print_json(o, root, JSON_INDENT(2));
}

/* ---- SARIF 2.1.0 -------------------------------------------------------------------------------------------------- */

/* An artifact's location is a URI: what is not plain in a path goes in as %XX. */
static json_t *uri(struct arena *arena, struct str path)
{
	struct out o;

	out_init(&o, arena);
	if (path.len > 0 && path.ptr[0] == '/')
		out_cstr(&o, "file://");
	for (size_t i = 0; i < path.len; i++) {
		char c = path.ptr[i];

		if (char_is_word(c) || memchr("-.~/", c, 4) != NULL)
			out_char(&o, c);
		else
			out_printf(&o, "%%%02X", (unsigned char)c);
	}
	return json_stringn(out_text(&o).ptr, out_text(&o).len);
}

static json_t *message(struct arena *arena, struct str text)
{
	json_t *object = json_object();

	json_object_set_new(object, "text", clean_text(arena, text));
	return object;
}

static json_t *location(struct arena *arena, struct span span)
{
	struct position p = source_position(span.source, span.off);
	json_t *artifact = json_object(), *region = json_object(), *physical = json_object(), *result = json_object();

	json_object_set_new(artifact, "uri", uri(arena, span.source->path));
	json_object_set_new(region, "startLine", json_integer(p.line));
	json_object_set_new(region, "startColumn", json_integer(p.column));
	json_object_set_new(region, "endColumn", json_integer(end_column(span, p)));
	json_object_set_new(physical, "artifactLocation", artifact);
	json_object_set_new(physical, "region", region);
	json_object_set_new(result, "physicalLocation", physical);
	return result;
}

static const char *level(enum severity severity)
{
	return severity == SEVERITY_OFF ? "none" : severity_names[severity];
}

/* The hint is part of the message: SARIF has no place for it that viewers show. */
static json_t *sarif_result(struct arena *arena, const struct diag_item *item)
{
	json_t *object = json_object(), *places = json_array(), *related = json_array();
	struct str text = item->text;

	if (item->hint.len > 0)
		text = arena_printf(arena, "%.*s; %.*s", STR_ARG(item->text), STR_ARG(item->hint));
	json_object_set_new(object, "ruleId", json_string(diag_rows[item->id].name));
	json_object_set_new(object, "ruleIndex", json_integer(item->id));
	json_object_set_new(object, "level", json_string(level(item->severity)));
	json_object_set_new(object, "message", message(arena, text));
	if (item->span.source)
		json_array_append_new(places, location(arena, item->span));
	json_object_set_new(object, "locations", places);
	for (const struct diag_note *note = item->notes; note; note = note->next) {
		json_t *entry = note->span.source ? location(arena, note->span) : json_object();

		json_object_set_new(entry, "message", message(arena, note->text));
		json_array_append_new(related, entry);
	}
	if (json_array_size(related) > 0)
		json_object_set(object, "relatedLocations", related);
	json_decref(related);
	return object;
}

static json_t *sarif_driver(struct arena *arena)
{
	json_t *driver = json_object(), *rules = json_array();

	for (size_t i = 0; i < DIAG_COUNT; i++) {
		json_t *rule = json_object(), *configuration = json_object();

		json_object_set_new(rule, "id", json_string(diag_rows[i].name));
		json_object_set_new(rule, "shortDescription", message(arena, str_from(diag_rows[i].summary)));
		json_object_set_new(configuration, "level", json_string(level(diag_rows[i].severity)));
		json_object_set_new(rule, "defaultConfiguration", configuration);
		json_array_append_new(rules, rule);
	}
	json_object_set_new(driver, "name", json_string("SpecQL"));
	json_object_set_new(driver, "version", json_string(SPECQL_VERSION));
	json_object_set_new(driver, "rules", rules);
	return driver;
}

void diag_print_sarif(struct out *o, struct diags *d)
{
	size_t count;
	struct diag_item *items = diags_sorted(d, &count);

	json_t *root = json_object(), *run = json_object(), *tool = json_object();
	json_t *runs = json_array(), *results = json_array();

	for (size_t i = 0; i < count; i++)
		json_array_append_new(results, sarif_result(o->arena, &items[i]));
	json_object_set_new(tool, "driver", sarif_driver(o->arena));
	json_object_set_new(run, "tool", tool);
	json_object_set_new(run, "columnKind", json_string("unicodeCodePoints"));
	json_object_set_new(run, "results", results);
	json_array_append_new(runs, run);

	json_object_set_new(root, "version", json_string("2.1.0"));
	json_object_set_new(root, "runs", runs);
	print_json(o, root, JSON_INDENT(2));
}

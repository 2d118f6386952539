/* The changes for tools: docs/diff.schema.json says what the document looks like. */
#include <jansson.h>

#include "diff/diff.h"

static void set(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new_nocheck(object, key, value) != 0)
		BUG("no member '%s'", key);
}

/* What was read from YAML is UTF-8, but a path may be anything: that is then left out. */
static json_t *text(struct str s)
{
	json_t *value = json_stringn(s.ptr, s.len);
	return value != NULL ? value : json_null();
}

static json_t *optional(struct str s)
{
	return s.len > 0 ? text(s) : json_null();
}

static json_t *place(struct span span)
{
	if (span.source == NULL)
		return json_null();
	struct position p = source_position(span.source, span.off);
	json_t *object = json_object();
	set(object, "path", text(span.source->path));
	set(object, "line", json_integer(p.line));
	set(object, "column", json_integer(p.column));
	return object;
}

static json_t *change(struct arena *arena, const struct diff_change *c)
{
	const struct diff_row *row = &diff_rows[c->id];
	json_t *object = json_object();
	struct str message =
	        arena_printf(arena, "%s%s%s", row->text, row->follows[0] != '\0' ? "; " : "", row->follows);
	set(object, "change", json_string(row->name));
	set(object, "kind", json_string(row->kind));
	set(object, "severity", json_string(diff_severity_name(row->severity)));
	set(object, "entity", text(c->entity));
	set(object, "path", text(c->path));
	set(object, "old", optional(c->old));
	set(object, "new", optional(c->new));
	set(object, "message", text(message));
	set(object, "old_at", place(c->old_at));
	set(object, "new_at", place(c->new_at));
	return object;
}

struct str diff_json(const struct diff *d)
{
	json_object_seed(1); /* the seed decides nothing we print, and reading a random one opens a file */
	json_t *root = json_object(), *changes = json_array(), *summary = json_object();
	set(root, "old", text(d->old));
	set(root, "new", text(d->new));
	for (size_t i = 0; i < d->changes.len; i++)
		json_array_append_new(changes, change(d->arena, &d->changes.items[i]));
	set(root, "changes", changes);
	for (size_t i = 0; i < DIFF_SEVERITY_COUNT; i++)
		set(summary, diff_severity_name((enum diff_severity)i), json_integer((json_int_t)d->counts[i]));
	set(root, "summary", summary);

	size_t flags = JSON_INDENT(2), size = json_dumpb(root, NULL, 0, flags);
	char *bytes = arena_alloc(d->arena, size + 2);
	if (size == 0 || json_dumpb(root, bytes, size, flags) != size)
		BUG("a comparison cannot be printed");
	bytes[size] = '\n';
	json_decref(root);
	return (struct str){ bytes, size + 1 };
}

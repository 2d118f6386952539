/* The changes for tools: docs/diff.schema.json says what the document looks like. */
#include "diff/diff.h"

#include "base/json.h"

static json_t *place(struct span span)
{
	if (span.source == NULL)
		return json_null();
	struct position p = source_position(span.source, span.off);
	json_t *object = json_object();
	json_set(object, "path", json_text_or_null(span.source->path));
	json_set(object, "line", json_integer(p.line));
	json_set(object, "column", json_integer(p.column));
	return object;
}

static json_t *change(struct arena *arena, const struct diff_change *c)
{
	const struct diff_row *row = &diff_rows[c->id];
	json_t *object = json_object();
	struct str message =
	        arena_printf(arena, "%s%s%s", row->text, row->follows[0] != '\0' ? "; " : "", row->follows);
	json_set(object, "change", json_string(row->name));
	json_set(object, "kind", json_string(row->kind));
	json_set(object, "severity", json_string(diff_severity_name(row->severity)));
	json_set(object, "entity", json_text_or_null(c->entity));
	json_set(object, "path", json_text_or_null(c->path));
	json_set(object, "old", json_some_or_null(c->old));
	json_set(object, "new", json_some_or_null(c->new));
	json_set(object, "message", json_text_or_null(message));
	json_set(object, "old_at", place(c->old_at));
	json_set(object, "new_at", place(c->new_at));
	return object;
}

struct str diff_json(const struct diff *d)
{
	json_t *root = json_object(), *changes = json_array(), *summary = json_object();
	json_set(root, "old", json_text_or_null(d->old));
	json_set(root, "new", json_text_or_null(d->new));
	for (size_t i = 0; i < d->changes.len; i++)
		json_array_append_new(changes, change(d->arena, &d->changes.items[i]));
	json_set(root, "changes", changes);
	for (size_t i = 0; i < DIFF_SEVERITY_COUNT; i++)
		json_set(summary, diff_severity_name((enum diff_severity)i), json_integer((json_int_t)d->counts[i]));
	json_set(root, "summary", summary);
	return json_print(d->arena, root, JSON_INDENT(2));
}

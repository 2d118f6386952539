/* A field that an entity has not, and the way out. */
#include "model/build.h"

#include "read/ways.h"

/* All of them, unless that would be a long text; of another entity only those are known that are used. */
static void hint_fields(struct build *b, const struct entity *e)
{
	enum { MOST = 8 };
	struct str all = STR_EMPTY;
	if (e != b->entity || e->field_count == 0 || e->field_count > MOST)
		return;
	for (size_t i = 0; i < e->field_count; i++)
		all = arena_printf(b->arena, "%.*s%s%.*s", STR_ARG(all), i > 0 ? ", " : "",
		                   STR_ARG(e->fields[i].name));
	diag_hint(b->diags, "its fields are %.*s", STR_ARG(all));
}

bool build_unknown_field(struct build *b, struct span at, const struct entity *e, struct str name)
{
	struct str *names = arena_make_array(b->arena, struct str, e->field_count);
	const char *way = ways_for_name(name);
	for (size_t i = 0; i < e->field_count; i++)
		names[i] = e->fields[i].name;
	diag(b->diags, DIAG_UNKNOWN_FIELD, at, "'%.*s' is not a field of %.*s", STR_ARG(name), STR_ARG(e->name));
	if (way != NULL)
		diag_hint(b->diags, "%s", way);
	else if (!diag_suggest(b->diags, name, names, e->field_count))
		hint_fields(b, e);
	return false;
}

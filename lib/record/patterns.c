#include "record/patterns.h"

#include "read/spec_patterns.h"
#include "record/record.h"

static void add_helper(struct arena *arena, struct iface_entity *e, struct str name)
{
	e->helpers[e->helpers_count++] = record_text(arena, name);
}

static void add_helpers(struct arena *arena, struct iface_entity *e, const struct spec *spec)
{
	size_t most = spec->machine_count + spec->overlap_count + spec->chain_count + spec->template_count +
	              4 * spec->aggregate_view_count + 4;
	e->helpers = arena_make_array(arena, char *, most);
	for (size_t i = 0; i < spec->machine_count; i++)
		add_helper(arena, e, arena_printf(arena, "*_check_%.*s", STR_ARG(spec->machines[i].field.text)));
	for (size_t i = 0; i < spec->overlap_count; i++)
		if (spec->overlaps[i].warns)
			add_helper(arena, e, arena_printf(arena, "*_warn_%.*s", STR_ARG(spec->overlaps[i].start.text)));
	for (size_t i = 0; i < spec->aggregate_view_count; i++) {
		const struct spec_aggregate_view *view = &spec->aggregate_views[i];
		struct str name = aggregate_view_name(arena, view, STR("*"));
		add_helper(arena, e, arena_printf(arena, "refresh_mv_%.*s", STR_ARG(name)));
		if (!view->follows)
			continue;
		add_helper(arena, e, arena_printf(arena, "follow_mv_%.*s", STR_ARG(name)));
		add_helper(arena, e, arena_printf(arena, "follow_updates_mv_%.*s", STR_ARG(name)));
		if (view->by_groups)
			add_helper(arena, e, arena_printf(arena, "follow_truncate_mv_%.*s", STR_ARG(name)));
	}
	for (size_t i = 0; i < spec->chain_count; i++)
		add_helper(arena, e, arena_printf(arena, "*_check_%.*s", STR_ARG(spec->chains[i].parent.text)));
	for (size_t i = 0; i < spec->template_count; i++)
		if (spec_template_is_own(spec, &spec->templates[i]))
			add_helper(arena, e, STR("*_check_templates"));
	if (spec->template_count > 0)
		add_helper(arena, e, STR("*_resolved"));
	if (spec->history != NULL)
		add_helper(arena, e, STR("create_new_version_*"));
	if (spec->versioned)
		add_helper(arena, e, STR("*_set_version"));
	if (e->helpers_count == 0)
		e->helpers = NULL;
}

void iface_add_patterns(struct arena *arena, struct iface_entity *e, const struct spec *spec)
{
	const struct {
		bool has;
		const char *name;
	} rows[] = {
		{ spec->no_audit_trail, RECORD_NO_AUDIT_TRAIL },
		{ spec->no_soft_delete, RECORD_NO_SOFT_DELETE },
		{ spec->versioned, RECORD_VERSIONED },
		{ spec->template_count > 0, RECORD_TEMPLATES },
	};
	e->patterns = arena_make_array(arena, char *, countof(rows));
	for (size_t i = 0; i < countof(rows); i++)
		if (rows[i].has)
			e->patterns[e->patterns_count++] = record_text(arena, str_from(rows[i].name));
	if (e->patterns_count == 0)
		e->patterns = NULL; /* an entity like any other has no such list */
	add_helpers(arena, e, spec);
}

bool record_has_pattern(char *const *patterns, unsigned count, const char *name)
{
	for (unsigned i = 0; i < count; i++)
		if (strcmp(patterns[i], name) == 0)
			return true;
	return false;
}

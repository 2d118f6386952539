#include "model/helpers.h"

static const char *const always[] = { "pk", "pk_by_identifier", "id", "identifier" };
static const char *const of_identifier[] = { "set_identifier", "recompute_identifiers" };
static const char *const of_hierarchy[] = { "ancestors", "descendants", "set_path", "set_paths_below" };

static bool is_yes(const char *text)
{
	return text[0] == 'y';
}

static void add(struct arena *arena, const struct known *k, const char *const *suffixes, size_t count,
                struct str *names, size_t *len)
{
	for (size_t i = 0; i < count; i++)
		names[(*len)++] = arena_printf(arena, "%.*s_%s", STR_ARG(k->slug), suffixes[i]);
}

struct str *helper_names(struct arena *arena, const struct known *k, size_t *count)
{
	const struct iface_entity *e = k->iface;
	size_t most = countof(always) + countof(of_identifier) + countof(of_hierarchy) + e->translated_count +
	              e->helpers_count;
	struct str *names = arena_make_array(arena, struct str, most);
	*count = 0;
	add(arena, k, always, countof(always), names, count);
	if (is_yes(e->identifier))
		add(arena, k, of_identifier, countof(of_identifier), names, count);
	if (is_yes(e->hierarchical))
		add(arena, k, of_hierarchy, countof(of_hierarchy), names, count);
	for (unsigned i = 0; i < e->translated_count; i++)
		names[(*count)++] = arena_printf(arena, "get_%.*s_%s", STR_ARG(k->slug), e->translated[i]);
	for (unsigned i = 0; i < e->helpers_count; i++) {
		struct str name = str_from(e->helpers[i]);
		size_t star = str_find(name, '*');
		if (star == name.len) { /* the author's own */
			names[(*count)++] = name;
			continue;
		}
		struct str behind = str_sub(name, star + 1, name.len);
		names[(*count)++] =
		        arena_printf(arena, "%.*s%.*s%.*s", (int)star, name.ptr, STR_ARG(k->slug), STR_ARG(behind));
	}
	return names;
}

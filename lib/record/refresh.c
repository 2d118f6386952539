#include "record/refresh.h"

#include <stdlib.h>

#include "base/map.h"

struct sorting {
	struct refresh *items;
	size_t count;
	struct map *index; /* entity -> struct refresh */
	struct map *done;
	struct refresh *sorted;
	size_t sorted_count;
};

static int compare(const void *a, const void *b)
{
	const struct refresh *x = a, *y = b;
	return str_cmp(x->entity, y->entity);
}

/* All of NAMES that have a table view, but ITEM itself, come before. */
static bool is_ready(const struct sorting *s, const struct refresh *item, const struct str *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (map_get(s->index, names[i]) != NULL && map_get(s->done, names[i]) == NULL &&
		    !str_eq(names[i], item->entity))
			return false;
	return true;
}

static void take(struct sorting *s, struct refresh *item)
{
	map_put(s->done, item->entity, item);
	s->sorted[s->sorted_count++] = *item;
}

enum strictness { READS_AND_SHOWS, READS_ONLY, ANYTHING };

/* Takes what is ready, in order of names; only one where the rule is not kept. */
static bool take_ready(struct sorting *s, enum strictness rule)
{
	bool taken = false;
	for (size_t i = 0; i < s->count; i++) {
		struct refresh *item = &s->items[i];
		if (map_get(s->done, item->entity) != NULL)
			continue;
		if (rule != ANYTHING && !is_ready(s, item, item->reads, item->read_count))
			continue;
		if (rule == READS_AND_SHOWS && !is_ready(s, item, item->shows, item->show_count))
			continue;
		take(s, item);
		taken = true;
		if (rule != READS_AND_SHOWS)
			return true;
	}
	return taken;
}

void refresh_sort(struct arena *arena, struct refresh *items, size_t count)
{
	struct sorting s = { .items = items,
		             .count = count,
		             .index = map_new(arena),
		             .done = map_new(arena),
		             .sorted = arena_make_array(arena, struct refresh, count) };
	if (count < 2)
		return;
	qsort(items, count, sizeof(*items), compare);
	for (size_t i = 0; i < count; i++)
		map_put(s.index, items[i].entity, &items[i]);
	while (s.sorted_count < count)
		if (!take_ready(&s, READS_AND_SHOWS) && !take_ready(&s, READS_ONLY))
			take_ready(&s, ANYTHING);
	memcpy(items, s.sorted, count * sizeof(*items));
}

#include "base/vec.h"

#include <stdint.h>

void *vec_grow(struct arena *arena, void *items, size_t len, size_t *cap, size_t size)
{
	if (len < *cap)
		return items;

	size_t more = *cap > 0 ? *cap : 4;

	/* An overflow ends as out of memory in arena_alloc_array(). */
	*cap = *cap > SIZE_MAX - more ? SIZE_MAX : *cap + more;

	if (*cap > SIZE_MAX / size)
		return arena_alloc_array(arena, *cap, size); /* does not return */
	return arena_grow(arena, items, len * size, *cap * size);
}

#include "base/map.h"

#include <stdint.h>

#include "base/hash.h"
#include "base/vec.h"

struct entry {
	struct str key;
	void *value;
	uint64_t hash;
};

struct map {
	struct arena *arena;
	VEC(struct entry) entries;
	uint32_t *slots; /* index of the entry plus one, 0: free; at most half of them are taken */
	size_t slot_count;
};

struct map *map_new(struct arena *arena)
{
	struct map *m = arena_make(arena, struct map);

	m->arena = arena;
	return m;
}

/* The slot that holds KEY, or the free one where it belongs. */
static uint32_t *slot_of(const struct map *m, struct str key, uint64_t hash)
{
	size_t mask = m->slot_count - 1;
	size_t i = (size_t)hash & mask;

	for (; m->slots[i]; i = (i + 1) & mask) {
		const struct entry *e = &m->entries.items[m->slots[i] - 1];

		if (e->hash == hash && str_eq(e->key, key))
			break;
	}
	return &m->slots[i];
}

static void grow(struct map *m)
{
	m->slot_count = m->slot_count ? m->slot_count * 2 : 16;
	m->slots = arena_make_array(m->arena, uint32_t, m->slot_count);
	for (size_t i = 0; i < m->entries.len; i++) {
		size_t slot = (size_t)m->entries.items[i].hash & (m->slot_count - 1);

		while (m->slots[slot])
			slot = (slot + 1) & (m->slot_count - 1);
		m->slots[slot] = (uint32_t)(i + 1);
	}
}

bool map_put(struct map *m, struct str key, void *value)
{
	uint64_t hash = hash_xxh3(key);

	if (m->entries.len * 2 >= m->slot_count)
		grow(m);

	uint32_t *slot = slot_of(m, key, hash);

	if (*slot)
		return false;
	*vec_push(m->arena, &m->entries) = (struct entry){ key, value, hash };
	*slot = (uint32_t)m->entries.len;
	return true;
}

void *map_get(const struct map *m, struct str key)
{
	if (m->slot_count == 0)
		return NULL;

	uint32_t at = *slot_of(m, key, hash_xxh3(key));

	return at ? m->entries.items[at - 1].value : NULL;
}

size_t map_len(const struct map *m)
{
	return m->entries.len;
}

struct str map_key(const struct map *m, size_t i)
{
	return m->entries.items[i].key;
}

void *map_at(const struct map *m, size_t i)
{
	return m->entries.items[i].value;
}

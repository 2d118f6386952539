#include "base/map.h"

#include <stdint.h>

#include "base/hash.h"
#include "base/vec.h"

/* Up to so many names are compared; to hash one costs as much. */
enum { FEW = 8 };

/* A key in two halves of a word: some maps are as large as a file. */
struct entry {
	const char *key;
	uint32_t key_len;
	uint32_t hash; /* once there are more than FEW */
	void *value;
};

struct map {
	struct arena *arena;
	VEC(struct entry) entries;
	uint32_t *slots; /* index of the entry plus one, 0: free; at most half of them are taken. NULL: there are FEW */
	size_t slot_count;
};

struct map *map_new(struct arena *arena)
{
	struct map *m = arena_make(arena, struct map);

	m->arena = arena;
	return m;
}

static bool is_key(const struct entry *e, struct str key)
{
	return str_eq((struct str){ e->key, e->key_len }, key);
}

static uint32_t hash_of(struct str key)
{
	return (uint32_t)hash_xxh3(key);
}

static struct entry *look_through(const struct map *m, struct str key)
{
	for (size_t i = 0; i < m->entries.len; i++)
		if (is_key(&m->entries.items[i], key))
			return &m->entries.items[i];
	return NULL;
}

/* The slot that holds KEY, or the free one where it belongs. */
static uint32_t *slot_of(const struct map *m, struct str key, uint32_t hash)
{
	size_t mask = m->slot_count - 1;
	size_t i = hash & mask;

	for (; m->slots[i]; i = (i + 1) & mask) {
		const struct entry *e = &m->entries.items[m->slots[i] - 1];

		if (e->hash == hash && is_key(e, key))
			break;
	}
	return &m->slots[i];
}

static void grow(struct map *m)
{
	for (size_t i = 0; m->slots == NULL && i < m->entries.len; i++)
		m->entries.items[i].hash = hash_of(map_key(m, i));
	m->slot_count = m->slots == NULL ? (size_t)4 * FEW : m->slot_count * 2;
	m->slots = arena_make_array(m->arena, uint32_t, m->slot_count);
	for (size_t i = 0; i < m->entries.len; i++) {
		size_t slot = m->entries.items[i].hash & (m->slot_count - 1);

		while (m->slots[slot])
			slot = (slot + 1) & (m->slot_count - 1);
		m->slots[slot] = (uint32_t)(i + 1);
	}
}

static void add(struct map *m, struct str key, uint32_t hash, void *value)
{
	*vec_push(m->arena, &m->entries) = (struct entry){ key.ptr, (uint32_t)key.len, hash, value };
}

bool map_put(struct map *m, struct str key, void *value)
{
	if (m->entries.len < FEW) {
		bool is_new = look_through(m, key) == NULL;

		if (is_new)
			add(m, key, 0, value);
		return is_new;
	}

	uint32_t hash = hash_of(key);

	if (m->entries.len * 2 >= m->slot_count)
		grow(m);

	uint32_t *slot = slot_of(m, key, hash);

	if (*slot)
		return false;
	add(m, key, hash, value);
	*slot = (uint32_t)m->entries.len;
	return true;
}

void *map_get(const struct map *m, struct str key)
{
	if (m->slots == NULL) {
		const struct entry *e = look_through(m, key);

		return e != NULL ? e->value : NULL;
	}

	uint32_t at = *slot_of(m, key, hash_of(key));

	return at ? m->entries.items[at - 1].value : NULL;
}

struct map *map_inner(struct map *m, struct str key)
{
	struct map *inner = map_get(m, key);

	if (inner == NULL) {
		inner = map_new(m->arena);
		map_put(m, key, inner);
	}
	return inner;
}

size_t map_len(const struct map *m)
{
	return m->entries.len;
}

struct str map_key(const struct map *m, size_t i)
{
	return (struct str){ m->entries.items[i].key, m->entries.items[i].key_len };
}

void *map_at(const struct map *m, size_t i)
{
	return m->entries.items[i].value;
}

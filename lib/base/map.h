/*
 * map.h - text to pointer, iterated in the order of insertion (so that output never depends on a hash).
 *
 *     struct map *m = map_new(arena);
 *     if (!map_put(m, name, field)) ... the name was there already, nothing was changed
 *     struct field *f = map_get(m, name);       NULL: not there
 *     for (size_t i = 0; i < map_len(m); i++) use(map_key(m, i), map_at(m, i));
 *
 * Keys are not copied: they must live as long as the map. Few of them are looked through, more are hashed: a map costs
 * little where a list would do, and a long one is asked in constant time.
 */
#ifndef SPECQL_BASE_MAP_H
#define SPECQL_BASE_MAP_H

#include "base/arena.h"

struct map;

struct map *map_new(struct arena *arena);
bool map_put(struct map *m, struct str key, void *value);
void *map_get(const struct map *m, struct str key);

/* In a map of maps: the one that KEY stands for, empty when it was not there. */
struct map *map_inner(struct map *m, struct str key);

size_t map_len(const struct map *m);
struct str map_key(const struct map *m, size_t i);
void *map_at(const struct map *m, size_t i);

#endif

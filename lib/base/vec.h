/*
 * vec.h - a growable array in an arena.
 *
 *     VEC(struct field) fields = { 0 };
 *     *vec_push(arena, &fields) = (struct field){ ... };
 *     for (size_t i = 0; i < fields.len; i++) use(&fields.items[i]);
 *
 * Growing moves the items: keep indices, not pointers, while the vector still grows.
 */
#ifndef SPECQL_BASE_VEC_H
#define SPECQL_BASE_VEC_H

#include <stddef.h>

#include "base/arena.h"

#define VEC(T)                                                                                                         \
	struct {                                                                                                       \
		T *items;                                                                                              \
		size_t len;                                                                                            \
		size_t cap;                                                                                            \
	}

/* Pointer to a new, zeroed last item. */
#define vec_push(arena, v)                                                                                             \
	((v)->items = vec_grow((arena), (v)->items, (v)->len, &(v)->cap, sizeof(*(v)->items)), &(v)->items[(v)->len++])

/* Room for one more item of SIZE bytes; the new room is zeroed. */
void *vec_grow(struct arena *arena, void *items, size_t len, size_t *cap, size_t size);

#endif

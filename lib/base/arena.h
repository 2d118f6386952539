/*
 * arena.h - the memory of one compilation.
 *
 * Everything a compilation makes lives in one arena and dies with it: no stage frees anything, and no comment has to
 * say who owns what. Allocation never returns NULL: when memory runs out the arena calls its handler, which must not
 * return; without a handler the process says so and aborts.
 *
 * With AddressSanitizer the unused bytes of a block are poisoned, and building with SPECQL_DEBUG_ARENA gives every
 * object a malloc of its own, so that an overflow inside the arena is seen.
 */
#ifndef SPECQL_BASE_ARENA_H
#define SPECQL_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

#include "base/str.h"
#include "base/util.h"

struct arena;

/* A fresh, empty arena, released with arena_free(). NULL: no memory even for that. */
struct arena *arena_new(void);

/* Releases the arena and everything in it. NULL is allowed. */
void arena_free(struct arena *a);

/* SIZE zeroed bytes, aligned for any type. SIZE 0 gives a valid pointer. */
void *arena_alloc(struct arena *a, size_t size);

/* SIZE bytes that may hold anything: for text that is written at once. */
void *arena_bytes(struct arena *a, size_t size);

/* COUNT zeroed objects of SIZE bytes; an overflow of the product counts as out of memory. */
void *arena_alloc_array(struct arena *a, size_t count, size_t size);

#define arena_make(a, T)          ((T *)arena_alloc((a), sizeof(T)))
#define arena_make_array(a, T, n) ((T *)arena_alloc_array((a), (n), sizeof(T)))

/*
 * PTR, which has OLD bytes of this arena, with NEW bytes, the added ones zeroed: in its place when nothing was allocated
 * since and there is room, as a copy else.
 */
void *arena_grow(struct arena *a, void *ptr, size_t old, size_t new);

/* The same, but the added bytes may hold anything. */
void *arena_grow_bytes(struct arena *a, void *ptr, size_t old, size_t new);

/* Gives back PTR, an object of SIZE bytes, if it was the last to be allocated; if not, it stays until the arena goes. */
void arena_undo(struct arena *a, const void *ptr, size_t size);

/* Makes sure that objects of SIZE bytes in all can be had without asking the system for memory. */
void arena_reserve(struct arena *a, size_t size);

/* An arena for what is needed only while one of many things is made. It has the handler of A, and is released with A. */
struct arena *arena_child(struct arena *a);

/* Releases everything in the arena, but not the arena; of its memory it keeps some for what comes next. */
void arena_reset(struct arena *a);

/* A copy of S in the arena, with a NUL byte behind it. */
struct str arena_str(struct arena *a, struct str s);

/* printf into the arena. The result has a NUL byte behind it. */
struct str arena_printf(struct arena *a, const char *format, ...) PRINTF_LIKE(2, 3);
struct str arena_vprintf(struct arena *a, const char *format, va_list ap) PRINTF_LIKE(2, 0);

/* The one copy of S in this arena: equal texts give equal pointers. */
struct str arena_intern(struct arena *a, struct str s);

/*
 * What is known of the run whose memory this is, for inputs.h: a pointer that children made from now on have as well.
 * NULL until it is set.
 */
void arena_set_record(struct arena *a, void *record);
void *arena_record(const struct arena *a);

/* What arena_alloc() does when memory runs out. The handler must not return. */
void arena_on_oom(struct arena *a, void (*handler)(void *context), void *context);

/* The same for memory that a library could not get. */
NORETURN void arena_starve(struct arena *a);

#endif

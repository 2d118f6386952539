#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "base/format.h"
#include "base/hash.h"

#if defined(__SANITIZE_ADDRESS__)
#define ARENA_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_ASAN 1
#endif
#endif

#ifdef ARENA_ASAN
#include <sanitizer/asan_interface.h>
#define POISON(ptr, size)   __asan_poison_memory_region((ptr), (size))
#define UNPOISON(ptr, size) __asan_unpoison_memory_region((ptr), (size))
enum { GAP = 16 }; /* poisoned bytes between two objects */
#else
#define POISON(ptr, size)   ((void)(ptr), (void)(size))
#define UNPOISON(ptr, size) ((void)(ptr), (void)(size))
enum { GAP = 0 };
#endif

enum {
	ALIGNMENT = _Alignof(max_align_t),
	FIRST_BLOCK = 32 * 1024,
	LARGE_BLOCK = 128 * 1024,
	LARGEST_BLOCK = 1024 * 1024,
	HUGE_PAGE = 2 * 1024 * 1024,
	MAPPED_BLOCK = 2 * HUGE_PAGE, /* from the time on when an arena holds MUCH: it will hold more */
	MUCH = 12 * 1024 * 1024,
};

struct block {
	struct block *next;
	size_t used;
	size_t size;
	bool mapped;
	size_t dirty; /* bytes below this may hold what was there before */
	_Alignas(max_align_t) unsigned char data[];
};

struct arena {
	struct block *blocks; /* the first one is being filled */
	size_t next_size;
	size_t total; /* bytes of all blocks ever made */
	struct arena *children;
	struct arena *next_child;
	void (*oom)(void *context);
	void *oom_context;
	void *record;

	/* Interned texts: open addressing, a power of two of slots, at most half of them taken. */
	struct str *interned;
	size_t interned_slots;
	size_t interned_count;
};

struct arena *arena_new(void)
{
	struct arena *a = calloc(1, sizeof(*a));

	if (a)
		a->next_size = FIRST_BLOCK;
	return a;
}

static void block_free(struct block *b)
{
	UNPOISON(b->data, b->size);
	if (b->mapped)
		munmap(b, sizeof(*b) + b->size);
	else
		free(b);
}

static void blocks_free(struct block *first)
{
	for (struct block *b = first, *next; b; b = next) {
		next = b->next;
		block_free(b);
	}
}

void arena_free(struct arena *a)
{
	if (!a)
		return;
	for (struct arena *child = a->children, *next; child; child = next) {
		next = child->next_child;
		arena_free(child);
	}
	blocks_free(a->blocks);
	free(a);
}

void arena_on_oom(struct arena *a, void (*handler)(void *context), void *context)
{
	a->oom = handler;
	a->oom_context = context;
}

void arena_set_record(struct arena *a, void *record)
{
	a->record = record;
}

void *arena_record(const struct arena *a)
{
	return a->record;
}

NORETURN void arena_starve(struct arena *a)
{
	if (a->oom)
		a->oom(a->oom_context);
	fputs("specql: out of memory\n", stderr);
	abort();
}

/*
 * Memory in large pages costs few faults; what the system makes of the advice is its business. NULL: nothing to be had this
 * way.
 */
static struct block *map_block(size_t size)
{
#if defined(MADV_HUGEPAGE) && !defined(ARENA_ASAN)
	unsigned char *all = mmap(NULL, size + HUGE_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (all == MAP_FAILED)
		return NULL;

	size_t before = HUGE_PAGE - (uintptr_t)all % HUGE_PAGE;

	munmap(all, before);
	if (before < HUGE_PAGE)
		munmap(all + before + size, HUGE_PAGE - before);
	madvise(all + before, size, MADV_HUGEPAGE);
	return (struct block *)(void *)(all + before);
#else
	(void)size;
	return NULL;
#endif
}

/*
 * A large block is zeroed by the system, page by page as it is used. Of a small one calloc() would touch every page, so
 * that it is zeroed object by object.
 */
static struct block *block_new(struct arena *a, size_t size)
{
	bool large = size >= LARGE_BLOCK;
	struct block *b = NULL, *mapped = NULL;

	if (sizeof(*b) + size == MAPPED_BLOCK)
		b = mapped = map_block(MAPPED_BLOCK);
	if (!b && size <= SIZE_MAX - sizeof(*b))
		b = large ? calloc(1, sizeof(*b) + size) : malloc(sizeof(*b) + size);
	if (!b)
		arena_starve(a);
	b->next = NULL;
	b->used = 0;
	b->size = size;
	b->dirty = large ? 0 : size;
	b->mapped = mapped != NULL;
	a->total += size;
	POISON(b->data, size);
	return b;
}

struct arena *arena_child(struct arena *a)
{
	struct arena *child = arena_new();

	if (!child)
		arena_starve(a);
	child->oom = a->oom;
	child->oom_context = a->oom_context;
	child->record = a->record;
	child->next_child = a->children;
	a->children = child;
	return child;
}

/* Of the blocks the largest of the usual sizes is kept, as if it were new. */
void arena_reset(struct arena *a)
{
#ifdef SPECQL_DEBUG_ARENA
	struct block *kept = NULL;
#else
	struct block **best = NULL, *kept;

	for (struct block **b = &a->blocks; *b; b = &(*b)->next)
		if ((*b)->size <= LARGEST_BLOCK && (!best || (*b)->size > (*best)->size))
			best = b;
	kept = best ? *best : NULL;
	if (kept) {
		*best = kept->next;
		kept->next = NULL;
		POISON(kept->data, kept->size);
		kept->dirty = kept->used > kept->dirty ? kept->used : kept->dirty;
		kept->used = 0;
	}
#endif
	blocks_free(a->blocks);
	a->blocks = kept;
	a->interned = NULL;
	a->interned_slots = a->interned_count = 0;
}

/* A block with room for SIZE more bytes. A large object gets its own, so that the current one stays in use. */
static struct block *block_for(struct arena *a, size_t size)
{
	struct block *b = a->blocks;

#ifdef SPECQL_DEBUG_ARENA
	size_t large = 0;
#else
	size_t large = a->next_size / 4;

	if (b && b->size - b->used >= size)
		return b;
#endif
	if (size > large) {
		struct block *own = block_new(a, size);

		own->next = b ? b->next : NULL;
		*(b ? &b->next : &a->blocks) = own;
		return own;
	}
	b = block_new(a, a->next_size - sizeof(*b));
	b->next = a->blocks;
	a->blocks = b;
	if (a->next_size < LARGEST_BLOCK)
		a->next_size *= 2;
	else if (a->total >= MUCH)
		a->next_size = MAPPED_BLOCK;
	return b;
}

/* What an object of SIZE bytes takes of a block. */
static size_t room_for(size_t size)
{
#ifdef SPECQL_DEBUG_ARENA
	return size > 0 ? size : 1;
#else
	size_t room = (size + GAP + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;

	return room > 0 ? room : ALIGNMENT;
#endif
}

/* The next ROOM bytes of B, zeroed if so wanted; the first SIZE of them are for use. */
static void *take(struct block *b, size_t room, size_t size, bool zeroed)
{
	unsigned char *ptr = b->data + b->used;

	UNPOISON(ptr, room);
	if (zeroed && b->used < b->dirty)
		memset(ptr, 0, room);
	b->used += room;
	POISON(ptr + size, room - size);
	return ptr;
}

static void *allocate(struct arena *a, size_t size, bool zeroed)
{
	if (size > SIZE_MAX / 2)
		arena_starve(a);

	size_t room = room_for(size);
	struct block *b = block_for(a, room);

	return take(b, room, size, zeroed);
}

void *arena_alloc(struct arena *a, size_t size)
{
	return allocate(a, size, true);
}

void *arena_bytes(struct arena *a, size_t size)
{
	return allocate(a, size, false);
}

static void *grow(struct arena *a, void *ptr, size_t old, size_t new, bool zeroed)
{
	if (new > SIZE_MAX / 2)
		arena_starve(a);

#ifndef SPECQL_DEBUG_ARENA
	struct block *b = a->blocks;
	size_t had = room_for(old), room = room_for(new);

	if (old > 0 && b && b->used >= had && b->data + b->used - had == ptr && b->size - b->used >= room - had) {
		take(b, room - had, room - had, zeroed);
		UNPOISON(ptr, room);
		if (zeroed) /* what was only room so far may hold anything */
			memset((unsigned char *)ptr + old, 0, had - old);
		POISON((unsigned char *)ptr + new, room - new);
		return ptr;
	}
#endif
	unsigned char *copy = allocate(a, new, false);

	if (old > 0)
		memcpy(copy, ptr, old);
	if (zeroed)
		memset(copy + old, 0, new - old);
	return copy;
}

void *arena_grow(struct arena *a, void *ptr, size_t old, size_t new)
{
	return grow(a, ptr, old, new, true);
}

void *arena_grow_bytes(struct arena *a, void *ptr, size_t old, size_t new)
{
	return grow(a, ptr, old, new, false);
}

void arena_undo(struct arena *a, const void *ptr, size_t size)
{
	struct block *b = a->blocks, *own = b ? b->next : NULL;
	size_t room = room_for(size);

#ifndef SPECQL_DEBUG_ARENA
	if (b && b->used >= room && b->data + b->used - room == ptr) {
		b->dirty = b->used > b->dirty ? b->used : b->dirty;
		b->used -= room;
		POISON(b->data + b->used, room);
		return;
	}
#endif
	if (own && own->data == ptr && own->size == room) {
		b->next = own->next;
		block_free(own);
	}
}

void arena_reserve(struct arena *a, size_t size)
{
	struct block *b = a->blocks;

	if (b && b->size - b->used >= size)
		return;
	b = block_new(a, size);
	b->next = a->blocks;
	a->blocks = b;
}

void *arena_alloc_array(struct arena *a, size_t count, size_t size)
{
	if (size > 0 && count > SIZE_MAX / size)
		arena_starve(a);
	return arena_alloc(a, count * size);
}

struct str arena_str(struct arena *a, struct str s)
{
	char *copy = arena_bytes(a, s.len + 1);

	if (s.len > 0)
		memcpy(copy, s.ptr, s.len);
	copy[s.len] = '\0';
	return (struct str){ copy, s.len };
}

struct str arena_printf(struct arena *a, const char *format, ...)
{
	va_list ap;
	struct str s;

	va_start(ap, format);
	s = arena_vprintf(a, format, ap);
	va_end(ap);
	return s;
}

struct str arena_vprintf(struct arena *a, const char *format, va_list ap)
{
	char small[512];
	va_list again;
	size_t len;

	va_copy(again, ap);

	bool simple = format_simple(small, sizeof(small), &len, format, again);

	va_end(again);
	if (simple)
		return arena_str(a, (struct str){ small, len });

	va_copy(again, ap);

	int count = vsnprintf(NULL, 0, format, again);

	va_end(again);
	if (count < 0)
		BUG("cannot format \"%s\"", format);

	char *text = arena_bytes(a, (size_t)count + 1);

	vsnprintf(text, (size_t)count + 1, format, ap);
	return (struct str){ text, (size_t)count };
}

/* The slot that holds S, or the free one where it belongs. */
static struct str *intern_slot(struct str *slots, size_t count, struct str s)
{
	size_t i = (size_t)hash_xxh3(s) & (count - 1);

	while (slots[i].ptr && !str_eq(slots[i], s))
		i = (i + 1) & (count - 1);
	return &slots[i];
}

static void intern_grow(struct arena *a)
{
	size_t count = a->interned_slots ? a->interned_slots * 2 : 256;
	struct str *slots = arena_make_array(a, struct str, count);

	for (size_t i = 0; i < a->interned_slots; i++)
		if (a->interned[i].ptr)
			*intern_slot(slots, count, a->interned[i]) = a->interned[i];
	a->interned = slots;
	a->interned_slots = count;
}

struct str arena_intern(struct arena *a, struct str s)
{
	if (a->interned_count * 2 >= a->interned_slots)
		intern_grow(a);

	struct str *slot = intern_slot(a->interned, a->interned_slots, s);

	if (!slot->ptr) {
		*slot = arena_str(a, s);
		a->interned_count++;
	}
	return *slot;
}

/* Which entity files share commands; see buildgen.h. */
#include "steps/buildgen.h"

#include "base/hash.h"
#include "base/map.h"
#include "steps/paths.h"

enum { MOST_ENTITIES = 128, CHUNK = 64 };

/* entities/contact.yaml: contact */
static struct str stem_of(struct arena *arena, struct str path)
{
	struct str base = path_with_extension(arena, path, "x");
	return str_sub(base, 0, base.len - 2);
}

/* In a file name of ours, and in a line of what a build tool says. */
static struct str harmless(struct arena *arena, struct str stem)
{
	char *text = (char *)arena_alloc(arena, stem.len + 1);
	memcpy(text, stem.ptr, stem.len);
	for (size_t i = 0; i < stem.len; i++)
		if (!buildgen_is_plain((struct str){ text + i, 1 }))
			text[i] = '_';
	return (struct str){ text, stem.len };
}

static void add_file(struct buildgen *b, struct chunk *chunk, struct str path)
{
	*vec_push(b->sq->arena, &chunk->files.at) = path;
}

/* Chunks are called after their files; a second file of a name gets a number. */
static void divide_by_entity(struct buildgen *b)
{
	struct arena *arena = b->sq->arena;
	struct map *taken = map_new(arena);
	b->count = b->files.at.len;
	b->chunks = arena_make_array(arena, struct chunk, b->count);
	for (size_t i = 0; i < b->count; i++) {
		struct str stem = harmless(arena, stem_of(arena, b->files.at.items[i])), name = stem;
		for (size_t n = 2; !map_put(taken, name, b); n++)
			name = arena_printf(arena, "%.*s-%zu", STR_ARG(stem), n);
		b->chunks[i].name = b->chunks[i].said = name;
		add_file(b, &b->chunks[i], b->files.at.items[i]);
	}
}

/* 3: account and 51 more */
static struct str introduce(struct arena *arena, const struct chunk *chunk)
{
	struct str first = harmless(arena, stem_of(arena, chunk->files.at.items[0]));
	size_t more = chunk->files.at.len - 1;
	if (more == 0)
		return arena_printf(arena, "%.*s: %.*s", STR_ARG(chunk->name), STR_ARG(first));
	return arena_printf(arena, "%.*s: %.*s and %zu more", STR_ARG(chunk->name), STR_ARG(first), more);
}

/* Empty buckets are none; the others are called by their numbers. */
static void divide_by_hash(struct buildgen *b)
{
	struct arena *arena = b->sq->arena;
	size_t buckets = 1;
	while (buckets * CHUNK < b->files.at.len)
		buckets *= 2;
	struct chunk *all = arena_make_array(arena, struct chunk, buckets);
	for (size_t i = 0; i < b->files.at.len; i++) {
		struct str path = b->files.at.items[i];
		add_file(b, &all[hash_md5_24(stem_of(arena, path)) % buckets], path);
	}
	b->chunks = all;
	for (size_t i = 0; i < buckets; i++) {
		if (all[i].files.at.len == 0)
			continue;
		struct chunk *chunk = &all[b->count++];
		*chunk = all[i];
		chunk->name = arena_printf(arena, "%zu", i);
		chunk->said = introduce(arena, chunk);
	}
}

bool buildgen_divide(struct buildgen *b)
{
	struct str how = str_from(b->options->granularity ? b->options->granularity : "auto");
	if (!str_is(how, "auto") && !str_is(how, "entity") && !str_is(how, "chunk"))
		return diag(b->sq->diags, DIAG_BAD_VALUE, (struct span){ 0 },
		            "the granularity is auto, entity or chunk, not '%.*s'", STR_ARG(how));
	b->chunked =
	        b->options->chunks || str_is(how, "chunk") || (str_is(how, "auto") && b->files.at.len > MOST_ENTITIES);
	if (b->chunked)
		divide_by_hash(b);
	else
		divide_by_entity(b);
	return true;
}

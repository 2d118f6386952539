#include "steps/listing.h"

#include <errno.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/out.h"

enum { HASH_DIGITS = 16 };

void listing_init(struct arena *arena, struct listing *list)
{
	*list = (struct listing){ .by_path = map_new(arena) };
}

void listing_add(struct arena *arena, struct listing *list, struct str path, struct str hash)
{
	struct listed *item = arena_make(arena, struct listed);

	*item = (struct listed){ path, hash };
	*vec_push(arena, &list->at) = item;
	map_put(list->by_path, path, item);
}

bool listing_read(struct arena *arena, struct diags *diags, struct str path, struct listing *list)
{
	struct str text = STR_EMPTY;
	int result = file_read(arena, INPUT_LISTING, path.ptr, 0, &text);

	listing_init(arena, list);
	if (result != 0 && result != ENOENT)
		return diag_io(diags, "read", path, result);
	while (result == 0 && text.len > 0) {
		size_t end = str_find(text, '\n');
		struct str line = str_sub(text, 0, end);

		if (line.len > HASH_DIGITS + 1 && line.ptr[HASH_DIGITS] == ' ')
			listing_add(arena, list, str_sub(line, HASH_DIGITS + 1, line.len),
			            str_sub(line, 0, HASH_DIGITS));
		text = str_sub(text, end + 1, text.len);
	}
	return true;
}

const struct listed *listing_find(const struct listing *list, struct str path)
{
	return map_get(list->by_path, path);
}

static int compare(const void *a, const void *b)
{
	return str_cmp((*(struct listed *const *)a)->path, (*(struct listed *const *)b)->path);
}

void listing_sort(struct listing *list)
{
	if (list->at.len > 1)
		qsort(list->at.items, list->at.len, sizeof(struct listed *), compare);
}

struct str listing_text(struct arena *arena, const struct listing *list)
{
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < list->at.len; i++)
		out_printf(&o, "%.*s %.*s\n", STR_ARG(list->at.items[i]->hash), STR_ARG(list->at.items[i]->path));
	return out_text(&o);
}

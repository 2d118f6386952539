#include "base/inputs.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/vec.h"

/* What arena_record() points at. It lives in the arena that it was begun with, above all children. */
struct inputs {
	struct arena *arena;
	VEC(struct input_note) noted;
};

const char *input_role_word(enum input_role role)
{
	static const char *const words[] = {
#define ROLE(NAME, word, meaning) [INPUT_##NAME] = word,
#include "base/inputs.def"
#undef ROLE
	};
	return words[role];
}

void inputs_begin(struct arena *arena)
{
	struct inputs *inputs = arena_make(arena, struct inputs);
	inputs->arena = arena;
	arena_set_record(arena, inputs);
}

bool inputs_wanted(const struct arena *arena)
{
	return arena_record(arena) != NULL;
}

void inputs_note(struct arena *arena, enum input_role role, struct str path, int result, struct str bytes)
{
	struct inputs *inputs = arena_record(arena);
	if (inputs == NULL)
		return;
	struct input_note *input = vec_push(inputs->arena, &inputs->noted);
	*input = (struct input_note){ arena_str(inputs->arena, path), role, result, STR_EMPTY };
	if (result == 0 && role != INPUT_DIRECTORY)
		input->sha256 = hash_sha256_hex(inputs->arena, bytes);
}

static int compare(const void *a, const void *b)
{
	const struct input_note *x = a, *y = b;
	int order = str_cmp(x->path, y->path);
	if (order == 0)
		order = (x->role > y->role) - (x->role < y->role);
	if (order == 0)
		order = (x->result > y->result) - (x->result < y->result);
	return order != 0 ? order : str_cmp(x->sha256, y->sha256);
}

const struct input_note *inputs_list(struct arena *arena, size_t *count)
{
	const struct inputs *inputs = arena_record(arena);
	size_t len = inputs != NULL ? inputs->noted.len : 0;
	struct input_note *list = arena_make_array(arena, struct input_note, len);
	*count = 0;
	if (len == 0)
		return list;
	memcpy(list, inputs->noted.items, len * sizeof(*list));
	qsort(list, len, sizeof(*list), compare);
	for (size_t i = 0; i < len; i++)
		if (i == 0 || compare(&list[*count - 1], &list[i]) != 0)
			list[(*count)++] = list[i];
	return list;
}

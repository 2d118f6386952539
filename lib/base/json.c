#include "base/json.h"

#include <stdlib.h>

#include "base/util.h"

static _Thread_local struct arena *used;

/* Nobody checks each member of a document, and one that lacks some would be written as if it were whole. */
static void *allocate(size_t size)
{
	void *ptr = malloc(size);

	if (!ptr && size > 0 && used)
		arena_starve(used);
	return ptr;
}

void json_begin(void)
{
	json_set_alloc_funcs(allocate, free);
	json_object_seed(1);
}

void json_use(struct arena *arena)
{
	used = arena;
}

json_t *json_text(struct str s)
{
	return json_stringn_nocheck(s.ptr, s.len);
}

json_t *json_text_or_null(struct str s)
{
	json_t *value = json_stringn(s.ptr, s.len);

	return value ? value : json_null();
}

json_t *json_some_or_null(struct str s)
{
	return s.len > 0 ? json_text_or_null(s) : json_null();
}

void json_set(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new_nocheck(object, key, value) != 0)
		BUG("no member '%s'", key);
}

void json_set_text(json_t *object, const char *key, struct str value)
{
	json_set(object, key, json_text(value));
}

void json_set_some(json_t *object, const char *key, struct str value)
{
	if (value.len > 0)
		json_set_text(object, key, value);
}

json_t *json_add_list(json_t *object, const char *key)
{
	json_t *list = json_array();

	json_set(object, key, list);
	return list;
}

json_t *json_add_object(json_t *list)
{
	json_t *object = json_object();

	json_array_append_new(list, object);
	return object;
}

struct str json_get_text(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	return json_is_string(value) ? (struct str){ json_string_value(value), json_string_length(value) } : STR_EMPTY;
}

bool json_get_flag(const json_t *object, const char *key)
{
	return json_is_true(json_object_get(object, key));
}

struct str json_print(struct arena *arena, json_t *root, size_t flags)
{
	size_t size = json_dumpb(root, NULL, 0, flags);
	char *bytes = arena_alloc(arena, size + 2);

	if (size == 0 || json_dumpb(root, bytes, size, flags) != size)
		BUG("a document cannot be printed");
	bytes[size] = '\n';
	json_decref(root);
	return (struct str){ bytes, size + 1 };
}

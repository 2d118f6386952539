#include "steps/merge_fragments.h"

#include <stdlib.h>

#include "base/map.h"

/* Names that no type of the project may have: FraiseQL or GraphQL make types of these. */
static const char *const taken_types[] = {
	"Query", "Mutation", "Subscription", "MutationError", "String",  "Int",  "Float",  "Boolean",
	"ID",    "UUID",     "DateTime",     "Date",          "Decimal", "Json", "Vector", "Time",
};

/* The lists of a schema, and which of them share their names. */
static const struct list_row {
	const char *key, *words;
	bool is_type;
} lists[FRAGMENT_LISTS] = {
	{ "types", "type", true },          { "enums", "type", true },     { "input_types", "type", true },
	{ "custom_scalars", "type", true }, { "queries", "query", false }, { "mutations", "mutation", false },
};

const char *fragment_list_key(enum fragment_list list)
{
	return lists[list].key;
}

struct merge {
	struct arena *arena;
	struct diags *diags;
	struct merged *merged;
	struct map *types, *queries, *mutations; /* name -> struct item */
	bool ok;
};

struct item {
	json_t *value;
	struct str entity;
};

static struct map *names_of(struct merge *m, size_t list)
{
	return lists[list].is_type ? m->types : strcmp(lists[list].key, "queries") == 0 ? m->queries : m->mutations;
}

static void check_taken(struct merge *m, struct str name, struct str entity)
{
	for (size_t i = 0; i < countof(taken_types); i++)
		if (str_is(name, taken_types[i])) {
			m->ok = diag(m->diags, DIAG_NAME_COLLISION, (struct span){ 0 },
			             "%.*s makes a GraphQL type '%.*s', which is there already", STR_ARG(entity),
			             STR_ARG(name));
			diag_hint(m->diags, "`graphql: {type_name: …}` gives it another name");
		}
}

/* What two entities define in the same way is there once; in different ways, it is an error. */
static void add_item(struct merge *m, size_t list, json_t *value, struct str entity)
{
	struct map *names = names_of(m, list);
	struct str name = arena_str(m->arena, json_get_text(value, "name"));
	const struct item *other = map_get(names, name);
	struct item *item;

	if (other != NULL && json_equal(other->value, value))
		return;
	if (other != NULL && !lists[list].is_type && !m->ok)
		return; /* it follows from two types of one name */
	if (other != NULL) {
		m->ok = diag(m->diags, DIAG_NAME_COLLISION, (struct span){ 0 },
		             "%.*s and %.*s both make a GraphQL %s '%.*s'", STR_ARG(other->entity), STR_ARG(entity),
		             lists[list].words, STR_ARG(name));
		diag_hint(m->diags, "`graphql: {type_name: …}` gives one of them another name");
		return;
	}
	if (lists[list].is_type)
		check_taken(m, name, entity);
	item = arena_make(m->arena, struct item);
	*item = (struct item){ value, entity };
	map_put(names, name, item);
	json_array_append(m->merged->lists[list], value);
}

static bool add_fragment(struct merge *m, const struct fragment_output *fragment, json_t **root)
{
	json_error_t error;
	struct str entity;

	*root = json_loadb(fragment->text.ptr, fragment->text.len, JSON_REJECT_DUPLICATES, &error);
	if (*root == NULL)
		return diag(m->diags, DIAG_BAD_RECORD, (struct span){ 0 },
		            "'%.*s' is no fragment of `specql compile`: %s", STR_ARG(fragment->path), error.text);
	entity = arena_str(m->arena, json_get_text(*root, "entity"));
	m->merged->tenant = m->merged->tenant || json_get_flag(*root, "tenant");
	for (size_t i = 0; i < countof(lists); i++) {
		json_t *list = json_object_get(*root, lists[i].key), *value;
		size_t at;

		JSON_EACH (list, at, value)
			add_item(m, i, value, entity);
	}
	return true;
}

static int compare_items(const void *a, const void *b)
{
	json_t *const *left = a, *const *right = b;

	return str_cmp(json_get_text(*left, "name"), json_get_text(*right, "name"));
}

static json_t *sorted(struct arena *arena, json_t *list)
{
	size_t count = json_array_size(list);
	json_t **items = arena_make_array(arena, json_t *, count), *result = json_array();

	for (size_t i = 0; i < count; i++)
		items[i] = json_array_get(list, i);
	if (count > 1)
		qsort(items, count, sizeof(*items), compare_items);
	for (size_t i = 0; i < count; i++)
		json_array_append(result, items[i]);
	json_decref(list);
	return result;
}

static int compare_fragments(const void *a, const void *b)
{
	const struct fragment_output *left = a, *right = b;

	return str_cmp(left->path, right->path);
}

bool fragments_merge(struct arena *arena, struct diags *diags, const struct fragments *fragments, struct merged *merged)
{
	size_t count = fragments->at.len;
	struct fragment_output *list = arena_make_array(arena, struct fragment_output, count);
	struct merge m = { .arena = arena, .diags = diags, .merged = merged, .ok = true };

	*merged = (struct merged){ .roots = arena_make_array(arena, json_t *, count), .count = count };
	m.types = map_new(arena);
	m.queries = map_new(arena);
	m.mutations = map_new(arena);
	for (size_t i = 0; i < FRAGMENT_LISTS; i++)
		merged->lists[i] = json_array();
	if (count > 0)
		memcpy(list, fragments->at.items, count * sizeof(*list));
	if (count > 1)
		qsort(list, count, sizeof(*list), compare_fragments);
	for (size_t i = 0; i < count; i++)
		m.ok = add_fragment(&m, &list[i], &merged->roots[i]) && m.ok;
	for (size_t i = 0; i < FRAGMENT_LISTS; i++)
		merged->lists[i] = sorted(arena, merged->lists[i]);
	return m.ok;
}

void fragments_free(struct merged *merged)
{
	for (size_t i = 0; i < merged->count; i++)
		json_decref(merged->roots[i]);
	for (size_t i = 0; i < FRAGMENT_LISTS; i++)
		json_decref(merged->lists[i]);
}

#include "steps/fraiseql.h"

#include <jansson.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/map.h"
#include "plan/plan_fraiseql_api.h"

/* Names that no type of the project may have: FraiseQL or GraphQL make types of these. */
static const char *const taken_types[] = {
	"Query", "Mutation", "Subscription", "MutationError", "String",  "Int",  "Float",  "Boolean",
	"ID",    "UUID",     "DateTime",     "Date",          "Decimal", "Json", "Vector", "Time",
};

/* The lists of a schema, and which of them share their names. */
static const struct list_row {
	const char *key, *words;
	bool is_type;
} lists[] = {
	{ "types", "type", true },          { "enums", "type", true },     { "input_types", "type", true },
	{ "custom_scalars", "type", true }, { "queries", "query", false }, { "mutations", "mutation", false },
};

struct merge {
	struct arena *arena;
	struct diags *diags;
	json_t *parts[countof(lists)];
	struct map *types, *queries, *mutations; /* name -> struct item */
	bool tenant;
	bool ok;
};

struct item {
	json_t *value;
	struct str entity;
};

static struct str text_of(const json_t *object, const char *key)
{
	const char *text = json_string_value(json_object_get(object, key));

	return text != NULL ? str_from(text) : STR_EMPTY;
}

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
	struct str name = arena_str(m->arena, text_of(value, "name"));
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
	json_array_append(m->parts[list], value);
}

static bool add_fragment(struct merge *m, const struct fragment_output *fragment, json_t **root)
{
	json_error_t error;
	struct str entity;

	*root = json_loadb(fragment->text.ptr, fragment->text.len, JSON_REJECT_DUPLICATES, &error);
	if (*root == NULL)
		return diag(m->diags, DIAG_BAD_RECORD, (struct span){ 0 },
		            "'%.*s' is no fragment of `specql compile`: %s", STR_ARG(fragment->path), error.text);
	entity = arena_str(m->arena, text_of(*root, "entity"));
	m->tenant = m->tenant || json_is_true(json_object_get(*root, "tenant"));
	for (size_t i = 0; i < countof(lists); i++) {
		json_t *list = json_object_get(*root, lists[i].key), *value;
		size_t at;

		json_array_foreach(list, at, value) add_item(m, i, value, entity);
	}
	return true;
}

static int compare_items(const void *a, const void *b)
{
	json_t *const *left = a, *const *right = b;

	return str_cmp(text_of(*left, "name"), text_of(*right, "name"));
}

static json_t *sorted(struct merge *m, const json_t *list)
{
	size_t count = json_array_size(list);
	json_t **items = arena_make_array(m->arena, json_t *, count), *result = json_array();

	for (size_t i = 0; i < count; i++)
		items[i] = json_array_get(list, i);
	if (count > 1)
		qsort(items, count, sizeof(*items), compare_items);
	for (size_t i = 0; i < count; i++)
		json_array_append(result, items[i]);
	return result;
}

/* What FraiseQL knows of the caller stands behind the arguments, in this order. */
static void inject(struct merge *m, json_t *mutations)
{
	json_t *mutation, *params;
	size_t i;

	json_array_foreach(mutations, i, mutation)
	{
		params = json_object();
		if (m->tenant)
			json_object_set_new(params, "tenant_id", json_string("jwt:tenant_id"));
		json_object_set_new(params, "user_id", json_string("jwt:sub"));
		json_object_set_new(mutation, "inject_params", params);
	}
}

static void add_adapters(struct merge *m, const json_t *mutations, struct str app_role, struct sql_outputs *outputs)
{
	struct api_function *functions = arena_make_array(m->arena, struct api_function, json_array_size(mutations));
	struct sql_output o = { .path = STR(PLAN_FRAISEQL_API_PATH), .title = STR(PLAN_FRAISEQL_API_TITLE) };
	json_t *mutation;
	size_t i;

	json_array_foreach(mutations, i, mutation)
	{
		struct str source = arena_str(m->arena, text_of(mutation, "sql_source"));

		functions[i] = (struct api_function){
			.function = str_sub(source, str_find(source, '.') + 1, source.len),
			.entity_type = arena_str(m->arena, text_of(mutation, "return_type")),
			.has_input = json_array_size(json_object_get(mutation, "arguments")) > 0,
		};
	}
	o.text = plan_fraiseql_api(m->arena, functions, json_array_size(mutations), m->tenant, app_role, &o.sha256);
	o.hash = hash_xxh3_hex(m->arena, o.text);
	*vec_push(m->arena, &outputs->at) = o;
}

static struct str printed(struct arena *arena, const json_t *root)
{
	size_t flags = JSON_INDENT(2), size = json_dumpb(root, NULL, 0, flags);
	char *bytes = arena_alloc(arena, size + 1);

	if (size == 0 || json_dumpb(root, bytes, size, flags) != size)
		BUG("the schema cannot be printed");
	bytes[size] = '\n';
	return (struct str){ bytes, size + 1 };
}

/* The tenant of the session, by which the tables show their rows. */
static json_t *session_variables(void)
{
	json_t *variable = json_object(), *list = json_array(), *config = json_object();

	json_object_set_new(variable, "name", json_string("app.current_tenant_id"));
	json_object_set_new(variable, "source", json_string("jwt"));
	json_object_set_new(variable, "claim", json_string("tenant_id"));
	json_array_append_new(list, variable);
	json_object_set_new(config, "variables", list);
	return config;
}

static struct str finish(struct merge *m, struct str app_role, struct sql_outputs *outputs)
{
	json_t *root = json_object();
	struct str text;

	json_object_set_new(root, "version", json_string("2.0.0"));
	json_object_set_new(root, "naming_convention", json_string("camelCase"));
	if (m->tenant)
		json_object_set_new(root, "session_variables", session_variables());
	for (size_t i = 0; i < countof(lists); i++) {
		json_t *list = sorted(m, m->parts[i]);

		if (strcmp(lists[i].key, "mutations") == 0) {
			inject(m, list);
			add_adapters(m, list, app_role, outputs);
		}
		json_object_set_new(root, lists[i].key, list);
	}
	text = printed(m->arena, root);
	json_decref(root);
	return text;
}

static int compare_fragments(const void *a, const void *b)
{
	const struct fragment_output *left = a, *right = b;

	return str_cmp(left->path, right->path);
}

bool fraiseql_link(struct arena *arena, struct diags *diags, const struct fragments *fragments, struct str app_role,
                   struct str *schema, struct sql_outputs *outputs)
{
	size_t count = fragments->at.len;
	struct fragment_output *list = arena_make_array(arena, struct fragment_output, count);
	json_t **roots = arena_make_array(arena, json_t *, count);
	struct merge m = { .arena = arena, .diags = diags, .ok = true };

	json_object_seed(1); /* as in plan/plan_fragment.c */
	m.types = map_new(arena);
	m.queries = map_new(arena);
	m.mutations = map_new(arena);
	for (size_t i = 0; i < countof(lists); i++)
		m.parts[i] = json_array();
	if (count > 0)
		memcpy(list, fragments->at.items, count * sizeof(*list));
	if (count > 1)
		qsort(list, count, sizeof(*list), compare_fragments);
	for (size_t i = 0; i < count; i++)
		m.ok = add_fragment(&m, &list[i], &roots[i]) && m.ok;
	if (m.ok)
		*schema = finish(&m, app_role, outputs);
	for (size_t i = 0; i < count; i++)
		json_decref(roots[i]);
	for (size_t i = 0; i < countof(lists); i++)
		json_decref(m.parts[i]);
	return m.ok;
}

/* frontend_impacts.c - mutation-impacts.json, and the types of what is in it. */
#include "steps/frontend_parts.h"

#include "model/types.h"

enum { FORMAT = JSON_INDENT(2) | JSON_SORT_KEYS | JSON_REAL_PRECISION(15) };

struct str frontend_name(const struct frontend *f, const json_t *mutation, const char *suffix)
{
	return arena_printf(f->arena, "%.*s%s", STR_ARG(json_get_text(mutation, "pascal")), suffix);
}

bool frontend_has_input(const json_t *mutation)
{
	return json_array_size(json_object_get(mutation, "input")) > 0;
}

bool frontend_is_nullable(const json_t *mutation)
{
	return json_get_flag(mutation, "nullable");
}

/* ---- examples -------------------------------------------------------------------------------------------------- */

static const json_t *enum_of(const struct frontend *f, struct str name)
{
	for (size_t i = 0; i < f->enums.len; i++)
		if (str_eq(json_get_text(f->enums.items[i], "name"), name))
			return f->enums.items[i];
	return NULL;
}

const char *frontend_enum_key(const struct frontend *f)
{
	return f->settings->dialect == GRAPHQL_V2 ? "name" : "value";
}

bool frontend_is_selected(const struct frontend *f, const json_t *field)
{
	return f->settings->dialect == GRAPHQL_V2 || !json_get_flag(field, "refers");
}

static json_t *example_of(const struct frontend *f, const json_t *field)
{
	struct str type = json_get_text(field, "type"), example = json_get_text(field, "example");
	bool list = str_ends(type, STR("[]"));
	struct str item = list ? str_sub(type, 0, type.len - 2) : type;
	const json_t *choice = enum_of(f, item);
	json_t *value = NULL, *array;

	if (choice != NULL)
		value = json_text(
		        json_get_text(json_array_get(json_object_get(choice, "values"), 0), frontend_enum_key(f)));
	else if (str_is(item, "UUID") && example.len == 0)
		value = json_text(str_from(type_find(STR("uuid"))->example));
	else if (!str_is(item, "string") && !str_is(item, "Decimal") && example.len > 0)
		value = json_loadb(example.ptr, example.len, JSON_DECODE_ANY, NULL);
	if (value == NULL)
		value = json_text(example);
	if (!list)
		return value;
	array = json_array();
	json_array_append_new(array, value);
	return array;
}

json_t *frontend_example(const struct frontend *f, const json_t *mutation)
{
	json_t *input = json_object(), *field;
	size_t i;

	JSON_EACH (json_object_get(mutation, "input"), i, field) {
		if (!json_get_flag(field, "nullable"))
			json_set(input, json_get_text(field, "name").ptr, example_of(f, field));
	}
	return input;
}

/* ---- the document ---------------------------------------------------------------------------------------------- */

static json_t *input_of(const json_t *mutation)
{
	json_t *input = json_object(), *field;
	size_t i;

	JSON_EACH (json_object_get(mutation, "input"), i, field) {
		json_t *object = json_object();

		json_set_text(object, "type", json_get_text(field, "type"));
		json_set(object, "required", json_boolean(!json_get_flag(field, "nullable")));
		json_set(input, json_get_text(field, "name").ptr, object);
	}
	return input;
}

static json_t *examples_of(const struct frontend *f, const json_t *mutation)
{
	json_t *list = json_array(), *example;

	example = json_add_object(list);
	if (frontend_has_input(mutation))
		json_set(example, "input", frontend_example(f, mutation));
	return list;
}

static void copy(json_t *to, const json_t *from, const char *key)
{
	json_t *value = json_object_get(from, key);

	if (value != NULL)
		json_set(to, key, json_deep_copy(value));
}

static json_t *mutation_of(const struct frontend *f, const json_t *m)
{
	json_t *object = json_object();
	struct str function = json_get_text(m, "function");

	copy(object, m, "description");
	json_set_text(object, "entity", json_get_text(m, "type"));
	copy(object, m, "action");
	json_set_text(object, "function", arena_printf(f->arena, "app.%.*s", STR_ARG(function)));
	json_set(object, "input", input_of(m));
	copy(object, m, "permissions");
	copy(object, m, "impact");
	copy(object, m, "errors");
	json_set(object, "examples", examples_of(f, m));
	return object;
}

json_t *frontend_impact_mutations(const struct frontend *f)
{
	json_t *mutations = json_object();

	for (size_t i = 0; i < f->mutations.len; i++) {
		const json_t *m = f->mutations.items[i];

		json_set(mutations, json_get_text(m, "name").ptr, mutation_of(f, m));
	}
	return mutations;
}

static json_t *entities(const struct frontend *f)
{
	json_t *entities = json_object();

	for (size_t i = 0; i < f->types.len; i++) {
		const json_t *type = f->types.items[i];
		json_t *object = json_object();

		copy(object, type, "description");
		copy(object, type, "schema");
		copy(object, type, "table");
		json_set_some(object, "query", json_get_text(type, "one"));
		json_set_some(object, "listQuery", json_get_text(type, "list"));
		json_set(entities, json_get_text(type, "name").ptr, object);
	}
	return entities;
}

struct str frontend_impacts(const struct frontend *f)
{
	json_t *root = json_object();

	json_set_text(root, "version", STR("1.0.0"));
	json_set_text(root, "generator", STR("SpecQL"));
	json_set(root, "mutations", frontend_impact_mutations(f));
	json_set(root, "entities", entities(f));
	return json_print(f->arena, root, FORMAT);
}

/* ---- types ----------------------------------------------------------------------------------------------------- */

static const char types[] = "// Generated by SpecQL; edits are lost.\n"
                            "\n"
                            "/** What a mutation does to the rows of one entity. */\n"
                            "export interface MutationEffect {\n"
                            "  entity: string;\n"
                            "  operation: \"CREATE\" | \"UPDATE\" | \"DELETE\" | \"UPSERT\";\n"
                            "  /** Fields that are written. */\n"
                            "  fields: readonly string[];\n"
                            "  /** When it happens, in words. */\n"
                            "  condition?: string;\n"
                            "  description?: string;\n"
                            "  /** Which rows, in words. */\n"
                            "  filters?: { readonly [name: string]: string };\n"
                            "}\n"
                            "\n"
                            "/** To the row that the mutation is about. */\n"
                            "export interface PrimaryEffect extends MutationEffect {\n"
                            "  /** References that change with it. */\n"
                            "  relationships: readonly string[];\n"
                            "}\n"
                            "\n"
                            "/** To other rows. */\n"
                            "export interface SideEffect extends MutationEffect {\n"
                            "  /** What these rows are called together. */\n"
                            "  collection?: string;\n"
                            "}\n"
                            "\n"
                            "/** Results that are out of date after the mutation. */\n"
                            "export interface CacheInvalidation {\n"
                            "  /** A field of the root type Query. */\n"
                            "  query: string;\n"
                            "  filter?: { readonly [name: string]: string };\n"
                            "  strategy: \"REFETCH\" | \"EVICT\" | \"UPDATE\";\n"
                            "  reason?: string;\n"
                            "}\n"
                            "\n"
                            "export interface Impact {\n"
                            "  description?: string;\n"
                            "  /** Missing where the mutation writes no row of its own entity. */\n"
                            "  primary?: PrimaryEffect;\n"
                            "  sideEffects: readonly SideEffect[];\n"
                            "  cacheInvalidations: readonly CacheInvalidation[];\n"
                            "  /** The result may be shown before the server has answered. */\n"
                            "  optimisticUpdateSafe: boolean;\n"
                            "  /** A repeated call changes nothing. */\n"
                            "  idempotent: boolean;\n"
                            "  /** In milliseconds. */\n"
                            "  estimatedDuration?: number;\n"
                            "}\n"
                            "\n"
                            "export interface MutationImpact {\n"
                            "  description?: string;\n"
                            "  /** The GraphQL type that is returned. */\n"
                            "  entity: string;\n"
                            "  action: string;\n"
                            "  /** In the database. */\n"
                            "  function: string;\n"
                            "  input: {\n"
                            "    readonly [field: string]: { type: string; required: boolean };\n"
                            "  };\n"
                            "  permissions: readonly string[];\n"
                            "  impact: Impact;\n"
                            "  /** Expected failures; `step` is where they arise. */\n"
                            "  errors: readonly { code: string; message: string; step: string }[];\n"
                            "  /** Variables of calls. */\n"
                            "  examples: readonly { input?: { readonly [field: string]: unknown } }[];\n"
                            "}\n"
                            "\n"
                            "export interface EntityInfo {\n"
                            "  description?: string;\n"
                            "  schema: string;\n"
                            "  table: string;\n"
                            "  /** The query for one row. */\n"
                            "  query?: string;\n"
                            "  /** The query for many rows. */\n"
                            "  listQuery?: string;\n"
                            "}\n"
                            "\n"
                            "/** The content of mutation-impacts.json. */\n"
                            "export interface MutationImpacts {\n"
                            "  version: string;\n"
                            "  generator: string;\n"
                            "  mutations: { readonly [name: string]: MutationImpact };\n"
                            "  entities: { readonly [name: string]: EntityInfo };\n"
                            "}\n"
                            "\n";

static void print_names(struct out *o, const struct frontend *f, const char *head, bool of_types)
{
	size_t count = of_types ? f->types.len : f->mutations.len;
	struct str *names = arena_make_array(o->arena, struct str, count + 1);

	for (size_t i = 0; i < count; i++)
		names[i] = ts_quoted(o->arena,
		                     json_get_text(of_types ? f->types.items[i] : f->mutations.items[i], "name"));
	if (count == 0)
		names[count++] = STR("never");
	ts_union(o, 0, str_from(head), names, count);
}

struct str frontend_impact_types(const struct frontend *f)
{
	struct out o;

	out_init(&o, f->arena);
	out_cstr(&o, types);
	print_names(&o, f, "export type MutationName =", false);
	out_char(&o, '\n');
	print_names(&o, f, "export type EntityName =", true);
	return out_text(&o);
}

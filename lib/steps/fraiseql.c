#include "steps/fraiseql.h"

#include "base/hash.h"
#include "plan/plan_fraiseql_api.h"

/* What FraiseQL knows of the caller stands behind the arguments, in this order. */
static void inject(const struct merged *m, json_t *mutations)
{
	json_t *mutation, *params;
	size_t i;

	JSON_EACH (mutations, i, mutation) {
		params = json_object();
		if (m->tenant)
			json_object_set_new(params, "tenant_id", json_string("jwt:tenant_id"));
		json_object_set_new(params, "user_id", json_string("jwt:sub"));
		json_object_set_new(mutation, "inject_params", params);
	}
}

static void add_adapters(struct arena *arena, const struct merged *m, const json_t *mutations, struct str app_role,
                         struct sql_outputs *outputs)
{
	struct api_function *functions = arena_make_array(arena, struct api_function, json_array_size(mutations));
	struct sql_output o = { .path = STR(PLAN_FRAISEQL_API_PATH), .title = STR(PLAN_FRAISEQL_API_TITLE) };
	json_t *mutation;
	size_t i;

	JSON_EACH (mutations, i, mutation) {
		struct str source = arena_str(arena, json_get_text(mutation, "sql_source"));

		functions[i] = (struct api_function){
			.function = str_sub(source, str_find(source, '.') + 1, source.len),
			.entity_type = arena_str(arena, json_get_text(mutation, "return_type")),
			.has_input = json_array_size(json_object_get(mutation, "arguments")) > 0,
		};
	}
	o.text = plan_fraiseql_api(arena, functions, json_array_size(mutations), m->tenant, app_role, &o.sha256);
	o.hash = hash_xxh3_hex(arena, o.text);
	*vec_push(arena, &outputs->at) = o;
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

struct str fraiseql_schema(struct arena *arena, const struct merged *merged, struct str app_role,
                           struct sql_outputs *outputs)
{
	json_t *root = json_object(), *list;

	json_set_text(root, "version", STR("2.0.0"));
	json_set_text(root, "naming_convention", STR("camelCase"));
	if (merged->tenant)
		json_set(root, "session_variables", session_variables());
	for (enum fragment_list i = 0; i < FRAGMENT_LISTS; i++) {
		list = json_deep_copy(merged->lists[i]);
		if (i == FRAGMENT_MUTATIONS) {
			inject(merged, list);
			add_adapters(arena, merged, list, app_role, outputs);
		}
		json_set(root, fragment_list_key(i), list);
	}
	return json_print(arena, root, JSON_INDENT(2));
}

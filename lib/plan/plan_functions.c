/*
 * plan_functions.c - 30_functions: input type, core function and wrapper of every action; and their comments.
 *
 * The wrapper app.<action>(auth_tenant_id, auth_user_id, input_payload) is what clients call: it checks the payload,
 * calls the core in a sub-transaction, makes a result of a failure and writes the audit row. The core does the work.
 */
#include "plan/plan_core.h"

#include "model/names.h"
#include "plan/core_links.h"
#include "plan/plan_api.h"
#include "plan/plan_foundation.h"
#include "plan/plan_impact.h"
#include "plan/plan_secrets.h"
#include "plan/plan_steps.h"
#include "templates/templates.h"

/* Lists of keys that are longer than this stand one key to a line. */
enum { KEYS_ON_ONE_LINE = 60 };

/* Types whose values never enter the audit log. */

/* ---- the keys of the input ---- */

/* A parameter for what follows from the kind of the action: id, expected_updated_at. */
static struct param implied_param(const char *key, const char *type, bool must_be_present, const char *description)
{
	return (struct param){
		.key = str_from(key),
		.type = { .kind = TYPE_SCALAR, .row = type_find(str_from(type)) },
		.must_be_present = must_be_present,
		.nullable = !must_be_present,
		.description = str_from(description),
	};
}

/* about_type, which goes with about_id. */
static struct param type_param(struct arena *arena, const struct param *param)
{
	const struct field like = { .type = param->type };

	return (struct param){
		.key = param->type_key,
		.type = plan_union_type(arena, &like),
		.field = param->field,
		.must_be_present = param->must_be_present && !param->nullable,
		.nullable = param->nullable,
		.description = STR_EMPTY,
	};
}

struct param *plan_action_params(struct arena *arena, const struct action *action, size_t *count)
{
	VEC(struct param) params = { 0 };
	bool loads = action->kind == ACTION_LOADS;

	if (loads)
		*vec_push(arena, &params) = implied_param("id", "uuid", true, "The row to work on.");
	for (size_t i = 0; i < action->param_count; i++) {
		const struct param *param = &action->params[i];

		*vec_push(arena, &params) = *param;
		if (param->type.kind == TYPE_UNION)
			*vec_push(arena, &params) = type_param(arena, param);
	}
	if (loads && !action->entity->no_audit_trail)
		*vec_push(arena, &params) = implied_param("expected_updated_at", "datetime", false,
		                                          "The version that was seen: updated_at.");
	if (loads && action->entity->versioned)
		*vec_push(arena, &params) =
		        implied_param("expected_version", "integer", false, "The version that was seen: version.");
	if (action->idempotent)
		*vec_push(arena, &params) =
		        implied_param("idempotency_key", "text", false,
		                      "A repeated call with the same key answers as the first one did.");
	*count = params.len;
	return params.items;
}

/* ARRAY['a', 'b'] */
static struct frag text_array(struct arena *arena, const struct map *keys)
{
	size_t width = 0;
	struct out o;

	if (map_len(keys) == 0)
		return FRAG(STR("ARRAY[]::TEXT[]"));
	for (size_t i = 0; i < map_len(keys); i++)
		width += map_key(keys, i).len + sizeof("'', ") - 1;
	out_init(&o, arena);
	out_cstr(&o, "ARRAY[");
	for (size_t i = 0; i < map_len(keys); i++) {
		out_cstr(&o, i > 0 ? "," : "");
		out_cstr(&o, width > KEYS_ON_ONE_LINE ? "\n    " : i > 0 ? " " : "");
		sql_lit(&o, LIT(map_key(keys, i)));
	}
	out_cstr(&o, width > KEYS_ON_ONE_LINE ? "\n]" : "]");
	return FRAG(out_text(&o));
}

static struct frag secrets(struct arena *arena, const struct action *action)
{
	const struct map *keys = plan_secrets(arena, action);

	return FRAG(map_len(keys) > 0 ? arena_printf(arena, ",\n%.*s", STR_ARG(text_array(arena, keys).sql))
	                              : STR_EMPTY);
}

/* ---- statements ---- */

struct names {
	struct qname input_type, wrapper, core;
};

static struct names names_of(struct arena *arena, const struct action *action)
{
	struct str app = STR("app");
	struct str core = action->function;

	if (str_eq(action->entity->schema, app)) /* the wrapper is there already */
		core = arena_printf(arena, "%.*s_core", STR_ARG(core));
	return (struct names){
		.input_type = QNAME(app, name_input_type(arena, action->function)),
		.wrapper = QNAME(app, action->function),
		.core = QNAME(action->entity->schema, core),
	};
}

static void add_input_type(struct plan *plan, const struct action *action, const struct names *names)
{
	struct stmt *stmt = plan_add(plan, PART_FUNCTIONS, STMT_COMPOSITE);
	VEC(struct column) columns = { 0 };
	size_t count;
	struct param *params = plan_action_params(plan->arena, action, &count);

	for (size_t i = 0; i < count; i++)
		*vec_push(plan->arena, &columns) = (struct column){
			.name = IDENT(params[i].key),
			.type = plan_value_type(plan->arena, &params[i].type),
		};
	stmt->name = names->input_type;
	stmt->columns = columns.items;
	stmt->column_count = columns.len;
}

static struct argument *arguments(struct arena *arena, const struct argument *list, size_t count)
{
	struct argument *copy = arena_make_array(arena, struct argument, count);

	memcpy(copy, list, count * sizeof(*list));
	return copy;
}

static void set_core_arguments(struct arena *arena, struct stmt *stmt, const struct names *names)
{
	struct out type;

	out_init(&type, arena);
	sql_qname(&type, names->input_type);
	const struct argument list[] = {
		{ .name = IDENT(STR("auth_tenant_id")), .type = FRAG(STR("UUID")) },
		{ .name = IDENT(STR("input_data")), .type = FRAG(out_text(&type)) },
		{ .name = IDENT(STR("input_payload")), .type = FRAG(STR("JSONB")) },
		{ .name = IDENT(STR("auth_user_id")), .type = FRAG(STR("UUID")) },
	};

	stmt->arguments = arguments(arena, list, countof(list));
	stmt->argument_count = countof(list);
}

static void set_wrapper_arguments(struct arena *arena, struct stmt *stmt)
{
	const struct argument list[] = {
		{ .name = IDENT(STR("auth_tenant_id")), .type = FRAG(STR("UUID")) },
		{ .name = IDENT(STR("auth_user_id")), .type = FRAG(STR("UUID")) },
		{ .name = IDENT(STR("input_payload")), .type = FRAG(STR("JSONB")) },
	};

	stmt->arguments = arguments(arena, list, countof(list));
	stmt->argument_count = countof(list);
}

static struct stmt *add_function(struct plan *plan, struct qname name, struct frag body)
{
	struct stmt *stmt = plan_add(plan, PART_FUNCTIONS, STMT_FUNCTION);

	stmt->name = name;
	stmt->returns = FRAG(STR("app.mutation_result"));
	stmt->language = STR("plpgsql");
	stmt->volatility = STR_EMPTY;
	stmt->body = body;
	return stmt;
}

struct str plan_operation_word(enum action_operation operation)
{
	switch (operation) {
	case OPERATION_INSERT:
		return STR("INSERT");
	case OPERATION_UPDATE:
		return STR("UPDATE");
	case OPERATION_DELETE:
		return STR("DELETE");
	case OPERATION_CUSTOM:
		return STR("CUSTOM");
	}
	BUG("no operation %d", (int)operation);
}

/* The call of the core; of an idempotent action only where it was not done before. */
static struct frag run(struct arena *arena, const struct action *action, const struct names *names)
{
	struct out o;

	out_init(&o, arena);
	if (action->idempotent)
		tmpl_run_once(&o, &(struct tmpl_run_once){ .core = names->core, .action = LIT(action->function) });
	else
		tmpl_run_core(&o, &(struct tmpl_run_core){ .core = names->core });
	return FRAG(str_trim(out_text(&o)));
}

static struct frag wrapper_body(struct arena *arena, const struct action *action, const struct names *names)
{
	bool loads = action->kind == ACTION_LOADS;
	struct map *keys = map_new(arena), *references = map_new(arena);
	struct out type, o;
	size_t count;
	struct param *params = plan_action_params(arena, action, &count);

	for (size_t i = 0; i < count; i++) {
		map_put(keys, params[i].key, NULL);
		if (type_refers(&params[i].type) && !str_eq(core_param_name(&params[i]), params[i].key))
			map_put(references, params[i].key, NULL);
	}
	out_init(&type, arena);
	sql_qname(&type, names->input_type);
	out_init(&o, arena);
	tmpl_wrapper(&o, &(struct tmpl_wrapper){
	                         .input_type = names->input_type,
	                         .input_type_name = LIT(out_text(&type)),
	                         .run = run(arena, action, names),
	                         .keys = action->unimplemented ? FRAG(STR("NULL")) : text_array(arena, keys),
	                         .references = text_array(arena, references),
	                         .aliases = core_aliases(arena, action),
	                         .failed_id = FRAG(loads ? STR("result.id := input_data.id;") : STR_EMPTY),
	                         .entity = LIT(action->entity->name),
	                         .operation = LIT(plan_operation_word(action->operation)),
	                         .action = LIT(action->function),
	                         .secrets = secrets(arena, action),
	                 });
	plan_filled(&o, action->name);
	return FRAG(out_text(&o));
}

/* ---- comments ---- */

static struct str description(struct arena *arena, const struct action *action)
{
	struct str words = name_words(arena, action->name), said = str_trim(action->description);

	return said.len > 0 ? said : arena_printf(arena, "%.*s.", STR_ARG(words));
}

bool plan_param_required(const struct action *action, const struct param *param)
{
	bool creates = action->kind == ACTION_CREATES && param->field != NULL;

	if (param->must_be_present && param->def == NULL)
		return true;
	return !param->declared && creates && param->field->required && param->field->def == NULL;
}

static void comment_input_type(struct plan *plan, const struct action *action, const struct names *names)
{
	struct str pascal = name_pascal(plan->arena, action->function);
	size_t count;
	struct param *params = plan_action_params(plan->arena, action, &count);

	plan_comment(plan, COMMENT_ON_TYPE, names->input_type, STR_EMPTY,
	             action->unimplemented || api_hides(action->entity)
	                     ? arena_printf(plan->arena, "Input of %.*s.", STR_ARG(action->function))
	                     : arena_printf(plan->arena, "Input of %.*s.\n\n@fraiseql:input name=%.*sInput",
	                                    STR_ARG(action->function), STR_ARG(pascal)));
	for (size_t i = 0; i < count; i++) {
		plan_comment(plan, COMMENT_ON_COLUMN, names->input_type, params[i].key,
		             plan_param_comment(plan->arena, action, &params[i]));
	}
}

static struct str wrapper_comment(struct arena *arena, const struct action *action, const struct names *names)
{
	struct str camel = name_camel(arena, action->function);
	struct str words = description(arena, action), impact;
	struct out o;

	if (action->unimplemented)
		return arena_printf(arena, "%.*s\n\nNot implemented: every call fails.", STR_ARG(words));
	if (api_hides(action->entity))
		return words;
	out_init(&o, arena);
	out_str(&o, words);
	out_printf(&o, "\n\n@fraiseql:mutation\nname: %.*s\n", STR_ARG(camel));
	out_printf(&o, "input_type: app.%.*s\n", STR_ARG(names->input_type.object));
	out_printf(&o, "success_type: %.*s\n", STR_ARG(api_type_name(action->entity)));
	out_cstr(&o, "error_type: MutationError\nfailure_type: MutationError\n");
	out_cstr(&o, "context_params: [auth_tenant_id, auth_user_id]\ndescription: ");
	out_json_string(&o, words);
	impact = plan_impact(arena, action);
	if (impact.len > 0)
		out_printf(&o, "\nimpact: %.*s", STR_ARG(impact));
	return out_text(&o);
}

static void comment_functions(struct plan *plan, const struct action *action, const struct names *names)
{
	struct arena *arena = plan->arena;
	struct str words = description(arena, action);
	struct stmt *core = plan_comment(
	        plan, COMMENT_ON_FUNCTION, names->core, STR_EMPTY,
	        arena_printf(arena, "%.*s\n\nCalled by app.%.*s.", STR_ARG(words), STR_ARG(action->function)));
	struct stmt *wrapper;

	set_core_arguments(arena, core, names);
	wrapper = plan_comment(plan, COMMENT_ON_FUNCTION, names->wrapper, STR_EMPTY,
	                       wrapper_comment(arena, action, names));
	set_wrapper_arguments(arena, wrapper);
}

void plan_functions(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->action_count; i++) {
		const struct action *action = &entity->actions[i];
		struct names names = names_of(plan->arena, action);

		plan_step_needs(plan, action->steps, action->step_count);
		plan_guard_needs(plan, action);
		if (action->idempotent)
			plan_need(plan, PLAN_NEED_IDEMPOTENCY);
		add_input_type(plan, action, &names);
		set_core_arguments(plan->arena, add_function(plan, names.core, plan_core_body(plan->arena, action)),
		                   &names);
		set_wrapper_arguments(plan->arena,
		                      add_function(plan, names.wrapper, wrapper_body(plan->arena, action, &names)));
		comment_input_type(plan, action, &names);
		comment_functions(plan, action, &names);
	}
}

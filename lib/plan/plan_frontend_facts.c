/* plan_frontend_facts.c - what clients are told of an action: its impact, and the ways in which it fails. */
#include "plan/plan_frontend.h"

#include "model/api.h"
#include "model/dependency.h"
#include "model/impact.h"
#include "model/patterns.h"
#include "model/step_walk.h"
#include "model/table.h"
#include "plan/plan_api.h"
#include "plan/plan_impact.h"

/* ---- impact ---------------------------------------------------------------------------------------------------- */

static void set_fields(struct arena *arena, json_t *object, const char *key, const struct field *const *fields,
                       size_t count)
{
	json_t *list = json_add_list(object, key);

	for (size_t i = 0; i < count; i++)
		json_array_append_new(list, json_text(api_name(arena, fields[i]->name)));
}

static json_t *effect(struct arena *arena, const struct effect *e)
{
	json_t *object = json_object();

	json_set_text(object, "entity", api_type_name(e->entity));
	json_set_text(object, "operation", str_from(impact_operation_word(e->operation)));
	set_fields(arena, object, "fields", e->fields, e->field_count);
	json_set_some(object, "condition", e->condition);
	json_set_some(object, "description", str_trim(e->description));
	plan_impact_filter(object, "filters", e->filters);
	return object;
}

static void set_said(json_t *root, const struct spec_impact *said)
{
	json_t *list = json_add_list(root, "cacheInvalidations");

	for (size_t i = 0; said != NULL && i < said->invalidation_count; i++) {
		const struct spec_invalidation *v = &said->invalidations[i];
		json_t *object = json_add_object(list);

		json_set_text(object, "query", v->query);
		json_set_text(object, "strategy", v->strategy);
		json_set_some(object, "reason", v->reason);
		plan_impact_filter(object, "filter", v->filter);
	}
	json_set(root, "optimisticUpdateSafe", json_boolean(said != NULL && said->optimistic_safe));
	if (said == NULL)
		return;
	json_set_some(root, "description", str_trim(said->description));
	if (said->duration.len > 0)
		json_set(root, "estimatedDuration", json_integer(strtoll(said->duration.ptr, NULL, 10)));
}

json_t *plan_frontend_impact(struct arena *arena, const struct action *action)
{
	static const struct impact nothing = { 0 };
	const struct impact *impact = action->impact != NULL ? action->impact : &nothing;
	json_t *root = json_object(), *effects, *primary;

	if (impact->primary != NULL) {
		primary = effect(arena, impact->primary);
		set_fields(arena, primary, "relationships", impact->relationships, impact->relationship_count);
		json_set(root, "primary", primary);
	}
	effects = json_add_list(root, "sideEffects");
	for (size_t i = 0; i < impact->effect_count; i++) {
		json_t *object = effect(arena, &impact->effects[i]);

		json_set_some(object, "collection", impact->effects[i].collection);
		json_array_append_new(effects, object);
	}
	set_said(root, impact->said);
	json_set(root, "idempotent",
	         json_boolean(action->idempotent || (impact->said != NULL && impact->said->idempotent)));
	return root;
}

json_t *plan_frontend_permissions(struct arena *arena, const struct action *action)
{
	const struct spec_impact *said = action->impact != NULL ? action->impact->said : NULL;
	json_t *list = json_array();

	for (size_t i = 0; said != NULL && i < said->permission_count; i++)
		json_array_append_new(list, json_text(said->permissions[i].text));
	for (size_t i = 0; (said == NULL || said->permission_count == 0) && i < action->guard_count; i++)
		json_array_append_new(list, json_text(expr_text(arena, action->guards[i]->expr)));
	return list;
}

/* ---- errors ---------------------------------------------------------------------------------------------------- */

struct errors {
	struct arena *arena;
	const struct action *action;
	json_t *list;
};

static void add(struct errors *x, struct str code, struct str message, const char *step)
{
	json_t *error;

	for (size_t i = 0; i < json_array_size(x->list); i++)
		if (str_eq(code, json_get_text(json_array_get(x->list, i), "code")))
			return;
	error = json_add_object(x->list);
	json_set_text(error, "code", code);
	json_set_text(error, "message", message);
	json_set_text(error, "step", str_from(step));
}

static bool is_reference(const struct type *type)
{
	return type->kind == TYPE_REF || type->kind == TYPE_UNION || type->kind == TYPE_LINKS;
}

static void add_input_errors(struct errors *x)
{
	size_t count;
	struct param *params = plan_action_params(x->arena, x->action, &count);

	for (size_t i = 0; i < count; i++)
		if (plan_param_required(x->action, &params[i]))
			add(x, STR("validation:required_field"), STR("Required"), "input");
	if (count > 0)
		add(x, STR("validation:invalid_value"), STR("Invalid value"), "input");
	if (x->action->entity->tenant_scoped || x->action->asks_tenant)
		add(x, STR("unauthorized:no_tenant"), STR("No tenant"), "input");
	for (size_t i = 0; i < count; i++)
		if (is_reference(&params[i].type))
			add(x, STR("validation:reference_not_found"), STR("Reference not found"), "input");
	if (x->action->idempotent)
		add(x, STR("conflict:idempotency_key_reused"), STR("The idempotency key was used with another payload"),
		    "input");
}

static void add_load_errors(struct errors *x)
{
	const struct entity *e = x->action->entity;

	if (x->action->kind == ACTION_LOADS)
		add(x, arena_printf(x->arena, "not_found:%.*s", STR_ARG(e->slug)),
		    arena_printf(x->arena, "%.*s not found", STR_ARG(e->name)), "load");
	if (x->action->guard_count > 0)
		add(x, arena_printf(x->arena, "forbidden:%.*s", STR_ARG(x->action->name)), STR("Not allowed"),
		    "requires");
	if (x->action->kind == ACTION_LOADS && (e->versioned || !e->no_audit_trail))
		add(x, STR("conflict:stale_version"), STR("The row was changed in the meantime"), "load");
}

static bool has_unique(const struct entity *e)
{
	for (size_t i = 0; i < e->field_count; i++)
		if (e->fields[i].unique)
			return true;
	for (size_t i = 0; i < e->index_count; i++)
		if (e->indexes[i].unique)
			return true;
	return false;
}

/* What the own table refuses. */
static void add_write_errors(struct errors *x, const struct step *step)
{
	const struct entity *e = x->action->entity;
	const char *word = step->kind == STEP_INSERT ? "insert" : "update";

	if (has_unique(e))
		add(x, STR("conflict:unique_violation"), STR("Value already in use"), word);
	for (size_t i = 0; i < e->check_count; i++)
		add(x, arena_printf(x->arena, "validation:%.*s", STR_ARG(e->checks[i].name)), e->checks[i].message,
		    word);
	if (step->kind == STEP_UPDATE && e->machine_count > 0)
		add(x, STR("validation:invalid_transition"), STR("The status cannot change in this way"), word);
	if (e->overlap_count > 0)
		add(x, STR("conflict:overlap"), STR("Overlaps another row"), word);
	if (e->hierarchy != NULL) {
		add(x, STR("validation:hierarchy_cycle"),
		    arena_printf(x->arena, "%.*s cannot be below itself", STR_ARG(e->name)), word);
		add(x, STR("validation:hierarchy_depth"), STR("Too many levels"), word);
	}
}

static void add_delete_errors(struct errors *x, const struct step *step)
{
	for (size_t i = 0; i < step->dependency_count; i++)
		add(x, STR("conflict:dependency_exists"), step->dependencies[i].message, "delete");
	if (step->hard || step->target->no_soft_delete)
		add(x, STR("conflict:still_referenced"), STR("Still referenced"), "delete");
}

static void add_step_errors(struct errors *x, const struct step *step)
{
	switch (step->kind) {
	case STEP_VALIDATE:
		add(x, step->code, step->message, "validate");
		break;
	case STEP_REJECT:
		add(x, step->code, step->message, "reject");
		break;
	case STEP_FIND:
		if (step->code.len > 0)
			add(x, step->code, step->message.len > 0 ? step->message : STR("Not found"), "find");
		break;
	case STEP_INSERT:
	case STEP_UPDATE:
		if (step->own)
			add_write_errors(x, step);
		break;
	case STEP_DELETE:
		add_delete_errors(x, step);
		break;
	case STEP_WHILE:
		add(x, STR("failed:loop_limit"), STR("Too many rounds"), "while");
		break;
	default:
		break;
	}
}

static void add_steps(struct errors *x, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *inside;
		size_t inside_count;

		add_step_errors(x, &steps[i]);
		for (size_t k = 0; steps_inside(&steps[i], k, &inside, &inside_count); k++)
			add_steps(x, inside, inside_count);
	}
}

json_t *plan_frontend_errors(struct arena *arena, const struct action *action)
{
	struct errors x = { arena, action, json_array() };

	add_input_errors(&x);
	add_load_errors(&x);
	add_steps(&x, action->steps, action->step_count);
	return x.list;
}

/* plan_frontend_facts.c - what clients are told of an action: its impact, and the ways in which it fails. */
#include "plan/plan_frontend.h"

#include "model/api.h"
#include "model/impact.h"
#include "plan/plan_failures.h"
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

json_t *plan_frontend_errors(struct arena *arena, const struct action *action)
{
	struct failures failures = plan_failures(arena, action);
	json_t *list = json_array();

	for (size_t i = 0; i < failures.at.len; i++) {
		const struct failure *f = &failures.at.items[i];
		json_t *error = json_add_object(list);

		json_set_text(error, "code", f->code);
		json_set_text(error, "message", f->message);
		json_set_text(error, "step", str_from(f->found_by));
	}
	return list;
}

#include "plan/plan_impact.h"

#include "model/api.h"
#include "templates/templates.h"

/* ---- JSON ------------------------------------------------------------------------------------------------------ */

static void set_fields(json_t *object, const char *key, const struct field *const *fields, size_t count)
{
	json_t *list;

	if (count == 0)
		return;
	list = json_array();
	for (size_t i = 0; i < count; i++)
		json_array_append_new(list, json_text(fields[i]->name));
	json_set(object, key, list);
}

/* ---- what both forms have -------------------------------------------------------------------------------------- */

/* In comments `entity`, at run time `entityType`. */
static json_t *effect(const struct effect *e, const char *entity)
{
	json_t *object = json_object();

	json_set_some(object, entity, api_type_name(e->entity));
	json_set_some(object, "operation", str_from(impact_operation_word(e->operation)));
	return object;
}

void plan_impact_filter(json_t *object, const char *key, const struct yaml_node *filter)
{
	json_t *mapping;

	if (filter == NULL)
		return;
	mapping = json_object();
	for (const struct yaml_node *c = filter->first; c != NULL; c = c->next)
		json_object_setn_new_nocheck(mapping, c->key.ptr, c->key.len, json_text(c->text));
	json_set(object, key, mapping);
}

/* What the author says of the writes in words. */
static void set_words(json_t *object, const struct effect *e)
{
	json_set_some(object, "condition", e->condition);
	plan_impact_filter(object, "filters", e->filters);
	json_set_some(object, "description", str_trim(e->description));
}

static json_t *invalidation(const struct spec_invalidation *v, const char *query)
{
	json_t *object = json_object();

	json_set_some(object, query, v->query);
	plan_impact_filter(object, "filter", v->filter);
	json_set_some(object, "strategy", v->strategy);
	json_set_some(object, "reason", v->reason);
	return object;
}

static void set_invalidations(json_t *object, const struct spec_impact *said, const char *query)
{
	json_t *list = json_array();

	for (size_t i = 0; i < said->invalidation_count; i++)
		json_array_append_new(list, invalidation(&said->invalidations[i], query));
	json_set(object, "cacheInvalidations", list);
}

/* ---- comments -------------------------------------------------------------------------------------------------- */

static void set_said(json_t *object, const struct spec_impact *said)
{
	json_t *list;

	json_set_some(object, "description", str_trim(said->description));
	if (said->invalidation_count > 0)
		set_invalidations(object, said, "query");
	if (said->permission_count > 0) {
		list = json_array();
		for (size_t i = 0; i < said->permission_count; i++)
			json_array_append_new(list, json_text(said->permissions[i].text));
		json_set(object, "permissions", list);
	}
	if (said->optimistic_safe)
		json_set(object, "optimisticUpdateSafe", json_true());
	if (said->idempotent)
		json_set(object, "idempotent", json_true());
	if (said->duration.len > 0)
		json_set(object, "estimatedDurationMs", json_integer(strtoll(said->duration.ptr, NULL, 10)));
}

static json_t *side_effects(const struct impact *impact, const char *entity, bool fields)
{
	json_t *list = json_array();

	for (size_t i = 0; i < impact->effect_count; i++) {
		const struct effect *e = &impact->effects[i];
		json_t *object = effect(e, entity);

		if (fields)
			set_fields(object, "fields", e->fields, e->field_count);
		json_set_some(object, "collection", e->collection);
		if (fields)
			set_words(object, e);
		json_array_append_new(list, object);
	}
	return list;
}

struct str plan_impact(struct arena *arena, const struct action *action)
{
	const struct impact *impact = action->impact;
	json_t *root, *primary;

	if (impact == NULL || (impact->primary == NULL && impact->effect_count == 0 && impact->said == NULL))
		return STR_EMPTY;
	root = json_object();
	if (impact->primary != NULL) {
		primary = effect(impact->primary, "entity");
		set_fields(primary, "fields", impact->primary->fields, impact->primary->field_count);
		set_fields(primary, "relationships", impact->relationships, impact->relationship_count);
		set_words(primary, impact->primary);
		json_set(root, "primary", primary);
	}
	if (impact->effect_count > 0)
		json_set(root, "sideEffects", side_effects(impact, "entity", true));
	if (impact->said != NULL)
		set_said(root, impact->said);
	return str_trim(json_print(arena, root, 0)); /* on one line */
}

/* ---- run time -------------------------------------------------------------------------------------------------- */

bool plan_impact_told(const struct action *action)
{
	return action->impact != NULL && action->impact->said != NULL;
}

/* What is known before the action runs. */
static struct str known(struct arena *arena, const struct action *action)
{
	const struct impact *impact = action->impact;
	json_t *root, *primary;

	root = json_object();
	if (impact->primary != NULL) {
		primary = effect(impact->primary, "entityType");
		set_fields(primary, "affectedRelationships", impact->relationships, impact->relationship_count);
		json_set(root, "primaryEntity", primary);
	}
	json_set(root, "sideEffects", side_effects(impact, "entityType", false));
	set_invalidations(root, impact->said, "queryName");
	json_set(root, "optimisticUpdateSafe", json_boolean(impact->said->optimistic_safe));
	return str_trim(json_print(arena, root, 0)); /* on one line */
}

struct frag plan_impact_metadata(struct core *core)
{
	struct out metadata, o;

	out_init(&metadata, core->arena);
	out_cstr(&metadata, "{\"entity\": ");
	out_json_string(&metadata, core->entity->name);
	out_char(&metadata, '}');
	out_init(&o, core->arena);
	if (!plan_impact_told(core->action)) {
		sql_lit(&o, LIT(out_text(&metadata)));
		return FRAG(out_text(&o));
	}
	out_cstr(&o, "app.with_impact(\n    ");
	sql_lit(&o, LIT(out_text(&metadata)));
	out_cstr(&o, ",\n    ");
	o.indent++;
	sql_lit(&o, LIT(known(core->arena, core->action)));
	o.indent--;
	out_cstr(&o, ",\n    result.updated_fields,\n    effects\n)");
	return FRAG(out_text(&o));
}

bool plan_impact_noted(const struct core *core, const struct step *step)
{
	return plan_impact_told(core->action) && impact_of_step(step) != IMPACT_UNSAID &&
	       !impact_is_primary(core->action, step);
}

static void print_fields(struct core *core, struct out *o, const struct step *step)
{
	const struct impact *impact = core->action->impact;

	for (size_t i = 0; i < impact->effect_count; i++) {
		const struct effect *e = &impact->effects[i];

		if (e->entity != step->target || e->operation != impact_of_step(step))
			continue;
		for (size_t k = 0; k < e->field_count; k++) {
			bool here = step->from_input;

			for (size_t s = 0; s < step->set_count; s++)
				here = here || step->sets[s].field == e->fields[k];
			if (!here)
				continue;
			out_cstr(o, o->len > 0 ? ", " : "");
			sql_lit(o, LIT(e->fields[k]->name));
		}
	}
}

struct frag plan_impact_note(struct core *core, const struct step *step, const char *ids)
{
	struct out fields, o;

	out_init(&fields, core->arena);
	if (step->kind != STEP_DELETE)
		print_fields(core, &fields, step);
	out_init(&o, core->arena);
	out_cstr(&o, "effects := effects || jsonb_build_object(\n    'entityType', ");
	sql_lit(&o, LIT(api_type_name(step->target)));
	out_cstr(&o, ", 'operation', ");
	sql_lit(&o, LIT(str_from(impact_operation_word(impact_of_step(step)))));
	out_printf(&o, ", 'ids', %s,\n    'modifiedFields', ARRAY[%.*s]::TEXT[]\n);", ids, STR_ARG(out_text(&fields)));
	return FRAG(out_text(&o));
}

void plan_impact_write(struct core *core, const struct step *step, struct frag statement, struct frag after)
{
	tmpl_written(&core->body, &(struct tmpl_written){ .statement = statement,
	                                                  .after = after,
	                                                  .note = plan_impact_note(core, step, "written_ids") });
}

void plan_impact_variables(struct core *core, struct out *o)
{
	bool writes = false;

	if (!plan_impact_told(core->action))
		return;
	for (size_t i = 0; i < core->steps.len; i++) {
		const struct step *step = core->steps.items[i];
		bool kept = step->kind == STEP_INSERT && step->variable != NULL;

		writes = writes || (plan_impact_noted(core, step) && !kept);
	}
	out_cstr(o, "effects JSONB := '[]'::JSONB;\n");
	if (writes)
		out_cstr(o, "written_ids UUID[];\n");
}

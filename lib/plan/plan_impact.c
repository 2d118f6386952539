#include "plan/plan_impact.h"

#include <jansson.h>

#include "model/api.h"
#include "model/names.h"
#include "templates/templates.h"

/* ---- JSON ------------------------------------------------------------------------------------------------------ */

static json_t *text(struct str s)
{
	return json_stringn_nocheck(s.ptr, s.len);
}

static void set(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new_nocheck(object, key, value) != 0)
		BUG("no member '%s'", key);
}

static void set_text(json_t *object, const char *key, struct str value)
{
	if (value.len > 0)
		set(object, key, text(value));
}

static void set_fields(json_t *object, const char *key, const struct field *const *fields, size_t count)
{
	json_t *list;

	if (count == 0)
		return;
	list = json_array();
	for (size_t i = 0; i < count; i++)
		json_array_append_new(list, text(fields[i]->name));
	set(object, key, list);
}

/* On one line; ROOT is freed. */
static struct str printed(struct arena *arena, json_t *root)
{
	size_t size = json_dumpb(root, NULL, 0, 0);
	char *bytes = arena_alloc(arena, size + 1);

	if (size == 0 || json_dumpb(root, bytes, size, 0) != size)
		BUG("an impact cannot be printed");
	bytes[size] = '\0';
	json_decref(root);
	return (struct str){ bytes, size };
}

/* ---- what both forms have -------------------------------------------------------------------------------------- */

/* In comments `entity`, at run time `entityType`. */
static json_t *effect(const struct effect *e, const char *entity)
{
	json_t *object = json_object();

	set_text(object, entity, api_type_name(e->entity));
	set_text(object, "operation", str_from(impact_operation_word(e->operation)));
	return object;
}

static void set_filter(json_t *object, const char *key, const struct yaml_node *filter)
{
	json_t *mapping;

	if (filter == NULL)
		return;
	mapping = json_object();
	for (const struct yaml_node *c = filter->first; c != NULL; c = c->next)
		json_object_setn_new_nocheck(mapping, c->key.ptr, c->key.len, text(c->text));
	set(object, key, mapping);
}

/* What the author says of the writes in words. */
static void set_words(json_t *object, const struct effect *e)
{
	set_text(object, "condition", e->condition);
	set_filter(object, "filters", e->filters);
	set_text(object, "description", str_trim(e->description));
}

static json_t *invalidation(const struct spec_invalidation *v, const char *query)
{
	json_t *object = json_object();

	set_text(object, query, v->query);
	set_filter(object, "filter", v->filter);
	set_text(object, "strategy", v->strategy);
	set_text(object, "reason", v->reason);
	return object;
}

static void set_invalidations(json_t *object, const struct spec_impact *said, const char *query)
{
	json_t *list = json_array();

	for (size_t i = 0; i < said->invalidation_count; i++)
		json_array_append_new(list, invalidation(&said->invalidations[i], query));
	set(object, "cacheInvalidations", list);
}

/* ---- comments -------------------------------------------------------------------------------------------------- */

static void set_said(json_t *object, const struct spec_impact *said)
{
	json_t *list;

	set_text(object, "description", str_trim(said->description));
	if (said->invalidation_count > 0)
		set_invalidations(object, said, "query");
	if (said->permission_count > 0) {
		list = json_array();
		for (size_t i = 0; i < said->permission_count; i++)
			json_array_append_new(list, text(said->permissions[i].text));
		set(object, "permissions", list);
	}
	if (said->optimistic_safe)
		set(object, "optimisticUpdateSafe", json_true());
	if (said->idempotent)
		set(object, "idempotent", json_true());
	if (said->duration.len > 0)
		set(object, "estimatedDurationMs", json_integer(strtoll(said->duration.ptr, NULL, 10)));
}

static json_t *side_effects(const struct impact *impact, const char *entity, bool fields)
{
	json_t *list = json_array();

	for (size_t i = 0; i < impact->effect_count; i++) {
		const struct effect *e = &impact->effects[i];
		json_t *object = effect(e, entity);

		if (fields)
			set_fields(object, "fields", e->fields, e->field_count);
		set_text(object, "collection", e->collection);
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
	json_object_seed(1); /* as in plan/plan_fragment.c */
	root = json_object();
	if (impact->primary != NULL) {
		primary = effect(impact->primary, "entity");
		set_fields(primary, "fields", impact->primary->fields, impact->primary->field_count);
		set_fields(primary, "relationships", impact->relationships, impact->relationship_count);
		set_words(primary, impact->primary);
		set(root, "primary", primary);
	}
	if (impact->effect_count > 0)
		set(root, "sideEffects", side_effects(impact, "entity", true));
	if (impact->said != NULL)
		set_said(root, impact->said);
	return printed(arena, root);
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

	json_object_seed(1);
	root = json_object();
	if (impact->primary != NULL) {
		primary = effect(impact->primary, "entityType");
		set_fields(primary, "affectedRelationships", impact->relationships, impact->relationship_count);
		set(root, "primaryEntity", primary);
	}
	set(root, "sideEffects", side_effects(impact, "entityType", false));
	set_invalidations(root, impact->said, "queryName");
	set(root, "optimisticUpdateSafe", json_boolean(impact->said->optimistic_safe));
	return printed(arena, root);
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

#include "record/iface.h"

#include "base/map.h"
#include "base/out.h"
#include "read/spec_dependency.h"
#include "read/spec_fraiseql.h"
#include "read/spec_identity.h"
#include "read/spec_impact.h"
#include "read/spec_walk.h"
#include "record/iface_calls.h"
#include "record/iface_indexes.h"
#include "record/iface_item.h"
#include "record/iface_paths.h"
#include "record/patterns.h"
#include "record/record.h"

static const cyaml_schema_field_t field_fields[] = {
	RECORD_TEXT(struct iface_field, name),
	RECORD_TEXT(struct iface_field, type),
	RECORD_TEXT(struct iface_field, required),
	RECORD_TEXT(struct iface_field, def),
	RECORD_TEXT_OPTIONAL(struct iface_field, pii),
	RECORD_TEXT_OPTIONAL(struct iface_field, hidden),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t field_value = RECORD_STRUCT(struct iface_field, field_fields);

static const cyaml_schema_field_t input_fields[] = {
	RECORD_TEXT(struct iface_input, key),
	RECORD_TEXT(struct iface_input, name),
	RECORD_TEXT(struct iface_input, type),
	RECORD_TEXT(struct iface_input, required),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t input_value = RECORD_STRUCT(struct iface_input, input_fields);

static const cyaml_schema_field_t action_fields[] = {
	RECORD_TEXT(struct iface_action, name),
	RECORD_TEXT(struct iface_action, function),
	RECORD_TEXT(struct iface_action, at),
	RECORD_TEXT(struct iface_action, creates),
	RECORD_LIST(struct iface_action, inputs, &input_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t action_value = RECORD_STRUCT(struct iface_action, action_fields);

static const cyaml_schema_field_t use_fields[] = {
	RECORD_TEXT(struct iface_use, entity),
	RECORD_TEXT(struct iface_use, at),
	RECORD_TEXT(struct iface_use, field),
	RECORD_TEXT(struct iface_use, inserts),
	RECORD_LIST(struct iface_use, names, &record_text_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t use_value = RECORD_STRUCT(struct iface_use, use_fields);

static const cyaml_schema_field_t call_fields[] = {
	RECORD_TEXT(struct iface_call, action),
	RECORD_TEXT(struct iface_call, name),
	RECORD_TEXT(struct iface_call, at),
	RECORD_LIST(struct iface_call, names, &record_text_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t call_value = RECORD_STRUCT(struct iface_call, call_fields);

static const cyaml_schema_field_t path_fields[] = {
	RECORD_TEXT(struct iface_path, entity),
	RECORD_TEXT(struct iface_path, path),
	RECORD_TEXT(struct iface_path, at),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t path_value = RECORD_STRUCT(struct iface_path, path_fields);

static const cyaml_schema_field_t index_fields[] = {
	RECORD_TEXT(struct iface_index, name),
	RECORD_TEXT(struct iface_index, what),
	RECORD_TEXT(struct iface_index, kind),
	RECORD_TEXT(struct iface_index, at),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t index_value = RECORD_STRUCT(struct iface_index, index_fields);

static const cyaml_schema_field_t entity_fields[] = {
	RECORD_TEXT(struct iface_entity, entity),
	RECORD_TEXT(struct iface_entity, schema),
	RECORD_TEXT(struct iface_entity, file),
	RECORD_TEXT(struct iface_entity, tier),
	RECORD_TEXT(struct iface_entity, table_code),
	RECORD_TEXT(struct iface_entity, modules),
	RECORD_LIST(struct iface_entity, fields, &field_value),
	RECORD_LIST(struct iface_entity, actions, &action_value),
	RECORD_LIST(struct iface_entity, uses, &use_value),
	RECORD_TEXT(struct iface_entity, related),
	RECORD_LIST(struct iface_entity, calls, &call_value),
	RECORD_TEXT(struct iface_entity, table_view),
	RECORD_LIST(struct iface_entity, indexes, &index_value),
	RECORD_LIST(struct iface_entity, paths, &path_value),
	RECORD_TEXT(struct iface_entity, identifier),
	RECORD_TEXT(struct iface_entity, hierarchical),
	RECORD_TEXT(struct iface_entity, translation_table),
	RECORD_LIST(struct iface_entity, translated, &record_text_value),
	RECORD_LIST_OPTIONAL(struct iface_entity, patterns, &record_text_value),
	RECORD_LIST_OPTIONAL(struct iface_entity, helpers, &record_text_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t entity_value = RECORD_STRUCT(struct iface_entity, entity_fields);

static const cyaml_schema_field_t iface_fields[] = {
	RECORD_LIST(struct iface, entities, &entity_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t iface_schema = RECORD_DOCUMENT(struct iface, iface_fields);

bool iface_load(struct arena *arena, struct diags *diags, struct str path, struct iface **iface)
{
	return record_load(arena, diags, INPUT_INTERFACE, path, "an interface", &iface_schema, (void **)iface);
}

static const struct str head = { "entities:\n", 10 };

struct str iface_share(struct arena *arena, const struct iface_entity *entity)
{
	struct iface_entity copy = *entity;
	struct iface alone = { .entities = &copy, .entities_count = 1 };
	struct str text = record_save(arena, &iface_schema, &alone);
	return str_sub(text, head.len, text.len);
}

struct str iface_text(struct arena *arena, const struct str *shares, size_t count)
{
	static const struct iface nothing = { .entities_count = 0 };
	struct out o;
	if (count == 0)
		return record_save(arena, &iface_schema, &nothing);
	out_init(&o, arena);
	out_raw(&o, head);
	for (size_t i = 0; i < count; i++)
		out_raw(&o, shares[i]);
	return out_text(&o);
}

/* ---- from a spec ----------------------------------------------------------------------------------------------- */

/* First parts of all names in E, for a step's list of possible fields. */
static void collect_names(struct arena *arena, struct map *names, const struct expr *e)
{
	if (e == NULL)
		return;
	if (e->kind == EXPR_NAME && e->path_count > 0)
		map_put(names, e->path[0], record_text(arena, e->path[0]));
	for (size_t i = 0; i < e->arg_count; i++)
		collect_names(arena, names, e->args[i]);
}

/* What the steps of one entity file mention of one other entity. */
struct step_use {
	struct str entity;
	bool inserts;
	bool from_input;
	struct map *names;
};

/* The own entity needs no import: its steps leave no trace, so that editing them changes no interface. */
static bool is_own(const struct spec *spec, const struct target_expr *t)
{
	return spec_is_own(spec, t->schema, t->entity);
}

/* What belongs to the rows of a foreach over related_<entities> is like that of an insert: the reference back. */
static bool needs_references(const struct spec_step *s)
{
	return s->kind == STEP_INSERT || (s->kind == STEP_FOREACH && s->target.where == NULL);
}

/* A write without values: they come from the input. */
static bool takes_input(const struct spec_step *s)
{
	return (s->kind == STEP_INSERT || s->kind == STEP_UPDATE) && !s->target.has_assignments;
}

/* S: the step that works on rows of T; NULL: none does. */
static struct step_use *collect_step(struct arena *arena, struct map *uses, const struct target_expr *t,
                                     const struct spec_step *s)
{
	struct str entity = entity_as_written(arena, t->schema, t->entity);
	struct step_use *use = map_get(uses, entity);
	if (use == NULL) {
		use = arena_make(arena, struct step_use);
		*use = (struct step_use){ entity, false, false, map_new(arena) };
		map_put(uses, entity, use);
	}
	use->inserts = use->inserts || (s != NULL && needs_references(s));
	use->from_input = use->from_input || (s != NULL && takes_input(s));
	if (s != NULL)
		collect_names(arena, use->names, s->source);
	for (size_t i = 0; i < t->assignment_count; i++) {
		struct str name = t->assignments[i].name;
		map_put(use->names, name, record_text(arena, name));
		collect_names(arena, use->names, t->assignments[i].value);
	}
	collect_names(arena, use->names, t->where);
	return use;
}

/* A declared parameter that is a reference, or several. */
static void collect_param(struct arena *arena, struct map *uses, const struct spec *spec, const struct type_expr *type)
{
	struct target_expr target = { .schema = STR_EMPTY };
	if (type != NULL && type->kind == TYPE_EXPR_LIST)
		type = type->item;
	for (size_t i = 0; type != NULL && i < type->target_count; i++)
		collect_param(arena, uses, spec, type->targets[i]);
	if (type == NULL || type->kind != TYPE_EXPR_REF)
		return;
	target.schema = type->schema;
	target.entity = type->entity;
	if (!is_own(spec, &target))
		collect_step(arena, uses, &target, NULL);
}

/* What the steps of an action use of other entities. */
struct steps_use {
	struct arena *arena;
	struct map *uses;
	const struct spec *spec;
	const struct spec_action *action;
	struct map *variables; /* each variable to the uses of the entities whose row it may be, a map like USES */
};

/* The row of an entity that USE is about has the name VARIABLE. */
static void add_variable(const struct steps_use *u, struct str variable, struct step_use *use)
{
	map_put(map_inner(u->variables, variable), use->entity, use);
}

/* Fields of the rows that variables stand for, as E names them: v.field, $v.field. */
static void collect_fields(const struct steps_use *u, const struct expr *e)
{
	if (e == NULL)
		return;
	size_t at = e->kind == EXPR_NAME && e->dollar ? 1 : 0;
	bool member = e->kind == EXPR_NAME && e->path_count > at + 1;
	const struct map *uses = member ? map_get(u->variables, e->path[at]) : NULL;
	for (size_t i = 0; uses != NULL && i < map_len(uses); i++)
		map_put(((struct step_use *)map_at(uses, i))->names, e->path[at + 1],
		        record_text(u->arena, e->path[at + 1]));
	for (size_t i = 0; i < e->arg_count; i++)
		collect_fields(u, e->args[i]);
}

static void collect_variables(void *context, struct spec_step *step, struct expr *e, const struct assignment *item)
{
	(void)step;
	(void)item;
	collect_fields(context, e);
}

/* Entities that a delete asks, by the reference that is named. */
static void collect_dependencies(const struct steps_use *u, const struct spec_step *s)
{
	for (size_t i = 0; i < s->dependency_count; i++) {
		const struct spec_dependency *d = &s->dependencies[i];
		if (is_own(u->spec, &d->target))
			continue;
		struct step_use *use = collect_step(u->arena, u->uses, &d->target, NULL);
		if (d->field.text.len > 0)
			map_put(use->names, d->field.text, record_text(u->arena, d->field.text));
	}
}

static void collect_target(void *context, struct spec_step *s)
{
	const struct steps_use *u = context;
	for (size_t i = 0; i < s->declared_count; i++)
		collect_param(u->arena, u->uses, u->spec, s->declared[i].type);
	const struct type_expr *item = iface_item(u->spec, u->action, s);
	struct target_expr links = { .schema = STR_EMPTY, .entity = STR_EMPTY };
	const struct target_expr *target = item != NULL ? &links : &s->target;
	if (item != NULL)
		links = (struct target_expr){ .schema = item->schema, .entity = item->entity };
	collect_dependencies(u, s);
	if ((item == NULL && !s->target_ok) || is_own(u->spec, target))
		return;
	struct step_use *use = collect_step(u->arena, u->uses, target, item != NULL ? NULL : s);
	if (s->variable.len > 0)
		add_variable(u, s->variable, use);
}

static void count_step(void *context, struct spec_step *step)
{
	size_t *count = context;
	*count += 1 + step->declared_count + step->dependency_count;
	for (size_t i = 0; i < step->declared_count; i++)
		*count += step->declared[i].type != NULL ? step->declared[i].type->target_count : 0;
}

static size_t count_steps(const struct spec_action *a)
{
	size_t count = 0;
	const struct step_visitor visitor = { .context = &count, .step = count_step };
	spec_walk(a->steps, a->step_count, &visitor);
	return count;
}

/* Sorted, so that the order of the steps does not matter. */
static struct iface_use step_use(struct arena *arena, const struct step_use *from)
{
	size_t count = map_len(from->names);
	const char *inserts = from->from_input ? "all" : from->inserts ? "yes" : "no";
	struct iface_use use = { .entity = record_text(arena, from->entity),
		                 .at = record_text(arena, STR("actions")),
		                 .field = record_text(arena, STR_EMPTY),
		                 .inserts = record_text(arena, str_from(inserts)),
		                 .names = arena_make_array(arena, char *, count) };
	for (; use.names_count < count; use.names_count++)
		use.names[use.names_count] = map_at(from->names, use.names_count);
	record_sort(use.names, count);
	return use;
}

/* Field F refers to TYPE, one entity. */
static void add_reference(struct arena *arena, struct iface_entity *e, const struct spec_field *f,
                          const struct type_expr *type)
{
	struct str entity = entity_as_written(arena, type->schema, type->entity);
	bool at_type = f->node->kind == YAML_MAPPING;
	struct str at = arena_printf(arena, at_type ? "fields/%.*s/type" : "fields/%.*s", STR_ARG(f->node->key));
	e->uses[e->uses_count++] = (struct iface_use){ .entity = record_text(arena, entity),
		                                       .at = record_text(arena, at),
		                                       .field = record_text(arena, f->name),
		                                       .inserts = record_text(arena, STR("no")),
		                                       .names = arena_make_array(arena, char *, 0) };
}

static void add_references(struct arena *arena, struct iface_entity *e, const struct spec_field *f)
{
	const struct type_expr *type = f->type->kind == TYPE_EXPR_LIST ? f->type->item : f->type;
	if (type->kind == TYPE_EXPR_REF)
		add_reference(arena, e, f, type);
	for (size_t i = 0; i < type->target_count; i++)
		add_reference(arena, e, f, type->targets[i]);
}

/* The fields that `impact` names of another entity. */
static void collect_effect(struct arena *arena, struct map *uses, const struct spec *spec, const struct spec_effect *e)
{
	struct target_expr target = { .schema = e->schema, .entity = e->entity };
	if (is_own(spec, &target))
		return;
	struct step_use *use = collect_step(arena, uses, &target, false);
	for (size_t i = 0; i < e->field_count; i++)
		map_put(use->names, e->fields[i].text, record_text(arena, e->fields[i].text));
}

static void collect_impact(struct arena *arena, struct map *uses, const struct spec *spec,
                           const struct spec_impact *impact)
{
	if (impact == NULL)
		return;
	if (impact->primary != NULL)
		collect_effect(arena, uses, spec, impact->primary);
	for (size_t i = 0; i < impact->effect_count; i++)
		collect_effect(arena, uses, spec, &impact->effects[i]);
}

static void add_actions(struct arena *arena, struct iface_entity *e, const struct spec *spec)
{
	struct map *uses = map_new(arena);
	const struct map *fields = spec->action_count > 0 ? spec_field_names(arena, spec) : NULL;
	for (size_t i = 0; i < spec->action_count; i++) {
		const struct spec_action *a = &spec->actions[i];
		const char *key = a->node->kind == YAML_MAPPING ? "/name" : "";
		e->actions[e->actions_count++] = (struct iface_action){
			.name = record_text(arena, a->name),
			.function = record_text(arena, a->function),
			.at = record_text(arena, arena_printf(arena, "actions/%zu%s", a->node->index, key)),
		};
		iface_add_inputs(arena, spec, fields, a, &e->actions[i]);
		for (size_t k = 0; k < a->param_count; k++)
			collect_param(arena, uses, spec, a->params[k].type);
		collect_impact(arena, uses, spec, a->impact);
		struct steps_use use = { arena, uses, spec, a, map_new(arena) };
		const struct step_visitor visitor = { .context = &use, .step = collect_target };
		const struct step_visitor members = { .context = &use, .expr = collect_variables };
		spec_walk(a->steps, a->step_count, &visitor);
		if (map_len(use.variables) > 0)
			spec_walk(a->steps, a->step_count, &members);
	}
	for (size_t i = 0; i < map_len(uses); i++)
		e->uses[e->uses_count++] = step_use(arena, map_at(uses, i));
}

/* At most so many entities do the parameters of A refer to. */
static size_t param_targets(const struct spec_action *a)
{
	size_t count = a->param_count;
	for (size_t i = 0; i < a->param_count; i++)
		count += a->params[i].type != NULL ? a->params[i].type->target_count : 0;
	return count;
}

static void add_identity(struct arena *arena, struct iface_entity *e, const struct spec *spec)
{
	const struct spec_translations *t = spec->translations;
	e->identifier = record_text(arena, spec->identity != NULL ? STR("yes") : STR("no"));
	e->hierarchical = record_text(arena, spec->hierarchy != NULL ? STR("yes") : STR("no"));
	e->translation_table = record_text(arena, t != NULL ? t->table.text : STR_EMPTY);
	e->translated = arena_make_array(arena, char *, t != NULL ? t->field_count : 0);
	for (; t != NULL && e->translated_count < t->field_count; e->translated_count++)
		e->translated[e->translated_count] = record_text(arena, t->fields[e->translated_count].text);
}

struct iface_entity iface_of(struct arena *arena, const struct spec *spec)
{
	struct iface_entity e = { .entity = record_text(arena, spec->name),
		                  .schema = record_text(arena, spec->schema),
		                  .file = record_text(arena, spec->path),
		                  .tier = record_text(arena, spec->tier),
		                  .table_code = record_text(arena, spec->table_code) };
	struct map *aggregated = map_new(arena);
	e.modules = record_text(arena, spec->pending ? STR("yes") : STR("no"));
	size_t uses = spec->field_count;
	for (size_t i = 0; i < spec->field_count; i++)
		uses += spec->fields[i].type != NULL ? spec->fields[i].type->target_count : 0;
	for (size_t i = 0; i < spec->action_count; i++)
		uses += count_steps(&spec->actions[i]) + param_targets(&spec->actions[i]) +
		        (spec->actions[i].impact != NULL ? spec->actions[i].impact->effect_count + 1 : 0);
	e.fields = arena_make_array(arena, struct iface_field, spec->field_count);
	e.actions = arena_make_array(arena, struct iface_action, spec->action_count);
	iface_add_indexes(arena, &e, spec);
	iface_add_paths(arena, &e, spec, aggregated);
	e.uses = arena_make_array(arena, struct iface_use, uses + map_len(aggregated));
	for (size_t i = 0; i < spec->field_count; i++) {
		const struct spec_field *f = &spec->fields[i];
		if (f->type == NULL)
			continue;
		e.fields[e.fields_count++] = (struct iface_field){
			.name = record_text(arena, f->name),
			.type = record_text(arena, type_expr_text(arena, f->type)),
			.required = record_text(arena, f->required ? STR("yes") : STR("no")),
			.def = record_text(arena, iface_default(arena, &f->def)),
			.pii = f->pii ? record_text(arena, STR("yes")) : NULL,
			.hidden = spec_hides_field(spec, f) ? record_text(arena, STR("yes")) : NULL,
		};
		add_references(arena, &e, f);
	}
	add_actions(arena, &e, spec);
	iface_add_calls(arena, &e, spec);
	for (size_t i = 0; i < map_len(aggregated); i++)
		e.uses[e.uses_count++] = (struct iface_use){ .entity = record_text(arena, map_key(aggregated, i)),
			                                     .at = map_at(aggregated, i),
			                                     .field = record_text(arena, STR_EMPTY),
			                                     .inserts = record_text(arena, STR("no")),
			                                     .names = arena_make_array(arena, char *, 0) };
	add_identity(arena, &e, spec);
	iface_add_patterns(arena, &e, spec);
	return e;
}

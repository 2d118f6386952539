#include "steps/entity_files.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/map.h"
#include "emit/sql_print.h"
#include "model/model.h"
#include "model/spec_check.h"
#include "model/patterns.h"
#include "model/view.h"
#include "plan/plan.h"
#include "plan/plan_fragment.h"
#include "plan/plan_foundation.h"
#include "plan/plan_view.h"
#include "read/spec_named_view.h"
#include "record/record.h"

void specs_read(struct arena *arena, struct diags *diags, const struct str *paths, size_t count, struct specs *specs)
{
	struct map *seen = map_new(arena);
	for (size_t i = 0; i < count; i++) {
		if (!map_put(seen, paths[i], specs))
			continue; /* given twice */
		if (specs->read != NULL)
			specs->read(specs->context, i, count);
		size_t errors = diags_met(diags);
		struct spec *spec = specs->load != NULL ? specs->load(specs->load_context, paths[i])
		                                        : spec_read(arena, diags, paths[i], &yaml_default_limits);
		if (spec == NULL) {
			specs->incomplete = true;
			continue;
		}
		bool read = diags_met(diags) == errors;
		if (!spec->pending)
			spec_check(arena, diags, spec);
		spec->broken = diags_met(diags) > errors;
		spec->reviewable = spec->reviewable && spec->broken && read;
		*vec_push(arena, &specs->at) = spec;
	}
}

struct iface **specs_interfaces(struct arena *arena, const struct specs *specs)
{
	struct iface **chunks = arena_make_array(arena, struct iface *, specs->at.len);
	for (size_t i = 0; i < specs->at.len; i++) {
		chunks[i] = arena_make(arena, struct iface);
		chunks[i]->entities = arena_make(arena, struct iface_entity);
		*chunks[i]->entities = iface_of(arena, specs->at.items[i]);
		chunks[i]->entities_count = 1;
	}
	return chunks;
}

/* ---- one entity ------------------------------------------------------------------------------------------------ */

/* Memory for model, plan and the printing of one entity: the files that come of it are a tenth of it. */
static struct arena *scratch_of(struct arena *arena, struct sql_outputs *outputs)
{
	if (outputs->scratch == NULL)
		outputs->scratch = arena_child(arena);
	else
		arena_reset(outputs->scratch);
	return outputs->scratch;
}

/* Its text is made in the scratch memory. */
static struct sql_output make_output(struct arena *arena, struct sql_outputs *outputs, struct str path,
                                     struct str title, struct str body)
{
	struct sql_output o = { .path = path, .title = title };
	o.text = sql_file(outputs->scratch, title, body, &o.sha256);
	o.sha256 = arena_str(arena, o.sha256);
	o.hash = hash_xxh3_hex(arena, o.text);
	return o;
}

static void keep_output(struct arena *arena, struct sql_outputs *outputs, struct sql_output o)
{
	o.same = outputs->is_there != NULL && outputs->is_there(outputs->context, &o);
	o.text = o.same ? STR_EMPTY : arena_str(arena, o.text);
	*vec_push(arena, &outputs->at) = o;
}

static const char *file_name_of(const struct imports *imports, const struct entity *e)
{
	for (unsigned i = 0; i < imports->own_count; i++)
		if (str_is(e->name, imports->own[i].entity) && str_is(e->schema, imports->own[i].schema))
			return imports->own[i].file_name;
	BUG("no file name for %.*s", STR_ARG(e->name));
}

static void add_stamp_file(struct arena *arena, struct stamp_entity *entity, const struct sql_output *o)
{
	entity->files[entity->files_count++] =
	        (struct stamp_file){ .path = record_text(arena, o->path),
		                     .title = record_text(arena, o->title),
		                     .sha256 = record_text(arena, o->sha256),
		                     .hash = record_text(arena, o->hash),
		                     .size = record_text(arena, arena_printf(arena, "%zu", o->text.len)) };
}

static char *qualified(struct arena *arena, const struct entity *e)
{
	return record_text(arena, arena_printf(arena, "%.*s.%.*s", STR_ARG(e->schema), STR_ARG(e->name)));
}

static size_t count_relations(const struct view_relation *relations, size_t count)
{
	size_t sum = count;
	for (size_t i = 0; i < count; i++)
		sum += count_relations(relations[i].relations, relations[i].relation_count);
	return sum;
}

static void add_shown(struct arena *arena, struct stamp_entity *entity, const struct view_relation *relations,
                      size_t count)
{
	for (size_t i = 0; i < count; i++) {
		entity->shows[entity->shows_count++] = qualified(arena, relations[i].target);
		add_shown(arena, entity, relations[i].relations, relations[i].relation_count);
	}
}

/* What link needs to know to put table views in order. */
static void add_refresh(struct arena *arena, struct stamp_entity *entity, const struct entity *e)
{
	const struct table_view *view = e->table_view;
	entity->refresh = record_text(arena, view != NULL ? plan_refresh_name(arena, e) : STR_EMPTY);
	entity->reads = arena_make_array(arena, char *, view != NULL ? view->read_count : 0);
	entity->shows = arena_make_array(arena, char *,
	                                 view != NULL ? count_relations(view->relations, view->relation_count) : 0);
	if (view == NULL)
		return;
	for (; entity->reads_count < view->read_count; entity->reads_count++)
		entity->reads[entity->reads_count] = qualified(arena, view->reads[entity->reads_count]);
	add_shown(arena, entity, view->relations, view->relation_count);
}

static void add_fragment(struct arena *arena, struct diags *diags, const struct entity *e, const char *file_name,
                         struct sql_outputs *outputs, struct stamp_entity *entity)
{
	struct fragment_output o = { .path = arena_printf(arena, "%s.json", file_name) };
	plan_fragment_check(outputs->scratch, diags, e);
	o.text = arena_str(arena, plan_fragment(outputs->scratch, e));
	o.hash = hash_xxh3_hex(arena, o.text);
	*vec_push(arena, &outputs->fragments->at) = o;
	entity->fragment = record_text(arena, o.path);
	entity->fragment_hash = record_text(arena, o.hash);
}

static void settle(struct arena *arena, struct diags *diags, struct spec_field *fields, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct spec_field *f = &fields[i];
		if (!f->doubtful)
			continue;
		struct span at = f->type->span;
		f->type = arena_make(arena, struct type_expr);
		*f->type = (struct type_expr){ .kind = TYPE_EXPR_NAME, .name = STR("text"), .span = at };
		f->def = f->example = (struct spec_default){ .node = NULL };
		f->unique = false;
		f->index = STR_EMPTY;
		diags_doubt(diags, f->name);
	}
}

void entity_review(struct arena *arena, struct diags *diags, struct spec *spec, const struct imports *imports)
{
	settle(arena, diags, spec->fields, spec->field_count);
	for (size_t i = 0; i < spec->action_count; i++)
		settle(arena, diags, spec->actions[i].params, spec->actions[i].param_count);
	for (size_t i = 0; i < spec->view_count; i++)
		settle(arena, diags, spec->views[i].params, spec->views[i].param_count);
	model_build(arena, diags, spec, imports);
	diags_trust(diags);
}

bool entity_compile(struct arena *arena, struct diags *diags, const struct spec *spec, const struct imports *imports,
                    struct sql_outputs *outputs, struct stamp_entity *entity)
{
	struct arena *scratch = scratch_of(arena, outputs);
	const struct entity *e = model_build(scratch, diags, spec, imports);
	diags_trust(diags);
	if (e == NULL)
		return false;
	const struct plan *plan = plan_entity(scratch, e);
	*entity =
	        (struct stamp_entity){ .entity = record_text(arena, e->name), .schema = record_text(arena, e->schema) };
	entity->fragment = entity->fragment_hash = record_text(arena, STR_EMPTY);
	if (outputs->fragments != NULL)
		add_fragment(arena, diags, e, file_name_of(imports, e), outputs, entity);
	add_refresh(arena, entity, e);
	entity->aggregates = arena_make_array(arena, char *, e->aggregate_view_count);
	for (; entity->aggregates_count < e->aggregate_view_count; entity->aggregates_count++)
		entity->aggregates[entity->aggregates_count] = record_text(
		        arena, plan_aggregate_refresh_name(arena, &e->aggregate_views[entity->aggregates_count]));
	entity->files = arena_make_array(arena, struct stamp_file, PART_COUNT);
	entity->needs = arena_make_array(arena, char *, plan->needs.len);
	for (; entity->needs_count < plan->needs.len; entity->needs_count++)
		entity->needs[entity->needs_count] = record_text(arena, plan->needs.items[entity->needs_count]);
	for (int i = 0; i < PART_COUNT; i++) {
		struct str body = sql_print_part(scratch, plan, (enum part)i);
		if (body.len == 0)
			continue;
		struct str path = arena_printf(arena, "%s/%s.sql", part_rows[i].directory, file_name_of(imports, e));
		struct str title =
		        arena_printf(arena, "%.*s.%.*s %s", STR_ARG(e->schema), STR_ARG(e->name), part_rows[i].name);
		struct sql_output o = make_output(arena, outputs, path, title, body);
		add_stamp_file(arena, entity, &o);
		keep_output(arena, outputs, o);
	}
	return true;
}

/* ---- the project ----------------------------------------------------------------------------------------------- */

static void add_project_file(struct arena *arena, struct sql_outputs *outputs, struct sql_output o)
{
	if (o.text.len == 0)
		return;
	o.hash = hash_xxh3_hex(arena, o.text);
	*vec_push(arena, &outputs->at) = o;
}

static struct str *texts(struct arena *arena, char *const *from, unsigned count)
{
	struct str *list = arena_make_array(arena, struct str, count);
	for (unsigned i = 0; i < count; i++)
		list[i] = str_from(from[i]);
	return list;
}

void project_facts_add(struct arena *arena, struct project_facts *facts, const struct stamp_entity *entity)
{
	*vec_push(arena, &facts->schemas) = str_from(entity->schema);
	for (unsigned i = 0; i < entity->needs_count; i++)
		*vec_push(arena, &facts->needs) = str_from(entity->needs[i]);
	for (unsigned i = 0; i < entity->aggregates_count; i++)
		*vec_push(arena, &facts->refresh) = (struct refresh){
			.entity =
			        arena_printf(arena, "%s.%s %s", entity->schema, entity->entity, entity->aggregates[i]),
			.function = str_from(entity->aggregates[i]),
			.schema = str_from(entity->schema),
		};
	if (entity->refresh[0] == '\0')
		return;
	*vec_push(arena, &facts->refresh) = (struct refresh){
		.entity = arena_printf(arena, "%s.%s", entity->schema, entity->entity),
		.function = str_from(entity->refresh),
		.schema = str_from(entity->schema),
		.reads = texts(arena, entity->reads, entity->reads_count),
		.read_count = entity->reads_count,
		.shows = texts(arena, entity->shows, entity->shows_count),
		.show_count = entity->shows_count,
	};
}

void project_compile(struct arena *arena, struct project_facts *facts, struct sql_outputs *outputs)
{
	struct sql_output foundation = { .path = STR(PLAN_FOUNDATION_PATH), .title = STR(PLAN_FOUNDATION_TITLE) };
	struct sql_output created = { .path = STR(PLAN_SCHEMAS_PATH), .title = STR(PLAN_SCHEMAS_TITLE) };
	refresh_sort(arena, facts->refresh.items, facts->refresh.len);
	struct foundation parts = { .needs = facts->needs.items,
		                    .need_count = facts->needs.len,
		                    .everything = facts->everything,
		                    .extension_schema = facts->extension_schema,
		                    .app_role = facts->app_role,
		                    .refresh = facts->refresh.items,
		                    .refresh_count = facts->refresh.len };
	foundation.text = plan_foundation(arena, &parts, &foundation.sha256);
	created.text = plan_schemas(arena, facts->schemas.items, facts->schemas.len, facts->app_role, &created.sha256);
	add_project_file(arena, outputs, foundation);
	add_project_file(arena, outputs, created);
}

static int compare_outputs(const void *a, const void *b)
{
	const struct sql_output *x = a, *y = b;
	size_t xs = str_find(x->path, '/'), ys = str_find(y->path, '/');
	int directories = str_cmp(str_sub(x->path, 0, xs), str_sub(y->path, 0, ys));
	return directories != 0 ? directories : str_cmp(x->path, y->path);
}

void sql_outputs_sort(struct sql_outputs *outputs)
{
	if (outputs->at.len > 1)
		qsort(outputs->at.items, outputs->at.len, sizeof(*outputs->at.items), compare_outputs);
}

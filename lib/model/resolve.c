#include "model/resolve.h"

#include "model/directory.h"
#include "model/resolve_calls.h"
#include "model/resolve_checks.h"
#include "model/resolve_links.h"
#include "model/resolve_paths.h"
#include "model/resolve_templates.h"
#include "model/resolve_views.h"
#include "record/record.h"

/* What one chunk imports, while it is collected. */
struct collector {
	const struct resolve *r;
	struct directory *directory;
	struct map *entities; /* schema.Entity -> struct imported */
	struct arena *arena;
	struct map *uses, *calls; /* names that the entity in hand has already */
};

/* An entity that is imported, and by name those of its fields that are. */
struct imported {
	struct import_entity entity;
	struct map *fields; /* struct import_field */
};

static char *text(struct arena *arena, struct str s)
{
	return record_text(arena, s);
}

static char *tenancy_text(struct arena *arena, const struct known *k)
{
	return text(arena, k->tenant_scoped ? STR("multi_tenant") : STR("shared"));
}

static char *key_text(struct arena *arena, const struct known *k)
{
	return text(arena, k->bigint_key ? STR("bigint") : STR("integer"));
}

/* The import of KNOWN in this chunk, made when it is used first. */
static struct imported *import_of(struct collector *c, const struct known *k)
{
	struct imported *imported = map_get(c->entities, k->qualified);
	if (imported == NULL) {
		imported = arena_make(c->arena, struct imported);
		imported->fields = map_new(c->arena);
		struct import_entity *e = &imported->entity;
		*e = (struct import_entity){ .entity = text(c->arena, k->entity),
			                     .schema = text(c->arena, k->schema),
			                     .tenancy = tenancy_text(c->arena, k),
			                     .key = key_text(c->arena, k),
			                     .external = text(c->arena, known_is_ours(k) ? STR("no") : STR("yes")),
			                     .table_view = text(c->arena, k->table_view ? STR("yes") : STR("no")) };
		e->fields = arena_make_array(c->arena, struct import_field, k->iface ? k->iface->fields_count : 0);
		if (k->iface != NULL) {
			e->patterns = k->iface->patterns;
			e->patterns_count = k->iface->patterns_count;
		}
		map_put(c->entities, k->qualified, imported);
	}
	return imported;
}

/* A field of another entity that a step names. Its own reference, if it is one, is spelled out with the schema. */
static void import_field(struct collector *c, struct imported *imported, const struct known *owner,
                         const struct iface_field *f)
{
	struct import_entity *e = &imported->entity;
	struct str type = str_from(f->type);
	if (map_get(imported->fields, str_from(f->name)) != NULL)
		return;
	struct references references = resolve_references(c->arena, c->directory, owner, type);
	if (references.type.len == 0)
		return; /* reported where that entity is checked */
	for (size_t i = 0; i < references.count; i++)
		import_of(c, references.targets[i]);
	struct import_field *field = &e->fields[e->fields_count++];
	*field = (struct import_field){ .name = f->name,
		                        .type = text(c->arena, references.type),
		                        .required = f->required,
		                        .def = text(c->arena, STR_EMPTY),
		                        .pii = f->pii,
		                        .hidden = f->hidden };
	map_put(imported->fields, str_from(f->name), field);
}

/* Every field, with its default: a step takes them from the input. */
static void import_all(struct collector *c, struct imported *e, const struct known *owner)
{
	for (unsigned i = 0; owner->iface != NULL && i < owner->iface->fields_count; i++) {
		const struct iface_field *f = &owner->iface->fields[i];
		import_field(c, e, owner, f);
		struct import_field *field = map_get(e->fields, str_from(f->name));
		if (field != NULL)
			field->def = f->def;
	}
}

static void import_use(struct collector *c, const struct known *owner, const struct iface_use *use,
                       struct import_own *own)
{
	const struct known *target = directory_find(c->directory, str_from(use->entity), owner->schema);
	if (target == NULL)
		return;
	if (map_put(c->uses, str_from(use->entity), NULL))
		own->uses[own->uses_count++] = (struct import_use){ .name = use->entity,
			                                            .schema = text(c->arena, target->schema),
			                                            .entity = text(c->arena, target->entity) };
	if (target == owner)
		return;
	struct imported *e = import_of(c, target);
	if (strcmp(use->inserts, "all") == 0)
		import_all(c, e, target);
	for (unsigned i = 0; use->inserts[0] == 'y' && target->iface != NULL && i < target->iface->fields_count; i++)
		if (resolve_insert_needs(c->arena, c->directory, owner, target, &target->iface->fields[i]))
			import_field(c, e, target, &target->iface->fields[i]);
	for (unsigned i = 0; target->iface != NULL && i < target->iface->fields_count; i++)
		for (unsigned n = 0; n < use->names_count; n++)
			if (str_is(str_from(use->names[n]), target->iface->fields[i].name))
				import_field(c, e, target, &target->iface->fields[i]);
}

static void import_of_path(void *context, const struct known *k, const struct iface_field *f)
{
	struct collector *c = context;
	import_field(c, import_of(c, k), k, f);
}

/* In the order of the entity's own file, whatever was used first. */
static void sort_fields(struct collector *c, struct imported *imported)
{
	struct import_entity *e = &imported->entity;
	const struct known *k =
	        directory_find(c->directory, arena_printf(c->arena, "%s.%s", e->schema, e->entity), STR_EMPTY);
	struct import_field *sorted = arena_make_array(c->arena, struct import_field, e->fields_count);
	unsigned count = 0;
	/* An interface that somebody damaged may have a field twice. */
	for (unsigned i = 0; k->iface != NULL && i < k->iface->fields_count && count < e->fields_count; i++) {
		const struct import_field *field = map_get(imported->fields, str_from(k->iface->fields[i].name));
		if (field != NULL)
			sorted[count++] = *field;
	}
	e->fields = sorted;
}

/* The Locale that translations point at, where there is one; of its fields only the code. */
static char *import_locale(struct collector *c, const struct known *k)
{
	const struct known *locale = directory_locale(c->directory, k);
	if (locale == NULL)
		return text(c->arena, STR_EMPTY);
	struct imported *e = import_of(c, locale);
	for (unsigned i = 0; locale->iface != NULL && i < locale->iface->fields_count; i++)
		if (str_is(STR("code"), locale->iface->fields[i].name))
			import_field(c, e, locale, &locale->iface->fields[i]);
	return text(c->arena, locale->qualified);
}

/* ---- calls ------------------------------------------------------------------------------------------------------ */

static struct import_call call_of_function(struct collector *c, struct import_call call,
                                           const struct project_function *f)
{
	size_t dot = str_find(f->name, '.');
	call.schema = text(c->arena, str_sub(f->name, 0, dot));
	call.function = call.core = text(c->arena, str_sub(f->name, dot + 1, f->name.len));
	call.entity = text(c->arena, STR_EMPTY);
	call.creates = text(c->arena, STR("yes"));
	call.returns = text(c->arena, f->returns);
	call.inputs = arena_make_array(c->arena, struct import_input, f->argument_count);
	for (; call.inputs_count < f->argument_count; call.inputs_count++) {
		const struct project_argument *a = &f->arguments[call.inputs_count];
		call.inputs[call.inputs_count] =
		        (struct import_input){ .key = text(c->arena, a->name),
			                       .name = text(c->arena, a->name),
			                       .type = text(c->arena, a->type),
			                       .required = text(c->arena, a->optional ? STR("no") : STR("yes")) };
	}
	return call;
}

/* The entities that the type of an input refers to are imported, under names that everybody understands. */
static struct import_input input_of(struct collector *c, const struct known *owner, const struct known *callee,
                                    const struct iface_input *in)
{
	struct references references = resolve_references(c->arena, c->directory, callee, str_from(in->type));
	for (size_t i = 0; references.type.len > 0 && i < references.count; i++)
		if (references.targets[i] != owner)
			import_of(c, references.targets[i]);
	return (struct import_input){
		.key = in->key, .name = in->name, .type = text(c->arena, references.type), .required = in->required
	};
}

static void add_input_of(struct collector *c, struct import_call *call, const struct known *owner,
                         const struct known *callee, const struct iface_input *in)
{
	for (unsigned i = 0; i < call->inputs_count; i++)
		if (strcmp(call->inputs[i].key, in->key) == 0)
			return;
	call->inputs[call->inputs_count++] = input_of(c, owner, callee, in);
}

/* The keys of every field of the entity that ALL names; lists of references are not among them. */
static void add_fields_of(struct collector *c, struct import_call *call, const struct known *owner,
                          const struct known *callee, const struct iface_input *all)
{
	const struct known *of = directory_find(c->directory, str_from(all->name), callee->schema);
	for (unsigned i = 0; of != NULL && of->iface != NULL && i < of->iface->fields_count; i++) {
		const struct iface_field *f = &of->iface->fields[i];
		struct str type = str_from(f->type), name = str_from(f->name);
		struct str id = arena_printf(c->arena, "%s_id", f->name);
		bool several = str_find(type, '|') < type.len;
		struct iface_input in = { f->name, f->name, f->type, all->required };
		if (str_starts(type, STR("list(ref(")))
			continue;
		if (str_starts(type, STR("ref(")))
			in.key = text(c->arena, id);
		if (str_starts(type, STR("ref(")) && several) {
			in.name = in.key;
			in.type = text(c->arena, STR("uuid"));
			add_input_of(c, call, owner, of, &in);
			in.key = in.name = text(c->arena, arena_printf(c->arena, "%.*s_type", STR_ARG(name)));
			in.type = text(c->arena, STR("text"));
		}
		add_input_of(c, call, owner, of, &in);
	}
}

/* Not less than the inputs that CALLEE may take. */
static size_t most_inputs(const struct collector *c, const struct callee *callee)
{
	size_t count = callee->action->inputs_count;
	for (unsigned i = 0; i < callee->action->inputs_count; i++) {
		const struct iface_input *in = &callee->action->inputs[i];
		const struct known *of = strcmp(in->key, "*") == 0 ? directory_find(c->directory, str_from(in->name),
		                                                                    callee->entity->schema)
		                                                   : NULL;
		if (of != NULL && of->iface != NULL)
			count += 2 * of->iface->fields_count;
	}
	return count;
}

static struct import_call call_of_action(struct collector *c, struct import_call call, const struct known *owner,
                                         const struct callee *callee)
{
	struct str function = directory_function(c->directory, callee->entity, callee->action);
	bool in_app = str_is(callee->entity->schema, "app");
	call.schema = text(c->arena, callee->entity->schema);
	call.function = text(c->arena, function);
	call.core = text(c->arena, in_app ? arena_printf(c->arena, "%.*s_core", STR_ARG(function)) : function);
	call.entity = text(c->arena, callee->entity->qualified);
	call.creates = callee->action->creates;
	call.returns = text(c->arena, STR_EMPTY);
	call.inputs = arena_make_array(c->arena, struct import_input, most_inputs(c, callee));
	for (unsigned i = 0; i < callee->action->inputs_count; i++) {
		const struct iface_input *in = &callee->action->inputs[i];
		if (strcmp(in->key, "*") == 0)
			add_fields_of(c, &call, owner, callee->entity, in);
		else
			add_input_of(c, &call, owner, callee->entity, in);
	}
	return call;
}

static void import_call(struct collector *c, const struct known *k, const struct iface_call *from,
                        struct import_own *own)
{
	struct import_call call = { .name = from->name };
	struct callee callee;
	if (!resolve_callee(c->r, c->directory, k, str_from(from->name), &callee))
		return;
	if (callee.action != NULL && callee.entity != k)
		import_of(c, callee.entity);
	for (unsigned i = 0; callee.action != NULL && i < from->names_count; i++)
		resolve_path_from(c->arena, c->directory, k, callee.entity, str_from(from->names[i]), import_of_path,
		                  c);
	if (!map_put(c->calls, str_from(from->name), NULL))
		return;
	own->calls[own->calls_count++] = callee.function != NULL ? call_of_function(c, call, callee.function)
	                                                         : call_of_action(c, call, k, &callee);
}

/* Entities with a table view that refer to K, by fields that are imported with them. */
static void import_related(struct collector *c, const struct known *k, struct import_own *own)
{
	size_t count = k->iface->related[0] == 'y' ? directory_count(c->directory) : 0;
	own->related = arena_make_array(c->arena, char *, count);
	for (size_t i = 0; i < count; i++) {
		const struct known *other = directory_at(c->directory, i);
		bool refers = false;
		if (other == k || !other->table_view || !known_is_ours(other))
			continue;
		for (unsigned f = 0; f < other->iface->fields_count; f++) {
			struct references to = resolve_references(c->arena, c->directory, other,
			                                          str_from(other->iface->fields[f].type));
			bool here = false;
			for (size_t t = 0; t < to.count; t++)
				here = here || to.targets[t] == k;
			if (here)
				import_field(c, import_of(c, other), other, &other->iface->fields[f]);
			refers = refers || here;
		}
		if (refers)
			own->related[own->related_count++] = text(c->arena, other->qualified);
	}
	record_sort(own->related, own->related_count);
}

static struct import_own own_of(struct collector *c, const struct known *k)
{
	const struct iface_entity *e = k->iface;
	struct import_own own = { .entity = e->entity,
		                  .schema = e->schema,
		                  .tenancy = tenancy_text(c->arena, k),
		                  .key = key_text(c->arena, k),
		                  .file_name = text(c->arena, k->file_name),
		                  .table_view = text(c->arena, k->table_view ? STR("yes") : STR("no")) };
	own.actions = arena_make_array(c->arena, struct import_action, e->actions_count);
	own.uses = arena_make_array(c->arena, struct import_use, e->uses_count);
	c->uses = map_new(c->arena);
	c->calls = map_new(c->arena);
	for (unsigned i = 0; i < e->actions_count; i++)
		own.actions[own.actions_count++] = (struct import_action){
			.name = e->actions[i].name,
			.function = text(c->arena, directory_function(c->directory, k, &e->actions[i])),
		};
	for (unsigned i = 0; i < e->uses_count; i++)
		import_use(c, k, &e->uses[i], &own);
	import_related(c, k, &own);
	own.calls = arena_make_array(c->arena, struct import_call, e->calls_count);
	for (unsigned i = 0; i < e->calls_count; i++)
		import_call(c, k, &e->calls[i], &own);
	resolve_paths(c->arena, c->directory, k, import_of_path, c);
	own.locale = import_locale(c, k);
	return own;
}

static void collect_chunk(const struct resolve *r, struct directory *d, const struct iface *chunk,
                          struct imports *imports)
{
	struct collector c = { .r = r, .directory = d, .entities = map_new(r->arena), .arena = r->arena };
	imports->project =
	        (struct import_project){ .app_role = text(r->arena, r->project->app_role),
		                         .extension_schema = text(r->arena, r->project->extension_schema),
		                         .allow_raw_sql =
		                                 text(r->arena, r->project->allow_raw_sql ? STR("yes") : STR("no")),
		                         .graphql = text(r->arena, r->project->graphql) };
	imports->project.warnings = arena_make_array(r->arena, char *, r->project->warning_count);
	for (size_t i = 0; i < r->project->warning_count; i++)
		imports->project.warnings[imports->project.warnings_count++] = text(r->arena, r->project->warnings[i]);
	imports->own = arena_make_array(r->arena, struct import_own, chunk->entities_count);
	for (unsigned i = 0; i < chunk->entities_count; i++) {
		const struct known *k = directory_of(d, &chunk->entities[i]);
		if (k != NULL)
			imports->own[imports->own_count++] = own_of(&c, k);
	}
	imports->entities = arena_make_array(r->arena, struct import_entity, map_len(c.entities));
	for (size_t i = 0; i < map_len(c.entities); i++)
		sort_fields(&c, map_at(c.entities, i));
	for (; imports->entities_count < map_len(c.entities); imports->entities_count++)
		imports->entities[imports->entities_count] =
		        ((const struct imported *)map_at(c.entities, imports->entities_count))->entity;
}

bool resolve_project(const struct resolve *r, struct imports **imports)
{
	size_t errors = diags_met(r->diags);
	struct directory *d = directory_new(r);
	resolve_check(r, d);
	resolve_check_views(r, d);
	resolve_check_templates(r, d);
	*imports = arena_make_array(r->arena, struct imports, r->chunk_count);
	for (size_t i = 0; i < r->chunk_count; i++)
		collect_chunk(r, d, r->chunks[i], &(*imports)[i]);
	return diags_met(r->diags) == errors;
}

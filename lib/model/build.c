#include "model/build.h"

#include "base/limits.h"
#include "model/api.h"
#include "model/field_check.h"
#include "model/names.h"
#include "model/table.h"
#include "model/type_params.h"
#include "record/patterns.h"

const struct field *entity_field(const struct entity *e, struct str name)
{
	return e->field_names != NULL ? map_get(e->field_names, name) : NULL;
}

void entity_name_field(struct arena *arena, struct entity *e, struct field *f)
{
	if (e->field_names == NULL)
		e->field_names = map_new(arena);
	map_put(e->field_names, f->name, f);
	if (f->written.len > 0 && f->written.ptr != f->name.ptr)
		map_put(e->field_names, f->written, f);
}

size_t entity_field_number(const struct entity *e, const struct field *f)
{
	if (f < e->fields || f >= e->fields + e->field_count)
		BUG("%.*s is no field of %.*s", STR_ARG(f->name), STR_ARG(e->name));
	return (size_t)(f - e->fields);
}

bool entity_lacks(const struct entity *e, struct str column)
{
	static const struct {
		const char *column;
		bool audit;
	} rows[] = {
		{ "created_at", true }, { "created_by", true },  { "updated_at", true },
		{ "updated_by", true }, { "deleted_at", false }, { "deleted_by", false },
	};
	for (size_t i = 0; i < countof(rows); i++)
		if (str_is(column, rows[i].column))
			return rows[i].audit ? e->no_audit_trail : e->no_soft_delete;
	return str_is(column, "version") && !e->versioned;
}

bool type_refers(const struct type *type)
{
	return type->kind == TYPE_REF || type->kind == TYPE_UNION || type->kind == TYPE_LINKS;
}

bool entity_same(const struct entity *a, const struct entity *b)
{
	return str_eq(a->schema, b->schema) && str_eq(a->name, b->name);
}

size_t entity_column_count(const struct entity *e)
{
	static const size_t identity = 3 /* pk_, id, identifier */, audit = 4, soft_delete = 2;
	size_t count = identity + (e->tenant_scoped ? 1 : 0) + (e->hierarchy != NULL ? 1 : 0) + (e->versioned ? 1 : 0) +
	               (e->no_audit_trail ? 0 : audit) + (e->no_soft_delete ? 0 : soft_delete);
	for (size_t i = 0; i < e->field_count; i++)
		count += field_column_count(&e->fields[i]);
	for (size_t i = 0; i < e->computed_count; i++)
		count += e->computed[i].stored ? 1 : 0;
	return count;
}

static void check_columns(struct build *b)
{
	size_t columns = entity_column_count(b->entity);
	if (columns > LIMIT_COLUMNS)
		diag(b->diags, DIAG_TOO_MANY_FIELDS, b->entity->span,
		     "%zu columns with the generated ones; a table takes at most %d", columns, LIMIT_COLUMNS);
}

const struct entity *build_entity_named(struct build *b, struct str name)
{
	struct str schema = str_from(b->own->schema), entity = b->entity->name;
	if (str_eq(name, entity) || str_eq(name, entity_as_written(b->arena, schema, entity)))
		return b->entity;
	const struct import_use *use = map_get(b->uses, name);
	return use != NULL ? map_get(b->entities, arena_printf(b->arena, "%s.%s", use->schema, use->entity)) : NULL;
}

const struct entity *build_entity_at(struct build *b, struct str name, struct span at)
{
	const struct entity *e = build_entity_named(b, name);
	if (e == NULL)
		build_unresolved(b, name, at);
	return e;
}

void build_unresolved(struct build *b, struct str name, struct span at)
{
	b->failed = true;
	if (!diags_failed(b->diags)) {
		diag(b->diags, DIAG_BAD_RECORD, at, "the imports do not say what '%.*s' is", STR_ARG(name));
		diag_hint(b->diags, "build again from `specql scan`");
	}
}

/* ---- fields ---------------------------------------------------------------------------------------------------- */

struct type build_type_of(struct build *b, const struct type_expr *expr)
{
	struct type type = { .kind = TYPE_SCALAR };
	switch (expr->kind) {
	case TYPE_EXPR_NAME:
		type.row = type_find(expr->name);
		type_params(b->arena, b->diags, expr, &type);
		break;
	case TYPE_EXPR_ENUM:
		type.kind = TYPE_ENUM;
		type.row = type_find(STR("text"));
		type.values = arena_make_array(b->arena, struct str, expr->value_count);
		for (; type.value_count < expr->value_count; type.value_count++)
			type.values[type.value_count] = expr->values[type.value_count].text;
		break;
	case TYPE_EXPR_REF:
	case TYPE_EXPR_UNION:
		type = build_reference(b, expr);
		break;
	case TYPE_EXPR_LIST: {
		if (expr->item->kind == TYPE_EXPR_REF)
			return build_reference(b, expr);
		struct type *item = arena_make(b->arena, struct type);
		*item = build_type_of(b, expr->item);
		type.kind = TYPE_LIST;
		type.item = item;
		break;
	}
	}
	return type;
}

static void build_field(struct build *b, const struct spec_field *spec, struct field *f)
{
	*f = (struct field){ .name = spec->name,
		             .written = spec->node->key,
		             .required = spec->required,
		             .unique = spec->unique,
		             .index = field_index_method(spec),
		             .pii = spec->pii,
		             .was = spec->was,
		             .description = spec->description,
		             .span = spec->span };
	f->type = build_type_of(b, spec->type);
	f->on_delete = spec->type->on_delete;
	build_names(b, b->entity, f);
}

void build_field_of(struct build *b, const struct spec_field *spec, struct field *f)
{
	build_field(b, spec, f);
	build_default(b, spec, f);
}

/* ---- entities -------------------------------------------------------------------------------------------------- */

static struct entity *new_entity(struct build *b, const char *name, const char *schema, const char *tenancy,
                                 const char *key, const char *table_view)
{
	struct entity *e = arena_make(b->arena, struct entity);
	e->name = str_from(name);
	e->schema = str_from(schema);
	e->slug = name_snake(b->arena, e->name);
	e->description = STR_EMPTY;
	e->tenant_scoped = str_is(str_from(tenancy), "multi_tenant");
	e->bigint_key = str_is(str_from(key), "bigint");
	e->has_table_view = str_is(str_from(table_view), "yes");
	map_put(b->entities, arena_printf(b->arena, "%s.%s", schema, name), e);
	return e;
}

bool build_type_of_text(struct build *b, const char *text, struct type *type)
{
	struct yaml_node node = { .kind = YAML_SCALAR, .text = str_from(text) };
	struct type_expr *expr = type_expr_parse(b->arena, b->diags, &node, 0, NULL);
	if (expr == NULL)
		return false;
	*type = build_type_of(b, expr);
	return true;
}

static void set_import(struct entity *e, const struct import_entity *import)
{
	e->external = str_is(str_from(import->external), "yes");
	e->no_audit_trail = record_has_pattern(import->patterns, import->patterns_count, RECORD_NO_AUDIT_TRAIL);
	e->no_soft_delete = record_has_pattern(import->patterns, import->patterns_count, RECORD_NO_SOFT_DELETE);
	e->versioned = record_has_pattern(import->patterns, import->patterns_count, RECORD_VERSIONED);
	e->inherits = record_has_pattern(import->patterns, import->patterns_count, RECORD_TEMPLATES);
}

/*
 * Types of imported fields are canonical text; they were checked where they were written. What is no type there is text
 * here, so that the rest can be checked, and nothing that follows from it is reported.
 */
static struct type imported_type(struct build *b, const struct import_field *f, struct diags *unplaced)
{
	struct type type;
	struct diags *placed = b->diags;
	size_t errors = diags_met(unplaced);
	b->diags = unplaced;
	bool ok = build_type_of_text(b, f->type, &type) && diags_met(unplaced) == errors;
	b->diags = placed;
	if (ok && (type.kind != TYPE_SCALAR || type.row != NULL) && (type.kind != TYPE_LIST || type.item->row != NULL))
		return type;
	build_unresolved(b, str_from(f->type), b->spec->span);
	diags_doubt(b->diags, str_from(f->name));
	return (struct type){ .kind = TYPE_SCALAR, .row = type_find(STR("text")) };
}

static void import_fields(struct build *b, const struct import_entity *import, struct diags *unplaced)
{
	struct entity *e = map_get(b->entities, arena_printf(b->arena, "%s.%s", import->schema, import->entity));
	e->fields = arena_make_array(b->arena, struct field, import->fields_count);
	for (unsigned i = 0; i < import->fields_count; i++) {
		struct field *f = &e->fields[e->field_count++];
		f->name = f->written = str_from(import->fields[i].name);
		f->required = import->fields[i].required[0] == 'y';
		f->pii = import->fields[i].pii != NULL;
		if (import->fields[i].hidden != NULL)
			f->api = api_hidden(b->arena);
		f->type = imported_type(b, &import->fields[i], unplaced);
		build_names(b, e, f);
		f->def = build_default_of_text(b, str_from(import->fields[i].def), f);
		entity_name_field(b->arena, e, f);
	}
}

static const struct import_own *find_own(const struct spec *spec, const struct imports *imports)
{
	for (unsigned i = 0; i < imports->own_count; i++)
		if (str_is(spec->name, imports->own[i].entity) && str_is(spec->schema, imports->own[i].schema))
			return &imports->own[i];
	return NULL;
}

/* What the imports say of the entity, by name. */
static void index_own(struct build *b)
{
	const struct import_own *own = b->own;
	b->uses = map_new(b->arena);
	b->actions = map_new(b->arena);
	b->calls = map_new(b->arena);
	for (unsigned i = 0; i < own->uses_count; i++)
		map_put(b->uses, str_from(own->uses[i].name), &own->uses[i]);
	for (unsigned i = 0; i < own->actions_count; i++)
		map_put(b->actions, str_from(own->actions[i].name), &own->actions[i]);
	for (unsigned i = 0; i < own->calls_count; i++)
		map_put(b->calls, str_from(own->calls[i].name), &own->calls[i]);
}

struct entity *model_build(struct arena *arena, struct diags *diags, const struct spec *spec,
                           const struct imports *imports)
{
	struct build b = {
		.arena = arena, .diags = diags, .spec = spec, .own = find_own(spec, imports), .entities = map_new(arena)
	};
	size_t errors = diags_met(diags);
	b.allows_sql = str_is(str_from(imports->project.allow_raw_sql), "yes");
	if (b.own == NULL) {
		diag(diags, DIAG_BAD_RECORD, spec->span, "the imports say nothing about %.*s", STR_ARG(spec->name));
		diag_hint(diags, "build again from `specql scan`");
		return NULL;
	}
	index_own(&b);
	b.entity = new_entity(&b, b.own->entity, b.own->schema, b.own->tenancy, b.own->key, b.own->table_view);
	b.entity->also = spec->also;
	b.entity->also_count = spec->also_count;
	b.entity->description = spec->description;
	b.entity->span = spec->span;
	b.entity->no_audit_trail = spec->no_audit_trail;
	b.entity->no_soft_delete = spec->no_soft_delete;
	b.entity->versioned = spec->versioned;
	b.entity->app_role = str_from(imports->project.app_role);
	b.entity->extension_schema = str_from(imports->project.extension_schema);
	for (unsigned i = 0; i < imports->entities_count; i++) {
		const struct import_entity *e = &imports->entities[i];
		if (map_get(b.entities, arena_printf(arena, "%s.%s", e->schema, e->entity)) == NULL)
			set_import(new_entity(&b, e->entity, e->schema, e->tenancy, e->key, e->table_view), e);
	}
	struct diags *unplaced = diags_new(arena);
	for (unsigned i = 0; i < imports->entities_count; i++)
		if (!str_is(spec->name, imports->entities[i].entity) ||
		    !str_is(spec->schema, imports->entities[i].schema))
			import_fields(&b, &imports->entities[i], unplaced);
	b.entity->fields = arena_make_array(arena, struct field, spec->field_count);
	for (size_t i = 0; i < spec->field_count; i++) {
		if (spec->fields[i].type == NULL)
			continue;
		struct field *f = &b.entity->fields[b.entity->field_count++];
		build_field(&b, &spec->fields[i], f);
		entity_name_field(arena, b.entity, f);
	}
	for (size_t i = 0, n = 0; i < spec->field_count; i++)
		if (spec->fields[i].type != NULL)
			build_default(&b, &spec->fields[i], &b.entity->fields[n++]);
	build_check_indexes(&b);
	build_computed(&b);
	build_table(&b);
	build_table_view(&b);
	build_named_views(&b);
	build_identity(&b);
	build_patterns(&b);
	check_columns(&b);
	build_api(&b, b.entity);
	build_actions(&b);
	return !b.failed && diags_met(diags) == errors ? b.entity : NULL;
}

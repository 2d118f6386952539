#include "read/spec.h"

#include "base/limits.h"
#include "base/map.h"
#include "read/keys.h"
#include "read/language.h"
#include "read/spec_action.h"
#include "read/spec_fraiseql.h"
#include "read/spec_identity.h"
#include "read/spec_impact.h"
#include "read/spec_module.h"
#include "read/spec_patterns.h"
#include "read/spec_placement.h"
#include "read/spec_reference.h"
#include "read/spec_table.h"
#include "read/spec_type.h"
#include "read/spec_view.h"

static const struct key_row entity_keys[] = {
	{ "entity", KEY_READ },
	{ "schema", KEY_READ },
	{ "description", KEY_READ },
	{ "fields", KEY_READ },
	{ "actions", KEY_READ },
	{ "_metadata", KEY_IGNORED },
	{ "agents", KEY_READ },
	{ "extends", KEY_READ },
	{ "import", KEY_READ },
	{ "tier", KEY_READ },
	{ "identifier", KEY_READ },
	{ "organization", KEY_READ },
	{ "patterns", KEY_READ },
	{ "hierarchical", KEY_READ },
	{ "translations", KEY_READ },
	{ "table_views", KEY_READ },
	{ "computed_fields", KEY_READ },
	{ "indexes", KEY_READ },
	{ "unique_together", KEY_READ },
	{ "constraints", KEY_READ },
	{ "fraiseql", KEY_READ },
	{ "graphql", KEY_READ },
	{ "was", KEY_READ },
};
const struct key_table entity_key_table = { "entity", entity_keys, countof(entity_keys) };

/* `entity:` as a mapping. */
static const struct key_row entity_mapping_keys[] = {
	{ "name", KEY_READ },
	{ "schema", KEY_READ },
	{ "description", KEY_READ },
	{ "fields", KEY_READ },
};
const struct key_table entity_head_key_table = { "entity_head", entity_mapping_keys, countof(entity_mapping_keys) };

static const struct key_row field_keys[] = {
	{ "type", KEY_READ },      { "required", KEY_READ },    { "nullable", KEY_READ }, { "default", KEY_READ },
	{ "unique", KEY_READ },    { "description", KEY_READ }, { "schema", KEY_READ },   { "index", KEY_READ },
	{ "on_delete", KEY_READ }, { "on_update", KEY_READ },   { "min", KEY_READ },      { "max", KEY_READ },
	{ "pattern", KEY_READ },   { "values", KEY_READ },      { "items", KEY_READ },    { "computed", KEY_READ },
	{ "example", KEY_READ },   { "was", KEY_READ },         { "pii", KEY_READ },      { "fraiseql", KEY_READ },
};
const struct key_table field_key_table = { "field", field_keys, countof(field_keys) };

/* ---- fields ---------------------------------------------------------------------------------------------------- */

static bool read_required(struct diags *diags, const struct yaml_node *node, struct spec_field *f)
{
	bool nullable = true;
	bool ok = keys_bool(diags, node, "required", &f->required);
	ok = keys_bool(diags, node, "nullable", &nullable) && ok;
	const struct yaml_node *required = keys_get(node, "required"), *null = keys_get(node, "nullable");
	if (ok && required != NULL && null != NULL && f->required == nullable)
		return diag(diags, DIAG_BAD_VALUE, null->span, "'nullable' contradicts 'required'");
	if (ok && null != NULL)
		f->required = !nullable;
	return ok;
}

/* `default:` of the long form; here null is a value. */
static bool read_default(struct diags *diags, const struct yaml_node *node, struct spec_field *f)
{
	const struct yaml_node *def = yaml_get(node, "default");
	if (def == NULL)
		return true;
	if (f->def.present)
		return diag(diags, DIAG_BAD_DEFAULT, def->key_span, "the type has a default already");
	if (def->kind == YAML_SCALAR && def->style == YAML_PLAIN && def->text.len == 0) {
		diag(diags, DIAG_BAD_DEFAULT, def->key_span, "'default' says nothing");
		diag_hint(diags, "leave it out, or write '' for an empty text");
		return false;
	}
	f->def = spec_literal(def);
	return true;
}

static void read_long_field(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                            struct spec_field *f)
{
	keys_check(diags, node, field_keys, countof(field_keys), "a field");
	f->type = spec_read_type(arena, diags, node, &f->def);
	if (f->type != NULL)
		f->required = f->type->mark == TYPE_MARK_REQUIRED;
	read_required(diags, node, f);
	read_default(diags, node, f);
	keys_bool(diags, node, "unique", &f->unique);
	spec_read_extras(diags, node, f);
	spec_read_field_fraiseql(arena, diags, node, f);
	keys_text(diags, node, "description", &f->description, NULL);
	spec_read_reference(diags, node, f);
}

void spec_read_field(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_field *f)
{
	f->name = node->key;
	f->span = node->key_span;
	f->node = node;
	f->description = STR_EMPTY;
	if (node->kind == YAML_MAPPING) {
		read_long_field(arena, diags, node, f);
	} else if (node->kind == YAML_SEQUENCE || yaml_is_null(node)) {
		diag(diags, DIAG_WRONG_KIND, f->span, "field '%.*s' takes a type, for example text", STR_ARG(f->name));
	} else {
		f->type = type_expr_parse(arena, diags, node, TYPE_ALLOW_DEFAULT, &f->def);
		f->required = f->type != NULL && f->type->mark == TYPE_MARK_REQUIRED;
	}
	spec_check_reference(diags, f);
}

bool spec_is_rest(const struct yaml_node *node, struct spec_field **open)
{
	const struct spec_field *before = *open;
	size_t opened = 0, closed = 0;
	if (before == NULL || before->type != NULL || before->node->kind != YAML_SCALAR || !yaml_is_null(node))
		return false;
	for (size_t i = 0; i < before->node->text.len; i++) {
		opened += before->node->text.ptr[i] == '(';
		closed += before->node->text.ptr[i] == ')';
	}
	if (opened <= closed)
		return false;
	if (str_ends(node->key, STR(")")))
		*open = NULL;
	return true;
}

static void read_fields(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	if (node == NULL && spec->bad_keys)
		return; /* they may stand under another name */
	if (node == NULL || (node->kind == YAML_MAPPING && node->count == 0)) {
		diag(diags, DIAG_NO_FIELDS, spec->span, "entity '%.*s' has no fields", STR_ARG(spec->name));
		return;
	}
	if (node->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'fields' takes a mapping of names to types, not %s",
		     yaml_kind_name(node));
		return;
	}
	if (node->count > LIMIT_COLUMNS) {
		diag(diags, DIAG_TOO_MANY_FIELDS, node->key_span, "%zu fields; a table takes at most %d", node->count,
		     LIMIT_COLUMNS);
		return;
	}
	spec->fields = arena_make_array(arena, struct spec_field, node->count);
	struct spec_field *open = NULL;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		if (spec_is_rest(c, &open))
			continue;
		if (spec_is_computed(c))
			spec_read_computed_field(arena, diags, c, spec);
		else
			spec_read_field(arena, diags, c, open = &spec->fields[spec->field_count++]);
	}
	if (spec->field_count == 0)
		diag(diags, DIAG_NO_FIELDS, spec->span, "entity '%.*s' has computed fields alone", STR_ARG(spec->name));
}

/* ---- the entity ------------------------------------------------------------------------------------------------ */

static bool missing_entity(struct diags *diags, const struct yaml_node *root, const struct yaml_node *node)
{
	struct span span = node ? node->key_span : (struct span){ root->span.source, root->span.off, 1 };
	diag(diags, DIAG_MISSING_ENTITY, span, "missing entity name");
	diag_hint(diags, "begin the file with `entity: Name`");
	return false;
}

static bool read_name(struct diags *diags, const struct yaml_node *root, const struct yaml_node *entity,
                      struct spec *spec)
{
	const struct yaml_node *name =
	        entity != NULL && entity->kind == YAML_MAPPING ? keys_get(entity, "name") : entity;
	if (name == NULL)
		return missing_entity(diags, root, entity);
	if (name->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, name->key_span, "an entity name is text, not %s",
		            yaml_kind_name(name));
	spec->name = name->text;
	spec->span = name->span;
	if (!expr_is_identifier(spec->name))
		return keys_bad_name(diags, spec->name, name->span, "an entity",
		                     "letters, digits and '_', not beginning with a digit");
	return true;
}

static const char schema_hint[] = "lower-case letters, digits and '_', not beginning with a digit";

/* Without one it is public. An empty text in quotes is a name, and a bad one. */
static void read_schema(struct diags *diags, const struct yaml_node *mapping, struct spec *spec)
{
	if (keys_get(mapping, "schema") == NULL)
		return;
	if (!keys_text(diags, mapping, "schema", &spec->schema, &spec->schema_span))
		spec->bad_schema = true;
	else if (!expr_is_identifier(spec->schema))
		spec->bad_schema = !keys_bad_name(diags, spec->schema, spec->schema_span, "a schema", schema_hint);
	spec->schema_given = true;
}

static void read_head(struct diags *diags, const struct yaml_node *root, const struct yaml_node *entity,
                      struct spec *spec)
{
	spec->schema_span = spec->span;
	if (entity->kind == YAML_MAPPING) {
		keys_check(diags, entity, entity_mapping_keys, countof(entity_mapping_keys), "entity");
		read_schema(diags, entity, spec);
		keys_text(diags, entity, "description", &spec->description, NULL);
	}
	if (!spec->schema_given)
		read_schema(diags, root, spec);
	if (!spec->schema_given || spec->bad_schema)
		spec->schema = STR("public");
	if (spec->description.len == 0)
		keys_text(diags, root, "description", &spec->description, NULL);
	const struct yaml_node *agents = keys_get(root, "agents");
	if (agents != NULL)
		diag(diags, DIAG_IGNORED_AGENTS, agents->key_span, "'agents' are accepted and ignored");
}

/* What stands under `entity` and beside it would be there twice. In what is inherited, the child's key counts. */
static void check_twice(struct diags *diags, const struct yaml_node *root, const struct yaml_node *entity)
{
	for (size_t i = 0; entity->kind == YAML_MAPPING && i < countof(entity_mapping_keys); i++) {
		const char *key = entity_mapping_keys[i].name;
		const struct yaml_node *inner = keys_get(entity, key), *outer = keys_get(root, key);
		if (inner == NULL || outer == NULL)
			continue;
		diag(diags, DIAG_DUPLICATE_KEY, outer->key_span, "'%s' stands under 'entity' already", key);
		diag_note(diags, inner->key_span, "it is here");
	}
}

struct spec *spec_of_tree(struct arena *arena, struct diags *diags, struct str path, const struct yaml_node *root,
                          bool final)
{
	if (root->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, root->span, "an entity file is a mapping, not %s", yaml_kind_name(root));
		return NULL;
	}
	struct spec *spec = arena_make(arena, struct spec);
	spec->path = path;
	spec->root = root;
	spec->name = spec->description = STR_EMPTY;
	spec->schema = STR("public");
	spec->span = (struct span){ root->span.source, root->span.off, 1 };
	spec->bad_keys = !keys_check(diags, root, entity_keys, countof(entity_keys), "an entity file");
	spec_read_modules(arena, diags, root, spec);
	spec->pending = spec->pending && !final;
	if (spec->stands_for)
		return spec;
	const struct yaml_node *entity = keys_get(root, "entity");
	if (!read_name(diags, root, entity, spec))
		return NULL;
	if (!final)
		check_twice(diags, root, entity);
	read_head(diags, root, entity, spec);
	spec_read_placement(arena, diags, root, spec);
	if (spec->pending)
		return spec;
	const struct yaml_node *fields = entity->kind == YAML_MAPPING ? keys_get(entity, "fields") : NULL;
	read_fields(arena, diags, fields ? fields : keys_get(root, "fields"), spec);
	const struct yaml_node *actions = keys_get(root, "actions");
	if (actions != NULL)
		spec_read_actions(arena, diags, actions, spec);
	spec_settle_impacts(arena, spec);
	spec_read_table(arena, diags, root, spec);
	spec_read_identity(arena, diags, spec);
	spec_read_table_view(arena, diags, root, spec);
	spec_read_patterns(arena, diags, spec);
	spec_read_fraiseql(arena, diags, root, spec);
	return spec;
}

bool spec_is_own(const struct spec *spec, struct str schema, struct str entity)
{
	return str_eq(entity, spec->name) && (schema.len == 0 || str_eq(schema, spec->schema));
}

struct spec *spec_read(struct arena *arena, struct diags *diags, struct str path, const struct yaml_limits *limits)
{
	const struct yaml_node *root = yaml_load(arena, diags, INPUT_ENTITY, path, limits);
	return root != NULL ? spec_of_tree(arena, diags, path, root, false) : NULL;
}

struct map *spec_field_names(struct arena *arena, const struct spec *spec)
{
	struct map *names = map_new(arena);
	for (size_t i = 0; i < spec->field_count; i++) {
		map_put(names, spec->fields[i].name, &spec->fields[i]);
		map_put(names, spec->fields[i].node->key, &spec->fields[i]);
	}
	return names;
}

#include "model/directory.h"

#include "base/shell.h"
#include "model/names.h"
#include "model/resolve_views.h"
#include "model/placement.h"

struct directory {
	const struct resolve *r;
	VEC(struct known *) all;
	struct map *qualified; /* schema.Entity -> struct known */
	struct map *names;     /* Entity -> struct homonyms */
	struct map *actors;    /* name of an action -> struct homonyms */
	struct map *tables;    /* schema.tb_slug */
	struct map *files;     /* file name */
	struct map *trees;     /* path -> YAML root, for messages */
};

/* All entities of one name. */
struct homonyms {
	VEC(const struct known *) all;
};

/* ---- places ---------------------------------------------------------------------------------------------------- */

static const struct yaml_node *tree(struct directory *d, struct str path)
{
	struct arena *arena = d->r->arena;
	const struct yaml_node *root = map_get(d->trees, path);
	if (root == NULL && d->r->trees != NULL)
		root = map_get(d->r->trees, path);
	if (root == NULL) {
		struct yaml_node *loaded = yaml_load(arena, diags_new(arena), INPUT_ENTITY, path, &yaml_default_limits);
		if (loaded == NULL) {
			loaded = arena_make(arena, struct yaml_node);
			loaded->span.source = source_new(arena, path, STR_EMPTY);
		}
		map_put(d->trees, path, loaded);
		root = loaded;
	}
	return root;
}

/* Offset of WORD as a whole word in TEXT, or text.len. */
static size_t find_word(struct str text, struct str word)
{
	for (size_t i = 0; word.len > 0 && i + word.len <= text.len; i++)
		if (str_eq(str_sub(text, i, word.len), word) && (i == 0 || !char_is_word(text.ptr[i - 1])) &&
		    (i + word.len == text.len || !char_is_word(text.ptr[i + word.len])))
			return i;
	return text.len;
}

/* The first scalar at or below NODE that has WORD in it. */
static const struct yaml_node *find_scalar(const struct yaml_node *node, struct str word)
{
	if (node->kind == YAML_SCALAR)
		return find_word(node->text, word) < node->text.len ? node : NULL;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		bool prose = str_is(c->key, "description") || str_is(c->key, "message") || str_is(c->key, "name");
		const struct yaml_node *found = prose ? NULL : find_scalar(c, word);
		if (found != NULL)
			return found;
	}
	return NULL;
}

/* The first step, or part of one, at or below NODE whose text begins with WORD: what it works on. */
static const struct yaml_node *find_target(const struct yaml_node *node, struct str word)
{
	static const char *const keys[] = { "insert", "update", "delete", "find", "select", "query", "from", "entity" };
	bool target = false;
	for (size_t i = 0; node->kind == YAML_SCALAR && i < countof(keys); i++)
		target = target || str_is(node->key, keys[i]);
	if (target && str_starts(node->text, word) && find_word(node->text, word) == 0)
		return node;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		const struct yaml_node *found = find_target(c, word);
		if (found != NULL)
			return found;
	}
	return NULL;
}

struct span directory_locate(struct directory *d, const struct iface_entity *e, struct str at, struct str word)
{
	const struct yaml_node *root = tree(d, str_from(e->file));
	const struct yaml_node *node = yaml_find(root, at);
	if (node == NULL)
		return (struct span){ root->span.source, 0, 0 };
	const struct yaml_node *scalar = str_is(at, "actions") ? find_target(node, word) : NULL;
	if (scalar == NULL)
		scalar = find_scalar(node, word);
	if (scalar != NULL)
		return yaml_span_at(scalar, find_word(scalar->text, word), word.len);
	return node->kind == YAML_SCALAR || node->key_span.source == NULL ? node->span : node->key_span;
}

/* ---- building -------------------------------------------------------------------------------------------------- */

/* 012321_contact */
static void name_by_code(struct directory *d, struct known *k)
{
	struct str code = placement_code(d->r, k->iface);
	if (code.len > 0) {
		k->file_name = arena_printf(d->r->arena, "%.*s_%.*s", STR_ARG(code), STR_ARG(k->slug));
		return;
	}
	diag(d->r->diags, DIAG_REGISTRY_UNREGISTERED, directory_locate(d, k->iface, STR("entity"), k->entity),
	     "%.*s has no table code to name its files by", STR_ARG(k->qualified));
	if (d->r->registry == NULL) {
		diag_hint(d->r->diags, "name a registry, by `--registry` or in the project file, or give the entity a "
		                       "code: `organization: {table_code: '012311'}`");
		return;
	}
	struct str registry = shell_word(d->r->arena, d->r->registry->source->path);
	struct str file = shell_word(d->r->arena, str_from(k->iface->file));
	diag_hint(d->r->diags, "`specql registry assign --registry %.*s %.*s` gives it one", STR_ARG(registry),
	          STR_ARG(file));
}

/* E: what is known of it, NULL: its name only. ELSEWHERE: it is not made here. */
static struct known *new_known(struct directory *d, struct str schema, struct str entity, const struct iface_entity *e,
                               bool elsewhere)
{
	struct arena *arena = d->r->arena;
	struct known *k = arena_make(arena, struct known);
	k->entity = entity;
	k->schema = schema;
	k->qualified = arena_printf(arena, "%.*s.%.*s", STR_ARG(schema), STR_ARG(entity));
	k->slug = name_snake(arena, entity);
	k->file_name = k->slug;
	if (d->r->project->file_names == FILE_NAMES_SCHEMA)
		k->file_name = arena_printf(arena, "%.*s.%.*s", STR_ARG(schema), STR_ARG(k->slug));
	k->iface = e;
	k->elsewhere = elsewhere;
	k->table_view = known_is_ours(k) && resolve_has_table_view(e, d->r->project->table_views);
	if (known_is_ours(k) && d->r->project->file_names == FILE_NAMES_CODE)
		name_by_code(d, k);
	k->tenant_scoped = placement_tenant_scoped(d->r, schema, e);
	k->bigint_key = d->r->project->bigint_keys;
	return k;
}

/* Puts K under KEY unless another entity has it; then says so, at the later one. */
static bool claim(struct directory *d, struct map *map, struct str key, struct known *k, const char *what)
{
	const struct known *other = map_get(map, key);
	if (other == NULL) {
		map_put(map, key, k);
		return true;
	}
	if (k->iface == NULL || other->iface == NULL)
		return true;
	diag(d->r->diags, DIAG_DUPLICATE_ENTITY, directory_locate(d, k->iface, STR("entity"), k->entity),
	     "entity %.*s and entity %.*s have the same %s", STR_ARG(other->qualified), STR_ARG(k->qualified), what);
	diag_note(d->r->diags, directory_locate(d, other->iface, STR("entity"), other->entity), "%.*s is declared here",
	          STR_ARG(other->qualified));
	return false;
}

static void add_homonym(struct directory *d, struct map *map, struct str name, const struct known *k)
{
	struct homonyms *h = map_get(map, name);
	if (h == NULL) {
		h = arena_make(d->r->arena, struct homonyms);
		map_put(map, name, h);
	}
	*vec_push(d->r->arena, &h->all) = k;
}

static void add_actions(struct directory *d, struct known *k)
{
	k->actions = map_new(d->r->arena);
	for (unsigned i = 0; i < k->iface->actions_count; i++)
		if (map_put(k->actions, str_from(k->iface->actions[i].name), &k->iface->actions[i]))
			add_homonym(d, d->actors, str_from(k->iface->actions[i].name), k);
}

/* Puts K where names are looked up. */
static void enter(struct directory *d, struct known *k)
{
	add_homonym(d, d->names, k->entity, k);
	*vec_push(d->r->arena, &d->all) = k;
	if (known_is_ours(k))
		add_actions(d, k);
}

static void add_entity(struct directory *d, const struct iface_entity *e)
{
	struct arena *arena = d->r->arena;
	struct known *k = new_known(d, str_from(e->schema), str_from(e->entity), e, false);
	if (!claim(d, d->qualified, k->qualified, k, "name"))
		return;
	struct str table = arena_printf(arena, "%.*s.%.*s", STR_ARG(k->schema), STR_ARG(k->slug));
	if (claim(d, d->tables, table, k, "table") && !claim(d, d->files, k->file_name, k, "file name"))
		diag_hint(d->r->diags, "`file_names: schema` in the project file puts the schema in front");
	enter(d, k);
}

/* A module that nobody makes here: like an external entity whose fields are known. */
static void add_module(struct directory *d, const struct iface_entity *e)
{
	struct known *k = new_known(d, str_from(e->schema), str_from(e->entity), e, true);
	if (map_put(d->qualified, k->qualified, k))
		enter(d, k);
}

/* An entity of another set. Its table is there, so nobody else may have it. */
static void add_elsewhere(struct directory *d, const struct iface_entity *e)
{
	struct known *k = new_known(d, str_from(e->schema), str_from(e->entity), e, true);
	struct str table = arena_printf(d->r->arena, "%.*s.%.*s", STR_ARG(k->schema), STR_ARG(k->slug));
	if (claim(d, d->qualified, k->qualified, k, "name") && claim(d, d->tables, table, k, "table"))
		enter(d, k);
}

static void add_external(struct directory *d, const struct project_external *x)
{
	struct diags *diags = d->r->diags;
	struct str text = x->entity, tier = STR_EMPTY;
	size_t colon = str_find(text, ':');
	if (colon < text.len) {
		tier = str_sub(text, colon + 1, text.len);
		text = str_sub(text, 0, colon);
	}
	size_t dot = str_find(text, '.');
	struct str schema = str_sub(text, 0, dot), entity = str_sub(text, dot + 1, text.len);
	bool known_tier = colon == x->entity.len || str_is(tier, "multi_tenant") || str_is(tier, "shared");
	if (dot == text.len || !expr_is_identifier(schema) || !expr_is_identifier(entity) || !known_tier) {
		diag(diags, DIAG_BAD_VALUE, x->span, "'%.*s' does not name an external entity", STR_ARG(x->entity));
		diag_hint(diags, "write schema.Entity, with :multi_tenant or :shared behind it if need be");
		return;
	}
	struct known *k = new_known(d, schema, entity, NULL, true);
	if (map_put(d->qualified, k->qualified, k))
		enter(d, k);
	else
		k = map_get(d->qualified, k->qualified);
	if (tier.len > 0 && k->elsewhere)
		k->tenant_scoped = str_is(tier, "multi_tenant");
	if (tier.len > 0 && k->tenant_scoped != str_is(tier, "multi_tenant")) {
		diag(diags, DIAG_BAD_VALUE, x->span, "'%.*s' is made here, and not '%.*s'", STR_ARG(text),
		     STR_ARG(tier));
		diag_hint(diags, "leave that out: its tenancy is what its own file and the project say");
	}
}

struct directory *directory_new(const struct resolve *r)
{
	struct directory *d = arena_make(r->arena, struct directory);
	d->r = r;
	d->qualified = map_new(r->arena);
	d->names = map_new(r->arena);
	d->actors = map_new(r->arena);
	d->tables = map_new(r->arena);
	d->files = map_new(r->arena);
	d->trees = map_new(r->arena);
	for (size_t i = 0; i < r->chunk_count; i++)
		for (unsigned n = 0; n < r->chunks[i]->entities_count; n++)
			add_entity(d, &r->chunks[i]->entities[n]);
	for (unsigned i = 0; r->elsewhere != NULL && i < r->elsewhere->entities_count; i++)
		add_elsewhere(d, &r->elsewhere->entities[i]);
	for (unsigned i = 0; r->modules != NULL && i < r->modules->entities_count; i++)
		add_module(d, &r->modules->entities[i]);
	for (size_t i = 0; i < r->project->external_count; i++)
		add_external(d, &r->project->externals[i]);
	return d;
}

/* ---- questions ------------------------------------------------------------------------------------------------- */

size_t directory_count(const struct directory *d)
{
	return d->all.len;
}

const struct known *directory_at(const struct directory *d, size_t i)
{
	return d->all.items[i];
}

const struct known *directory_of(const struct directory *d, const struct iface_entity *e)
{
	struct str name = arena_printf(d->r->arena, "%s.%s", e->schema, e->entity);
	const struct known *k = map_get(d->qualified, name);
	return k != NULL && k->iface == e ? k : NULL;
}

/* The entity that related_<entities> is about; any other NAME is one itself. */
static struct str entity_meant(const struct directory *d, struct str name)
{
	if (!str_starts(name, STR("related_")) || map_get(d->names, name) != NULL)
		return name;
	struct str text = str_sub(name, strlen("related_"), name.len);
	for (size_t i = 0; i < d->all.len; i++)
		if (name_is_plural(text, d->all.items[i]->slug))
			return d->all.items[i]->entity;
	return name;
}

size_t directory_candidates(const struct directory *d, struct str name, const struct known **candidates, size_t max)
{
	const struct homonyms *h = map_get(d->names, entity_meant(d, name));
	for (size_t i = 0; h != NULL && i < h->all.len && i < max; i++)
		candidates[i] = h->all.items[i];
	return h != NULL ? h->all.len : 0;
}

const struct known *directory_find(const struct directory *d, struct str name, struct str from)
{
	const struct known *only = NULL;
	if (str_find(name, '.') < name.len)
		return map_get(d->qualified, name);
	name = entity_meant(d, name);
	const struct known *own =
	        map_get(d->qualified, arena_printf(d->r->arena, "%.*s.%.*s", STR_ARG(from), STR_ARG(name)));
	if (own != NULL)
		return own;
	return directory_candidates(d, name, &only, 1) == 1 ? only : NULL;
}

const struct known *directory_locale(const struct directory *d, const struct known *k)
{
	const struct known *locale = directory_find(d, STR("Locale"), k->schema);
	return known_is_ours(k) && k->iface->translated_count > 0 && locale != k ? locale : NULL;
}

const struct iface_action *directory_action(const struct known *k, struct str name)
{
	return k->actions != NULL ? map_get(k->actions, name) : NULL;
}

size_t directory_actors(const struct directory *d, struct str name, const struct known **first)
{
	const struct homonyms *h = map_get(d->actors, name);
	if (h == NULL)
		return 0;
	*first = h->all.items[0];
	return h->all.len;
}

struct str directory_function(struct directory *d, const struct known *k, const struct iface_action *action)
{
	struct arena *arena = d->r->arena;
	struct str suffix = arena_printf(arena, "_%.*s", STR_ARG(k->slug));
	struct str name = name_snake(arena, str_from(action->name));
	if (action->function[0] != '\0')
		return str_from(action->function);
	if (!d->r->project->qualified_actions || str_ends(name, suffix))
		return name;
	return arena_printf(arena, "%.*s%.*s", STR_ARG(name), STR_ARG(suffix));
}

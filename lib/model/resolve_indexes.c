#include "model/resolve_indexes.h"

#include "model/names.h"
#include "model/resolve_links.h"

/* Who has a name, and where it comes from. */
struct claim {
	const struct known *entity;
	const char *what; /* index, table, view */
	struct str table; /* that it belongs to */
	struct str at;    /* "": it belongs to every entity */
	struct str word;
	const char *way_out; /* NULL: none but another name of the field */
};

struct claims {
	const struct resolve *r;
	struct arena *arena;
	struct directory *d;
	struct map *names; /* schema.name -> struct claim */
	const struct known *owner;
	struct claim from; /* what the next names come from */
};

/* ---- reporting --------------------------------------------------------------------------------------------------- */

static struct span place(struct directory *d, const struct claim *c)
{
	if (c->at.len == 0)
		return directory_locate(d, c->entity->iface, STR("entity"), c->entity->entity);
	return directory_locate(d, c->entity->iface, c->at, c->word);
}

static void report(struct claims *c, struct str name, const struct claim *early, const struct claim *late)
{
	const struct resolve *r = c->r;
	const struct claim *bad = late->at.len > 0 ? late : early, *other = bad == late ? early : late;
	diag(r->diags, DIAG_NAME_COLLISION, place(c->d, bad), "%.*s has %s %s '%.*s' too",
	     STR_ARG(other->entity->qualified), other->what[0] == 'i' ? "an" : "a", other->what, STR_ARG(name));
	diag_hint(r->diags, "%s", bad->way_out != NULL ? bad->way_out : "the field needs another name");
	diag_note(r->diags, place(c->d, other), "the other one is here");
}

/* NAME in the schema of the owner is taken, as an index, table or view of TABLE. */
static void claim(struct claims *c, struct str name, const char *what)
{
	struct str key = arena_printf(c->arena, "%.*s.%.*s", STR_ARG(c->owner->schema), STR_ARG(name));
	const struct claim *other = map_get(c->names, key);
	if (other == NULL) {
		struct claim *mine = arena_make(c->arena, struct claim);
		*mine = c->from;
		mine->entity = c->owner;
		mine->what = what;
		map_put(c->names, key, mine);
		return;
	}
	if (other->entity == c->owner || str_eq(other->table, c->from.table))
		return;
	struct claim mine = c->from;
	mine.entity = c->owner;
	mine.what = what;
	if (mine.at.len > 0 || other->at.len > 0)
		report(c, name, other, &mine);
}

static void claim_index(struct claims *c, struct str what, const char *kind)
{
	claim(c, name_table_object(c->arena, c->from.table, what, kind), "index");
}

/* ---- what an entity has ------------------------------------------------------------------------------------------ */

static void claim_table(struct claims *c, struct str table)
{
	c->from = (struct claim){ .table = table };
	claim(c, table, "table");
	claim_index(c, STR_EMPTY, "pk");
}

/* Tables and the indexes that they have in any case. */
static void claim_fixed(struct claims *c)
{
	const struct known *k = c->owner;
	const char *texts = k->iface->translation_table;
	c->from = (struct claim){ .table = name_view(c->arena, k->slug) };
	claim(c, c->from.table, "view");
	if (texts[0] != '\0') {
		claim_table(c, str_from(texts));
		claim_index(c, STR("locale"), "idx");
	}
	if (k->table_view) {
		claim_table(c, name_table_view(c->arena, k->slug));
		claim_index(c, STR("id"), "key");
		claim_index(c, STR("tenant"), "idx");
	}
	claim_table(c, name_table(c->arena, k->slug));
	claim_index(c, STR("id"), "key");
	claim_index(c, STR("identifier"), "key");
	if (k->tenant_scoped)
		claim_index(c, STR("tenant_id"), "key");
	if (k->iface->hierarchical[0] == 'y')
		claim_index(c, STR("path"), "idx");
}

/* The indexes of a reference, of one to several entities, and of a list's table. */
static void claim_reference(struct claims *c, const struct iface_field *f)
{
	const struct known *k = c->owner;
	struct str name = str_from(f->name);
	struct references references = resolve_references(c->arena, c->d, k, str_from(f->type));
	bool several = references.count > 1, list = str_starts(str_from(f->type), STR("list("));
	c->from.at = arena_printf(c->arena, "fields/%s", f->name);
	c->from.word = name;
	for (size_t i = 0; i < references.count; i++) {
		const struct known *target = references.targets[i];
		if (target == NULL)
			continue;
		if (list) {
			c->from.table = name_links(c->arena, k->slug, name);
			claim(c, c->from.table, "table");
			claim_index(c, STR_EMPTY, "pk");
			claim_index(c, target == k ? name : target->slug, "idx");
			c->from.table = name_table(c->arena, k->slug);
			continue;
		}
		claim_index(c, several ? arena_printf(c->arena, "%s_%.*s", f->name, STR_ARG(target->slug)) : name,
		            "idx");
		if (several)
			continue;
		c->from.table = name_table_view(c->arena, k->slug);
		if (k->table_view)
			claim_index(c, arena_printf(c->arena, "%s_id", f->name), "idx");
		c->from.table = name_table(c->arena, k->slug);
	}
}

/* A unique reference to several entities has an index for each. */
static void claim_unique(struct claims *c, const struct iface_index *index)
{
	struct references references = { 0 };
	for (unsigned i = 0; i < c->owner->iface->fields_count; i++)
		if (strcmp(c->owner->iface->fields[i].name, index->what) == 0)
			references =
			        resolve_references(c->arena, c->d, c->owner, str_from(c->owner->iface->fields[i].type));
	if (references.count < 2)
		claim_index(c, str_from(index->what), "key");
	for (size_t i = 0; references.count > 1 && i < references.count; i++)
		if (references.targets[i] != NULL)
			claim_index(
			        c, arena_printf(c->arena, "%s_%.*s", index->what, STR_ARG(references.targets[i]->slug)),
			        "key");
}

static bool is_mine(const struct claims *c, struct str name)
{
	struct str key = arena_printf(c->arena, "%.*s.%.*s", STR_ARG(c->owner->schema), STR_ARG(name));
	const struct claim *other = map_get(c->names, key);
	return other != NULL && other->entity == c->owner;
}

/* An entry without a name; a number tells it from others of the entity. */
static void claim_entry(struct claims *c, const struct iface_index *index)
{
	struct str what = str_from(index->what);
	for (unsigned i = 2; is_mine(c, name_table_object(c->arena, c->from.table, what, index->kind)); i++)
		what = arena_printf(c->arena, "%s_%u", index->what, i);
	claim_index(c, what, index->kind);
}

static void claim_asked(struct claims *c, const struct iface_index *index)
{
	const struct known *k = c->owner;
	struct str at = str_from(index->at);
	c->from = (struct claim){ .table = name_table(c->arena, k->slug), .at = at, .word = str_from(index->what) };
	if (strcmp(index->kind, "view") == 0 || strcmp(index->kind, "function") == 0) {
		c->from.table =
		        arena_printf(c->arena, "%.*s.%s", STR_ARG(k->qualified), index->name); /* of nothing else */
		c->from.word = str_from(index->name);
		c->from.way_out = "the view needs another name";
		claim(c, name_view(c->arena, c->from.word), "view");
	} else if (strcmp(index->kind, "resolved") == 0) {
		c->from.table = name_resolved(c->arena, k->slug);
		c->from.way_out = "the pattern makes it; the view needs another name";
		claim(c, c->from.table, "view");
	} else if (strcmp(index->kind, "aggregate") == 0) {
		struct str name = index->name[0] != '\0' ? str_from(index->name)
		                                         : arena_printf(c->arena, "%.*s_agg", STR_ARG(k->slug));
		c->from.table = arena_printf(c->arena, "mv_%.*s", STR_ARG(name));
		c->from.word = str_from(index->name);
		c->from.way_out = "the aggregate view needs another `name`";
		if (index->what[0] == '\0') {
			claim(c, c->from.table, "table");
			claim(c, name_view(c->arena, name), "view");
		}
		claim_index(c, index->what[0] == '\0' ? STR("tenant") : str_from(index->what), "idx");
	} else if (strcmp(index->kind, "filter") == 0) {
		c->from.table = name_table_view(c->arena, k->slug);
		c->from.way_out = "the column needs another name";
		if (k->table_view)
			claim_index(c, str_from(index->what), "idx");
	} else if (index->name[0] != '\0') {
		c->from.word = str_from(index->name);
		c->from.way_out = "one of them needs another name";
		claim(c, c->from.word, "index");
	} else if (!str_starts(at, STR("fields/"))) {
		c->from.way_out = "an entry of `indexes` may have a `name` of its own";
		claim_entry(c, index);
	} else if (strcmp(index->kind, "key") == 0) {
		c->from.way_out =
		        "the field needs another name, or an entry of `indexes` with a `name` and `unique: true`";
		claim_unique(c, index);
	} else {
		c->from.way_out = "the field needs another name, or an entry of `indexes` with a `name`";
		claim_index(c, str_from(index->what), index->kind);
	}
}

void resolve_check_indexes(const struct resolve *r, struct directory *d)
{
	struct claims c = { r, r->arena, d, map_new(r->arena), NULL, { 0 } };
	for (size_t i = 0; i < directory_count(d); i++) {
		c.owner = directory_at(d, i);
		if (known_is_ours(c.owner))
			claim_fixed(&c);
	}
	for (size_t i = 0; i < directory_count(d); i++) {
		c.owner = directory_at(d, i);
		if (!known_is_ours(c.owner))
			continue;
		c.from = (struct claim){ .table = name_table(c.arena, c.owner->slug) };
		for (unsigned f = 0; f < c.owner->iface->fields_count; f++)
			claim_reference(&c, &c.owner->iface->fields[f]);
		for (unsigned n = 0; n < c.owner->iface->indexes_count; n++)
			claim_asked(&c, &c.owner->iface->indexes[n]);
	}
}

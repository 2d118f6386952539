/* Which entities belong together, and what changed in each of them. */
#include "diff/diff.h"

#include <stdlib.h>

#include "diff/compare.h"

const struct diff_row diff_rows[DIFF_COUNT] = {
#define CHANGE(id, name, kind, severity, text, follows) { name, kind, DIFF_##severity, text, follows },
#include "diff/changes.def"
#undef CHANGE
};

static const char *const severity_words[DIFF_SEVERITY_COUNT] = { "none", "safe", "review", "migration", "breaking" };

const char *diff_severity_name(enum diff_severity severity)
{
	return severity_words[severity];
}

enum diff_severity diff_severity_find(struct str name)
{
	size_t i = 0;
	while (i < DIFF_SEVERITY_COUNT && !str_is(name, severity_words[i]))
		i++;
	return (enum diff_severity)i;
}

enum diff_severity diff_worst(const struct diff *diff)
{
	enum diff_severity worst = DIFF_NONE;
	for (size_t i = DIFF_NONE; i < DIFF_SEVERITY_COUNT; i++)
		if (diff->counts[i] > 0)
			worst = (enum diff_severity)i;
	return worst;
}

/* ---- what the files that compare use ----------------------------------------------------------------------------- */

void compare_add(struct compare *c, enum diff_id id, struct str path, struct str old, struct str new,
                 struct span old_at, struct span new_at)
{
	*vec_push(c->arena, &c->diff->changes) = (struct diff_change){ id, c->entity, path, old, new, old_at, new_at };
	c->diff->counts[diff_rows[id].severity]++;
}

bool compare_text(struct compare *c, enum diff_id id, struct str path, struct str old, struct str new,
                  struct span old_at, struct span new_at)
{
	if (str_eq(old, new))
		return false;
	compare_add(c, id, path, old, new, old_at, new_at);
	return true;
}

struct str compare_path(struct compare *c, const char *list, struct str name, const char *member)
{
	return arena_printf(c->arena, "%s.%.*s%s%s", list, STR_ARG(name), member[0] != '\0' ? "." : "", member);
}

static struct str new_name(struct compare *c, const struct entity *old)
{
	struct str name = words_entity(c->arena, old);
	const struct str *renamed = map_get(c->names, name);
	return renamed != NULL ? *renamed : name;
}

bool compare_same(struct compare *c, const struct entity *old, const struct entity *new)
{
	return str_eq(new_name(c, old), words_entity(c->arena, new));
}

struct str compare_old_type(struct compare *c, const struct type *type)
{
	struct out o;
	switch (type->kind) {
	case TYPE_REF:
		return arena_printf(c->arena, "ref(%.*s)", STR_ARG(new_name(c, type->target)));
	case TYPE_LINKS:
		return arena_printf(c->arena, "list(ref(%.*s))", STR_ARG(new_name(c, type->target)));
	case TYPE_UNION:
		out_init(&o, c->arena);
		for (size_t i = 0; i < type->branch_count; i++)
			out_printf(&o, "%s%.*s", i == 0 ? "ref(" : "|", STR_ARG(new_name(c, type->branches[i].target)));
		out_char(&o, ')');
		return out_text(&o);
	case TYPE_SCALAR:
	case TYPE_ENUM:
	case TYPE_LIST:
		break;
	}
	return words_type(c->arena, type);
}

/* ---- pairs ------------------------------------------------------------------------------------------------------ */

struct pair {
	const struct diff_entity *old, *new; /* NULL: not there */
	bool renamed, moved;
};

struct pairs {
	struct arena *arena;
	VEC(struct pair) at;
	struct map *names;
};

static const struct diff_entity *find(const struct diff_side *side, struct str schema, struct str name)
{
	for (size_t i = 0; i < side->count; i++)
		if (str_eq(side->entities[i].entity->name, name) && str_eq(side->entities[i].entity->schema, schema))
			return &side->entities[i];
	return NULL;
}

/* The only entity of SIDE called NAME that OTHER has not got under the same schema; NULL: none, or several. */
static const struct diff_entity *find_moved(const struct diff_side *side, const struct diff_side *other,
                                            struct str name)
{
	const struct diff_entity *found = NULL;
	for (size_t i = 0; i < side->count; i++) {
		const struct entity *e = side->entities[i].entity;
		if (!str_eq(e->name, name) || find(other, e->schema, e->name) != NULL)
			continue;
		if (found != NULL)
			return NULL;
		found = &side->entities[i];
	}
	return found;
}

/* `was: Person`, of the same schema */
static const struct diff_entity *find_was(const struct diff_side *old, const struct diff_side *new,
                                          const struct diff_entity *e)
{
	struct str schema = e->entity->schema, was = e->spec->was;
	return was.len == 0 || find(new, schema, was) != NULL ? NULL : find(old, schema, was);
}

static struct pair pair_of(const struct diff_side *old, const struct diff_side *new, const struct diff_entity *e)
{
	struct pair pair = { find(old, e->entity->schema, e->entity->name), e, false, false };
	if (pair.old == NULL && (pair.old = find_was(old, new, e)) != NULL)
		pair.renamed = true;
	if (pair.old == NULL && find_moved(new, old, e->entity->name) == e &&
	    (pair.old = find_moved(old, new, e->entity->name)) != NULL)
		pair.moved = true;
	return pair;
}

static void add_pair(struct pairs *p, struct pair pair)
{
	*vec_push(p->arena, &p->at) = pair;
	if (pair.old == NULL || pair.new == NULL || (!pair.renamed && !pair.moved))
		return;
	struct str *name = arena_make(p->arena, struct str);
	*name = words_entity(p->arena, pair.new->entity);
	map_put(p->names, words_entity(p->arena, pair.old->entity), name);
}

static bool is_paired(const struct pairs *p, const struct diff_entity *old)
{
	for (size_t i = 0; i < p->at.len; i++)
		if (p->at.items[i].old == old)
			return true;
	return false;
}

static int compare_pairs(const void *left, const void *right)
{
	const struct pair *a = left, *b = right;
	const struct entity *x = (a->new ? a->new : a->old)->entity, *y = (b->new ? b->new : b->old)->entity;
	int order = str_cmp(x->schema, y->schema);
	return order != 0 ? order : str_cmp(x->name, y->name);
}

static void find_pairs(struct pairs *p, const struct diff_side *old, const struct diff_side *new)
{
	for (size_t i = 0; i < new->count; i++) {
		struct pair pair = pair_of(old, new, &new->entities[i]);
		if (pair.old != NULL && is_paired(p, pair.old)) /* two entities claim to have been one */
			pair = (struct pair){ .new = &new->entities[i] };
		add_pair(p, pair);
	}
	for (size_t i = 0; i < old->count; i++)
		if (!is_paired(p, &old->entities[i]))
			add_pair(p, (struct pair){ .old = &old->entities[i] });
	if (p->at.len > 1)
		qsort(p->at.items, p->at.len, sizeof(*p->at.items), compare_pairs);
}

/* ---- one entity -------------------------------------------------------------------------------------------------- */

static void compare_itself(struct compare *c, const struct pair *pair)
{
	struct span old = pair->old->entity->span, new = pair->new->entity->span;
	struct str was = words_entity(c->arena, c->old), is = words_entity(c->arena, c->new);
	if (pair->renamed)
		compare_add(c, DIFF_ENTITY_RENAMED, STR_EMPTY, was, is, old, new);
	if (pair->moved)
		compare_add(c, DIFF_ENTITY_MOVED, STR_EMPTY, was, is, old, new);
	compare_text(c, DIFF_TENANCY, STR("tenancy"), c->old->tenant_scoped ? STR("multi_tenant") : STR("shared"),
	             c->new->tenant_scoped ? STR("multi_tenant") : STR("shared"), old, new);
	compare_text(c, DIFF_DOC, STR("description"), str_trim(c->old->description), str_trim(c->new->description), old,
	             new);
	compare_text(c, DIFF_CODE, STR("organization"),
	             arena_printf(c->arena, "%.*s %.*s", STR_ARG(c->old_spec->table_code),
	                          STR_ARG(c->old_spec->domain_name)),
	             arena_printf(c->arena, "%.*s %.*s", STR_ARG(c->new_spec->table_code),
	                          STR_ARG(c->new_spec->domain_name)),
	             old, new);
}

static void compare_pair(struct compare *c, const struct pair *pair)
{
	static const struct span nowhere = { 0 };
	const struct diff_entity *any = pair->new != NULL ? pair->new : pair->old;
	size_t before = c->diff->changes.len;
	c->entity = words_entity(c->arena, any->entity);
	if (pair->old == NULL || pair->new == NULL) {
		bool added = pair->old == NULL;
		compare_add(c, added ? DIFF_ENTITY_ADDED : DIFF_ENTITY_REMOVED, STR_EMPTY, STR_EMPTY, STR_EMPTY,
		            added ? nowhere : any->entity->span, added ? any->entity->span : nowhere);
		return;
	}
	c->old = pair->old->entity;
	c->new = pair->new->entity;
	c->old_spec = pair->old->spec;
	c->new_spec = pair->new->spec;
	compare_itself(c, pair);
	compare_fields(c);
	compare_table(c);
	compare_actions(c);
	if (c->diff->changes.len == before && !str_eq(pair->old->sql, pair->new->sql))
		compare_add(c, DIFF_OTHER, STR_EMPTY, STR_EMPTY, STR_EMPTY, c->old->span, c->new->span);
}

void diff_compare(struct arena *arena, const struct diff_side *old, const struct diff_side *new, struct diff *diff)
{
	struct pairs pairs = { .arena = arena, .names = map_new(arena) };
	struct compare c = { .arena = arena, .diff = diff, .names = pairs.names };
	*diff = (struct diff){ .arena = arena, .old = old->name, .new = new->name };
	find_pairs(&pairs, old, new);
	for (size_t i = 0; i < pairs.at.len; i++)
		compare_pair(&c, &pairs.at.items[i]);
}

/*
 * Patterns and views before and after. Their lines of lib/words name them and say what they are; here stands what a
 * change of one means: whether rows that exist fulfil it, and whether something of them is lost.
 */
#include "diff/compare.h"

#include "model/identity.h"
#include "model/named_view.h"
#include "model/patterns.h"
#include "model/view.h"

/* From what asks nothing of anybody to what asks most of those who have rows. */
enum way { SAME, LOOSER, OTHERWISE, TIGHTER };

static enum way worse(enum way a, enum way b)
{
	return a > b ? a : b;
}

/* A number of which less is stricter. */
static enum way by_limit(unsigned old, unsigned new)
{
	return new < old ? TIGHTER : new > old ? LOOSER : SAME;
}

/* A condition that holds or does not. */
static enum way by_switch(bool old, bool new)
{
	return old == new ? SAME : new ? TIGHTER : LOOSER;
}

static bool is_same_field(const struct field *a, const struct field *b)
{
	return a == NULL || b == NULL ? a == b : str_eq(a->name, b->name);
}

static bool has_field(const struct field *const *list, size_t count, const struct field *f)
{
	for (size_t i = 0; i < count; i++)
		if (str_eq(list[i]->name, f->name))
			return true;
	return false;
}

/* Each of the fields LIST is one of OTHERS. */
static bool is_within(const struct field *const *list, size_t count, const struct field *const *others,
                      size_t other_count)
{
	for (size_t i = 0; i < count; i++)
		if (!has_field(others, other_count, list[i]))
			return false;
	return true;
}

/* ---- each pattern ------------------------------------------------------------------------------------------------ */

/*
 * HEAD speaks of a field, "states of status": the one of COUNT items of SIZE bytes at ITEMS whose member at OFFSET is
 * that field.
 */
static const void *find(struct str head, const void *items, size_t count, size_t size, size_t offset)
{
	size_t kind = str_find(head, ' ') + 1;
	struct str word = str_sub(head, kind, head.len), rest = str_sub(word, str_find(word, ' ') + 1, word.len);
	struct str name = str_sub(rest, 0, str_find(rest, ' '));
	for (size_t i = 0; i < count; i++) {
		const char *item = (const char *)items + i * size;
		const struct field *const *field = (const void *)(item + offset);
		if (str_eq((*field)->name, name))
			return item;
	}
	BUG("nothing is %.*s", STR_ARG(head));
}

#define FIND(E, LIST, COUNT, TYPE, MEMBER)                                                                             \
	((const TYPE *)find(head, (E)->LIST, (E)->COUNT, sizeof(TYPE), offsetof(TYPE, MEMBER)))
#define FIND_TEMPLATE(E) FIND(E, templates, template_count, struct template_source, reference)

static bool has_transition(const struct machine *m, const struct transition *t)
{
	for (size_t i = 0; i < m->transition_count; i++)
		if (str_eq(m->transitions[i].from, t->from) && str_eq(m->transitions[i].to, t->to))
			return true;
	return false;
}

static enum way judge_tree(struct compare *c, struct str head)
{
	(void)head;
	return by_limit(c->old->hierarchy->max_depth, c->new->hierarchy->max_depth);
}

/* Rows keep the state they have, whatever they may become. */
static enum way judge_machine(struct compare *c, struct str head)
{
	const struct machine *old = FIND(c->old, machines, machine_count, struct machine, field);
	const struct machine *new = FIND(c->new, machines, machine_count, struct machine, field);
	for (size_t i = 0; i < old->transition_count; i++)
		if (!has_transition(new, &old->transitions[i]))
			return OTHERWISE;
	return new->transition_count > old->transition_count ? LOOSER : SAME;
}

static enum way judge_overlap(struct compare *c, struct str head)
{
	const struct overlap *old = FIND(c->old, overlaps, overlap_count, struct overlap, start);
	const struct overlap *new = FIND(c->new, overlaps, overlap_count, struct overlap, start);
	bool more = is_within(old->scope, old->scope_count, new->scope, new->scope_count);
	bool fewer = is_within(new->scope, new->scope_count, old->scope, old->scope_count);
	/* A range that ends as it begins is a day, or nothing: with either meaning there may be rows that do not fit. */
	enum way bounds = old->exclusive == new->exclusive ? SAME : TIGHTER;
	enum way apart = by_switch(old->apart, new->apart), scope = more && fewer ? SAME : more ? LOOSER : TIGHTER;
	if (new->warns) /* nothing is refused, but for a range that ends before it begins */
		return worse(bounds, old->warns ? OTHERWISE : LOOSER);
	return worse(worse(bounds, apart), worse(scope, by_switch(!old->warns, true)));
}

static const struct rule *find_rule(const struct chain *c, struct str code)
{
	for (size_t i = 0; i < c->rule_count; i++)
		if (str_eq(c->rules[i].code, code))
			return &c->rules[i];
	return NULL;
}

static enum way judge_rules(struct compare *c, const struct chain *old, const struct chain *new)
{
	enum way way = SAME;
	for (size_t i = 0; i < new->rule_count; i++) {
		const struct rule *is = &new->rules[i], *was = find_rule(old, is->code);
		if (was == NULL || !str_eq(words_expr(c->arena, was->condition), words_expr(c->arena, is->condition)))
			return TIGHTER;
		way = str_eq(was->message, is->message) ? way : OTHERWISE;
	}
	for (size_t i = 0; i < old->rule_count; i++)
		if (find_rule(new, old->rules[i].code) == NULL)
			way = worse(way, LOOSER);
	return way;
}

static enum way judge_chain(struct compare *c, struct str head)
{
	const struct chain *old = FIND(c->old, chains, chain_count, struct chain, parent);
	const struct chain *new = FIND(c->new, chains, chain_count, struct chain, parent);
	enum way kinds = is_same_field(old->kind, new->kind) ? SAME : old->kind == NULL ? LOOSER : TIGHTER;
	enum way ends = is_same_field(old->child, new->child) ? SAME : TIGHTER;
	enum way details = old->details == new->details ? SAME : OTHERWISE;
	return worse(worse(worse(kinds, ends), by_limit(old->max_depth, new->max_depth)),
	             worse(judge_rules(c, old, new), details));
}

static enum way judge_template(struct compare *c, struct str head)
{
	const struct template_source *old = FIND_TEMPLATE(c->old), *new = FIND_TEMPLATE(c->new);
	/* Rows of one entity may follow each other in a circle, those of two cannot. */
	enum way depth = !new->own ? SAME : !old->own ? TIGHTER : by_limit(old->max_depth, new->max_depth);
	bool same = is_within(old->fields, old->count, new->fields, new->count) && old->count == new->count &&
	            old->own == new->own;
	return worse(depth, same ? SAME : OTHERWISE);
}

static enum way judge_history(struct compare *c, struct str head)
{
	const struct history *old = c->old->history, *new = c->new->history;
	(void)head;
	bool columns = is_same_field(old->since, new->since) && is_same_field(old->until, new->until) &&
	               is_same_field(old->current, new->current) && is_same_field(old->number, new->number);
	bool others = old->tracked_count != new->tracked_count ||
	              !is_within(old->tracked, old->tracked_count, new->tracked, new->tracked_count);
	return !columns ? TIGHTER : others ? OTHERWISE : SAME;
}

/* ---- translations ------------------------------------------------------------------------------------------------ */

static struct str locale_text(struct compare *c, const struct translations *t, bool old)
{
	if (t->locale == NULL)
		return arena_printf(c->arena, "%.*s, by text", STR_ARG(t->table));
	struct str name = words_entity(c->arena, t->locale);
	struct type type = { .kind = TYPE_REF, .target = t->locale };
	return arena_printf(
	        c->arena, "%.*s, by %.*s", STR_ARG(t->table),
	        STR_ARG(old ? compare_old_type(c, &type) : arena_printf(c->arena, "ref(%.*s)", STR_ARG(name))));
}

static void compare_translations(struct compare *c)
{
	const struct translations *old = c->old->translations, *new = c->new->translations;
	struct span old_at = c->old->span, new_at = c->new->span;
	compare_text(c, DIFF_PATTERN_TIGHTENED, STR("patterns.translations"), locale_text(c, old, true),
	             locale_text(c, new, false), old_at, new_at);
	for (size_t i = 0; i < new->field_count; i++)
		if (!has_field(old->fields, old->field_count, new->fields[i]))
			compare_add(c, DIFF_TRANSLATION_ADDED,
			            compare_path(c, "patterns.translations", new->fields[i]->name, ""), STR_EMPTY,
			            words_type(c->arena, &new->fields[i]->type), old_at, new_at);
	for (size_t i = 0; i < old->field_count; i++)
		if (!has_field(new->fields, new->field_count, old->fields[i]))
			compare_add(c, DIFF_TRANSLATION_REMOVED,
			            compare_path(c, "patterns.translations", old->fields[i]->name, ""),
			            words_type(c->arena, &old->fields[i]->type), STR_EMPTY, old_at, new_at);
}

/* ---- which of them ----------------------------------------------------------------------------------------------- */

enum pattern { AUDIT, SOFT_DELETE, VERSION, TREE, TRANSLATIONS, STATES, PERIODS, CHAIN, HISTORY, TEMPLATE };

/* How the lines of words_patterns() begin, and what the pattern asks of rows it finds there, and takes when it goes. */
static const struct {
	const char *head;
	enum diff_id added, removed;
	enum way (*judge)(struct compare *c, struct str head); /* NULL: its line is always the same */
} rows[] = {
	[AUDIT] = { "audit trail", DIFF_PATTERN_ADDED, DIFF_PATTERN_REMOVED, NULL },
	[SOFT_DELETE] = { "soft delete", DIFF_PATTERN_ADDED, DIFF_PATTERN_REMOVED, NULL },
	[VERSION] = { "version", DIFF_PATTERN_ADDED, DIFF_PATTERN_REMOVED, NULL },
	[TREE] = { "tree by ", DIFF_PATTERN_ADDED_CHECKED, DIFF_PATTERN_REMOVED, judge_tree },
	[TRANSLATIONS] = { "translations", DIFF_PATTERN_ADDED, DIFF_PATTERN_REMOVED, NULL },
	[STATES] = { "states of ", DIFF_PATTERN_ADDED_ACTING, DIFF_PATTERN_LIFTED, judge_machine },
	[PERIODS] = { "periods of ", DIFF_PATTERN_ADDED_CHECKED, DIFF_PATTERN_LIFTED, judge_overlap },
	[CHAIN] = { "chain by ", DIFF_PATTERN_ADDED_CHECKED, DIFF_PATTERN_LIFTED, judge_chain },
	[HISTORY] = { "history by ", DIFF_PATTERN_ADDED_CHECKED, DIFF_PATTERN_REMOVED, judge_history },
	[TEMPLATE] = { "template by ", DIFF_PATTERN_ADDED_ACTING, DIFF_PATTERN_REMOVED, judge_template },
};

static enum pattern pattern_of(struct str head)
{
	for (size_t i = 0; i < countof(rows); i++)
		if (str_starts(head, str_from(rows[i].head)))
			return (enum pattern)i;
	BUG("no pattern begins with %.*s", STR_ARG(head));
}

enum diff_id compare_pattern_removed(struct compare *c, struct str head)
{
	(void)c;
	return rows[pattern_of(head)].removed;
}

/* Ranges that only warn refuse no row; templates among rows of one entity make no circles. */
enum diff_id compare_pattern_added(struct compare *c, struct str head)
{
	enum pattern p = pattern_of(head);
	if (p == PERIODS && FIND(c->new, overlaps, overlap_count, struct overlap, start)->warns)
		return DIFF_PATTERN_ADDED_ACTING;
	if (p == TEMPLATE && FIND_TEMPLATE(c->new)->own)
		return DIFF_PATTERN_ADDED_CHECKED;
	return rows[p].added;
}

enum diff_id compare_pattern_changed(struct compare *c, struct str head)
{
	static const enum diff_id ids[] = {
		[SAME] = DIFF_PATTERN_REORDERED,
		[LOOSER] = DIFF_PATTERN_LOOSENED,
		[OTHERWISE] = DIFF_PATTERN_CHANGED,
		[TIGHTER] = DIFF_PATTERN_TIGHTENED,
	};
	enum pattern p = pattern_of(head);
	if (p != TRANSLATIONS)
		return ids[rows[p].judge(c, head)];
	compare_translations(c);
	return DIFF_COUNT;
}

/* ---- views ------------------------------------------------------------------------------------------------------- */

struct columns {
	struct arena *arena;
	VEC(struct str) at;
};

static void add_relations(struct columns *s, struct str prefix, const struct view_relation *relations, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct view_relation *r = &relations[i];
		struct str below = arena_printf(s->arena, "%.*s%.*s.", STR_ARG(prefix), STR_ARG(r->field->name));
		for (size_t k = 0; k < r->field_count; k++)
			*vec_push(s->arena, &s->at) =
			        arena_printf(s->arena, "%.*s%.*s", STR_ARG(below), STR_ARG(r->fields[k]->name));
		for (size_t k = 0; k < r->system_count; k++)
			*vec_push(s->arena, &s->at) =
			        arena_printf(s->arena, "%.*s%.*s", STR_ARG(below), STR_ARG(r->system[k]));
		add_relations(s, below, r->relations, r->relation_count);
	}
}

/* What readers find in the view of E that is called NAME. */
static struct columns columns_of(struct compare *c, const struct entity *e, struct str name)
{
	struct columns s = { .arena = c->arena };
	for (size_t i = 0; i < e->view_count; i++)
		for (size_t k = 0; str_eq(e->views[i].name, name) && k < e->views[i].column_count; k++)
			*vec_push(c->arena, &s.at) = e->views[i].columns[k].name;
	for (size_t i = 0; i < e->aggregate_view_count; i++)
		for (size_t k = 0; str_eq(e->aggregate_views[i].name, name) && k < e->aggregate_views[i].column_count;
		     k++)
			*vec_push(c->arena, &s.at) = e->aggregate_views[i].columns[k].name;
	if (e->table_view == NULL || !str_eq(name, arena_printf(c->arena, "tv_%.*s", STR_ARG(e->slug))))
		return s;
	for (size_t i = 0; i < e->table_view->filter_count; i++)
		*vec_push(c->arena, &s.at) = e->table_view->filters[i].name;
	add_relations(&s, STR_EMPTY, e->table_view->relations, e->table_view->relation_count);
	return s;
}

enum diff_id compare_view_changed(struct compare *c, struct str name)
{
	struct columns old = columns_of(c, c->old, name), new = columns_of(c, c->new, name);
	for (size_t i = 0; i < old.at.len; i++) {
		size_t k = 0;
		while (k < new.at.len && !str_eq(new.at.items[k], old.at.items[i]))
			k++;
		if (k == new.at.len)
			return DIFF_VIEW_NARROWED;
	}
	return DIFF_VIEW_CHANGED;
}

/* What an entity has beside fields and actions: indexes, constraints, patterns, views, identifier, its API. */
#include "diff/compare.h"

#include "model/api.h"
#include "model/names.h"
#include "model/table.h"

/* ---- indexes ---------------------------------------------------------------------------------------------------- */

/* What the name of an index says beside that of its table: it follows the entity into another name. */
static struct str own_name(struct compare *c, const struct entity *e, const struct table_index *x)
{
	struct str table = arena_printf(c->arena, "%.*s_", STR_ARG(name_table(c->arena, e->slug)));
	return str_starts(x->name, table) ? str_sub(x->name, table.len, x->name.len) : x->name;
}

static struct str index_text(struct arena *arena, const struct table_index *x)
{
	struct out o;
	out_init(&o, arena);
	out_printf(&o, "%s%s (", x->unique ? "unique " : "", index_method_name(x->method));
	for (size_t i = 0; i < x->column_count; i++)
		out_printf(&o, "%s%.*s", i > 0 ? ", " : "", STR_ARG(x->columns[i]));
	out_char(&o, ')');
	if (x->where != NULL)
		out_printf(&o, " where %.*s", STR_ARG(words_expr(arena, x->where)));
	return out_text(&o);
}

/* OTHER has X of E, by its name and as it is. */
static bool has_index(struct compare *c, const struct entity *other, const struct entity *e,
                      const struct table_index *x)
{
	struct str name = own_name(c, e, x), text = index_text(c->arena, x);
	for (size_t i = 0; i < other->index_count; i++)
		if (str_eq(own_name(c, other, &other->indexes[i]), name) &&
		    str_eq(index_text(c->arena, &other->indexes[i]), text))
			return true;
	return false;
}

static void compare_indexes(struct compare *c)
{
	struct span old_at = c->old->span, new_at = c->new->span;
	for (size_t i = 0; i < c->old->index_count; i++) {
		const struct table_index *x = &c->old->indexes[i];
		if (!has_index(c, c->new, c->old, x))
			compare_add(c, x->unique ? DIFF_UNIQUE_REMOVED : DIFF_INDEX_REMOVED,
			            compare_path(c, "indexes", x->name, ""), index_text(c->arena, x), STR_EMPTY, old_at,
			            new_at);
	}
	for (size_t i = 0; i < c->new->index_count; i++) {
		const struct table_index *x = &c->new->indexes[i];
		if (!has_index(c, c->old, c->new, x))
			compare_add(c, x->unique ? DIFF_UNIQUE_ADDED : DIFF_INDEX_ADDED,
			            compare_path(c, "indexes", x->name, ""), STR_EMPTY, index_text(c->arena, x), old_at,
			            new_at);
	}
}

/* ---- constraints ------------------------------------------------------------------------------------------------ */

static const struct table_check *find_check(const struct entity *e, struct str name)
{
	for (size_t i = 0; i < e->check_count; i++)
		if (str_eq(e->checks[i].name, name))
			return &e->checks[i];
	return NULL;
}

static void compare_checks(struct compare *c)
{
	struct span old_at = c->old->span, new_at = c->new->span;
	for (size_t i = 0; i < c->new->check_count; i++) {
		const struct table_check *new = &c->new->checks[i], *old = find_check(c->old, new->name);
		struct str path = compare_path(c, "constraints", new->name, "");
		struct str was = old != NULL ? words_expr(c->arena, old->condition) : STR_EMPTY;
		/* The message is the condition where the author wrote none: then it changes with it. */
		if (!compare_text(c, DIFF_CHECK_TIGHTENED, path, was, words_expr(c->arena, new->condition), old_at,
		                  new_at))
			compare_text(c, DIFF_ERRORS, path, old->message, new->message, old_at, new_at);
	}
	for (size_t i = 0; i < c->old->check_count; i++) {
		const struct table_check *old = &c->old->checks[i];
		if (find_check(c->new, old->name) == NULL)
			compare_add(c, DIFF_CHECK_LOOSENED, compare_path(c, "constraints", old->name, ""),
			            words_expr(c->arena, old->condition), STR_EMPTY, old_at, new_at);
	}
}

/* ---- what is said in a line each --------------------------------------------------------------------------------- */

/* The line of WORDS that begins as LINE does, up to its ": "; NULL: there is none. */
static const struct words_line *find_line(const struct words *words, struct str line)
{
	struct str head = str_sub(line, 0, str_search(line, STR(": ")) + 2);
	for (size_t i = 0; i < words->lines.len; i++)
		if (str_starts(words->lines.items[i].text, head))
			return &words->lines.items[i];
	return NULL;
}

static struct str head_of(struct str line)
{
	return str_sub(line, 0, str_search(line, STR(": ")));
}

static struct str line_path(struct compare *c, const char *list, struct str line)
{
	return compare_path(c, list, head_of(line), "");
}

/* What a line that is new, gone or another one means; changed: DIFF_COUNT where it said that itself. */
struct lines {
	const char *list;
	enum diff_id (*added)(struct compare *c, struct str head);
	enum diff_id (*removed)(struct compare *c, struct str head);
	enum diff_id (*changed)(struct compare *c, struct str head);
};

static void compare_lines(struct compare *c, const struct lines *lines, const struct words *old,
                          const struct words *new)
{
	struct span old_at = c->old->span, new_at = c->new->span;
	enum diff_id id;
	for (size_t i = 0; i < new->lines.len; i++) {
		struct str is = new->lines.items[i].text;
		const struct words_line *was = find_line(old, is);
		if (was == NULL)
			compare_add(c, lines->added(c, head_of(is)), line_path(c, lines->list, is), STR_EMPTY,
			            words_plain(c->arena, is), old_at, new_at);
		else if (!str_eq(was->text, is) && (id = lines->changed(c, head_of(is))) != DIFF_COUNT)
			compare_add(c, id, line_path(c, lines->list, is), words_plain(c->arena, was->text),
			            words_plain(c->arena, is), old_at, new_at);
	}
	for (size_t i = 0; i < old->lines.len; i++) {
		struct str was = old->lines.items[i].text;
		if (find_line(new, was) == NULL)
			compare_add(c, lines->removed(c, head_of(was)), line_path(c, lines->list, was),
			            words_plain(c->arena, was), STR_EMPTY, old_at, new_at);
	}
}

static enum diff_id view_added(struct compare *c, struct str name)
{
	(void)c, (void)name;
	return DIFF_VIEW_ADDED;
}

static enum diff_id view_removed(struct compare *c, struct str name)
{
	(void)c, (void)name;
	return DIFF_VIEW_REMOVED;
}

/* ---- the API ---------------------------------------------------------------------------------------------------- */

static struct str projection_word(const struct entity *e)
{
	enum spec_choice choice = e->api->projection;
	return choice == CHOICE_UNSAID ? STR("unsaid") : choice == CHOICE_YES ? STR("yes") : STR("no");
}

/* A switch that clients ask through: off, they do so in vain. */
static void compare_switch(struct compare *c, const char *member, bool was, bool is)
{
	struct str path = arena_printf(c->arena, "fraiseql.%s", member);
	if (was != is)
		compare_add(c, is ? DIFF_API_SHOWN : DIFF_API_HIDDEN, path, STR_EMPTY, STR_EMPTY, c->old->span,
		            c->new->span);
}

static void compare_api(struct compare *c)
{
	struct span old_at = c->old->span, new_at = c->new->span;
	const struct api *old = c->old->api, *new = c->new->api;
	if (api_hides(c->old) != api_hides(c->new)) {
		compare_add(c, api_hides(c->new) ? DIFF_API_HIDDEN : DIFF_API_SHOWN, STR("fraiseql"), STR_EMPTY,
		            STR_EMPTY, old_at, new_at);
		return;
	}
	struct str was = api_type_name(c->old), is = api_type_name(c->new);
	/* A type that is called as the entity follows it. */
	if (!str_eq(was, c->old->name) || !str_eq(is, c->new->name))
		compare_text(c, DIFF_API_RENAMED, STR("fraiseql.name"), was, is, old_at, new_at);
	compare_switch(c, "filter", old->filter, new->filter);
	compare_switch(c, "find_one", old->find_one, new->find_one);
	compare_switch(c, "find_by_identifier", old->find_by_identifier, new->find_by_identifier);
	compare_switch(c, "find_many", old->find_many, new->find_many);
	if (old->trinity != new->trinity)
		compare_add(c, DIFF_API_CHANGED, STR("fraiseql.trinity"), STR_EMPTY, STR_EMPTY, old_at, new_at);
	compare_text(c, DIFF_API_CHANGED, STR("fraiseql.projection"), projection_word(c->old), projection_word(c->new),
	             old_at, new_at);
}

void compare_table(struct compare *c)
{
	static const struct lines patterns = { "patterns", compare_pattern_added, compare_pattern_removed,
		                               compare_pattern_changed };
	static const struct lines views = { "views", view_added, view_removed, compare_view_changed };
	struct words old = { { 0 } }, new = { { 0 } }, old_views = { { 0 } }, new_views = { { 0 } };
	struct words old_identity = { { 0 } }, new_identity = { { 0 } };
	compare_indexes(c);
	compare_checks(c);
	words_patterns(c->arena, c->old, &old);
	words_patterns(c->arena, c->new, &new);
	compare_lines(c, &patterns, &old, &new);
	words_views(c->arena, c->old, &old_views);
	words_views(c->arena, c->new, &new_views);
	compare_lines(c, &views, &old_views, &new_views);
	words_identity(c->arena, c->old, &old_identity);
	words_identity(c->arena, c->new, &new_identity);
	if (c->old->identity != NULL || c->new->identity != NULL) /* else it follows the entity's name */
		compare_text(c, DIFF_IDENTIFIER, STR("identifier"), words_text(c->arena, &old_identity),
		             words_text(c->arena, &new_identity), c->old->span, c->new->span);
	compare_api(c);
}

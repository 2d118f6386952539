/* Actions: their input, who may call them, what they do, how they fail, what they write. */
#include "diff/compare.h"

#include "plan/plan_api.h"

/* The keys of an action's input, those included that follow from its kind. */
struct inputs {
	const struct action *action;
	struct param *params;
	size_t count;
};

static struct inputs inputs_of(struct compare *c, const struct action *action)
{
	struct inputs x = { .action = action };
	x.params = plan_action_params(c->arena, action, &x.count);
	return x;
}

static const struct param *find_param(const struct inputs *x, struct str key)
{
	for (size_t i = 0; i < x->count; i++)
		if (str_eq(x->params[i].key, key))
			return &x->params[i];
	return NULL;
}

static struct span param_span(const struct inputs *x, const struct param *p)
{
	return p->span.source != NULL ? p->span : x->action->span;
}

/* NEW has the values of OLD, or the entities: where it has no more of them, they stand in another order. */
static bool is_reordered(const struct type *old, const struct type *new)
{
	if (old->kind == TYPE_LIST)
		return is_reordered(old->item, new->item);
	if (old->kind == TYPE_ENUM)
		return old->value_count == new->value_count;
	return old->kind == TYPE_UNION && old->branch_count == new->branch_count;
}

static enum diff_id type_change(struct compare *c, const struct type *old, const struct type *new)
{
	if (!compare_takes(c, old, new))
		return DIFF_INPUT_TYPE;
	return is_reordered(old, new) ? DIFF_INPUT_REORDERED : DIFF_INPUT_WIDENED;
}

static void compare_param(struct compare *c, struct str list, const struct inputs *old, const struct param *was,
                          const struct inputs *new, const struct param *is)
{
	struct span old_at = param_span(old, was), new_at = param_span(new, is);
	struct str path = arena_printf(c->arena, "%.*s.%.*s", STR_ARG(list), STR_ARG(is->key));
	struct str old_type = compare_old_type(c, &was->type), new_type = words_type(c->arena, &is->type);
	bool needed = plan_param_required(old->action, was), needs = plan_param_required(new->action, is);
	compare_text(c, type_change(c, &was->type, &is->type), path, old_type, new_type, old_at, new_at);
	if (needed != needs)
		compare_add(c, needs ? DIFF_INPUT_NOW_REQUIRED : DIFF_INPUT_NOW_OPTIONAL, path, STR_EMPTY, STR_EMPTY,
		            old_at, new_at);
	else if (was->nullable != is->nullable) /* there is a default, which is not taken for null */
		compare_add(c, is->nullable ? DIFF_INPUT_NULL_TAKEN : DIFF_INPUT_NULL_REFUSED, path, STR_EMPTY,
		            STR_EMPTY, old_at, new_at);
	compare_text(c, DIFF_INPUT_DEFAULT, path, words_expr(c->arena, was->def), words_expr(c->arena, is->def), old_at,
	             new_at);
	compare_text(c, DIFF_DOC, path, str_trim(was->description), str_trim(is->description), old_at, new_at);
}

static void compare_inputs(struct compare *c, struct str list, const struct action *old_action,
                           const struct action *new_action)
{
	static const struct span nowhere = { 0 };
	struct inputs old = inputs_of(c, old_action), new = inputs_of(c, new_action);
	for (size_t i = 0; i < new.count; i++) {
		const struct param *is = &new.params[i], *was = find_param(&old, is->key);
		if (was != NULL) {
			compare_param(c, list, &old, was, &new, is);
			continue;
		}
		compare_add(c, plan_param_required(new_action, is) ? DIFF_INPUT_ADDED_REQUIRED : DIFF_INPUT_ADDED,
		            arena_printf(c->arena, "%.*s.%.*s", STR_ARG(list), STR_ARG(is->key)), STR_EMPTY,
		            words_type(c->arena, &is->type), nowhere, param_span(&new, is));
	}
	for (size_t i = 0; i < old.count; i++)
		if (find_param(&new, old.params[i].key) == NULL)
			compare_add(c, DIFF_INPUT_REMOVED,
			            arena_printf(c->arena, "%.*s.%.*s", STR_ARG(list), STR_ARG(old.params[i].key)),
			            words_type(c->arena, &old.params[i].type), STR_EMPTY,
			            param_span(&old, &old.params[i]), nowhere);
}

/* ---- lines ------------------------------------------------------------------------------------------------------ */

static struct str line_text(struct arena *arena, const struct words_line *line)
{
	struct words one = { .lines = { .items = (struct words_line[]){ *line }, .len = 1, .cap = 1 } };
	return words_text(arena, &one);
}

static void add_lines(struct arena *arena, struct out *o, const struct words *w, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		out_raw(o, o->len > 0 ? STR("\n") : STR_EMPTY);
		out_raw(o, line_text(arena, &w->lines.items[i]));
	}
}

static bool is_same_line(const struct words *a, size_t i, const struct words *b, size_t k)
{
	return a->lines.items[i].depth == b->lines.items[k].depth &&
	       str_eq(a->lines.items[i].text, b->lines.items[k].text);
}

/* longest[i * (b + 1) + k]: how many lines behind I of A and K of B can be kept. */
static size_t *common_lines(struct arena *arena, const struct words *a, const struct words *b)
{
	size_t width = b->lines.len + 1;
	size_t *longest = arena_make_array(arena, size_t, (a->lines.len + 1) * width);
	for (size_t i = a->lines.len; i > 0; i--)
		for (size_t k = b->lines.len; k > 0; k--) {
			size_t down = longest[i * width + k - 1], right = longest[(i - 1) * width + k];
			longest[(i - 1) * width + k - 1] = is_same_line(a, i - 1, b, k - 1) ? longest[i * width + k] + 1
			                                   : down > right                   ? down
			                                                                    : right;
		}
	return longest;
}

enum { MOST_LINES = 2000 }; /* beyond, all lines between equal ends count as changed */

/* Lines that are gone and lines that are new, in *GONE and *ADDED. */
static void changed_lines(struct arena *arena, struct words old, struct words new, struct out *gone, struct out *added)
{
	while (old.lines.len > 0 && new.lines.len > 0 && is_same_line(&old, 0, &new, 0)) {
		old.lines.items++, old.lines.len--;
		new.lines.items++, new.lines.len--;
	}
	while (old.lines.len > 0 && new.lines.len > 0 &&
	       is_same_line(&old, old.lines.len - 1, &new, new.lines.len - 1)) {
		old.lines.len--;
		new.lines.len--;
	}
	size_t i = 0, k = 0, width = new.lines.len + 1;
	bool small = old.lines.len <= MOST_LINES && new.lines.len <= MOST_LINES;
	size_t *longest = small ? common_lines(arena, &old, &new) : NULL;
	while (small && i < old.lines.len && k < new.lines.len) {
		if (is_same_line(&old, i, &new, k))
			i++, k++;
		else if (longest[(i + 1) * width + k] >= longest[i * width + k + 1])
			add_lines(arena, gone, &old, i, i + 1), i++;
		else
			add_lines(arena, added, &new, k, k + 1), k++;
	}
	add_lines(arena, gone, &old, i, old.lines.len);
	add_lines(arena, added, &new, k, new.lines.len);
}

static void compare_words(struct compare *c, enum diff_id id, struct str path, const struct words *old,
                          const struct words *new, struct span old_at, struct span new_at)
{
	struct out gone, added;
	out_init(&gone, c->arena);
	out_init(&added, c->arena);
	changed_lines(c->arena, *old, *new, &gone, &added);
	if (gone.len > 0 || added.len > 0)
		compare_add(c, id, path, out_text(&gone), out_text(&added), old_at, new_at);
}

/* ---- actions ---------------------------------------------------------------------------------------------------- */

static const struct action *find_action(const struct entity *e, struct str name)
{
	for (size_t i = 0; i < e->action_count; i++)
		if (str_eq(e->actions[i].name, name))
			return &e->actions[i];
	return NULL;
}

static struct str guards_text(struct arena *arena, const struct action *action)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < action->guard_count; i++) {
		bool loose = action->guard_count > 1 && action->guards[i]->expr->op == EXPR_OP_OR;
		out_printf(&o, loose ? "%s(%.*s)" : "%s%.*s", i > 0 ? " AND " : "",
		           STR_ARG(words_expr(arena, action->guards[i])));
	}
	return out_text(&o);
}

/* In the order of their text: which step fails first is the business of the steps. */
static struct words errors_of(struct arena *arena, const struct action *action)
{
	struct words words = { { 0 } };
	words_errors(arena, action, &words);
	for (size_t i = 1; i < words.lines.len; i++)
		for (size_t k = i; k > 0 && str_cmp(words.lines.items[k - 1].text, words.lines.items[k].text) > 0;
		     k--) {
			struct words_line line = words.lines.items[k];
			words.lines.items[k] = words.lines.items[k - 1];
			words.lines.items[k - 1] = line;
		}
	return words;
}

static void compare_action(struct compare *c, const struct action *old, const struct action *new)
{
	struct words old_steps = { { 0 } }, new_steps = { { 0 } }, old_impact = { { 0 } }, new_impact = { { 0 } };
	struct arena *arena = c->arena;
	struct str name = new->name;
	compare_text(c, DIFF_ACTION_FUNCTION, compare_path(c, "actions", name, "function"), old->function,
	             new->function, old->span, new->span);
	compare_inputs(c, compare_path(c, "actions", name, "input"), old, new);
	compare_text(c, DIFF_PERMISSION, compare_path(c, "actions", name, "requires"), guards_text(arena, old),
	             guards_text(arena, new), old->span, new->span);
	words_steps(arena, old, &old_steps);
	words_steps(arena, new, &new_steps);
	compare_words(c, DIFF_STEPS, compare_path(c, "actions", name, "steps"), &old_steps, &new_steps, old->span,
	              new->span);
	struct words old_errors = errors_of(arena, old), new_errors = errors_of(arena, new);
	compare_words(c, DIFF_ERRORS, compare_path(c, "actions", name, "errors"), &old_errors, &new_errors, old->span,
	              new->span);
	words_impact(arena, old, &old_impact);
	words_impact(arena, new, &new_impact);
	compare_words(c, DIFF_IMPACT, compare_path(c, "actions", name, "impact"), &old_impact, &new_impact, old->span,
	              new->span);
	compare_text(c, DIFF_DOC, compare_path(c, "actions", name, "description"), str_trim(old->description),
	             str_trim(new->description), old->span, new->span);
}

void compare_actions(struct compare *c)
{
	static const struct span nowhere = { 0 };
	for (size_t i = 0; i < c->new->action_count; i++) {
		const struct action *new = &c->new->actions[i], *old = find_action(c->old, new->name);
		if (old != NULL)
			compare_action(c, old, new);
		else
			compare_add(c, DIFF_ACTION_ADDED, compare_path(c, "actions", new->name, ""), STR_EMPTY,
			            STR_EMPTY, nowhere, new->span);
	}
	for (size_t i = 0; i < c->old->action_count; i++) {
		const struct action *old = &c->old->actions[i];
		if (find_action(c->new, old->name) == NULL)
			compare_add(c, DIFF_ACTION_REMOVED, compare_path(c, "actions", old->name, ""), STR_EMPTY,
			            STR_EMPTY, old->span, nowhere);
	}
}

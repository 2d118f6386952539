#include "model/resolve_calls.h"

#include "base/vec.h"

/* The entities that have an action NAME: the first one in *CALLEE, and how many there are. */
static size_t find_action(const struct directory *d, struct str name, struct callee *callee)
{
	const struct known *first;
	size_t count = directory_actors(d, name, &first);
	if (count > 0)
		*callee = (struct callee){ .entity = first, .action = directory_action(first, name) };
	return count;
}

static size_t last_dot(struct str name)
{
	size_t at = name.len;
	for (size_t i = 0; i < name.len; i++)
		at = name.ptr[i] == '.' ? i : at;
	return at;
}

/* The function called NAME of SCHEMA, else of any: *COUNT says of how many, where it is not that one. */
static bool find_function(const struct resolve *r, struct str schema, struct str name, struct callee *callee,
                          size_t *count)
{
	*count = 0;
	*callee = (struct callee){ 0 };
	for (size_t i = 0; i < r->project->function_count; i++) {
		const struct project_function *f = &r->project->functions[i];
		size_t dot = last_dot(f->name);
		if (!str_eq(str_sub(f->name, dot + 1, f->name.len), name))
			continue;
		callee->function = f;
		if (str_eq(str_sub(f->name, 0, dot), schema))
			return true;
		(*count)++;
	}
	return *count == 1;
}

bool resolve_callee(const struct resolve *r, const struct directory *d, const struct known *k, struct str name,
                    struct callee *callee)
{
	size_t dot = last_dot(name);
	*callee = (struct callee){ 0 };
	for (size_t i = 0; i < r->project->function_count; i++)
		if (str_eq(r->project->functions[i].name, name)) {
			callee->function = &r->project->functions[i];
			return true;
		}
	if (dot < name.len) {
		callee->entity = directory_find(d, str_sub(name, 0, dot), k->schema);
		callee->action = callee->entity != NULL
		                         ? directory_action(callee->entity, str_sub(name, dot + 1, name.len))
		                         : NULL;
		return callee->action != NULL;
	}
	callee->entity = k;
	callee->action = directory_action(k, name);
	if (callee->action != NULL)
		return true;
	size_t actions = find_action(d, name, callee), functions;
	return actions == 1 || (actions == 0 && find_function(r, k->schema, name, callee, &functions));
}

/* ---- messages --------------------------------------------------------------------------------------------------- */

static void hint(const struct resolve *r, struct directory *d, struct str name)
{
	VEC(struct str) names = { 0 };
	for (size_t i = 0; i < directory_count(d); i++) {
		const struct known *k = directory_at(d, i);
		for (unsigned a = 0; known_is_ours(k) && a < k->iface->actions_count; a++)
			*vec_push(r->arena, &names) = str_from(k->iface->actions[a].name);
	}
	for (size_t i = 0; i < r->project->function_count; i++)
		*vec_push(r->arena, &names) = r->project->functions[i].name;
	if (!diag_suggest(r->diags, name, names.items, names.len))
		if (str_find(name, '.') < name.len)
			diag_hint(r->diags,
			          "functions of the database stand in the project file, with their arguments, below "
			          "`functions`");
}

static void report(const struct resolve *r, struct directory *d, const struct known *k, const struct iface_call *call)
{
	struct callee one;
	struct str name = str_from(call->name);
	struct span at = directory_locate(d, k->iface, str_from(call->at), name);
	if (last_dot(name) == name.len && find_action(d, name, &one) > 1) {
		diag(r->diags, DIAG_UNKNOWN_ACTION, at, "several entities have an action '%.*s'", STR_ARG(name));
		diag_hint(r->diags, "write %.*s.%.*s", STR_ARG(one.entity->entity), STR_ARG(name));
		return;
	}
	size_t functions = 0;
	if (last_dot(name) == name.len)
		find_function(r, k->schema, name, &one, &functions);
	if (functions > 1) {
		diag(r->diags, DIAG_UNKNOWN_ACTION, at, "several schemas have a function '%.*s'", STR_ARG(name));
		diag_hint(r->diags, "write %.*s", STR_ARG(one.function->name));
		return;
	}
	if (r->incomplete)
		return;
	diag(r->diags, DIAG_UNKNOWN_ACTION, at, "'%.*s' is no action of the project, and no function it declares",
	     STR_ARG(name));
	hint(r, d, name);
}

/* ---- circles ---------------------------------------------------------------------------------------------------- */

enum colour { COLOUR_NEW, COLOUR_ON_PATH, COLOUR_DONE };

/* What is known of an action. */
struct mark {
	enum colour colour;
	unsigned calls; /* where its own begin among those of its entity, which has them action by action */
};

struct node {
	const struct known *k;
	const struct iface_action *action;
	unsigned next; /* call to look at */
};

/* A depth-first walk over calls; explicit, because a chain may be as long as the project. */
struct walk {
	const struct resolve *r;
	struct directory *d;
	struct map *marks; /* schema.Entity.action -> struct mark */
	VEC(struct node) path;
};

static struct mark *mark_of(struct walk *w, const struct known *k, const char *action)
{
	struct str name = arena_printf(w->r->arena, "%.*s.%s", STR_ARG(k->qualified), action);
	struct mark *mark = map_get(w->marks, name);
	if (mark == NULL) {
		mark = arena_make(w->r->arena, struct mark);
		mark->calls = k->iface->calls_count;
		map_put(w->marks, name, mark);
	}
	return mark;
}

static void enter(struct walk *w, const struct known *k, const struct iface_action *action)
{
	struct mark *mark = mark_of(w, k, action->name);
	mark->colour = COLOUR_ON_PATH;
	*vec_push(w->r->arena, &w->path) = (struct node){ k, action, mark->calls };
}

static void visit(struct walk *w, const struct known *k, const struct iface_call *call)
{
	struct callee callee;
	if (!resolve_callee(w->r, w->d, k, str_from(call->name), &callee) || callee.action == NULL)
		return;
	enum colour colour = mark_of(w, callee.entity, callee.action->name)->colour;
	if (colour == COLOUR_NEW)
		enter(w, callee.entity, callee.action);
	if (colour != COLOUR_ON_PATH)
		return;
	struct span at = directory_locate(w->d, k->iface, str_from(call->at), str_from(call->name));
	if (callee.entity == k && strcmp(callee.action->name, call->action) == 0) {
		diag(w->r->diags, DIAG_CALL_CYCLE, at, "'%s' calls itself", call->action);
		return;
	}
	diag(w->r->diags, DIAG_CALL_CYCLE, at, "the call of '%s' closes a circle: it calls '%s' again", call->name,
	     call->action);
	diag_hint(w->r->diags, "put the steps that both need into an action of their own, which calls neither");
}

static void walk_from(struct walk *w, const struct known *k, const struct iface_action *action)
{
	if (mark_of(w, k, action->name)->colour != COLOUR_NEW)
		return;
	enter(w, k, action);
	while (w->path.len > 0) {
		struct node *top = &w->path.items[w->path.len - 1];
		const struct iface_entity *e = top->k->iface;
		if (top->next < e->calls_count && strcmp(e->calls[top->next].action, top->action->name) == 0) {
			visit(w, top->k, &e->calls[top->next++]);
		} else {
			mark_of(w, top->k, top->action->name)->colour = COLOUR_DONE;
			w->path.len--;
		}
	}
}

static void check_entity(struct walk *w, const struct known *k)
{
	const struct iface_entity *e = k->iface;
	struct callee callee;
	for (unsigned c = 0; c < e->calls_count; c++) {
		if (!resolve_callee(w->r, w->d, k, str_from(e->calls[c].name), &callee))
			report(w->r, w->d, k, &e->calls[c]);
		if (c == 0 || strcmp(e->calls[c - 1].action, e->calls[c].action) != 0)
			mark_of(w, k, e->calls[c].action)->calls = c;
	}
}

void resolve_check_calls(const struct resolve *r, struct directory *d)
{
	struct walk w = { .r = r, .d = d, .marks = map_new(r->arena) };
	for (size_t i = 0; i < directory_count(d); i++)
		if (known_is_ours(directory_at(d, i)))
			check_entity(&w, directory_at(d, i));
	for (size_t i = 0; i < directory_count(d); i++) {
		const struct known *k = directory_at(d, i);
		for (unsigned a = 0; known_is_ours(k) && k->iface->calls_count > 0 && a < k->iface->actions_count; a++)
			walk_from(&w, k, &k->iface->actions[a]);
	}
}

/* What an action writes, and how it can fail. */
#include "words/words.h"

#include "base/map.h"
#include "model/impact.h"
#include "model/step_walk.h"

/* ---- impact ----------------------------------------------------------------------------------------------------- */

static const char *verb(enum impact_operation operation)
{
	switch (operation) {
	case IMPACT_CREATE:
		return "Creates ";
	case IMPACT_DELETE:
		return "Deletes ";
	case IMPACT_UPDATE:
	case IMPACT_UNSAID:
	case IMPACT_UPSERT: /* said of what creates or changes; it is what the steps do */
		break;
	}
	return "Changes ";
}

static void add_mapping(struct out *o, const struct yaml_node *node)
{
	const struct yaml_node *c = node != NULL ? node->first : NULL;
	for (; c != NULL; c = c->next) {
		out_cstr(o, c == node->first ? " with " : ", ");
		words_code(o, arena_printf(o->arena, "%.*s: %.*s", STR_ARG(c->key), STR_ARG(c->text)));
	}
}

static void add_effect(struct arena *arena, const struct effect *e, bool primary, struct words *words)
{
	struct out o;
	out_init(&o, arena);
	out_cstr(&o, verb(e->operation));
	out_cstr(&o, primary ? "its row of " : "rows of ");
	words_code(&o, words_entity(arena, e->entity));
	if (e->field_count > 0) {
		out_cstr(&o, ": ");
		words_code(&o, words_fields(arena, e->fields, e->field_count));
	}
	add_mapping(&o, e->filters);
	if (e->collection.len > 0) {
		out_cstr(&o, ", as ");
		words_code(&o, e->collection);
	}
	if (e->condition.len > 0)
		out_printf(&o, ", if %.*s", STR_ARG(e->condition));
	if (e->description.len > 0)
		out_printf(&o, " (%.*s)", STR_ARG(e->description));
	words_add(arena, words, 0, out_text(&o));
}

static void add_said(struct arena *arena, const struct spec_impact *said, struct words *words)
{
	struct out o;
	for (size_t i = 0; i < said->invalidation_count; i++) {
		const struct spec_invalidation *x = &said->invalidations[i];
		out_init(&o, arena);
		out_cstr(&o, "Clients are told to ");
		words_code(&o, x->strategy);
		out_char(&o, ' ');
		words_code(&o, x->query);
		add_mapping(&o, x->filter);
		if (x->reason.len > 0)
			out_printf(&o, " (%.*s)", STR_ARG(x->reason));
		words_add(arena, words, 0, out_text(&o));
	}
	for (size_t i = 0; i < said->permission_count; i++) {
		out_init(&o, arena);
		out_cstr(&o, "Needs the permission ");
		words_code(&o, said->permissions[i].text);
		words_add(arena, words, 0, out_text(&o));
	}
	if (said->description.len > 0)
		words_add(arena, words, 0, said->description);
	if (said->optimistic_safe)
		words_add(arena, words, 0, STR("Clients may show the result before it is there"));
	if (said->idempotent)
		words_add(arena, words, 0, STR("Called twice, it does what it does once"));
	if (said->duration.len > 0)
		words_add(arena, words, 0, arena_printf(arena, "Takes about %.*s ms", STR_ARG(said->duration)));
}

void words_impact(struct arena *arena, const struct action *action, struct words *words)
{
	const struct impact *impact = action->impact;
	if (impact->primary != NULL)
		add_effect(arena, impact->primary, true, words);
	for (size_t i = 0; i < impact->effect_count; i++)
		add_effect(arena, &impact->effects[i], false, words);
	if (impact->relationship_count > 0) {
		struct out o;
		out_init(&o, arena);
		out_cstr(&o, "Answers with ");
		words_code(&o, words_fields(arena, impact->relationships, impact->relationship_count));
		words_add(arena, words, 0, out_text(&o));
	}
	if (impact->said != NULL)
		add_said(arena, impact->said, words);
}

/* ---- errors ----------------------------------------------------------------------------------------------------- */

struct errors {
	struct arena *arena;
	struct words *words;
	struct map *seen;
};

static void add_error(struct errors *e, struct str code)
{
	if (code.len > 0 && map_put(e->seen, code, e))
		words_add(e->arena, e->words, 0, code);
}

static void walk(struct errors *e, const struct step *steps, size_t count)
{
	const struct step *inside;
	size_t inside_count;
	for (size_t i = 0; i < count; i++) {
		if (steps[i].kind != STEP_VALIDATE || steps[i].severity == CHECK_ERROR)
			add_error(e, steps[i].code);
		if (steps[i].kind == STEP_DELETE && steps[i].dependency_count > 0)
			add_error(e, STR("conflict:dependency_exists"));
		if (steps[i].duplicate != NULL)
			add_error(e, STR("conflict:duplicate_found"));
		for (size_t n = 0; steps_inside(&steps[i], n, &inside, &inside_count); n++)
			walk(e, inside, inside_count);
	}
}

void words_errors(struct arena *arena, const struct action *action, struct words *words)
{
	struct errors e = { arena, words, map_new(arena) };
	if (action->entity->tenant_scoped)
		add_error(&e, STR("unauthorized:no_tenant"));
	if (action->kind == ACTION_LOADS)
		add_error(&e, arena_printf(arena, "not_found:%.*s", STR_ARG(action->entity->slug)));
	if (action->guard_count > 0)
		add_error(&e, arena_printf(arena, "forbidden:%.*s", STR_ARG(action->name)));
	if (action->kind == ACTION_LOADS && action->entity->versioned)
		add_error(&e, STR("conflict:stale_version"));
	if (action->idempotent)
		add_error(&e, STR("conflict:idempotency_key_reused"));
	walk(&e, action->steps, action->step_count);
}

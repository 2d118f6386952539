/* Names for messages: which field is behind a column or a table whose name does not say it. */
#include "plan/core_links.h"

#include "base/map.h"
#include "model/names.h"
#include "model/step_walk.h"

/* Longer lists of names stand one to a line. */
enum { ALIASES_ON_ONE_LINE = 50 };

struct aliases {
	struct arena *arena;
	VEC(struct str) pairs; /* "fk_about_company": "about" */
	size_t width;
};

static void add_alias(struct aliases *a, struct str name, struct str field)
{
	struct out o;

	out_init(&o, a->arena);
	out_json_string(&o, name);
	out_cstr(&o, ": ");
	out_json_string(&o, field);
	*vec_push(a->arena, &a->pairs) = out_text(&o);
	a->width += o.len;
}

static void add_columns(struct aliases *a, const struct entity *e)
{
	for (size_t i = 0; i < e->field_count; i++)
		for (size_t b = 0; b < e->fields[i].type.branch_count; b++)
			add_alias(a, e->fields[i].type.branches[b].column, e->fields[i].name);
}

static void add_tables(struct aliases *a, const struct entity *e)
{
	for (size_t i = 0; i < e->field_count; i++)
		if (e->fields[i].type.kind == TYPE_LINKS)
			add_alias(a, name_table(a->arena, e->fields[i].links.slug), e->fields[i].name);
}

/* One JSON text; on several lines it is a constant in several pieces. */
static struct frag print_aliases(const struct aliases *a)
{
	bool lines = a->width > ALIASES_ON_ONE_LINE;
	struct out o;

	out_init(&o, a->arena);
	if (a->pairs.len == 0)
		return FRAG(STR_EMPTY);
	out_cstr(&o, lines ? ",\n    p_aliases => " : ", p_aliases => ");
	for (size_t i = 0; i < a->pairs.len; i++) {
		bool last = i + 1 == a->pairs.len;

		out_cstr(&o, i == 0 ? "'{" : lines ? "'" : "");
		out_str(&o, a->pairs.items[i]);
		out_cstr(&o, last ? "}'" : lines ? ",'\n    " : ", ");
	}
	return FRAG(out_text(&o));
}

struct frag core_column_aliases(struct arena *arena, const struct entity *entity)
{
	struct aliases a = { .arena = arena };

	add_columns(&a, entity);
	return print_aliases(&a);
}

static void add_steps(struct aliases *a, struct map *seen, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct entity *target = steps[i].target;
		const struct step *inside;
		size_t inside_count;

		if (target != NULL &&
		    map_put(seen, arena_printf(a->arena, "%.*s.%.*s", STR_ARG(target->schema), STR_ARG(target->name)),
		            a))
			add_columns(a, target);
		for (size_t k = 0; steps_inside(&steps[i], k, &inside, &inside_count); k++)
			add_steps(a, seen, inside, inside_count);
	}
}

struct frag core_aliases(struct arena *arena, const struct action *action)
{
	const struct entity *own = action->entity;
	struct aliases a = { .arena = arena };
	struct map *seen = map_new(arena);

	map_put(seen, arena_printf(arena, "%.*s.%.*s", STR_ARG(own->schema), STR_ARG(own->name)), &a);
	add_columns(&a, own);
	add_tables(&a, own);
	add_steps(&a, seen, action->steps, action->step_count);
	return print_aliases(&a);
}

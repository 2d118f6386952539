/*
 * What the expressions of actions read of other entities, as paths.
 *
 * Nothing is known of other entities here, so a name is taken for everything it may be: what leads nowhere is left out
 * when the paths are followed.
 */
#include "read/spec_dependency.h"
#include "read/spec_notify.h"
#include "read/spec_walk.h"
#include "record/iface_item.h"
#include "record/iface_paths.h"

/* The rows whose fields a bare name may be. */
struct rows {
	struct str entity;
	bool of_step; /* single names are listed with the use of the entity: iface_use.names */
	const struct rows *around;
};

struct steps {
	struct path_collector *c;
	const struct spec_action *action;
	struct map *names; /* variable or declared parameter that is a row -> names of its entities, a map */
};

static struct str target_name(struct arena *arena, const struct target_expr *t)
{
	return entity_as_written(arena, t->schema, t->entity);
}

/* ---- names ------------------------------------------------------------------------------------------------------ */

static void add_row_name(struct steps *x, struct str name, struct str entity)
{
	map_put(map_inner(x->names, name), entity, NULL);
}

static void collect_names(struct steps *x, const struct spec_step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct spec_step *s = &steps[i];
		const struct type_expr *item = iface_item(x->c->spec, x->action, s);
		struct spec_step *inside;
		size_t inside_count;
		if (s->variable.len > 0 && item != NULL)
			add_row_name(x, s->variable, entity_as_written(x->c->arena, item->schema, item->entity));
		else if (s->variable.len > 0 && s->target_ok)
			add_row_name(x, s->variable, target_name(x->c->arena, &s->target));
		for (size_t k = 0; spec_steps_inside(s, k, &inside, &inside_count); k++)
			collect_names(x, inside, inside_count);
	}
}

static void collect_params(struct steps *x)
{
	for (size_t i = 0; i < x->action->param_count; i++) {
		const struct spec_field *p = &x->action->params[i];
		if (p->type != NULL && p->type->kind == TYPE_EXPR_REF)
			add_row_name(x, p->name, entity_as_written(x->c->arena, p->type->schema, p->type->entity));
	}
}

/* ---- paths ------------------------------------------------------------------------------------------------------ */

/* E's names from FROM on, behind something of which NAMED may be the name. */
static void add_named(struct steps *x, struct str named, const struct expr *e, size_t from)
{
	const struct map *entities = from < e->path_count ? map_get(x->names, named) : NULL;
	for (size_t i = 0; entities != NULL && i < map_len(entities); i++)
		iface_add_path(x->c, map_key(entities, i), iface_dotted(x->c->arena, e, from));
}

/* E's names from FROM on, the first of them a field of the own row. */
static void add_own(struct steps *x, const struct expr *e, size_t from)
{
	if (e->path_count > from + 1 && iface_is_reference(x->c, e->path[from]))
		iface_add_path(x->c, STR_EMPTY, iface_dotted(x->c->arena, e, from));
}

/* input.company_id.name and input.company.name: the field is `company`. */
static struct expr *without_suffix(struct arena *arena, const struct expr *e)
{
	struct expr *copy = arena_make(arena, struct expr);
	*copy = *e;
	copy->path = arena_make_array(arena, struct str, e->path_count);
	for (size_t i = 0; i < e->path_count; i++)
		copy->path[i] = e->path[i];
	if (str_ends(copy->path[1], STR("_id")))
		copy->path[1] = str_sub(copy->path[1], 0, copy->path[1].len - 3);
	return copy;
}

static void add_input(struct steps *x, const struct rows *rows, const struct expr *e)
{
	if (e->path_count < 3)
		return;
	const struct expr *field = without_suffix(x->c->arena, e);
	add_named(x, e->path[1], e, 2);
	add_own(x, field, 1);
	for (; rows != NULL; rows = rows->around)
		iface_add_path(x->c, rows->entity, iface_dotted(x->c->arena, field, 1));
}

static void add_name(struct steps *x, const struct rows *rows, const struct expr *e)
{
	struct arena *arena = x->c->arena;
	if (str_is(e->path[0], "caller"))
		return;
	if (str_is(e->path[0], "input")) {
		add_input(x, rows, e);
		return;
	}
	add_own(x, e, str_is(e->path[0], "self") ? 1 : 0);
	add_own(x, e, 1); /* behind the entity's name */
	add_named(x, e->path[0], e, 1);
	for (; rows != NULL && !str_is(e->path[0], "self"); rows = rows->around) {
		if (e->path_count > 1 || !rows->of_step)
			iface_add_path(x->c, rows->entity, iface_dotted(arena, e, 0));
		if (e->path_count > 1)
			iface_add_path(x->c, rows->entity, iface_dotted(arena, e, 1));
	}
}

static void collect(struct steps *x, const struct rows *rows, const struct expr *e)
{
	if (e == NULL)
		return;
	if (e->kind == EXPR_NAME)
		add_name(x, rows, e);
	struct rows inner = { .around = rows };
	if (e->entity_parts > 0) {
		inner.entity = iface_add_entity(x->c, e);
		iface_add_path(x->c, inner.entity, STR("<"));
		if (e->path_count > e->entity_parts)
			iface_add_path(x->c, inner.entity, iface_dotted(x->c->arena, e, e->entity_parts));
		rows = &inner;
	}
	for (size_t i = 0; i < e->arg_count; i++)
		collect(x, rows, e->args[i]);
}

static void collect_steps(struct steps *x, const struct spec_step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct spec_step *s = &steps[i];
		struct rows rows = { .of_step = true };
		struct spec_step *inside;
		size_t inside_count;
		const struct rows *of =
		        s->target_ok && !spec_is_own(x->c->spec, s->target.schema, s->target.entity) ? &rows : NULL;
		if (of != NULL)
			rows.entity = target_name(x->c->arena, &s->target);
		collect(x, NULL, s->condition);
		collect(x, s->kind == STEP_AGGREGATE ? of : NULL, s->source);
		for (size_t c = 0; c < s->case_count; c++)
			for (size_t k = 0; k < s->cases[c].value_count; k++)
				collect(x, NULL, s->cases[c].values[k]);
		collect(x, of, s->target.where);
		for (size_t k = 0; k < s->target.assignment_count; k++)
			collect(x, of, s->target.assignments[k].value);
		for (size_t k = 0; k < s->dependency_count; k++)
			if (s->dependencies[k].field.text.len == 0)
				iface_add_path(x->c, target_name(x->c->arena, &s->dependencies[k].target), STR("<"));
		for (size_t k = 0; k < s->item_count; k++)
			collect(x, NULL, s->items[k].value);
		collect(x, NULL, s->notice != NULL ? s->notice->recipient : NULL);
		for (size_t k = 0; spec_steps_inside(s, k, &inside, &inside_count); k++)
			collect_steps(x, inside, inside_count);
	}
}

void iface_add_steps(struct path_collector *c)
{
	for (size_t i = 0; i < c->spec->action_count; i++) {
		struct steps x = { c, &c->spec->actions[i], map_new(c->arena) };
		collect_params(&x);
		collect_names(&x, x.action->steps, x.action->step_count);
		for (size_t k = 0; k < x.action->guard_count; k++)
			collect(&x, NULL, x.action->guards[k]);
		collect_steps(&x, x.action->steps, x.action->step_count);
	}
}

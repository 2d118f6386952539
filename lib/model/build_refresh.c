/* `refresh_table_view`: table views that are made anew. */
#include "model/build_action.h"

#include "model/renewal.h"
#include "read/spec_refresh.h"

struct items {
	struct renewal_item *items;
	size_t len;
	size_t cap;
};

static void add(struct builder *x, struct items *items, struct renewal_item item)
{
	if (item.entity->has_table_view)
		*vec_push(x->b->arena, items) = item;
}

static bool needs_view(struct builder *x, const struct entity *e, struct span at)
{
	if (e->has_table_view)
		return true;
	diag(x->b->diags, DIAG_BAD_STEP, at, "%.*s has no table view", STR_ARG(e->name));
	diag_hint(x->b->diags, "it gets one with `table_views: {mode: force}`");
	return false;
}

/* ---- propagate --------------------------------------------------------------------------------------------------- */

static bool is_called(const struct entity *e, struct str name)
{
	return str_eq(e->name, name) || str_eq(e->slug, name);
}

/* The references of F that NAME means: by the field's name all of them, by an entity's those to it. */
static size_t add_references(struct builder *x, struct items *items, const struct field *f, const struct spanned *name)
{
	bool by_field = str_eq(f->name, name->text) || str_eq(f->written, name->text);
	size_t count = 0;
	for (size_t i = 0; i < field_column_count(f); i++) {
		const struct entity *target = f->type.kind == TYPE_UNION ? f->type.branches[i].target : f->type.target;
		bool refers = f->type.kind == TYPE_REF || f->type.kind == TYPE_UNION;
		if (!refers || target == NULL || (!by_field && !is_called(target, name->text)))
			continue;
		count++;
		if (needs_view(x, target, name->span))
			add(x, items, (struct renewal_item){ target, RENEW_REFERENCE, f, i });
	}
	return count;
}

static void add_propagated(struct builder *x, struct items *items, const struct spanned *name)
{
	const struct entity *own = x->b->entity;
	struct str *names = arena_make_array(x->b->arena, struct str, own->field_count);
	size_t count = 0;
	for (size_t i = 0; i < own->field_count; i++) {
		names[i] = own->fields[i].name;
		count += add_references(x, items, &own->fields[i], name);
	}
	if (count > 0)
		return;
	diag(x->b->diags, DIAG_UNKNOWN_FIELD, name->span, "'%.*s' is no reference of %.*s, and no entity it refers to",
	     STR_ARG(name->text), STR_ARG(own->name));
	diag_suggest(x->b->diags, name->text, names, own->field_count);
}

/* ---- related ----------------------------------------------------------------------------------------------------- */

static bool leads_to(const struct entity *target, const struct entity *own)
{
	return target != NULL && str_eq(target->name, own->name) && str_eq(target->schema, own->schema);
}

/* The references of E, which may be the own entity, to the own row. */
static void add_back(struct builder *x, struct items *items, const struct entity *e)
{
	const struct entity *own = x->b->entity;
	for (size_t i = 0; i < e->field_count; i++) {
		const struct field *f = &e->fields[i];
		if ((f->type.kind == TYPE_REF || f->type.kind == TYPE_LINKS) && leads_to(f->type.target, own))
			add(x, items, (struct renewal_item){ e, RENEW_BACK, f, 0 });
		for (size_t k = 0; f->type.kind == TYPE_UNION && k < f->type.branch_count; k++)
			if (leads_to(f->type.branches[k].target, own))
				add(x, items, (struct renewal_item){ e, RENEW_BACK, f, k });
	}
}

static void add_related(struct builder *x, struct items *items)
{
	add_back(x, items, x->b->entity);
	for (unsigned i = 0; i < x->b->own->related_count; i++) {
		const struct entity *e = map_get(x->b->entities, str_from(x->b->own->related[i]));
		if (e != NULL && e != x->b->entity)
			add_back(x, items, e);
	}
}

/* ---- the step ---------------------------------------------------------------------------------------------------- */

static void build_view(struct builder *x, const struct spec_step *spec, struct items *items)
{
	const struct entity *e = action_target(x, &spec->target);
	if (e != NULL && needs_view(x, e, spec->target.entity_span))
		add(x, items, (struct renewal_item){ e, RENEW_ALL, NULL, 0 });
}

static void build_rows(struct builder *x, const struct spec_step *spec, struct items *items)
{
	const struct entity *own = x->b->entity;
	const struct spec_refresh *from = spec->refresh;
	if (x->creates && !x->inserted) {
		diag(x->b->diags, DIAG_BAD_STEP, spec->span, "there is no row yet");
		return;
	}
	x->uses_self = x->uses_self || !x->creates;
	if ((from->scope == REFRESH_SELF || from->scope == REFRESH_BATCH) && !needs_view(x, own, spec->span))
		return;
	add(x, items, (struct renewal_item){ own, RENEW_SELF, NULL, 0 });
	for (size_t i = 0; i < from->name_count; i++)
		add_propagated(x, items, &from->names[i]);
	if (from->scope == REFRESH_RELATED)
		add_related(x, items);
	if (from->scope == REFRESH_RELATED && items->len == 0)
		diag(x->b->diags, DIAG_BAD_STEP, spec->span,
		     "neither %.*s nor anything that refers to it has a table view", STR_ARG(own->name));
}

void build_refresh(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct renewal *renewal = arena_make(x->b->arena, struct renewal);
	struct items items = { 0 };
	if (spec->refresh == NULL)
		return;
	if (spec->refresh->scope == REFRESH_VIEW)
		build_view(x, spec, &items);
	else
		build_rows(x, spec, &items);
	*renewal = (struct renewal){ items.items, items.len, spec->refresh->deferred };
	step->renewal = renewal;
}

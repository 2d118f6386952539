/* build_chain.c - the pattern recursive_dependency_validator from spec to model; behind the fields. */
#include "model/build.h"

#include "model/patterns.h"
#include "read/spec_patterns.h"

static bool is_same(const struct entity *a, const struct entity *b)
{
	return str_eq(a->schema, b->schema) && str_eq(a->name, b->name);
}

/* Fields were checked by spec_check(): what is left is where they lead. */
static void build_chain(struct build *b, const struct spec_chain *spec, struct chain *d)
{
	const struct entity *from, *to = b->entity;
	bool has_child = spec->child.text.ptr != NULL;
	d->max_depth = spec->max_depth;
	d->parent = entity_field(b->entity, spec->parent.text);
	d->child = has_child ? entity_field(b->entity, spec->child.text) : NULL;
	d->kind = spec->kind.text.ptr != NULL ? entity_field(b->entity, spec->kind.text) : NULL;
	if (d->parent == NULL || d->parent->type.target == NULL || (has_child && d->child == NULL) ||
	    (has_child && d->child->type.target == NULL) || (spec->kind.text.ptr != NULL && d->kind == NULL)) {
		b->failed = true; /* reported where the field stands */
		return;
	}
	from = d->parent->type.target;
	if (has_child)
		to = d->child->type.target;
	if (is_same(from, to))
		return;
	b->failed = true;
	diag(b->diags, DIAG_TYPE_MISMATCH, has_child ? spec->child.span : spec->parent.span,
	     "'%.*s' leads to %.*s, not to %.*s: no chain can be made of these rows",
	     STR_ARG(has_child ? d->child->name : d->parent->name), STR_ARG(has_child ? to->name : from->name),
	     STR_ARG(has_child ? from->name : to->name));
	if (!has_child)
		diag_hint(b->diags, "name the other reference as `child_field`");
}

void build_chains(struct build *b)
{
	struct entity *e = b->entity;
	e->chains = arena_make_array(b->arena, struct chain, b->spec->chain_count + b->spec->template_count);
	for (; e->chain_count < b->spec->chain_count; e->chain_count++)
		build_chain(b, &b->spec->chains[e->chain_count], &e->chains[e->chain_count]);
}

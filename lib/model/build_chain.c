/* build_chain.c - the pattern recursive_dependency_validator from spec to model; behind the fields. */
#include "model/build.h"

#include "model/patterns.h"
#include "read/spec_patterns.h"

/* Its text, where the author gave no other message. */
static struct str message_of(struct build *b, const struct spec_rule *spec)
{
	return spec->message.len > 0 ? spec->message : expr_text(b->arena, spec->condition);
}

static bool build_rule(struct build *b, const struct spec_rule *spec, const struct chain *d, struct rule *rule)
{
	struct scope scope = build_view_scope(b, NULL, 0);
	scope.joined = false;
	scope.alias = STR("new");
	scope.entity = NULL; /* rows of others may be of other tenants */
	*rule = (struct rule){ .code = arena_printf(b->arena, "validation:%.*s", STR_ARG(spec->name.text)),
		               .condition = expr_type_condition(&scope, spec->condition),
		               .message = message_of(b, spec) };
	rule->fields = arena_make_array(b->arena, struct str, spec->field_count + 2);
	for (size_t i = 0; i < spec->field_count; i++)
		rule->fields[rule->field_count++] = spec->fields[i].text;
	if (spec->field_count == 0)
		rule->fields[rule->field_count++] = d->parent->name;
	if (spec->field_count == 0 && d->child != NULL)
		rule->fields[rule->field_count++] = d->child->name;
	return rule->condition != NULL;
}

static void build_rules(struct build *b, const struct spec_chain *spec, struct chain *d)
{
	d->rules = arena_make_array(b->arena, struct rule, spec->rule_count);
	for (size_t i = 0; i < spec->rule_count; i++)
		if (build_rule(b, &spec->rules[i], d, &d->rules[d->rule_count]))
			d->rule_count++;
		else
			b->failed = true;
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
	d->details = spec->details;
	build_rules(b, spec, d);
	from = d->parent->type.target;
	if (has_child)
		to = d->child->type.target;
	if (entity_same(from, to))
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

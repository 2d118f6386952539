/* The parameters of the pattern state_machine. */
#include "read/spec_patterns.h"

static bool add_target(struct diags *diags, const struct yaml_node *node, struct spec_transition *t)
{
	if (node->kind != YAML_SCALAR || yaml_is_null(node))
		return diag(diags, DIAG_WRONG_KIND, node->span, "a value is text, not %s",
		            yaml_is_null(node) ? "nothing" : yaml_kind_name(node));
	for (size_t i = 0; i < t->to_count; i++)
		if (str_eq(t->to[i].text, node->text))
			return diag(diags, DIAG_DUPLICATE_VALUE, node->span, "'%.*s' is there twice",
			            STR_ARG(node->text));
	t->to[t->to_count++] = (struct spanned){ node->text, node->span };
	return true;
}

/* from: [to, …], or `from: to`; nothing follows a value that has an empty list. */
static bool read_transition(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                            struct spec_transition *t)
{
	bool ok = true;
	*t = (struct spec_transition){ .from = { node->key, node->key_span } };
	if (node->kind == YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'%.*s' takes a list of values, not a mapping",
		            STR_ARG(node->key));
	t->to = arena_make_array(arena, struct spanned, node->kind == YAML_SCALAR ? 1 : node->count);
	if (node->kind == YAML_SCALAR)
		return yaml_is_null(node) || add_target(diags, node, t);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		ok = add_target(diags, c, t) && ok;
	return ok;
}

bool spec_read_machine(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                       struct spec_machine *machine)
{
	const struct yaml_node *transitions = pattern_param(p, "transitions");
	size_t targets = 0;
	*machine = (struct spec_machine){ .span = p->span, .field = { STR("status"), p->span } };
	bool ok = pattern_text(diags, p, "field", &machine->field);
	if (transitions->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, transitions->key_span,
		     "'transitions' takes a mapping of values to those that may follow, not %s",
		     yaml_kind_name(transitions));
		diag_hint(diags, "write {draft: [sent], sent: [paid, lost]}");
		return false;
	}
	machine->transitions = arena_make_array(arena, struct spec_transition, transitions->count);
	for (const struct yaml_node *c = transitions->first; c != NULL; c = c->next) {
		struct spec_transition *t = &machine->transitions[machine->transition_count++];
		ok = read_transition(arena, diags, c, t) && ok;
		targets += t->to_count;
	}
	if (ok && targets == 0)
		return diag(diags, DIAG_BAD_VALUE, transitions->key_span, "no value may follow another one");
	return ok;
}

#include "read/spec_action.h"

#include "read/action_pattern.h"
#include "read/keys.h"
#include "read/language.h"
#include "read/spec_params.h"

static const struct key_row action_keys[] = {
	{ "name", KEY_READ },       { "description", KEY_READ }, { "steps", KEY_READ },   { "requires", KEY_READ },
	{ "permission", KEY_READ }, { "permissions", KEY_READ }, { "params", KEY_READ },  { "parameters", KEY_READ },
	{ "inputs", KEY_READ },     { "impact", KEY_READ },      { "impacts", KEY_READ }, { "returns", KEY_READ },
	{ "idempotent", KEY_READ }, { "function", KEY_READ },    { "pattern", KEY_READ }, { "config", KEY_READ },
};
const struct key_table action_key_table = { "action", action_keys, countof(action_keys) };

/* An error code becomes part of a status: not_a_lead, conflict:already_paid. Without a SPAN there is none. */
bool spec_check_code(struct diags *diags, struct str code, struct span span)
{
	if (code.len == 0 && span.source != NULL) {
		diag(diags, DIAG_BAD_VALUE, span, "an error code is empty");
		diag_hint(diags, "a code is a word such as not_a_lead");
		return false;
	}
	for (size_t i = 0; i < code.len; i++) {
		char c = code.ptr[i];
		if (!char_is_word(c) && c != '-' && c != '.' && (c != ':' || i == 0 || i + 1 == code.len)) {
			diag(diags, DIAG_BAD_VALUE, span, "'%.*s' cannot be an error code", STR_ARG(code));
			diag_hint(diags, "a code is a word such as not_a_lead; text for people goes into `message`");
			return false;
		}
	}
	return true;
}

static bool read_action(struct arena *arena, struct diags *diags, const struct yaml_node *node, const struct spec *spec,
                        struct spec_action *action)
{
	*action = (struct spec_action){ .node = node, .name = node->text, .span = node->span };
	action->description = action->function = STR_EMPTY;
	if (node->kind == YAML_SEQUENCE)
		return diag(diags, DIAG_WRONG_KIND, node->span, "an action is a mapping with a name, not a list");
	const struct yaml_node *steps = NULL;
	if (node->kind == YAML_MAPPING) {
		keys_check(diags, node, action_keys, countof(action_keys), "an action");
		const struct yaml_node *name = keys_get(node, "name");
		if (name == NULL)
			return diag(diags, DIAG_MISSING_KEY, node->first ? node->first->key_span : node->span,
			            "an action needs a name");
		if (name->kind != YAML_SCALAR)
			return diag(diags, DIAG_WRONG_KIND, name->key_span, "an action's name is text");
		action->name = name->text;
		action->span = name->span;
		keys_text(diags, node, "description", &action->description, NULL);
		spec_read_action_keys(arena, diags, action);
		steps = keys_get(node, "steps");
	}
	if (!expr_is_identifier(action->name))
		return keys_bad_name(diags, action->name, action->span, "an action",
		                     "letters, digits and '_', not beginning with a digit");
	action->has_steps = steps != NULL;
	if (steps != NULL && steps->kind == YAML_SEQUENCE && steps->count == 0)
		diag(diags, DIAG_EMPTY_ACTION, steps->key_span, "action '%.*s' has an empty list of steps",
		     STR_ARG(action->name));
	if (steps != NULL)
		spec_read_steps(arena, diags, steps, &action->steps, &action->step_count);
	if (node->kind == YAML_MAPPING)
		spec_read_action_pattern(arena, diags, spec, action);
	return true;
}

void spec_read_actions(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	if (node->kind != YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'actions' takes a list, not %s", yaml_kind_name(node));
		return;
	}
	spec->actions = arena_make_array(arena, struct spec_action, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (read_action(arena, diags, c, spec, &spec->actions[spec->action_count]))
			spec->action_count++;
}

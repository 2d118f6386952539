#include "read/spec_params.h"

#include "base/vec.h"
#include "read/keys.h"
#include "read/spec_impact.h"

/* The one of several names of a key that is there; a second one is an error. */
static const struct yaml_node *get_either(struct diags *diags, const struct yaml_node *node, const char *const *names,
                                          size_t count)
{
	const struct yaml_node *found = NULL;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		for (size_t i = 0; i < count; i++) {
			if (!str_is(c->key, names[i]) || yaml_is_null(c))
				continue;
			if (found != NULL) {
				diag(diags, DIAG_BAD_VALUE, c->key_span, "'%.*s' is another name of '%.*s'",
				     STR_ARG(c->key), STR_ARG(found->key));
				diag_note(diags, found->key_span, "'%.*s' is here", STR_ARG(found->key));
				return found;
			}
			found = c;
		}
	return found;
}

/* ---- parameters ------------------------------------------------------------------------------------------------ */

/* Keys that speak of a column. */
static void check_param_keys(struct diags *diags, const struct yaml_node *node)
{
	static const char *const keys[] = {
		"unique", "index", "on_delete", "on_update", "computed", "was", "fraiseql"
	};
	for (size_t i = 0; node->kind == YAML_MAPPING && i < countof(keys); i++) {
		const struct yaml_node *key = keys_get(node, keys[i]);
		if (key != NULL)
			diag(diags, DIAG_BAD_VALUE, key->key_span, "'%s' belongs to a field, not to a parameter",
			     keys[i]);
	}
}

void spec_read_params(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                      struct spec_field **params, size_t *count)
{
	if (node->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'%.*s' takes a mapping of names to types, not %s",
		     STR_ARG(node->key), yaml_kind_name(node));
		return;
	}
	*params = arena_make_array(arena, struct spec_field, node->count);
	struct spec_field *open = NULL;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		if (spec_is_rest(c, &open))
			continue;
		check_param_keys(diags, c);
		if (!expr_is_identifier(c->key))
			diag(diags, DIAG_BAD_NAME, c->key_span, "'%.*s' cannot be the name of a parameter",
			     STR_ARG(c->key));
		else
			spec_read_field(arena, diags, c, open = &(*params)[(*count)++]);
	}
}

static void read_params(struct arena *arena, struct diags *diags, struct spec_action *action)
{
	static const char *const names[] = { "params", "parameters", "inputs" };
	const struct yaml_node *node = get_either(diags, action->node, names, countof(names));
	if (node != NULL)
		spec_read_params(arena, diags, node, &action->params, &action->param_count);
}

/* ---- who may call ---------------------------------------------------------------------------------------------- */

/* contact.create, can_edit: a name and no expression. */
static bool is_permission_name(struct str text)
{
	if (str_starts(text, STR("caller.")))
		return false;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		if (!char_is_word(c) && (i == 0 || (c != '.' && c != ':' && c != '-')))
			return false;
	}
	return text.len > 0;
}

/* caller.has_permission('NAME') */
static struct expr *permission_expr(struct arena *arena, const struct yaml_node *node)
{
	struct expr *name = arena_make(arena, struct expr), *call = arena_make(arena, struct expr);
	*name = (struct expr){ .kind = EXPR_STRING, .text = node->text, .span = node->span, .op_span = node->span };
	*call = (struct expr){ .kind = EXPR_CALL,
		               .text = STR("caller.has_permission"),
		               .args = arena_make(arena, struct expr *),
		               .arg_count = 1,
		               .span = node->span,
		               .op_span = node->span };
	call->args[0] = name;
	return call;
}

static void read_guard(struct arena *arena, struct diags *diags, const struct yaml_node *node, bool names,
                       struct spec_action *action)
{
	struct expr *e;
	if (node->kind != YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, node->span, "a condition is text, not %s", yaml_kind_name(node));
		return;
	}
	e = names && is_permission_name(node->text) ? permission_expr(arena, node) : expr_parse(arena, diags, node);
	if (e != NULL)
		action->guards[action->guard_count++] = e;
}

/* `requires` is an expression, `permission` and `permissions` may be names; of a list all must hold. */
static void read_guards(struct arena *arena, struct diags *diags, struct spec_action *action)
{
	static const char *const keys[] = { "requires", "permission", "permissions" };
	const struct yaml_node *node = get_either(diags, action->node, keys, countof(keys));
	if (node == NULL)
		return;
	bool names = !str_is(node->key, "requires");
	if (node->kind == YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->key_span,
		     "'%.*s' takes a condition or a list of them, not a mapping", STR_ARG(node->key));
		return;
	}
	action->guards = arena_make_array(arena, struct expr *, node->kind == YAML_SCALAR ? 1 : node->count);
	if (node->kind == YAML_SCALAR)
		read_guard(arena, diags, node, names, action);
	for (const struct yaml_node *c = node->first; node->kind == YAML_SEQUENCE && c != NULL; c = c->next)
		read_guard(arena, diags, c, names, action);
}

/* ---- the name in SQL ------------------------------------------------------------------------------------------- */

static void read_function(struct diags *diags, struct spec_action *action)
{
	keys_text(diags, action->node, "function", &action->function, &action->function_span);
	if (action->function.len == 0 || str_is_lower_name(action->function))
		return;
	diag(diags, DIAG_BAD_NAME, action->function_span, "'%.*s' cannot be the name of a function",
	     STR_ARG(action->function));
	diag_hint(diags, "lower-case letters, digits and '_'; the schema is not part of it");
	action->function = STR_EMPTY;
}

void spec_read_action_keys(struct arena *arena, struct diags *diags, struct spec_action *action)
{
	read_function(diags, action);
	read_params(arena, diags, action);
	read_guards(arena, diags, action);
	spec_read_impact(arena, diags, action->node, action);
	keys_bool(diags, action->node, "idempotent", &action->idempotent);
	if (action->idempotent)
		action->idempotent_span = keys_get(action->node, "idempotent")->key_span;
}

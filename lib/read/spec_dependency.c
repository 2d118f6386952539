#include "read/spec_dependency.h"

#include "read/keys.h"
#include "read/language.h"

static const struct key_row dependency_keys[] = {
	{ "entity", KEY_READ },        { "field", KEY_READ },   { "block_hard_delete", KEY_READ },
	{ "error_message", KEY_READ }, { "message", KEY_READ },
};
const struct key_table dependency_key_table = { "dependency", dependency_keys, countof(dependency_keys) };

/* Order, shop.Order */
static bool read_entity(struct diags *diags, struct str text, struct span span, struct spec_dependency *d)
{
	size_t dot = str_find(text, '.');
	struct str schema = dot < text.len ? str_sub(text, 0, dot) : STR_EMPTY;
	struct str entity = dot < text.len ? str_sub(text, dot + 1, text.len) : text;
	if (!expr_is_identifier(entity) || (schema.len > 0 && !expr_is_identifier(schema)))
		return diag(diags, DIAG_BAD_NAME, span, "'%.*s' is no entity", STR_ARG(text));
	d->target = (struct target_expr){ .schema = schema, .entity = entity, .entity_span = span };
	return true;
}

static bool read_mapping(struct diags *diags, const struct yaml_node *node, struct spec_dependency *d)
{
	const struct yaml_node *entity = keys_get(node, "entity");
	struct str message;
	keys_check(diags, node, dependency_keys, countof(dependency_keys), "a dependency");
	if (entity == NULL || entity->kind != YAML_SCALAR)
		return diag(diags, DIAG_MISSING_KEY, node->first != NULL ? node->first->key_span : node->span,
		            "a dependency needs the name of an `entity`");
	bool ok = keys_text(diags, node, "field", &d->field.text, &d->field.span);
	ok = keys_bool(diags, node, "block_hard_delete", &d->hard_only) && ok;
	ok = keys_text(diags, node, "error_message", &d->message, NULL) && ok;
	ok = keys_text(diags, node, "message", &message, NULL) && ok;
	if (d->message.len == 0)
		d->message = message;
	return read_entity(diags, entity->text, entity->span, d) && ok;
}

static void read_one(struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	struct spec_dependency *d = &step->dependencies[step->dependency_count];
	*d = (struct spec_dependency){ .field = { .text = STR_EMPTY }, .message = STR_EMPTY };
	bool ok = node->kind == YAML_SCALAR    ? read_entity(diags, node->text, node->span, d)
	          : node->kind == YAML_MAPPING ? read_mapping(diags, node, d)
	                                       : diag(diags, DIAG_WRONG_KIND, node->span,
	                                              "a dependency is an entity, or a mapping with one");
	step->dependency_count += ok;
}

void spec_read_dependencies(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	const struct yaml_node *list = keys_get(step->node, "check_dependencies");
	if (list == NULL)
		return;
	step->dependencies =
	        arena_make_array(arena, struct spec_dependency, list->kind == YAML_SEQUENCE ? list->count : 1);
	if (list->kind == YAML_SEQUENCE)
		for (const struct yaml_node *c = list->first; c != NULL; c = c->next)
			read_one(diags, c, step);
	else
		diag(diags, DIAG_WRONG_KIND, list->key_span, "'check_dependencies' takes a list of entities");
}

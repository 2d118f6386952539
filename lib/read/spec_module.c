#include "read/spec_module.h"

#include "read/keys.h"
#include "read/language.h"

static const struct key_row extends_keys[] = { { "from", KEY_READ } };
const struct key_table extends_key_table = { "extends", extends_keys, countof(extends_keys) };

/* A path as it stands in a file: no empty one, no absolute one, which would be another on every machine. */
static bool is_path(struct diags *diags, const struct yaml_node *node)
{
	if (node->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, node->span, "a module is named by text, not by %s",
		            yaml_kind_name(node));
	if (node->text.len == 0 || node->text.ptr[0] == '/')
		return diag(diags, DIAG_BAD_VALUE, node->span, "'%.*s' is no path of a module", STR_ARG(node->text)),
		       diag_hint(diags, "a relative one, such as stdlib/crm/contact"), false;
	return true;
}

/* Parent, crm.Parent */
static bool is_entity_name(struct str text)
{
	size_t dot = str_find(text, '.');
	return expr_is_identifier(str_sub(text, 0, dot)) &&
	       (dot == text.len || expr_is_identifier(str_sub(text, dot + 1, text.len)));
}

static void read_extends(struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	const struct yaml_node *from = node;
	spec->extends = (struct spec_module){ .span = node->key_span };
	if (node->kind == YAML_MAPPING) {
		keys_check(diags, node, extends_keys, countof(extends_keys), "extends");
		from = keys_get(node, "from");
		if (from == NULL)
			diag(diags, DIAG_MISSING_KEY, node->key_span, "'extends' names nothing");
		else if (is_path(diags, from))
			spec->extends = (struct spec_module){ from->text, from->span, false };
	} else if (node->kind != YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'extends' takes an entity, not a list");
	} else if (!is_entity_name(node->text)) {
		diag(diags, DIAG_BAD_VALUE, node->span, "'%.*s' is no name of an entity", STR_ARG(node->text));
		diag_hint(diags, "a module is extended with `extends: {from: %.*s}`", STR_ARG(node->text));
	} else {
		spec->extends = (struct spec_module){ node->text, node->span, true };
	}
}

static void read_import(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	if (node->kind == YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'import' takes a path or a list of paths, not a mapping");
		return;
	}
	spec->imports = arena_make_array(arena, struct spec_module, node->kind == YAML_SEQUENCE ? node->count : 1);
	const struct yaml_node *c = node->kind == YAML_SEQUENCE ? node->first : node;
	for (; c != NULL; c = node->kind == YAML_SEQUENCE ? c->next : NULL)
		if (is_path(diags, c))
			spec->imports[spec->import_count++] = (struct spec_module){ c->text, c->span, false };
}

/* The file says nothing but `import`. */
static bool is_alone(const struct yaml_node *import, const struct yaml_node *root)
{
	for (const struct yaml_node *c = root->first; c != NULL; c = c->next)
		if (c != import && !yaml_is_null(c) && !str_is(c->key, "_metadata") && !str_starts(c->key, STR("x-")))
			return false;
	return true;
}

void spec_read_modules(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec)
{
	const struct yaml_node *extends = keys_get(root, "extends"), *import = keys_get(root, "import");
	if (extends != NULL)
		read_extends(diags, extends, spec);
	if (import != NULL)
		read_import(arena, diags, import, spec);
	spec->stands_for = import != NULL && is_alone(import, root);
	spec->pending = import != NULL || extends != NULL;
}

#include "read/spec_placement.h"

#include "read/keys.h"
#include "read/language.h"

static const struct key_row organization_keys[] = {
	{ "table_code", KEY_READ },
	{ "domain_name", KEY_READ },
};
const struct key_table organization_key_table = { "organization", organization_keys, countof(organization_keys) };

bool hex_parse(struct arena *arena, struct str text, size_t count, struct str *upper)
{
	if (text.len != count)
		return false;
	char *copy = arena_alloc(arena, count + 1);
	for (size_t i = 0; i < count; i++) {
		char c = text.ptr[i];
		if (!char_is_hex_digit(c))
			return false;
		copy[i] = c >= 'a' ? (char)(c - 'a' + 'A') : c;
	}
	*upper = (struct str){ copy, count };
	return true;
}

bool table_code_parse(struct arena *arena, struct str text, struct str *code)
{
	return hex_parse(arena, text, CODE_DIGITS, code);
}

static void read_tier(struct diags *diags, const struct yaml_node *root, struct spec *spec)
{
	struct span at;
	if (!keys_text(diags, root, "tier", &spec->tier, &at) || keys_get(root, "tier") == NULL)
		return;
	if (!str_is(spec->tier, "multi_tenant") && !str_is(spec->tier, "shared") && !str_is(spec->tier, "framework"))
		diag(diags, DIAG_BAD_VALUE, at, "a tier is multi_tenant, shared or framework, not '%.*s'",
		     STR_ARG(spec->tier));
}

static void read_was(struct diags *diags, const struct yaml_node *root, struct spec *spec)
{
	struct span at;
	if (!keys_text(diags, root, "was", &spec->was, &at) || keys_get(root, "was") == NULL)
		return;
	if (!expr_is_identifier(spec->was))
		diag(diags, DIAG_BAD_NAME, at, "'%.*s' cannot have been the name of an entity", STR_ARG(spec->was));
	else if (str_eq(spec->was, spec->name))
		diag(diags, DIAG_BAD_VALUE, at, "'was' names the entity itself");
}

static void read_organization(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	struct str code;
	if (node->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'organization' takes a mapping, not %s",
		     yaml_kind_name(node));
		return;
	}
	keys_check(diags, node, organization_keys, countof(organization_keys), "organization");
	keys_text(diags, node, "domain_name", &spec->domain_name, &spec->domain_span);
	if (!keys_text(diags, node, "table_code", &code, &spec->table_code_span) ||
	    keys_get(node, "table_code") == NULL)
		return;
	if (table_code_parse(arena, code, &spec->table_code))
		return;
	diag(diags, DIAG_REGISTRY_CODE, spec->table_code_span, "'%.*s' is no table code", STR_ARG(code));
	diag_hint(diags, "six hexadecimal digits");
}

void spec_read_placement(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec)
{
	const struct yaml_node *organization = keys_get(root, "organization");
	spec->table_code = spec->domain_name = STR_EMPTY;
	read_tier(diags, root, spec);
	read_was(diags, root, spec);
	if (organization != NULL)
		read_organization(arena, diags, organization, spec);
}

#include "read/spec_identity.h"

#include "base/limits.h"
#include "read/keys.h"
#include "read/language.h"

enum { DEFAULT_DEPTH = 20, MAX_DEPTH = LIMIT_HIERARCHY_DEPTH, MAX_WIDTH = LIMIT_PADDING };

static const struct key_row identifier_keys[] = {
	{ "strategy", KEY_READ },           { "separator", KEY_READ },  { "composition_separator", KEY_READ },
	{ "internal_separator", KEY_READ }, { "components", KEY_READ },
};
const struct key_table identifier_key_table = { "identifier", identifier_keys, countof(identifier_keys) };

static const struct key_row component_keys[] = {
	{ "field", KEY_READ },     { "transform", KEY_READ }, { "format", KEY_READ },
	{ "separator", KEY_READ }, { "replace", KEY_READ },   { "strip_tenant_prefix", KEY_READ },
};
const struct key_table component_key_table = { "component", component_keys, countof(component_keys) };

static const struct key_row hierarchical_keys[] = { { "max_depth", KEY_READ } };
const struct key_table hierarchical_key_table = { "hierarchical", hierarchical_keys, countof(hierarchical_keys) };

static const struct key_row translations_keys[] = {
	{ "enabled", KEY_READ },
	{ "table_name", KEY_READ },
	{ "fields", KEY_READ },
};
const struct key_table translations_key_table = { "translations", translations_keys, countof(translations_keys) };

static const struct transform_row {
	const char *name;
	enum transform transform;
	bool takes_argument;
} transform_rows[] = {
	{ "slugify", TRANSFORM_SLUGIFY, false },
	{ "uppercase", TRANSFORM_UPPERCASE, false },
	{ "lowercase", TRANSFORM_LOWERCASE, false },
	{ "none", TRANSFORM_NONE, false },
	{ "date", TRANSFORM_DATE, true },
	{ "pad", TRANSFORM_PAD, true },
};

static bool wrong_kind(struct diags *diags, const struct yaml_node *node, const char *key, const char *takes)
{
	return diag(diags, DIAG_WRONG_KIND, node->key_span, "'%s' takes %s, not %s", key, takes, yaml_kind_name(node));
}

/* ---- identifier ------------------------------------------------------------------------------------------------ */

/* The argument of date or pad, as `transform: date(YYYY)` or as `format: YYYY`. */
static bool set_argument(struct diags *diags, struct spec_component *c, struct spanned argument)
{
	if (c->transform == TRANSFORM_PAD)
		return keys_number(diags, argument.text, argument.span, MAX_WIDTH, &c->width);
	if (argument.text.len == 0)
		return diag(diags, DIAG_BAD_VALUE, argument.span, "a format of dates has letters, for example YYYY-MM");
	c->format = argument;
	return true;
}

static bool unknown_transform(struct diags *diags, struct str name, struct span span)
{
	struct str names[countof(transform_rows)];
	for (size_t i = 0; i < countof(transform_rows); i++)
		names[i] = str_from(transform_rows[i].name);
	diag(diags, DIAG_BAD_VALUE, span, "unknown transform '%.*s'", STR_ARG(name));
	if (!diag_suggest(diags, name, names, countof(names)))
		diag_hint(diags, "slugify, uppercase, lowercase, none, date(fmt) or pad(n)");
	return false;
}

/* NAME or NAME(ARGUMENT). */
static bool read_transform(struct diags *diags, const struct yaml_node *node, struct spec_component *c)
{
	const struct transform_row *row = NULL;
	struct str text = node->text;
	size_t open = str_find(text, '('), close = text.len;
	struct str name = str_trim(str_sub(text, 0, open));
	c->transform_span = node->span;
	for (size_t i = 0; i < countof(transform_rows); i++)
		if (str_is(name, transform_rows[i].name))
			row = &transform_rows[i];
	if (row == NULL)
		return unknown_transform(diags, name, node->span);
	c->transform = row->transform;
	if (open == text.len)
		return true;
	if (!row->takes_argument)
		return diag(diags, DIAG_BAD_VALUE, node->span, "'%s' takes no argument", row->name);
	if (!str_ends(text, STR(")")))
		return diag(diags, DIAG_BAD_VALUE, node->span, "'%.*s' has no closing parenthesis", STR_ARG(text));
	struct str argument = str_sub(text, open + 1, close - open - 2);
	return set_argument(diags, c, (struct spanned){ argument, yaml_span_at(node, open + 1, argument.len) });
}

static bool read_format(struct diags *diags, const struct yaml_node *node, struct spec_component *c)
{
	struct spanned format = { .span = node->span };
	bool given = c->format.text.len > 0 || c->width > 0;
	const struct yaml_node *child = keys_get(node, "format");
	if (!keys_text(diags, node, "format", &format.text, &format.span))
		return false;
	if (child == NULL && !given && (c->transform == TRANSFORM_DATE || c->transform == TRANSFORM_PAD)) {
		bool date = c->transform == TRANSFORM_DATE;
		diag(diags, DIAG_MISSING_KEY, c->transform_span, "'%s' needs an argument", date ? "date" : "pad");
		diag_hint(diags, "write %s", date ? "date(YYYY-MM)" : "pad(5)");
		return false;
	}
	if (child == NULL)
		return true;
	if (given)
		return diag(diags, DIAG_BAD_VALUE, format.span, "the transform has an argument already");
	return set_argument(diags, c, format);
}

static bool read_replace(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                         struct spec_component *c)
{
	const struct yaml_node *replace = keys_get(node, "replace");
	if (replace == NULL)
		return true;
	if (replace->kind != YAML_MAPPING)
		return wrong_kind(diags, replace, "replace", "a mapping of texts to texts");
	c->replacements = arena_make_array(arena, struct spec_replacement, replace->count);
	for (const struct yaml_node *child = replace->first; child != NULL; child = child->next) {
		if (child->kind != YAML_SCALAR)
			return wrong_kind(diags, child, "replace", "a mapping of texts to texts");
		if (child->key.len == 0)
			return diag(diags, DIAG_BAD_VALUE, child->key_span, "an empty text cannot be replaced");
		c->replacements[c->replacement_count++] = (struct spec_replacement){ child->key, child->text };
	}
	return true;
}

static bool read_long_component(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                                struct spec_component *c)
{
	const struct yaml_node *transform = keys_get(node, "transform"), *separator = keys_get(node, "separator");
	bool ok = keys_check(diags, node, component_keys, countof(component_keys), "a component");
	ok = keys_text(diags, node, "field", &c->field.text, &c->field.span) && ok;
	if (ok && c->field.text.len == 0)
		return diag(diags, DIAG_MISSING_KEY, node->span, "the component has no 'field'");
	c->node = keys_get(node, "field");
	if (transform != NULL && transform->kind != YAML_SCALAR)
		ok = wrong_kind(diags, transform, "transform", "text");
	else if (transform != NULL)
		ok = read_transform(diags, transform, c) && ok;
	ok = ok && read_format(diags, node, c);
	ok = read_replace(arena, diags, node, c) && ok;
	ok = keys_bool(diags, node, "strip_tenant_prefix", &c->strip_tenant_prefix) && ok;
	c->has_separator = separator != NULL;
	return keys_text(diags, node, "separator", &c->separator, NULL) && ok;
}

static bool read_component(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                           struct spec_component *c)
{
	c->field.span = c->transform_span = node->span;
	c->separator = STR_EMPTY;
	if (node->kind == YAML_MAPPING)
		return read_long_component(arena, diags, node, c);
	if (node->kind == YAML_SEQUENCE || yaml_is_null(node))
		return diag(diags, DIAG_WRONG_KIND, node->span, "a component is the name of a field, or a mapping");
	c->field.text = node->text;
	c->node = node;
	return true;
}

static bool read_strategy(struct diags *diags, const struct yaml_node *node, struct spec_identity *identity)
{
	struct str strategy;
	struct span span = node->span;
	if (!keys_text(diags, node, "strategy", &strategy, &span))
		return false;
	identity->composite = str_is(strategy, "composite_hierarchical");
	if (keys_get(node, "strategy") == NULL || str_is(strategy, "simple") || identity->composite)
		return true;
	diag(diags, DIAG_BAD_VALUE, span, "unknown strategy '%.*s'", STR_ARG(strategy));
	diag_hint(diags, "simple or composite_hierarchical");
	return false;
}

/* A separator may be empty when it is written so: ''. */
static bool read_separator(struct diags *diags, const struct yaml_node *node, const char *key, struct str *separator)
{
	struct str text;
	if (!keys_text(diags, node, key, &text, NULL))
		return false;
	if (keys_get(node, key) != NULL)
		*separator = text;
	return true;
}

static bool read_components(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                            struct spec_identity *identity)
{
	const struct yaml_node *components = keys_get(node, "components");
	bool ok = true;
	if (components == NULL || (components->kind == YAML_SEQUENCE && components->count == 0)) {
		diag(diags, DIAG_MISSING_KEY, identity->span, "the identifier has no components");
		diag_hint(diags, "name the fields it is made of: `components: [name]`");
		return false;
	}
	if (components->kind != YAML_SEQUENCE)
		return wrong_kind(diags, components, "components", "a list");
	identity->components = arena_make_array(arena, struct spec_component, components->count);
	for (const struct yaml_node *c = components->first; c != NULL; c = c->next)
		ok = read_component(arena, diags, c, &identity->components[identity->component_count++]) && ok;
	return ok;
}

static void read_identifier(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	struct spec_identity *identity = arena_make(arena, struct spec_identity);
	struct str composition = STR("\u2218"), internal = STR("\u2014");
	if (node->kind != YAML_MAPPING) {
		wrong_kind(diags, node, "identifier", "a mapping with 'components'");
		return;
	}
	identity->span = node->key_span;
	identity->separator = STR(".");
	bool ok = keys_check(diags, node, identifier_keys, countof(identifier_keys), "identifier");
	ok = read_strategy(diags, node, identity) && ok;
	ok = read_separator(diags, node, "separator", &identity->separator) && ok;
	ok = read_separator(diags, node, "composition_separator", &composition) && ok;
	ok = read_separator(diags, node, "internal_separator", &internal) && ok;
	identity->joint = identity->composite ? composition : internal;
	if (read_components(arena, diags, node, identity) && ok)
		spec->identity = identity;
}

/* ---- hierarchical ---------------------------------------------------------------------------------------------- */

static void read_hierarchical(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	struct spec_hierarchy *hierarchy = arena_make(arena, struct spec_hierarchy);
	bool is_on = true;
	hierarchy->span = node->key_span;
	hierarchy->max_depth = DEFAULT_DEPTH;
	if (node->kind == YAML_SEQUENCE) {
		wrong_kind(diags, node, "hierarchical", "true or a mapping");
		return;
	}
	if (node->kind == YAML_SCALAR && !yaml_bool(node, &is_on)) {
		diag(diags, DIAG_BAD_VALUE, node->span,
		     "'hierarchical' takes true, false or {max_depth: n}, not '%.*s'", STR_ARG(node->text));
		return;
	}
	if (node->kind == YAML_MAPPING) {
		struct str depth;
		struct span span = node->span;
		keys_check(diags, node, hierarchical_keys, countof(hierarchical_keys), "hierarchical");
		if (keys_text(diags, node, "max_depth", &depth, &span) && keys_get(node, "max_depth") != NULL)
			keys_number(diags, depth, span, MAX_DEPTH, &hierarchy->max_depth);
	}
	if (is_on)
		spec->hierarchy = hierarchy;
}

/* ---- translations ---------------------------------------------------------------------------------------------- */

static bool is_listed(const struct spec_translations *t, struct str name)
{
	for (size_t i = 0; i < t->field_count; i++)
		if (str_eq(t->fields[i].text, name))
			return true;
	return false;
}

static bool read_translated(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                            struct spec_translations *t)
{
	const struct yaml_node *fields = keys_get(node, "fields");
	bool ok = true;
	if (fields == NULL || (fields->kind == YAML_SEQUENCE && fields->count == 0)) {
		diag(diags, DIAG_MISSING_KEY, t->span, "'translations' names no fields");
		diag_hint(diags, "name those that are translated: `fields: [name]`");
		return false;
	}
	if (fields->kind != YAML_SEQUENCE)
		return wrong_kind(diags, fields, "fields", "a list of names");
	t->fields = arena_make_array(arena, struct spanned, fields->count);
	for (const struct yaml_node *c = fields->first; c != NULL; c = c->next)
		if (c->kind != YAML_SCALAR || yaml_is_null(c))
			ok = diag(diags, DIAG_WRONG_KIND, c->span, "a translated field is named by text");
		else if (is_listed(t, c->text))
			ok = diag(diags, DIAG_DUPLICATE_VALUE, c->span, "field '%.*s' is there twice",
			          STR_ARG(c->text));
		else
			t->fields[t->field_count++] = (struct spanned){ c->text, c->span };
	return ok;
}

static void read_translations(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	struct spec_translations *t = arena_make(arena, struct spec_translations);
	bool enabled = true;
	if (node->kind != YAML_MAPPING) {
		wrong_kind(diags, node, "translations", "a mapping with 'fields'");
		return;
	}
	t->span = t->table.span = node->key_span;
	bool ok = keys_check(diags, node, translations_keys, countof(translations_keys), "translations");
	ok = keys_bool(diags, node, "enabled", &enabled) && ok;
	ok = keys_text(diags, node, "table_name", &t->table.text, &t->table.span) && ok;
	if (enabled && read_translated(arena, diags, node, t) && ok)
		spec->translations = t;
}

void spec_read_identity(struct arena *arena, struct diags *diags, struct spec *spec)
{
	const struct yaml_node *identifier = keys_get(spec->root, "identifier");
	const struct yaml_node *hierarchical = keys_get(spec->root, "hierarchical");
	const struct yaml_node *translations = keys_get(spec->root, "translations");
	if (identifier != NULL)
		read_identifier(arena, diags, identifier, spec);
	if (hierarchical != NULL)
		read_hierarchical(arena, diags, hierarchical, spec);
	if (translations != NULL)
		read_translations(arena, diags, translations, spec);
}

/* Computed fields: the entries of `computed_fields`, and fields with the key `computed`. */
#include "read/spec_table.h"

#include "read/keys.h"
#include "read/spec_type.h"

static struct spec_computed *add(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                                 const struct yaml_node *value, struct spec *spec)
{
	struct spec_computed *c = &spec->computed[spec->computed_count++];
	*c = (struct spec_computed){ .name = node->key, .span = node->key_span, .description = STR_EMPTY };
	c->value = expr_parse(arena, diags, value);
	return c;
}

/* Room for MORE computed fields behind those that are there. */
static void make_room(struct arena *arena, struct spec *spec, size_t more)
{
	struct spec_computed *all = arena_make_array(arena, struct spec_computed, spec->computed_count + more);
	if (spec->computed_count > 0)
		memcpy(all, spec->computed, spec->computed_count * sizeof(*all));
	spec->computed = all;
}

/* ---- in `fields` ----------------------------------------------------------------------------------------------- */

bool spec_is_computed(const struct yaml_node *node)
{
	return node->kind == YAML_MAPPING && keys_get(node, "computed") != NULL;
}

/* What speaks of a value that is given, not made. */
static void check_keys(struct diags *diags, const struct yaml_node *node)
{
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		bool known = str_is(c->key, "computed") || str_is(c->key, "type") || str_is(c->key, "description") ||
		             str_is(c->key, "values") || str_is(c->key, "items") || str_starts(c->key, STR("x-"));
		if (known || yaml_is_null(c))
			continue;
		diag(diags, DIAG_BAD_VALUE, c->key_span, "'%.*s' does not belong to a computed field", STR_ARG(c->key));
		if (str_is(c->key, "index") || str_is(c->key, "unique"))
			diag_hint(diags, "`indexes: [{fields: [%.*s]}]` makes an index", STR_ARG(node->key));
	}
}

/* What its expression gives can be told, not limited. */
static bool check_type(struct diags *diags, const struct type_expr *type)
{
	if (type->kind == TYPE_EXPR_REF || type->kind == TYPE_EXPR_UNION ||
	    (type->kind == TYPE_EXPR_LIST && type->item->kind == TYPE_EXPR_REF)) {
		diag(diags, DIAG_BAD_TYPE, type->span, "a computed field is no reference");
		diag_hint(diags, "take a field of what it points at");
		return false;
	}
	return type->mark == TYPE_MARK_NONE ||
	       diag(diags, DIAG_BAD_TYPE, type->mark_span, "a computed field has no mark");
}

void spec_read_computed_field(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	const struct yaml_node *value = keys_get(node, "computed");
	bool flag = false;
	check_keys(diags, node);
	if (value->kind == YAML_SCALAR && yaml_bool(value, &flag) && value->style == YAML_PLAIN) {
		diag(diags, DIAG_BAD_VALUE, value->span, "'computed' takes the expression the field is made of");
		diag_hint(diags, "write `computed: price * quantity`");
		return;
	}
	make_room(arena, spec, 1);
	struct spec_computed *c = add(arena, diags, node, value, spec);
	keys_text(diags, node, "description", &c->description, NULL);
	if (keys_get(node, "type") == NULL)
		return;
	struct type_expr *type = spec_read_type(arena, diags, node, NULL);
	if (type != NULL && check_type(diags, type))
		c->type = type;
}

/* {name: total, expression: a + b} would be two of them; {total: {expression: a + b}} is none. */
static bool in_keys(struct diags *diags, const struct yaml_node *node, struct str name)
{
	static const char *const words[] = { "expression", "formula", "computed", "value" };
	for (size_t i = 0; node->kind == YAML_MAPPING && i < countof(words); i++) {
		const struct yaml_node *value = yaml_get(node, words[i]), *called = yaml_get(node, "name");
		if (value == NULL || (name.len == 0 && called == NULL))
			continue;
		diag(diags, DIAG_WRONG_KIND, value->key_span, "a computed field is written `name: expression`");
		if (value->kind == YAML_SCALAR)
			diag_hint(diags,
			          "write `%.*s: %.*s`; `type` and `description` belong to a field with `computed`",
			          STR_ARG(name.len > 0 ? name : called->text), STR_ARG(value->text));
		return true;
	}
	return false;
}

static void add_all(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	if (in_keys(diags, node, STR_EMPTY))
		return;
	for (const struct yaml_node *m = node->first; m != NULL; m = m->next)
		if (!in_keys(diags, m, m->key))
			add(arena, diags, m, m, spec);
}

/* ---- `computed_fields` ----------------------------------------------------------------------------------------- */

void spec_read_computed(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	size_t count = node->kind == YAML_MAPPING ? node->count : 0;
	if (node->kind == YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'computed_fields' takes a list of `name: expression`");
		return;
	}
	for (const struct yaml_node *c = node->first; node->kind == YAML_SEQUENCE && c != NULL; c = c->next)
		count += c->kind == YAML_MAPPING ? c->count : 0;
	make_room(arena, spec, count);
	if (node->kind == YAML_MAPPING)
		add_all(arena, diags, node, spec);
	for (const struct yaml_node *c = node->first; node->kind == YAML_SEQUENCE && c != NULL; c = c->next) {
		if (c->kind == YAML_MAPPING)
			add_all(arena, diags, c, spec);
		else
			diag(diags, DIAG_WRONG_KIND, c->span, "a computed field is written `name: expression`");
	}
}

#include "read/spec_type.h"

#include "read/keys.h"
#include "read/language.h"

/* What `items` may say when it is a mapping. */
static const struct key_row item_keys[] = {
	{ "type", KEY_READ },    { "min", KEY_READ },    { "max", KEY_READ },
	{ "pattern", KEY_READ }, { "values", KEY_READ }, { "items", KEY_READ },
};
const struct key_table items_key_table = { "items", item_keys, countof(item_keys) };

/* ---- min, max, pattern ----------------------------------------------------------------------------------------- */

static bool add_arg(struct arena *arena, struct diags *diags, const struct yaml_node *node, const char *key,
                    struct type_expr *type)
{
	const struct yaml_node *value = keys_get(node, key);
	struct type_arg arg = { .name = str_from(key) };
	if (value == NULL)
		return true;
	if (!keys_text(diags, node, key, &arg.text, &arg.span))
		return false;
	arg.name_span = value->key_span;
	if (arg.text.len == 0)
		return diag(diags, DIAG_BAD_VALUE, value->key_span, "'%s' is empty", key);
	if (type->kind != TYPE_EXPR_NAME) {
		diag(diags, DIAG_BAD_VALUE, value->key_span, "'%s' does not belong to %s", key,
		     type->kind == TYPE_EXPR_ENUM   ? "an enum"
		     : type->kind == TYPE_EXPR_LIST ? "a list"
		                                    : "a reference");
		if (type->kind == TYPE_EXPR_LIST)
			diag_hint(diags, "write it in the type of the items: `items: {type: %s, %s: …}`",
			          strcmp(key, "pattern") == 0 ? "text" : "integer", key);
		return false;
	}
	struct type_arg *args = arena_make_array(arena, struct type_arg, type->arg_count + 1);
	if (type->arg_count > 0)
		memcpy(args, type->args, type->arg_count * sizeof(*args));
	args[type->arg_count++] = arg;
	type->args = args;
	return true;
}

/* ---- values, items --------------------------------------------------------------------------------------------- */

/* The enum that has no values yet: TYPE, or the type of its items. */
static struct type_expr *open_enum(struct type_expr *type)
{
	if (type->kind == TYPE_EXPR_LIST && !type->open)
		type = type->item;
	return type->kind == TYPE_EXPR_ENUM && type->open ? type : NULL;
}

static bool read_values(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct type_expr *type)
{
	const struct yaml_node *values = keys_get(node, "values");
	struct type_expr *target = open_enum(type);
	if (values == NULL)
		return true;
	if (values->kind != YAML_SEQUENCE)
		return diag(diags, DIAG_WRONG_KIND, values->key_span, "'values' takes a list, not %s",
		            yaml_kind_name(values));
	if (target == NULL) {
		diag(diags, DIAG_BAD_VALUE, values->key_span, "'values' belongs to an enum that has none yet");
		diag_hint(diags, "write `type: enum`");
		return false;
	}
	if (values->count == 0)
		return diag(diags, DIAG_BAD_VALUE, values->key_span, "an enum needs at least one value");
	struct spanned *list = arena_make_array(arena, struct spanned, values->count);
	size_t count = 0;
	for (const struct yaml_node *c = values->first; c != NULL; c = c->next) {
		if (c->kind != YAML_SCALAR)
			return diag(diags, DIAG_WRONG_KIND, c->span, "an enum value is text, not %s",
			            yaml_kind_name(c));
		list[count++] = (struct spanned){ c->text, c->span };
	}
	return type_expr_set_values(arena, diags, target, list, count);
}

static struct type_expr *read_item(struct arena *arena, struct diags *diags, const struct yaml_node *items)
{
	if (items->kind == YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, items->key_span, "'items' takes a type, not a list");
		return NULL;
	}
	if (items->kind == YAML_SCALAR)
		return type_expr_parse(arena, diags, items, TYPE_ALLOW_OPEN, NULL);
	if (!keys_check(diags, items, item_keys, countof(item_keys), "items"))
		return NULL;
	return spec_read_type(arena, diags, items, NULL);
}

static bool read_items(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct type_expr *type)
{
	const struct yaml_node *items = keys_get(node, "items");
	if (items == NULL)
		return true;
	if (type->kind != TYPE_EXPR_LIST || !type->open) {
		diag(diags, DIAG_BAD_VALUE, items->key_span, "'items' belongs to a list that does not name its items");
		diag_hint(diags, "write `type: list`");
		return false;
	}
	struct type_expr *item = read_item(arena, diags, items);
	if (item == NULL)
		return false;
	if (item->mark != TYPE_MARK_NONE)
		return diag(diags, DIAG_BAD_TYPE, item->mark_span, "items are always there: no mark");
	if (item->kind == TYPE_EXPR_LIST)
		return diag(diags, DIAG_BAD_TYPE, item->span, "a list cannot hold lists");
	if (item->kind == TYPE_EXPR_REF || item->kind == TYPE_EXPR_UNION)
		return diag(diags, DIAG_BAD_TYPE, item->span, "write a list of references as list(ref(…))");
	type->item = item;
	type->open = false;
	return true;
}

/* ---- the type -------------------------------------------------------------------------------------------------- */

/* Something that only the other keys could have said, and did not. */
static bool is_complete(struct diags *diags, const struct type_expr *type)
{
	if (type->kind == TYPE_EXPR_LIST && !type->open)
		return is_complete(diags, type->item);
	if (!type->open)
		return true;
	if (type->kind == TYPE_EXPR_ENUM)
		return diag(diags, DIAG_BAD_TYPE, type->span, "enum needs its values: enum(a, b), or `values: [a, b]`");
	return diag(diags, DIAG_BAD_TYPE, type->span, "list needs the type of its items: list(text), or `items: text`");
}

struct type_expr *spec_read_type(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                                 struct spec_default *def)
{
	const struct yaml_node *text = keys_get(node, "type");
	if (text == NULL) {
		diag(diags, DIAG_MISSING_KEY, node->key_span, "'%.*s' has no type", STR_ARG(node->key));
		return NULL;
	}
	if (text->kind != YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, text->key_span, "'type' takes text, not %s", yaml_kind_name(text));
		return NULL;
	}
	unsigned allow = TYPE_ALLOW_OPEN | (def != NULL ? (unsigned)TYPE_ALLOW_DEFAULT : 0);
	struct type_expr *type = type_expr_parse(arena, diags, text, allow, def);
	if (type == NULL)
		return NULL;
	bool ok = read_items(arena, diags, node, type);
	ok = read_values(arena, diags, node, type) && ok;
	ok = ok && is_complete(diags, type);
	ok = add_arg(arena, diags, node, "min", type) && ok;
	ok = add_arg(arena, diags, node, "max", type) && ok;
	ok = add_arg(arena, diags, node, "pattern", type) && ok;
	return ok ? type : NULL;
}

/* ---- what else a field may say --------------------------------------------------------------------------------- */

struct spec_default spec_literal(const struct yaml_node *node)
{
	return (struct spec_default){ .present = true,
		                      .node = node->kind == YAML_SCALAR ? NULL : node,
		                      .quoted = node->kind == YAML_SCALAR && node->style != YAML_PLAIN,
		                      .text = node->kind == YAML_SCALAR ? node->text : STR_EMPTY,
		                      .span = node->kind == YAML_SCALAR ? node->span : node->key_span };
}

/* true, false, or how the index is made. */
static void read_index(struct diags *diags, const struct yaml_node *node, struct spec_field *f)
{
	const struct yaml_node *index = keys_get(node, "index");
	bool wanted = false;
	if (index == NULL || !keys_text(diags, node, "index", &f->index, &f->index_span))
		return;
	if (yaml_bool(index, &wanted))
		f->index = wanted ? STR("true") : STR_EMPTY;
}

void spec_read_extras(struct diags *diags, const struct yaml_node *node, struct spec_field *f)
{
	const struct yaml_node *example = keys_get(node, "example");
	f->index = STR_EMPTY;
	read_index(diags, node, f);
	keys_bool(diags, node, "pii", &f->pii);
	keys_text(diags, node, "was", &f->was, &f->was_span);
	if (example != NULL)
		f->example = spec_literal(example);
}

#include "read/spec_reference.h"

#include "read/keys.h"

bool spec_on_delete(struct diags *diags, const struct spanned *value, enum on_delete *on_delete)
{
	static const struct {
		struct str word;
		enum on_delete on_delete;
	} rows[] = {
		{ { "restrict", 8 }, ON_DELETE_RESTRICT },
		{ { "cascade", 7 }, ON_DELETE_CASCADE },
		{ { "set_null", 8 }, ON_DELETE_SET_NULL },
	};
	for (size_t i = 0; i < countof(rows); i++)
		if (str_eq_nocase(value->text, rows[i].word)) {
			*on_delete = rows[i].on_delete;
			return true;
		}
	diag(diags, DIAG_BAD_VALUE, value->span, "on_delete cannot be '%.*s'", STR_ARG(value->text));
	diag_hint(diags, "it takes restrict (the default), cascade or set_null");
	return false;
}

/* The text of KEY, which only a field of a reference type may have. False: there is nothing to do. */
static bool reference_key(struct diags *diags, const struct yaml_node *node, const char *key,
                          const struct spec_field *f, struct spanned *value)
{
	value->span = f->span;
	if (!keys_text(diags, node, key, &value->text, &value->span) || keys_get(node, key) == NULL || f->type == NULL)
		return false;
	if (f->type->kind == TYPE_EXPR_REF || f->type->kind == TYPE_EXPR_UNION)
		return true;
	if (f->type->kind != TYPE_EXPR_LIST || f->type->item->kind != TYPE_EXPR_REF)
		return diag(diags, DIAG_BAD_VALUE, value->span, "'%s' belongs to a reference", key);
	if (str_is(str_from(key), "schema"))
		return true;
	diag(diags, DIAG_BAD_VALUE, value->span, "a list of references takes no '%s'", key);
	diag_hint(diags, "a row that goes for good is taken out of every list");
	return false;
}

static void read_schema(struct diags *diags, const struct spanned *schema, struct type_expr *type)
{
	if (type->kind == TYPE_EXPR_LIST)
		type = type->item;
	if (schema->text.len == 0)
		diag(diags, DIAG_BAD_VALUE, schema->span, "'schema' is empty");
	else if (type->kind == TYPE_EXPR_UNION)
		diag(diags, DIAG_BAD_VALUE, schema->span, "write each schema into the type: ref(a.One|b.Other)");
	else if (type->schema.len > 0 && !str_eq(type->schema, schema->text))
		diag(diags, DIAG_BAD_VALUE, schema->span, "the type names schema '%.*s' already",
		     STR_ARG(type->schema));
	else
		type->schema = schema->text;
}

static void read_on_delete(struct diags *diags, const struct spanned *value, struct type_expr *type)
{
	enum on_delete said = type->on_delete;
	if (!spec_on_delete(diags, value, &type->on_delete))
		return;
	if (said != ON_DELETE_UNSAID && said != type->on_delete)
		diag(diags, DIAG_BAD_VALUE, value->span, "the type says something else about on_delete");
	type->on_delete_span = value->span;
}

/* Keys never change, so there is nothing to do on an update; what would promise more is refused. */
static void read_on_update(struct diags *diags, const struct spanned *value)
{
	if (str_eq_nocase(value->text, STR("restrict")) || str_eq_nocase(value->text, STR("no_action")))
		return;
	diag(diags, DIAG_BAD_VALUE, value->span, "on_update cannot be '%.*s'", STR_ARG(value->text));
	diag_hint(diags, "the keys of rows never change: leave it out, or write restrict or no_action");
}

void spec_read_reference(struct diags *diags, const struct yaml_node *node, struct spec_field *f)
{
	struct spanned value = { STR_EMPTY, { 0 } };
	if (reference_key(diags, node, "schema", f, &value))
		read_schema(diags, &value, f->type);
	if (reference_key(diags, node, "on_delete", f, &value))
		read_on_delete(diags, &value, f->type);
	if (reference_key(diags, node, "on_update", f, &value))
		read_on_update(diags, &value);
}

void spec_check_reference(struct diags *diags, const struct spec_field *f)
{
	if (f->type == NULL)
		return;
	if (f->required && f->type->on_delete == ON_DELETE_SET_NULL) {
		diag(diags, DIAG_BAD_VALUE, f->type->on_delete_span, "a required reference cannot become null");
		diag_hint(diags, "make '%.*s' optional, or write restrict or cascade", STR_ARG(f->name));
	}
	if (f->unique && f->type->kind == TYPE_EXPR_LIST && f->type->item->kind == TYPE_EXPR_REF)
		diag(diags, DIAG_BAD_VALUE, f->span, "a list of references cannot be unique");
}

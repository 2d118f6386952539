/* The types of the schema that FraiseQL 2 compiles: the entity's own, scalars and enums. */
#include "plan/fragment_parts.h"

#include "model/names.h"
#include "model/table.h"
#include "plan/plan_api.h"
#include "plan/plan_fragment.h"
#include "plan/plan_frontend.h"

/* What FraiseQL 2 calls a type that has another name here; NULL: it has no type for it. */
static const struct scalar_row {
	const char *ours, *theirs;
} scalars[] = {
	{ "Url", "URL" },
	{ "Html", "HTML" },
	{ "ApiKey", "APIKey" },
	{ "JSON", "Json" },
	{ "IpAddress", "IPAddress" },
	{ "MacAddress", "MACAddress" },
	{ "SwiftCode", NULL },
	{ "JWT", NULL },
	{ "TaxId", NULL },
	{ "SSN", NULL },
	{ "SKU", NULL },
	{ "UPC", NULL },
	{ "EAN", NULL },
	{ "EAN13", NULL },
	{ "GTIN", NULL },
	{ "ISBN", NULL },
	{ "CreditCard", NULL },
	{ "HashMD5", NULL },
};

/* ---- JSON ------------------------------------------------------------------------------------------------------ */

json_t *fragment_add_named(json_t *list, struct str name)
{
	json_t *object = json_add_object(list);

	json_set_text(object, "name", name);
	return object;
}

void fragment_describe(json_t *object, struct str description)
{
	description = str_trim(description);
	if (description.len > 0)
		json_set_text(object, "description", description);
}

json_t *fragment_add_field(json_t *list, struct str name, struct str type, bool nullable, struct str description)
{
	json_t *field = fragment_add_named(list, name);

	json_set_text(field, "type", type);
	json_set(field, "nullable", json_boolean(nullable));
	fragment_describe(field, description);
	return field;
}

static bool has_named(const json_t *list, struct str name)
{
	for (size_t i = 0; i < json_array_size(list); i++)
		if (str_is(name, json_string_value(json_object_get(json_array_get(list, i), "name"))))
			return true;
	return false;
}

/* ---- types ----------------------------------------------------------------------------------------------------- */

static struct str scalar_type(struct fragment *f, const struct type_row *row)
{
	struct str name = str_from(row->graphql);

	if (row->composite)
		return STR("Json");
	for (size_t i = 0; i < countof(scalars); i++) {
		if (!str_is(name, scalars[i].ours))
			continue;
		if (scalars[i].theirs != NULL)
			return str_from(scalars[i].theirs);
		if (!has_named(f->scalars, name))
			fragment_describe(fragment_add_named(f->scalars, name), str_from(row->description));
	}
	return name;
}

/* A value as GraphQL writes one. */
static struct str enum_word(struct arena *arena, struct str value)
{
	static const char *const taken[] = { "true", "false", "null" };
	struct out o;

	out_init(&o, arena);
	if (value.len > 0 && char_is_digit(value.ptr[0]))
		out_char(&o, '_');
	for (size_t i = 0; i < value.len; i++)
		out_char(&o, char_is_word(value.ptr[i]) ? value.ptr[i] : '_');
	for (size_t i = 0; i < countof(taken); i++)
		if (str_is(out_text(&o), taken[i]))
			out_char(&o, '_');
	return out_text(&o);
}

struct str *plan_enum_words(struct arena *arena, const struct type *type)
{
	struct str *words = arena_make_array(arena, struct str, type->value_count);

	for (size_t i = 0; i < type->value_count; i++) {
		words[i] = enum_word(arena, type->values[i]);
		if (words[i].len == 0 || str_starts(words[i], STR("__")))
			return NULL;
		for (size_t k = 0; k < i; k++)
			if (str_eq(words[k], words[i]))
				return NULL;
	}
	return words;
}

struct str plan_enum_name(struct arena *arena, struct str owner, struct str name)
{
	return arena_printf(arena, "%.*s%.*s", STR_ARG(owner), STR_ARG(name_pascal(arena, name)));
}

/* The enum NAME, which is there from now on; String where its values cannot all be told apart. */
static struct str enum_type(struct fragment *f, struct str name, const struct type *type)
{
	struct str *words = plan_enum_words(f->arena, type);
	json_t *values;

	if (has_named(f->enums, name))
		return name;
	if (words == NULL)
		return STR("String");
	values = json_add_list(fragment_add_named(f->enums, name), "values");
	for (size_t i = 0; i < type->value_count; i++) {
		json_t *value = fragment_add_named(values, words[i]);

		if (!str_eq(words[i], type->values[i]))
			json_set_text(value, "value", type->values[i]);
	}
	return name;
}

struct str fragment_type_of(struct fragment *f, struct str owner, struct str name, const struct type *type)
{
	switch (type->kind) {
	case TYPE_SCALAR:
		return scalar_type(f, type->row);
	case TYPE_ENUM:
		return enum_type(f, plan_enum_name(f->arena, owner, name), type);
	case TYPE_REF:
	case TYPE_UNION:
		return STR("UUID");
	case TYPE_LINKS:
		return STR("[UUID]");
	case TYPE_LIST:
		return arena_printf(f->arena, "[%.*s]", STR_ARG(fragment_type_of(f, owner, name, type->item)));
	}
	BUG("no type kind %d", (int)type->kind);
}

/* ---- the entity's type ----------------------------------------------------------------------------------------- */

/* What `data` has for FIELD, under the same names. */
static void add_members(struct fragment *f, json_t *list, const struct field *field)
{
	struct str name = api_name(f->arena, field->name), id = api_name(f->arena, field->input_key);
	bool nullable = !field->required;

	if (field->type.kind == TYPE_LINKS) {
		f->refers = true;
		fragment_add_field(list, name, STR("[EntityReference]"), false, field->description);
		return;
	}
	if (field->type.kind != TYPE_REF && field->type.kind != TYPE_UNION) {
		fragment_add_field(list, name, fragment_type_of(f, f->type_name, field->name, &field->type), nullable,
		                   field->description);
		return;
	}
	f->refers = true;
	fragment_add_field(list, id, STR("UUID"), nullable, field->description);
	if (field->type.kind == TYPE_UNION) {
		struct type type = plan_union_type(f->arena, field);

		fragment_add_field(list, api_name(f->arena, field->type_key),
		                   fragment_type_of(f, f->type_name, field->type_key, &type), nullable, STR_EMPTY);
	}
	fragment_add_field(list, name, STR("EntityReference"), nullable, field->description);
}

void fragment_add_type(struct fragment *f, struct str view)
{
	const struct entity *e = f->entity;
	json_t *type = fragment_add_named(f->types, f->type_name), *fields;

	json_set_text(type, "sql_source", view);
	fragment_describe(type, e->description);
	fields = json_add_list(type, "fields");
	fragment_add_field(fields, STR("id"), STR("ID"), false, STR_EMPTY);
	fragment_add_field(fields, STR("identifier"), STR("String"), false, STR_EMPTY);
	for (size_t i = 0; i < e->field_count; i++)
		if (!api_hides_field(&e->fields[i]))
			add_members(f, fields, &e->fields[i]);
	for (size_t i = 0; i < e->computed_count; i++)
		if (!e->computed[i].hidden)
			fragment_add_field(fields, api_name(f->arena, e->computed[i].name),
			                   fragment_type_of(f, f->type_name, e->computed[i].name, &e->computed[i].type),
			                   true, STR_EMPTY);
	if (e->versioned)
		fragment_add_field(fields, STR("version"), STR("Int"), false, STR_EMPTY);
	if (e->no_audit_trail)
		return;
	fragment_add_field(fields, STR("createdAt"), STR("DateTime"), false, STR_EMPTY);
	fragment_add_field(fields, STR("updatedAt"), STR("DateTime"), false, STR_EMPTY);
}

/* The row behind a reference, as `data` shows it. */
void fragment_add_reference_type(struct fragment *f)
{
	json_t *type, *fields;

	if (!f->refers)
		return;
	type = fragment_add_named(f->types, STR("EntityReference"));
	json_set(type, "embedded", json_true());
	json_set_text(type, "description", STR("A row that another one refers to."));
	fields = json_add_list(type, "fields");
	fragment_add_field(fields, STR("id"), STR("ID"), false, STR_EMPTY);
	fragment_add_field(fields, STR("identifier"), STR("String"), false, STR_EMPTY);
}

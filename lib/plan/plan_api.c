/*
 * plan_api.c - what comments tell FraiseQL: types, fields and inputs, each in the form in which it reads them.
 *
 * Where the API shows nothing, the comment is for people alone.
 */
#include "plan/plan_api.h"

#include "model/names.h"
#include "plan/plan_fragment.h"

/* ENUMS: what enums are called after, with their NAME. */
static struct str graphql_type(struct arena *arena, struct str enums, struct str name, const struct type *type)
{
	switch (type->kind) {
	case TYPE_SCALAR:
		return str_from(type->row->graphql);
	case TYPE_ENUM:
		return plan_enum_name(arena, enums, name);
	case TYPE_REF:
	case TYPE_UNION:
		return STR("UUID");
	case TYPE_LINKS:
		return STR("[UUID!]");
	case TYPE_LIST:
		return arena_printf(arena, "[%.*s!]", STR_ARG(graphql_type(arena, enums, name, type->item)));
	}
	BUG("no type kind %d", (int)type->kind);
}

/* On one line: whatever separates lines or words becomes one space. */
static void print_one_line(struct out *o, struct str text)
{
	bool space = false;

	text = str_trim(text);
	for (size_t i = 0; i < text.len; i++) {
		bool is_space = text.ptr[i] == ' ' || text.ptr[i] == '\t' || text.ptr[i] == '\n' || text.ptr[i] == '\r';

		if (!is_space && space)
			out_char(o, ' ');
		if (!is_space)
			out_char(o, text.ptr[i]);
		space = is_space;
	}
}

static bool is_enum(const struct type *type)
{
	return type->kind == TYPE_ENUM || (type->kind == TYPE_LIST && type->item->kind == TYPE_ENUM);
}

/* For people: what was said, else the name in words. */
static struct str plain(struct arena *arena, struct str name, struct str description)
{
	struct out o;

	out_init(&o, arena);
	if (description.len > 0)
		print_one_line(&o, description);
	else
		out_printf(&o, "%.*s.", STR_ARG(name_words(arena, name)));
	return out_text(&o);
}

/* How FraiseQL may use a field, where that is not in every way. */
static void print_uses(struct out *o, const struct api_field *api)
{
	if (!api->filter)
		out_cstr(o, ",filter=none");
	else if (api->operators.len > 0)
		out_printf(o, ",filter=%.*s", STR_ARG(api->operators));
	if (api->sortable != CHOICE_UNSAID)
		out_printf(o, ",sortable=%s", api->sortable == CHOICE_YES ? "true" : "false");
}

static struct str comment(struct arena *arena, const struct entity *owner, struct str enums,
                          const struct api_field *api, struct str name, const struct type *type, bool required,
                          struct str description)
{
	struct out o;

	if (api_hides(owner) || (api != NULL && api->hidden))
		return plain(arena, name, description);
	out_init(&o, arena);
	out_cstr(&o, "@fraiseql:field name=");
	out_str(&o, name);
	out_cstr(&o, ",type=");
	out_str(&o, graphql_type(arena, enums, name, type));
	out_cstr(&o, required ? "!,required=true" : ",required=false");
	if (is_enum(type))
		out_cstr(&o, ",enum=true");
	if (type->kind == TYPE_REF || type->kind == TYPE_LINKS) {
		out_cstr(&o, ",references=");
		out_str(&o, type->target->name);
	}
	for (size_t i = 0; i < type->branch_count; i++) {
		out_cstr(&o, i > 0 ? "|" : ",references=");
		out_str(&o, type->branches[i].target->name);
	}
	if (api != NULL)
		print_uses(&o, api);
	if (description.len > 0) {
		out_cstr(&o, ",description=");
		print_one_line(&o, description);
	}
	return out_text(&o);
}

struct str plan_field_comment(struct arena *arena, const struct entity *owner, struct str name, const struct type *type,
                              bool required, struct str description)
{
	return comment(arena, owner, api_type_name(owner), NULL, name, type, required, description);
}

struct str plan_own_field_comment(struct arena *arena, const struct entity *owner, const struct field *field,
                                  struct str name, const struct type *type, bool required)
{
	return comment(arena, owner, api_type_name(owner), field->api, name, type, required, field->description);
}

struct str plan_param_comment(struct arena *arena, const struct action *action, const struct param *param)
{
	const struct entity *entity = action->entity;
	bool own = plan_is_own_enum(entity, param);

	return comment(arena, entity, own ? api_type_name(entity) : name_pascal(arena, action->function), NULL,
	               param->key, &param->type, plan_param_required(action, param), param->description);
}

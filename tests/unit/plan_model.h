/*
 * plan_model.h - a handful of entities made by hand, with everything a table can have.
 *
 *     common.Country     shared; fields named by keywords
 *     crm.Company        tenant-scoped; refers to itself, to another schema, and to crm.Contact, which refers back
 *     crm.Contact        tenant-scoped; enums with odd values, lists, defaults, a reference called t, keys of 64 bits
 *     public.Everything  a field and a list of every type, more than one jsonb_build_object() takes
 */
#ifndef SPECQL_TEST_PLAN_MODEL_H
#define SPECQL_TEST_PLAN_MODEL_H

#include "model/model.h"
#include "model/names.h"

/* STR() where C asks for a constant. */
#define S(literal)                                                                                                     \
	{                                                                                                              \
		literal, sizeof(literal) - 1                                                                           \
	}

struct plan_model {
	struct entity country, company, contact, everything;
};

static inline struct type model_scalar(const char *name)
{
	return (struct type){ .kind = TYPE_SCALAR, .row = type_find(str_from(name)) };
}

static inline struct type model_enum(struct str *values, size_t count)
{
	return (struct type){
		.kind = TYPE_ENUM, .row = type_find(STR("text")), .values = values, .value_count = count
	};
}

static inline struct type model_ref(const struct entity *target)
{
	return (struct type){ .kind = TYPE_REF, .target = target };
}

static inline struct type model_list(struct arena *arena, struct type item)
{
	struct type *copy = arena_make(arena, struct type);

	*copy = item;
	return (struct type){ .kind = TYPE_LIST, .item = copy };
}

static inline struct entity model_entity(struct arena *arena, const char *schema, const char *name, size_t room)
{
	return (struct entity){
		.name = str_from(name),
		.schema = str_from(schema),
		.slug = name_snake(arena, str_from(name)),
		.fields = arena_make_array(arena, struct field, room),
	};
}

static inline struct field *model_field(struct arena *arena, struct entity *e, struct str name, struct type type)
{
	struct field *field = &e->fields[e->field_count++];
	bool ref = type.kind == TYPE_REF;

	*field = (struct field){
		.name = name,
		.column = ref ? name_fk(arena, name) : name,
		.input_key = ref ? arena_printf(arena, "%.*s_id", STR_ARG(name)) : name,
		.type = type,
	};
	entity_name_field(arena, e, field);
	return field;
}

/* A literal as default. */
static inline struct typed_expr *model_default(struct arena *arena, enum expr_kind kind, const char *text,
                                               struct type type)
{
	struct expr *e = arena_make(arena, struct expr);
	struct typed_expr *typed = arena_make(arena, struct typed_expr);

	e->kind = kind;
	e->text = str_from(text);
	typed->expr = e;
	typed->type = type;
	return typed;
}

static inline void model_country(struct arena *arena, struct entity *e)
{
	*e = model_entity(arena, "common", "Country", 8);
	struct field *name = model_field(arena, e, STR("name"), model_scalar("text"));

	name->required = name->unique = true;
	model_field(arena, e, STR("order"), model_scalar("integer"));
	model_field(arena, e, STR("user"), model_scalar("email"));
	model_field(arena, e, STR("p_pk"), model_scalar("integer")); /* as an argument of the helpers */
	e->description = STR("A country: it's \"large\" or \\ small.\n-- specql: not a header\n/* not a comment");
}

static inline void model_company(struct arena *arena, struct plan_model *m)
{
	struct entity *e = &m->company;

	*e = model_entity(arena, "crm", "Company", 8);
	e->tenant_scoped = true;
	model_field(arena, e, STR("name"), model_scalar("text"))->required = true;
	model_field(arena, e, STR("parent"), model_ref(e));
	model_field(arena, e, STR("country"), model_ref(&m->country))->required = true;
	model_field(arena, e, STR("main_contact"), model_ref(&m->contact))->unique = true;
}

static inline void model_contact(struct arena *arena, struct plan_model *m)
{
	static struct str odd[] = { S("lead"), S("it's"), S("a\\b"), S("/* x */"), S("two\nlines") };
	static struct str many[] = { S("prospect"),    S("qualified"),  S("proposal"),
		                     S("negotiation"), S("closed_won"), S("closed_lost") };
	struct entity *e = &m->contact;
	struct field *field;

	*e = model_entity(arena, "crm", "Contact", 16);
	e->tenant_scoped = true;
	e->bigint_key = true;
	e->description = STR("CRM contact");
	field = model_field(arena, e, STR("email"), model_scalar("email"));
	field->required = field->unique = true;
	field->description = STR("Where mail goes,\n  first of all");
	field = model_field(arena, e, STR("status"), model_enum(odd, countof(odd)));
	field->required = true;
	field->def = model_default(arena, EXPR_STRING, "it's", field->type);
	model_field(arena, e, STR("stage"), model_enum(many, countof(many)));
	model_field(arena, e, STR("stages"), model_list(arena, model_enum(many, countof(many))));
	field = model_field(arena, e, STR("score"), model_scalar("percentage"));
	field->def = model_default(arena, EXPR_NUMBER, "12.5", field->type);
	model_field(arena, e, STR("t"), model_ref(&m->company));
	model_field(arena, e, STR("order"), model_ref(&m->country));
	model_field(arena, e, STR("tags"), model_list(arena, model_scalar("text")))->required = true;
}

/*
 * The column of the type called NAME, or of its list: f_phone_number, l_phone_number. Composites have c_ and lc_, other
 * spellings of a name end differently, so that postal_code, postalCode and PostalCode could stand side by side.
 */
static inline struct str model_column(struct arena *arena, const char *name, bool list)
{
	const char *prefix = name[0] >= 'A' && name[0] <= 'Z' ? (list ? "lc" : "c") : (list ? "l" : "f");
	struct str snake = name_snake(arena, str_from(name));

	return arena_printf(arena, "%s_%.*s%s", prefix, STR_ARG(snake), strchr(name, '_') != NULL ? "_alias" : "");
}

static inline void model_everything(struct arena *arena, struct entity *e)
{
	*e = model_entity(arena, "public", "Everything", type_row_count * 2);
	for (size_t i = 0; i < type_row_count; i++) {
		const char *name = type_rows[i].name;

		model_field(arena, e, model_column(arena, name, false), model_scalar(name));
		model_field(arena, e, model_column(arena, name, true), model_list(arena, model_scalar(name)));
	}
}

static inline struct plan_model *model_make(struct arena *arena)
{
	struct plan_model *m = arena_make(arena, struct plan_model);

	model_country(arena, &m->country);
	model_company(arena, m);
	model_contact(arena, m);
	model_everything(arena, &m->everything);
	return m;
}

#undef S

#endif

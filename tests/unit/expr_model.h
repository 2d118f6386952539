/*
 * expr_model.h - entities to type expressions against: crm.Contact is the action's own row, crm.Task the row of a step.
 */
#ifndef SPECQL_EXPR_MODEL_H
#define SPECQL_EXPR_MODEL_H

#include "base/map.h"
#include "expr_node.h"
#include "model/expr_type.h"
#include "model/names.h"

enum expr_place {
	PLACE_GUARD,   /* self only: a validate step */
	PLACE_WHERE,   /* row and self */
	PLACE_DEFAULT, /* neither, and no input */
};

struct expr_model {
	struct arena *arena;
	struct entity company, user, contact, task, country;
	struct map *params;
	struct diags *diags;
	struct str used; /* own fields that were used, each with a space behind it; * for a system column */
};

static inline struct type expr_model_type(struct arena *arena, const char *name)
{
	static struct str statuses[] = { { "lead", 4 }, { "qualified", 9 }, { "customer", 8 } };
	static struct str states[] = { { "open", 4 }, { "done", 4 } };
	struct type *item;

	if (strcmp(name, "status") == 0)
		return (struct type){ .kind = TYPE_ENUM,
			              .row = type_find(STR("text")),
			              .values = statuses,
			              .value_count = countof(statuses) };
	if (strcmp(name, "state") == 0)
		return (struct type){ .kind = TYPE_ENUM,
			              .row = type_find(STR("text")),
			              .values = states,
			              .value_count = countof(states) };
	if (strcmp(name, "texts") == 0) {
		item = arena_make(arena, struct type);
		*item = (struct type){ .kind = TYPE_SCALAR, .row = type_find(STR("text")) };
		return (struct type){ .kind = TYPE_LIST, .item = item };
	}
	return (struct type){ .kind = TYPE_SCALAR, .row = type_find(str_from(name)) };
}

static inline struct field *expr_model_field(struct expr_model *m, struct entity *e, const char *name, struct type type)
{
	struct field *f = &e->fields[e->field_count++];

	*f = (struct field){ .name = str_from(name),
		             .column = str_from(name),
		             .input_key = str_from(name),
		             .written = str_from(name),
		             .type = type,
		             .description = STR_EMPTY };
	if (type.kind == TYPE_REF) {
		f->column = name_fk(m->arena, f->name);
		f->input_key = arena_printf(m->arena, "%s_id", name);
	}
	if (type.kind == TYPE_UNION || type.kind == TYPE_LINKS) {
		f->column = STR_EMPTY;
		f->input_key = arena_printf(m->arena, type.kind == TYPE_LINKS ? "%s_ids" : "%s_id", name);
		if (type.kind == TYPE_LINKS)
			f->links = (struct links){ arena_printf(m->arena, "%.*s_%s", STR_ARG(e->slug), name),
				                   name_fk(m->arena, e->slug), name_fk(m->arena, str_from(name)) };
	}
	entity_name_field(m->arena, e, f);
	return f;
}

static inline void expr_model_entity(struct expr_model *m, struct entity *e, const char *name)
{
	*e = (struct entity){ .name = str_from(name),
		              .schema = STR("crm"),
		              .slug = name_snake(m->arena, str_from(name)) };
	e->fields = arena_make_array(m->arena, struct field, 32);
}

/* A reference to a company or a user. */
static inline struct type expr_model_union(struct expr_model *m)
{
	struct branch *branches = arena_make_array(m->arena, struct branch, 2);

	branches[0] = (struct branch){ &m->company, STR("fk_about_company") };
	branches[1] = (struct branch){ &m->user, STR("fk_about_app_user") };
	return (struct type){ .kind = TYPE_UNION, .branches = branches, .branch_count = 2 };
}

static inline struct expr_model *expr_model_new(struct arena *arena)
{
	static const struct {
		const char *name, *type;
	} rows[] = {
		{ "name", "text" },         { "email", "email" },    { "status", "status" }, { "score", "integer" },
		{ "small", "smallint" },    { "big", "bigint" },     { "price", "money" },   { "ratio", "float" },
		{ "lat", "latitude" },      { "active", "boolean" }, { "born", "date" },     { "seen", "datetime" },
		{ "opens", "time" },        { "wait", "interval" },  { "code", "uuid" },     { "extra", "json" },
		{ "place", "coordinates" }, { "ip", "ipAddress" },   { "net", "cidr" },      { "mac", "macAddress" },
		{ "raw", "bytea" },         { "tags", "texts" },     { "order", "text" },
	};
	struct expr_model *m = arena_make(arena, struct expr_model);

	m->arena = arena;
	m->params = map_new(arena);
	m->used = STR_EMPTY;
	expr_model_entity(m, &m->company, "Company");
	expr_model_entity(m, &m->user, "AppUser");
	expr_model_entity(m, &m->contact, "Contact");
	expr_model_entity(m, &m->task, "Task");
	expr_model_entity(m, &m->country, "Country");
	m->company.tenant_scoped = m->contact.tenant_scoped = m->task.tenant_scoped = true;
	expr_model_field(m, &m->country, "code", expr_model_type(arena, "text"));
	expr_model_field(m, &m->company, "name", expr_model_type(arena, "text"));
	expr_model_field(m, &m->company, "credit", expr_model_type(arena, "money"));
	expr_model_field(m, &m->company, "address", expr_model_type(arena, "SimpleAddress"));
	expr_model_field(m, &m->company, "country", (struct type){ .kind = TYPE_REF, .target = &m->country });
	for (size_t i = 0; i < countof(rows); i++)
		expr_model_field(m, &m->contact, rows[i].name, expr_model_type(arena, rows[i].type));
	m->contact.fields[2].required = true; /* status */
	expr_model_field(m, &m->contact, "company", (struct type){ .kind = TYPE_REF, .target = &m->company });
	expr_model_field(m, &m->contact, "partner", (struct type){ .kind = TYPE_REF, .target = &m->company });
	expr_model_field(m, &m->contact, "owner", (struct type){ .kind = TYPE_REF, .target = &m->user });
	expr_model_field(m, &m->contact, "about", expr_model_union(m));
	expr_model_field(m, &m->contact, "phone", expr_model_type(arena, "phoneNumber"));
	expr_model_field(m, &m->contact, "friends", (struct type){ .kind = TYPE_LINKS, .target = &m->contact });
	expr_model_field(m, &m->task, "about", expr_model_union(m));
	expr_model_field(m, &m->task, "title", expr_model_type(arena, "text"));
	expr_model_field(m, &m->task, "status", expr_model_type(arena, "state"));
	expr_model_field(m, &m->task, "due", expr_model_type(arena, "date"));
	expr_model_field(m, &m->task, "hours", expr_model_type(arena, "integer"));
	expr_model_field(m, &m->task, "contact", (struct type){ .kind = TYPE_REF, .target = &m->contact });
	return m;
}

static inline const struct param *expr_model_param(void *context, struct str name, const struct field *left)
{
	struct expr_model *m = context;

	(void)left;

	for (size_t i = 0; i < m->contact.field_count; i++) {
		struct field *f = &m->contact.fields[i];
		if (!str_eq(f->name, name) && !str_eq(f->input_key, name))
			continue;
		struct param *p = arena_make(m->arena, struct param);
		*p = (struct param){ .key = f->input_key, .type = f->type, .field = f, .description = STR_EMPTY };
		return p;
	}
	return NULL;
}

/* The entity called NAME, with or without its schema. */
static inline const struct entity *expr_model_entity_named(void *context, struct str name, struct span span)
{
	struct expr_model *m = context;
	const struct entity *all[] = { &m->company, &m->user, &m->contact, &m->task, &m->country };

	if (str_starts(name, STR("crm.")))
		name = str_sub(name, 4, name.len);
	for (size_t i = 0; i < countof(all); i++)
		if (str_eq(all[i]->name, name))
			return all[i];
	diag(m->diags, DIAG_UNKNOWN_ENTITY, span, "unknown entity '%.*s'", STR_ARG(name));
	return NULL;
}

static inline void expr_model_used(void *context, const struct field *field)
{
	struct expr_model *m = context;

	m->used =
	        arena_printf(m->arena, "%.*s%.*s ", STR_ARG(m->used), STR_ARG(field != NULL ? field->name : STR("*")));
}

static inline struct scope expr_model_scope(struct expr_model *m, struct diags *d, enum expr_place place)
{
	struct scope scope = { .arena = m->arena, .diags = d };

	m->diags = d;
	if (place == PLACE_DEFAULT)
		return scope;
	scope.self = &m->contact;
	scope.row = place == PLACE_WHERE ? &m->task : NULL;
	scope.param = expr_model_param;
	scope.context = m;
	scope.uses_self = expr_model_used;
	scope.paths = scope.in_action = true;
	scope.entity = expr_model_entity_named;
	return scope;
}

#endif

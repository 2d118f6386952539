/* What a name in an expression stands for. */
#include "base/vec.h"
#include "model/expr_typing.h"
#include "read/ways.h"

const struct system_row system_rows[] = {
	{ "id", SYSTEM_ID, "uuid" },
	{ "identifier", SYSTEM_IDENTIFIER, "text" },
	{ "created_at", SYSTEM_CREATED_AT, "datetime" },
	{ "created_by", SYSTEM_CREATED_BY, "uuid" },
	{ "updated_at", SYSTEM_UPDATED_AT, "datetime" },
	{ "updated_by", SYSTEM_UPDATED_BY, "uuid" },
	{ "version", SYSTEM_VERSION, "integer" },
};

const size_t system_row_count = countof(system_rows);

/* ---- messages -------------------------------------------------------------------------------------------------- */

/* A bare word that is a value of the enum on the left was meant as a string. */
static bool is_enum_value(const struct typing *t, struct str name)
{
	if (t->expected == NULL || t->expected->kind != TYPE_ENUM)
		return false;
	for (size_t i = 0; i < t->expected->value_count; i++)
		if (str_eq(name, t->expected->values[i]))
			return true;
	return false;
}

struct names {
	struct str *items;
	size_t len;
	size_t cap;
};

static void add_names(const struct typing *t, struct names *names, const struct entity *e)
{
	for (size_t k = 0; e != NULL && k < e->field_count; k++)
		*vec_push(t->scope->arena, names) = e->fields[k].name;
}

static struct str nearest_field(const struct typing *t, struct str name)
{
	const struct entity *entities[] = { t->scope->row, t->scope->self, t->scope->columns };
	struct names names = { 0 };

	for (const struct scope_rows *rows = t->scope->subset; rows != NULL; rows = rows->around)
		add_names(t, &names, rows->entity);
	for (size_t i = 0; i < countof(entities); i++)
		add_names(t, &names, entities[i]);
	for (size_t i = 0; i < countof(system_rows); i++)
		for (size_t k = 0; k < countof(entities); k++)
			if (entities[k] != NULL && !entity_lacks(entities[k], str_from(system_rows[i].name)))
				*vec_push(t->scope->arena, &names) = str_from(system_rows[i].name);
	return diag_nearest(name, names.items, names.len);
}

bool typing_hint_lacking(struct typing *t, const struct entity *entity, struct str name)
{
	if (!entity_lacks(entity, name))
		return false;
	if (str_is(name, "version")) {
		diag_hint(t->scope->diags, "the pattern versioned would give %.*s one", STR_ARG(entity->name));
		return true;
	}
	diag_hint(t->scope->diags, "the pattern audit_trail of %.*s is switched off", STR_ARG(entity->name));
	return true;
}

/* company_id and fk_company are columns; the field is called company. */
static struct str without_key(struct str name)
{
	if (str_starts(name, STR("fk_")))
		return str_sub(name, 3, name.len);
	return name.len > 3 && str_eq(str_sub(name, name.len - 3, name.len), STR("_id"))
	               ? str_sub(name, 0, name.len - 3)
	               : name;
}

struct typed_expr *typing_unknown(struct typing *t, const struct expr *e, struct str name, const struct entity *in)
{
	struct diags *d = t->scope->diags;

	if (in == NULL) {
		diag(d, DIAG_UNKNOWN_FIELD, e->path_spans[0], "'%.*s': no field can be named here", STR_ARG(name));
		if (is_enum_value(t, name))
			diag_hint(d, "a string is written '%.*s'", STR_ARG(name));
		return NULL;
	}
	diag(d, DIAG_UNKNOWN_FIELD, e->path_spans[e->path_count - 1], "'%.*s' is not a field of %.*s", STR_ARG(name),
	     STR_ARG(in->name));
	struct str near = nearest_field(t, name);
	if (typing_hint_lacking(t, in, name))
		return NULL;
	if (is_enum_value(t, name))
		diag_hint(d, "a string is written '%.*s'", STR_ARG(name));
	else if (ways_for_name(name) != NULL)
		diag_hint(d, "%s", ways_for_name(name));
	else if (near.len > 0)
		diag_hint(d, "did you mean '%.*s'?", STR_ARG(near));
	else if (entity_field(in, without_key(name)) != NULL)
		diag_hint(d, "did you mean '%.*s'?", STR_ARG(without_key(name)));
	else if (function_find(name) != NULL)
		diag_hint(d, "a call is written %.*s()", STR_ARG(name));
	return NULL;
}

/* ---- fields ---------------------------------------------------------------------------------------------------- */

struct typed_expr *typing_field(struct typing *t, const struct expr *e, const struct entity *entity, struct str name,
                                enum operand operand)
{
	const struct field *field = entity != NULL ? entity_field(entity, name) : NULL;
	struct typed_expr *result = NULL;

	if (entity == NULL)
		return NULL;
	if (field != NULL) {
		result = typing_new(t, e, field->type);
		result->field = field;
	}
	for (size_t i = 0; result == NULL && i < countof(system_rows); i++) {
		if (!str_is(name, system_rows[i].name) || entity_lacks(entity, name))
			continue;
		result = typing_new(t, e, typing_scalar(system_rows[i].type));
		result->system = system_rows[i].column;
	}
	if (result == NULL)
		return NULL;
	result->operand = operand;
	result->of = entity;
	if (operand == OPERAND_SELF && t->scope->uses_self != NULL)
		t->scope->uses_self(t->scope->context, field);
	return result;
}

/* The same of the table ALIAS of a definition or a subquery. */
struct typed_expr *typing_column(struct typing *t, const struct expr *e, const struct entity *entity, struct str name,
                                 struct str alias)
{
	struct scope *scope = t->scope;
	struct typed_expr *result = typing_field(t, e, entity, name, OPERAND_COLUMN);

	if (result != NULL)
		result->alias = alias;
	else if (entity != NULL && entity == scope->columns && scope->computed != NULL)
		result = scope->computed(scope->context, scope, name);
	return result;
}

struct typed_expr *typing_bare(struct typing *t, const struct expr *e, struct str name)
{
	struct typed_expr *result = NULL;

	for (const struct scope_rows *rows = t->scope->subset; rows != NULL && result == NULL; rows = rows->around)
		result = typing_column(t, e, rows->entity, name, rows->alias);
	if (result == NULL)
		result = typing_field(t, e, t->scope->row, name, OPERAND_ROW);
	if (result == NULL)
		result = typing_field(t, e, t->scope->self, name, OPERAND_SELF);
	return result != NULL ? result : typing_column(t, e, t->scope->columns, name, t->scope->alias);
}

/* Whom a message about an unknown name speaks of; NULL: no field can be named. */
const struct entity *typing_spoken_of(const struct scope *scope)
{
	if (scope->subset != NULL)
		return scope->subset->entity;
	if (scope->row != NULL)
		return scope->row;
	return scope->self != NULL ? scope->self : scope->columns;
}

/* Computed fields are no columns of the row that an action has in hand. */
static bool typing_computed(const struct scope *scope, const struct expr *e, struct str name, struct typed_expr **value)
{
	bool found = false;

	if (scope->own_computed != NULL)
		*value = scope->own_computed(scope->context, scope, e, name, &found);
	return found;
}

static struct typed_expr *typing_self(struct typing *t, const struct expr *e)
{
	struct scope *scope = t->scope;
	const struct entity *own = scope->self != NULL ? scope->self : scope->columns;
	struct typed_expr *result;

	if (own == NULL) {
		diag(scope->diags, DIAG_UNKNOWN_FIELD, e->path_spans[0], "there is no row that 'self' could be here");
		return NULL;
	}
	if (scope->self != NULL)
		result = typing_field(t, e, own, e->path[1], OPERAND_SELF);
	else
		result = typing_column(t, e, own, e->path[1], scope->alias);
	if (result == NULL && e->path_count == 2 && scope->self != NULL) {
		struct scope of_self = *scope;
		of_self.subset = NULL;
		of_self.row = NULL;
		if (typing_computed(&of_self, e, e->path[1], &result))
			return result;
	}
	if (result == NULL)
		return typing_unknown(t, e, e->path[1], own);
	return typing_hops(t, e, result, 2);
}

/* ---- input values ---------------------------------------------------------------------------------------------- */

static struct typed_expr *find_param(struct typing *t, const struct expr *e, struct str name, struct span span)
{
	struct scope *scope = t->scope;
	struct diags *d = scope->diags;

	if (scope->param == NULL) {
		diag(d, DIAG_BAD_EXPRESSION, span, "input values cannot be used here");
		return NULL;
	}
	const struct param *param = scope->param(scope->context, name, t->left);
	if (param == NULL && str_is(name, "id") && scope->self != NULL && !scope->self_is_new)
		return typing_field(t, e, scope->self, name, OPERAND_SELF); /* that of the row that is loaded by it */
	if (param == NULL) {
		diag(d, DIAG_UNKNOWN_FIELD, span, "the %s has no input value '%.*s'",
		     scope->columns != NULL ? "view" : "action", STR_ARG(name));
		struct str near = nearest_field(t, name);
		if (str_is(name, "self"))
			diag_hint(d, "write self, which is the own row");
		else if (e->dollar && e->path_count == 3 && str_is(name, "input"))
			diag_hint(d, "write input.%.*s", STR_ARG(e->path[2]));
		else if (near.len > 0 && !str_eq(near, name))
			diag_hint(d, "did you mean '%.*s'?", STR_ARG(near));
		return NULL;
	}
	struct typed_expr *result = typing_new(t, e, param->type);
	result->operand = OPERAND_PARAM;
	result->param = param;
	return result;
}

struct typed_expr *typing_hole(struct typing *t, const struct expr *e)
{
	if (t->hole.len > 0)
		return find_param(t, e, t->hole, e->span);
	diag(t->scope->diags, DIAG_BAD_EXPRESSION, e->span, "'?' has no field on its left");
	diag_hint(t->scope->diags, "write status = ?, or name the value: input.status");
	return NULL;
}

/* ---- caller ---------------------------------------------------------------------------------------------------- */

/* Whoever inserted the own row: created_by = auth_user_id. */
static struct typed_expr *typing_owner(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_new(t, e, typing_scalar("boolean"));
	const struct entity *self = t->scope->self;

	if (self != NULL && self->no_audit_trail) {
		diag(t->scope->diags, DIAG_UNKNOWN_FIELD, e->path_spans[1], "nobody knows who created a %.*s",
		     STR_ARG(self->name));
		typing_hint_lacking(t, self, STR("created_by"));
		return NULL;
	}
	result->operand = OPERAND_CALLER_IS_OWNER;
	if (t->scope->uses_self != NULL)
		t->scope->uses_self(t->scope->context, NULL);
	return result;
}

static struct typed_expr *typing_caller(struct typing *t, const struct expr *e)
{
	static const struct str names[] = { { "id", 2 }, { "tenant_id", 9 }, { "tenant", 6 }, { "is_owner", 8 } };
	struct diags *d = t->scope->diags;
	struct str name = e->path[1];

	if (t->scope->param == NULL || t->scope->columns != NULL) {
		diag(d, DIAG_BAD_EXPRESSION, e->span, "nobody calls here");
		return NULL;
	}
	if (e->path_count == 2 && str_is(name, "is_owner"))
		return typing_owner(t, e);
	for (size_t i = 0; e->path_count == 2 && i < 3; i++) {
		if (!str_eq(name, names[i]))
			continue;
		struct typed_expr *result = typing_new(t, e, typing_scalar("uuid"));
		result->operand = i == 0 ? OPERAND_CALLER_ID : OPERAND_CALLER_TENANT;
		return result;
	}
	diag(d, DIAG_UNKNOWN_FIELD, e->path_spans[1], "the caller has no '%.*s'", STR_ARG(name));
	if (str_starts(name, STR("can_")) || str_starts(name, STR("may_")))
		diag_hint(d, "write caller.has_permission('%.*s')", STR_ARG(name));
	else
		diag_suggest(d, name, names, countof(names));
	return NULL;
}

/* ---- rows that steps found ------------------------------------------------------------------------------------- */

/* v or v.field, from the part AT of E on; the row itself stands for a reference to it. */
static struct typed_expr *typing_variable(struct typing *t, const struct expr *e, const struct variable *v, size_t at)
{
	struct typed_expr *result;

	if (v->entity == NULL)
		return typing_value(t, e, v, at);
	if (e->path_count > at + 1) {
		result = typing_field(t, e, v->entity, e->path[at + 1], OPERAND_VARIABLE);
		if (result == NULL)
			return typing_no_member(t, e, at + 1, v->entity);
	} else {
		result = typing_new(t, e, (struct type){ .kind = TYPE_REF, .target = v->entity });
		result->operand = OPERAND_VARIABLE;
	}
	result->variable = v;
	return typing_hops(t, e, result, at + 2);
}

/* What E begins with, where that is a variable: fields of the step's own entity come first, $v is never one. */
static const struct variable *find_variable(const struct typing *t, const struct expr *e)
{
	const struct scope *scope = t->scope;

	if (scope->variable == NULL)
		return NULL;
	if (e->dollar)
		return scope->variable(scope->context, e->path[1]);
	for (const struct scope_rows *rows = scope->subset; rows != NULL; rows = rows->around)
		if (entity_field(rows->entity, e->path[0]) != NULL)
			return NULL;
	if (scope->row != NULL && entity_field(scope->row, e->path[0]) != NULL)
		return NULL;
	return scope->variable(scope->context, e->path[0]);
}

struct typed_expr *typing_path(struct typing *t, const struct expr *e)
{
	struct str name = e->path[0];
	const struct variable *variable = find_variable(t, e);

	if (variable != NULL && variable->lost)
		return NULL;
	if (variable != NULL)
		return typing_variable(t, e, variable, e->dollar ? 1 : 0);
	if (e->path_count == 1) {
		struct typed_expr *result = typing_bare(t, e, name);
		if (result != NULL)
			return result;

		if (str_is(name, "self") && (t->scope->self != NULL || t->scope->columns != NULL))
			return typing_self_row(t, e);
		if (typing_computed(t->scope, e, name, &result))
			return result;
		return typing_unknown(t, e, name, typing_spoken_of(t->scope));
	}
	if (str_is(name, "self"))
		return typing_self(t, e);
	if (str_is(name, "caller"))
		return typing_caller(t, e);
	if (str_is(name, "input")) {
		struct typed_expr *value = find_param(t, e, e->path[1], e->path_spans[1]);
		return value != NULL ? typing_hops(t, e, value, 2) : NULL;
	}
	return typing_hops_bare(t, e);
}

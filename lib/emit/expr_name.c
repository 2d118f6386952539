/* Names in expressions: columns, parameters, variables, the caller. */
#include "emit/expr_print.h"
#include "emit/expr_value.h"
#include "model/names.h"

struct str sql_param_variable(struct arena *arena, const struct param *param)
{
	struct str name = param->field != NULL ? param->field->name : param->key;

	return name_cut(arena, arena_printf(arena, "v_%.*s", STR_ARG(name_fk(arena, name))));
}

static const char *system_column(enum system_column column)
{
	switch (column) {
	case SYSTEM_ID:
		return "id";
	case SYSTEM_IDENTIFIER:
		return "identifier";
	case SYSTEM_CREATED_AT:
		return "created_at";
	case SYSTEM_CREATED_BY:
		return "created_by";
	case SYSTEM_UPDATED_AT:
		return "updated_at";
	case SYSTEM_UPDATED_BY:
		return "updated_by";
	case SYSTEM_VERSION:
		return "version";
	case SYSTEM_KEY:
	case SYSTEM_NONE:
		break;
	}
	BUG("a name without a field");
}

struct ident expr_column(struct arena *arena, const struct typed_expr *e)
{
	if (e->field != NULL)
		return IDENT(e->field->column);
	if (e->system == SYSTEM_KEY)
		return IDENT(name_key(arena, e->type.target->slug));
	return IDENT(str_from(system_column(e->system)));
}

static bool uses_alias(const struct typed_expr *e, struct str alias)
{
	if (e->operand == OPERAND_COLUMN && str_eq(e->alias, alias))
		return true;
	for (size_t i = 0; i < e->arg_count; i++)
		if (uses_alias(e->args[i], alias))
			return true;
	return false;
}

struct ident expr_free_alias(struct arena *arena, const struct typed_expr *e)
{
	struct str alias = STR("r");

	while (uses_alias(e, alias))
		alias = arena_printf(arena, "%.*s_", STR_ARG(alias));
	return IDENT(alias);
}

static void print_param(struct out *o, const struct param *param)
{
	if (param->argument_of.len > 0)
		sql_column(o, IDENT(param->argument_of), IDENT(arena_printf(o->arena, "p_%.*s", STR_ARG(param->key))));
	else if (param->type.kind == TYPE_REF || param->type.kind == TYPE_LINKS)
		sql_ident(o, IDENT(sql_param_variable(o->arena, param)));
	else
		sql_column(o, IDENT(STR("input_data")), IDENT(param->key));
}

/* A value, or a column of a row. */
static void print_variable(struct out *o, const struct typed_expr *e)
{
	struct str column;

	if (e->variable->entity == NULL) {
		sql_variable_value(o, e);
		return;
	}
	if (e->field != NULL)
		column = e->field->column;
	else if (e->system != SYSTEM_NONE && e->system != SYSTEM_KEY)
		column = str_from(system_column(e->system));
	else
		column = name_key(o->arena, e->variable->entity->slug);
	sql_column(o, IDENT(e->variable->sql), IDENT(column));
}

void expr_print_name(struct out *o, const struct typed_expr *e)
{
	if (e->type.kind == TYPE_LINKS && e->operand != OPERAND_PARAM) {
		expr_print_links(o, e);
		return;
	}
	switch (e->operand) {
	case OPERAND_SELF:
	case OPERAND_ROW:
		out_cstr(o, e->operand == OPERAND_SELF ? "self." : "t.");
		sql_ident(o, expr_column(o->arena, e));
		break;
	case OPERAND_COLUMN:
		if (e->alias.len > 0) {
			sql_ident(o, IDENT(e->alias));
			out_char(o, '.');
		}
		sql_ident(o, expr_column(o->arena, e));
		break;
	case OPERAND_PATH:
		expr_print_path(o, e);
		break;
	case OPERAND_MEMBER:
		expr_print_member(o, e);
		break;
	case OPERAND_PARAM:
		print_param(o, e->param);
		break;
	case OPERAND_CALLER_ID:
		out_cstr(o, "auth_user_id");
		break;
	case OPERAND_CALLER_TENANT:
		out_cstr(o, "auth_tenant_id");
		break;
	case OPERAND_VARIABLE:
		print_variable(o, e);
		break;
	case OPERAND_CALLER_IS_OWNER:
		out_cstr(o, "(self.created_by = auth_user_id)");
		break;
	}
}

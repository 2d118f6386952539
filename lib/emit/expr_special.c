/* CASE, casts, lists and patterns in SQL. */
#include "emit/expr_print.h"

#include "model/expr_type.h"
#include "model/names.h"
#include "plan/plan.h"

/* A CASE that is longer has a line for each branch. */
enum { CASE_ON_ONE_LINE = 72 };

/* ---- CASE ------------------------------------------------------------------------------------------------------ */

static void print_branches(struct out *o, const struct typed_expr *e, const char *separator)
{
	size_t i = 0;

	out_cstr(o, "CASE");
	if (e->expr->has_operand) {
		out_char(o, ' ');
		expr_print(o, e->args[i++], BIND_NONE);
	}
	for (; i + 1 < e->arg_count; i += 2) {
		out_printf(o, "%sWHEN ", separator);
		expr_print(o, e->args[i], BIND_NONE);
		out_cstr(o, " THEN ");
		expr_print_typed(o, e->args[i + 1], BIND_NONE);
	}
	if (e->expr->has_else) {
		out_printf(o, "%sELSE ", separator);
		expr_print_typed(o, e->args[i], BIND_NONE);
	}
}

void expr_print_case(struct out *o, const struct typed_expr *e)
{
	struct out line;

	out_init(&line, o->arena);
	print_branches(&line, e, " ");
	bool lines = line.len > CASE_ON_ONE_LINE || str_find(out_text(&line), '\n') < line.len;
	if (lines)
		print_branches(o, e, "\n    ");
	else
		out_str(o, out_text(&line));
	out_cstr(o, lines ? "\nEND" : " END");
}

/* ---- casts ----------------------------------------------------------------------------------------------------- */

void expr_print_cast(struct out *o, const struct typed_expr *e)
{
	const struct typed_expr *value = e->args[0];

	if (value->expr->kind == EXPR_STRING && e->type.row->class == CLASS_INTERVAL) {
		out_cstr(o, "INTERVAL ");
		expr_print(o, value, BIND_PRIMARY);
		return;
	}
	expr_print(o, value, BIND_PRIMARY);
	out_cstr(o, "::");
	sql_frag(o, plan_value_type(o->arena, &e->type));
}

/* ---- functions of the project -------------------------------------------------------------------------------------- */

/* PostgreSQL finds the function that was declared: VALUE has its type by itself, whatever its length or scale. */
static bool has_type(struct arena *arena, const struct typed_expr *value, struct str type)
{
	bool scalar = value->type.kind == TYPE_SCALAR || value->type.kind == TYPE_ENUM;
	struct str own;
	enum expr_kind kind = value->expr->kind;

	if (kind == EXPR_NULL || kind == EXPR_NUMBER || kind == EXPR_STRING || kind == EXPR_LIST || kind == EXPR_CASE)
		return false;
	if (!scalar || value->type.row == NULL)
		return false;
	own = plan_value_type(arena, &value->type).sql;
	return str_eq(str_sub(own, 0, str_find(own, '(')), str_sub(type, 0, str_find(type, '(')));
}

/* billing.rate(level => 'high'::TEXT) */
void expr_print_project_call(struct out *o, const struct typed_expr *e)
{
	sql_qname(o, QNAME(e->called->schema, e->called->function));
	out_char(o, '(');
	for (size_t i = 0; i < e->arg_count; i++) {
		struct frag type = plan_value_type(o->arena, &e->called->arguments[i].type);
		bool cast = !has_type(o->arena, e->args[i], type.sql);

		out_cstr(o, i > 0 ? ", " : "");
		sql_ident(o, IDENT(e->called->arguments[i].name));
		out_cstr(o, " => ");
		expr_print(o, e->args[i], cast ? BIND_PRIMARY : BIND_NONE);
		out_cstr(o, cast ? "::" : "");
		sql_frag(o, cast ? type : FRAG(STR_EMPTY));
	}
	out_char(o, ')');
}

/* ---- lists ----------------------------------------------------------------------------------------------------- */

void expr_print_list(struct out *o, const struct typed_expr *e)
{
	out_cstr(o, e->arg_count > 0 ? "ARRAY[" : "'{}'");
	for (size_t i = 0; i < e->arg_count; i++) {
		out_cstr(o, i > 0 ? ", " : "");
		expr_print(o, e->args[i], BIND_NONE);
	}
	out_cstr(o, e->arg_count > 0 ? "]::" : "::");
	sql_frag(o, plan_value_type(o->arena, &e->type));
}

/* The row that has the list: self.pk_post. */
static void print_owner(struct out *o, const struct typed_expr *list, const struct entity *owner)
{
	struct str key = name_key(o->arena, owner->slug);

	if (list->operand == OPERAND_PATH) {
		expr_print(o, list->args[0], BIND_PRIMARY);
		return;
	}
	if (list->operand == OPERAND_VARIABLE)
		sql_ident(o, IDENT(list->variable->sql));
	else if (list->operand == OPERAND_COLUMN)
		sql_ident(o, IDENT(list->alias));
	else
		out_cstr(o, list->operand == OPERAND_SELF ? "self" : "t");
	out_char(o, '.');
	sql_ident(o, IDENT(key));
}

/* The keys in a list of references: a variable, or a subquery. */
static void print_links(struct out *o, const struct typed_expr *list)
{
	const struct links *links = &list->field->links;

	out_cstr(o, "SELECT l.");
	sql_ident(o, IDENT(links->target_column));
	out_cstr(o, " FROM ");
	sql_qname(o, QNAME(list->of->schema, name_table(o->arena, links->slug)));
	out_cstr(o, " AS l WHERE l.");
	sql_ident(o, IDENT(links->owner_column));
	out_cstr(o, " = ");
	print_owner(o, list, list->of);
}

void expr_print_links(struct out *o, const struct typed_expr *list)
{
	out_cstr(o, "ARRAY(");
	print_links(o, list);
	out_char(o, ')');
}

struct frag expr_links_keys(struct arena *arena, const struct typed_expr *list)
{
	struct out o;

	out_init(&o, arena);
	out_cstr(&o, "ARRAY(\n");
	o.indent++;
	print_links(&o, list);
	out_cstr(&o, " ORDER BY l.position\n");
	o.indent--;
	out_char(&o, ')');
	return FRAG(out_text(&o));
}

void expr_print_links_ids(struct out *o, const struct typed_expr *list)
{
	const struct links *links = &list->field->links;
	const struct entity *target = list->type.target;

	out_cstr(o, "ARRAY(SELECT r.id FROM ");
	sql_qname(o, QNAME(list->of->schema, name_table(o->arena, links->slug)));
	out_cstr(o, " AS l JOIN ");
	sql_qname(o, QNAME(target->schema, name_table(o->arena, target->slug)));
	out_cstr(o, " AS r ON r.");
	sql_ident(o, IDENT(name_key(o->arena, target->slug)));
	out_cstr(o, " = l.");
	sql_ident(o, IDENT(links->target_column));
	out_cstr(o, "\n        WHERE l.");
	sql_ident(o, IDENT(links->owner_column));
	out_cstr(o, " = ");
	print_owner(o, list, list->of);
	out_cstr(o, " ORDER BY l.position)");
}

void expr_print_member_of(struct out *o, const struct typed_expr *e)
{
	const struct typed_expr *list = e->args[1];
	const struct entity *target = list->type.kind == TYPE_LINKS ? list->type.target : NULL;
	bool all = e->expr->kind == EXPR_IN ? e->expr->negated : str_is(e->expr->text, "all");
	const char *op = e->expr->kind == EXPR_ANY ? expr_op_text(e->expr->op) : e->expr->negated ? "<>" : "=";

	expr_print_equal(o, e->args[0], target, BIND_CONCAT);
	out_printf(o, " %s %s (", op, all ? "ALL" : "ANY");
	if (target != NULL && list->operand != OPERAND_PARAM)
		print_links(o, list);
	else
		expr_print(o, list, BIND_NONE);
	out_char(o, ')');
}

/* ---- patterns -------------------------------------------------------------------------------------------------- */

void expr_print_matches(struct out *o, const struct typed_expr *e)
{
	const struct type_row *row = e->pattern;

	expr_print(o, e->args[0], BIND_SUM);
	out_printf(o, " %s~%s ", e->expr->negated ? "!" : "", row != NULL && row->nocase ? "*" : "");
	sql_lit(o, LIT(row != NULL ? str_from(row->pattern) : e->expr->text));
}

/* There, and what its type asks for; never unknown. */
void expr_print_valid(struct out *o, const struct typed_expr *e)
{
	const struct typed_expr *value = e->args[0];
	struct frag check = plan_value_check(o->arena, &value->type, expr_sql_operand(o->arena, value));

	if (check.sql.len == 0) {
		expr_print(o, value, BIND_CONCAT);
		out_cstr(o, e->expr->negated ? " IS NULL" : " IS NOT NULL");
		return;
	}
	out_char(o, '(');
	sql_frag(o, check);
	out_cstr(o, e->expr->negated ? ") IS NOT TRUE" : ") IS TRUE");
}

#include "emit/expr_sql.h"

#include "emit/expr_links.h"
#include "emit/expr_print.h"
#include "emit/expr_related.h"
#include "emit/expr_value.h"
#include "model/expr_typing.h"
#include "model/names.h"

static void print_node(struct out *o, const struct typed_expr *e);

static int binding(const struct typed_expr *e)
{
	if (expr_links_asks(e))
		return BIND_PRIMARY;
	switch (e->expr->kind) {
	case EXPR_UNARY:
		if (e->expr->op == EXPR_OP_PLUS)
			return binding(e->args[0]);
		return e->expr->op == EXPR_OP_NOT ? BIND_NOT : BIND_SIGN;
	case EXPR_BINARY:
		if (e->expr->op == EXPR_OP_OR)
			return BIND_OR;
		if (e->expr->op == EXPR_OP_AND)
			return BIND_AND;
		if (e->expr->op == EXPR_OP_CONCAT)
			return BIND_CONCAT;
		if (e->expr->op == EXPR_OP_ADD || e->expr->op == EXPR_OP_SUB)
			return BIND_SUM;
		return e->expr->op >= EXPR_OP_MUL ? BIND_PRODUCT : BIND_COMPARISON;
	case EXPR_IS:
	case EXPR_BETWEEN:
	case EXPR_IN:
	case EXPR_LIKE:
	case EXPR_ANY:
	case EXPR_IN_ROWS:
	case EXPR_MATCHES:
	case EXPR_VALID:
		return BIND_COMPARISON;
	case EXPR_FOUND:
		if (e->aggregate == NULL)
			return BIND_COMPARISON;
		return e->expr->negated ? BIND_NOT : BIND_PRIMARY;
	case EXPR_NULL:
	case EXPR_BOOLEAN:
	case EXPR_NUMBER:
	case EXPR_STRING:
	case EXPR_NAME:
	case EXPR_HOLE:
	case EXPR_CALL:
	case EXPR_AGGREGATE:
	case EXPR_EXISTS:
	case EXPR_CAST:
	case EXPR_LIST:
		return BIND_PRIMARY;
	case EXPR_CASE: /* PL/pgSQL takes its THEN for that of IF unless it stands in parentheses */
		return BIND_NONE;
	}
	return BIND_NONE;
}

void expr_print(struct out *o, const struct typed_expr *e, int least)
{
	bool parentheses = binding(e) < least;

	if (parentheses)
		out_char(o, '(');
	print_node(o, e);
	if (parentheses)
		out_char(o, ')');
}

/* ---- operands -------------------------------------------------------------------------------------------------- */

struct str sql_param_variable(struct arena *arena, const struct param *param)
{
	struct str name = param->key;

	if (param->field != NULL)
		name = param->field->name;
	else if (!param->declared && str_ends(name, STR("_id")))
		name = str_sub(name, 0, name.len - 3);
	else if (str_ends(name, STR("_ids")))
		name = str_sub(name, 0, name.len - 4);
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

/* ---- names ----------------------------------------------------------------------------------------------------- */

static void print_name(struct out *o, const struct typed_expr *e)
{
	struct str column = STR_EMPTY;

	if (e->type.kind == TYPE_LINKS && e->operand != OPERAND_PARAM) {
		expr_print_links(o, e);
		return;
	}
	switch (e->operand) {
	case OPERAND_SELF:
	case OPERAND_ROW:
		if (e->field != NULL)
			column = e->field->column;
		else if (e->system == SYSTEM_KEY)
			column = name_key(o->arena, e->type.target->slug);
		else
			column = str_from(system_column(e->system));
		out_cstr(o, e->operand == OPERAND_SELF ? "self." : "t.");
		sql_ident(o, IDENT(column));
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
		if (e->param->argument_of.len > 0) {
			sql_ident(o, IDENT(e->param->argument_of));
			out_cstr(o, ".");
			sql_ident(o, IDENT(arena_printf(o->arena, "p_%.*s", STR_ARG(e->param->key))));
			break;
		}
		if (e->param->type.kind == TYPE_REF || e->param->type.kind == TYPE_LINKS) {
			sql_ident(o, IDENT(sql_param_variable(o->arena, e->param)));
			break;
		}
		out_cstr(o, "input_data.");
		sql_ident(o, IDENT(e->param->key));
		break;
	case OPERAND_CALLER_ID:
		out_cstr(o, "auth_user_id");
		break;
	case OPERAND_CALLER_TENANT:
		out_cstr(o, "auth_tenant_id");
		break;
	case OPERAND_VARIABLE:
		if (e->variable->entity == NULL) {
			sql_variable_value(o, e);
			break;
		}
		if (e->field != NULL)
			column = e->field->column;
		else if (e->system != SYSTEM_NONE && e->system != SYSTEM_KEY)
			column = str_from(system_column(e->system));
		else
			column = name_key(o->arena, e->variable->entity->slug);
		sql_ident(o, IDENT(e->variable->sql));
		out_char(o, '.');
		sql_ident(o, IDENT(column));
		break;
	case OPERAND_CALLER_IS_OWNER:
		out_cstr(o, "(self.created_by = auth_user_id)");
		break;
	}
}

/* Digits without zeros in front. */
static void print_number(struct out *o, struct str text)
{
	size_t zeros = 0;

	while (zeros + 1 < text.len && text.ptr[zeros] == '0' && text.ptr[zeros + 1] >= '0' &&
	       text.ptr[zeros + 1] <= '9')
		zeros++;
	out_str(o, str_sub(text, zeros, text.len));
}

static bool is_plain_text(const struct type *type)
{
	return type->kind != TYPE_SCALAR || type->row->class == CLASS_TEXT;
}

static bool is_moment(const struct type *type)
{
	return type->kind == TYPE_SCALAR && type->row != NULL && type->row->class == CLASS_TIMESTAMP;
}

/* Without a time zone UTC is meant, whatever the session that creates an index or a view has. */
static struct str moment_in_utc(struct arena *arena, struct str text)
{
	enum { DATE_LENGTH = 10 };
	struct str time = str_sub(text, DATE_LENGTH, text.len);

	if (time.len == 0)
		return arena_printf(arena, "%.*sT00:00:00Z", STR_ARG(text));
	for (size_t i = 0; i < time.len; i++)
		if (time.ptr[i] == 'Z' || time.ptr[i] == 'z' || time.ptr[i] == '+' || time.ptr[i] == '-')
			return text;
	return arena_printf(arena, "%.*sZ", STR_ARG(text));
}

void expr_print_typed(struct out *o, const struct typed_expr *e, int least)
{
	if (e->expr->kind != EXPR_STRING || is_plain_text(&e->type)) {
		expr_print(o, e, least);
		return;
	}
	print_node(o, e);
	out_printf(o, "::%s", e->type.row->sql);
}

/* ---- references ------------------------------------------------------------------------------------------------ */

/* The entity that the references among the operands point to; NULL: there is none. */
static const struct entity *reference_target(const struct typed_expr *e)
{
	for (size_t i = 0; i < e->arg_count; i++)
		if (e->args[i]->type.kind == TYPE_REF)
			return e->args[i]->type.target;
	return NULL;
}

/* The id of a row of TARGET that is at hand, so that its key is too. */
static bool is_id_of(const struct typed_expr *e, const struct entity *target)
{
	bool row = e->operand == OPERAND_SELF || e->operand == OPERAND_ROW || e->operand == OPERAND_VARIABLE;

	return e->expr->kind == EXPR_NAME && e->system == SYSTEM_ID && row && e->of == target;
}

/* The column WANTED of the row of TARGET whose column KNOWN is E; in an action only a row of the caller's tenant. */
static void print_found(struct out *o, const struct typed_expr *e, const struct entity *target, struct ident wanted,
                        struct ident known)
{
	struct ident row = expr_free_alias(o->arena, e);
	bool tenant = e->in_action && target->tenant_scoped;

	out_cstr(o, "(SELECT ");
	sql_ident(o, row);
	out_char(o, '.');
	sql_ident(o, wanted);
	out_cstr(o, " FROM ");
	sql_qname(o, QNAME(target->schema, name_table(o->arena, target->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, row);
	out_cstr(o, " WHERE ");
	sql_ident(o, row);
	out_char(o, '.');
	sql_ident(o, known);
	out_cstr(o, " = ");
	expr_print(o, e, BIND_CONCAT);
	if (tenant) {
		out_cstr(o, " AND ");
		sql_ident(o, row);
		out_cstr(o, ".tenant_id = auth_tenant_id");
	}
	out_char(o, ')');
}

void expr_print_equal(struct out *o, const struct typed_expr *e, const struct entity *target, int least)
{
	if (target == NULL || e->type.kind == TYPE_REF || e->expr->kind == EXPR_NULL) {
		expr_print(o, e, least);
		return;
	}
	if (is_id_of(e, target)) {
		struct typed_expr key = *e;
		key.system = SYSTEM_KEY;
		key.type = (struct type){ .kind = TYPE_REF, .target = target };
		print_node(o, &key);
		return;
	}
	print_found(o, e, target, IDENT(name_key(o->arena, target->slug)), IDENT(STR("id")));
}

/* ---- calls ----------------------------------------------------------------------------------------------------- */

static void print_argument(struct out *o, const struct typed_expr *call, size_t i, int least)
{
	const struct typed_expr *e = call->args[i];

	/* PostgreSQL would take a bare string for text where the function takes several types */
	if (str_is(function_argument(call->function, i), "decimal") && e->expr->kind != EXPR_NULL &&
	    !str_starts(str_from(e->type.row->sql), STR("NUMERIC"))) {
		expr_print(o, e, BIND_PRIMARY);
		out_cstr(o, "::NUMERIC");
	} else {
		expr_print_typed(o, e, least);
	}
}

/* The SQL of the function's row with the arguments in the places of $1, $2, … or $*. */
static void print_call(struct out *o, const struct typed_expr *e)
{
	if (e->called != NULL) {
		expr_print_project_call(o, e);
		return;
	}
	for (const char *s = e->function->sql; *s != '\0'; s++) {
		if (*s != '$') {
			out_char(o, *s);
			continue;
		}
		s++;
		if (*s != '*') {
			print_argument(o, e, (size_t)(*s - '1'), BIND_CONCAT);
			continue;
		}
		for (size_t i = 0; i < e->arg_count; i++) {
			if (i > 0)
				out_cstr(o, ", ");
			print_argument(o, e, i, BIND_NONE);
		}
	}
}

/* ---- operators ------------------------------------------------------------------------------------------------- */

static bool is_float(const struct typed_expr *e)
{
	return e->type.kind == TYPE_SCALAR && strcmp(e->type.row->sql, "DOUBLE PRECISION") == 0;
}

static void print_binary(struct out *o, const struct typed_expr *e)
{
	static const struct {
		int left, right; /* what binds less tightly needs parentheses */
	} rows[] = {
		[BIND_OR] = { BIND_OR, BIND_OR },
		[BIND_AND] = { BIND_AND, BIND_AND },
		[BIND_COMPARISON] = { BIND_CONCAT, BIND_CONCAT },
		[BIND_CONCAT] = { BIND_CONCAT, BIND_SUM },
		[BIND_SUM] = { BIND_SUM, BIND_PRODUCT },
		[BIND_PRODUCT] = { BIND_PRODUCT, BIND_SIGN },
	};
	enum expr_op op = e->expr->op;
	int level = binding(e);

	for (size_t i = 0; i < 2; i++) {
		int least = i == 0 ? rows[level].left : rows[level].right;
		if (i > 0)
			out_printf(o, " %s ", expr_op_text(op));
		if (op == EXPR_OP_MOD && is_float(e->args[i])) { /* there is no % of floats */
			expr_print(o, e->args[i], BIND_PRIMARY);
			out_cstr(o, "::NUMERIC");
		} else if (op == EXPR_OP_EQ || op == EXPR_OP_NE) {
			expr_print_equal(o, e->args[i], reference_target(e), least);
		} else {
			expr_print(o, e->args[i], least);
		}
	}
}

/* A minus never follows another directly: -- would be a comment. */
static void print_unary(struct out *o, const struct typed_expr *e)
{
	if (e->expr->op == EXPR_OP_NOT) {
		out_cstr(o, "NOT ");
		expr_print(o, e->args[0], BIND_NOT);
	} else if (e->expr->op == EXPR_OP_PLUS) {
		print_node(o, e->args[0]);
	} else {
		out_char(o, '-');
		expr_print(o, e->args[0], BIND_PRIMARY);
	}
}

/* A uuid that no row has is not the same as no reference, so the ids are compared. */
static void print_id_of(struct out *o, const struct typed_expr *e, const struct entity *target)
{
	if (e->type.kind == TYPE_REF)
		print_found(o, e, target, IDENT(STR("id")), IDENT(name_key(o->arena, target->slug)));
	else
		expr_print(o, e, BIND_CONCAT);
}

static bool is_uuid(const struct typed_expr *e)
{
	return e->type.kind == TYPE_SCALAR && e->type.row != NULL && e->type.row->class == CLASS_UUID;
}

static void print_distinct(struct out *o, const struct typed_expr *e)
{
	const struct entity *target = reference_target(e);
	bool ids = target != NULL && (is_uuid(e->args[0]) || is_uuid(e->args[1]));

	for (size_t i = 0; i < 2; i++) {
		if (i > 0)
			out_printf(o, " IS %sDISTINCT FROM ", e->expr->negated ? "NOT " : "");
		if (ids)
			print_id_of(o, e->args[i], target);
		else
			expr_print(o, e->args[i], BIND_CONCAT);
	}
}

static void print_is(struct out *o, const struct typed_expr *e)
{
	if (e->expr->op == EXPR_OP_IS_DISTINCT) {
		print_distinct(o, e);
		return;
	}
	expr_print(o, e->args[0], BIND_CONCAT);
	out_printf(o, " IS %s%s", e->expr->negated ? "NOT " : "", expr_op_text(e->expr->op));
}

static void print_in(struct out *o, const struct typed_expr *e)
{
	const struct entity *target = reference_target(e);

	expr_print_equal(o, e->args[0], target, BIND_CONCAT);
	out_cstr(o, e->expr->negated ? " NOT IN (" : " IN (");
	for (size_t i = 1; i < e->arg_count; i++) {
		if (i > 1)
			out_cstr(o, ", ");
		expr_print_equal(o, e->args[i], target, BIND_NONE);
	}
	out_char(o, ')');
}

static void print_node(struct out *o, const struct typed_expr *e)
{
	if (expr_links_print(o, e))
		return;
	switch (e->expr->kind) {
	case EXPR_NULL:
		out_cstr(o, "NULL");
		if (e->type.row != NULL)
			out_printf(o, "::%s", e->type.row->sql);
		break;
	case EXPR_BOOLEAN:
		out_cstr(o, str_is(e->expr->text, "true") ? "TRUE" : "FALSE");
		break;
	case EXPR_NUMBER:
		print_number(o, e->expr->text);
		break;
	case EXPR_STRING:
		sql_lit(o, LIT(is_moment(&e->type) ? moment_in_utc(o->arena, e->expr->text) : e->expr->text));
		break;
	case EXPR_NAME:
	case EXPR_HOLE:
		print_name(o, e);
		break;
	case EXPR_UNARY:
		print_unary(o, e);
		break;
	case EXPR_BINARY:
		print_binary(o, e);
		break;
	case EXPR_IS:
		print_is(o, e);
		break;
	case EXPR_BETWEEN:
		expr_print(o, e->args[0], BIND_CONCAT);
		out_cstr(o, e->expr->negated ? " NOT BETWEEN " : " BETWEEN ");
		expr_print(o, e->args[1], BIND_CONCAT);
		out_cstr(o, " AND ");
		expr_print(o, e->args[2], BIND_CONCAT);
		break;
	case EXPR_IN:
		(typing_is_member(e) ? expr_print_member_of : print_in)(o, e);
		break;
	case EXPR_ANY:
		expr_print_member_of(o, e);
		break;
	case EXPR_LIKE:
		expr_print(o, e->args[0], BIND_CONCAT);
		out_printf(o, " %s%s ", e->expr->negated ? "NOT " : "", expr_op_text(e->expr->op));
		expr_print(o, e->args[1], BIND_CONCAT);
		break;
	case EXPR_CALL:
		print_call(o, e);
		break;
	case EXPR_AGGREGATE:
		sql_aggregate(o, e);
		break;
	case EXPR_EXISTS:
		sql_exists(o, e);
		break;
	case EXPR_IN_ROWS:
		sql_in_rows(o, e);
		break;
	case EXPR_FOUND:
		sql_found(o, e);
		break;
	case EXPR_CASE:
		expr_print_case(o, e);
		break;
	case EXPR_CAST:
		expr_print_cast(o, e);
		break;
	case EXPR_LIST:
		expr_print_list(o, e);
		break;
	case EXPR_MATCHES:
		expr_print_matches(o, e);
		break;
	case EXPR_VALID:
		expr_print_valid(o, e);
		break;
	}
}

static struct frag print(struct arena *arena, const struct typed_expr *e, int least)
{
	struct out o;

	out_init(&o, arena);
	expr_print(&o, e, least);
	return FRAG(arena_str(arena, out_text(&o)));
}

struct frag expr_sql(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_NONE);
}

struct frag expr_sql_condition(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_OR);
}

struct frag expr_sql_and(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_AND);
}

struct frag expr_sql_operand(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_PRIMARY);
}

struct frag expr_links_ids(struct arena *arena, const struct typed_expr *list)
{
	struct out o;

	out_init(&o, arena);
	expr_print_links_ids(&o, list);
	return FRAG(out_text(&o));
}

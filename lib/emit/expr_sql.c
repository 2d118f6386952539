#include "emit/expr_sql.h"

#include "emit/expr_links.h"
#include "emit/expr_related.h"
#include "emit/expr_value.h"
#include "model/expr_type.h"
#include "model/names.h"

/* How tightly an expression binds in PostgreSQL. */
enum {
	BIND_NONE,
	BIND_OR,
	BIND_AND,
	BIND_NOT,
	BIND_COMPARISON, /* with IS, IN, LIKE, BETWEEN: never beside each other without parentheses */
	BIND_CONCAT,
	BIND_SUM,
	BIND_PRODUCT,
	BIND_SIGN,
	BIND_PRIMARY,
};

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
		return BIND_COMPARISON;
	case EXPR_NULL:
	case EXPR_BOOLEAN:
	case EXPR_NUMBER:
	case EXPR_STRING:
	case EXPR_NAME:
	case EXPR_HOLE:
	case EXPR_CALL:
	case EXPR_AGGREGATE:
		return BIND_PRIMARY;
	}
	return BIND_NONE;
}

/* E where only what binds at least as tightly as LEAST may stand. */
static void print_operand(struct out *o, const struct typed_expr *e, int least)
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
	case SYSTEM_KEY:
	case SYSTEM_NONE:
		break;
	}
	BUG("a name without a field");
}

/* The column a name stands for. */
static struct ident name_column(struct arena *arena, const struct typed_expr *e)
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

/* An alias for a table in a subquery that E stands in: r, or one that E does not use. */
static struct ident free_alias(struct arena *arena, const struct typed_expr *e)
{
	struct str alias = STR("r");

	while (uses_alias(e, alias))
		alias = arena_printf(arena, "%.*s_", STR_ARG(alias));
	return IDENT(alias);
}

/* ---- paths ----------------------------------------------------------------------------------------------------- */

/* " AND r.tenant_id = auth_tenant_id", where E is of an action and TARGET has tenants. */
static void print_tenant(struct out *o, const struct typed_expr *e, const struct entity *target, struct ident row,
                         const char *separator)
{
	if (!e->in_action || !target->tenant_scoped)
		return;
	out_printf(o, "%sAND ", separator);
	sql_ident(o, row);
	out_cstr(o, ".tenant_id = auth_tenant_id");
}

static void print_key_of(struct out *o, struct ident row, const struct entity *target)
{
	sql_ident(o, row);
	out_char(o, '.');
	sql_ident(o, IDENT(name_key(o->arena, target->slug)));
}

static void print_table(struct out *o, const struct entity *target, struct ident row)
{
	sql_qname(o, QNAME(target->schema, name_table(o->arena, target->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, row);
}

/* The reference in front of E's last name: the table it points at joins that of the reference before it. */
static struct ident print_joins(struct out *o, const struct typed_expr *e, struct ident first, size_t *tables)
{
	const struct typed_expr *reference = e->args[0];
	const struct entity *target = reference->type.target;

	if (reference->operand != OPERAND_PATH) {
		*tables = 1;
		out_cstr(o, "\nFROM ");
		print_table(o, target, first);
		return first;
	}
	struct ident before = print_joins(o, reference, first, tables);
	struct ident row = IDENT(arena_printf(o->arena, "%.*s%zu", STR_ARG(first.name), ++*tables));

	out_cstr(o, "\nJOIN ");
	print_table(o, target, row);
	out_cstr(o, " ON ");
	print_key_of(o, row, target);
	out_cstr(o, " = ");
	sql_ident(o, before);
	out_char(o, '.');
	sql_ident(o, name_column(o->arena, reference));
	print_tenant(o, e, target, row, " ");
	return row;
}

/* Over several references, or with a second condition. */
static void print_long_path(struct out *o, const struct typed_expr *e, const struct typed_expr *base)
{
	struct ident first = free_alias(o->arena, base), last;
	size_t tables = 0;
	struct out joins;

	out_init(&joins, o->arena);
	last = print_joins(&joins, e, first, &tables);
	out_cstr(o, "(\n");
	o->indent++;
	out_cstr(o, "SELECT ");
	sql_ident(o, last);
	out_char(o, '.');
	sql_ident(o, name_column(o->arena, e));
	out_str(o, out_text(&joins));
	out_cstr(o, "\nWHERE ");
	print_key_of(o, first, base->type.target);
	out_cstr(o, " = ");
	print_node(o, base);
	print_tenant(o, e, base->type.target, first, "\n    ");
	o->indent--;
	out_cstr(o, "\n)");
}

/* The column of the row whose key the reference in front holds; keys are unique, so there is one row or none. */
static void print_path(struct out *o, const struct typed_expr *e)
{
	const struct entity *target = e->args[0]->type.target;
	const struct typed_expr *base = e->args[0];
	struct ident row;

	while (base->operand == OPERAND_PATH)
		base = base->args[0];
	if (base != e->args[0] || (e->in_action && target->tenant_scoped)) {
		print_long_path(o, e, base);
		return;
	}
	row = free_alias(o->arena, base);
	out_cstr(o, "(SELECT ");
	sql_ident(o, row);
	out_char(o, '.');
	sql_ident(o, name_column(o->arena, e));
	out_cstr(o, " FROM ");
	print_table(o, target, row);
	out_cstr(o, " WHERE ");
	print_key_of(o, row, target);
	out_cstr(o, " = ");
	print_node(o, base);
	out_char(o, ')');
}

/* (self.address ->> 'city'), (self.total ->> 'amount')::NUMERIC(19,4) */
static void print_member(struct out *o, const struct typed_expr *e)
{
	bool json = e->type.row->class == CLASS_JSON;

	out_char(o, '(');
	print_node(o, e->args[0]);
	out_cstr(o, json ? " -> " : " ->> ");
	sql_lit(o, LIT(e->member));
	out_char(o, ')');
	if (!json && e->type.row->class != CLASS_TEXT)
		out_printf(o, "::%s", e->type.row->sql);
}

/* ---- names ----------------------------------------------------------------------------------------------------- */

static void print_name(struct out *o, const struct typed_expr *e)
{
	struct str column = STR_EMPTY;

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
		sql_ident(o, name_column(o->arena, e));
		break;
	case OPERAND_PATH:
		print_path(o, e);
		break;
	case OPERAND_MEMBER:
		print_member(o, e);
		break;
	case OPERAND_PARAM:
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

/* An operand of an equality; beside references to TARGET a uuid stands for the key of the row that has it as its id. */
static void print_equal(struct out *o, const struct typed_expr *e, const struct entity *target, int least)
{
	if (target == NULL || e->type.kind == TYPE_REF || e->expr->kind == EXPR_NULL) {
		print_operand(o, e, least);
		return;
	}
	if (is_id_of(e, target)) {
		struct typed_expr key = *e;
		key.system = SYSTEM_KEY;
		key.type = (struct type){ .kind = TYPE_REF, .target = target };
		print_node(o, &key);
		return;
	}
	struct ident row = free_alias(o->arena, e);
	out_cstr(o, "(SELECT ");
	sql_ident(o, row);
	out_char(o, '.');
	sql_ident(o, IDENT(name_key(o->arena, target->slug)));
	out_cstr(o, " FROM ");
	sql_qname(o, QNAME(target->schema, name_table(o->arena, target->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, row);
	out_cstr(o, " WHERE ");
	sql_ident(o, row);
	out_cstr(o, ".id = ");
	print_operand(o, e, BIND_CONCAT);
	out_char(o, ')');
}

/* ---- calls ----------------------------------------------------------------------------------------------------- */

static void print_argument(struct out *o, const struct typed_expr *call, size_t i, int least)
{
	const struct typed_expr *e = call->args[i];

	/* PostgreSQL would take a bare string for text where the function takes several types */
	if (e->expr->kind == EXPR_STRING && !is_plain_text(&e->type)) {
		sql_lit(o, LIT(e->expr->text));
		out_printf(o, "::%s", e->type.row->sql);
	} else if (str_is(function_argument(call->function, i), "decimal") && e->expr->kind != EXPR_NULL &&
	           !str_starts(str_from(e->type.row->sql), STR("NUMERIC"))) {
		print_operand(o, e, BIND_PRIMARY);
		out_cstr(o, "::NUMERIC");
	} else {
		print_operand(o, e, least);
	}
}

/* The SQL of the function's row with the arguments in the places of $1, $2, … or $*. */
static void print_call(struct out *o, const struct typed_expr *e)
{
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
			print_operand(o, e->args[i], BIND_PRIMARY);
			out_cstr(o, "::NUMERIC");
		} else if (op == EXPR_OP_EQ || op == EXPR_OP_NE) {
			print_equal(o, e->args[i], reference_target(e), least);
		} else {
			print_operand(o, e->args[i], least);
		}
	}
}

/* A minus never follows another directly: -- would be a comment. */
static void print_unary(struct out *o, const struct typed_expr *e)
{
	if (e->expr->op == EXPR_OP_NOT) {
		out_cstr(o, "NOT ");
		print_operand(o, e->args[0], BIND_NOT);
	} else if (e->expr->op == EXPR_OP_PLUS) {
		print_node(o, e->args[0]);
	} else {
		out_char(o, '-');
		print_operand(o, e->args[0], BIND_PRIMARY);
	}
}

static void print_is(struct out *o, const struct typed_expr *e)
{
	print_operand(o, e->args[0], BIND_CONCAT);
	out_printf(o, " IS %s%s", e->expr->negated ? "NOT " : "", expr_op_text(e->expr->op));
	if (e->expr->op == EXPR_OP_IS_DISTINCT) {
		out_char(o, ' ');
		print_operand(o, e->args[1], BIND_CONCAT);
	}
}

static void print_in(struct out *o, const struct typed_expr *e)
{
	const struct entity *target = reference_target(e);

	print_equal(o, e->args[0], target, BIND_CONCAT);
	out_cstr(o, e->expr->negated ? " NOT IN (" : " IN (");
	for (size_t i = 1; i < e->arg_count; i++) {
		if (i > 1)
			out_cstr(o, ", ");
		print_equal(o, e->args[i], target, BIND_NONE);
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
		print_operand(o, e->args[0], BIND_CONCAT);
		out_cstr(o, e->expr->negated ? " NOT BETWEEN " : " BETWEEN ");
		print_operand(o, e->args[1], BIND_CONCAT);
		out_cstr(o, " AND ");
		print_operand(o, e->args[2], BIND_CONCAT);
		break;
	case EXPR_IN:
		print_in(o, e);
		break;
	case EXPR_LIKE:
		print_operand(o, e->args[0], BIND_CONCAT);
		out_printf(o, " %s%s ", e->expr->negated ? "NOT " : "", expr_op_text(e->expr->op));
		print_operand(o, e->args[1], BIND_CONCAT);
		break;
	case EXPR_CALL:
		print_call(o, e);
		break;
	case EXPR_AGGREGATE:
		sql_aggregate(o, e);
		break;
	}
}

static struct frag print(struct arena *arena, const struct typed_expr *e, int least)
{
	struct out o;

	out_init(&o, arena);
	print_operand(&o, e, least);
	return FRAG(arena_str(arena, out_text(&o)));
}

struct frag expr_sql(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_NONE);
}

struct frag expr_sql_and(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_AND);
}

struct frag expr_sql_operand(struct arena *arena, const struct typed_expr *e)
{
	return print(arena, e, BIND_PRIMARY);
}

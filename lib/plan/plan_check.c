#include "plan/plan_check.h"

#include "base/vec.h"
#include "model/names.h"
#include "model/type_params.h"
#include "plan/plan.h"

/* Longer lists of enum values stand one value to a line; longer conditions one to a line. */
enum { VALUES_ON_ONE_LINE = 72 };

/* The conditions of one CHECK. */
struct check {
	struct arena *arena;
	VEC(struct str) conditions;
};

static void add(struct check *c, const struct out *o)
{
	*vec_push(c->arena, &c->conditions) = out_text(o);
}

/* OPEN 'a', 'b' CLOSE */
static void print_values(struct out *o, const char *open, const struct type *type, const char *close)
{
	size_t width = 0;
	bool lines;

	for (size_t i = 0; i < type->value_count; i++)
		width += type->values[i].len + sizeof("'', ") - 1;
	lines = width > VALUES_ON_ONE_LINE;
	out_cstr(o, open);
	o->indent++;
	for (size_t i = 0; i < type->value_count; i++) {
		if (i > 0)
			out_char(o, ',');
		out_cstr(o, lines ? "\n" : i > 0 ? " " : "");
		sql_lit(o, LIT(type->values[i]));
	}
	o->indent--;
	if (lines)
		out_char(o, '\n');
	out_cstr(o, close);
}

/* The bounds of a type with OPERAND for %s. */
static void add_bounds(struct check *c, struct str bounds, struct str operand)
{
	struct out o;

	out_init(&o, c->arena);
	for (size_t at = str_search(bounds, STR("%s")); at != (size_t)-1; at = str_search(bounds, STR("%s"))) {
		out_str(&o, str_sub(bounds, 0, at));
		out_str(&o, operand);
		bounds = str_sub(bounds, at + 2, bounds.len);
	}
	out_str(&o, bounds);
	add(c, &o);
}

/* The value that is above every number and yet no amount; NULL: the type has none, or the range keeps it out. */
static const char *open_end(const struct type *type)
{
	struct str sql = type_sql(type);

	if (type->row->class != CLASS_NUMBER || type_maximum(type).len > 0)
		return NULL;
	if (type_minimum(type).len == 0 && !type->is_signed)
		return NULL;
	if (str_starts(sql, STR("NUMERIC(")))
		return "NaN";
	return str_is(sql, "NUMERIC") || str_is(sql, "DOUBLE PRECISION") ? "Infinity" : NULL;
}

/* ---- one value ---- */

/* OPERAND between its bounds. */
static void add_range(struct check *c, struct str operand, struct str minimum, struct str maximum)
{
	struct out o;

	if (minimum.len == 0 && maximum.len == 0)
		return;
	out_init(&o, c->arena);
	out_str(&o, operand);
	if (minimum.len > 0 && maximum.len > 0)
		out_printf(&o, " BETWEEN %.*s AND %.*s", STR_ARG(minimum), STR_ARG(maximum));
	else if (minimum.len > 0)
		out_printf(&o, " >= %.*s", STR_ARG(minimum));
	else
		out_printf(&o, " <= %.*s", STR_ARG(maximum));
	add(c, &o);
}

static void add_pattern(struct check *c, struct frag column, const char *operator, struct str pattern)
{
	struct out o;

	if (pattern.len == 0)
		return;
	out_init(&o, c->arena);
	sql_frag(&o, column);
	out_printf(&o, " %s ", operator);
	sql_lit(&o, LIT(pattern));
	add(c, &o);
}

static void add_validator(struct check *c, struct frag column, const struct type_row *row, bool list)
{
	struct out o;

	out_init(&o, c->arena);
	sql_qname(&o, plan_validator(c->arena, row, list));
	out_printf(&o, "(%.*s)", STR_ARG(column.sql));
	add(c, &o);
}

static void add_value(struct check *c, const struct type *type, struct frag column)
{
	const struct type_row *row = type->row;
	const char *end = open_end(type);
	struct str length = arena_printf(c->arena, "char_length(%.*s)", STR_ARG(column.sql));
	struct out o;

	if (type->kind == TYPE_ENUM) {
		out_init(&o, c->arena);
		sql_frag(&o, column);
		print_values(&o, " IN (", type, ")");
		add(c, &o);
		return;
	}
	if (row->composite)
		add_validator(c, column, row, false);
	add_pattern(c, column, row->nocase ? "~*" : "~", str_from(row->pattern));
	add_pattern(c, column, "~", type->pattern);
	if (row->bounds[0] != '\0')
		add_bounds(c, str_from(row->bounds), column.sql);
	add_range(c, row->class == CLASS_NUMBER ? column.sql : length, type_minimum(type), type_maximum(type));
	if (end != NULL) {
		out_init(&o, c->arena);
		out_printf(&o, "%.*s %s '%s'", STR_ARG(column.sql), end[0] == 'N' ? "<>" : "<", end);
		add(c, &o);
	}
}

/* ---- each element of an array ---- */

static void add_each_match(struct check *c, struct frag column, struct str pattern)
{
	struct out o;

	if (pattern.len == 0)
		return;
	out_init(&o, c->arena);
	out_printf(&o, "app.each_matches(%.*s, ", STR_ARG(column.sql));
	sql_lit(&o, LIT(pattern));
	out_char(&o, ')');
	add(c, &o);
}

static void add_each_length(struct check *c, struct frag column, const struct type *item)
{
	struct str none = STR("NULL");
	struct str least = item->minimum.len > 0 ? item->minimum : none;
	struct str most = item->maximum.len > 0 ? item->maximum : none;
	struct out o;

	if (item->minimum.len == 0 && item->maximum.len == 0)
		return;
	out_init(&o, c->arena);
	out_printf(&o, "app.each_has_length(%.*s, %.*s, %.*s)", STR_ARG(column.sql), STR_ARG(least), STR_ARG(most));
	add(c, &o);
}

/* VALUE OPERATOR ALL (column) */
static void add_all(struct check *c, struct str value, const char *operator, struct str all)
{
	struct out o;

	if (value.len == 0)
		return;
	out_init(&o, c->arena);
	out_printf(&o, "%.*s %s %.*s", STR_ARG(value), operator, STR_ARG(all));
	add(c, &o);
}

static void add_elements(struct check *c, const struct type *item, struct frag column)
{
	const struct type_row *row = item->row;
	struct str all = arena_printf(c->arena, "ALL (%.*s)", STR_ARG(column.sql));
	const char *end = open_end(item);
	struct out o;

	if (item->kind == TYPE_ENUM) {
		out_init(&o, c->arena);
		sql_frag(&o, column);
		print_values(&o, " <@ ARRAY[", item, "]");
		add(c, &o);
		return;
	}
	add_each_match(c, column, arena_printf(c->arena, "%s%s", row->nocase ? "(?i)" : "", row->pattern));
	add_each_match(c, column, item->pattern);
	if (row->bounds[0] != '\0')
		add_bounds(c, str_from(row->bounds), all);
	if (row->class != CLASS_NUMBER) {
		add_each_length(c, column, item);
		return;
	}
	add_all(c, type_minimum(item), "<=", all);
	add_all(c, type_maximum(item), ">=", all);
	if (end != NULL)
		add_all(c, arena_printf(c->arena, "'%s'", end), end[0] == 'N' ? "<>" : ">", all);
}

/*
 * An array has one dimension, no NULL elements, and elements that fulfil what their type asks for. The dimension comes
 * first: array_position() raises an error for others. POINT has no equality, so its NULLs are found as text.
 */
static void add_list(struct check *c, const struct type *item, struct frag column)
{
	bool no_equality = item->kind == TYPE_SCALAR && item->row->class == CLASS_POINT;
	struct out o;

	if (item->kind == TYPE_SCALAR && item->row->composite) {
		add_validator(c, column, item->row, true);
		return;
	}
	out_init(&o, c->arena);
	if (item->kind == TYPE_SCALAR && item->row->class == CLASS_JSON) {
		out_printf(&o, "jsonb_typeof(%.*s) = 'array'", STR_ARG(column.sql));
		add(c, &o);
		return;
	}
	out_printf(&o, "array_ndims(%.*s) = 1", STR_ARG(column.sql));
	add(c, &o);
	out_init(&o, c->arena);
	out_printf(&o, "array_position(%.*s%s, NULL) IS NULL", STR_ARG(column.sql), no_equality ? "::TEXT[]" : "");
	add(c, &o);
	add_elements(c, item, column);
}

/* ---- the whole ---- */

struct qname plan_validator(struct arena *arena, const struct type_row *row, bool list)
{
	struct str snake = name_snake(arena, str_from(row->name));

	return QNAME(STR("app"), arena_printf(arena, "is_valid_%.*s%s", STR_ARG(snake), list ? "_list" : ""));
}

static struct check conditions_of(struct arena *arena, const struct type *type, struct frag value)
{
	struct check c = { .arena = arena };

	if (type->kind == TYPE_LIST)
		add_list(&c, type->item, value);
	else if (type->kind == TYPE_SCALAR || type->kind == TYPE_ENUM)
		add_value(&c, type, value);
	return c;
}

/* All conditions with AND between them, on one line or one to a line. */
static void print_conditions(struct out *o, const struct check *c, bool lines)
{
	for (size_t i = 0; i < c->conditions.len; i++) {
		if (i > 0)
			out_cstr(o, lines ? "\nAND " : " AND ");
		out_str(o, c->conditions.items[i]);
	}
}

static bool are_long(const struct check *c)
{
	size_t width = 0;

	for (size_t i = 0; i < c->conditions.len; i++)
		width += c->conditions.items[i].len + sizeof(" AND ") - 1;
	return c->conditions.len > 1 && width > VALUES_ON_ONE_LINE;
}

struct frag plan_value_check(struct arena *arena, const struct type *type, struct frag value)
{
	struct check c = conditions_of(arena, type, value);
	bool lines = are_long(&c) || (c.conditions.len > 1 && type->kind == TYPE_LIST);
	struct out o;

	out_init(&o, arena);
	if (c.conditions.len == 0)
		return FRAG(STR_EMPTY);
	out_cstr(&o, lines ? "\n" : "");
	o.indent += lines;
	print_conditions(&o, &c, lines);
	o.indent -= lines;
	out_cstr(&o, lines ? "\n" : "");
	return FRAG(out_text(&o));
}

struct frag plan_check(struct arena *arena, const struct field *field)
{
	struct frag check = plan_value_check(arena, &field->type, sql_ident_frag(arena, IDENT(field->column)));

	return FRAG(check.sql.len > 0 ? arena_printf(arena, "CHECK (%.*s)", STR_ARG(check.sql)) : STR_EMPTY);
}

/* CASE, casts, lists and patterns. */
#include "model/expr_typing.h"

#include <stdlib.h>

#include "model/names.h"
#include "model/pattern.h"

/* ---- CASE ------------------------------------------------------------------------------------------------------ */

/* Every second argument from FROM on, up to END; then LAST unless it is NULL. */
static size_t every_second(struct typed_expr **to, size_t count, struct typed_expr **args, size_t from, size_t end)
{
	for (size_t i = from; i < end; i += 2)
		to[count++] = args[i];
	return count;
}

/* What a CASE may give; returns how many. */
static size_t case_results(const struct typed_expr *e, struct typed_expr **to)
{
	size_t first = e->expr->has_operand ? 1 : 0, end = e->arg_count - (e->expr->has_else ? 1 : 0);
	size_t count = every_second(to, 0, e->args, first + 1, end);

	if (e->expr->has_else)
		to[count++] = e->args[end];
	return count;
}

/* The operand and what it is compared with. A uuid would have to be looked up beside a reference. */
static bool check_simple_case(struct typing *t, struct typed_expr *e, size_t end)
{
	struct typed_expr **values = arena_make_array(t->scope->arena, struct typed_expr *, e->arg_count);
	size_t count = 1;

	values[0] = e->args[0];
	count = every_second(values, count, e->args, 1, end);
	if (!typing_agree_all(t, values, count, AGREE_EQUAL))
		return false;
	for (size_t i = 1; i < count; i++) {
		if (typed_is_null(values[i])) {
			diag(t->scope->diags, DIAG_NULL_COMPARISON, values[i]->expr->span,
			     "a comparison with NULL is never true");
			diag_hint(t->scope->diags, "write CASE WHEN %.*s IS NULL THEN …",
			          STR_ARG(expr_text(t->scope->arena, values[0]->expr)));
			continue;
		}
		if ((typed_class(values[i]) == CLASS_REFERENCE) != (typed_class(values[0]) == CLASS_REFERENCE)) {
			diag(t->scope->diags, DIAG_TYPE_MISMATCH, values[i]->expr->span,
			     "a uuid and a reference do not go together here");
			diag_hint(t->scope->diags, "write CASE WHEN a = b THEN …");
			return false;
		}
	}
	return true;
}

struct typed_expr *typing_case(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_operands(t, e, e->has_operand);
	struct typed_expr **results = arena_make_array(t->scope->arena, struct typed_expr *, e->arg_count);
	size_t end = e->arg_count - (e->has_else ? 1 : 0);
	bool ok = true;

	if (result == NULL)
		return NULL;
	if (e->has_operand)
		ok = check_simple_case(t, result, end);
	for (size_t i = 0; !e->has_operand && i < end; i += 2)
		ok = typing_want(t, result->args[i], CLASS_BOOLEAN, "what stands behind WHEN") && ok;
	size_t count = case_results(result, results);
	if (!ok || !typing_agree_all(t, results, count, AGREE_SAME) ||
	    !typing_same(t, e->span, results, count, &result->type))
		return NULL;
	return result;
}

/* ---- lists ----------------------------------------------------------------------------------------------------- */

/* TYPE is that of values that can be elements of an array. */
static bool can_be_element(struct typing *t, const struct typed_expr *e, const struct type *type)
{
	enum type_class class = typing_class(type);

	if (class != CLASS_REFERENCE && class != CLASS_ARRAY && class != CLASS_JSON && class != CLASS_UNION &&
	    class != CLASS_LINKS)
		return true;
	struct str name = typing_name(t->scope->arena, type);
	return diag(t->scope->diags, DIAG_TYPE_MISMATCH, e->expr->span, "a list cannot have %.*s as its elements here",
	            STR_ARG(name));
}

static struct type list_of(struct typing *t, const struct type *item)
{
	struct type *copy = arena_make(t->scope->arena, struct type);

	*copy = *item;
	return (struct type){ .kind = TYPE_LIST, .item = copy };
}

struct typed_expr *typing_list(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_operands(t, e, false);
	struct type item = typing_scalar("text");

	if (result == NULL)
		return NULL;
	if (e->arg_count > 0 && (!typing_agree_all(t, result->args, result->arg_count, AGREE_SAME) ||
	                         !typing_same(t, e->span, result->args, result->arg_count, &item)))
		return NULL;
	result->type = list_of(t, &item);
	return result;
}

static bool adapt_list(struct typing *t, struct typed_expr *value, const struct type *type)
{
	struct typed_expr item = { .expr = value->expr };

	if (type->kind != TYPE_LIST)
		return true;
	if (!can_be_element(t, value, type->item))
		return false;
	item.type = *type->item;
	for (size_t i = 0; i < value->arg_count; i++)
		if (!typing_agree(t, &item, value->args[i], AGREE_SAME) ||
		    !typing_check_literal(t, value->args[i], type->item))
			return false;
	value->type = list_of(t, type->item);
	return true;
}

bool typing_adapt_parts(struct typing *t, struct typed_expr *value, const struct type *type)
{
	if (value->expr->kind == EXPR_LIST)
		return adapt_list(t, value, type);
	struct typed_expr **results = arena_make_array(t->scope->arena, struct typed_expr *, value->arg_count);
	size_t count = case_results(value, results);
	bool all = typing_class(type) != CLASS_REFERENCE && typing_class(type) != CLASS_UNION;

	for (size_t i = 0; all && i < count; i++) {
		if (!typing_adapt(t, results[i], type) || !typing_check_literal(t, results[i], type))
			return false;
		all = typed_is_null(results[i]) || typed_class(results[i]) == typing_class(type);
	}
	if (all && typed_class(value) == CLASS_TEXT)
		value->type = *type;
	return true;
}

bool typing_is_member(const struct typed_expr *e)
{
	enum type_class list = e->arg_count == 2 ? typed_class(e->args[1]) : CLASS_COUNT;

	return (list == CLASS_ARRAY || list == CLASS_LINKS) && typed_class(e->args[0]) != CLASS_ARRAY;
}

/* x IN [a, b] is x IN (a, b). */
static bool flatten(struct typing *t, struct typed_expr *e)
{
	const struct typed_expr *list = e->args[1];
	struct typed_expr **args = arena_make_array(t->scope->arena, struct typed_expr *, list->arg_count + 1);

	args[0] = e->args[0];
	for (size_t i = 0; i < list->arg_count; i++)
		args[i + 1] = list->args[i];
	e->args = args;
	e->arg_count = list->arg_count + 1;
	return typing_agree_all(t, args, e->arg_count, AGREE_EQUAL);
}

bool typing_member(struct typing *t, struct typed_expr *e, enum agreement how)
{
	struct typed_expr *list = e->args[1];
	struct typed_expr item = { .expr = list->expr };

	if (typed_class(list) == CLASS_LINKS && how == AGREE_EQUAL) {
		item.type = (struct type){ .kind = TYPE_REF, .target = list->type.target };
		return typing_agree(t, e->args[0], &item, how);
	}
	if (typed_class(list) != CLASS_ARRAY) {
		struct str name = typing_name(t->scope->arena, &list->type);
		return diag(t->scope->diags, DIAG_TYPE_MISMATCH, list->expr->span, "a list is needed here, not %.*s",
		            STR_ARG(name));
	}
	if (e->expr->kind == EXPR_IN && list->expr->kind == EXPR_LIST && list->arg_count > 0)
		return flatten(t, e);
	if (list->expr->kind == EXPR_LIST && list->arg_count == 0) {
		list->type = list_of(t, &e->args[0]->type);
		return can_be_element(t, e->args[0], &e->args[0]->type);
	}
	if (list->expr->kind == EXPR_LIST && typed_class(e->args[0]) != CLASS_TEXT) {
		struct type type = list_of(t, &e->args[0]->type);
		if (typed_class(e->args[0]) != CLASS_NUMBER && !typing_adapt(t, list, &type))
			return false;
	}
	item.type = *list->type.item;
	if (!typing_agree(t, e->args[0], &item, how))
		return false;
	for (size_t i = 0; how == AGREE_EQUAL && list->expr->kind == EXPR_LIST && i < list->arg_count; i++)
		if (!typing_check_equal(t, list->args[i], e->args[0]))
			return false;
	if (typed_class(e->args[0]) != CLASS_REFERENCE)
		return true;
	diag(t->scope->diags, DIAG_TYPE_MISMATCH, e->expr->op_span, "a reference is in no list of uuids");
	diag_hint(t->scope->diags, "compare its id: %.*s.id", STR_ARG(expr_text(t->scope->arena, e->args[0]->expr)));
	return false;
}

/* ---- casts ----------------------------------------------------------------------------------------------------- */

/* Names of types that PostgreSQL has and SpecQL has not. */
static const struct {
	const char *name, *type;
} cast_aliases[] = {
	{ "varchar", "text" }, { "char", "text" },  { "int2", "smallint" }, { "int4", "integer" },
	{ "int8", "bigint" },  { "real", "float" }, { "float8", "float" },  { "datetime", "datetime" },
};

static const char *const cast_types[] = { "text",     "integer", "bigint", "smallint", "decimal",
	                                  "float",    "boolean", "date",   "time",     "datetime",
	                                  "interval", "uuid",    "json",   "inet",     "cidr" };

static bool cast_digits(struct typing *t, const struct expr *e, struct str digits, struct type *type)
{
	char *end;
	unsigned long precision = strtoul(digits.ptr, &end, 10), scale = 0;

	if (*end == ',')
		scale = strtoul(end + 2, &end, 10);
	if (strcmp(type->row->name, "decimal") != 0 || *end != ')' || precision < 1 || precision > 1000 ||
	    scale > precision) {
		diag(t->scope->diags, DIAG_BAD_TYPE, e->op_span, "only decimal takes digits here: decimal(10, 2)");
		return false;
	}
	type->precision = (unsigned)precision;
	type->scale = (unsigned)scale;
	type->sql = arena_printf(t->scope->arena, "NUMERIC(%lu,%lu)", precision, scale);
	return true;
}

/* The type that E casts to. */
static bool cast_type(struct typing *t, const struct expr *e, struct type *type)
{
	size_t open = str_find(e->text, '(');
	struct str name = str_sub(e->text, 0, open), names[countof(cast_types)];

	for (size_t i = 0; i < countof(cast_aliases); i++)
		if (str_is(name, cast_aliases[i].name))
			name = str_from(cast_aliases[i].type);
	const struct type_row *row = type_find(name);
	for (size_t i = 0; i < countof(cast_types); i++) {
		names[i] = str_from(cast_types[i]);
		if (row == NULL || strcmp(row->name, cast_types[i]) != 0)
			continue;
		*type = typing_scalar(row->name);
		return open == e->text.len || cast_digits(t, e, str_sub(e->text, open + 1, e->text.len), type);
	}
	if (row != NULL)
		return diag(t->scope->diags, DIAG_BAD_TYPE, e->op_span, "a value is cast to a basic type, not to %s",
		            row->name);
	diag(t->scope->diags, DIAG_UNKNOWN_TYPE, e->op_span, "there is no type '%.*s' to cast to", STR_ARG(name));
	diag_suggest(t->scope->diags, name, names, countof(names));
	return false;
}

/* What values of a class can be cast to, beside text and their own class. */
static bool can_cast(const struct typed_expr *value, const struct type *type)
{
	enum type_class from = typed_class(value), to = typing_class(type);

	switch (from) {
	case CLASS_TEXT:
		return true;
	case CLASS_NUMBER:
		return to == CLASS_TEXT || to == CLASS_NUMBER ||
		       (to == CLASS_BOOLEAN && strcmp(value->type.row->sql, "INTEGER") == 0);
	case CLASS_BOOLEAN:
		return to == CLASS_TEXT || to == CLASS_BOOLEAN ||
		       (to == CLASS_NUMBER && strcmp(type->row->sql, "INTEGER") == 0);
	case CLASS_DATE:
		return to == CLASS_TEXT || to == CLASS_DATE || to == CLASS_TIMESTAMP;
	case CLASS_TIME:
		return to == CLASS_TEXT || to == CLASS_TIME || to == CLASS_INTERVAL;
	case CLASS_TIMESTAMP:
		return to == CLASS_TEXT || to == CLASS_DATE || to == CLASS_TIME || to == CLASS_TIMESTAMP;
	case CLASS_INTERVAL:
		return to == CLASS_TEXT || to == CLASS_INTERVAL || to == CLASS_TIME;
	case CLASS_UUID:
	case CLASS_JSON:
		return to == CLASS_TEXT || to == from;
	case CLASS_INET:
		return to == CLASS_TEXT || (to == from && strcmp(value->type.row->sql, "MACADDR") != 0);
	case CLASS_BYTES:
	case CLASS_POINT:
	case CLASS_ARRAY:
	case CLASS_REFERENCE:
	case CLASS_UNION:
	case CLASS_LINKS:
	case CLASS_COUNT:
		return false;
	}
	return false;
}

struct typed_expr *typing_cast(struct typing *t, const struct expr *e)
{
	struct diags *d = t->scope->diags;
	struct typed_expr *result = typing_operands(t, e, false);
	struct type type;

	if (!cast_type(t, e, &type) || result == NULL)
		return NULL;
	struct typed_expr *value = result->args[0];
	result->type = type;
	if (typed_is_null(value))
		return result;
	if (!can_cast(value, &type)) {
		struct str have = typing_name(t->scope->arena, &value->type);
		diag(d, DIAG_TYPE_MISMATCH, value->expr->span, "%.*s cannot be cast to %s", STR_ARG(have),
		     type.row->name);
		if (typed_class(value) == CLASS_REFERENCE)
			diag_hint(d, "its uuid is %.*s.id", STR_ARG(expr_text(t->scope->arena, value->expr)));
		return NULL;
	}
	if (value->expr->kind == EXPR_STRING && type.row->class == CLASS_JSON) {
		diag(d, DIAG_NOT_SUPPORTED, value->expr->span, "a literal of class json is not supported yet");
		return NULL;
	}
	if (value->expr->kind == EXPR_STRING && type.row->class != CLASS_TEXT)
		return typing_adapt(t, value, &type) && typing_check_literal(t, value, &type) ? result : NULL;
	return result;
}

/* ---- patterns -------------------------------------------------------------------------------------------------- */

/* The type that NAME means: email, phoneNumber, phone_number; email_pattern. */
static const struct type_row *pattern_type(struct arena *arena, struct str name)
{
	struct str suffix = STR("_pattern");

	if (str_ends(name, suffix))
		name = str_sub(name, 0, name.len - suffix.len);
	const struct type_row *row = type_find(name);
	for (size_t i = 0; row == NULL && i < type_row_count; i++)
		if (str_eq(name_snake(arena, str_from(type_rows[i].name)), name))
			row = type_find(str_from(type_rows[i].name));
	return row;
}

static bool unknown_pattern(struct typing *t, const struct expr *e)
{
	struct str *names = arena_make_array(t->scope->arena, struct str, type_row_count);
	size_t count = 0;

	for (size_t i = 0; i < type_row_count; i++)
		if (type_rows[i].pattern != NULL && type_rows[i].pattern[0] != '\0')
			names[count++] = str_from(type_rows[i].name);
	diag(t->scope->diags, DIAG_UNKNOWN_TYPE, e->path_spans[0], "there is no pattern '%.*s'", STR_ARG(e->text));
	if (!diag_suggest(t->scope->diags, e->text, names, count))
		diag_hint(t->scope->diags, "a pattern of one's own stands in quotes: MATCHES '[0-9]+'");
	return false;
}

static bool find_pattern(struct typing *t, const struct expr *e, const struct type_row **row)
{
	size_t at = 0;

	*row = pattern_type(t->scope->arena, e->text);
	if (*row != NULL && (*row)->pattern[0] != '\0')
		return true;
	if (*row != NULL && e->bare)
		return diag(t->scope->diags, DIAG_BAD_VALUE, e->path_spans[0], "the type '%s' has no pattern",
		            (*row)->name);
	*row = NULL;
	if (e->bare)
		return unknown_pattern(t, e);
	const char *problem = pattern_problem(e->text, &at);
	if (problem == NULL)
		return true;
	return diag(t->scope->diags, DIAG_BAD_VALUE, e->path_spans[0],
	            "the pattern is not well-formed: %s, at character %zu", problem, at + 1);
}

struct typed_expr *typing_matches(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_operands(t, e, false);
	const struct type_row *row;

	if (!find_pattern(t, e, &row) || result == NULL ||
	    !typing_want(t, result->args[0], CLASS_TEXT, "what MATCHES asks"))
		return NULL;
	result->pattern = row;
	result->type = typing_scalar("boolean");
	return result;
}

/* IS VALID: there, and what its type asks for. */
struct typed_expr *typing_valid(struct typing *t, const struct expr *e)
{
	struct typed_expr *result = typing_operands(t, e, false);

	if (result != NULL)
		result->type = typing_scalar("boolean");
	return result;
}

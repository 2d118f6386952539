/* When a literal fits a type: it takes its form, is one of its values, lies in its range, matches its pattern. */
#include "model/expr_typing.h"

#include "base/out.h"
#include "model/expr_literal.h"
#include "model/literal_pattern.h"
#include "model/pattern.h"
#include "model/type_params.h"

static bool adapt_enum(struct typing *t, const struct typed_expr *value, const struct type *type)
{
	struct diags *d = t->scope->diags;
	struct str text = value->expr->text;

	for (size_t i = 0; i < type->value_count; i++)
		if (str_eq(text, type->values[i]))
			return true;
	diag(d, DIAG_ENUM_VALUE, value->expr->span, "'%.*s' is not a value of the enum", STR_ARG(text));
	if (diag_suggest(d, text, type->values, type->value_count))
		return false;
	struct str all = STR_EMPTY;
	for (size_t i = 0; i < type->value_count && all.len < 120; i++)
		all = arena_printf(t->scope->arena, "%.*s%s'%.*s'", STR_ARG(all), i > 0 ? ", " : "",
		                   STR_ARG(type->values[i]));
	diag_hint(d, "its values are %.*s", STR_ARG(all));
	return false;
}

bool typing_adapt(struct typing *t, struct typed_expr *value, const struct type *type)
{
	struct diags *d = t->scope->diags;
	const struct expr *e = value->expr;

	if (value->loose)
		return typing_settle(t, value, type);
	if (e->kind == EXPR_CASE || e->kind == EXPR_LIST)
		return typing_adapt_parts(t, value, type);
	if (e->kind != EXPR_STRING || value->type.kind != TYPE_SCALAR || typed_class(value) != CLASS_TEXT)
		return true;
	if (type->kind == TYPE_ENUM && !adapt_enum(t, value, type))
		return false;
	if (type->kind == TYPE_UNION) {
		diag(d, DIAG_NOT_SUPPORTED, e->span,
		     "a literal where a reference to one of several entities stands is not supported yet");
		diag_hint(d, "take the reference from the input");
		return false;
	}
	if (type->kind == TYPE_REF) { /* the id of the row it refers to */
		struct type uuid = typing_scalar("uuid");
		return typing_adapt(t, value, &uuid);
	}
	if (type->kind == TYPE_LIST || type->kind == TYPE_LINKS || type->row == NULL)
		return true;
	if (type->kind == TYPE_SCALAR && !literal_fits(e->text, type->row)) {
		diag(d, DIAG_TYPE_MISMATCH, e->span, "this text is not a value of type %s", type->row->name);
		if (literal_example(type->row)[0] != '\0')
			diag_hint(d, "write it like %s", literal_example(type->row));
		return false;
	}
	value->type = *type;
	return true;
}

/* The least number that NUMERIC(precision,scale) cannot hold: 999.995 for (5,2), which rounds up to 1000.00. */
static struct str overflow_of(struct arena *arena, const struct type *type)
{
	struct out o;

	out_init(&o, arena);
	out_char(&o, '0');
	for (unsigned i = type->scale; i < type->precision; i++)
		out_char(&o, '9');
	out_char(&o, '.');
	for (unsigned i = 0; i < type->scale; i++)
		out_char(&o, '9');
	out_char(&o, '5');
	return out_text(&o);
}

static bool check_precision(struct typing *t, const struct typed_expr *value, const struct type *type, struct str text)
{
	struct str size = text;

	if (type->precision == 0)
		return true;
	if (size.ptr[0] == '-')
		size = str_sub(size, 1, size.len);
	if (literal_compare(size, overflow_of(t->scope->arena, type)) < 0)
		return true;
	diag(t->scope->diags, DIAG_BAD_VALUE, value->expr->span, "%.*s has too many digits for %s(%u, %u)",
	     STR_ARG(text), type->row->name, type->precision, type->scale);
	diag_hint(t->scope->diags, "there are %u digits before the point", type->precision - type->scale);
	return false;
}

/* A float between 0 and this is an error to PostgreSQL, not 0. */
static bool is_float_denied(struct str number)
{
	struct str size = str_starts(number, STR("-")) ? str_sub(number, 1, number.len) : number;

	return literal_compare(size, STR("0")) != 0 &&
	       (literal_compare(size, STR("5e-324")) < 0 || literal_compare(size, STR("1.7976931348623157e308")) > 0);
}

static size_t count_characters(struct str text)
{
	size_t n = 0;

	for (size_t i = 0; i < text.len; i++)
		n += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
	return n;
}

static bool check_length(struct typing *t, const struct typed_expr *value, const struct type *type)
{
	struct str length = arena_printf(t->scope->arena, "%zu", count_characters(value->expr->text));
	bool short_of = type->minimum.len > 0 && literal_compare(length, type->minimum) < 0;

	if (!short_of && (type->maximum.len == 0 || literal_compare(length, type->maximum) <= 0))
		return true;
	diag(t->scope->diags, DIAG_BAD_VALUE, value->expr->span, "this text is too %s", short_of ? "short" : "long");
	diag_hint(t->scope->diags, "its length is %.*s, at %s %.*s is allowed", STR_ARG(length),
	          short_of ? "least" : "most", STR_ARG(short_of ? type->minimum : type->maximum));
	return false;
}

/* A text literal that a field of TYPE refuses. Patterns that only PostgreSQL can judge are left to it. */
static bool check_text(struct typing *t, const struct typed_expr *value, const struct type *type)
{
	const struct expr *e = value->expr;

	if (e->kind != EXPR_STRING || type->kind != TYPE_SCALAR || type->row->class != CLASS_TEXT)
		return true;
	if (!check_length(t, value, type))
		return false;
	if (type->pattern.len > 0 && pattern_match(type->pattern, false, e->text) == PATTERN_DIFFERS)
		return diag(t->scope->diags, DIAG_BAD_VALUE, e->span, "this text does not match the pattern %.*s",
		            STR_ARG(type->pattern));
	return true;
}

/* A text literal that the check of TYPE refuses. */
static bool check_pattern(struct typing *t, const struct typed_expr *value, const struct type *type)
{
	if (value->expr->kind != EXPR_STRING || type->kind != TYPE_SCALAR || type->row == NULL ||
	    literal_matches(t->scope->arena, value->expr->text, type->row))
		return true;
	diag(t->scope->diags, DIAG_BAD_VALUE, value->expr->span, "this text is no %s", type->row->name);
	if (value->expr->text.len == 0)
		diag_hint(t->scope->diags, "what is not there is NULL, not ''");
	else
		diag_hint(t->scope->diags, "write it like '%s'", type->row->example);
	return false;
}

/* A literal that no value of TYPE can be equal to. */
bool typing_check_literal(struct typing *t, const struct typed_expr *value, const struct type *type)
{
	struct diags *d = t->scope->diags;
	struct str text = STR_EMPTY;
	struct str low = STR_EMPTY;
	struct str high = STR_EMPTY;

	if (typing_class(type) == CLASS_TEXT)
		return check_pattern(t, value, type) && check_text(t, value, type);
	if (typing_class(type) != CLASS_NUMBER || !typed_number(t->scope->arena, value, &text))
		return true;
	if (type_integer_range(type->row, &low, &high) && !literal_is_whole(text))
		return diag(d, DIAG_TYPE_MISMATCH, value->expr->span, "%.*s is not a whole number", STR_ARG(text));
	if (typing_is(type, "DOUBLE PRECISION") && is_float_denied(text)) {
		diag(d, DIAG_BAD_VALUE, value->expr->span, "%.*s is beyond what a float can hold", STR_ARG(text));
		diag_hint(d, "decimal holds it");
		return false;
	}
	if (type_minimum(type).len > 0)
		low = type_minimum(type);
	if (type_maximum(type).len > 0)
		high = type_maximum(type);
	if (low.len > 0 && literal_compare(text, low) < 0) {
		diag(d, DIAG_BAD_VALUE, value->expr->span, "%.*s is below the range of %s", STR_ARG(text),
		     type->row->name);
		diag_hint(d, "the least value is %.*s", STR_ARG(low));
		return false;
	}
	if (high.len > 0 && literal_compare(text, high) > 0) {
		diag(d, DIAG_BAD_VALUE, value->expr->span, "%.*s is above the range of %s", STR_ARG(text),
		     type->row->name);
		diag_hint(d, "the greatest value is %.*s", STR_ARG(high));
		return false;
	}
	return check_precision(t, value, type, text);
}

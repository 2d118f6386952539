#include "model/type_params.h"

#include "base/limits.h"
#include "model/expr_literal.h"
#include "model/pattern.h"

enum { MAX_PRECISION = LIMIT_PRECISION, MAX_LENGTH_DIGITS = 9 };

_Static_assert(LIMIT_TEXT_CHARACTERS == 999999999, "as many digits");

struct params {
	struct arena *arena;
	struct diags *diags;
	const struct type_expr *expr;
	struct type *type;
	const struct type_arg *min, *max, *pattern;
	const struct type_arg *at[2]; /* those known by their places */
	size_t at_count;
};

/* What a row can be given in parentheses. */
enum shape { SHAPE_NONE, SHAPE_LENGTH, SHAPE_RANGE, SHAPE_DECIMAL, SHAPE_SIGNED };

static enum shape shape_of(const struct type_row *row)
{
	static const struct {
		const char *name;
		enum shape shape;
	} rows[] = {
		{ "text", SHAPE_LENGTH },    { "integer", SHAPE_RANGE },   { "bigint", SHAPE_RANGE },
		{ "smallint", SHAPE_RANGE }, { "decimal", SHAPE_DECIMAL }, { "money", SHAPE_SIGNED },
	};
	for (size_t i = 0; i < countof(rows); i++)
		if (strcmp(row->name, rows[i].name) == 0)
			return rows[i].shape;
	return SHAPE_NONE;
}

struct str type_sql(const struct type *type)
{
	return type->sql.len > 0 ? type->sql : str_from(type->row->sql);
}

struct str type_minimum(const struct type *type)
{
	if (type->minimum.len > 0 || type->row == NULL || type->is_signed)
		return type->minimum;
	return str_from(type->row->minimum);
}

struct str type_maximum(const struct type *type)
{
	return type->maximum.len > 0 || type->row == NULL ? type->maximum : str_from(type->row->maximum);
}

/* ---- finding them ---------------------------------------------------------------------------------------------- */

static bool wrong(struct params *p, const struct type_arg *arg, const char *what)
{
	return diag(p->diags, DIAG_BAD_TYPE, arg->span, "%s", what);
}

static bool take_named(struct params *p, const struct type_arg *arg)
{
	enum type_class class = p->type->row->class;
	const struct type_arg **slot = str_is(arg->name, "min")       ? &p->min
	                               : str_is(arg->name, "max")     ? &p->max
	                               : str_is(arg->name, "pattern") ? &p->pattern
	                                                              : NULL;
	if (slot == NULL) {
		diag(p->diags, DIAG_BAD_TYPE, arg->name_span, "'%.*s' is not an argument of a type",
		     STR_ARG(arg->name));
		diag_hint(p->diags, "there are min and max");
		return false;
	}
	if (class != CLASS_TEXT && (class != CLASS_NUMBER || slot == &p->pattern))
		return diag(p->diags, DIAG_BAD_TYPE, arg->name_span, "'%.*s' does not belong to type %s",
		            STR_ARG(arg->name), p->type->row->name);
	if (*slot != NULL)
		return diag(p->diags, DIAG_BAD_TYPE, arg->name_span, "'%.*s' is given twice", STR_ARG(arg->name));
	*slot = arg;
	return true;
}

static bool collect(struct params *p)
{
	enum shape shape = shape_of(p->type->row);
	size_t most = shape == SHAPE_NONE ? 0 : shape == SHAPE_SIGNED ? 1 : 2;
	for (size_t i = 0; i < p->expr->arg_count; i++) {
		const struct type_arg *arg = &p->expr->args[i];
		if (arg->name.len > 0) {
			if (!take_named(p, arg))
				return false;
			continue;
		}
		if (most == 0)
			return diag(p->diags, DIAG_BAD_TYPE, arg->span, "type %.*s takes nothing in parentheses",
			            STR_ARG(p->expr->name));
		if (p->at_count == most)
			return diag(p->diags, DIAG_BAD_TYPE, arg->span, "type %.*s takes at most %zu argument%s",
			            STR_ARG(p->expr->name), most, most == 1 ? "" : "s");
		if (p->min != NULL || p->max != NULL)
			return wrong(p, arg, "an argument without a name stands before those with one");
		p->at[p->at_count++] = arg;
	}
	return true;
}

/* ---- numbers --------------------------------------------------------------------------------------------------- */

/* -12.5: no exponent, no plus, no zeros in front. */
static bool is_plain_number(struct str text)
{
	if (text.len > 0 && text.ptr[0] == '-')
		text = str_sub(text, 1, text.len);
	if (text.len == 0 || text.ptr[0] == '+' || str_find(text, 'e') < text.len || str_find(text, 'E') < text.len)
		return false;
	return literal_is_number(text) && (text.len == 1 || text.ptr[0] != '0' || text.ptr[1] == '.');
}

static bool is_count(struct str text)
{
	return is_plain_number(text) && text.ptr[0] != '-' && str_find(text, '.') == text.len;
}

/* Elsewhere a range is 0..100. */
static bool wrong_number(struct params *p, const struct type_arg *arg, const char *what, const char *range)
{
	wrong(p, arg, what);
	if (str_search(arg->text, STR("..")) < arg->text.len)
		diag_hint(p->diags, "a range is two numbers: `%s(%s)`", p->type->row->name, range);
	return false;
}

static bool check_length(struct params *p, const struct type_arg *arg)
{
	if (arg == NULL)
		return true;
	if (is_plain_number(arg->text) && arg->text.ptr[0] == '-')
		return wrong(p, arg, "a length cannot be negative");
	if (!is_count(arg->text))
		return wrong_number(p, arg, "a length is a whole number of characters", "1, 20");
	if (arg->text.len > MAX_LENGTH_DIGITS)
		return wrong(p, arg, "no text is as long as that");
	return true;
}

static bool check_bound(struct params *p, const struct type_arg *arg)
{
	struct str low, high;
	bool whole = type_integer_range(p->type->row, &low, &high);
	if (arg == NULL)
		return true;
	if (!is_plain_number(arg->text))
		return wrong_number(p, arg, "a bound is a number, for example 0 or -12.5", "0, 100");
	if (whole && !literal_is_whole(arg->text))
		return diag(p->diags, DIAG_BAD_TYPE, arg->span, "a bound of type %s is a whole number",
		            p->type->row->name);
	if (p->type->row->minimum[0] != '\0' && !p->type->is_signed)
		low = str_from(p->type->row->minimum);
	if (p->type->row->maximum[0] != '\0')
		high = str_from(p->type->row->maximum);
	if (low.len > 0 && literal_compare(arg->text, low) < 0)
		return diag(p->diags, DIAG_BAD_TYPE, arg->span, "type %s ends at %.*s", p->type->row->name,
		            STR_ARG(low));
	if (high.len > 0 && literal_compare(arg->text, high) > 0)
		return diag(p->diags, DIAG_BAD_TYPE, arg->span, "type %s ends at %.*s", p->type->row->name,
		            STR_ARG(high));
	return true;
}

/* Both ends are there and in order. */
static bool check_order(struct params *p)
{
	if (p->min == NULL || p->max == NULL || literal_compare(p->min->text, p->max->text) <= 0)
		return true;
	return diag(p->diags, DIAG_BAD_TYPE, p->max->span, "the range is empty: %.*s is below %.*s",
	            STR_ARG(p->max->text), STR_ARG(p->min->text));
}

/* ---- what the places mean -------------------------------------------------------------------------------------- */

/* The place of a bound that has a name too. */
static bool take_place(struct params *p, const struct type_arg **slot, const struct type_arg *arg)
{
	if (*slot != NULL)
		return diag(p->diags, DIAG_BAD_TYPE, (*slot)->name_span, "'%.*s' is given twice",
		            STR_ARG((*slot)->name));
	*slot = arg;
	return true;
}

static size_t to_count(struct str text)
{
	size_t n = 0;
	for (size_t i = 0; i < text.len; i++)
		n = n * 10 + (size_t)(text.ptr[i] - '0');
	return n;
}

static bool take_decimal(struct params *p)
{
	struct str a = p->at[0]->text;
	if (p->at_count == 1) {
		diag(p->diags, DIAG_BAD_TYPE, p->at[0]->span, "decimal takes two arguments");
		diag_hint(p->diags, "precision and scale, decimal(10, 2), or a range, decimal(0, 0.5)");
		return false;
	}
	struct str b = p->at[1]->text;
	if (is_count(a) && is_count(b) && a.len <= 4 && b.len <= 4) {
		size_t precision = to_count(a), scale = to_count(b);
		if (precision >= 1 && precision <= MAX_PRECISION && scale <= precision) {
			p->type->precision = (unsigned)precision;
			p->type->scale = (unsigned)scale;
			p->type->sql = arena_printf(p->arena, "NUMERIC(%zu,%zu)", precision, scale);
			return true;
		}
	}
	return take_place(p, &p->min, p->at[0]) && take_place(p, &p->max, p->at[1]);
}

static bool take_places(struct params *p)
{
	if (p->at_count == 0)
		return true;
	switch (shape_of(p->type->row)) {
	case SHAPE_LENGTH:
		if (p->at_count == 1)
			return take_place(p, &p->max, p->at[0]);
		return take_place(p, &p->min, p->at[0]) && take_place(p, &p->max, p->at[1]);
	case SHAPE_RANGE:
		return take_place(p, &p->min, p->at[0]) && (p->at_count == 1 || take_place(p, &p->max, p->at[1]));
	case SHAPE_DECIMAL:
		return take_decimal(p);
	case SHAPE_SIGNED:
		p->type->is_signed = str_is(p->at[0]->text, "signed");
		return p->type->is_signed || wrong(p, p->at[0], "money takes 'signed' or nothing");
	case SHAPE_NONE:
		break;
	}
	BUG("type %s has no places", p->type->row->name);
}

static bool check_pattern(struct params *p)
{
	const char *problem;
	size_t at = 0;
	if (p->pattern == NULL)
		return true;
	problem = pattern_problem(p->pattern->text, &at);
	if (problem == NULL)
		return true;
	return diag(p->diags, DIAG_BAD_VALUE, p->pattern->span, "the pattern is not well-formed: %s, at character %zu",
	            problem, at + 1);
}

bool type_params(struct arena *arena, struct diags *diags, const struct type_expr *expr, struct type *type)
{
	struct params p = { .arena = arena, .diags = diags, .expr = expr, .type = type };
	if (expr->arg_count == 0)
		return true;
	if (!collect(&p) || !take_places(&p) || !check_pattern(&p))
		return false;
	bool text = type->row->class == CLASS_TEXT;
	bool ok = text ? check_length(&p, p.min) : check_bound(&p, p.min);
	ok = (text ? check_length(&p, p.max) : check_bound(&p, p.max)) && ok;
	if (!ok || !check_order(&p))
		return false;
	if (text && p.max != NULL && str_is(p.max->text, "0"))
		return wrong(&p, p.max, "only the empty text has a length of 0");
	if (p.min != NULL && !(text && str_is(p.min->text, "0")))
		type->minimum = p.min->text;
	if (p.max != NULL)
		type->maximum = p.max->text;
	if (p.pattern != NULL)
		type->pattern = p.pattern->text;
	return true;
}

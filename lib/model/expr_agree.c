/* When two operands may meet, and when a literal fits a type. */
#include "model/expr_typing.h"

#include "base/out.h"
#include "model/expr_literal.h"
#include "model/literal_pattern.h"
#include "model/pattern.h"
#include "model/type_params.h"

struct type typing_scalar(const char *name)
{
	const struct type_row *row = type_find(str_from(name));

	if (row == NULL)
		BUG("types.def has no row '%s'", name);
	return (struct type){ .kind = TYPE_SCALAR, .row = row };
}

enum type_class typing_class(const struct type *type)
{
	switch (type->kind) {
	case TYPE_SCALAR:
		return type->row != NULL ? type->row->class : CLASS_COUNT;
	case TYPE_ENUM:
		return CLASS_TEXT;
	case TYPE_REF:
		return CLASS_REFERENCE;
	case TYPE_LIST:
		return CLASS_ARRAY;
	case TYPE_UNION:
		return CLASS_UNION;
	case TYPE_LINKS:
		return CLASS_LINKS;
	}
	return CLASS_COUNT;
}

enum type_class typed_class(const struct typed_expr *e)
{
	return typing_class(&e->type);
}

bool typed_is_null(const struct typed_expr *e)
{
	return e->type.kind == TYPE_SCALAR && e->type.row == NULL;
}

bool typed_number(struct arena *arena, const struct typed_expr *e, struct str *text)
{
	const struct expr *x = e->expr;

	if (x->kind == EXPR_NUMBER || (x->kind == EXPR_STRING && typed_class(e) == CLASS_NUMBER)) {
		*text = x->text;
		return true;
	}
	if (x->kind != EXPR_UNARY || x->op == EXPR_OP_NOT || x->args[0]->kind != EXPR_NUMBER)
		return false;
	*text = arena_printf(arena, "%s%.*s", x->op == EXPR_OP_NEGATE ? "-" : "", STR_ARG(x->args[0]->text));
	return true;
}

static bool row_is(const struct type *type, const char *sql)
{
	return type->kind == TYPE_SCALAR && type->row != NULL && strcmp(type->row->sql, sql) == 0;
}

bool typed_is_integer(const struct typed_expr *e)
{
	return row_is(&e->type, "INTEGER") || row_is(&e->type, "SMALLINT");
}

struct type typing_number(const struct typed_expr *a, const struct typed_expr *b)
{
	if (typed_is_integer(a) && typed_is_integer(b))
		return typing_scalar("integer");
	if ((typed_is_integer(a) || row_is(&a->type, "BIGINT")) && (typed_is_integer(b) || row_is(&b->type, "BIGINT")))
		return typing_scalar("bigint");
	if (row_is(&a->type, "DOUBLE PRECISION") || row_is(&b->type, "DOUBLE PRECISION"))
		return typing_scalar("float");
	return typing_scalar("decimal");
}

struct str typing_name(struct arena *arena, const struct type *type)
{
	switch (type->kind) {
	case TYPE_SCALAR:
		return type->row != NULL ? str_from(type_class_name(type->row->class)) : STR("NULL");
	case TYPE_ENUM:
		return STR("enum");
	case TYPE_REF:
		return type->target == NULL ? STR("reference")
		                            : arena_printf(arena, "reference to %.*s", STR_ARG(type->target->name));
	case TYPE_LIST:
		return arena_printf(arena, "list of %.*s", STR_ARG(typing_name(arena, type->item)));
	case TYPE_LINKS:
		return arena_printf(arena, "list of references to %.*s", STR_ARG(type->target->name));
	case TYPE_UNION: {
		struct str name = STR("reference to ");
		for (size_t i = 0; i < type->branch_count; i++)
			name = arena_printf(arena, "%.*s%s%.*s", STR_ARG(name), i > 0 ? " or " : "",
			                    STR_ARG(type->branches[i].target->name));
		return name;
	}
	}
	return STR_EMPTY;
}

/* ---- literals -------------------------------------------------------------------------------------------------- */

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
	if (row_is(type, "DOUBLE PRECISION") && is_float_denied(text)) {
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

/* ---- two operands ---------------------------------------------------------------------------------------------- */

/* Where nobody knows the target that has been said; more would be noise. */
static bool same_target(const struct type *a, const struct type *b)
{
	if (a->target == NULL || b->target == NULL)
		return true;
	return str_eq(a->target->schema, b->target->schema) && str_eq(a->target->name, b->target->name);
}

static bool is_moment(enum type_class class)
{
	return class == CLASS_DATE || class == CLASS_TIMESTAMP;
}

/* PostgreSQL keeps hardware addresses apart from those of networks. */
static bool same_inet(const struct type *a, const struct type *b)
{
	return row_is(a, "MACADDR") == row_is(b, "MACADDR");
}

static bool classes_agree(const struct type *a, const struct type *b, enum agreement how)
{
	enum type_class x = typing_class(a);
	enum type_class y = typing_class(b);

	if (how == AGREE_EQUAL &&
	    ((x == CLASS_REFERENCE && y == CLASS_UUID) || (x == CLASS_UUID && y == CLASS_REFERENCE)))
		return true;
	if (x == CLASS_UNION || y == CLASS_UNION)
		return typing_unions_agree(a, b, how);
	if (x != y)
		return is_moment(x) && is_moment(y);
	if (x == CLASS_REFERENCE || x == CLASS_LINKS)
		return same_target(a, b);
	if (x == CLASS_ARRAY)
		return classes_agree(a->item, b->item, how);
	return x != CLASS_INET || same_inet(a, b);
}

/* The operand's class has what HOW needs. */
static bool check_class(struct typing *t, const struct typed_expr *e, enum agreement how)
{
	enum type_class class = typed_class(e);
	struct diags *d = t->scope->diags;

	if (how != AGREE_SAME && (class == CLASS_POINT || class == CLASS_JSON)) {
		diag(d, DIAG_TYPE_MISMATCH, e->expr->span, "values of class %s cannot be compared",
		     type_class_name(class));
		diag_hint(d, "only IS NULL and IS NOT NULL can be asked");
		return false;
	}
	if (how == AGREE_ORDER && class == CLASS_REFERENCE)
		return diag(d, DIAG_TYPE_MISMATCH, e->expr->span, "references have no order");
	if (how == AGREE_ORDER && class == CLASS_ARRAY)
		return diag(d, DIAG_TYPE_MISMATCH, e->expr->span, "lists have no order");
	if (how == AGREE_ORDER && e->type.kind == TYPE_ENUM) {
		diag(d, DIAG_TYPE_MISMATCH, e->expr->span, "the values of an enum have no order");
		diag_hint(d, "name those that are meant: x IN ('a', 'b')");
		return false;
	}
	return true;
}

static bool is_literal(const struct typed_expr *e)
{
	return e->expr->kind == EXPR_STRING || e->expr->kind == EXPR_NUMBER || e->expr->kind == EXPR_BOOLEAN;
}

static bool mismatch(struct typing *t, const struct typed_expr *a, const struct typed_expr *b)
{
	struct diags *d = t->scope->diags;
	struct arena *arena = t->scope->arena;
	const struct typed_expr *wrong = is_literal(a) && !is_literal(b) ? a : b;
	const struct typed_expr *other = wrong == a ? b : a;
	struct str wrong_name = typing_name(arena, &wrong->type);
	struct str other_name = typing_name(arena, &other->type);

	diag(d, DIAG_TYPE_MISMATCH, wrong->expr->span, "%.*s and %.*s do not go together", STR_ARG(wrong_name),
	     STR_ARG(other_name));
	if (is_literal(wrong) && !typed_is_null(other) && other->type.kind == TYPE_SCALAR &&
	    literal_example(other->type.row)[0] != '\0')
		diag_hint(d, "write it like %s", literal_example(other->type.row));
	return false;
}

/* A member of JSON that is compared with a reference is the id of a row, whether there is one or not. */
static void compare_ids(struct typing *t, struct typed_expr *a, struct typed_expr *b)
{
	struct type uuid = typing_scalar("uuid");

	if (a->loose && b->type.kind == TYPE_REF)
		typing_settle(t, a, &uuid);
	if (b->loose && a->type.kind == TYPE_REF)
		typing_settle(t, b, &uuid);
}

/* What E gives is a value of its type; COALESCE(email, '') may be none of an email. */
static bool keeps_type(const struct typed_expr *e)
{
	if (e->expr->kind == EXPR_CASE || is_literal(e))
		return false;
	for (size_t i = 0; e->expr->kind == EXPR_CALL && i < e->arg_count; i++)
		if (!keeps_type(e->args[i]))
			return false;
	return true;
}

bool typing_check_equal(struct typing *t, const struct typed_expr *value, const struct typed_expr *other)
{
	return !keeps_type(other) || typing_check_literal(t, value, &other->type);
}

/*
 * What VALUE becomes beside OTHER. That a number is written as 0 does not make a member of JSON whole: that is said by the
 * field which the expression goes into.
 */
static const struct type *type_beside(struct typing *t, const struct typed_expr *value, const struct typed_expr *other,
                                      const struct type *decimal)
{
	const struct field *hole = t->scope->hole;
	struct str text;

	if (!value->loose || typed_class(other) != CLASS_NUMBER || !typed_number(t->scope->arena, other, &text))
		return &other->type;
	return hole != NULL && typing_class(&hole->type) == CLASS_NUMBER ? &hole->type : decimal;
}

bool typing_agree(struct typing *t, struct typed_expr *a, struct typed_expr *b, enum agreement how)
{
	if (!check_class(t, a, how) || !check_class(t, b, how))
		return false;
	if (typed_is_null(a) || typed_is_null(b))
		return true;
	struct type decimal = typing_scalar("decimal");
	if (how == AGREE_EQUAL)
		compare_ids(t, a, b);
	if (!typing_adapt(t, a, type_beside(t, a, b, &decimal)) || !typing_adapt(t, b, type_beside(t, b, a, &decimal)))
		return false;
	if (!classes_agree(&a->type, &b->type, how))
		return mismatch(t, a, b);
	if (how != AGREE_EQUAL)
		return true;
	return typing_check_equal(t, b, a) && typing_check_equal(t, a, b);
}

/* How sure the type of E is: a string may still become anything. */
static int certainty(const struct typed_expr *e)
{
	if (typed_is_null(e))
		return 0;
	return e->loose || e->expr->kind == EXPR_STRING ? 1 : is_literal(e) ? 2 : 3;
}

bool typing_agree_all(struct typing *t, struct typed_expr **args, size_t count, enum agreement how)
{
	size_t anchor = 0;
	bool ok = true;

	for (size_t i = 1; i < count; i++)
		if (certainty(args[i]) > certainty(args[anchor]))
			anchor = i;
	for (size_t i = 0; i < count; i++)
		if (i != anchor || count == 1)
			ok = typing_agree(t, args[anchor], args[i], how) && ok;
	return ok;
}

/* ---- assignment ------------------------------------------------------------------------------------------------ */

/* The row of a step is not there yet when what a uuid leads to is looked up. */
static bool mentions_row(const struct typed_expr *e)
{
	if (e->expr->kind == EXPR_NAME && e->operand == OPERAND_ROW)
		return true;
	for (size_t i = 0; i < e->arg_count; i++)
		if (mentions_row(e->args[i]))
			return true;
	return false;
}

/* A uuid where a reference is assigned: the id of the row it shall refer to. */
static bool check_id(struct typing *t, const struct typed_expr *value, const struct field *field)
{
	if (t->scope->ids && !mentions_row(value))
		return true;
	diag(t->scope->diags, DIAG_NOT_SUPPORTED, value->expr->span,
	     "assigning a uuid to the reference '%.*s' is not supported here yet", STR_ARG(field->name));
	if (t->scope->ids)
		diag_hint(t->scope->diags, "of the own row it may be taken: self.field");
	return false;
}

bool typing_assign(struct typing *t, struct typed_expr *value, const struct field *field)
{
	struct diags *d = t->scope->diags;
	struct span span = value->expr->span;
	enum type_class class = typing_class(&field->type);

	if (typed_is_null(value)) {
		if (!field->required)
			return true;
		return diag(d, DIAG_TYPE_MISMATCH, span, "'%.*s' is required: it cannot be NULL", STR_ARG(field->name));
	}
	if (value->expr->kind == EXPR_STRING &&
	    (class == CLASS_ARRAY || (class == CLASS_JSON && field->type.row->composite))) {
		diag(d, DIAG_TYPE_MISMATCH, span, "'%.*s' is %s: text is no value of it", STR_ARG(field->name),
		     class == CLASS_ARRAY ? "a list" : "an object");
		diag_hint(d, class == CLASS_ARRAY ? "a list is written ['a', 'b']"
		                                  : "take the value from the input, or from a field");
		return false;
	}
	if (value->loose && field->type.kind == TYPE_REF)
		value->field = field;
	if (!typing_adapt(t, value, &field->type))
		return false;
	if (!classes_agree(&field->type, &value->type, AGREE_SAME)) {
		struct str value_name = typing_name(t->scope->arena, &value->type);
		struct str field_name = typing_name(t->scope->arena, &field->type);
		if (class == CLASS_REFERENCE && typed_class(value) == CLASS_UUID)
			return check_id(t, value, field);
		return diag(d, DIAG_TYPE_MISMATCH, span, "%.*s does not fit '%.*s' (%.*s)", STR_ARG(value_name),
		            STR_ARG(field->name), STR_ARG(field_name));
	}
	return typing_links_value(t, value) && typing_check_literal(t, value, &field->type);
}

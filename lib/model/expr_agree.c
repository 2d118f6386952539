/* The types of operands, and when two of them may meet. */
#include "model/expr_typing.h"

#include "model/expr_literal.h"

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

bool typed_is_literal(const struct typed_expr *e)
{
	return e->expr->kind == EXPR_STRING || e->expr->kind == EXPR_NUMBER || e->expr->kind == EXPR_BOOLEAN;
}

bool typing_has_order(enum type_class class)
{
	return class == CLASS_NUMBER || class == CLASS_TEXT || class == CLASS_DATE || class == CLASS_TIME ||
	       class == CLASS_TIMESTAMP || class == CLASS_INTERVAL;
}

bool typing_is(const struct type *type, const char *sql)
{
	return type->kind == TYPE_SCALAR && type->row != NULL && strcmp(type->row->sql, sql) == 0;
}

bool typed_is_integer(const struct typed_expr *e)
{
	return typing_is(&e->type, "INTEGER") || typing_is(&e->type, "SMALLINT");
}

struct type typing_number(const struct typed_expr *a, const struct typed_expr *b)
{
	if (typed_is_integer(a) && typed_is_integer(b))
		return typing_scalar("integer");
	if ((typed_is_integer(a) || typing_is(&a->type, "BIGINT")) &&
	    (typed_is_integer(b) || typing_is(&b->type, "BIGINT")))
		return typing_scalar("bigint");
	if (typing_is(&a->type, "DOUBLE PRECISION") || typing_is(&b->type, "DOUBLE PRECISION"))
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

/* ---- two operands ---------------------------------------------------------------------------------------------- */

/* Where nobody knows the target that has been said; more would be noise. */
static bool same_target(const struct type *a, const struct type *b)
{
	return a->target == NULL || b->target == NULL || entity_same(a->target, b->target);
}

static bool is_moment(enum type_class class)
{
	return class == CLASS_DATE || class == CLASS_TIMESTAMP;
}

/* PostgreSQL keeps hardware addresses apart from those of networks. */
static bool same_inet(const struct type *a, const struct type *b)
{
	return typing_is(a, "MACADDR") == typing_is(b, "MACADDR");
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

static bool mismatch(struct typing *t, const struct typed_expr *a, const struct typed_expr *b)
{
	struct diags *d = t->scope->diags;
	struct arena *arena = t->scope->arena;
	const struct typed_expr *wrong = typed_is_literal(a) && !typed_is_literal(b) ? a : b;
	const struct typed_expr *other = wrong == a ? b : a;
	struct str wrong_name = typing_name(arena, &wrong->type);
	struct str other_name = typing_name(arena, &other->type);

	diag(d, DIAG_TYPE_MISMATCH, wrong->expr->span, "%.*s and %.*s do not go together", STR_ARG(wrong_name),
	     STR_ARG(other_name));
	if (typed_is_literal(wrong) && !typed_is_null(other) && other->type.kind == TYPE_SCALAR &&
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
	if (e->expr->kind == EXPR_CASE || typed_is_literal(e))
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
	return e->loose || e->expr->kind == EXPR_STRING ? 1 : typed_is_literal(e) ? 2 : 3;
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

#include "model/computed_type.h"

#include "model/expr_typing.h"
#include "model/type_params.h"

struct declared {
	struct build *b;
	const struct spec_computed *spec;
	const struct type *type;
};

static bool mismatch(const struct declared *d, const struct typed_expr *value)
{
	bool scalars = d->type->kind == TYPE_SCALAR && value->type.kind == TYPE_SCALAR;
	struct str is = scalars ? str_from(value->type.row->name) : typing_name(d->b->arena, &value->type);
	struct str said = type_expr_text(d->b->arena, d->spec->type);
	diag(d->b->diags, DIAG_TYPE_MISMATCH, d->spec->type->span, "the expression gives %.*s, not %.*s", STR_ARG(is),
	     STR_ARG(said));
	diag_hint(d->b->diags, "leave `type` out: it follows from the expression");
	return false;
}

/* Values that are made are not checked: a type that refuses some of them promises what nobody keeps. */
static bool has_rules(const struct type *type)
{
	const struct type_row *row = type->row;
	return *row->pattern != '\0' || *row->bounds != '\0' || type_minimum(type).len > 0 ||
	       type_maximum(type).len > 0 || type->pattern.len > 0 || row->composite;
}

static bool is_whole(const struct type *type)
{
	struct str low, high;
	return type->sql.len == 0 && type_integer_range(type->row, &low, &high);
}

static bool same_values(const struct type *a, const struct type *b)
{
	bool same = a->value_count == b->value_count;
	for (size_t i = 0; i < a->value_count && same; i++)
		same = str_eq(a->values[i], b->values[i]);
	return same;
}

static bool same_scalar(const struct type *a, const struct type *b)
{
	return a->kind == TYPE_SCALAR && b->kind == TYPE_SCALAR && a->row == b->row && str_eq(a->sql, b->sql);
}

/* The expression as a value of the number type that was declared. */
static const struct expr *cast(const struct declared *d)
{
	struct expr *e = arena_make(d->b->arena, struct expr);
	*e = (struct expr){ .kind = EXPR_CAST,
		            .text = type_expr_text(d->b->arena, d->spec->type),
		            .span = d->spec->type->span,
		            .op_span = d->spec->type->span };
	e->args = arena_make_array(d->b->arena, struct expr *, 1);
	e->args[0] = d->spec->value;
	e->arg_count = 1;
	return e;
}

bool computed_type(struct build *b, const struct spec_computed *spec, const struct typed_expr *value,
                   const struct expr **as)
{
	*as = spec->value;
	if (spec->type == NULL)
		return true;
	struct type type = build_type_of(b, spec->type);
	const struct declared d = { b, spec, &type };
	if (type.kind != value->type.kind)
		return mismatch(&d, value);
	if (type.kind == TYPE_ENUM)
		return same_values(&type, &value->type) || mismatch(&d, value);
	if (type.kind == TYPE_LIST)
		return same_scalar(type.item, value->type.item) || mismatch(&d, value);
	if (typing_class(&type) != typing_class(&value->type))
		return mismatch(&d, value);
	if (has_rules(&type)) {
		diag(b->diags, DIAG_BAD_TYPE, spec->type->span,
		     "%.*s has rules of its own, and a computed value is not checked",
		     STR_ARG(type_expr_text(b->arena, spec->type)));
		diag_hint(b->diags, "leave `type` out, or write a basic type");
		return false;
	}
	if (same_scalar(&type, &value->type))
		return true;
	if (typing_class(&type) != CLASS_NUMBER || (is_whole(&type) && !is_whole(&value->type)))
		return mismatch(&d, value);
	*as = cast(&d);
	return true;
}

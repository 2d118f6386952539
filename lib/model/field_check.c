#include "model/field_check.h"

#include "model/type_params.h"
#include "read/ways.h"

/* ---- types ----------------------------------------------------------------------------------------------------- */

static void unknown_type(struct arena *arena, struct diags *diags, const struct type_expr *type)
{
	diag(diags, DIAG_UNKNOWN_TYPE, type->span, "unknown type '%.*s'", STR_ARG(type->name));
	struct str *names = arena_make_array(arena, struct str, type_row_count);
	for (size_t i = 0; i < type_row_count; i++)
		names[i] = str_from(type_rows[i].name);
	if (ways_for_type(type->name) != NULL)
		diag_hint(diags, "%s", ways_for_type(type->name));
	else if (!diag_suggest(diags, type->name, names, type_row_count) && type->name.ptr[0] >= 'A' && type->name.ptr[0] <= 'Z')
		diag_hint(diags, "a reference is written ref(%.*s)", STR_ARG(type->name));
}

static bool check_type(struct arena *arena, struct diags *diags, const struct type_expr *expr)
{
	if (expr->kind == TYPE_EXPR_LIST)
		return check_type(arena, diags, expr->item);
	if (expr->kind != TYPE_EXPR_NAME)
		return true;
	struct type type = { .kind = TYPE_SCALAR, .row = type_find(expr->name) };
	if (type.row != NULL)
		return type_params(arena, diags, expr, &type);
	unknown_type(arena, diags, expr);
	return false;
}

/* ---- indexes --------------------------------------------------------------------------------------------------- */

/* What a column is to an index: its scalar's row, or whether it is a list. */
struct indexed {
	const struct type_row *row; /* of the items of a list; NULL: an enum */
	bool list;                  /* an array */
	bool document;              /* JSONB */
};

static struct indexed indexed_of(const struct type_expr *type)
{
	struct indexed x = { .list = type->kind == TYPE_EXPR_LIST };
	const struct type_expr *item = x.list ? type->item : type;
	x.row = item->kind == TYPE_EXPR_NAME ? type_find(item->name) : NULL;
	x.document = x.row != NULL && x.row->class == CLASS_JSON;
	x.list = x.list && !x.document;
	return x;
}

static bool is_address(const struct type_row *row)
{
	return row != NULL && row->class == CLASS_INET && strcmp(row->sql, "MACADDR") != 0;
}

/* The methods that can index values of a type, the one that `true` means first. */
static const char *methods_of(const struct indexed *x)
{
	bool point = x->row != NULL && x->row->class == CLASS_POINT;
	if (point)
		return x->list ? "" : "gist";
	if (x->document)
		return "gin";
	if (x->list)
		return "gin btree hash";
	if (x->row == NULL || x->row->class == CLASS_TEXT)
		return "btree hash gin_trgm";
	return is_address(x->row) ? "btree hash gist" : "btree hash";
}

static bool has_word(const char *words, struct str word)
{
	struct str rest = str_from(words);
	while (rest.len > 0) {
		size_t end = str_find(rest, ' ');
		if (str_eq(str_sub(rest, 0, end), word))
			return true;
		rest = str_sub(rest, end + 1, rest.len);
	}
	return false;
}

/* References have their index anyway. */
static bool is_reference(const struct type_expr *type)
{
	return type->kind == TYPE_EXPR_REF || type->kind == TYPE_EXPR_UNION ||
	       (type->kind == TYPE_EXPR_LIST && is_reference(type->item));
}

struct str field_index_method(const struct spec_field *f)
{
	if (f->index.len == 0 || is_reference(f->type))
		return STR_EMPTY;
	struct indexed x = indexed_of(f->type);
	struct str methods = str_from(methods_of(&x));
	return str_is(f->index, "true") ? str_sub(methods, 0, str_find(methods, ' ')) : f->index;
}

static void check_index(struct diags *diags, const struct spec_field *f)
{
	if (f->index.len == 0)
		return;
	bool any = str_is(f->index, "true");
	if (!any && !has_word("btree gin gin_trgm gist hash", f->index)) {
		diag(diags, DIAG_BAD_VALUE, f->index_span, "'%.*s' is no kind of index", STR_ARG(f->index));
		diag_hint(diags, "write true, btree, hash, gin, gin_trgm or gist");
		return;
	}
	if (is_reference(f->type)) {
		if (!any)
			diag(diags, DIAG_BAD_VALUE, f->index_span, "a reference has a btree index already");
		return;
	}
	struct indexed x = indexed_of(f->type);
	const char *methods = methods_of(&x);
	if (methods[0] == '\0') {
		diag(diags, DIAG_BAD_VALUE, f->index_span, "a list of coordinates cannot be indexed");
	} else if (!any && !has_word(methods, f->index)) {
		diag(diags, DIAG_BAD_VALUE, f->index_span, "this type has no %.*s index", STR_ARG(f->index));
		diag_hint(diags, "it can have: %s", methods);
	}
}

/* ---- unique, was ----------------------------------------------------------------------------------------------- */

static void check_unique(struct diags *diags, const struct spec_field *f)
{
	if (!f->unique || is_reference(f->type))
		return;
	struct indexed x = indexed_of(f->type);
	if (x.row != NULL && x.row->class == CLASS_POINT)
		diag(diags, DIAG_TYPE_MISMATCH, f->span, "a field of type %s cannot be unique: points have no equality",
		     x.row->name);
}

static void check_was(struct diags *diags, const struct spec_field *f)
{
	if (f->was.len == 0)
		return;
	if (!expr_is_identifier(f->was))
		diag(diags, DIAG_BAD_NAME, f->was_span, "'%.*s' cannot have been the name of a field", STR_ARG(f->was));
	else if (str_eq(f->was, f->name))
		diag(diags, DIAG_BAD_VALUE, f->was_span, "'was' names the field itself");
}

void field_check(struct arena *arena, struct diags *diags, const struct spec_field *f)
{
	check_was(diags, f);
	if (!check_type(arena, diags, f->type))
		return;
	check_unique(diags, f);
	check_index(diags, f);
}

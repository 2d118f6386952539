/*
 * The types of a field before and after. A type is widened when every value of the old one is one of the new one; what
 * is left are checks, which are loosened or tightened.
 */
#include "diff/compare.h"

#include <limits.h>
#include <stdlib.h>

#include "model/expr_literal.h"
#include "model/type_params.h"

struct two {
	struct compare *c;
	struct str path; /* fields.email */
	const struct field *old_field, *new_field;
};

static void add(struct two *t, enum diff_id id, const char *member, struct str old, struct str new)
{
	struct str path = arena_printf(t->c->arena, "%.*s.%s", STR_ARG(t->path), member);
	compare_add(t->c, id, path, old, new, t->old_field->span, t->new_field->span);
}

static void add_types(struct two *t, enum diff_id id)
{
	add(t, id, "type", words_type(t->c->arena, &t->old_field->type), words_type(t->c->arena, &t->new_field->type));
}

/* ---- enums ------------------------------------------------------------------------------------------------------ */

/* The values of A that B has not. */
static struct str values_missing(struct arena *arena, const struct type *a, const struct type *b)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < a->value_count; i++) {
		size_t k = 0;
		while (k < b->value_count && !str_eq(a->values[i], b->values[k]))
			k++;
		if (k == b->value_count)
			out_printf(&o, "%s%.*s", o.len > 0 ? ", " : "", STR_ARG(a->values[i]));
	}
	return out_text(&o);
}

static void compare_enums(struct two *t, const struct type *old, const struct type *new)
{
	struct arena *arena = t->c->arena;
	struct str gone = values_missing(arena, old, new), added = values_missing(arena, new, old);
	if (gone.len > 0)
		add(t, DIFF_ENUM_REMOVED, "values", gone, STR_EMPTY);
	if (added.len > 0)
		add(t, DIFF_ENUM_ADDED, "values", STR_EMPTY, added);
	if (gone.len == 0 && added.len == 0 && !str_eq(words_type(arena, old), words_type(arena, new)))
		add(t, DIFF_ENUM_REORDERED, "values", words_type(arena, old), words_type(arena, new));
}

/* ---- scalars ---------------------------------------------------------------------------------------------------- */

/* -1: loosened, 0: the same, 1: tightened. An empty bound is none; UPPER: a smaller one is tighter. */
static int tightened(struct str old, struct str new, bool upper)
{
	if (str_eq(old, new))
		return 0;
	if (old.len == 0 || new.len == 0)
		return new.len == 0 ? -1 : 1;
	int order = literal_compare(new, old);
	return upper ? -order : order;
}

static void compare_bound(struct two *t, const char *member, struct str old, struct str new, bool upper)
{
	int way = tightened(old, new, upper);
	if (way != 0)
		add(t, way < 0 ? DIFF_CHECK_LOOSENED : DIFF_CHECK_TIGHTENED, member, old, new);
}

static void compare_pattern(struct two *t, struct str old, struct str new)
{
	if (!str_eq(old, new))
		add(t, new.len == 0 ? DIFF_CHECK_LOOSENED : DIFF_CHECK_TIGHTENED, "pattern", old, new);
}

/* Checks of the type itself, which TEXT has not. */
static bool has_checks(const struct type *type)
{
	return type->row->pattern[0] != '\0' || type->row->bounds[0] != '\0' || type->row->composite ||
	       type_minimum(type).len > 0 || type_maximum(type).len > 0 || type->pattern.len > 0;
}

struct digits {
	unsigned long before, behind; /* of the point */
};

/* How many digits the numbers of TYPE have at most; false: it has no exact numbers. */
static bool digits_of(const struct type *type, struct digits *digits)
{
	struct str sql = type_sql(type), low, high;
	char *comma;
	*digits = (struct digits){ ULONG_MAX, ULONG_MAX };
	if (type_integer_range(type->row, &low, &high))
		*digits = (struct digits){ high.len, 0 };
	else if (str_starts(sql, STR("NUMERIC("))) {
		digits->before = strtoul(sql.ptr + strlen("NUMERIC("), &comma, 10);
		digits->behind = strtoul(comma + 1, NULL, 10);
		digits->before -= digits->behind;
	} else {
		return str_is(sql, "NUMERIC");
	}
	return true;
}

/* Every digit has its place. Those of a float have none: some are lost when it becomes a decimal, or the other way. */
static bool is_wider_number(const struct type *old, const struct type *new)
{
	struct digits was, is;
	struct str low, high;
	bool whole = type_integer_range(new->row, &low, &high);
	return digits_of(old, &was) && digits_of(new, &is) && was.before <= is.before && was.behind <= is.behind &&
	       (!whole || type_integer_range(old->row, &low, &high)) &&
	       tightened(type_minimum(old), type_minimum(new), false) <= 0 &&
	       tightened(type_maximum(old), type_maximum(new), true) <= 0;
}

/* The column takes every value it has, and nothing new is asked of them. */
static bool is_wider_row(const struct type *old, const struct type *new)
{
	return is_wider_number(old, new) || (str_eq(type_sql(old), type_sql(new)) && !has_checks(new));
}

static void compare_lengths(struct two *t, const struct type *old, const struct type *new)
{
	int way = tightened(type_maximum(old), type_maximum(new), true);
	if (way != 0)
		add_types(t, way < 0 ? DIFF_TYPE_WIDENED : DIFF_TYPE_CHANGED);
	compare_bound(t, "min", type_minimum(old), type_minimum(new), false);
}

static void compare_scalars(struct two *t, const struct type *old, const struct type *new)
{
	bool wider = true;
	if (old->row != new->row || !str_eq(type_sql(old), type_sql(new))) {
		wider = is_wider_row(old, new);
		add_types(t, wider ? DIFF_TYPE_WIDENED : DIFF_TYPE_CHANGED);
	}
	if (!wider || (old->row != new->row && old->row->class == CLASS_TEXT))
		return; /* the change of the type says it all */
	if (old->row->class == CLASS_TEXT) {
		compare_lengths(t, old, new);
	} else {
		compare_bound(t, "min", type_minimum(old), type_minimum(new), false);
		compare_bound(t, "max", type_maximum(old), type_maximum(new), true);
	}
	compare_pattern(t, old->pattern, new->pattern);
}

/* ---- references ------------------------------------------------------------------------------------------------- */

static const char *on_delete_word(const struct field *f)
{
	switch (f->on_delete) {
	case ON_DELETE_CASCADE:
		return "cascade";
	case ON_DELETE_SET_NULL:
		return "set_null";
	case ON_DELETE_RESTRICT:
	case ON_DELETE_UNSAID:
		break;
	}
	return "restrict";
}

static void compare_target(struct two *t, const struct type *old, const struct type *new)
{
	struct arena *arena = t->c->arena;
	struct str was = words_entity(arena, old->target), is = words_entity(arena, new->target);
	if (compare_same(t->c, old->target, new->target))
		return;
	add(t, DIFF_REFERENCE_DROPPED, "type", was, STR_EMPTY);
	add(t, DIFF_REFERENCE_TARGET, "type", STR_EMPTY, is);
}

static void compare_on_delete(struct two *t)
{
	const char *old = on_delete_word(t->old_field), *new = on_delete_word(t->new_field);
	if (strcmp(old, new) == 0)
		return;
	add(t, DIFF_REFERENCE_DROPPED, "on_delete", str_from(old), STR_EMPTY);
	add(t, DIFF_REFERENCE_ON_DELETE, "on_delete", STR_EMPTY, str_from(new));
}

static bool has_branch(struct compare *c, const struct type *new, const struct entity *old)
{
	for (size_t i = 0; i < new->branch_count; i++)
		if (compare_same(c, old, new->branches[i].target))
			return true;
	return false;
}

/* A column for each entity: one more is no trouble. */
static void compare_unions(struct two *t, const struct type *old, const struct type *new)
{
	size_t kept = 0;
	for (size_t i = 0; i < old->branch_count; i++)
		kept += has_branch(t->c, new, old->branches[i].target);
	if (kept < old->branch_count)
		add_types(t, DIFF_TYPE_CHANGED);
	else if (kept < new->branch_count)
		add_types(t, DIFF_TYPE_WIDENED);
	else if (!str_eq(compare_old_type(t->c, old), words_type(t->c->arena, new)))
		add_types(t, DIFF_REFERENCE_REORDERED);
}

/* ---- all of them ------------------------------------------------------------------------------------------------ */

static void compare_kinds(struct two *t, const struct type *old, const struct type *new)
{
	if (old->kind != new->kind) {
		bool wider = (old->kind == TYPE_ENUM && new->kind == TYPE_SCALAR) && is_wider_row(old, new);
		add_types(t, wider ? DIFF_TYPE_WIDENED : DIFF_TYPE_CHANGED);
		return;
	}
	switch (old->kind) {
	case TYPE_SCALAR:
		compare_scalars(t, old, new);
		return;
	case TYPE_ENUM:
		compare_enums(t, old, new);
		return;
	case TYPE_REF:
	case TYPE_LINKS:
		compare_target(t, old, new);
		return;
	case TYPE_LIST:
		compare_kinds(t, old->item, new->item);
		return;
	case TYPE_UNION:
		compare_unions(t, old, new);
		return;
	}
}

/* What readers of the JSON take its values for, as the files for TypeScript say it; an enum is one of some texts. */
static struct str json_type(struct arena *arena, const struct type *type)
{
	switch (type->kind) {
	case TYPE_SCALAR:
	case TYPE_ENUM:
		return str_from(type->row->typescript);
	case TYPE_REF:
	case TYPE_UNION:
		return STR("UUID");
	case TYPE_LINKS:
		return STR("UUID[]");
	case TYPE_LIST:
		break;
	}
	return arena_printf(arena, "%.*s[]", STR_ARG(json_type(arena, type->item)));
}

/* A column may take every value and yet give it in another way: a bigint is a string in JSON. */
void compare_json(struct compare *c, struct str path, const struct type *old, const struct type *new,
                  struct span old_at, struct span new_at)
{
	compare_text(c, DIFF_API_TYPE, path, json_type(c->arena, old), json_type(c->arena, new), old_at, new_at);
}

void compare_types(struct compare *c, struct str path, const struct field *old, const struct field *new)
{
	struct two t = { c, path, old, new };
	bool refers = old->type.kind == TYPE_REF || old->type.kind == TYPE_UNION;
	compare_kinds(&t, &old->type, &new->type);
	if (refers && old->type.kind == new->type.kind)
		compare_on_delete(&t);
}

/* ---- inputs ------------------------------------------------------------------------------------------------------ */

static bool takes_scalar(const struct type *old, const struct type *new)
{
	if (strcmp(old->row->graphql, new->row->graphql) != 0)
		return false;
	if ((old->row != new->row || !str_eq(type_sql(old), type_sql(new))) && !is_wider_row(old, new))
		return false;
	return tightened(type_minimum(old), type_minimum(new), false) <= 0 &&
	       tightened(type_maximum(old), type_maximum(new), true) <= 0 &&
	       (str_eq(old->pattern, new->pattern) || new->pattern.len == 0);
}

static bool takes_branches(struct compare *c, const struct type *old, const struct type *new)
{
	for (size_t i = 0; i < old->branch_count; i++)
		if (!has_branch(c, new, old->branches[i].target))
			return false;
	return true;
}

bool compare_takes(struct compare *c, const struct type *old, const struct type *new)
{
	if (old->kind != new->kind)
		return false;
	switch (old->kind) {
	case TYPE_SCALAR:
		return takes_scalar(old, new);
	case TYPE_ENUM:
		return values_missing(c->arena, old, new).len == 0;
	case TYPE_REF:
	case TYPE_LINKS:
		return compare_same(c, old->target, new->target);
	case TYPE_LIST:
		return compare_takes(c, old->item, new->item);
	case TYPE_UNION:
		return takes_branches(c, old, new);
	}
	return false;
}

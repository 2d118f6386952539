/* Paths: over references from row to row, into JSON values, and with the name of a row in front. */
#include "model/expr_typing.h"

#include "model/names.h"

static struct typed_expr *unsupported(struct typing *t, const struct expr *e, const char *what)
{
	diag(t->scope->diags, DIAG_NOT_SUPPORTED, e->path_spans[0], "%s is not supported yet", what);
	return NULL;
}

struct typed_expr *typing_no_member(struct typing *t, const struct expr *e, size_t i, const struct entity *target)
{
	struct str *names = arena_make_array(t->scope->arena, struct str, target->field_count + system_row_count);
	size_t count = 0;

	for (size_t k = 0; k < target->field_count; k++)
		names[count++] = target->fields[k].name;
	for (size_t k = 0; k < system_row_count; k++)
		if (!entity_lacks(target, str_from(system_rows[k].name)))
			names[count++] = str_from(system_rows[k].name);
	diag(t->scope->diags, DIAG_UNKNOWN_FIELD, e->path_spans[i], "'%.*s' is not a field of %.*s",
	     STR_ARG(e->path[i]), STR_ARG(target->name));
	if (typing_hint_lacking(t, target, e->path[i]))
		return NULL;
	diag_suggest(t->scope->diags, e->path[i], names, count);
	return NULL;
}

/* ---- members of JSON values ------------------------------------------------------------------------------------ */

static bool is_called(struct arena *arena, const struct composite_member *m, struct str name)
{
	struct str written = str_from(m->name);

	return str_is(written, "*") || str_eq(written, name) || str_eq(name_snake(arena, written), name);
}

/* Name I of E as a member of the composite ROW; NULL: a diagnostic was added. */
static const struct composite_member *find_member(struct typing *t, const struct expr *e, size_t i,
                                                  const struct type_row *row)
{
	size_t count;
	const struct composite_member *members = type_members(row, &count);
	struct str *names = arena_make_array(t->scope->arena, struct str, count);

	for (size_t k = 0; k < count; k++) {
		if (is_called(t->scope->arena, &members[k], e->path[i]))
			return &members[k];
		names[k] = str_from(members[k].name);
	}
	diag(t->scope->diags, DIAG_UNKNOWN_FIELD, e->path_spans[i], "'%.*s' is not a member of %s", STR_ARG(e->path[i]),
	     row->name);
	diag_suggest(t->scope->diags, e->path[i], names, count);
	return NULL;
}

/*
 * Name I of E as a member of BASE: of a composite it has a type, of any other value it takes that of what it meets, or is
 * text; in between, JSON.
 */
static struct typed_expr *json_member(struct typing *t, const struct expr *e, struct typed_expr *base, size_t i)
{
	const struct type_row *row = base->type.kind == TYPE_SCALAR ? base->type.row : NULL;
	struct typed_expr *member = typing_new(t, e, typing_scalar(i + 1 < e->path_count ? "json" : "text"));

	member->operand = OPERAND_MEMBER;
	member->loose = row == NULL || !row->composite;
	member->member = e->path[i];
	if (row != NULL && row->composite) {
		const struct composite_member *m = find_member(t, e, i, row);
		if (m == NULL)
			return NULL;
		member->type = typing_scalar(m->type);
		if (strcmp(m->name, "*") != 0)
			member->member = str_from(m->name);
	}
	member->args = arena_make_array(t->scope->arena, struct typed_expr *, 1);
	member->args[0] = base;
	member->arg_count = 1;
	return member;
}

/* ---- references ------------------------------------------------------------------------------------------------ */

/* Elsewhere a value has members: title.length, tags.size. */
static void hint_length(struct diags *diags, const struct typed_expr *base, const struct expr *e, size_t i)
{
	static const char *const words[] = { "length", "size", "count", "len" };
	bool is_text = typed_class(base) == CLASS_TEXT;

	for (size_t w = 0; w < countof(words) && (is_text || typed_class(base) == CLASS_ARRAY); w++)
		if (str_is(e->path[i], words[w]))
			diag_hint(diags, "write `%s(%.*s)`", is_text ? "length" : "array_length",
			          STR_ARG(e->path[i - 1]));
}

/* What BASE, the name before name I of E, is must be a reference that may be followed here. */
static bool check_reference(struct typing *t, const struct expr *e, const struct typed_expr *base, size_t i)
{
	struct scope *scope = t->scope;

	if (typed_class(base) == CLASS_UNION) {
		unsupported(t, e, "a path over a reference to one of several entities");
		return false;
	}
	if (typed_class(base) != CLASS_REFERENCE) {
		diag(scope->diags, DIAG_TYPE_MISMATCH, e->path_spans[i - 1],
		     "'%.*s' is no reference: nothing is behind it", STR_ARG(e->path[i - 1]));
		hint_length(scope->diags, base, e, i);
		return false;
	}
	if (scope->paths)
		return true;
	return diag(scope->diags, DIAG_NOT_IMMUTABLE, e->path_spans[i - 1],
	            "what '%.*s' points at is another row: only the own fields count here", STR_ARG(e->path[i - 1]));
}

/* Name I of E, a field of the row that BASE points at. */
static struct typed_expr *follow(struct typing *t, const struct expr *e, struct typed_expr *base, size_t i)
{
	const struct scope *scope = t->scope;
	const struct entity *target = base->type.target;
	if (target == NULL) /* reported where the reference stands */
		return NULL;
	struct typed_expr *next = typing_field(t, e, target, e->path[i], OPERAND_PATH);

	if (next == NULL)
		return typing_no_member(t, e, i, target);
	if (scope->joined && base->operand == OPERAND_COLUMN && str_eq(base->alias, scope->alias)) {
		next->operand = OPERAND_COLUMN;
		next->alias = base->field->name;
		return next;
	}
	next->in_action = scope->in_action;
	next->args = arena_make_array(scope->arena, struct typed_expr *, 1);
	next->args[0] = base;
	next->arg_count = 1;
	return next;
}

struct typed_expr *typing_hops(struct typing *t, const struct expr *e, struct typed_expr *base, size_t from)
{
	for (size_t i = from; base != NULL && i < e->path_count; i++) {
		if (typed_class(base) == CLASS_JSON)
			base = json_member(t, e, base, i);
		else if (!check_reference(t, e, base, i))
			return NULL;
		else
			base = follow(t, e, base, i);
	}
	return base;
}

/* ---- the name of a row in front -------------------------------------------------------------------------------- */

bool typing_names_row(struct arena *arena, const struct entity *entity, const struct expr *e)
{
	struct str name = e->path[0];

	if (entity == NULL)
		return false;
	for (size_t i = 0; i < entity->also_count; i++)
		if (entity->also[i].source == e->path_spans[0].source &&
		    (str_eq(entity->also[i].name, name) || str_eq(name_snake(arena, entity->also[i].name), name)))
			return true;
	return str_eq(entity->name, name) || str_eq(entity->slug, name);
}

/* E's second name as a field of the row that its first one names: an alias, an entity; *OF is that entity. */
static struct typed_expr *named_row(struct typing *t, const struct expr *e, const struct entity **of)
{
	const struct scope *scope = t->scope;

	for (const struct scope_rows *rows = scope->subset; rows != NULL; rows = rows->around) {
		*of = rows->entity;
		if (str_eq(rows->name, e->path[0]) || typing_names_row(scope->arena, rows->entity, e))
			return typing_column(t, e, rows->entity, e->path[1], rows->alias);
	}
	*of = scope->row;
	if (typing_names_row(scope->arena, scope->row, e))
		return typing_field(t, e, scope->row, e->path[1], OPERAND_ROW);
	*of = scope->self;
	if (typing_names_row(scope->arena, scope->self, e))
		return typing_field(t, e, scope->self, e->path[1], OPERAND_SELF);
	*of = scope->columns;
	if (typing_names_row(scope->arena, scope->columns, e))
		return typing_column(t, e, scope->columns, e->path[1], scope->alias);
	*of = NULL;
	return NULL;
}

struct typed_expr *typing_hops_bare(struct typing *t, const struct expr *e)
{
	const struct entity *of;
	struct typed_expr *first = typing_bare(t, e, e->path[0]);

	if (first != NULL)
		return typing_hops(t, e, first, 1);
	first = named_row(t, e, &of);
	if (first != NULL)
		return typing_hops(t, e, first, 2);
	if (of != NULL)
		return typing_no_member(t, e, 1, of);
	struct expr *head = arena_make(t->scope->arena, struct expr);
	*head = *e;
	head->path_count = 1;
	return typing_unknown(t, head, e->path[0], typing_spoken_of(t->scope));
}

#include "model/build_by_name.h"

#include "base/vec.h"

struct naming {
	struct build *b;
	const struct spec_action *spec;
	struct str name; /* of the action, in snake_case */
	struct spec_step *step;
};

/* ---- a step nobody wrote --------------------------------------------------------------------------------------- */

static struct expr *new_expr(struct naming *n, enum expr_kind kind, const char *text)
{
	struct expr *e = arena_make(n->b->arena, struct expr);
	*e = (struct expr){ .kind = kind, .text = str_from(text), .span = n->spec->span, .op_span = n->spec->span };
	return e;
}

/* Its target is the own entity, its values come from the input. */
static enum by_name write_own(struct naming *n, enum step_kind kind)
{
	const struct entity *own = n->b->entity;
	*n->step = (struct spec_step){
		.kind = kind,
		.node = n->spec->node,
		.span = n->spec->span,
		.target = { .schema = own->schema, .entity = own->name, .entity_span = n->spec->span },
		.target_ok = true,
		.error = STR_EMPTY,
		.message = STR_EMPTY
	};
	return BY_NAME_STEP;
}

/* update: E SET field = value */
static enum by_name set_field(struct naming *n, const struct field *field, struct expr *value)
{
	enum by_name result = write_own(n, STEP_UPDATE);
	struct assignment *a = arena_make(n->b->arena, struct assignment);
	*a = (struct assignment){ .name = field->name, .name_span = n->spec->span, .value = value };
	n->step->target.assignments = a;
	n->step->target.assignment_count = 1;
	n->step->target.has_assignments = true;
	return result;
}

/* WHERE field IS NULL: what happened once keeps its time. */
static void where_null(struct naming *n, const struct field *field)
{
	struct arena *arena = n->b->arena;
	struct expr *name = new_expr(n, EXPR_NAME, "");
	name->path = arena_make(arena, struct str);
	name->path_spans = arena_make(arena, struct span);
	name->path[0] = field->name;
	name->path_spans[0] = n->spec->span;
	name->path_count = 1;
	struct expr *e = new_expr(n, EXPR_IS, "");
	e->op = EXPR_OP_IS_NULL;
	e->args = arena_make(arena, struct expr *);
	e->args[0] = name;
	e->arg_count = 1;
	n->step->target.where = e;
	n->step->target.where_span = n->spec->span;
}

/* ---- fields by their names ------------------------------------------------------------------------------------- */

static const struct field *find_field(const struct entity *e, struct str name)
{
	for (size_t i = 0; i < e->field_count; i++)
		if (str_eq(e->fields[i].name, name))
			return &e->fields[i];
	return NULL;
}

/* The first of two fields that is there and has CLASS. */
static const struct field *find_scalar(const struct entity *e, enum type_class class, const char *first,
                                       const char *second)
{
	const char *const names[] = { first, second };
	for (size_t i = 0; i < countof(names); i++) {
		const struct field *f = find_field(e, str_from(names[i]));
		if (f != NULL && f->type.kind == TYPE_SCALAR && f->type.row->class == class)
			return f;
	}
	return NULL;
}

/* The enum `status`, if it has VALUE and OTHER. */
static const struct field *find_status(const struct entity *e, const char *value, const char *other)
{
	const struct field *f = find_field(e, STR("status"));
	bool has_value = false, has_other = false;
	for (size_t i = 0; f != NULL && f->type.kind == TYPE_ENUM && i < f->type.value_count; i++) {
		has_value = has_value || str_is(f->type.values[i], value);
		has_other = has_other || str_is(f->type.values[i], other);
	}
	return has_value && has_other ? f : NULL;
}

/* ---- what the names say ---------------------------------------------------------------------------------------- */

static enum by_name nothing(struct naming *n)
{
	diag(n->b->diags, DIAG_UNIMPLEMENTED_ACTION, n->spec->span,
	     "action '%.*s' has no steps and a name that says nothing: it will answer failed:not_implemented",
	     STR_ARG(n->spec->name));
	return BY_NAME_NOTHING;
}

static enum by_name activate(struct naming *n, bool active)
{
	const struct entity *own = n->b->entity;
	const struct field *f = find_scalar(own, CLASS_BOOLEAN, "is_active", "active");
	if (f != NULL)
		return set_field(n, f, new_expr(n, EXPR_BOOLEAN, active ? "true" : "false"));
	f = find_status(own, "active", "inactive");
	if (f != NULL)
		return set_field(n, f, new_expr(n, EXPR_STRING, active ? "active" : "inactive"));
	nothing(n);
	diag_hint(n->b->diags, "it needs steps, a boolean is_active, or an enum status with active and inactive");
	return BY_NAME_NOTHING;
}

static enum by_name archive(struct naming *n)
{
	const struct entity *own = n->b->entity;
	const struct field *f = find_status(own, "archived", "archived");
	if (f != NULL)
		return set_field(n, f, new_expr(n, EXPR_STRING, "archived"));
	f = find_scalar(own, CLASS_BOOLEAN, "archived", "is_archived");
	if (f != NULL)
		return set_field(n, f, new_expr(n, EXPR_BOOLEAN, "true"));
	f = find_scalar(own, CLASS_TIMESTAMP, "archived_at", "archived_at");
	if (f != NULL) {
		enum by_name result = set_field(n, f, new_expr(n, EXPR_CALL, "now"));
		where_null(n, f);
		return result;
	}
	nothing(n);
	diag_hint(n->b->diags,
	          "it needs steps, an enum status with archived, a boolean archived or a datetime archived_at");
	return BY_NAME_NOTHING;
}

static bool is_prefix(struct naming *n, const char *prefix, struct str rest)
{
	return str_eq(n->name, arena_printf(n->b->arena, "%s_%.*s", prefix, STR_ARG(rest)));
}

/* What stands behind change_, update_ or set_; empty: none of them is in front. */
static struct str behind_verb(struct str name)
{
	static const char *const verbs[] = { "change_", "update_", "set_" };
	for (size_t i = 0; i < countof(verbs); i++)
		if (str_starts(name, str_from(verbs[i])))
			return str_sub(name, strlen(verbs[i]), name.len);
	return STR_EMPTY;
}

/* The name is a verb alone, which says something with the name of the entity behind it. */
static bool is_bare_verb(const struct naming *n)
{
	static const char *const verbs[] = { "create",  "update",   "delete",    "archive",
		                             "restore", "activate", "deactivate" };
	for (size_t i = 0; i < countof(verbs); i++)
		if (str_is(n->name, verbs[i]))
			return true;
	return false;
}

static enum by_name change_field(struct naming *n)
{
	const struct entity *own = n->b->entity;
	struct str name = behind_verb(n->name);
	const struct field *f = find_field(own, name);
	if (name.len > 0 && f != NULL)
		return set_field(n, f, new_expr(n, EXPR_HOLE, "?"));
	nothing(n);
	if (is_bare_verb(n)) {
		diag_hint(n->b->diags, "it needs steps; did you mean '%.*s_%.*s'?", STR_ARG(n->name),
		          STR_ARG(own->slug));
		return BY_NAME_NOTHING;
	}
	VEC(struct str) names = { 0 };
	for (size_t i = 0; i < own->field_count; i++)
		*vec_push(n->b->arena, &names) = own->fields[i].name;
	struct str near = name.len > 0 ? diag_nearest(name, names.items, names.len) : STR_EMPTY;
	if (near.len > 0)
		diag_hint(n->b->diags, "it needs steps; did you mean '%.*s%.*s'?", (int)(n->name.len - name.len),
		          n->name.ptr, STR_ARG(near));
	else
		diag_hint(n->b->diags, "it needs steps");
	return BY_NAME_NOTHING;
}

static enum by_name restore(struct naming *n)
{
	if (!n->b->entity->no_soft_delete)
		return BY_NAME_RESTORE;
	nothing(n);
	diag_hint(n->b->diags, "the pattern soft_delete is switched off: a deleted row is gone");
	return BY_NAME_NOTHING;
}

enum by_name build_by_name(struct build *b, const struct spec_action *spec, struct str name, struct spec_step *step)
{
	struct naming n = { b, spec, name, step };
	struct str slug = b->entity->slug;
	if (is_prefix(&n, "create", slug))
		return write_own(&n, STEP_INSERT);
	if (is_prefix(&n, "update", slug))
		return write_own(&n, STEP_UPDATE);
	if (is_prefix(&n, "delete", slug))
		return write_own(&n, STEP_DELETE);
	if (is_prefix(&n, "archive", slug))
		return archive(&n);
	if (is_prefix(&n, "restore", slug))
		return restore(&n);
	if (is_prefix(&n, "activate", slug) || is_prefix(&n, "deactivate", slug))
		return activate(&n, is_prefix(&n, "activate", slug));
	return change_field(&n);
}

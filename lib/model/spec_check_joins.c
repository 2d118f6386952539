/* spec_check_joins.c - join_entities of an aggregate view: customer.country becomes buyer.country, a path as any other. */
#include "model/spec_check_patterns.h"

#include "base/out.h"
#include "model/names.h"
#include "read/spec_patterns.h"

struct joining {
	struct arena *arena;
	struct diags *diags;
	const struct spec *spec;
	struct spec_aggregate_view *view;
	bool own; /* the fields of the source are those of SPEC */
};

/* NAME, as written, is the target of TYPE. */
static bool is_target(const struct type_expr *type, struct str name)
{
	size_t dot = str_find(name, '.');
	if (type == NULL || type->kind != TYPE_EXPR_REF || !str_eq(type->entity, name_last(name)))
		return false;
	return dot == name.len || type->schema.len == 0 || str_eq(type->schema, str_sub(name, 0, dot));
}

/* The only own reference to the entity of JOIN. */
static bool find_reference(struct joining *j, struct spec_join *join)
{
	const struct spec_field *found = NULL;
	struct str name = join->entity.text;
	if (!j->own) {
		diag(j->diags, DIAG_AGGREGATE_VIEW, join->entity.span,
		     "which reference of %.*s leads to %.*s is not known here", STR_ARG(j->view->source),
		     STR_ARG(name));
		diag_hint(j->diags, "name it: `{entity: %.*s, on: FIELD}`", STR_ARG(name));
		return false;
	}
	for (size_t i = 0; i < j->spec->field_count; i++) {
		const struct spec_field *f = &j->spec->fields[i];
		if (!is_target(f->type, name))
			continue;
		if (found != NULL) {
			diag(j->diags, DIAG_AGGREGATE_VIEW, join->entity.span, "'%.*s' and '%.*s' lead to %.*s",
			     STR_ARG(found->name), STR_ARG(f->name), STR_ARG(name));
			diag_hint(j->diags, "say which: `{entity: %.*s, on: %.*s}`", STR_ARG(name),
			          STR_ARG(found->name));
			return false;
		}
		found = f;
	}
	if (found == NULL) {
		diag(j->diags, DIAG_AGGREGATE_VIEW, join->entity.span, "no reference of %.*s leads to %.*s",
		     STR_ARG(j->spec->name), STR_ARG(name));
		diag_hint(j->diags,
		          "over two references: `{entity: %.*s, on: customer.country}`; rows that refer to this "
		          "entity are a `source_entity`",
		          STR_ARG(name));
		return false;
	}
	join->on = (struct spanned){ found->name, join->entity.span };
	return true;
}

/* An own reference that `on` begins with leads to the entity, where that is all it says. */
static bool check_on(struct joining *j, const struct spec_join *join)
{
	struct str on = join->on.text;
	for (size_t i = 0; j->own && i < j->spec->field_count; i++) {
		const struct spec_field *f = &j->spec->fields[i];
		if (!str_eq(f->name, on) && !str_eq(f->node->key, on))
			continue;
		if (f->type == NULL || is_target(f->type, join->entity.text))
			return true;
		return diag(j->diags, DIAG_TYPE_MISMATCH, join->on.span, "'%.*s' does not lead to %.*s", STR_ARG(on),
		            STR_ARG(join->entity.text));
	}
	return true; /* what names nothing is said where it is used, and used it is */
}

/* FIRST is how JOIN is called: by its alias, else as the entity is, in either spelling. */
static bool is_called(struct joining *j, const struct spec_join *join, struct str first)
{
	struct str entity = name_last(join->entity.text);
	if (join->alias.text.ptr != NULL && str_eq(join->alias.text, first))
		return true;
	return str_eq(entity, first) || str_eq(name_snake(j->arena, entity), first);
}

static size_t count_parts(struct str path)
{
	size_t count = 1;
	for (size_t i = 0; i < path.len; i++)
		count += path.ptr[i] == '.';
	return count;
}

/* who.country with `on: buyer` -> buyer.country */
static void set_path(struct joining *j, struct expr *e, struct str on)
{
	size_t more = count_parts(on) - 1;
	struct str *path = arena_make_array(j->arena, struct str, e->path_count + more);
	struct span *spans = arena_make_array(j->arena, struct span, e->path_count + more);
	for (size_t i = 0; i <= more; i++) {
		size_t dot = str_find(on, '.');
		path[i] = str_sub(on, 0, dot);
		spans[i] = e->path_spans[0];
		on = dot < on.len ? str_sub(on, dot + 1, on.len) : STR_EMPTY;
	}
	for (size_t i = 1; i < e->path_count; i++) {
		path[i + more] = e->path[i];
		spans[i + more] = e->path_spans[i];
	}
	e->path = path;
	e->path_spans = spans;
	e->path_count += more;
}

static void rewrite(struct joining *j, struct expr *e)
{
	if (e == NULL)
		return;
	for (size_t i = 0; i < e->arg_count; i++)
		rewrite(j, e->args[i]);
	for (size_t i = 0; e->kind == EXPR_NAME && e->path_count > 1 && i < j->view->join_count; i++) {
		const struct spec_join *join = &j->view->joins[i];
		if (join->on.text.ptr == NULL || !is_called(j, join, e->path[0]))
			continue;
		set_path(j, e, join->on.text);
		return;
	}
}

/* who_country */
static struct str column_name(struct joining *j, const struct expr *e)
{
	struct out o;
	out_init(&o, j->arena);
	for (size_t i = 0; i < e->path_count; i++) {
		out_cstr(&o, i > 0 ? "_" : "");
		out_str(&o, i > 0 ? e->path[i] : name_snake(j->arena, e->path[0]));
	}
	return out_text(&o);
}

void spec_check_joins(struct arena *arena, struct diags *diags, const struct spec *spec,
                      struct spec_aggregate_view *view)
{
	struct joining j = { arena, diags, spec, view, aggregate_view_is_own(spec, view) };
	for (size_t i = 0; i < view->join_count; i++) {
		struct spec_join *join = &view->joins[i];
		bool ok = join->on.text.ptr != NULL ? check_on(&j, join) : find_reference(&j, join);
		if (!ok)
			join->on.text.ptr = NULL;
	}
	for (size_t i = 0; view->join_count > 0 && i < view->group_count; i++) {
		const struct str *path = view->groups[i]->path;
		struct str name = column_name(&j, view->groups[i]);
		rewrite(&j, view->groups[i]);
		if (view->groups[i]->path != path)
			view->group_names[i] = name;
	}
	for (size_t i = 0; i < view->aggregate_count; i++) {
		rewrite(&j, view->aggregates[i].value);
		rewrite(&j, view->aggregates[i].filter);
	}
	rewrite(&j, view->where);
}

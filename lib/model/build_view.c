/* The table view: which relations it holds, which columns it can be filtered by, which other table views it reads. */
#include "model/build.h"

#include "base/vec.h"
#include "model/expr_typing.h"
#include "model/names.h"
#include "model/view.h"
#include "read/spec_view.h"

struct viewing {
	struct build *b;
	struct map *aliases;
	VEC(const struct entity *) reads;
};

/* NAME, with as many _ as it takes to differ from every other alias of the query. */
static struct str take_alias(struct viewing *v, struct str name)
{
	name = view_alias(v->b->arena, v->b->entity, name);
	while (!map_put(v->aliases, name, v))
		name = arena_printf(v->b->arena, "%.*s_", STR_ARG(name));
	return name;
}

/* ---- relations ------------------------------------------------------------------------------------------------- */

static bool has_column(const struct field *f)
{
	return f->type.kind != TYPE_REF && f->type.kind != TYPE_UNION && f->type.kind != TYPE_LINKS;
}

static bool add_field(struct viewing *v, struct view_relation *r, const struct spanned *name)
{
	if (str_is(name->text, "id") || str_is(name->text, "identifier"))
		return true; /* always there */
	if ((str_is(name->text, "created_at") || str_is(name->text, "updated_at")) &&
	    !entity_lacks(r->target, name->text)) {
		r->system[r->system_count++] = name->text;
		return true;
	}
	const struct field *f = entity_field(r->target, name->text);
	if (f == NULL)
		return build_unknown_field(v->b, name->span, r->target, name->text);
	if (!has_column(f)) {
		diag(v->b->diags, DIAG_BAD_VALUE, name->span, "'%.*s' is a reference", STR_ARG(f->name));
		diag_hint(v->b->diags, "put it into include_relations of '%.*s'", STR_ARG(r->field->name));
		return false;
	}
	r->fields[r->field_count++] = f;
	return true;
}

/* All of the target: its table view's data where it has one, else its plain fields. */
static void add_all(struct viewing *v, struct view_relation *r, const struct spec_relation *spec)
{
	if (r->target->has_table_view && spec->relation_count == 0) {
		r->view_alias = take_alias(v, arena_printf(v->b->arena, "%.*s_view", STR_ARG(r->alias)));
		for (size_t i = 0; i < v->reads.len; i++)
			if (v->reads.items[i] == r->target)
				return;
		*vec_push(v->b->arena, &v->reads) = r->target;
		return;
	}
	r->all = true;
	for (size_t i = 0; i < r->target->field_count; i++)
		if (has_column(&r->target->fields[i]))
			r->fields[r->field_count++] = &r->target->fields[i];
}

static bool build_relations(struct viewing *v, const struct entity *of, struct str of_alias,
                            const struct spec_relation *specs, size_t count, struct view_relation **relations,
                            size_t *relation_count);

static bool unsupported_relation(struct build *b, const struct entity *of, const struct field *f, struct span span)
{
	diag(b->diags, DIAG_NOT_SUPPORTED, span, "a relation over '%.*s' is not supported yet", STR_ARG(f->name));
	if (f->type.kind == TYPE_UNION)
		diag_hint(b->diags, "it refers to one of several entities, which have no fields in common");
	else
		diag_hint(b->diags, "it is a list of %.*s: only own lists can be shown", STR_ARG(of->name));
	return false;
}

static bool build_relation(struct viewing *v, const struct entity *of, struct str of_alias,
                           const struct spec_relation *spec, struct view_relation *r)
{
	struct arena *arena = v->b->arena;
	const struct field *f = entity_field(of, spec->field);
	if (f == NULL)
		return build_unknown_field(v->b, spec->span, of, spec->field);
	bool list = f->type.kind == TYPE_LINKS;
	if (f->type.kind == TYPE_UNION || (list && of != v->b->entity))
		return unsupported_relation(v->b, of, f, spec->span);
	if (f->type.kind != TYPE_REF && !list)
		return diag(v->b->diags, DIAG_TYPE_MISMATCH, spec->span, "'%.*s' is no reference: nothing is behind it",
		            STR_ARG(f->name));
	if (f->type.target == NULL) /* reported where the reference stands */
		return false;
	*r = (struct view_relation){ .field = f, .target = f->type.target, .alias = f->name };
	if (of_alias.len > 0)
		r->alias = take_alias(v, arena_printf(arena, "%.*s_%.*s", STR_ARG(of_alias), STR_ARG(f->name)));
	if (list)
		r->link_alias = take_alias(v, arena_printf(arena, "%.*s_link", STR_ARG(f->name)));
	r->fields = arena_make_array(arena, const struct field *, r->target->field_count + 1);
	r->system = arena_make_array(arena, struct str, spec->field_count);
	bool ok = true;
	if (spec->all)
		add_all(v, r, spec);
	for (size_t i = 0; !spec->all && i < spec->field_count; i++)
		ok = add_field(v, r, &spec->fields[i]) && ok;
	return build_relations(v, r->target, r->alias, spec->relations, spec->relation_count, &r->relations,
	                       &r->relation_count) &&
	       ok;
}

static bool build_relations(struct viewing *v, const struct entity *of, struct str of_alias,
                            const struct spec_relation *specs, size_t count, struct view_relation **relations,
                            size_t *relation_count)
{
	bool ok = true;
	*relations = arena_make_array(v->b->arena, struct view_relation, count);
	for (size_t i = 0; i < count; i++) {
		if (build_relation(v, of, of_alias, &specs[i], &(*relations)[*relation_count]))
			++*relation_count;
		else
			ok = false;
	}
	return ok;
}

/* ---- filters --------------------------------------------------------------------------------------------------- */

static bool name_taken(struct viewing *v, const struct table_view *view, struct str name)
{
	static const char *const columns[] = { "id", "tenant_id", "data", "refreshed_at" };
	for (size_t i = 0; i < countof(columns); i++)
		if (str_is(name, columns[i]))
			return true;
	for (size_t i = 0; i < view->filter_count; i++)
		if (str_eq(view->filters[i].name, name))
			return true;
	for (size_t i = 0; i < v->b->entity->field_count; i++) {
		const struct field *f = &v->b->entity->fields[i];
		if (f->type.kind == TYPE_REF && (str_eq(f->input_key, name) || str_eq(f->column, name)))
			return true;
	}
	return str_eq(name, name_key(v->b->arena, v->b->entity->slug));
}

static bool check_name(struct viewing *v, const struct table_view *view, const struct spec_filter *spec)
{
	if (!str_is_lower_name(spec->name) || spec->name.len > NAME_MAX_BYTES)
		return diag(v->b->diags, DIAG_BAD_NAME, spec->span, "'%.*s' cannot be the name of a column",
		            STR_ARG(spec->name));
	return !name_taken(v, view, spec->name) ||
	       diag(v->b->diags, DIAG_NAME_COLLISION, spec->span, "the table view has a column '%.*s' already",
	            STR_ARG(spec->name));
}

/* A type that was asked for is the one of the source, text, or of a number that of all numbers. */
static bool set_type(struct viewing *v, const struct spec_filter *spec, struct view_filter *f)
{
	f->type = f->value->type;
	if (type_refers(&f->type)) {
		diag(v->b->diags, DIAG_BAD_VALUE, spec->source->span, "a reference cannot be a filter column");
		diag_hint(v->b->diags, "take a field of what it points at");
		return false;
	}
	if (spec->type.len == 0)
		return true;
	const struct type_row *row = type_find(spec->type);
	if (row == NULL)
		row = type_find(name_snake(v->b->arena, spec->type));
	if (row == NULL)
		return diag(v->b->diags, DIAG_UNKNOWN_TYPE, spec->type_span, "unknown type '%.*s'",
		            STR_ARG(spec->type));
	if (f->type.kind != TYPE_LIST && strcmp(row->sql, f->type.row->sql) == 0)
		return true;
	bool scalar = f->type.kind == TYPE_SCALAR;
	bool number = scalar && f->type.row->class == CLASS_NUMBER && strcmp(row->name, "decimal") == 0;
	struct str have = scalar ? str_from(f->type.row->name) : typing_name(v->b->arena, &f->type);
	if (!number && strcmp(row->sql, "TEXT") != 0)
		return diag(v->b->diags, DIAG_TYPE_MISMATCH, spec->type_span, "the source is %.*s, not %.*s",
		            STR_ARG(have), STR_ARG(spec->type));
	f->cast = row->sql;
	f->type = typing_scalar(row->name);
	return true;
}

static bool build_filter(struct viewing *v, const struct table_view *view, const struct spec_filter *spec,
                         struct view_filter *f)
{
	struct scope scope = { .arena = v->b->arena,
		               .diags = v->b->diags,
		               .columns = v->b->entity,
		               .alias = view_alias(v->b->arena, v->b->entity, STR("t")),
		               .paths = true,
		               .joined = true };
	*f = (struct view_filter){ .name = spec->name, .method = spec->method };
	if (!check_name(v, view, spec))
		return false;
	f->value = expr_type(&scope, spec->source);
	if (f->value == NULL || !set_type(v, spec, f))
		return false;
	return index_method_takes(spec->method, typing_class(&f->type)) ||
	       diag(v->b->diags, DIAG_TYPE_MISMATCH, spec->method_span, "an index of type %s cannot hold %s",
	            index_method_name(spec->method), type_class_name(typing_class(&f->type)));
}

void build_table_view(struct build *b)
{
	struct viewing v = { .b = b, .aliases = map_new(b->arena) };
	const struct spec_table_view *spec = b->spec->table_view;
	if (!b->entity->has_table_view)
		return;
	struct table_view *view = arena_make(b->arena, struct table_view);
	if (spec != NULL) {
		build_relations(&v, b->entity, STR_EMPTY, spec->relations, spec->relation_count, &view->relations,
		                &view->relation_count);
		view->filters = arena_make_array(b->arena, struct view_filter, spec->filter_count);
		for (size_t i = 0; i < spec->filter_count; i++)
			if (build_filter(&v, view, &spec->filters[i], &view->filters[view->filter_count]))
				view->filter_count++;
	}
	view->reads = v.reads.items;
	view->read_count = v.reads.len;
	b->entity->table_view = view;
}

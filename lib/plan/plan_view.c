/* plan_view.c - 25_views: v_<e>, the entity as the API reads it. */
#include "plan/plan_view.h"
#include "plan/view_links.h"

#include "emit/expr_sql.h"
#include "model/api.h"
#include "model/names.h"
#include "model/patterns.h"
#include "model/view.h"

/* PostgreSQL takes at most 100 arguments: 50 pairs. */
enum { PAIRS_PER_OBJECT = 50 };

struct view {
	const struct entity *entity;
	struct ident computed; /* alias of what is not stored of the computed fields */
	struct ident row;      /* alias of the entity's own table; references have their field's name as alias */
	const struct table_view *table; /* NULL: this is v_<e> */
	bool resolves;         /* v_<e>_resolved: what templates give comes from RESOLVED */
	struct ident resolved; /* alias of <e>_resolved() */
	struct out o;
};

static void print_column(struct out *o, struct ident alias, struct str column)
{
	sql_ident(o, alias);
	out_char(o, '.');
	sql_ident(o, IDENT(column));
}

/* ---- columns ---- */

/* Where the column of FIELD comes from. */
static struct ident field_source(const struct view *v, const struct field *field)
{
	return v->resolves && template_gives(v->entity, field) ? v->resolved : v->row;
}

/* The alias of what the reference FIELD points at; what it points at in the row itself is FIELD's name. */
static struct ident target_alias(const struct view *v, const struct field *field)
{
	if (!v->resolves || !template_gives(v->entity, field))
		return IDENT(field->name);
	return IDENT(view_alias(v->o.arena, v->entity,
	                        arena_printf(v->o.arena, "%.*s_resolved", STR_ARG(field->name))));
}

static void print_source_column(struct view *v, struct ident source, struct str column)
{
	print_column(&v->o, source, column);
	out_cstr(&v->o, ",\n");
}

static void print_own_column(struct view *v, struct str column)
{
	print_source_column(v, v->row, column);
}

/* A stored one is a column of the table; the others are worked out once, beside it. */
static struct ident computed_source(const struct view *v, const struct computed_field *field)
{
	return field->stored ? v->row : v->computed;
}

static void print_columns(struct view *v)
{
	print_own_column(v, STR("id"));
	if (v->entity->tenant_scoped)
		print_own_column(v, STR("tenant_id"));
	print_own_column(v, STR("identifier"));
	for (size_t i = 0; i < v->entity->field_count; i++) {
		const struct field *field = &v->entity->fields[i];

		if (field->type.kind == TYPE_LINKS) /* in data only */
			continue;
		if (field->type.kind == TYPE_UNION) {
			plan_view_union_columns(&v->o, v->row, field);
			continue;
		}
		if (field->type.kind != TYPE_REF) {
			print_source_column(v, field_source(v, field), field->column);
			continue;
		}
		print_column(&v->o, target_alias(v, field), STR("id"));
		out_cstr(&v->o, " AS ");
		sql_ident(&v->o, IDENT(field->input_key));
		out_cstr(&v->o, ",\n");
	}
	for (size_t i = 0; i < v->entity->computed_count; i++)
		print_source_column(v, computed_source(v, &v->entity->computed[i]), v->entity->computed[i].name);
	if (v->entity->versioned)
		print_own_column(v, STR("version"));
	if (v->entity->no_audit_trail)
		return;
	print_own_column(v, STR("created_at"));
	print_own_column(v, STR("updated_at"));
}

/* ---- data ---- */

/* The members of data, each as 'key', value. */
struct members {
	struct view *view;
	VEC(struct str) items;
};

static struct out begin_member(struct members *m, struct str key)
{
	struct out o;

	out_init(&o, m->view->o.arena);
	sql_lit(&o, LIT(key));
	out_cstr(&o, ", ");
	return o;
}

static void end_member(struct members *m, const struct out *o)
{
	*vec_push(o->arena, &m->items) = out_text(o);
}

static void add_system_member(struct members *m, struct ident source, struct str column)
{
	struct out o = begin_member(m, column);

	print_column(&o, source, column);
	end_member(m, &o);
}

/* A column as JSON takes it: numbers of 64 bits are not exact there. */
static void print_value(struct out *o, struct ident source, const struct field *field)
{
	const struct type *type = &field->type;
	const struct type *item = type->kind == TYPE_LIST ? type->item : type;

	print_column(o, source, field->column);
	if (item->kind == TYPE_SCALAR && strcmp(item->row->sql, "BIGINT") == 0)
		out_cstr(o, type->kind == TYPE_LIST ? "::TEXT[]" : "::TEXT");
}

static void add_field_member(struct members *m, struct ident source, const struct field *field)
{
	struct out o = begin_member(m, field->name);

	print_value(&o, source, field);
	end_member(m, &o);
}

static void print_object(struct out *o, const struct members *m);

static void print_identity(struct out *o, struct ident target)
{
	out_cstr(o, "jsonb_build_object('id', ");
	print_column(o, target, STR("id"));
	out_cstr(o, ", 'identifier', ");
	print_column(o, target, STR("identifier"));
	out_char(o, ')');
}

static void add_relation_member(struct members *m, const struct view_relation *r);

/* What a relation shows of its target. */
static void print_relation(struct view *v, struct out *o, const struct view_relation *r)
{
	struct members inner = { .view = v };
	struct ident target = IDENT(r->alias);

	if (r->view_alias.len > 0) { /* without a row there the target is deleted, or not refreshed yet */
		out_cstr(o, "COALESCE(");
		print_column(o, IDENT(r->view_alias), STR("data"));
		out_cstr(o, ", ");
		print_identity(o, target);
		out_char(o, ')');
		return;
	}
	add_system_member(&inner, target, STR("id"));
	add_system_member(&inner, target, STR("identifier"));
	for (size_t i = 0; i < r->field_count; i++)
		if (!r->all || !api_hides_field(r->fields[i]))
			add_field_member(&inner, target, r->fields[i]);
	for (size_t i = 0; i < r->system_count; i++)
		add_system_member(&inner, target, r->system[i]);
	for (size_t i = 0; i < r->relation_count; i++)
		add_relation_member(&inner, &r->relations[i]);
	print_object(o, &inner);
}

/* The object of a reference; null where it points nowhere. */
static void add_target_member(struct members *m, const struct field *field, struct ident target,
                              const struct view_relation *r)
{
	struct out o = begin_member(m, field->name);

	out_cstr(&o, "CASE WHEN ");
	print_column(&o, target, STR("id"));
	out_cstr(&o, " IS NOT NULL THEN\n");
	o.indent++;
	if (r != NULL)
		print_relation(m->view, &o, r);
	else
		print_identity(&o, target);
	o.indent--;
	out_cstr(&o, "\nEND");
	end_member(m, &o);
}

static void add_relation_member(struct members *m, const struct view_relation *r)
{
	add_target_member(m, r->field, IDENT(r->alias), r);
}

static const struct view_relation *find_relation(const struct view *v, const struct field *field)
{
	for (size_t i = 0; v->table != NULL && i < v->table->relation_count; i++)
		if (v->table->relations[i].field == field)
			return &v->table->relations[i];
	return NULL;
}

/* <ref>_id, and <ref>: {id, identifier} of the row it points at. */
static void add_reference_members(struct members *m, const struct field *field)
{
	struct ident target = target_alias(m->view, field);
	struct out o = begin_member(m, field->input_key);

	print_column(&o, target, STR("id"));
	end_member(m, &o);
	add_target_member(m, field, target, find_relation(m->view, field));
}

static void add_computed_member(struct members *m, const struct computed_field *field)
{
	struct out o = begin_member(m, field->name);
	bool big = field->type.kind == TYPE_SCALAR && strcmp(field->type.row->sql, "BIGINT") == 0;

	print_column(&o, computed_source(m->view, field), field->name);
	out_cstr(&o, big ? "::TEXT" : "");
	end_member(m, &o);
}

static void add_union_members(struct members *m, const struct field *field)
{
	struct out o = begin_member(m, field->input_key);

	plan_view_union_id(&o, field);
	end_member(m, &o);
	o = begin_member(m, field->type_key);
	plan_view_union_type(&o, m->view->row, field);
	end_member(m, &o);
	o = begin_member(m, field->name);
	plan_view_union_object(&o, field);
	end_member(m, &o);
}

static void print_relation_joins(struct view *v, const struct view_relation *relations, size_t count);

/* [{id, identifier, …}, …] ordered by identifier: each is what the relation shows of a row in the list. */
static void print_list(struct view *v, struct out *o, const struct view_relation *r)
{
	struct arena *arena = o->arena;
	struct ident link = IDENT(r->link_alias), target = IDENT(r->alias);
	const struct links *links = &r->field->links;
	struct out outer = v->o;

	out_cstr(o, "COALESCE((\n");
	o->indent++;
	out_cstr(o, "SELECT jsonb_agg(");
	print_relation(v, o, r);
	out_cstr(o, " ORDER BY ");
	print_column(o, target, STR("identifier"));
	out_cstr(o, ")\nFROM ");
	sql_qname(o, QNAME(v->entity->schema, name_table(arena, links->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, link);
	out_cstr(o, "\nJOIN ");
	sql_qname(o, QNAME(r->target->schema, name_table(arena, r->target->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, target);
	out_cstr(o, " ON ");
	print_column(o, target, name_key(arena, r->target->slug));
	out_cstr(o, " = ");
	print_column(o, link, links->target_column);
	out_char(o, '\n');
	v->o = *o;
	print_relation_joins(v, r, 1);
	*o = v->o;
	v->o = outer;
	out_cstr(o, "WHERE ");
	print_column(o, link, links->owner_column);
	out_cstr(o, " = ");
	print_column(o, v->row, name_key(arena, v->entity->slug));
	o->indent--;
	out_cstr(o, "\n), '[]')");
}

static void add_links_member(struct members *m, const struct field *field)
{
	struct out o = begin_member(m, field->name);
	const struct view_relation *r = find_relation(m->view, field);

	if (r != NULL)
		print_list(m->view, &o, r);
	else
		plan_view_links(&o, m->view->entity, m->view->row, field);
	end_member(m, &o);
}

/* jsonb_build_object(…), several of them where there are many members. */
static void print_object(struct out *o, const struct members *m)
{
	for (size_t i = 0; i < m->items.len; i++) {
		bool first = i % PAIRS_PER_OBJECT == 0;
		bool last = i + 1 == m->items.len || (i + 1) % PAIRS_PER_OBJECT == 0;

		if (first)
			out_cstr(o, i == 0 ? "jsonb_build_object(\n" : " || jsonb_build_object(\n");
		o->indent++;
		out_str(o, m->items.items[i]);
		out_cstr(o, last ? "\n" : ",\n");
		o->indent--;
		if (last)
			out_char(o, ')');
	}
}

static void print_data(struct view *v, struct out *o)
{
	struct members m = { .view = v };

	add_system_member(&m, v->row, STR("id"));
	add_system_member(&m, v->row, STR("identifier"));
	for (size_t i = 0; i < v->entity->field_count; i++) {
		const struct field *field = &v->entity->fields[i];

		if (api_hides_field(field))
			continue;
		if (field->type.kind == TYPE_REF)
			add_reference_members(&m, field);
		else if (field->type.kind == TYPE_UNION)
			add_union_members(&m, field);
		else if (field->type.kind == TYPE_LINKS)
			add_links_member(&m, field);
		else
			add_field_member(&m, field_source(v, field), field);
	}
	for (size_t i = 0; i < v->entity->computed_count; i++)
		if (!v->entity->computed[i].hidden && (v->table == NULL || v->entity->computed[i].stored))
			add_computed_member(&m, &v->entity->computed[i]);
	if (v->entity->versioned)
		add_system_member(&m, v->row, STR("version"));
	if (!v->entity->no_audit_trail) {
		add_system_member(&m, v->row, STR("created_at"));
		add_system_member(&m, v->row, STR("updated_at"));
	}
	print_object(o, &m);
}

/* ---- sources ---- */

/* The key alone finds the row; that it is one of the same tenant is what the foreign key says. */
static void print_join(struct view *v, struct ident source, const struct field *field, struct ident alias)
{
	const struct entity *target = field->type.target;

	out_cstr(&v->o, "LEFT JOIN ");
	sql_qname(&v->o, QNAME(target->schema, name_table(v->o.arena, target->slug)));
	out_cstr(&v->o, " AS ");
	sql_ident(&v->o, alias);
	out_cstr(&v->o, " ON ");
	print_column(&v->o, alias, name_key(v->o.arena, target->slug));
	out_cstr(&v->o, " = ");
	print_column(&v->o, source, field->column);
	out_char(&v->o, '\n');
}

/* What the relations of SOURCE read besides its own references. */
static void print_relation_joins(struct view *v, const struct view_relation *relations, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct view_relation *r = &relations[i];

		for (size_t k = 0; k < r->relation_count; k++)
			print_join(v, IDENT(r->alias), r->relations[k].field, IDENT(r->relations[k].alias));
		print_relation_joins(v, r->relations, r->relation_count);
		if (r->view_alias.len == 0)
			continue;
		struct str key = name_key(v->o.arena, r->target->slug);

		out_cstr(&v->o, "LEFT JOIN ");
		sql_qname(&v->o, QNAME(r->target->schema, name_table_view(v->o.arena, r->target->slug)));
		out_cstr(&v->o, " AS ");
		sql_ident(&v->o, IDENT(r->view_alias));
		out_cstr(&v->o, " ON ");
		print_column(&v->o, IDENT(r->view_alias), key);
		out_cstr(&v->o, " = ");
		print_column(&v->o, IDENT(r->alias), key);
		out_char(&v->o, '\n');
	}
}

static void print_computed(struct view *v, const struct computed_field *field)
{
	out_cstr(&v->o, field->cast ? "CAST(" : "");
	sql_frag(&v->o, expr_sql(v->o.arena, field->value));
	if (!field->cast)
		return;
	out_cstr(&v->o, " AS ");
	sql_frag(&v->o, plan_value_type(v->o.arena, &field->type));
	out_char(&v->o, ')');
}

/* The computed fields that are not stored, once for the columns and for data. */
static void print_lateral(struct view *v)
{
	bool first = true;

	for (size_t i = 0; i < v->entity->computed_count; i++) {
		const struct computed_field *field = &v->entity->computed[i];

		if (field->stored)
			continue;
		out_cstr(&v->o, first ? "CROSS JOIN LATERAL (\n    SELECT\n" : ",\n");
		first = false;
		v->o.indent += 2;
		print_computed(v, field);
		out_cstr(&v->o, " AS ");
		sql_ident(&v->o, IDENT(field->name));
		v->o.indent -= 2;
	}
	if (first)
		return;
	out_cstr(&v->o, "\n) AS ");
	sql_ident(&v->o, v->computed);
	out_char(&v->o, '\n');
}

/* <e>_resolved(), and what the references point at that come from it. */
static void print_resolved(struct view *v)
{
	struct arena *arena = v->o.arena;

	out_cstr(&v->o, "CROSS JOIN LATERAL ");
	sql_qname(&v->o, QNAME(v->entity->schema, arena_printf(arena, "%.*s_resolved", STR_ARG(v->entity->slug))));
	out_char(&v->o, '(');
	print_column(&v->o, v->row, name_key(arena, v->entity->slug));
	if (v->entity->tenant_scoped) {
		out_cstr(&v->o, ", ");
		print_column(&v->o, v->row, STR("tenant_id"));
	}
	out_cstr(&v->o, ") AS ");
	sql_ident(&v->o, v->resolved);
	out_char(&v->o, '\n');
	for (size_t i = 0; i < v->entity->field_count; i++) {
		const struct field *field = &v->entity->fields[i];

		if (field->type.kind == TYPE_REF && template_gives(v->entity, field))
			print_join(v, v->resolved, field, target_alias(v, field));
	}
}

static void print_from(struct view *v)
{
	out_cstr(&v->o, "FROM ");
	sql_qname(&v->o, QNAME(v->entity->schema, name_table(v->o.arena, v->entity->slug)));
	out_cstr(&v->o, " AS ");
	sql_ident(&v->o, v->row);
	out_char(&v->o, '\n');
	for (size_t i = 0; i < v->entity->field_count; i++) {
		const struct field *field = &v->entity->fields[i];

		if (field->type.kind == TYPE_REF)
			print_join(v, v->row, field, IDENT(field->name));
		else if (field->type.kind == TYPE_UNION)
			plan_view_union_joins(&v->o, v->row, field);
	}
	if (v->resolves)
		print_resolved(v);
	for (size_t i = 0; v->table != NULL && i < v->table->relation_count; i++)
		if (v->table->relations[i].link_alias.len == 0) /* lists are joined where they are read */
			print_relation_joins(v, &v->table->relations[i], 1);
	if (v->table == NULL)
		print_lateral(v);
}

static struct view begin_view(struct arena *arena, const struct entity *entity, bool table_view)
{
	struct view v = { .entity = entity,
		          .row = IDENT(view_alias(arena, entity, STR("t"))),
		          .computed = IDENT(view_alias(arena, entity, STR("computed"))),
		          .resolved = IDENT(view_alias(arena, entity, STR("resolved"))),
		          .table = table_view ? entity->table_view : NULL };

	out_init(&v.o, arena);
	return v;
}

struct frag plan_view_data(struct arena *arena, const struct entity *entity, bool table_view)
{
	struct view v = begin_view(arena, entity, table_view);

	print_data(&v, &v.o);
	return FRAG(out_text(&v.o));
}

struct frag plan_view_sources(struct arena *arena, const struct entity *entity, bool table_view)
{
	struct view v = begin_view(arena, entity, table_view);

	print_from(&v);
	return FRAG(out_text(&v.o));
}

static void add_view(struct plan *plan, const struct entity *entity, struct str name, bool resolves)
{
	struct view v = begin_view(plan->arena, entity, false);
	struct stmt *stmt = plan_add(plan, PART_VIEWS, STMT_VIEW);

	v.resolves = resolves;
	out_cstr(&v.o, "SELECT\n");
	v.o.indent++;
	print_columns(&v);
	print_data(&v, &v.o);
	out_cstr(&v.o, " AS data\n");
	v.o.indent--;
	print_from(&v);
	if (!entity->no_soft_delete) {
		out_cstr(&v.o, "WHERE ");
		print_column(&v.o, v.row, STR("deleted_at"));
		out_cstr(&v.o, " IS NULL");
	}
	stmt->name = QNAME(entity->schema, name);
	stmt->body = FRAG(str_trim(out_text(&v.o)));
}

void plan_view(struct plan *plan, const struct entity *entity)
{
	add_view(plan, entity, name_view(plan->arena, entity->slug), false);
}

void plan_resolved_view(struct plan *plan, const struct entity *entity)
{
	if (entity->template_count > 0)
		add_view(plan, entity, name_resolved(plan->arena, entity->slug), true);
}

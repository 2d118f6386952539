/* plan_view.c - 25_views: v_<e>, the entity as the API reads it. */
#include "plan/plan_view.h"
#include "plan/view_links.h"
#include "plan/view_parts.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "model/patterns.h"
#include "model/view.h"

/* ---- columns ---- */

struct ident view_field_source(const struct view *v, const struct field *field)
{
	return v->resolves && template_gives(v->entity, field) ? v->resolved : v->row;
}

struct ident view_target_alias(const struct view *v, const struct field *field)
{
	if (!v->resolves || !template_gives(v->entity, field))
		return IDENT(field->name);
	return IDENT(
	        view_alias(v->o.arena, v->entity, arena_printf(v->o.arena, "%.*s_resolved", STR_ARG(field->name))));
}

static void print_source_column(struct view *v, struct ident source, struct str column)
{
	sql_column(&v->o, source, IDENT(column));
	out_cstr(&v->o, ",\n");
}

static void print_own_column(struct view *v, struct str column)
{
	print_source_column(v, v->row, column);
}

struct ident view_computed_source(const struct view *v, const struct computed_field *field)
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
			print_source_column(v, view_field_source(v, field), field->column);
			continue;
		}
		sql_column(&v->o, view_target_alias(v, field), IDENT(STR("id")));
		out_cstr(&v->o, " AS ");
		sql_ident(&v->o, IDENT(field->input_key));
		out_cstr(&v->o, ",\n");
	}
	for (size_t i = 0; i < v->entity->computed_count; i++)
		print_source_column(v, view_computed_source(v, &v->entity->computed[i]), v->entity->computed[i].name);
	if (v->entity->versioned)
		print_own_column(v, STR("version"));
	if (v->entity->no_audit_trail)
		return;
	print_own_column(v, STR("created_at"));
	print_own_column(v, STR("updated_at"));
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
	sql_column(&v->o, alias, IDENT(name_key(v->o.arena, target->slug)));
	out_cstr(&v->o, " = ");
	sql_column(&v->o, source, IDENT(field->column));
	out_char(&v->o, '\n');
}

void view_print_joins(struct view *v, const struct view_relation *relations, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct view_relation *r = &relations[i];

		for (size_t k = 0; k < r->relation_count; k++)
			print_join(v, IDENT(r->alias), r->relations[k].field, IDENT(r->relations[k].alias));
		view_print_joins(v, r->relations, r->relation_count);
		if (r->view_alias.len == 0)
			continue;
		struct str key = name_key(v->o.arena, r->target->slug);

		out_cstr(&v->o, "LEFT JOIN ");
		sql_qname(&v->o, QNAME(r->target->schema, name_table_view(v->o.arena, r->target->slug)));
		out_cstr(&v->o, " AS ");
		sql_ident(&v->o, IDENT(r->view_alias));
		out_cstr(&v->o, " ON ");
		sql_column(&v->o, IDENT(r->view_alias), IDENT(key));
		out_cstr(&v->o, " = ");
		sql_column(&v->o, IDENT(r->alias), IDENT(key));
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
	sql_column(&v->o, v->row, IDENT(name_key(arena, v->entity->slug)));
	if (v->entity->tenant_scoped) {
		out_cstr(&v->o, ", ");
		sql_column(&v->o, v->row, IDENT(STR("tenant_id")));
	}
	out_cstr(&v->o, ") AS ");
	sql_ident(&v->o, v->resolved);
	out_char(&v->o, '\n');
	for (size_t i = 0; i < v->entity->field_count; i++) {
		const struct field *field = &v->entity->fields[i];

		if (field->type.kind == TYPE_REF && template_gives(v->entity, field))
			print_join(v, v->resolved, field, view_target_alias(v, field));
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
			view_print_joins(v, &v->table->relations[i], 1);
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

	view_print_data(&v, &v.o);
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
	view_print_data(&v, &v.o);
	out_cstr(&v.o, " AS data\n");
	v.o.indent--;
	print_from(&v);
	if (!entity->no_soft_delete) {
		out_cstr(&v.o, "WHERE ");
		sql_column(&v.o, v.row, IDENT(STR("deleted_at")));
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

/* plan_view.c - 25_views: v_<e>, the entity as the API reads it. */
#include "plan/plan.h"

#include "model/names.h"

/* PostgreSQL takes at most 100 arguments: 50 pairs. */
enum { PAIRS_PER_OBJECT = 50 };

struct view {
	const struct entity *entity;
	struct ident row; /* alias of the entity's own table; references have their field's name as alias */
	struct out o;
};

/* t, with as many _ behind it as it takes to differ from every field. */
static struct ident row_alias(struct arena *arena, const struct entity *entity)
{
	struct str alias = STR("t");

	while (entity_field(entity, alias) != NULL)
		alias = arena_printf(arena, "%.*s_", STR_ARG(alias));
	return IDENT(alias);
}

static void print_column(struct out *o, struct ident alias, struct str column)
{
	sql_ident(o, alias);
	out_char(o, '.');
	sql_ident(o, IDENT(column));
}

/* ---- columns ---- */

static void print_own_column(struct view *v, struct str column)
{
	print_column(&v->o, v->row, column);
	out_cstr(&v->o, ",\n");
}

static void print_columns(struct view *v)
{
	print_own_column(v, STR("id"));
	if (v->entity->tenant_scoped)
		print_own_column(v, STR("tenant_id"));
	print_own_column(v, STR("identifier"));
	for (size_t i = 0; i < v->entity->field_count; i++) {
		const struct field *field = &v->entity->fields[i];

		if (field->type.kind != TYPE_REF) {
			print_own_column(v, field->column);
			continue;
		}
		print_column(&v->o, IDENT(field->name), STR("id"));
		out_cstr(&v->o, " AS ");
		sql_ident(&v->o, IDENT(field->input_key));
		out_cstr(&v->o, ",\n");
	}
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

static void add_system_member(struct members *m, struct str column)
{
	struct out o = begin_member(m, column);

	print_column(&o, m->view->row, column);
	end_member(m, &o);
}

static void add_field_member(struct members *m, const struct field *field)
{
	const struct type *type = &field->type;
	const struct type *item = type->kind == TYPE_LIST ? type->item : type;
	struct out o = begin_member(m, field->name);

	print_column(&o, m->view->row, field->column);
	if (item->kind == TYPE_SCALAR && strcmp(item->row->sql, "BIGINT") == 0) /* JSON numbers are not exact */
		out_cstr(&o, type->kind == TYPE_LIST ? "::TEXT[]" : "::TEXT");
	end_member(m, &o);
}

/* <ref>_id, and <ref>: {id, identifier} of the row it points at; null where it points nowhere. */
static void add_reference_members(struct members *m, const struct field *field)
{
	struct ident target = IDENT(field->name);
	struct out o = begin_member(m, field->input_key);

	print_column(&o, target, STR("id"));
	end_member(m, &o);

	o = begin_member(m, field->name);
	out_cstr(&o, "CASE WHEN ");
	print_column(&o, target, STR("id"));
	out_cstr(&o, " IS NOT NULL THEN\n    jsonb_build_object('id', ");
	print_column(&o, target, STR("id"));
	out_cstr(&o, ", 'identifier', ");
	print_column(&o, target, STR("identifier"));
	out_cstr(&o, ")\nEND");
	end_member(m, &o);
}

static void print_data(struct view *v)
{
	struct members m = { .view = v };

	add_system_member(&m, STR("id"));
	add_system_member(&m, STR("identifier"));
	for (size_t i = 0; i < v->entity->field_count; i++) {
		const struct field *field = &v->entity->fields[i];

		if (field->type.kind == TYPE_REF)
			add_reference_members(&m, field);
		else
			add_field_member(&m, field);
	}
	add_system_member(&m, STR("created_at"));
	add_system_member(&m, STR("updated_at"));

	for (size_t i = 0; i < m.items.len; i++) {
		bool first = i % PAIRS_PER_OBJECT == 0;
		bool last = i + 1 == m.items.len || (i + 1) % PAIRS_PER_OBJECT == 0;

		if (first)
			out_cstr(&v->o, i == 0 ? "jsonb_build_object(\n" : " || jsonb_build_object(\n");
		v->o.indent++;
		out_str(&v->o, m.items.items[i]);
		out_cstr(&v->o, last ? "\n" : ",\n");
		v->o.indent--;
		if (last)
			out_char(&v->o, ')');
	}
	out_cstr(&v->o, " AS data\n");
}

/* ---- sources ---- */

/* The key alone finds the row; that it is one of the same tenant is what the foreign key says. */
static void print_join(struct view *v, const struct field *field)
{
	const struct entity *target = field->type.target;

	out_cstr(&v->o, "LEFT JOIN ");
	sql_qname(&v->o, QNAME(target->schema, name_table(v->o.arena, target->slug)));
	out_cstr(&v->o, " AS ");
	sql_ident(&v->o, IDENT(field->name));
	out_cstr(&v->o, " ON ");
	print_column(&v->o, IDENT(field->name), name_key(v->o.arena, target->slug));
	out_cstr(&v->o, " = ");
	print_column(&v->o, v->row, field->column);
	out_char(&v->o, '\n');
}

static void print_from(struct view *v)
{
	out_cstr(&v->o, "FROM ");
	sql_qname(&v->o, QNAME(v->entity->schema, name_table(v->o.arena, v->entity->slug)));
	out_cstr(&v->o, " AS ");
	sql_ident(&v->o, v->row);
	out_char(&v->o, '\n');
	for (size_t i = 0; i < v->entity->field_count; i++)
		if (v->entity->fields[i].type.kind == TYPE_REF)
			print_join(v, &v->entity->fields[i]);
	out_cstr(&v->o, "WHERE ");
	print_column(&v->o, v->row, STR("deleted_at"));
	out_cstr(&v->o, " IS NULL");
}

void plan_view(struct plan *plan, const struct entity *entity)
{
	struct view v = { .entity = entity, .row = row_alias(plan->arena, entity) };
	struct stmt *stmt = plan_add(plan, PART_VIEWS, STMT_VIEW);

	out_init(&v.o, plan->arena);
	out_cstr(&v.o, "SELECT\n");
	v.o.indent++;
	print_columns(&v);
	print_data(&v);
	v.o.indent--;
	print_from(&v);
	stmt->name = QNAME(entity->schema, name_view(plan->arena, entity->slug));
	stmt->body = FRAG(out_text(&v.o));
}

/* The column `data` of a view: the row as one JSON object, with what its references point at. */
#include "plan/view_links.h"
#include "plan/view_parts.h"

#include "model/api.h"
#include "model/names.h"

/* PostgreSQL takes at most 100 arguments: 50 pairs. */
enum { PAIRS_PER_OBJECT = 50 };

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

	sql_column(&o, source, IDENT(column));
	end_member(m, &o);
}

/* A column as JSON takes it: numbers of 64 bits are not exact there. */
static void print_value(struct out *o, struct ident source, const struct field *field)
{
	const struct type *type = &field->type;
	const struct type *item = type->kind == TYPE_LIST ? type->item : type;

	sql_column(o, source, IDENT(field->column));
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
	sql_column(o, target, IDENT(STR("id")));
	out_cstr(o, ", 'identifier', ");
	sql_column(o, target, IDENT(STR("identifier")));
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
		sql_column(o, IDENT(r->view_alias), IDENT(STR("data")));
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
	sql_column(&o, target, IDENT(STR("id")));
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
	struct ident target = view_target_alias(m->view, field);
	struct out o = begin_member(m, field->input_key);

	sql_column(&o, target, IDENT(STR("id")));
	end_member(m, &o);
	add_target_member(m, field, target, find_relation(m->view, field));
}

static void add_computed_member(struct members *m, const struct computed_field *field)
{
	struct out o = begin_member(m, field->name);
	bool big = field->type.kind == TYPE_SCALAR && strcmp(field->type.row->sql, "BIGINT") == 0;

	sql_column(&o, view_computed_source(m->view, field), IDENT(field->name));
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
	sql_column(o, target, IDENT(STR("identifier")));
	out_cstr(o, ")\nFROM ");
	sql_qname(o, QNAME(v->entity->schema, name_table(arena, links->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, link);
	out_cstr(o, "\nJOIN ");
	sql_qname(o, QNAME(r->target->schema, name_table(arena, r->target->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, target);
	out_cstr(o, " ON ");
	sql_column(o, target, IDENT(name_key(arena, r->target->slug)));
	out_cstr(o, " = ");
	sql_column(o, link, IDENT(links->target_column));
	out_char(o, '\n');
	v->o = *o;
	view_print_joins(v, r, 1);
	*o = v->o;
	v->o = outer;
	out_cstr(o, "WHERE ");
	sql_column(o, link, IDENT(links->owner_column));
	out_cstr(o, " = ");
	sql_column(o, v->row, IDENT(name_key(arena, v->entity->slug)));
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

void view_print_data(struct view *v, struct out *o)
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
			add_field_member(&m, view_field_source(v, field), field);
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

/* plan_template.c - the pattern template_inheritance: the function <e>_resolved, which calls itself and those of others. */
#include "plan/plan.h"

#include "model/names.h"
#include "model/patterns.h"
#include "model/table.h"
#include "templates/templates.h"

struct resolving {
	struct arena *arena;
	const struct entity *entity;
	struct qname function;
	struct ident row; /* alias of the entity's table; templates have the names of their references */
};

static struct qname function_of(struct arena *arena, const struct entity *entity)
{
	return QNAME(entity->schema, arena_printf(arena, "%.*s_resolved", STR_ARG(entity->slug)));
}

/* offer_resolved.p_level: fields may be called like that too. */
static void print_argument(struct resolving *r, struct out *o, const char *name)
{
	sql_column(o, IDENT(r->function.object), IDENT(str_from(name)));
}

static const struct field *source_of(const struct template_source *t, const struct field *field)
{
	for (size_t i = 0; i < t->count; i++)
		if (t->fields[i] == field)
			return t->sources[i];
	return NULL;
}

/* COALESCE(t.price, template.price) */
static void print_value(struct resolving *r, struct out *o, const struct field *field)
{
	bool given = template_gives(r->entity, field);

	out_cstr(o, given ? "COALESCE(" : "");
	sql_column(o, r->row, IDENT(field->column));
	for (size_t i = 0; i < r->entity->template_count; i++) {
		const struct template_source *t = &r->entity->templates[i];
		const struct field *source = source_of(t, field);

		if (source == NULL)
			continue;
		out_cstr(o, ", ");
		sql_column(o, IDENT(t->reference->name), IDENT(source->column));
	}
	out_cstr(o, given ? ")" : "");
}

static struct frag values(struct resolving *r)
{
	struct out o;

	out_init(&o, r->arena);
	for (size_t i = 0; i < r->entity->field_count; i++) {
		const struct field *field = &r->entity->fields[i];

		if (field_column_count(field) != 1 || field->type.kind == TYPE_UNION)
			continue;
		out_cstr(&o, o.len > 0 ? ",\n" : "");
		print_value(r, &o, field);
	}
	return FRAG(out_text(&o));
}

/* RETURNS TABLE (…): each field with a column of its own. */
static struct frag result(struct resolving *r)
{
	struct out o;
	bool first = true;

	out_init(&o, r->arena);
	out_cstr(&o, "TABLE (");
	o.indent++;
	for (size_t i = 0; i < r->entity->field_count; i++) {
		const struct field *field = &r->entity->fields[i];

		if (field_column_count(field) != 1 || field->type.kind == TYPE_UNION)
			continue;
		out_cstr(&o, first ? "\n" : ",\n");
		first = false;
		sql_ident(&o, IDENT(field->column));
		out_char(&o, ' ');
		sql_frag(&o, field->type.kind == TYPE_REF ? plan_key_type(field->type.target)
		                                          : plan_value_type(r->arena, &field->type));
	}
	o.indent--;
	out_cstr(&o, "\n)");
	return FRAG(out_text(&o));
}

/* shop.model_resolved(t.fk_model); of the own entity with a level that ends circles of rows older than the pattern. */
static void print_call(struct resolving *r, struct out *o, const struct template_source *t)
{
	const struct entity *target = t->reference->type.target;
	const char *next = t->own ? ",\n        " : ", ";

	sql_qname(o, function_of(r->arena, target));
	out_cstr(o, t->own ? "(\n        CASE WHEN " : "(");
	if (t->own) {
		print_argument(r, o, "p_level");
		out_printf(o, " < %u THEN ", t->max_depth);
	}
	sql_column(o, r->row, IDENT(t->reference->column));
	out_cstr(o, t->own ? " END" : "");
	if (target->tenant_scoped) {
		out_cstr(o, next);
		print_argument(r, o, "p_tenant_id");
	}
	if (t->own) {
		out_cstr(o, next);
		print_argument(r, o, "p_level");
		out_cstr(o, " + 1\n    ");
	}
	out_char(o, ')');
}

/* A template that is deleted gives what it has all the same. */
static void print_template(struct resolving *r, struct out *o, const struct template_source *t)
{
	const struct entity *target = t->reference->type.target;
	struct ident alias = IDENT(t->reference->name);

	if (target->inherits) {
		out_cstr(o, "\n    LEFT JOIN LATERAL ");
		print_call(r, o, t);
		out_cstr(o, " AS ");
		sql_ident(o, alias);
		out_cstr(o, " ON TRUE");
		return;
	}
	out_cstr(o, "\n    LEFT JOIN ");
	sql_qname(o, QNAME(target->schema, name_table(r->arena, target->slug)));
	out_cstr(o, " AS ");
	sql_ident(o, alias);
	out_cstr(o, " ON ");
	sql_column(o, alias, IDENT(name_key(r->arena, target->slug)));
	out_cstr(o, " = ");
	sql_column(o, r->row, IDENT(t->reference->column));
}

static struct frag sources(struct resolving *r)
{
	struct out o;

	out_init(&o, r->arena);
	out_cstr(&o, "FROM ");
	sql_qname(&o, QNAME(r->entity->schema, name_table(r->arena, r->entity->slug)));
	out_cstr(&o, " AS ");
	sql_ident(&o, r->row);
	for (size_t i = 0; i < r->entity->template_count; i++)
		print_template(r, &o, &r->entity->templates[i]);
	return FRAG(out_text(&o));
}

static struct frag and_tenant(struct resolving *r)
{
	struct out o;

	out_init(&o, r->arena);
	if (!r->entity->tenant_scoped)
		return FRAG(STR_EMPTY);
	out_cstr(&o, "\n    AND ");
	sql_column(&o, r->row, IDENT(STR("tenant_id")));
	out_cstr(&o, " = ");
	print_argument(r, &o, "p_tenant_id");
	return FRAG(out_text(&o));
}

static bool has_own_templates(const struct entity *entity)
{
	for (size_t i = 0; i < entity->template_count; i++)
		if (entity->templates[i].own)
			return true;
	return false;
}

static void set_arguments(struct resolving *r, struct stmt *stmt)
{
	stmt->arguments = arena_make_array(r->arena, struct argument, 3);
	stmt->arguments[0] = (struct argument){ .name = IDENT(STR("p_pk")), .type = plan_key_type(r->entity) };
	stmt->argument_count = plan_tenant_argument(r->entity, stmt->arguments, 1);
	if (has_own_templates(r->entity))
		stmt->arguments[stmt->argument_count++] = (struct argument){ .name = IDENT(STR("p_level")),
			                                                     .type = FRAG(STR("INTEGER")),
			                                                     .def = FRAG(STR("0")) };
}

void plan_templates(struct plan *plan, const struct entity *entity)
{
	struct arena *arena = plan->arena;
	struct resolving r = { arena, entity, function_of(arena, entity), IDENT(view_alias(arena, entity, STR("t"))) };
	struct stmt *stmt;
	struct out o;

	if (entity->template_count == 0)
		return;
	out_init(&o, arena);
	tmpl_resolved(&o, &(struct tmpl_resolved){ .values = values(&r),
	                                           .sources = sources(&r),
	                                           .row = r.row,
	                                           .key = IDENT(name_key(arena, entity->slug)),
	                                           .function = IDENT(r.function.object),
	                                           .and_tenant = and_tenant(&r) });
	plan_filled(&o, entity->name);
	stmt = plan_add(plan, PART_TABLES, STMT_FUNCTION);
	stmt->name = r.function;
	set_arguments(&r, stmt);
	stmt->returns = result(&r);
	stmt->language = STR("plpgsql");
	stmt->volatility = STR("STABLE");
	stmt->body = FRAG(out_text(&o));
}

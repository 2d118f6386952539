#include "plan/view_links.h"

#include "model/names.h"
#include "templates/templates.h"

static struct frag column(struct arena *arena, struct ident alias, struct str name)
{
	struct out o;

	out_init(&o, arena);
	sql_column(&o, alias, IDENT(name));
	return FRAG(out_text(&o));
}

static struct ident alias(const struct field *field, size_t i)
{
	return IDENT(field_column(field, i));
}

void plan_view_union_id(struct out *o, const struct field *field)
{
	out_cstr(o, "COALESCE(");
	for (size_t i = 0; i < field_column_count(field); i++) {
		out_cstr(o, i > 0 ? ", " : "");
		sql_column(o, alias(field, i), IDENT(STR("id")));
	}
	out_char(o, ')');
}

void plan_view_union_type(struct out *o, struct ident row, const struct field *field)
{
	out_cstr(o, "CASE");
	o->indent++;
	for (size_t i = 0; i < field_column_count(field); i++) {
		out_cstr(o, "\nWHEN ");
		sql_column(o, row, IDENT(field_column(field, i)));
		out_cstr(o, " IS NOT NULL THEN ");
		sql_lit(o, LIT(field->type.branches[i].target->name));
	}
	o->indent--;
	out_cstr(o, "\nEND");
}

void plan_view_union_object(struct out *o, const struct field *field)
{
	out_cstr(o, "CASE");
	o->indent++;
	for (size_t i = 0; i < field_column_count(field); i++) {
		out_cstr(o, "\nWHEN ");
		sql_column(o, alias(field, i), IDENT(STR("id")));
		out_cstr(o, " IS NOT NULL THEN\n    jsonb_build_object('id', ");
		sql_column(o, alias(field, i), IDENT(STR("id")));
		out_cstr(o, ", 'identifier', ");
		sql_column(o, alias(field, i), IDENT(STR("identifier")));
		out_char(o, ')');
	}
	o->indent--;
	out_cstr(o, "\nEND");
}

void plan_view_union_columns(struct out *o, struct ident row, const struct field *field)
{
	plan_view_union_id(o, field);
	out_cstr(o, " AS ");
	sql_ident(o, IDENT(field->input_key));
	out_cstr(o, ",\n");
	plan_view_union_type(o, row, field);
	out_cstr(o, " AS ");
	sql_ident(o, IDENT(field->type_key));
	out_cstr(o, ",\n");
}

void plan_view_union_joins(struct out *o, struct ident row, const struct field *field)
{
	for (size_t i = 0; i < field_column_count(field); i++) {
		const struct entity *target = field->type.branches[i].target;

		out_cstr(o, "LEFT JOIN ");
		sql_qname(o, QNAME(target->schema, name_table(o->arena, target->slug)));
		out_cstr(o, " AS ");
		sql_ident(o, alias(field, i));
		out_cstr(o, " ON ");
		sql_column(o, alias(field, i), IDENT(name_key(o->arena, target->slug)));
		out_cstr(o, " = ");
		sql_column(o, row, IDENT(field_column(field, i)));
		out_char(o, '\n');
	}
}

void plan_view_links(struct out *o, const struct entity *entity, struct ident row, const struct field *field)
{
	const struct entity *target = field->type.target;
	const struct links *links = &field->links;

	struct out text;

	out_init(&text, o->arena);
	tmpl_view_links(&text, &(struct tmpl_view_links){
	                               .links = QNAME(entity->schema, name_table(o->arena, links->slug)),
	                               .target = QNAME(target->schema, name_table(o->arena, target->slug)),
	                               .target_key = IDENT(name_key(o->arena, target->slug)),
	                               .target_column = IDENT(links->target_column),
	                               .owner_column = IDENT(links->owner_column),
	                               .owner_key = column(o->arena, row, name_key(o->arena, entity->slug)),
	                       });
	out_str(o, str_trim(out_text(&text)));
}

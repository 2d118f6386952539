#include "plan/plan_view.h"

#include "model/names.h"
#include "model/patterns.h"
#include "model/type_params.h"
#include "plan/plan_api.h"
#include "plan/plan_composites.h"

const struct part_row part_rows[PART_COUNT] = {
	[PART_TABLES] = { "10_tables", "tables" },       [PART_CONSTRAINTS] = { "20_constraints", "constraints" },
	[PART_VIEWS] = { "25_views", "views" },          [PART_FUNCTIONS] = { "30_functions", "functions" },
	[PART_METADATA] = { "40_metadata", "metadata" },
};

struct plan *plan_entity(struct arena *arena, const struct entity *entity)
{
	struct plan *plan = arena_make(arena, struct plan);

	plan->arena = arena;
	plan_composite_needs(plan, entity);
	plan_table(plan, entity);
	plan_links(plan, entity);
	plan_table_view(plan, entity);
	plan_constraints(plan, entity);
	plan_view(plan, entity);
	plan_resolved_view(plan, entity);
	plan_named_views(plan, entity);
	plan_table_view_refresh(plan, entity);
	plan_aggregate_views(plan, entity);
	plan_metadata(plan, entity); /* before the functions, which add their own comments */
	plan_table_view_comments(plan, entity);
	plan_named_view_comments(plan, entity);
	plan_aggregate_view_comments(plan, entity);
	plan_aggregate_data(plan, entity);
	plan_helper_comments(plan, entity);
	plan_functions(plan, entity);
	plan_translations(plan, entity);
	plan_grants(plan, entity);
	return plan;
}

struct stmt *plan_add(struct plan *plan, enum part part, enum stmt_kind kind)
{
	struct stmt *stmt = vec_push(plan->arena, &plan->parts[part]);

	stmt->kind = kind;
	return stmt;
}

struct stmt *plan_comment(struct plan *plan, enum comment_on on, struct qname name, struct str object, struct str text)
{
	struct stmt *stmt = plan_add(plan, PART_METADATA, STMT_COMMENT);

	stmt->on = on;
	stmt->name = name;
	stmt->object = IDENT(object);
	stmt->text = LIT(text);
	return stmt;
}

void plan_need(struct plan *plan, const char *name)
{
	for (size_t i = 0; i < plan->needs.len; i++)
		if (str_is(plan->needs.items[i], name))
			return;
	*vec_push(plan->arena, &plan->needs) = str_from(name);
}

void plan_trigger(struct plan *plan, const struct entity *entity, struct str what, struct str function,
                  const char *timing, struct frag body)
{
	struct stmt *stmt = plan_add(plan, PART_TABLES, STMT_FUNCTION);

	stmt->name = QNAME(entity->schema, function);
	stmt->returns = FRAG(STR("TRIGGER"));
	stmt->language = STR("plpgsql");
	stmt->volatility = STR_EMPTY;
	stmt->body = body;

	stmt = plan_add(plan, PART_TABLES, STMT_TRIGGER);
	stmt->name = QNAME(entity->schema, name_table(plan->arena, entity->slug));
	stmt->object = IDENT(name_object(plan->arena, entity->slug, what, "trigger"));
	stmt->target = QNAME(entity->schema, function);
	stmt->body = FRAG(str_from(timing));
}

size_t plan_tenant_argument(const struct entity *entity, struct argument *arguments, size_t count)
{
	if (!entity->tenant_scoped)
		return count;
	arguments[count] = (struct argument){ .name = IDENT(STR("p_tenant_id")),
		                              .type = FRAG(STR("UUID")),
		                              .def = plan_session_tenant() };
	return count + 1;
}

struct frag plan_and_tenant(struct arena *arena, const struct entity *entity, const char *left, struct str right)
{
	if (!entity->tenant_scoped)
		return FRAG(STR_EMPTY);
	return FRAG(arena_printf(arena, "\n    AND %s.tenant_id = %.*s", left, STR_ARG(right)));
}

struct frag plan_key_type(const struct entity *entity)
{
	return FRAG(entity->bigint_key ? STR("BIGINT") : STR("INTEGER"));
}

struct frag plan_value_type(struct arena *arena, const struct type *type)
{
	switch (type->kind) {
	case TYPE_SCALAR:
		return FRAG(type_sql(type));
	case TYPE_ENUM:
		return FRAG(STR("TEXT"));
	case TYPE_REF:
	case TYPE_UNION:
		return FRAG(STR("UUID"));
	case TYPE_LINKS:
		return FRAG(STR("UUID[]"));
	case TYPE_LIST:
		if (type->item->kind == TYPE_SCALAR && type->item->row->class == CLASS_JSON)
			return FRAG(STR("JSONB")); /* a JSON array: its elements may be null and lists themselves */
		return FRAG(arena_printf(arena, "%.*s[]", STR_ARG(plan_value_type(arena, type->item).sql)));
	}
	BUG("no type kind %d", (int)type->kind);
}

struct type plan_union_type(struct arena *arena, const struct field *field)
{
	struct type type = { .kind = TYPE_ENUM, .row = type_find(STR("text")) };

	type.values = arena_make_array(arena, struct str, field->type.branch_count);
	for (; type.value_count < field->type.branch_count; type.value_count++)
		type.values[type.value_count] = field->type.branches[type.value_count].target->name;
	return type;
}

void plan_row_security(struct plan *plan, struct qname table)
{
	struct stmt *stmt = plan_add(plan, PART_TABLES, STMT_ROW_SECURITY);

	stmt->name = table;
	stmt->object = IDENT(name_table_object(plan->arena, table.object, STR("tenant"), "policy"));
	stmt->where = FRAG(arena_printf(plan->arena, "tenant_id = %.*s", STR_ARG(plan_session_tenant().sql)));
}

size_t plan_audit_columns(const struct entity *entity, struct column columns[PLAN_AUDIT_COLUMNS])
{
	struct frag time = FRAG(STR("TIMESTAMPTZ")), user = FRAG(STR("UUID")), now = FRAG(STR("now()"));
	size_t n = 0;

	if (!entity->no_audit_trail) {
		columns[n++] = (struct column){ IDENT(STR("created_at")), time, .not_null = true, .def = now };
		columns[n++] = (struct column){ IDENT(STR("created_by")), user, .not_null = false };
		columns[n++] = (struct column){ IDENT(STR("updated_at")), time, .not_null = true, .def = now };
		columns[n++] = (struct column){ IDENT(STR("updated_by")), user, .not_null = false };
	}
	if (!entity->no_soft_delete) {
		columns[n++] = (struct column){ IDENT(STR("deleted_at")), time, .not_null = false };
		columns[n++] = (struct column){ IDENT(STR("deleted_by")), user, .not_null = false };
	}
	return n;
}

struct frag plan_live(struct arena *arena, const struct entity *entity)
{
	if (entity->history == NULL)
		return FRAG(entity->no_soft_delete ? STR_EMPTY : STR("deleted_at IS NULL"));
	return FRAG(arena_printf(arena, "%s%.*s", entity->no_soft_delete ? "" : "deleted_at IS NULL AND ",
	                         STR_ARG(sql_ident_frag(arena, IDENT(entity->history->current->column)).sql)));
}

struct frag plan_and_live(struct arena *arena, const struct entity *entity, const char *alias)
{
	if (entity->no_soft_delete)
		return FRAG(STR_EMPTY);
	return FRAG(arena_printf(arena, "AND %s.deleted_at IS NULL", alias));
}

struct frag plan_session_tenant(void)
{
	return FRAG(STR("nullif(current_setting('app.current_tenant_id', true), '')::UUID"));
}

void plan_filled(const struct out *o, struct str name)
{
	if (o->failed)
		BUG("a template of %.*s has an open hole", STR_ARG(name));
}

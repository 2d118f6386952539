/* plan_indexes.c - 10_tables: the indexes and constraints that an entity asks for. */
#include "plan/plan.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "model/table.h"
#include "plan/plan_foundation.h"

/* Soft-deleted rows do not count where values must be unique; a condition of the author narrows it further. */
static struct frag index_condition(struct arena *arena, const struct entity *entity, const struct table_index *index)
{
	struct frag live = plan_live(arena, entity);

	if (index->where == NULL)
		return index->unique ? live : FRAG(STR_EMPTY);
	if (!index->unique || live.sql.len == 0)
		return expr_sql(arena, index->where);
	return FRAG(arena_printf(arena, "%.*s AND %.*s", STR_ARG(live.sql),
	                         STR_ARG(expr_sql_and(arena, index->where).sql)));
}

struct str plan_index_using(enum index_method method)
{
	if (method == INDEX_GIN_TRGM)
		method = INDEX_GIN;
	return method == INDEX_BTREE ? STR_EMPTY : str_from(index_method_name(method));
}

struct frag plan_index_key(struct plan *plan, const struct entity *entity, enum index_method method, struct str column)
{
	struct frag key = sql_ident_frag(plan->arena, IDENT(column));
	struct frag extensions = sql_ident_frag(plan->arena, IDENT(entity->extension_schema));

	if (method != INDEX_GIN_TRGM)
		return key;
	plan_need(plan, PLAN_NEED_TRGM);
	return FRAG(arena_printf(plan->arena, "%.*s %.*s.gin_trgm_ops", STR_ARG(key.sql), STR_ARG(extensions.sql)));
}

void plan_indexes(struct plan *plan, const struct entity *entity)
{
	struct arena *arena = plan->arena;

	for (size_t i = 0; i < entity->index_count; i++) {
		const struct table_index *index = &entity->indexes[i];
		struct stmt *stmt = plan_add(plan, PART_TABLES, STMT_INDEX);

		stmt->name = QNAME(entity->schema, name_table(arena, entity->slug));
		stmt->object = IDENT(index->name);
		stmt->unique = index->unique;
		stmt->method = plan_index_using(index->method);
		stmt->keys = arena_make_array(arena, struct frag, index->column_count + 1);
		if (entity->tenant_scoped &&
		    index->method == INDEX_BTREE) /* nobody looks for rows of several tenants */
			stmt->keys[stmt->key_count++] = FRAG(STR("tenant_id"));
		for (size_t k = 0; k < index->column_count; k++)
			stmt->keys[stmt->key_count++] = plan_index_key(plan, entity, index->method, index->columns[k]);
		stmt->where = index_condition(arena, entity, index);
	}
}

size_t plan_checks(struct arena *arena, const struct entity *entity, struct constraint **constraints)
{
	*constraints = arena_make_array(arena, struct constraint, entity->check_count);
	for (size_t i = 0; i < entity->check_count; i++) {
		const struct table_check *check = &entity->checks[i];

		(*constraints)[i].name = IDENT(name_object(arena, entity->slug, check->name, "check"));
		(*constraints)[i].body =
		        FRAG(arena_printf(arena, "CHECK (%.*s)", STR_ARG(expr_sql(arena, check->condition).sql)));
	}
	return entity->check_count;
}

/* app.named_constraint() reads name and message from here when a row violates the constraint. */
void plan_check_comments(struct plan *plan, const struct entity *entity)
{
	struct arena *arena = plan->arena;
	struct qname table = QNAME(entity->schema, name_table(arena, entity->slug));

	for (size_t i = 0; i < entity->check_count; i++) {
		const struct table_check *check = &entity->checks[i];

		plan_comment(plan, COMMENT_ON_CONSTRAINT, table, name_object(arena, entity->slug, check->name, "check"),
		             arena_printf(arena, "%.*s\n\n@specql:constraint name=%.*s", STR_ARG(check->message),
		                          STR_ARG(check->name)));
	}
}

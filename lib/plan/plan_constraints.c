/* plan_constraints.c - 20_constraints: what needs a second entity's table, and stands after all of them. */
#include "plan/plan.h"

#include "model/names.h"

/* [tenant_id,] NAME: between two tenant-scoped tables the key carries the tenant, so no row points into another one. */
static struct frag *key_columns(struct arena *arena, bool tenant, struct str name, size_t *count)
{
	struct frag *keys = arena_make_array(arena, struct frag, 2);

	*count = 0;
	if (tenant)
		keys[(*count)++] = FRAG(STR("tenant_id"));
	keys[(*count)++] = sql_ident_frag(arena, IDENT(name));
	return keys;
}

static void add_foreign_key(struct plan *plan, const struct entity *entity, const struct field *field)
{
	struct arena *arena = plan->arena;
	const struct entity *target = field->type.target;
	bool tenant = entity->tenant_scoped && target->tenant_scoped;
	struct stmt *stmt = plan_add(plan, PART_CONSTRAINTS, STMT_FOREIGN_KEY);

	stmt->name = QNAME(entity->schema, name_table(arena, entity->slug));
	stmt->object = IDENT(name_object(arena, entity->slug, field->name, "fkey"));
	stmt->keys = key_columns(arena, tenant, field->column, &stmt->key_count);
	stmt->target = QNAME(target->schema, name_table(arena, target->slug));
	stmt->target_keys = key_columns(arena, tenant, name_key(arena, target->slug), &stmt->target_key_count);
	stmt->on_delete = FRAG(STR("RESTRICT"));
}

void plan_constraints(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->field_count; i++)
		if (entity->fields[i].type.kind == TYPE_REF)
			add_foreign_key(plan, entity, &entity->fields[i]);
}

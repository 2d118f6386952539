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

/* One foreign key, from one column. */
struct key {
	const struct entity *entity; /* owner of the table */
	struct str slug;             /* of the table: tb_<slug> */
	struct str what;             /* in the key's name */
	struct str column;
	const struct entity *target;
	enum on_delete on_delete;
};

/* SET NULL of a key that carries the tenant must leave the tenant alone. */
static struct frag on_delete(struct arena *arena, const struct key *key, bool tenant)
{
	struct frag column = sql_ident_frag(arena, IDENT(key->column));

	switch (key->on_delete) {
	case ON_DELETE_CASCADE:
		return FRAG(STR("CASCADE"));
	case ON_DELETE_SET_NULL:
		return FRAG(tenant ? arena_printf(arena, "SET NULL (%.*s)", STR_ARG(column.sql)) : STR("SET NULL"));
	case ON_DELETE_RESTRICT:
	case ON_DELETE_UNSAID:
		break;
	}
	return FRAG(STR("RESTRICT"));
}

static void add_foreign_key(struct plan *plan, const struct key *key)
{
	struct arena *arena = plan->arena;
	const struct entity *target = key->target;
	bool tenant = key->entity->tenant_scoped && target->tenant_scoped;
	struct stmt *stmt = plan_add(plan, PART_CONSTRAINTS, STMT_FOREIGN_KEY);

	stmt->name = QNAME(key->entity->schema, name_table(arena, key->slug));
	stmt->object = IDENT(name_object(arena, key->slug, key->what, "fkey"));
	stmt->keys = key_columns(arena, tenant, key->column, &stmt->key_count);
	stmt->target = QNAME(target->schema, name_table(arena, target->slug));
	stmt->target_keys = key_columns(arena, tenant, name_key(arena, target->slug), &stmt->target_key_count);
	stmt->on_delete = on_delete(arena, key, tenant);
}

/* Rows of a list go with either end. */
static void add_links_keys(struct plan *plan, const struct entity *entity, const struct field *field)
{
	const struct links *links = &field->links;
	struct key owner = { entity, links->slug, entity->slug, links->owner_column, entity, ON_DELETE_CASCADE };
	struct key target = { entity,
		              links->slug,
		              str_sub(links->target_column, 3, links->target_column.len), /* without fk_ */
		              links->target_column,
		              field->type.target,
		              ON_DELETE_CASCADE };

	add_foreign_key(plan, &owner);
	add_foreign_key(plan, &target);
}

static void add_field_keys(struct plan *plan, const struct entity *entity, const struct field *field)
{
	struct key key = { .entity = entity, .slug = entity->slug, .what = field->name, .on_delete = field->on_delete };

	switch (field->type.kind) {
	case TYPE_REF:
		key.column = field->column;
		key.target = field->type.target;
		add_foreign_key(plan, &key);
		break;
	case TYPE_UNION:
		for (size_t i = 0; i < field->type.branch_count; i++) {
			key.column = field_column(field, i);
			key.target = field->type.branches[i].target;
			key.what = str_sub(key.column, 3, key.column.len); /* without fk_ */
			add_foreign_key(plan, &key);
		}
		break;
	case TYPE_LINKS:
		add_links_keys(plan, entity, field);
		break;
	case TYPE_SCALAR:
	case TYPE_ENUM:
	case TYPE_LIST:
		break;
	}
}

void plan_constraints(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->field_count; i++)
		add_field_keys(plan, entity, &entity->fields[i]);
}

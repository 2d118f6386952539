/* plan_links.c - the tables behind lists of references: 10_tables and their comments. */
#include "plan/plan.h"

#include "model/names.h"

/* A table of links while it is made. */
struct links_table {
	struct plan *plan;
	struct arena *arena;
	const struct entity *entity;
	const struct field *field;
	struct qname name;
};

static void add_table(struct links_table *t)
{
	const struct links *links = &t->field->links;
	struct str uuid = STR("UUID");
	VEC(struct column) columns = { 0 };
	struct constraint *key = arena_make(t->arena, struct constraint);
	struct frag owner = sql_ident_frag(t->arena, IDENT(links->owner_column));
	struct frag target = sql_ident_frag(t->arena, IDENT(links->target_column));
	struct stmt *stmt = plan_add(t->plan, PART_TABLES, STMT_TABLE);

	*vec_push(t->arena, &columns) = (struct column){ .name = IDENT(links->owner_column),
		                                         .type = plan_key_type(t->entity),
		                                         .not_null = true };
	*vec_push(t->arena, &columns) = (struct column){ .name = IDENT(links->target_column),
		                                         .type = plan_key_type(t->field->type.target),
		                                         .not_null = true };
	if (t->entity->tenant_scoped)
		*vec_push(t->arena, &columns) =
		        (struct column){ .name = IDENT(STR("tenant_id")), .type = FRAG(uuid), .not_null = true };
	*vec_push(t->arena, &columns) =
	        (struct column){ .name = IDENT(STR("position")), .type = FRAG(STR("INTEGER")), .not_null = true };
	if (!t->entity->no_audit_trail) {
		*vec_push(t->arena, &columns) = (struct column){ .name = IDENT(STR("created_at")),
			                                         .type = FRAG(STR("TIMESTAMPTZ")),
			                                         .not_null = true,
			                                         .def = FRAG(STR("now()")) };
		*vec_push(t->arena, &columns) = (struct column){ .name = IDENT(STR("created_by")), .type = FRAG(uuid) };
	}
	key->name = IDENT(name_object(t->arena, links->slug, STR_EMPTY, "pk"));
	key->body = FRAG(arena_printf(t->arena, "PRIMARY KEY (%.*s, %.*s)", STR_ARG(owner.sql), STR_ARG(target.sql)));
	stmt->name = t->name;
	stmt->columns = columns.items;
	stmt->column_count = columns.len;
	stmt->constraints = key;
	stmt->constraint_count = 1;
}

/*
 * The primary key finds the links of an owner; this one finds those to a target. Those to a shared one are looked for
 * without the tenant when it goes.
 */
static void add_index(struct links_table *t)
{
	const struct links *links = &t->field->links;
	struct stmt *stmt = plan_add(t->plan, PART_TABLES, STMT_INDEX);
	struct str what = str_sub(links->target_column, 3, links->target_column.len); /* without fk_ */
	VEC(struct frag) keys = { 0 };

	bool tenant = t->entity->tenant_scoped;
	bool column_first = !t->field->type.target->tenant_scoped;

	if (tenant && !column_first)
		*vec_push(t->arena, &keys) = FRAG(STR("tenant_id"));
	*vec_push(t->arena, &keys) = sql_ident_frag(t->arena, IDENT(links->target_column));
	if (tenant && column_first)
		*vec_push(t->arena, &keys) = FRAG(STR("tenant_id"));
	stmt->name = t->name;
	stmt->object = IDENT(name_object(t->arena, links->slug, what, "idx"));
	stmt->keys = keys.items;
	stmt->key_count = keys.len;
}

static void comment(struct links_table *t)
{
	const struct field *field = t->field;
	const struct links *links = &field->links;
	struct str text = str_trim(field->description);

	if (text.len == 0)
		text = arena_printf(t->arena, "The list %.*s of %.*s.", STR_ARG(field->name), STR_ARG(t->entity->name));
	plan_comment(t->plan, COMMENT_ON_TABLE, t->name, STR_EMPTY, text);
	plan_comment(t->plan, COMMENT_ON_COLUMN, t->name, links->owner_column,
	             arena_printf(t->arena, "The %.*s whose list it is.", STR_ARG(t->entity->name)));
	plan_comment(t->plan, COMMENT_ON_COLUMN, t->name, links->target_column,
	             arena_printf(t->arena, "The %.*s in the list.", STR_ARG(field->type.target->name)));
	if (t->entity->tenant_scoped)
		plan_comment(t->plan, COMMENT_ON_COLUMN, t->name, STR("tenant_id"), STR("Tenant the row belongs to."));
	plan_comment(t->plan, COMMENT_ON_COLUMN, t->name, STR("position"), STR("Place in the list, from 1."));
	if (t->entity->no_audit_trail)
		return;
	plan_comment(t->plan, COMMENT_ON_COLUMN, t->name, STR("created_at"), STR("When the row was created."));
	plan_comment(t->plan, COMMENT_ON_COLUMN, t->name, STR("created_by"), STR("User who created the row."));
}

void plan_links(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->field_count; i++) {
		const struct field *field = &entity->fields[i];
		struct links_table t = { plan, plan->arena, entity, field, { STR_EMPTY, STR_EMPTY } };

		if (field->type.kind != TYPE_LINKS)
			continue;
		t.name = QNAME(entity->schema, name_table(t.arena, field->links.slug));
		add_table(&t);
		add_index(&t);
		if (entity->tenant_scoped)
			plan_row_security(plan, t.name);
	}
}

void plan_links_metadata(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->field_count; i++) {
		const struct field *field = &entity->fields[i];
		struct qname name = QNAME(entity->schema, name_table(plan->arena, field->links.slug));

		if (field->type.kind == TYPE_LINKS)
			comment(&(struct links_table){ plan, plan->arena, entity, field, name });
	}
}

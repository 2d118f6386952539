/* plan_grants.c - the rights of the role that the application connects as, at the end of each file. */
#include "plan/plan.h"

static void add_grant(struct plan *plan, enum part part, size_t i, const char *privileges, struct str role)
{
	struct stmt grant = plan->parts[part].items[i]; /* name and arguments are those of the object */

	grant.on = grant.kind == STMT_FUNCTION ? COMMENT_ON_FUNCTION : COMMENT_ON_TABLE;
	grant.kind = STMT_GRANT;
	grant.privileges = FRAG(str_from(privileges));
	grant.role = IDENT(role);
	*vec_push(plan->arena, &plan->parts[part]) = grant;
}

/* A trigger runs without anybody's right on its function. */
static const char *privileges_of(const struct stmt *stmt)
{
	switch (stmt->kind) {
	case STMT_TABLE:
		return "SELECT, INSERT, UPDATE, DELETE";
	case STMT_VIEW:
		return "SELECT";
	case STMT_FUNCTION:
		return str_eq_nocase(stmt->returns.sql, STR("trigger")) ? NULL : "EXECUTE";
	default:
		return NULL;
	}
}

void plan_grants(struct plan *plan, const struct entity *entity)
{
	if (entity->app_role.len == 0)
		return;
	for (int part = 0; part < PART_COUNT; part++) {
		size_t count = plan->parts[part].len;

		for (size_t i = 0; i < count; i++) {
			const char *privileges = privileges_of(&plan->parts[part].items[i]);

			if (privileges != NULL)
				add_grant(plan, (enum part)part, i, privileges, entity->app_role);
		}
	}
}

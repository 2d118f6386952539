/* plan_fraiseql_api.h - 00_foundation/020_fraiseql_api.sql: the functions through which FraiseQL 2 calls the actions. */
#ifndef SPECQL_PLAN_PLAN_FRAISEQL_API_H
#define SPECQL_PLAN_PLAN_FRAISEQL_API_H

#include "emit/sql_value.h"

#define PLAN_FRAISEQL_API_PATH  "00_foundation/020_fraiseql_api.sql"
#define PLAN_FRAISEQL_API_TITLE "fraiseql_api"

struct api_function {
	struct str function;    /* of the action */
	struct str entity_type; /* in the API */
	bool has_input;         /* the action has keys */
};

/*
 * fraiseql_api.<action>([input,] [tenant_id,] user_id), the order in which FraiseQL passes what it knows of the caller.
 * TENANT: the project has tenants. Their bodies are looked up when they run, so this file may stand before the actions.
 */
struct str plan_fraiseql_api(struct arena *arena, const struct api_function *functions, size_t count, bool tenant,
                             struct str app_role, struct str *sha256);

#endif

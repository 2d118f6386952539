/* plan_foundation.h - 00_foundation: what the generated SQL of every project stands on. */
#ifndef SPECQL_PLAN_PLAN_FOUNDATION_H
#define SPECQL_PLAN_PLAN_FOUNDATION_H

#include "record/refresh.h"

#define PLAN_FOUNDATION_PATH  "00_foundation/000_app_foundation.sql"
#define PLAN_FOUNDATION_TITLE "foundation"
#define PLAN_SCHEMAS_PATH     "00_foundation/010_schemas.sql"
#define PLAN_SCHEMAS_TITLE    "schemas"

/* What is there only when some entity needs it (plan_need); the names go through the stamps to link. */
#define PLAN_NEED_LTREE   "extension ltree"
#define PLAN_NEED_SLUGIFY "function slugify"
#define PLAN_NEED_TRGM    "extension pg_trgm"
#define PLAN_NEED_GIST    "extension btree_gist"
#define PLAN_NEED_CALL    "function call_input"
#define PLAN_NEED_FOUND_KEY "function found_key"
#define PLAN_NEED_OUTBOX  "table event_outbox"
#define PLAN_NEED_IDEMPOTENCY "table idempotency"

struct foundation {
	const struct str *needs; /* names as above, in any order, repetitions allowed */
	size_t need_count;
	bool everything; /* whatever any entity could need */
	struct str extension_schema; /* where extensions are created */
	struct str app_role;         /* may call the functions; nobody may touch the log; empty: none */
	const struct refresh *refresh; /* table views in their order; app.refresh_table_views() where there are any */
	size_t refresh_count;
};

/* The file with schema app: result type, audit log, and the functions that the generated ones call. */
struct str plan_foundation(struct arena *arena, const struct foundation *foundation, struct str *sha256);

/* The file that creates SCHEMAS: given in any order, repetitions allowed; app is made by the foundation. */
struct str plan_schemas(struct arena *arena, const struct str *schemas, size_t count, struct str app_role,
                        struct str *sha256);

#endif

/* core_parts.h - a core function while it is being written, and what its paragraphs are made of. */
#ifndef SPECQL_PLAN_CORE_PARTS_H
#define SPECQL_PLAN_CORE_PARTS_H

#include "plan/plan.h"

struct field_list {
	const struct field **items;
	size_t len;
	size_t cap;
};

struct core {
	struct arena *arena;
	const struct entity *entity;
	const struct action *action;
	VEC(const struct step *) steps; /* of the action, those inside of others too, in order */
	struct out body;
	bool tracks_writes; /* is_written is in use */
	bool has_loaded;
	bool has_changed;
	bool has_self;      /* the row is there: it was loaded or inserted, at least on some path */
	enum own_row row;   /* ... on every one */
	bool reads_deleted; /* result.object_data was read before a delete */
	bool surely_deleted;
	bool has_conflict;                /* conflict: the row that a duplicate_check found */
	bool has_failures;                /* failures: errors that a chain of checks has found */
	bool has_warnings;                /* warnings: what else it has found; part of the result */
	bool calls_action;                /* call_payload and call_result are in use */
	const struct spec_bulk *bulk;     /* a batch of elements was done; NULL: none */
	bool counts_rows;                 /* row_count is in use */
	bool catches;                     /* caught is in use */
	unsigned tries;                   /* exception_handling steps: each keeps what the core knows, see plan_try.c */
	struct field_list compared_lists; /* is_new_<list> is in use */
	struct field_list copied_lists;   /* copied_<list> is */
	bool has_lists;                   /* changed_lists: names of the lists of references that were changed */
};

/* ROW is what is known of the row from here on. */
void core_row(struct core *core, enum own_row row);

/* A blank line between two paragraphs. */
void core_paragraph(struct core *core);

/* PERFORM app.fail(CODE, MESSAGE, '{"fields": […]}'); */
struct frag core_failure(struct core *core, struct str code, struct str message, const struct str *fields,
                         size_t count);

/* The same with a message that is computed. */
struct frag core_failure_of(struct core *core, struct str code, struct frag message, const struct str *fields,
                            size_t count);

/* IF CONDITION THEN FAILURE END IF; as a paragraph. */
void core_guard(struct core *core, struct frag condition, struct frag failure);

/* The name users know a parameter by: company for company_id. */
struct str core_param_name(const struct param *param);

/* What a parameter puts into column I of its field: input_data.<key>, or v_fk_<f> for a reference. */
struct frag core_param_value(struct core *core, const struct param *param, size_t i);

/*
 * CASE WHEN input_payload ? '<key>' THEN VALUE ELSE OTHERWISE END; the value alone when the key must be there or has a
 * default.
 */
struct frag core_present_or(struct core *core, const struct param *param, struct frag value, struct frag otherwise);

/* The same of core_param_value(). */
struct frag core_param_or(struct core *core, const struct param *param, size_t i, struct frag otherwise);

/* The key of a row by its uuid: <schema>.<e>_pk(…), or a subselect where the target's helpers are not ours. */
struct frag core_key_lookup(struct core *core, const struct entity *target, struct frag id);

/* The parameter that feeds FIELD, or NULL. */
const struct param *core_param_of(const struct core *core, const struct field *field);

/* VALUE as others know it: a reference is the id of its row. */
struct frag core_outside_value(struct core *core, const struct typed_expr *value);

/* COLUMN of the row that VALUE, a reference, leads to. */
struct frag core_row_column(struct core *core, const struct typed_expr *value, const char *column);

/* jsonb_build_object('key', value, …) */
struct frag core_json_object(struct core *core, const struct set_item *items, size_t count);

/* An insert, an update or a delete. */
bool core_is_write(const struct step *step);

/* The step writes the action's own row: an insert, update or delete that does not name its rows. */
bool core_writes_self(const struct step *step);

/* `v.data` of the own row, as a subselect. */
struct frag core_read_data(struct core *core);

/* <PREFIX>.<column>, quoted where needed. */
struct frag core_column(struct arena *arena, const char *prefix, struct str column);

/* t.tenant_id = auth_tenant_id where ENTITY has tenants, behind what CONDITIONS already holds. */
void core_and_tenant(struct out *conditions, const char *alias, const struct entity *entity);

/* t.deleted_at IS NULL behind what CONDITIONS already holds, where rows of ENTITY stay when they are deleted. */
void core_and_live(struct out *conditions, const char *alias, const struct entity *entity);

/* Begins another condition: AND on a line of its own, unless it is the first. */
void core_and(struct out *conditions);

#endif

/*
 * plan.h - what shall exist in the database: a list of statements, as data.
 *
 * plan_entity() turns a model into statements; emit/sql_print.h turns statements into text. Statements are grouped by
 * the file they belong to; inside a file they stand in a valid order.
 */
#ifndef SPECQL_PLAN_PLAN_H
#define SPECQL_PLAN_PLAN_H

#include "base/vec.h"
#include "emit/sql_value.h"
#include "model/model.h"
#include "read/spec_table.h"

/* The files an entity has, in the order Confiture concatenates their directories. */
enum part { PART_TABLES, PART_CONSTRAINTS, PART_VIEWS, PART_FUNCTIONS, PART_METADATA, PART_COUNT };

struct part_row {
	const char *directory; /* 10_tables */
	const char *name;      /* tables: in the header line of each file */
};
extern const struct part_row part_rows[PART_COUNT];

enum stmt_kind {
	STMT_TABLE,
	STMT_INDEX,
	STMT_FOREIGN_KEY,
	STMT_ROW_SECURITY,
	STMT_VIEW,
	STMT_COMPOSITE,
	STMT_FUNCTION,
	STMT_TRIGGER,
	STMT_COMMENT,
	STMT_GRANT,
};

struct column {
	struct ident name;
	struct frag type;        /* TEXT */
	bool not_null;
	struct frag def;         /* DEFAULT …, empty: none */
	struct frag clause;      /* GENERATED …, empty: none */
};

struct constraint {
	struct ident name;
	struct frag body;        /* PRIMARY KEY (…), UNIQUE (…), CHECK (…) */
};

struct argument {
	struct ident name;
	struct frag type;
	struct frag def;         /* empty: none */
};

enum comment_on {
	COMMENT_ON_TABLE,
	COMMENT_ON_COLUMN,
	COMMENT_ON_VIEW,
	COMMENT_ON_TYPE,
	COMMENT_ON_FUNCTION,
	COMMENT_ON_CONSTRAINT,
};

struct stmt {
	enum stmt_kind kind;
	struct qname name;       /* of the object; of an index, key or policy: of its table */
	struct ident object;     /* index, foreign key, policy, trigger, column of a comment */

	struct column *columns;  /* table, composite */
	size_t column_count;
	struct constraint *constraints; /* table */
	size_t constraint_count;

	bool unique;             /* index */
	struct frag *keys;       /* index: its key expressions; foreign key: its columns */
	size_t key_count;
	struct frag where;       /* index; row security: the condition of the policy */
	struct str method;       /* index: "" is btree */
	struct qname target;     /* foreign key; trigger: its function */
	struct frag *target_keys;
	size_t target_key_count;
	struct frag on_delete;

	bool each_statement;     /* trigger: it is called once for each, not for every row */
	struct frag referencing; /* trigger: NEW TABLE AS changed; empty: nothing */
	struct frag body;        /* view: its SELECT; function: its body; trigger: BEFORE INSERT OR UPDATE */
	struct argument *arguments; /* function */
	size_t argument_count;
	struct frag returns;
	struct str language;     /* sql, plpgsql */
	struct str volatility;   /* "" (volatile), STABLE, IMMUTABLE */

	enum comment_on on;      /* comment, grant */
	struct lit text;         /* comment */
	struct frag privileges;  /* grant: SELECT, INSERT */
	struct ident role;       /* grant */
};

struct plan {
	struct arena *arena;
	VEC(struct stmt) parts[PART_COUNT];
	VEC(struct str) needs; /* of the foundation: names of plan_foundation.h */
};

/* What an entity's SQL is made of. The result lives in the arena. */
struct plan *plan_entity(struct arena *arena, const struct entity *entity);

/* The pieces plan_entity() is made of, one file each. */
void plan_table(struct plan *plan, const struct entity *entity);
void plan_indexes(struct plan *plan, const struct entity *entity);
void plan_links(struct plan *plan, const struct entity *entity);
void plan_links_metadata(struct plan *plan, const struct entity *entity);
void plan_constraints(struct plan *plan, const struct entity *entity);
void plan_view(struct plan *plan, const struct entity *entity);
void plan_functions(struct plan *plan, const struct entity *entity);
void plan_metadata(struct plan *plan, const struct entity *entity);
void plan_check_comments(struct plan *plan, const struct entity *entity);

/* The constraints of the table that its entity asks for; returns how many. */
size_t plan_checks(struct arena *arena, const struct entity *entity, struct constraint **constraints);

/* The parts of an entity's identity, one file each. */
void plan_identity(struct plan *plan, const struct entity *entity);
void plan_hierarchy(struct plan *plan, const struct entity *entity);
void plan_translations(struct plan *plan, const struct entity *entity);

/* The constraints behind the ranges of dates that must not overlap; returns how many. */
size_t plan_overlaps(struct plan *plan, const struct entity *entity, struct constraint **constraints);
/* What holds rows that depend on each other back from circles and long chains. */
void plan_chains(struct plan *plan, const struct entity *entity);
/* 10_tables: <e>_resolved, what a row is with all that its templates give it. */
void plan_templates(struct plan *plan, const struct entity *entity);
void plan_overlap_warnings(struct plan *plan, const struct entity *entity);

/* The function that makes new versions, and the index of current ones. */
void plan_history(struct plan *plan, const struct entity *entity);

/* The triggers behind the entity's patterns. */
void plan_patterns(struct plan *plan, const struct entity *entity);

/* 10_tables, 30_functions, 40_metadata: the tables mv_<name>, what refreshes and what follows writes. */
void plan_aggregate_views(struct plan *plan, const struct entity *entity);
void plan_aggregate_view_comments(struct plan *plan, const struct entity *entity);

/* 25_views: v_<name>, what is in it as the API reads it; nothing where the API does not show the entity. */
void plan_aggregate_data(struct plan *plan, const struct entity *entity);

/* refresh_mv_<name> */
struct str plan_aggregate_refresh_name(struct arena *arena, const struct aggregate_view *view);

/* Its argument: the tenant, where the rows of VIEW have tenants. */
void plan_aggregate_refresh_arguments(struct plan *plan, const struct aggregate_view *view, struct stmt *stmt);

/* After everything else: what the application's role may do with what the other pieces made. */
void plan_grants(struct plan *plan, const struct entity *entity);

/* The entity's SQL needs what NAME stands for in the foundation (plan_foundation.h). */
void plan_need(struct plan *plan, const char *name);

/* A new statement at the end of a part. */
struct stmt *plan_add(struct plan *plan, enum part part, enum stmt_kind kind);

/* COMMENT ON name IS text, or on its column OBJECT, at the end of 40_metadata. A function's arguments are the caller's. */
struct stmt *plan_comment(struct plan *plan, enum comment_on on, struct qname name, struct str object, struct str text);

/* ---- what several of the pieces need ---- */

/* The key COLUMN of an index of METHOD: trigrams have an operator class of their extension, which is needed then. */
struct frag plan_index_key(struct plan *plan, const struct entity *entity, enum index_method method, struct str column);

/* What stands behind USING; empty: btree. */
struct str plan_index_using(enum index_method method);

/* INTEGER or BIGINT: the type of pk_<e> and of every fk_ that points at it. */
struct frag plan_key_type(const struct entity *entity);

/* The SQL type of a value of TYPE: TEXT, NUMERIC(19,4)[]; a reference is a UUID, as it comes in and goes out. */
struct frag plan_value_type(struct arena *arena, const struct type *type);

/* What VALUE must fulfil to be one of TYPE, where its SQL type does not say it all; else empty. NULL fulfils it. */
struct frag plan_value_check(struct arena *arena, const struct type *type, struct frag value);

/* A trigger function without arguments, and the trigger TIMING that calls it for each row: tb_<e>_<WHAT>_trigger. */
void plan_trigger(struct plan *plan, const struct entity *entity, struct str what, struct str function,
                  const char *timing, struct frag body);

/* Adds p_tenant_id, the tenant of the session unless given, where ENTITY has tenants; returns the new count. */
size_t plan_tenant_argument(const struct entity *entity, struct argument *arguments, size_t count);

/* "\n    AND LEFT.tenant_id = RIGHT" where ENTITY has tenants, else nothing. */
struct frag plan_and_tenant(struct arena *arena, const struct entity *entity, const char *left, struct str right);

/* The key type_key of a reference to one of several entities: an enum of their names. */
struct type plan_union_type(struct arena *arena, const struct field *field);

/* ENABLE ROW LEVEL SECURITY with the policy that shows the rows of the session's tenant. */
void plan_row_security(struct plan *plan, struct qname table);

enum { PLAN_AUDIT_COLUMNS = 6 };

/* created, updated, deleted, each at and by: those that ENTITY's table, or one that goes with it, has. Returns how many. */
size_t plan_audit_columns(const struct entity *entity, struct column columns[PLAN_AUDIT_COLUMNS]);

/* What rows have in common of which values must be unique: "deleted_at IS NULL", that they are current; empty: nothing. */
struct frag plan_live(struct arena *arena, const struct entity *entity);

/* "AND ALIAS.deleted_at IS NULL", or empty where deleted rows of ENTITY are gone. */
struct frag plan_and_live(struct arena *arena, const struct entity *entity, const char *alias);

/* Stops where a hole of the templates in O was left open: a mistake in the generator, not in what NAME says. */
void plan_filled(const struct out *o, struct str name);

/* The tenant of the session: nullif(current_setting('app.current_tenant_id', true), '')::UUID */
struct frag plan_session_tenant(void);

/*
 * The one-line comment of a table, view or input column:
 *     @fraiseql:field name=status,type=ContactStatus!,required=true,enum=true,description=Where it stands
 * OWNER names the enum: <Owner><Name>. A reference has type UUID and references=<Target>. An empty DESCRIPTION is left out.
 */
struct str plan_field_comment(struct arena *arena, const struct entity *owner, struct str name, const struct type *type,
			      bool required, struct str description);

#endif

/*
 * model.h - entities as the compiler understands them: typed, linked, every name resolved.
 *
 * A model is built for one entity from its spec and its imports (what it uses of other entities). After model_build()
 * nobody changes it: later stages take const pointers. Another entity is a struct entity too, but holds only what was
 * imported: its key, its tenancy and the fields that are used.
 */
#ifndef SPECQL_MODEL_MODEL_H
#define SPECQL_MODEL_MODEL_H

#include "model/types.h"
#include "read/spec.h"

struct entity;
struct imports;
struct map; /* base/map.h */

enum type_kind {
	TYPE_SCALAR,
	TYPE_ENUM,
	TYPE_REF,
	TYPE_LIST,
	TYPE_UNION, /* a reference to one of several entities: a column for each of them */
	TYPE_LINKS, /* a list of references: a table of its own, no column */
};

struct type {
	enum type_kind kind;
	const struct type_row *row;  /* TYPE_SCALAR; TYPE_ENUM has the row of text */
	struct str *values;          /* TYPE_ENUM */
	size_t value_count;
	const struct entity *target; /* TYPE_REF, TYPE_LINKS */
	const struct type *item;     /* TYPE_LIST: a scalar or enum type */
	const struct branch *branches; /* TYPE_UNION */
	size_t branch_count;

	/* what stands in its parentheses or keys, see type_params.h; empty or 0: nothing */
	struct str sql;              /* NUMERIC(10,2): instead of the row's */
	unsigned precision, scale;
	struct str minimum, maximum; /* of a number; of text: of its length */
	struct str pattern;          /* beside the row's */
	bool is_signed;              /* the row's minimum does not count */
};

/* One target of a reference to one of several entities. */
struct branch {
	const struct entity *target;
	struct str column;           /* fk_about_company */
};

/* The table behind a list of references, in its owner's schema. */
struct links {
	struct str slug;             /* post_tags: the table is tb_post_tags */
	struct str owner_column;     /* fk_post */
	struct str target_column;    /* fk_tag, or fk_<field> where that is the owner's */
};

struct api; /* model/api.h */
struct api_field;

struct field {
	struct str name;             /* in snake_case; the name in messages, updated_fields and data: company */
	struct str written;          /* as in the YAML, where that is camelCase; expressions may use either */
	struct str column;           /* fk_company for references, else the name; empty where the type has no one column */
	struct str input_key;        /* company_id, tags_ids for references and lists of them, else the name */
	struct type type;
	struct str type_key;         /* TYPE_UNION: about_type, the key and view column beside about_id */
	struct links links;          /* TYPE_LINKS */
	enum on_delete on_delete;    /* TYPE_REF, TYPE_UNION */
	bool required;
	bool unique;
	struct typed_expr *def;      /* default, NULL: none */
	struct str index;            /* btree, gin, gin_trgm, gist, hash; empty: none asked for */
	bool pii;                    /* its values stay out of the audit log */
	struct str was;              /* its name before it was renamed */
	struct str example;          /* as written, JSON for lists and objects; it is in the description too */
	struct str description;
	const struct api_field *api; /* model/api.h; of the own entity only */
	struct span span;
};

/* ---- actions ------------------------------------------------------------------------------------------------ */

/* What a name in an expression stands for. */
enum operand {
	OPERAND_SELF,      /* field of the own row: record variable `self` (loaded, or about to be inserted) */
	OPERAND_ROW,       /* field of the row a step works on: alias `t` */
	OPERAND_PARAM,     /* value of an input parameter */
	OPERAND_CALLER_ID, /* auth_user_id */
	OPERAND_CALLER_TENANT,
	OPERAND_VARIABLE,        /* a row that `find` found, or a field of it */
	OPERAND_CALLER_IS_OWNER, /* a condition on the own row */
	OPERAND_COLUMN, /* field of the row that a definition speaks of (CHECK, index, view): <alias>.<column>, or the bare column */
	OPERAND_PATH,   /* field of the row that the reference args[0] points at */
	OPERAND_MEMBER, /* member of the JSON value args[0] */
};

/* Columns every table has beside its fields; usable in expressions, never assigned. */
enum system_column {
	SYSTEM_NONE,
	SYSTEM_ID,
	SYSTEM_IDENTIFIER,
	SYSTEM_CREATED_AT,
	SYSTEM_CREATED_BY,
	SYSTEM_UPDATED_AT,
	SYSTEM_UPDATED_BY,
	SYSTEM_VERSION, /* of versioned entities */
	SYSTEM_KEY,     /* pk_<e>, as `self` */
};

struct param;
struct called;
struct impact;
struct duplicate;
struct spec_bulk;
struct raw;
struct computed_field;
struct table_view;
struct table_index;
struct table_check;

/* What a step has given a name: a row, whose columns are NULL when there is none, or a value. */
struct variable {
	struct str name;
	struct str sql; /* row_company, value_total */
	const struct entity *entity; /* of a row; NULL: a value */
	struct type type;            /* of a value */
	bool assigned;               /* while steps are built: it has a value where they stand */
	bool lost;                   /* ... what it holds is not known after an error: nothing is said of its uses */
};

struct typed_expr {
	const struct expr *expr;   /* kind, op, negated, text, span: as parsed */
	struct type type;          /* of the value; a bare NULL has row == NULL and fits anything */
	enum operand operand;      /* EXPR_NAME, EXPR_HOLE */
	const struct field *field; /* OPERAND_SELF, _ROW, _COLUMN, _PATH: the field, or NULL for a system column */
	enum system_column system;
	const struct entity *of;   /* the entity that the field or system column is one of, or NULL */
	struct str alias;          /* OPERAND_COLUMN: of its table; empty: none */
	struct str member;         /* OPERAND_MEMBER: its name */
	bool in_action;            /* OPERAND_PATH, EXPR_AGGREGATE, EXPR_EXISTS: of the tenant auth_tenant_id */
	const struct param *param; /* OPERAND_PARAM */
	const struct variable *variable; /* OPERAND_VARIABLE; without field and system column it is the row itself */
	const struct function_row *function; /* EXPR_CALL; NULL: */
	const struct called *called; /* ... a function of the project: model/expr_type.h */
	const struct aggregate *aggregate;   /* what speaks of rows; its value and condition are among args, for walks */
	const struct type_row *pattern;      /* EXPR_MATCHES: the type whose pattern is meant; NULL: the text is one */
	struct str *members;       /* OPERAND_VARIABLE, a JSON value: the names behind it */
	size_t member_count;
	bool loose;                /* a member whose type nobody declared: it takes that of what it meets, else it is text */
	struct typed_expr **args;
	size_t arg_count;
};

/* EXPR_AGGREGATE, EXPR_EXISTS, EXPR_IN_ROWS, EXPR_FOUND: rows of an entity, or only those that the row at hand goes with. */
struct aggregate {
	const struct entity *entity;   /* of the rows */
	const struct entity *of;       /* of the row at hand; NULL: there is none */
	struct str alias;              /* of the rows; OF_ALIAS of the row at hand */
	struct str of_alias;
	const struct field *reference; /* that points back; NULL: WHERE says which rows */
	const struct field *links;     /* list of references of the row at hand that has the rows; NULL: none */
	struct typed_expr *value;      /* NULL: count(Entity) */
	struct typed_expr *where;      /* NULL: all of them */
};

/* A key of the action's input: a column of its input type. */
struct param {	struct str key;              /* company_id */
	struct str argument_of;      /* of a view: the function it is an argument of; empty: a key of an action */
	struct type type;            /* of the field it feeds; references arrive as uuids and are resolved to keys */
	struct str type_key;         /* TYPE_UNION: the key that says which entity the uuid is of */
	const struct field *field;   /* the own field it feeds, or NULL */
	bool must_be_present;        /* inferred from ?, input.x, $x: absence is a failure */
	bool nullable;               /* null is allowed */
	bool declared;               /* by the author: its name in messages is its key */
	bool pii;                    /* declared, and its values stay out of the audit log */
	struct typed_expr *def;      /* what an absent key means; NULL: nothing. Only where declared */
	struct str description;
	struct span span;            /* of a declared name */
};

struct set_item {
	const struct field *field;   /* of the step's entity */
	struct typed_expr *value;
	bool optional;               /* the value is a parameter: where its key is absent, the column stays, or is the default */
};

/* A value that goes into a variable, or is a member of what is returned. */
struct step_value {
	struct str name;
	const struct variable *variable; /* set, declare */
	struct typed_expr *value;        /* NULL: declared only */
};

/* One case of a switch, or of the failures that are caught. */
struct step_case {
	struct typed_expr **values;      /* what its expression is compared with; conditions where it has none */
	size_t value_count;
	const struct spec_case *spec;    /* exception_handling: its codes */
	struct step *steps;
	size_t count;
};

/* The row that an action creates is not there from the start. */
enum own_row {
	ROW_THERE,   /* surely; always, where the action does not create it */
	ROW_ABSENT,  /* surely not: no insert of the own entity was passed */
	ROW_PERHAPS, /* on some paths */
};

struct step {
	enum step_kind kind;
	const struct spec_step *spec;
	struct typed_expr *condition; /* validate: must be true; if; update, delete, find: WHERE or NULL */
	struct str code;              /* validate, reject: full status, e.g. validation:not_a_lead; find: or empty */
	struct str message;
	enum check_severity severity; /* validate; only an error is a failure */
	bool collects;                /* validate: noted, and the next step is done */
	bool ends_checks;             /* validate: the errors noted up to here fail */
	bool counts;                  /* update, delete: the ids of the rows are kept, and there must be one */
	bool replaces;                /* bare update: keys that are absent are as in a new row */
	struct str *fields;           /* validate: names of the fields it speaks of */
	size_t field_count;
	const struct entity *target;  /* insert, update, delete, find */
	bool own;                     /* target is the action's entity */
	bool from_input;              /* bare insert/update: values come from the input keys that are present */
	bool names_rows;              /* own entity, WHERE compares id: it does not speak of the loaded row */
	struct set_item *sets;
	size_t set_count;
	bool hard;
	const struct duplicate *duplicate; /* insert: model/duplicate.h; NULL: not asked for */
	struct dependency *dependencies; /* delete: model/dependency.h */
	size_t dependency_count;
	bool nested;                     /* inside of an `if`: it may not be reached */
	enum own_row row;                /* the own row of an action that creates it, before this step */
	const struct variable *variable; /* find, call, foreach, insert: what it binds, or NULL */
	const struct renewal *renewal;   /* refresh_table_view; model/renewal.h */
	const struct notice *notice;     /* notify; model/notice.h */
	const struct call *call;         /* call: its arguments are in `sets`; model/call.h */
	struct loop *loop;               /* foreach, bulk */
	const struct raw *raw;           /* raw_sql, subquery, for_query: model/raw.h */
	const struct spec_bulk *bulk;    /* bulk: read/spec_bulk.h */
	struct typed_expr *source;       /* aggregate: what is computed with, NULL: count of rows */
	struct step_value *values;       /* set, declare, return; aggregate: what it is grouped by */
	size_t value_count;
	struct step_case *cases;         /* switch; exception_handling: what is caught */
	size_t case_count;
	struct step *then_steps;         /* if; foreach, while: the body */
	size_t then_count;
	struct step *else_steps;         /* if; switch: what is done otherwise */
	size_t else_count;
	bool restores;                /* update of the own row: it was deleted and is live again */
};

enum action_kind {
	ACTION_CREATES, /* first write to the own entity is an insert: no id, no load */
	ACTION_LOADS,   /* has the required input id; the row is locked first */
	ACTION_FREE,    /* neither */
};

/* What the audit row says. */
enum action_operation { OPERATION_INSERT, OPERATION_UPDATE, OPERATION_DELETE, OPERATION_CUSTOM };

struct action {
	struct str name;
	struct str function;         /* SQL name of core and wrapper: name, or name_entity when qualified */
	struct str description;
	enum action_kind kind;
	enum action_operation operation;
	struct param *params;        /* without id and expected_updated_at, which follow from kind */
	size_t param_count;
	const struct param **feeds;  /* of each own field the parameter that feeds it, or NULL; all NULL: no array */
	struct typed_expr **guards;  /* `requires`: all must be true, else forbidden:<action> */
	size_t guard_count;
	struct step *steps;
	size_t step_count;
	enum own_row row;            /* behind the steps */
		struct variable **variables; /* of all steps */
	size_t variable_count;
	bool asks_tenant;            /* an expression speaks of rows of a tenant-scoped entity */
	const struct impact *impact; /* model/impact.h */
	bool idempotent;             /* has the input idempotency_key: a repeated call answers as the first one did */
	bool unimplemented;          /* no steps, and a name that says nothing: every call fails */
	const struct entity *entity;
	struct span span;
};

/* ---- entities ------------------------------------------------------------------------------------------------ */

struct identity; /* model/identity.h */
struct hierarchy;
struct translations;
struct machine;
struct overlap;
struct history;
struct aggregate_view;
struct chain;
struct template_source;

struct entity {
	struct str name;             /* OrderLine */
	struct str schema;           /* shop */
	struct str slug;             /* order_line: in every SQL and file name */
	struct str description;
	const struct spec_also *also; /* of the own entity: other names of its row, each in a file of its own */
	size_t also_count;
	bool tenant_scoped;
	bool external;               /* declared, not compiled here */
	bool bigint_key;             /* pk type bigint instead of integer */
	bool no_audit_trail; /* the table has no created_at, created_by, updated_at, updated_by */
	bool no_soft_delete; /* nor deleted_at, deleted_by: deleted rows are gone; these of other entities too */
	bool versioned;              /* it has `version`, an integer that counts its changes */
	struct span span;
	struct field *fields;        /* of an imported entity: only those that are used */
	size_t field_count;
	struct map *field_names;     /* each name of a field, in either spelling, to the first field that has it; NULL: none yet */
	struct str app_role;         /* of the own entity: the role that gets rights, empty: none */
	struct str extension_schema; /* of the own entity: where types and operators of extensions live */
	struct action *actions;      /* of the own entity only */
	size_t action_count;
	struct computed_field *computed; /* model/table.h */
	size_t computed_count;
	bool has_table_view;         /* tv_<e>, of other entities too */
	struct table_view *table_view; /* of the own entity: model/view.h */
	struct named_view *views;       /* that its file names; model/named_view.h */
	size_t view_count;
	struct table_index *indexes; /* those that were asked for: model/table.h */
	size_t index_count;
	struct table_check *checks;
	size_t check_count;
	const struct api *api;       /* what the API shows of it; of the own entity only */
	const struct identity *identity;         /* NULL: the identifier is <e>-<pk>; these three of the own entity only */
	const struct hierarchy *hierarchy;       /* NULL: it has none */
	const struct translations *translations; /* NULL: it has none */
	struct machine *machines;    /* of the own entity: model/patterns.h */
	size_t machine_count;
	struct overlap *overlaps;    /* likewise */
	size_t overlap_count;
	const struct history *history; /* likewise; NULL: it has none */
	struct aggregate_view *aggregate_views; /* likewise */
	size_t aggregate_view_count;
	struct chain *chains; /* likewise */
	size_t chain_count;
	struct template_source *templates; /* likewise: of a field that several give the first counts */
	size_t template_count;
	bool inherits; /* it has templates, and <e>_resolved; of other entities too */
};

/* One reference, or a list of them: its input key has _id or _ids behind the name that users know. */
bool type_refers(const struct type *type);

/* The columns of the entity's table that hold F: one, none for a list of references, or one per branch. */
size_t field_column_count(const struct field *f);
struct str field_column(const struct field *f, size_t i);

/* A and B, which may have been made twice, are one entity. */
bool entity_same(const struct entity *a, const struct entity *b);

/* How many columns the entity's table has, the generated ones included. */
size_t entity_column_count(const struct entity *e);

/* COLUMN is one that tables may have beside their fields, but not E's, because of its patterns: created_at, version. */
bool entity_lacks(const struct entity *e, struct str column);

/* The field called NAME (in either spelling), or NULL. */
const struct field *entity_field(const struct entity *e, struct str name);

/* F, one of E's fields, has its names now: it can be found. */
void entity_name_field(struct arena *arena, struct entity *e, struct field *f);

/* Which of E's fields F is, which is one of them: for what is known of each of them. */
size_t entity_field_number(const struct entity *e, const struct field *f);

/* The parameter of ACTION that feeds FIELD, which is one of its entity, or NULL. */
const struct param *action_feeds(const struct action *action, const struct field *field);

/* An entity from its spec and what resolve found out. NULL: diagnostics were added. */
struct entity *model_build(struct arena *arena, struct diags *diags, const struct spec *spec, const struct imports *imports);

#endif

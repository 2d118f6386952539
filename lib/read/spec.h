/*
 * spec.h - an entity file as its author wrote it: parsed, not yet understood.
 *
 * Every item keeps the YAML node it came from, so that every later message points at it. Reading checks shape only
 * (keys, kinds, spelling of names, syntax of types and expressions); what names mean is the business of model/.
 */
#ifndef SPECQL_READ_SPEC_H
#define SPECQL_READ_SPEC_H

#include "base/vec.h"
#include "read/expr.h"

struct map; /* base/map.h */

enum type_expr_kind {
	TYPE_EXPR_NAME, /* text, email, money */
	TYPE_EXPR_ENUM, /* enum(a, b) */
	TYPE_EXPR_REF,  /* ref(Company), ref(crm.Company) */
	TYPE_EXPR_LIST, /* list(T), T[] */
	TYPE_EXPR_UNION, /* ref(Company|Contact) */
};

enum type_mark { TYPE_MARK_NONE, TYPE_MARK_REQUIRED, TYPE_MARK_OPTIONAL };

/* What happens to a reference when the row it points at goes for good. */
enum on_delete { ON_DELETE_UNSAID, ON_DELETE_RESTRICT, ON_DELETE_CASCADE, ON_DELETE_SET_NULL };

struct spanned {
	struct str text;
	struct span span;
};

/* An argument of a type: of `text(2, 50)`, or a key of the long form (min, max, pattern), which comes with its name. */
struct type_arg {
	struct str name;         /* empty: known by its place */
	struct span name_span;
	struct str text;
	struct span span;
};

/* The right side of `name: TYPE[!|?] [= DEFAULT]`. */
struct type_expr {
	enum type_expr_kind kind;
	struct str name;         /* TYPE_EXPR_NAME */
	struct type_arg *args;   /* TYPE_EXPR_NAME: as written, those by place first; others: keys that do not fit */
	size_t arg_count;
	struct spanned *values;  /* TYPE_EXPR_ENUM */
	size_t value_count;
	struct str schema;       /* TYPE_EXPR_REF: as written, may be empty */
	struct str entity;
	struct span target_span; /* of schema.Entity */
	struct type_expr *item;  /* TYPE_EXPR_LIST */
	struct type_expr **targets; /* TYPE_EXPR_UNION: a TYPE_EXPR_REF each */
	size_t target_count;
	enum on_delete on_delete; /* TYPE_EXPR_REF, TYPE_EXPR_UNION */
	struct span on_delete_span; /* of its value */
	bool open;               /* `enum` or `list` alone: `values` or `items` must follow */
	struct span span;        /* of the type without mark and default */
	enum type_mark mark;
	struct span mark_span;
};

/* A DEFAULT: a literal or a call, as written. */
struct spec_default {
	bool present;
	const struct yaml_node *node; /* a list or mapping; NULL: text */
	bool quoted;             /* '…' or "…": text, whatever it looks like */
	struct str text;
	struct span span;
};

struct spec_fraiseql; /* read/spec_fraiseql.h */
struct spec_field_fraiseql;

struct spec_field {
	struct str name;         /* as written; snake_case after spec_check() */
	struct span span;        /* of the name */
	const struct yaml_node *node;
	struct type_expr *type;  /* NULL: it was wrong, a diagnostic was added */
	bool required;
	bool unique;
	struct spec_default def;
	struct spec_default example; /* checked like a default, then documentation */
	struct str index;        /* "", true, btree, gin, gin_trgm, gist, hash */
	struct span index_span;
	bool pii;                /* its values stay out of the audit log */
	struct str was;          /* its name before it was renamed */
	struct span was_span;
	struct str description;
	struct spec_field_fraiseql *fraiseql; /* NULL: nothing said */
	bool doubtful;           /* nobody knows what its type is to be; a diagnostic was added */
};

enum step_kind {
	STEP_VALIDATE,
	STEP_INSERT,
	STEP_UPDATE,
	STEP_DELETE,
	STEP_REJECT,
	STEP_FIND,
	STEP_IF,
	STEP_FOREACH,
	STEP_CALL,
	STEP_NOTIFY,
	STEP_SWITCH,
	STEP_SET,
	STEP_DECLARE,
	STEP_RETURN,
	STEP_AGGREGATE,
	STEP_WHILE,
	STEP_TRY,
	STEP_REFRESH,
	STEP_RAW,
	STEP_BULK, /* of the pattern batch/bulk_operation */
	STEP_COUNT
};

struct spec_bulk; /* read/spec_bulk.h */
struct spec_dependency;
struct spec_duplicate;
struct spec_notice;
struct spec_raw;
struct spec_refresh;

/* What it means that a condition does not hold; only errors are failures. */
enum check_severity { CHECK_ERROR, CHECK_WARNING, CHECK_INFO };

/* `duplicate_check` of an insert: a live row that must not be there. */
struct spec_duplicate {
	struct expr *where;      /* NULL: it was wrong */
	struct spanned *fields;
	size_t field_count;
	struct str message;
	bool shows;              /* the failure has the row that is there */
};

/* `when` and `then` of a switch, or of what is caught. */
struct spec_case {
	struct expr **values; /* a value of the switch, or conditions where it has no expression */
	size_t value_count;
	struct spanned *codes; /* of failures that are caught; none: all of them */
	size_t code_count;
	struct span span;
	struct spec_step *steps;
	size_t count;
};

struct spec_step {
	enum step_kind kind;
	const struct yaml_node *node; /* the step's mapping */
	struct span span;             /* of its keyword */
	const struct yaml_node *value; /* of the keyword */
	struct expr *condition;        /* validate, if, while; switch: its expression, or NULL */
	/* foreach: the list, where it is none of rows; aggregate: the field; return: its text as a name */
	struct expr *source;
	/* insert, update, delete, find; foreach over rows, aggregate: as find; set, return: assignments */
	struct target_expr target;
	bool target_ok;
	struct str error; /* validate: `error`; find: `required`; reject: its value */
	struct span error_span;
	struct str message;
	struct spanned *fields;       /* validate: `fields: [..]` */
	size_t field_count;
	enum check_severity severity; /* validate */
	bool collects;                /* validate: noted, and the next step is done */
	bool ends_checks;             /* validate: the errors that were noted up to here fail */
	/* raw_sql, subquery, for_query: read/spec_raw.h; the type of its value is in `declared` */
	struct spec_raw *raw;
	struct spec_bulk *bulk;       /* bulk; its list is the source, its operation the only one of the steps inside */
	bool any_rows;                /* update, delete: WHERE alone says which rows, of the own entity too */
	bool counts;                  /* the ids of the rows it meets are kept; there must be one */
	struct spec_duplicate *duplicate; /* insert: NULL: not asked for */
	bool replaces;                /* update with the input: what is absent is as in a new row */
	bool hard;                    /* delete: `hard: true` */
	struct spec_dependency *dependencies; /* delete: read/spec_dependency.h */
	size_t dependency_count;
	struct str callee;            /* call: the name, with what stands in front of it */
	struct span callee_span;
	bool callee_ok;               /* call: all of it is understood */
	struct spec_refresh *refresh; /* refresh_table_view; NULL: it was wrong; read/spec_refresh.h */
	struct spec_notice *notice;   /* notify; NULL: it was wrong; read/spec_notify.h */
	/* call: its arguments, those by place without a name; notify: payload, or message; parts of `message` with
	   braces in it */
	struct assignment *items;
	size_t item_count;
	struct str variable;          /* find: `as`, call, insert: `store`, foreach: the item; empty: none */
	struct span variable_span;
	struct spec_field *declared;  /* declare: variables with their types */
	size_t declared_count;
	struct str operation;         /* aggregate: sum */
	uint32_t most;                /* while: rounds */
	struct spec_case *cases;      /* switch; exception_handling: `catch` */
	size_t case_count;
	struct spec_step *then_steps; /* if; foreach, while: the body; exception_handling: `try` */
	size_t then_count;
	struct spec_step *else_steps; /* if; switch: `default`; exception_handling: `finally` */
	size_t else_count;
};

struct spec_impact; /* read/spec_impact.h */

struct spec_action {
	struct str name;
	struct span span;
	const struct yaml_node *node;
	struct str description;
	struct str function;          /* SQL name; empty: made of the action's name */
	struct span function_span;
	bool idempotent;              /* a repeated call answers as the first one did */
	struct span idempotent_span;
	struct spec_field *params;    /* declared parameters */
	size_t param_count;
	struct expr **guards;         /* who may call: all of them must be true */
	size_t guard_count;
	bool has_steps;
	struct spec_step *steps;
	size_t step_count;
	struct spec_impact *impact;   /* NULL: not said */
};

struct spec_identity; /* read/spec_identity.h */
struct spec_hierarchy;
struct spec_translations;
struct spec_machine;
struct spec_overlap;
struct spec_history;
struct spec_aggregate_view;
struct spec_chain;
struct spec_template;
/* Another file, as an entity file names it. */
struct spec_module {
	struct str name;         /* stdlib/crm/contact; by_entity: Parent, crm.Parent; empty: it was wrong */
	struct span span;
	bool by_entity;
};

/* What an entity is called in a file that it was inherited from. */
struct spec_also {
	const struct source *source;
	struct str name;
};

struct spec {
	struct str path;         /* of the file, as given */
	const struct yaml_node *root;
	struct str name;         /* Contact */
	struct span span;
	struct str schema;       /* crm; "public" when not given */
	struct span schema_span;
	struct str description;
	struct str was;          /* the name before it was renamed; empty: not given */
	struct str tier;         /* multi_tenant, shared, framework; empty: not given */
	struct str table_code;   /* organization: six hexadecimal digits in upper case; empty: not given */
	struct span table_code_span;
	struct str domain_name;  /* organization */
	struct span domain_span;
	struct spec_field *fields;
	size_t field_count;
	struct spec_action *actions;
	size_t action_count;
	struct spec_module extends;
	struct spec_also *also; /* set where it is put together: model/inherit.h */
	size_t also_count;
	struct spec_module *imports;
	size_t import_count;
	bool stands_for;         /* no entity of its own: the file stands for those of its imports */
	bool pending;            /* it names other files: only its head was read */
	bool schema_given;
	bool bad_schema;         /* what was given can be no name: nothing more to say about it */
	bool bad_keys;           /* the file has keys it must not have */
	struct spec_index *indexes; /* with those of `unique_together`: read/spec_table.h */
	size_t index_count;
	struct spec_check *checks; /* `constraints` */
	size_t check_count;
	struct spec_computed *computed;
	struct spec_table_view *table_view; /* NULL: not mentioned; read/spec_view.h */
	struct spec_named_view *views; /* `table_views` as a list; read/spec_named_view.h */
	size_t view_count;
	size_t computed_count;
	struct spec_identity *identity;         /* NULL: the identifier is <e>-<pk> */
	struct spec_hierarchy *hierarchy;       /* NULL: it has none */
	struct spec_translations *translations; /* NULL: it has none */
	struct spec_fraiseql *fraiseql; /* NULL: not mentioned; read/spec_fraiseql.h */
	bool no_audit_trail;                    /* `patterns`: it is switched off */
	bool no_soft_delete;
	bool versioned;
	struct spec_machine *machines;          /* read/spec_patterns.h */
	size_t machine_count;
	struct spec_overlap *overlaps;
	size_t overlap_count;
	struct spec_history *history;           /* NULL: it has none */
	struct spec_aggregate_view *aggregate_views;
	size_t aggregate_view_count;
	struct spec_chain *chains;   /* likewise in read/spec_patterns.h */
	size_t chain_count;
	struct spec_template *templates; /* likewise */
	size_t template_count;
	bool broken;             /* it has errors: what follows from them is not reported again */
	bool reviewable;         /* and all of them are about doubtful fields and parameters */
};

/*
 * Reads one entity file; one that is made from others is `pending`. NULL: it is too broken to go on with; diagnostics
 * were added either way where due.
 */
struct spec *spec_read(struct arena *arena, struct diags *diags, struct str path, const struct yaml_limits *limits);

/* The entity that is written as SCHEMA (empty: not at all) and ENTITY is that of SPEC. */
bool spec_is_own(const struct spec *spec, struct str schema, struct str entity);

/* Each name of a field, in either spelling, to the first struct spec_field that has it: for whoever asks for many. */
struct map *spec_field_names(struct arena *arena, const struct spec *spec);

/* Reads `name: TYPE` or `name: {type: …}`, a field of an entity or a parameter of an action. */
void spec_read_field(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_field *f);

/*
 * `{kind: enum(a, b)}`: to YAML `b)` is a key of its own. Whether NODE is such a rest of the type of *OPEN, the field
 * before it (NULL: none), which could not be read and was reported. Sets *OPEN to NULL behind the last one.
 */
bool spec_is_rest(const struct yaml_node *node, struct spec_field **open);

/* The values of `enum`, as `values:` names them. False: a diagnostic was added. */
bool type_expr_set_values(struct arena *arena, struct diags *diags, struct type_expr *type, struct spanned *values,
                          size_t count);

enum {
	TYPE_ALLOW_DEFAULT = 1, /* `= DEFAULT` may follow */
	TYPE_ALLOW_OPEN = 2,    /* `enum` and `list` may stand alone */
};

/* The same from a tree; FINAL: what it extends is in it. */
struct spec *spec_of_tree(struct arena *arena, struct diags *diags, struct str path, const struct yaml_node *root,
                          bool final);

/* Parses the text of a short-form type (`enum(a, b)! = a`). NULL: a diagnostic was added. */
struct type_expr *type_expr_parse(struct arena *arena, struct diags *diags, const struct yaml_node *node,
				  unsigned allow, struct spec_default *def);

/*
 * The type in canonical spelling: enum(a, b), ref(crm.Company), ref(A|B), list(text(max: 50)). Nothing about on_delete,
 * and no patterns.
 */
struct str type_expr_text(struct arena *arena, const struct type_expr *type);

#endif

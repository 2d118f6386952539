/*
 * expr_type.h - gives every node of an expression a type and every name a meaning.
 *
 * Errors are reported at the operand that is wrong: unknown name (with the nearest known one), incompatible comparison,
 * literal outside the enum, arithmetic on text, a condition that is not boolean, unknown function, wrong argument.
 */
#ifndef SPECQL_MODEL_EXPR_TYPE_H
#define SPECQL_MODEL_EXPR_TYPE_H

#include "base/map.h"
#include "model/model.h"

/* The rows of an aggregate or EXISTS. */
struct scope_rows {
	const struct entity *entity;
	struct str alias; /* in SQL */
	struct str name;  /* given by the author, else empty */
	const struct scope_rows *around;
};

/* Where a name is looked up, in this order: subset, row, self. NULL: not there. */
struct scope {
	struct arena *arena;
	struct diags *diags;
	const struct entity *row;     /* the entity a WHERE or the right side of SET speaks of (alias t) */
	const struct entity *self;    /* the action's own row; NULL where an action has none */
	const struct entity *columns; /* the entity a definition speaks of: CHECK, index, generated column, view */
	struct str alias;             /* of its table, empty: none */
	bool paths;                   /* references may be followed: company.country.code */
	bool joined;    /* what a reference of `columns` points at is a table with that reference's name */
	bool in_action; /* rows of tenant-scoped entities are those of auth_tenant_id */
	const struct scope_rows *subset; /* rows of a subquery, which names mean first; NULL: there is none */
	/* The entity an aggregate names; it reports what it does not find. NULL: aggregates are not allowed here. */
	const struct entity *(*entity)(void *context, struct str name, struct span span);
	/* The value of the computed field NAME of `columns`; NULL: there is none. May be NULL. */
	struct typed_expr *(*computed)(void *context, struct scope *scope, struct str name);
	/*
	 * The value of the computed field NAME of the action's entity, which E asks for: the expression it stands for, of
	 * the rows that names mean first. *FOUND: there is one; NULL then: it cannot be had here, and was reported. NULL
	 * pointer: nobody asks.
	 */
	struct typed_expr *(*own_computed)(void *context, const struct scope *scope, const struct expr *e, struct str name,
	                                   bool *found);
	bool ids;                 /* a uuid may be assigned to a reference: the step finds the row that has it */
	const struct field *hole; /* what ? means here: the field on the left; NULL: ? finds it by its comparison */

	bool self_is_new; /* the action's own row is inserted further down: its fields are input values, it has no key */
	const char *self_missing; /* ... as a message says it: "it is inserted further down" */

	/*
	 * The parameter behind input.NAME, $NAME or ?. Called with the name as written (f or f_id for a reference) and
	 * the field on the left of it, or NULL; returns NULL when the action has no such field, and the caller reports
	 * it. NULL pointer: inputs are not allowed here (defaults).
	 */
	const struct param *(*param)(void *context, struct str name, const struct field *left);
	void *context;

	/* The variable of a step called NAME, or NULL. NULL pointer: there are none. */
	const struct variable *(*variable)(void *context, struct str name);

	/*
	 * The function of the project called NAME; the callback reports where it is none, or an action. NULL pointer: none
	 * may be called here.
	 */
	const struct called *(*function)(void *context, struct str name, struct span span);

	/* Called for each own field used as OPERAND_SELF, bare or as self.f; FIELD is NULL for a system column. May be NULL. */
	void (*uses_self)(void *context, const struct field *field);
};

/* A function of the database that the project file declares. */
struct called {
	struct str schema, function;
	struct type returns;
	const struct field *arguments;
	size_t argument_count, least; /* those behind LEAST have defaults */
};

enum volatility { VOLATILITY_IMMUTABLE, VOLATILITY_STABLE, VOLATILITY_VOLATILE };

/* Types E in SCOPE. NULL: diagnostics were added. */
struct typed_expr *expr_type(struct scope *scope, const struct expr *e);

/* The same, and the value must be boolean. */
struct typed_expr *expr_type_condition(struct scope *scope, const struct expr *e);

/* The same, and the value must be assignable to FIELD: class, enum membership, not null where required. */
struct typed_expr *expr_type_value(struct scope *scope, const struct expr *e, const struct field *field);

/* The functions of the language are rows of functions.def. */
struct function_row {
	const char *name;      /* lower */
	const char *signature; /* argument and result classes, see functions.def */
	const char *sql;       /* how it is written in SQL */
	enum volatility volatility;
	const char *description;
};
extern const struct function_row function_rows[];
extern const size_t function_row_count;

/* The word of ROW's signature for argument I (from 0). */
struct str function_argument(const struct function_row *row, size_t i);

#endif

/*
 * expr.h - the expression language: tokens, tree, parser. No types yet (model/expr_type.h) and no SQL (emit/expr_sql.h).
 *
 * User text reaches SQL only through this tree. Precedence, loosest first:
  *     OR · AND · NOT · comparison (= == != <> < <= > >=, IS, LIKE, ILIKE, BETWEEN, IN, MATCHES, EXISTS) · + - || · * / % ·
 *     unary + - · :: · primary
 * `==` is `=`, `!=` is `<>`. Keywords are recognised in any case; names are kept as written.
 * Strings are written '…' with '' for a quote, or "…" (the same thing).
 */
#ifndef SPECQL_READ_EXPR_H
#define SPECQL_READ_EXPR_H

#include "read/yaml.h"

enum expr_kind {
	EXPR_NULL,
	EXPR_BOOLEAN, /* text: "true" or "false" */
	EXPR_NUMBER,  /* text: digits as written, [0-9]+(.[0-9]+)?([eE][+-]?[0-9]+)? */
	EXPR_STRING,  /* text: the value, unescaped */
	EXPR_NAME, /* path[0..path_count): a, a.b, input.x, self.x, caller.id; $x and :x are input.x (path "input", "x") */
	EXPR_HOLE,    /* ? : the input value of the field on the left */
	EXPR_UNARY,   /* op args[0]: EXPR_OP_NOT, _NEGATE, _PLUS */
	EXPR_BINARY,  /* args[0] op args[1] */
	EXPR_IS,      /* args[0] IS [NOT] NULL|TRUE|FALSE, or args[0] IS [NOT] DISTINCT FROM args[1]; op, negated */
	EXPR_BETWEEN, /* args[0] [NOT] BETWEEN args[1] AND args[2]; negated */
	EXPR_IN,      /* args[0] [NOT] IN (args[1], …); negated */
	EXPR_LIKE,    /* args[0] [NOT] LIKE|ILIKE args[1]; op, negated */
	EXPR_CALL,    /* text(args…); text is lower-cased; current_date and friends have no parentheses and no args */
	EXPR_AGGREGATE, /* text(path[0..path_count) [WHERE args[0]]): count(Task), sum(crm.Invoice.amount WHERE …); all_rows */
	EXPR_EXISTS,    /* EXISTS(path [AS alias] [WHERE args[0]]) */
	EXPR_IN_ROWS,   /* args[0] [NOT] IN (path [AS alias] [WHERE args[1]]); a field may follow the entity; negated */
	EXPR_FOUND,     /* args[0] [NOT] EXISTS [IN path]; negated */
	EXPR_CASE, /* CASE [args[0]] WHEN … THEN … [ELSE …] END; has_operand, has_else: the first and last of args */
	EXPR_CAST,    /* args[0]::text; text is the type: decimal(10,2) */
	EXPR_ANY,     /* args[0] op text(args[1]); text is any or all */
	EXPR_LIST,    /* [args…] */
	EXPR_MATCHES, /* args[0] [NOT] MATCHES text, the name of a pattern, or a string that may be one; bare, negated */
	EXPR_VALID,   /* args[0] IS [NOT] VALID; negated */
};

enum expr_op {
	EXPR_OP_NONE,
	EXPR_OP_OR,
	EXPR_OP_AND,
	EXPR_OP_NOT,
	EXPR_OP_EQ,
	EXPR_OP_NE,
	EXPR_OP_LT,
	EXPR_OP_LE,
	EXPR_OP_GT,
	EXPR_OP_GE,
	EXPR_OP_ADD,
	EXPR_OP_SUB,
	EXPR_OP_CONCAT,
	EXPR_OP_MUL,
	EXPR_OP_DIV,
	EXPR_OP_MOD,
	EXPR_OP_NEGATE,
	EXPR_OP_PLUS,
	EXPR_OP_IS_NULL,
	EXPR_OP_IS_TRUE,
	EXPR_OP_IS_FALSE,
	EXPR_OP_IS_DISTINCT,
	EXPR_OP_LIKE,
	EXPR_OP_ILIKE,
	EXPR_OP_COUNT
};

struct expr {
	enum expr_kind kind;
	enum expr_op op;
	bool negated;
	bool has_operand, has_else; /* EXPR_CASE */
	bool bare;                  /* EXPR_MATCHES: a word, no string */
	bool all_rows; /* EXPR_AGGREGATE: (SELECT text(…) FROM …), all rows that WHERE chooses; text `value`: the field alone */
	struct str alias;           /* EXPR_EXISTS, EXPR_IN_ROWS, EXPR_AGGREGATE: of the rows; empty: none */
	bool dollar;                /* EXPR_NAME: written $x or :x, which may be a variable of a step */
	bool of_project;            /* EXPR_CALL: a function that the project file declares; text is its name as written */
	struct str text;
	struct str *path; /* EXPR_NAME, and what speaks of the rows of an entity */
	struct span *path_spans;
	size_t path_count;
	size_t entity_parts; /* how many names of the path are the entity's, 1 or 2, a field may follow; 0: no entity */
	struct expr **args;
	size_t arg_count;
	struct span span;    /* of the whole expression */
	struct span op_span; /* of the operator, for messages about it */
};

/* a = x */
struct assignment {
	struct str name;
	struct span name_span;
	struct expr *value; /* NULL after an error */
};

/*
 * `Entity`, `Entity SET a = x, … [WHERE c]`, `Entity(a = x, …)`, `Entity [WHERE c]`. A list of values is also written
 * `VALUES (a: x)`, `{ a: x }`, `(a, b) VALUES (x, y)`; `(a, b)` takes them from the input, `(all_fields)` is `Entity`.
 */
struct target_expr {
	struct str schema; /* of schema.Entity, else empty */
	struct str entity;
	struct span entity_span; /* of schema.Entity as written */
	struct assignment *assignments;
	size_t assignment_count;
	bool has_assignments; /* SET, (…) or `fields:` was written */
	struct expr *where;   /* NULL: none */
	struct span where_span;
};

/* An entity as it is written: schema.Entity, or Entity where SCHEMA is empty. */
struct str entity_as_written(struct arena *arena, struct str schema, struct str entity);

/*
 * Parses the whole scalar NODE as one expression. NULL: a diagnostic at the offending token was added.
  * What the language has but this version does not know (subqueries, …) is DIAG_NOT_SUPPORTED at its first token.
 */
struct expr *expr_parse(struct arena *arena, struct diags *diags, const struct yaml_node *node);

/*
 * Parses the whole scalar NODE as the text of an insert, update or delete step. SET, WHERE are recognised in any case.
 * Returns false after adding diagnostics.
 */
bool expr_parse_target(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                       struct target_expr *target);

/* True when NAME is an identifier of the language: [A-Za-z_][A-Za-z0-9_]*. */
bool expr_is_identifier(struct str name);

/* "=", "AND", … as in SQL. */
const char *expr_op_text(enum expr_op op);

/* The expression in canonical spelling, for messages ("status = 'lead'"). */
struct str expr_text(struct arena *arena, const struct expr *e);

#endif

/* expr_print.h - what the files that print expressions share. */
#ifndef SPECQL_EMIT_EXPR_PRINT_H
#define SPECQL_EMIT_EXPR_PRINT_H

#include "base/out.h"
#include "emit/expr_sql.h"

/* How tightly an expression binds in PostgreSQL. */
enum {
	BIND_NONE,
	BIND_OR,
	BIND_AND,
	BIND_NOT,
	BIND_COMPARISON, /* with IS, IN, LIKE, BETWEEN: never beside each other without parentheses */
	BIND_CONCAT,
	BIND_SUM,
	BIND_PRODUCT,
	BIND_SIGN,
	BIND_PRIMARY,
};

/* E where only what binds at least as tightly as LEAST may stand. */
void expr_print(struct out *o, const struct typed_expr *e, int least);

/* The same; a literal is made one of E's type where PostgreSQL would take it for text. */
void expr_print_typed(struct out *o, const struct typed_expr *e, int least);

/* How tightly E binds, as it is printed. */
int expr_binding(const struct typed_expr *e);

/* ---- expr_name.c ---- */

void expr_print_name(struct out *o, const struct typed_expr *e);

/* The column a name stands for; an alias for a table in a subquery that E stands in, which E does not use. */
struct ident expr_column(struct arena *arena, const struct typed_expr *e);
struct ident expr_free_alias(struct arena *arena, const struct typed_expr *e);

/* ---- expr_operator.c ---- */

void expr_print_unary(struct out *o, const struct typed_expr *e);
void expr_print_binary(struct out *o, const struct typed_expr *e);
void expr_print_is(struct out *o, const struct typed_expr *e);
void expr_print_in(struct out *o, const struct typed_expr *e);

/* An operand of an equality; beside references to TARGET a uuid stands for the key of the row that has it as its id. */
void expr_print_equal(struct out *o, const struct typed_expr *e, const struct entity *target, int least);

/* ---- expr_path.c ---- */

/* OPERAND_PATH, OPERAND_MEMBER */
void expr_print_path(struct out *o, const struct typed_expr *e);
void expr_print_member(struct out *o, const struct typed_expr *e);

/* ---- expr_special.c ---- */

void expr_print_case(struct out *o, const struct typed_expr *e);
void expr_print_project_call(struct out *o, const struct typed_expr *e);
void expr_print_cast(struct out *o, const struct typed_expr *e);
void expr_print_list(struct out *o, const struct typed_expr *e);
void expr_print_matches(struct out *o, const struct typed_expr *e);
void expr_print_valid(struct out *o, const struct typed_expr *e);

/* The keys in a list of references that is no parameter, as an array; the ids of its rows, in their order. */
void expr_print_links(struct out *o, const struct typed_expr *list);
void expr_print_links_ids(struct out *o, const struct typed_expr *list);

/* x IN list, x = ANY (list) */
void expr_print_member_of(struct out *o, const struct typed_expr *e);

#endif

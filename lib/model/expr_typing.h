/*
 * expr_typing.h - what the files that type expressions share: nodes and operators (expr_type.c), names (expr_name.c),
 * calls (expr_call.c), agreement of two operands (expr_agree.c). A function that returns false or NULL added a diagnostic.
 */
#ifndef SPECQL_MODEL_EXPR_TYPING_H
#define SPECQL_MODEL_EXPR_TYPING_H

#include "model/expr_type.h"

struct typing {
	struct scope *scope;
	struct str hole;          /* the field whose input value ? is; empty: none */
	const struct field *left; /* the field on the left, which an input value of its name belongs to; NULL: none */
	const struct type *expected; /* of the operand on the left, for hints; NULL: none */
};

/* How two operands meet. */
enum agreement {
	AGREE_EQUAL, /* = <> IN IS DISTINCT FROM nullif() */
	AGREE_ORDER, /* < <= > >= BETWEEN greatest() least() */
	AGREE_SAME,  /* stand for each other: coalesce() */
};

/* The type called NAME in types.def. */
struct type typing_scalar(const char *name);

enum type_class typed_class(const struct typed_expr *e);
enum type_class typing_class(const struct type *type);

/* TYPE is a scalar whose column type is SQL. */
bool typing_is(const struct type *type, const char *sql);

/* A text, number or truth value as it is written. */
bool typed_is_literal(const struct typed_expr *e);

/* Values of CLASS have a least and a greatest. */
bool typing_has_order(enum type_class class);

/* The literal NULL, or a choice between NULLs. */
bool typed_is_null(const struct typed_expr *e);

/* A number literal, its sign included; *TEXT is "-12.5". */
bool typed_number(struct arena *arena, const struct typed_expr *e, struct str *text);

/* Whole number of at most 32 bits: what PostgreSQL adds to dates and takes for lengths. */
bool typed_is_integer(const struct typed_expr *e);

/* "number", "enum", "reference to Company", …: for messages. */
struct str typing_name(struct arena *arena, const struct type *type);

struct typed_expr *typing_new(struct typing *t, const struct expr *e, struct type type);

/* Any expression. */
struct typed_expr *typing_node(struct typing *t, const struct expr *e);

/* Columns every row has beside its fields. */
struct system_row {
	const char *name;
	enum system_column column;
	const char *type;
};
extern const struct system_row system_rows[];
extern const size_t system_row_count;

/* NAME as a field or system column of ENTITY; NULL without a diagnostic: it has no such field. */
struct typed_expr *typing_field(struct typing *t, const struct expr *e, const struct entity *entity, struct str name,
                                enum operand operand);

/* The same of the table ALIAS of a definition or a subquery. */
struct typed_expr *typing_column(struct typing *t, const struct expr *e, const struct entity *entity, struct str name,
                                 struct str alias);

/* NAME wherever the scope looks for a bare name; NULL without a diagnostic: it is nowhere. */
struct typed_expr *typing_bare(struct typing *t, const struct expr *e, struct str name);

/* NAME, the last of E, is no field of IN; name I of E is no field of TARGET, which the name before it points at. */
struct typed_expr *typing_unknown(struct typing *t, const struct expr *e, struct str name, const struct entity *in);
struct typed_expr *typing_no_member(struct typing *t, const struct expr *e, size_t i, const struct entity *target);

/* Whom a message about an unknown name speaks of; NULL: no field can be named. */
const struct entity *typing_spoken_of(const struct scope *scope);

/* A hint where NAME would be a column of ENTITY but for its patterns. False: it would be none. */
bool typing_hint_lacking(struct typing *t, const struct entity *entity, struct str name);

/* The names of E from FROM on, each a field of what the one before it points at; BASE is the one before FROM. */
struct typed_expr *typing_hops(struct typing *t, const struct expr *e, struct typed_expr *base, size_t from);

/* E begins with the name of ENTITY, which stands for its row: order_line.price. In what is inherited it may be the parent's. */
bool typing_names_row(struct arena *arena, const struct entity *entity, const struct expr *e);

/* The path E, which begins with a field or with what a row is called. */
struct typed_expr *typing_hops_bare(struct typing *t, const struct expr *e);

/* EXPR_NAME and EXPR_HOLE; EXPR_CALL. */
struct typed_expr *typing_path(struct typing *t, const struct expr *e);
struct typed_expr *typing_hole(struct typing *t, const struct expr *e);
struct typed_expr *typing_call(struct typing *t, const struct expr *e);
struct typed_expr *typing_project_call(struct typing *t, const struct expr *e); /* of a function of the project */

/* EXPR_AGGREGATE, EXPR_EXISTS, EXPR_IN_ROWS, EXPR_FOUND */
struct typed_expr *typing_aggregate(struct typing *t, const struct expr *e);
struct typed_expr *typing_exists(struct typing *t, const struct expr *e);
struct typed_expr *typing_in_rows(struct typing *t, const struct expr *e);
struct typed_expr *typing_found(struct typing *t, const struct expr *e);

/* EXPR_CASE, EXPR_CAST, EXPR_LIST, EXPR_MATCHES, EXPR_VALID */
struct typed_expr *typing_case(struct typing *t, const struct expr *e);
struct typed_expr *typing_cast(struct typing *t, const struct expr *e);
struct typed_expr *typing_list(struct typing *t, const struct expr *e);
struct typed_expr *typing_matches(struct typing *t, const struct expr *e);
struct typed_expr *typing_valid(struct typing *t, const struct expr *e);

/* The operands of E, typed; those behind the first may use ? for the field in it when COMPARES. */
struct typed_expr *typing_operands(struct typing *t, const struct expr *e, bool compares);

/* E, typed, is EXPR_IN with one list behind IN, or EXPR_ANY: its operands agree as HOW says. */
bool typing_is_member(const struct typed_expr *e);
bool typing_member(struct typing *t, struct typed_expr *e, enum agreement how);

/* E is of CLASS; WHAT names it in the message. */
bool typing_want(struct typing *t, struct typed_expr *e, enum type_class class, const char *what);

/* Mistakes that the types allow: comparisons with NULL, a division by zero, a pattern that ends in the middle. */
bool typing_check_sense(struct typing *t, const struct typed_expr *e);

/* The literal VALUE lies in the range of TYPE and matches its pattern. */
bool typing_check_literal(struct typing *t, const struct typed_expr *value, const struct type *type);

/* The same where OTHER is compared with it by equality: it is a value of its type, or nothing is known of it. */
bool typing_check_equal(struct typing *t, const struct typed_expr *value, const struct typed_expr *other);

/* Of the first of ARGS that is not NULL; of numbers the type that holds all of them. */
bool typing_same(struct typing *t, struct span span, struct typed_expr **args, size_t count, struct type *type);

/* A and B meet as HOW says; a literal takes the type of the other operand. */
bool typing_agree(struct typing *t, struct typed_expr *a, struct typed_expr *b, enum agreement how);

/* All of them meet; literals take the type of the first that is none, strings that of a number. */
bool typing_agree_all(struct typing *t, struct typed_expr **args, size_t count, enum agreement how);

/* The literal VALUE becomes one of TYPE, if its text allows it; other values are left alone. */
bool typing_adapt(struct typing *t, struct typed_expr *value, const struct type *type);

/* The same for the literals inside of a list, or behind THEN and ELSE. */
bool typing_adapt_parts(struct typing *t, struct typed_expr *value, const struct type *type);

/* E, an operand of CALL or operator WHOLE, may stand there as far as references to several entities and lists go. */
bool typing_links_operand(struct typing *t, const struct typed_expr *e, const struct expr *whole);

/* VALUE may be assigned as far as lists of references go. */
bool typing_links_value(struct typing *t, const struct typed_expr *value);

/* Two references, of which at least one is to one of several entities, agree; for an assignment A is the field. */
bool typing_unions_agree(const struct type *a, const struct type *b, enum agreement how);

/* The bare word `self`: the key of the action's own row. */
struct typed_expr *typing_self_row(struct typing *t, const struct expr *e);

/* The value of variable V, which is part AT of E, or a member of it where it is JSON. */
struct typed_expr *typing_value(struct typing *t, const struct expr *e, const struct variable *v, size_t at);

/* A loose member becomes TYPE. True: it is not loose any more, or never was. */
bool typing_settle(struct typing *t, struct typed_expr *value, const struct type *type);

/* VALUE may be stored in FIELD. */
bool typing_assign(struct typing *t, struct typed_expr *value, const struct field *field);

/* The type of A and B together, both numbers. */
struct type typing_number(const struct typed_expr *a, const struct typed_expr *b);

/* The row called NAME, or NULL. */
const struct function_row *function_find(struct str name);

#endif

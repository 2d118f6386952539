/*
 * expr_parser.h - what the parsers of operators (expr.c), operands (expr_operand.c) and step texts (expr_target.c) share.
 * A function that returns an expression returns NULL after adding a diagnostic.
 */
#ifndef SPECQL_READ_EXPR_PARSER_H
#define SPECQL_READ_EXPR_PARSER_H

#include "read/expr_lex.h"

enum level { LEVEL_OR = 1, LEVEL_AND, LEVEL_NOT, LEVEL_COMPARISON, LEVEL_SUM, LEVEL_PRODUCT, LEVEL_SIGN };

struct expr_list {
	struct expr **items;
	size_t len;
	size_t cap;
};

struct parser {
	struct arena *arena;
	struct diags *diags;
	const struct yaml_node *node;
	struct tokens tokens;
	size_t pos;
	unsigned depth;     /* of nesting, at most EXPR_MAX_DEPTH */
	unsigned operators; /* so far, at most EXPR_MAX_OPERATORS */
};

/* False: NODE is no scalar or empty, a diagnostic was added. */
bool parser_begin(struct parser *p, struct arena *arena, struct diags *diags, const struct yaml_node *node);

/* The token N places ahead; behind the last one the last one. */
const struct token *parser_peek(const struct parser *p, size_t n);
void parser_next(struct parser *p);
bool parser_at(const struct parser *p, enum token_kind kind);
bool parser_accept(struct parser *p, enum token_kind kind);

/* The token is the word WORD, in any case. */
bool token_is_word(const struct token *t, const char *word);
bool parser_at_word(const struct parser *p, const char *word);

/* An operand may begin with T. */
bool token_begins_operand(const struct token *t);
bool parser_accept_word(struct parser *p, const char *word);

struct span parser_token_span(const struct parser *p, const struct token *t);

/* From token FIRST (an index) to the one before the current one. */
struct span parser_span_from(const struct parser *p, size_t first);

/* "expected WHAT, found …" at the current token, or what the tokenizer has to say about it. Returns NULL always. */
struct expr *parser_expected(struct parser *p, const char *what);

/* "WHAT is not supported yet" at token T. Returns NULL always. */
struct expr *parser_unsupported(struct parser *p, const struct token *t, const char *what);

/* One level of nesting more, or an error; and one less. */
bool parser_enter(struct parser *p);
void parser_leave(struct parser *p);

/* One operator more, at the current token, or an error. */
bool parser_count(struct parser *p);

/* A node whose span begins at token FIRST; its arguments up to the first NULL. */
struct expr *node_new(struct parser *p, enum expr_kind kind, size_t first);
struct expr *node_args(struct parser *p, struct expr *e, struct expr *a, struct expr *b, struct expr *c);
struct expr *node_path(struct parser *p, size_t first, const struct str *names, const struct span *spans, size_t count);

/* Operators of level MIN and tighter, from the current token on; an operand; expressions up to the closing parenthesis. */
struct expr *parse_level(struct parser *p, enum level min);
struct expr *parse_operand(struct parser *p, enum level min);
struct str parser_lower(struct parser *p, struct str word);

/* Expressions with commas between, up to CLOSE; OPEN is what they stand behind. */
bool parse_list(struct parser *p, const struct token *open, enum token_kind close, struct expr_list *list);

/* ---- expr_subset.c: rows of entities ---- */

/* count(…), sum(…) and so on; parse_aggregate() stands at one. */
bool parser_at_aggregate(const struct parser *p);
struct expr *parse_aggregate(struct parser *p);

/* EXISTS in front of the name of an entity or a parenthesis; parse_exists() stands at it. */
bool parser_at_exists(const struct parser *p);
struct expr *parse_exists(struct parser *p);

/* The tokens from N ahead begin with rows, not with a value: Entity, (Entity WHERE …), (SELECT … FROM Entity …). */
bool parser_at_rows(const struct parser *p, size_t n);

/* LEFT IN rows, from the rows on; LEFT EXISTS [IN Entity], from EXISTS on. AT is the first token of the operator. */
struct expr *parse_in_rows(struct parser *p, struct expr *left, size_t first, size_t at, bool negated);
struct expr *parse_found(struct parser *p, struct expr *left, size_t first, size_t at, bool negated);

/* Entity [[AS] alias] [WHERE condition], as behind FROM; the closing parenthesis of OPEN; a node over the rows of HEAD. */
bool parse_row_source(struct parser *p, struct expr *e, struct expr **where);
bool parse_closed(struct parser *p, const struct token *open, const char *expected);
struct expr *parse_rows_node(struct parser *p, enum expr_kind kind, size_t first, const struct expr *head);

/* ---- expr_select.c ---- */

/* (SELECT count(*) FROM Entity WHERE …); parse_select_value() stands at the parenthesis. */
bool parser_at_select(const struct parser *p);
struct expr *parse_select_value(struct parser *p);

/* ---- expr_special.c: CASE, casts, lists, patterns ---- */

/* What begins with a word and is no name: CASE, CAST(…), INTERVAL '…', EXTRACT(…), ARRAY[…]. False: none of these. */
bool parser_at_special(const struct parser *p);
struct expr *parse_special(struct parser *p);

/* [a, b] */
struct expr *parse_brackets(struct parser *p);

/* E and the casts behind it. */
struct expr *parse_casts(struct parser *p, struct expr *e, size_t first);

/* LEFT OP ANY (list), from ANY on. */
bool parser_at_any(const struct parser *p);
struct expr *parse_any(struct parser *p, struct expr *left, size_t first, enum expr_op op, struct span op_span);

/* LEFT MATCHES pattern, from MATCHES on. */
struct expr *parse_matches(struct parser *p, struct expr *left, size_t first, size_t at, bool negated);

/* Entity or schema.Entity, into TARGET. */
bool parse_entity(struct parser *p, struct target_expr *target);

/* The condition behind WHERE, into TARGET. */
bool parse_where(struct parser *p, struct target_expr *target);

#endif

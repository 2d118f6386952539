/*
 * expr_lex.h - the tokens of an expression or step text, with byte offsets into the scalar.
 *
 * The whole text is cut up front; a text that cannot be cut ends with one TOKEN_BAD that carries the message, so that a
 * mistake further left is reported first. Private to the expression parser.
 */
#ifndef SPECQL_READ_EXPR_LEX_H
#define SPECQL_READ_EXPR_LEX_H

#include "base/limits.h"
#include "read/expr.h"

enum {
	EXPR_MAX_BYTES = LIMIT_EXPR_BYTES,         /* of one expression */
	EXPR_MAX_DEPTH = LIMIT_EXPR_NESTING,       /* of parentheses, calls and prefix operators */
	EXPR_MAX_OPERATORS = LIMIT_EXPR_OPERATORS, /* of one expression: bounds the depth of the tree */
};

enum token_kind {
	TOKEN_END,
	TOKEN_BAD,
	TOKEN_NAME,
	TOKEN_NUMBER,
	TOKEN_STRING,
	TOKEN_VARIABLE, /* $x or :x; text is x */
	TOKEN_OPERATOR, /* op says which */
	TOKEN_HOLE,
	TOKEN_OPEN,
	TOKEN_CLOSE,
	TOKEN_COMMA,
	TOKEN_DOT,
	TOKEN_COLON,
	TOKEN_CAST,    /* :: */
	TOKEN_BRACE,   /* { or } */
	TOKEN_BRACKET, /* [ */
	TOKEN_BRACKET_END
};

struct token {
	enum token_kind kind;
	enum expr_op op;
	struct str text; /* name, number, value of a string; of TOKEN_BAD: the message */
	struct str hint; /* of TOKEN_BAD */
	size_t off;
	size_t len;
};

struct tokens {
	struct token *items;
	size_t count; /* at least 1: the last is TOKEN_END or TOKEN_BAD */
};

struct tokens expr_lex(struct arena *arena, struct str text);

#endif

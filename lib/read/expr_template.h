/*
 * expr_template.h - text with expressions in braces: "Order {number} of {customer.name}". `{{` and `}}` are braces.
 *
 * Its parts are expressions: strings for the text between, each with its place in the file.
 */
#ifndef SPECQL_READ_EXPR_TEMPLATE_H
#define SPECQL_READ_EXPR_TEMPLATE_H

#include "read/expr_parser.h"

struct template_parts {
	struct assignment *items; /* without names */
	size_t count;
};

/* All of the scalar NODE, which needs no quotes. False: a diagnostic was added. */
bool expr_parse_message(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                        struct template_parts *parts);

/* The string literal at the current token of P. False: a diagnostic was added. */
bool expr_parse_template(struct parser *p, struct template_parts *parts);

/* Tokens [FIRST, END) of P as one expression; NULL: a diagnostic was added. */
struct expr *expr_parse_tokens(const struct parser *p, size_t first, size_t end);

#endif

/* expr_node.h - a scalar node whose value is TEXT, as the YAML reader would make it from a plain scalar. */
#ifndef SPECQL_EXPR_NODE_H
#define SPECQL_EXPR_NODE_H

#include "read/expr.h"

static inline struct yaml_node *expr_node(struct arena *arena, struct str text)
{
	struct yaml_node *node = arena_make(arena, struct yaml_node);

	node->kind = YAML_SCALAR;
	node->style = YAML_PLAIN;
	node->text = text;
	node->span = (struct span){ source_new(arena, STR("test.yaml"), text), 0, (uint32_t)text.len };
	return node;
}

/* The text that SPAN covers. */
static inline struct str expr_span_text(struct span span)
{
	return span.source != NULL ? str_sub(span.source->text, span.off, span.len) : STR("(no place)");
}

#endif

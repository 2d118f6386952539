/* build_literal.h - what defaults of all shapes share. */
#ifndef SPECQL_MODEL_BUILD_LITERAL_H
#define SPECQL_MODEL_BUILD_LITERAL_H

#include "base/out.h"
#include "model/build.h"

/* The value NODE for the field F. NULL: a diagnostic was added. */
struct typed_expr *build_literal(struct build *b, const struct yaml_node *node, const struct field *f);

/* The text of a literal, as a list or document holds it. False: it is none; a diagnostic was added. */
bool build_literal_text(struct build *b, const struct typed_expr *value, struct str *text);

/* Appends the mapping NODE, a value of the composite ROW, as JSON. False: diagnostics were added. */
bool build_composite(struct build *b, struct out *o, const struct yaml_node *node, const struct type_row *row);

#endif

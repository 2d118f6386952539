/* spec_check_patterns.h - the part of spec_check() that looks at `patterns`. */
#ifndef SPECQL_MODEL_SPEC_CHECK_PATTERNS_H
#define SPECQL_MODEL_SPEC_CHECK_PATTERNS_H

#include "read/spec.h"

void spec_check_patterns(struct arena *arena, struct diags *diags, struct spec *spec);

/* Why NAME cannot be a field of SPEC, whose patterns give it to a column or to a key; NULL: it can. */
const char *spec_pattern_reserves(const struct spec *spec, struct str name);

/* NAME is the entity or its table: Link, shop.Link, tb_link, shop.tb_link. */
bool spec_names_table(struct arena *arena, struct str name, struct str schema, struct str entity);

/* Lets the names of join_entities of VIEW be the references that lead there, in all that VIEW says. */
void spec_check_joins(struct arena *arena, struct diags *diags, const struct spec *spec,
                      struct spec_aggregate_view *view);

#endif

/*
 * language.h - the language as data, for those who describe it: editors, documentation.
 *
 * The tables of keys are those the readers check with; language.def says of each key what its value looks like and what
 * it is for. A test holds the two against each other.
 */
#ifndef SPECQL_READ_LANGUAGE_H
#define SPECQL_READ_LANGUAGE_H

#include "read/keys.h"

/* The readers' tables, each beside its reader. */
extern const struct key_table entity_key_table;
extern const struct key_table entity_head_key_table;
extern const struct key_table field_key_table;
extern const struct key_table items_key_table;
extern const struct key_table fraiseql_key_table;
extern const struct key_table fraiseql_type_key_table;
extern const struct key_table fraiseql_queries_key_table;
extern const struct key_table field_fraiseql_key_table;
extern const struct key_table impact_key_table;
extern const struct key_table primary_key_table;
extern const struct key_table effect_key_table;
extern const struct key_table impact_item_key_table;
extern const struct key_table invalidation_key_table;
extern const struct key_table returns_key_table;
extern const struct key_table returned_key_table;
extern const struct key_table extends_key_table;
extern const struct key_table identifier_key_table;
extern const struct key_table component_key_table;
extern const struct key_table hierarchical_key_table;
extern const struct key_table translations_key_table;
extern const struct key_table table_views_key_table;
extern const struct key_table named_view_key_table;
extern const struct key_table relation_key_table;
extern const struct key_table filter_column_key_table;
extern const struct key_table organization_key_table;
extern const struct key_table index_key_table;
extern const struct key_table constraint_key_table;
extern const struct key_table action_key_table;
extern const struct key_table call_key_table;
extern const struct key_table switch_key_table;
extern const struct key_table case_key_table;
extern const struct key_table while_key_table;
extern const struct key_table try_key_table;
extern const struct key_table aggregate_key_table;
extern const struct key_table refresh_key_table;
extern const struct key_table dependency_key_table;

/* All of these; NULL behind the last one. Steps have tables of their own, see below. */
const struct key_table *language_table(size_t i);

/*
 * The step with number I: its KEYWORD, and the keys beside it. Keywords that mean the same have the same TABLE, named
 * after the first of them. Without rows the step is part of the language but not supported yet.
 */
bool spec_step_row(size_t i, const char **keyword, struct key_table *table);

/*
 * One key. SHAPE is what the value looks like, alternatives between `|`:
 *
 *     text  number  bool  any  type   a scalar (any is any value at all, type a type as in `name: TYPE`)
 *     'word'   ~'word'                this word; in upper or lower case
 *     @table                          a mapping with the keys of that table; @step: a step; @pattern: one of patterns.def
 *     [X]                             a list of X, which may have alternatives itself
 *     {X}  {1 X}  {name X}            a mapping of names to X; with one key; whose keys are names of fields
 *
 * `!` in front: the key must be there.
 */
struct language_row {
	const char *table; /* as in key_table; of a step its keyword with "step " before it */
	const char *key;
	const char *shape;
	const char *text; /* a sentence or two for people */
};

/* One mapping of keys, as people read of it. */
struct language_section {
	const char *table;
	const char *title;
	const char *text;
	const char *more; /* where docs/ tell more; empty: nowhere */
};

/* NULL: language.def has none. */
const struct language_section *language_section(const char *table);

extern const struct language_section language_sections[];
extern const size_t language_section_count;

/* The row of a key; NULL: language.def has none. */
const struct language_row *language_find(const char *table, struct str key);

extern const struct language_row language_rows[];
extern const size_t language_row_count;

#endif

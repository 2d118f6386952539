/* plan_cells.h - what a writing step puts into which column. */
#ifndef SPECQL_PLAN_PLAN_CELLS_H
#define SPECQL_PLAN_PLAN_CELLS_H

#include "plan/core_parts.h"

/* What an INSERT or UPDATE writes into one column. */
struct cell {
	const struct field *field;
	struct str column;
	struct frag value;
	struct frag compared; /* the value as an operand of IS DISTINCT FROM */
};

struct cells {
	struct cell *items;
	size_t len;
	size_t cap;
};
/* Appends what the `field = value` of STEP write. References that must exist are looked up in front of the step. */
void cells_from_sets(struct core *core, struct cells *cells, const struct step *step);

/* The fields of the input, as they are in the record variable RECORD. */
void cells_from_record(struct core *core, struct cells *cells, const struct entity *entity, const char *record);

/* The fields of the input, as the input has them. */
void cells_from_input(struct core *core, struct cells *cells, const struct step *step);

/* What the input puts into column C of FIELD; where the key is absent the default of a new row or the value there is. */
struct frag cells_input_value(struct core *core, const struct step *step, const struct field *field, size_t c);

/*
 * AND (t.a, t.b) IS DISTINCT FROM (x, y) [OR LISTS]: a row that would stay as it is is not written. LISTS are so many
 * conditions with OR between them.
 */
void cells_and_changes(struct core *core, struct out *conditions, const struct cells *cells, struct frag lists,
                       size_t list_count);

/* The value is an id, not a key: the row is looked for, and there must be one. */
bool cells_is_id(const struct set_item *set);

#endif

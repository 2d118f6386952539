/* patterns.h - what an entity's patterns add to it, beside the switches of struct entity. */
#ifndef SPECQL_MODEL_PATTERNS_H
#define SPECQL_MODEL_PATTERNS_H

#include "model/model.h"

struct transition {
	struct str from, to;
};

/* state_machine: FIELD changes along the transitions only. */
struct machine {
	const struct field *field;
	struct transition *transitions;
	size_t transition_count;
};

/* non_overlapping_daterange: live rows whose SCOPE is equal never share a day. */
struct overlap {
	const struct field *start, *end;
	const struct field **scope;
	size_t scope_count;
	bool warns;     /* they may, with a warning */
	bool exclusive; /* the last day is not part of the range */
	bool apart;     /* between two ranges there is a free day */
};

/* scd_type2_helper: the rows of one KEY are versions of one thing, one of them CURRENT. */
struct history {
	const struct field **key;
	size_t key_count;
	const struct field **tracked; /* that a new version may change */
	size_t tracked_count;
	const struct field *since, *until, *current, *number;
};

#endif

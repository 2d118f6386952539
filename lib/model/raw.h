/* raw.h - a step that holds SQL. Its values are in the step's `values`, in the order of $1, $2, … */
#ifndef SPECQL_MODEL_RAW_H
#define SPECQL_MODEL_RAW_H

#include "model/model.h"
#include "read/spec_raw.h"

struct raw {
	enum raw_form form;
	struct str sql; /* one statement, without a semicolon */
	bool writes;    /* rows, or nobody knows: it may call a function that does */
	bool counts;    /* the rows it writes are those that the statement counts */
};

#endif

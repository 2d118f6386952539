/* loop.h - what a `foreach` goes through. */
#ifndef SPECQL_MODEL_LOOP_H
#define SPECQL_MODEL_LOOP_H

#include "model/model.h"

enum loop_kind {
	LOOP_ROWS,  /* rows of the step's target that fulfil its condition, by key */
	LOOP_LINKS, /* rows of the step's target that a list of references holds, in its order */
	LOOP_LIST,  /* values of an array */
	LOOP_JSON,  /* elements of a JSON array */
};

struct loop {
	enum loop_kind kind;
	const struct typed_expr *source; /* all but LOOP_ROWS */
	bool locks;                      /* LOOP_ROWS, LOOP_LINKS: the body writes rows of that entity */
};

#endif

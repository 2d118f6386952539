/*
 * expr_reach.h - what the value of an expression depends on.
 *
 * An index or a generated column holds only what follows from the row itself and never changes: PostgreSQL calls that
 * immutable. Some operators are not, although they look like it: a datetime compared with a date depends on the time zone.
 */
#ifndef SPECQL_MODEL_EXPR_REACH_H
#define SPECQL_MODEL_EXPR_REACH_H

#include "model/expr_type.h"

enum reach {
	REACH_ROW,      /* the row, nothing else */
	REACH_SESSION,  /* ... and the session: the time of day, the time zone */
	REACH_OTHERS,   /* ... and other rows */
	REACH_VOLATILE, /* another value each time */
};

/* The first part of E, from the left, that depends on more than ALLOWED; NULL: there is none. */
const struct typed_expr *expr_reaches(const struct typed_expr *e, enum reach allowed);

/*
 * Adds DIAG_NOT_IMMUTABLE when E depends on more than ALLOWED. WHAT names the place: "a constraint". False: it did.
 */
bool expr_check_reach(struct diags *diags, const struct typed_expr *e, enum reach allowed, const char *what);

#endif

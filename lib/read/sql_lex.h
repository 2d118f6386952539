/* sql_lex.h - finds $name in SQL: outside of its literals, quoted names and comments, as PostgreSQL cuts it. */
#ifndef SPECQL_READ_SQL_LEX_H
#define SPECQL_READ_SQL_LEX_H

#include "base/str.h"

struct sql_value {
	size_t off, len; /* of $name.member */
	bool numbered;   /* $1 */
};

/* The next one at *AT or behind it; *AT is set behind that. False: there is none. */
bool sql_next_value(struct str sql, size_t *at, struct sql_value *value);

#endif

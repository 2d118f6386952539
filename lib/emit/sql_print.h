/* sql_print.h - one printer per kind of statement, and the file around them. */
#ifndef SPECQL_EMIT_SQL_PRINT_H
#define SPECQL_EMIT_SQL_PRINT_H

#include "plan/plan.h"

void sql_print_stmt(struct out *o, const struct stmt *stmt);

/* The statements of one part, a blank line between them. Empty when there are none. */
struct str sql_print_part(struct arena *arena, const struct plan *plan, enum part part);

/*
 * The file: two header lines, BODY, end line.
 *     -- specql: crm.Contact tables
 *     -- content-sha256: <64 hex digits>
 *     BODY
 *     -- specql: end crm.Contact tables
 * The hash covers BODY with its final newline. TITLE is "crm.Contact tables".
 */
struct str sql_file(struct arena *arena, struct str title, struct str body, struct str *sha256);

#endif

/*
 * sql_parse.h - SQL of the author, as PostgreSQL's own parser understands it: one statement that reads or writes rows.
 *
 * Refused at their place: everything else (transactions, definitions, COPY, SET, …), tables without a schema, functions that
 * change settings or run texts. A program that was built without the parser (libpg_query) refuses all of it.
 */
#ifndef SPECQL_READ_SQL_PARSE_H
#define SPECQL_READ_SQL_PARSE_H

#include "diag/diag.h"
#include "read/yaml.h"

/* A value of the text became $1, $2, …: bytes of the text that is parsed, and of the one that was written. */
struct sql_shift {
	size_t off, len;
	size_t written_off, written_len;
};

struct sql_text {
	struct str sql;               /* with numbers in place of names */
	const struct yaml_node *node; /* as it was written */
	const struct sql_shift *shifts;
	size_t shift_count;
};

struct sql_table {
	struct str schema, name;
	struct span span;
};

struct sql_facts {
	size_t length;     /* of the statement, without the semicolon */
	bool selects;      /* the statement is a SELECT */
	bool writes;       /* it, or a part of it, is an INSERT, UPDATE or DELETE */
	size_t columns;    /* of a SELECT; 0: nobody knows */
	bool names_tenant; /* tenant_id is mentioned */
	struct sql_table *tables;
	size_t table_count;
};

/* False: a diagnostic ID was added. */
bool sql_parse(struct arena *arena, struct diags *diags, enum diag_id id, const struct sql_text *text,
               struct sql_facts *facts);

#endif

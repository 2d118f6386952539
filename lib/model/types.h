/*
 * types.h - the scalar types, one row of types.def each. A row feeds the reader, the checks, SQL, GraphQL and
 * TypeScript names, documentation and tests; nothing about a type is written anywhere else.
 */
#ifndef SPECQL_MODEL_TYPES_H
#define SPECQL_MODEL_TYPES_H

#include "base/arena.h"

/* How values of a type behave in expressions: what they compare with, what may be done with them. */
enum type_class {
	CLASS_TEXT,
	CLASS_NUMBER,
	CLASS_BOOLEAN,
	CLASS_DATE,
	CLASS_TIME,
	CLASS_TIMESTAMP,
	CLASS_INTERVAL,
	CLASS_UUID,
	CLASS_JSON,
	CLASS_BYTES,
	CLASS_INET,     /* inet, cidr, macaddr: equality and order among themselves */
	CLASS_POINT,    /* no equality */
	CLASS_ARRAY,
	CLASS_REFERENCE,
	CLASS_UNION,    /* reference to one of several entities */
	CLASS_LINKS,    /* list of references */
	CLASS_COUNT
};

struct type_row {
	const char *name;        /* as in YAML: phoneNumber */
	const char *alias_of;    /* "" or the row this name stands for */
	enum type_class class;
	const char *sql;         /* PostgreSQL type: NUMERIC(19,4) */
	const char *pattern;     /* "" or a regular expression for CHECK (… ~ pattern) */
	bool nocase;             /* the pattern is matched with ~* */
	const char *minimum;     /* "" or a numeric literal: CHECK (… >= minimum) */
	const char *maximum;
	const char *bounds;      /* "" or a CHECK with %s for the column: coordinates */
	const char *graphql;     /* PhoneNumber */
	const char *typescript;  /* string */
	const char *example;     /* accepted by the type's own check */
	const char *wrong;       /* "" or a value the database must refuse */
	const char *description; /* one line, for the reference */
};

extern const struct type_row type_rows[];
extern const size_t type_row_count;

/* The row called NAME (case counts), aliases followed; NULL: no such type. */
const struct type_row *type_find(struct str name);

/* "text", "number", …: for messages. */
const char *type_class_name(enum type_class class);

#endif

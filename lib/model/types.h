/*
 * types.h - the types, one row of types.def or composites.def each. A row feeds the reader, the checks, SQL, GraphQL and
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
	bool composite;          /* an object with the members of composites.def: JSONB */
	const char *graphql;     /* PhoneNumber */
	const char *typescript;  /* string */
	const char *example;     /* accepted by the type's own check */
	const char *wrong;       /* "" or a value the database must refuse */
	const char *description; /* one line, for the reference */
};

/* A member of a composite type; those of one type stand together. */
struct composite_member {
	const char *composite;
	const char *name; /* "*": any number of members named by locales */
	const char *type; /* row of a scalar or another composite */
	bool required;
};

extern const struct composite_member composite_members[];
extern const size_t composite_member_count;

/* The members of the composite ROW. */
const struct composite_member *type_members(const struct type_row *row, size_t *count);

extern const struct type_row type_rows[];
extern const size_t type_row_count;

/* The row called NAME (case counts), aliases followed; NULL: no such type. */
const struct type_row *type_find(struct str name);

/* What the SQL type of ROW can hold at all; false, and empty bounds, when it is no integer. */
bool type_integer_range(const struct type_row *row, struct str *low, struct str *high);

/* "text", "number", …: for messages. */
const char *type_class_name(enum type_class class);

#endif

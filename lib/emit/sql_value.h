/*
 * sql_value.h - the only things that may enter SQL, kept apart by the C compiler.
 *
 * An identifier is quoted when PostgreSQL needs it, a literal always, a fragment is SQL that was itself made from these.
 * Nothing in plan/ or emit/ appends a bare user string to SQL.
 */
#ifndef SPECQL_EMIT_SQL_VALUE_H
#define SPECQL_EMIT_SQL_VALUE_H

#include "base/out.h"

/* fk_company */
struct ident {
	struct str name;
};

/* it's */
struct lit {
	struct str text;
};

/* now() + interval '1 day' */
struct frag {
	struct str sql;
};

/* crm.tb_contact */
struct qname {
	struct str schema, object;
};

#define IDENT(s)              ((struct ident){ (s) })
#define LIT(s)                ((struct lit){ (s) })
#define FRAG(s)               ((struct frag){ (s) })
#define QNAME(schema, object) ((struct qname){ (schema), (object) })

/* Quoted only where PostgreSQL needs it: keywords (all but the unreserved ones), upper case, odd characters. */
void sql_ident(struct out *o, struct ident id);
void sql_qname(struct out *o, struct qname name);

/* alias.column */
void sql_column(struct out *o, struct ident alias, struct ident column);

/* An identifier as part of a fragment. */
struct frag sql_ident_frag(struct arena *arena, struct ident id);

/*
 * A string literal. E'…' as soon as a backslash, a control character or a line end occurs, so that the text stays on
 * one line, survives indentation and Confiture's reading; a comment opener or closer is written with an escape.
 */
void sql_lit(struct out *o, struct lit lit);

/*
 * The same for a text of several lines, written as one constant in several pieces, so that it reads like the text:
 *     E'A contact.\n'
 *     '@fraiseql:type name=Contact'
 * Only for places where SQL takes any string constant on lines of their own (COMMENT … IS).
 */
void sql_lit_lines(struct out *o, struct lit lit);

void sql_frag(struct out *o, struct frag frag);

#endif

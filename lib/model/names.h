/*
 * names.h - every name that is derived from another name, in one place.
 *
 * Entity OrderLine of schema shop is order_line everywhere: shop.tb_order_line, pk_order_line, v_order_line. Constraint
 * and index names are tb_<e>_<what>_<kind>; only they are cut, with a hash of the whole name at the end, when they
 * exceed the 63 bytes of a PostgreSQL identifier.
 */
#ifndef SPECQL_MODEL_NAMES_H
#define SPECQL_MODEL_NAMES_H

#include "base/arena.h"
#include "base/limits.h"

enum { NAME_MAX_BYTES = LIMIT_NAME_BYTES };

/* OrderLine -> order_line, HTTPServer -> http_server, camelCase -> camel_case. */
struct str name_snake(struct arena *arena, struct str name);

/* qualify_lead -> qualifyLead, QualifyLead */
struct str name_camel(struct arena *arena, struct str snake);
struct str name_pascal(struct arena *arena, struct str snake);

/* qualify_lead -> "Qualify lead": for descriptions nobody wrote. */
struct str name_words(struct arena *arena, struct str snake);

struct str name_table(struct arena *arena, struct str slug);      /* tb_contact */
struct str name_key(struct arena *arena, struct str slug);        /* pk_contact */
struct str name_view(struct arena *arena, struct str slug);       /* v_contact */
struct str name_table_view(struct arena *arena, struct str slug); /* tv_contact */
struct str name_resolved(struct arena *arena, struct str slug);   /* v_contact_resolved */
struct str name_fk(struct arena *arena, struct str field);        /* fk_company */
struct str name_branch(struct arena *arena, struct str field, struct str slug); /* fk_about_company */
struct str name_links(struct arena *arena, struct str slug, struct str field); /* tb_post_tags */
struct str name_input_type(struct arena *arena, struct str function); /* type_qualify_lead_input */

/* NAME, cut with a hash when longer than 63 bytes: for names that nobody writes. */
struct str name_cut(struct arena *arena, struct str name);

/* `Company` of crm.Company, and of Company. */
struct str name_last(struct str name);

/*
 * tb_<slug>_<what>_<kind>, cut with a hash when longer than 63 bytes; WHAT may be empty. KIND: pk key fkey check idx excl policy
 * trigger
 */
struct str name_object(struct arena *arena, struct str slug, struct str what, const char *kind);

/* The same for a table that has another name: <table>_<what>_<kind>. */
struct str name_table_object(struct arena *arena, struct str table, struct str what, const char *kind);

/* TEXT is the plural of SLUG, or it itself: order_lines of order_line. */
bool name_is_plural(struct str text, struct str slug);

#endif

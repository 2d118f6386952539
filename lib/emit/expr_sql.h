/*
 * expr_sql.h - a typed expression as SQL, from the tree alone.
 *
 * Parentheses only where precedence needs them. Own fields are `self.<column>`, fields of the step's row
 * `t.<column>`, in definitions the bare column or <alias>.<column>, a path over a reference is a subquery that finds one
 * row by its key, parameters `input_data.<key>` (a reference: the resolved key variable, see sql_param_variable), caller.id
 * and caller.tenant_id the arguments of the function. Everything else comes from pg_catalog.
 */
#ifndef SPECQL_EMIT_EXPR_SQL_H
#define SPECQL_EMIT_EXPR_SQL_H

#include "emit/sql_value.h"
#include "model/model.h"

struct frag expr_sql(struct arena *arena, const struct typed_expr *e);

/* As what stands between IF and THEN: with parentheses where it is a CASE. */
struct frag expr_sql_condition(struct arena *arena, const struct typed_expr *e);

/* As an operand of AND: with parentheses where it is an OR. */
struct frag expr_sql_and(struct arena *arena, const struct typed_expr *e);

/* As an operand that stands beside another operator: with parentheses unless it is a primary. */
struct frag expr_sql_operand(struct arena *arena, const struct typed_expr *e);

/*
 * The PL/pgSQL variable that holds the resolved key of a reference parameter: v_fk_company for the field company, else
 * called after the key; for a list the array of keys. A reference to one of several entities has a variable for each of
 * them: v_fk_about_company is branch I.
 */
struct str sql_param_variable(struct arena *arena, const struct param *param);
struct str sql_param_branch(struct arena *arena, const struct param *param, size_t i);

/* The key that E, a reference, holds if it points at TARGET: NULL where it can never do so. */
struct frag expr_sql_key(struct arena *arena, const struct typed_expr *e, const struct entity *target);

/* The keys, or ids, of the rows in LIST, a list of references that is no parameter: an array, in its order. */
struct frag expr_links_keys(struct arena *arena, const struct typed_expr *list);
struct frag expr_links_ids(struct arena *arena, const struct typed_expr *list);

#endif

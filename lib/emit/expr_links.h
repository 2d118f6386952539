/* expr_links.h - references to one of several entities in an expression. */
#ifndef SPECQL_EMIT_EXPR_LINKS_H
#define SPECQL_EMIT_EXPR_LINKS_H

#include "emit/expr_sql.h"

/* E asks something about such a reference. */
bool expr_links_asks(const struct typed_expr *e);

/*
 * Prints E if it is a question about such a reference, as a whole that needs no parentheses; else false.
 *     about IS NULL    (num_nonnulls(t.fk_about_company, t.fk_about_person) = 0)
 *     about = self     (t.fk_about_company = self.pk_company AND num_nonnulls(self.pk_company, t.fk_about_person) < 2)
 */
bool expr_links_print(struct out *o, const struct typed_expr *e);

#endif

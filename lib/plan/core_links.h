/*
 * core_links.h - references to one of several entities and lists of references in a core function.
 *
 * Both are resolved to keys before anything else happens; a list is written behind the statement that writes its row.
 * Variables:
 *     v_fk_about_company   the key for one of several targets, NULL for all others
 *     v_fk_tags            the keys of a list, in its order
 *     is_new_tags          an UPDATE shall replace the list, because it is another one
 *     changed_lists        names of the lists that were changed
 */
#ifndef SPECQL_PLAN_CORE_LINKS_H
#define SPECQL_PLAN_CORE_LINKS_H

#include "plan/core_parts.h"

/* One of the entities that TYPE refers to, or the only one, has tenants. */
bool core_reaches_tenant(const struct type *type);

/* The paragraph that finds the keys behind PARAM; nothing for types of one value. */
void core_resolve_links(struct core *core, const struct param *param);

/* Declarations of the variables above, behind all paragraphs. */
void core_links_variables(const struct core *core, struct out *o);

/* Before STEP, which writes the own row: required references to one of several, required lists. */
void core_check_links(struct core *core, const struct step *step);

/* Behind an INSERT of the own row: the lists of the new row. */
void core_add_links(struct core *core, const struct step *step);

/* Before an UPDATE of the own row: which lists change. Returns "is_new_tags OR …" of COUNT lists, empty when it writes none. */
struct frag core_compare_links(struct core *core, const struct step *step, size_t *count);

/* Where that UPDATE has found the row: the lists that change are replaced. */
struct frag core_replace_links(struct core *core, const struct step *step);

/* ---- core_aliases.c ---- */

/*
 * `, p_aliases => '{"fk_about_company": "about", "tb_post_tags": "tags"}'`: the fields behind columns and tables whose names
 * do not say it; empty when there are none. Those of all entities that ACTION writes, or only the columns of ENTITY.
 */
struct frag core_aliases(struct arena *arena, const struct action *action);
struct frag core_column_aliases(struct arena *arena, const struct entity *entity);

#endif

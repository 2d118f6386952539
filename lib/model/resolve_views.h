/* resolve_views.h - which entities have table views, and that these do not read each other in a circle. */
#ifndef SPECQL_MODEL_RESOLVE_VIEWS_H
#define SPECQL_MODEL_RESOLVE_VIEWS_H

#include "model/directory.h"

/* E has a table view; ALL: entities that say nothing about it do as if they said `mode: auto`. */
bool resolve_has_table_view(const struct iface_entity *e, bool all);

void resolve_check_views(const struct resolve *r, struct directory *d);

#endif

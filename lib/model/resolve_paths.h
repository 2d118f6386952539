/* resolve_paths.h - imports what computed fields and views read of other entities: record/iface_paths.h. */
#ifndef SPECQL_MODEL_RESOLVE_PATHS_H
#define SPECQL_MODEL_RESOLVE_PATHS_H

#include "model/directory.h"

/* Called for each field that a path of OWNER needs of another entity. */
typedef void path_import_fn(void *context, const struct known *entity, const struct iface_field *field);

/* Follows the paths of OWNER. A name that leads nowhere ends its path: it is reported where it is typed. */
void resolve_paths(struct arena *arena, struct directory *d, const struct known *owner, path_import_fn *import,
                   void *context);

/* The same for PATH, which begins at a field of FIRST. */
void resolve_path_from(struct arena *arena, struct directory *d, const struct known *owner, const struct known *first,
                       struct str path, path_import_fn *import, void *context);

/* The entity that a field of OWNER refers to, NULL: it is no reference, or to nobody. */
const struct known *resolve_target(const struct directory *d, const struct known *owner, const struct iface_field *f);

/* The same, and that of a list of references. */
const struct known *resolve_shown(const struct directory *d, const struct known *owner, const struct iface_field *f);

#endif

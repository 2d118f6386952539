/* resolve_templates.h - entities whose rows have templates in other entities, which may have templates in others again. */
#ifndef SPECQL_MODEL_RESOLVE_TEMPLATES_H
#define SPECQL_MODEL_RESOLVE_TEMPLATES_H

#include "model/directory.h"

/* Reports the first circle; a row's templates in its own entity are held back by a trigger instead. */
void resolve_check_templates(const struct resolve *r, struct directory *d);

#endif

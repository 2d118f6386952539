/* resolve_indexes.h - names that authors gave to indexes: in PostgreSQL they are names of the schema. */
#ifndef SPECQL_MODEL_RESOLVE_INDEXES_H
#define SPECQL_MODEL_RESOLVE_INDEXES_H

#include "model/directory.h"

/* Reports two entities of one schema that give an index the same name. Those of one file are reported there. */
void resolve_check_indexes(const struct resolve *r, struct directory *d);

#endif

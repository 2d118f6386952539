/* resolve_indexes.h - names of indexes: in PostgreSQL they share one room with the tables and views of their schema. */
#ifndef SPECQL_MODEL_RESOLVE_INDEXES_H
#define SPECQL_MODEL_RESOLVE_INDEXES_H

#include "model/directory.h"

/*
 * Reports indexes of two entities that would get one name (`Order.line_x`, `OrderLine.x`), and an index with the name of
 * a table or view. Those of one entity are reported there, two tables where tables are checked.
 */
void resolve_check_indexes(const struct resolve *r, struct directory *d);

#endif

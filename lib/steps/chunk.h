/* chunk.h - compiles what a stamp names: the work of compile, and of link when it repairs. */
#ifndef SPECQL_STEPS_CHUNK_H
#define SPECQL_STEPS_CHUNK_H

#include "steps/entity_files.h"

/* Reads STAMP's inputs and imports, fills its entities, appends the SQL files. False: diagnostics were added. */
bool chunk_compile(struct arena *arena, struct diags *diags, struct stamp *stamp, struct sql_outputs *files);

#endif

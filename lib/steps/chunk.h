/* chunk.h - compiles what a stamp names: the work of compile, and of link when it repairs. */
#ifndef SPECQL_STEPS_CHUNK_H
#define SPECQL_STEPS_CHUNK_H

#include "steps/entity_files.h"
#include "steps/reuse.h"

/* Reads STAMP's inputs and imports, fills its entities, appends the SQL files. False: diagnostics were added. */
bool chunk_compile(struct arena *arena, struct diags *diags, struct stamp *stamp, struct sql_outputs *files);

/* The same, but entities of which REUSE knows that their files are as they would be made are left; FILES lacks those. */
bool chunk_recompile(struct arena *arena, struct diags *diags, struct stamp *stamp, const struct reuse *reuse,
                     struct sql_outputs *files);

#endif

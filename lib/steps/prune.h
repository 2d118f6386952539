/*
 * prune.h - OUTPUT_BASE/.generated: the list of files we wrote, beside them, so that it survives a wiped build tree.
 *
 * One relative path per line, sorted. A file that is listed and no longer made is removed, if nobody edited it; what is
 * not listed is not ours and never touched. Where a build has a name for its entities, that is the first line: two sets
 * that shared a directory would each remove the files of the other.
 */
#ifndef SPECQL_STEPS_PRUNE_H
#define SPECQL_STEPS_PRUNE_H

#include "steps/entity_files.h"
#include "write/outputs.h"

/*
 * Removes what is gone and writes the new list. CURRENT is sorted by sql_outputs_sort(). SET is the name of these entities,
 * or NULL where they have none: the name in the list then stays. False: a diagnostic was added.
 */
bool prune_outputs(struct arena *arena, struct diags *diags, struct outputs *w, struct str output_base, const char *set,
                   const struct sql_outputs *current);

#endif

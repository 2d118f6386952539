/*
 * hand_written.h - SQL files of the user that are part of the schema.
 *
 * Each goes into the output directory as a copy with header lines like those of generated files, and is from there on one
 * of them: listed in the manifest, checked, restored, removed when the file is no longer named. The file itself is only read.
 */
#ifndef SPECQL_STEPS_HAND_WRITTEN_H
#define SPECQL_STEPS_HAND_WRITTEN_H

#include "base/confine.h"
#include "steps/entity_files.h"
#include "write/outputs.h"

struct hand_written {
	const char *const *files;
	size_t count;
};

void hand_written_confine(struct confine *c, const struct hand_written *files);

/* Tells W that the files are read: none may be an output. */
void hand_written_inputs(struct outputs *w, const struct hand_written *files);

/*
 * Appends the files to OUTPUTS, which has all others. The copy of sql/15_audit/log.sql is 15_audit/log.sql: the last
 * directory whose name begins like 15_ says where it belongs. False: diagnostics were added.
 */
bool hand_written_add(struct arena *arena, struct diags *diags, const struct hand_written *files,
                      struct sql_outputs *outputs);

#endif

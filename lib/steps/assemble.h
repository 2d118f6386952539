/*
 * assemble.h - the step after link: Confiture concatenates the files of the manifest into one schema file.
 *
 * Confiture reads what lies in a directory; a manifest says what should lie there. So its result is checked part by part
 * before it is put in place: the same files, in the same order, each with the content its header and the manifest name.
 * Until then Confiture writes to a temporary file, and the old schema file stays.
 */
#ifndef SPECQL_STEPS_ASSEMBLE_H
#define SPECQL_STEPS_ASSEMBLE_H

#include "steps/session.h"

/*
 * Runs the step. The environment file is made when there is none, and kept up to date as long as its first line says
 * that we made it; a user's own file is never touched. SQ's tool output is what Confiture printed, empty when it did not run.
 * False: diagnostics were added, the schema file is as it was.
 */
bool step_assemble(struct specql *sq, const struct specql_assemble_options *options);

#endif

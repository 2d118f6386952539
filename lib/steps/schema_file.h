/*
 * schema_file.h - the file Confiture concatenated: is it what the manifest says, and the same every time?
 *
 * Each input stands in it behind a separator that names it:
 *
 *     -- ============================================
 *     -- File: 10_tables/crm_contact.sql
 *     -- ============================================
 *
 * or behind the same three lines as one block comment, which is what Confiture does today. No file of ours holds a line
 * that could be taken for the middle one.
 */
#ifndef SPECQL_STEPS_SCHEMA_FILE_H
#define SPECQL_STEPS_SCHEMA_FILE_H

#include "record/manifest.h"

/*
 * TEXT holds exactly the manifest's files, in its order, each with the content its header and the manifest name.
 * ENVIRONMENT is the path of the environment file, for hints. False: diagnostics were added.
 */
bool schema_file_check(struct arena *arena, struct diags *diags, struct str text, const struct manifest *manifest,
                       struct str environment);

/* The line that names an input, without what stands around it. */
struct schema_separator {
	struct str path;
	size_t off; /* of its path in the text */
};

/* The next one of TEXT from byte *AT on; *AT moves behind it. False: there is none. */
bool schema_separator_next(struct str text, size_t *at, struct schema_separator *separator);

/* TEXT without the line that says when it was made: the same inputs give the same bytes. */
struct str schema_file_settle(struct arena *arena, struct str text);

#endif

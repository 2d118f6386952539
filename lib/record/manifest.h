/*
 * manifest.h - what link leaves for assemble: every SQL file of the project in the order of concatenation.
 *
 *     output_base: /path/to/db/schema
 *     files:
 *     - path: 00_foundation/000_app_foundation.sql
 *       title: foundation
 *       sha256: 9f86d0…
 *     refresh:
 *     - crm.refresh_tv_company
 */
#ifndef SPECQL_RECORD_MANIFEST_H
#define SPECQL_RECORD_MANIFEST_H

#include "diag/diag.h"

struct manifest_file {
	struct str path;   /* relative to the output base */
	struct str title;  /* of its header line: "crm.Contact tables" */
	struct str sha256; /* of its content, as in its header */
};

struct manifest {
	struct str output_base; /* as given to link */
	struct manifest_file *files;
	size_t file_count;
	struct str *refresh; /* functions that refresh the table views, in order */
	size_t refresh_count;
};

/* Loads PATH. False: a diagnostic was added. */
bool manifest_load(struct arena *arena, struct diags *diags, struct str path, struct manifest *manifest);

/*
 * OLD, the text of a manifest, with these files in place of those of the same path; they are in its order. False: OLD has not all
 * of them.
 */
bool manifest_replace(struct arena *arena, struct str old, const struct manifest_file *files, size_t count,
                      struct str *text);

struct str manifest_text(struct arena *arena, const struct manifest *manifest);

#endif

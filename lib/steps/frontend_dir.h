/*
 * frontend_dir.h - the directory of the frontend files: DIR/types.ts and others, DIR/fragments/contact.json of each entity.
 *
 * DIR/.generated lists them with the XXH3 of their bytes. A fragment that is listed and no longer made is removed; a file
 * that is not as it was listed was edited, which is told before it is written anew.
 */
#ifndef SPECQL_STEPS_FRONTEND_DIR_H
#define SPECQL_STEPS_FRONTEND_DIR_H

#include "steps/frontend.h"
#include "write/outputs.h"

/* DIR/fragments */
struct str frontend_fragments(struct arena *arena, struct str directory);

/*
 * Adds FILES to W, and the list. FRAGMENTS have been added already, or are as they are; those elsewhere do not count. False:
 * a diagnostic was added.
 */
bool frontend_dir_add(struct arena *arena, struct diags *diags, struct outputs *w, struct str directory,
                      const struct frontend_files *files, const struct fragments *fragments);

#endif

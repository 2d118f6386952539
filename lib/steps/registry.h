/* registry.h - the registry commands, and the first step of `generate --use-registry`. */
#ifndef SPECQL_STEPS_REGISTRY_H
#define SPECQL_STEPS_REGISTRY_H

#include "steps/entity_files.h"
#include "steps/settings.h"

/*
 * Gives codes to the entities of SPECS that have none. *TEXT is the registry's new text, empty when nothing is new;
 * SETTINGS then has the new registry. What was assigned is remembered in SQ. False: diagnostics were added.
 */
bool registry_assign_codes(struct specql *sq, struct settings *settings, const struct specs *specs, struct str *text);

#endif

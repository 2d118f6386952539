/*
 * operands.h - the entity files of a command: those it was given, and those that directories it was given stand for.
 *
 * What a directory stands for is said in paths.h; a note names the YAML below it that describes no entity, so that nothing is
 * left out silently.
 */
#ifndef SPECQL_STEPS_OPERANDS_H
#define SPECQL_STEPS_OPERANDS_H

#include "steps/paths.h"
#include "steps/settings.h"

/* Appends the files of OPERANDS, each path once. False: a diagnostic was added, perhaps that a directory has none. */
bool operands_find(struct specql *sq, const struct settings *settings, const char *const *operands, size_t count,
                 struct path_files *files);

#endif

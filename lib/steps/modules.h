/*
 * modules.h - entity files that are made from others: `extends` and `import`.
 *
 * A file that names others is read in two goes: its head by everybody, the rest when the others are there. Only resolve and
 * the one-process commands look for them: in the directory of the file that names them, then in each directory of
 * `--include`; an entity that is extended by its name may also be any of the project. What they found they write down, with
 * the texts, and compile reads it from there: so its inputs are its own files and its imports, and nothing else.
 */
#ifndef SPECQL_STEPS_MODULES_H
#define SPECQL_STEPS_MODULES_H

#include "base/map.h"
#include "steps/entity_files.h"

struct modules;

/* Looks for modules in files. */
struct modules *modules_new(struct arena *arena, struct diags *diags, const struct str *includes, size_t count);

/* Files whose names begin with git: are those of REVISION (steps/revision.h). */
struct revision;
void modules_from(struct modules *m, struct revision *revision);

/* An entity file, from the revision or the file system, as spec_read() reads it. */
struct spec *modules_read(struct modules *m, struct str path);

/* Finds what resolve wrote down. */
struct modules *modules_recorded(struct arena *arena, struct diags *diags, const struct imports *imports);

/* FILE describes an entity of the project, which may be extended by its name. */
void modules_know(struct modules *m, struct str schema, struct str entity, struct str file);

/* The same for what was read of an entity file. */
void modules_know_spec(struct modules *m, const struct spec *head);

/* Puts in the place of each pending spec what it stands for: one spec, or several for a file of imports. */
void modules_finish(struct modules *m, struct specs *specs);

/* Both, where SPECS is the whole project. */
void modules_apply(struct modules *m, struct specs *specs);

/* What was imported to be known, and the trees that were put together, for struct resolve. */
const struct iface *modules_known(struct modules *m);
const struct map *modules_trees(const struct modules *m);

/* Writes down what FILE needed, for modules_recorded(). Call it after modules_finish(). */
void modules_record(struct modules *m, const struct str *files, size_t count, struct imports *imports);

/* Every file that was read, and every directory in which one was looked for in vain. */
size_t modules_inputs(const struct modules *m, const struct str **paths);

#endif

/*
 * revision.h - the files of a git revision, as if they were in a directory called git:REV.
 *
 * They are read by the program `git`, never checked out. A path is git:REV:entities/contact.yaml, from the top of the
 * repository; messages about a file show it like that.
 */
#ifndef SPECQL_STEPS_REVISION_H
#define SPECQL_STEPS_REVISION_H

#include "base/map.h"
#include "base/vec.h"
#include "diag/diag.h"

struct revision;

/* "git:REV" or "git:REV:PATH"; PATH is empty where there is none. False: TEXT begins in another way. */
bool revision_parse(struct str text, struct str *name, struct str *path);

/*
 * The revision NAME of the repository that DIRECTORY (empty: the working directory) is in. NULL: a diagnostic was added.
 */
struct revision *revision_open(struct arena *arena, struct diags *diags, struct str name, struct str directory);

struct revision_files {
	VEC(struct str) at;
};

/*
 * What PATH stands for: a file, or the entity files below a directory as path_entity_files() knows them, by name. It begins at
 * the top of the repository, or, with "./" or "../" in front, at the directory. Symbolic links are followed within the
 * revision. False: a diagnostic was added.
 */
bool revision_list(struct revision *r, struct str path, struct revision_files *files);

/* PATH, as revision_list() takes it, with git:REV: in front. */
struct str revision_path(struct revision *r, struct str path);

/* DIR, from the working directory, as one of the revision; as it is where that lies elsewhere. */
struct str revision_directory(struct revision *r, struct str dir);

/* The working directory lies in the repository of the revision. */
bool revision_is_here(const struct revision *r);

/* PATH begins with git: */
bool revision_owns(struct str path);
bool revision_has(const struct revision *r, struct str path);

/* The directory that the file PATH is in. */
struct str revision_parent(const struct revision *r, struct str path);

/* The source PATH. NULL: it has none, or it cannot be read, and a diagnostic was added. */
struct source *revision_source(struct revision *r, struct str path);

#endif

/* git_output.h - what `git ls-tree -z` and `git cat-file --batch` print, piece by piece. Nothing in it is taken on trust. */
#ifndef SPECQL_STEPS_GIT_OUTPUT_H
#define SPECQL_STEPS_GIT_OUTPUT_H

#include "base/str.h"
#include "base/util.h"

/* "100644 blob ID\tPATH", a NUL byte behind it. */
struct git_entry {
	struct str mode, type, id, path;
};

/* The next entry of OUTPUT from *AT on. False: there is none, or *AT is where something else begins. */
bool git_entry_next(struct str output, size_t *at, struct git_entry *entry);

/* A file, or a link: the blob is the path that it leads to. A repository in this one is neither. */
bool git_entry_is_file(const struct git_entry *entry);
bool git_entry_is_link(const struct git_entry *entry);

/* "ID blob SIZE\n", the bytes, a line end. False: it is not like that, or of another one. */
bool git_blob_next(struct str output, size_t *at, struct str id, struct str *bytes);

#endif

/*
 * temp.h - temporary files: written beside their targets, then put in their places.
 *
 * They are called .specql-PID-NUMBER.tmp, so that a later run can tell those of a process that was killed. Functions
 * return 0 or an errno value.
 */
#ifndef SPECQL_WRITE_TEMP_H
#define SPECQL_WRITE_TEMP_H

#include <sys/stat.h>
#include <time.h>

#include "base/arena.h"

struct temp_options {
	bool keep_mode; /* give it MODE; else what the umask leaves of rw-rw-rw- */
	mode_t mode;
	const struct timespec *mtime; /* NULL: as it comes */
	unsigned *next;               /* first number to try in the name; moves on, so that many files cost no search */
};

/* A file in DIRECTORY ("": the working directory) that holds TEXT; *path is its name. Nothing is left after an error. */
int temp_write(struct arena *arena, struct str directory, struct str text, const struct temp_options *options,
               struct str *path);

/* The time that DIRECTORY's file system gives to a file made now, and the owner. */
int temp_time(struct arena *arena, struct str directory, struct timespec *time, uid_t *owner);

/*
 * Puts TEMP in the place of TARGET at one stroke; TEMP is gone afterwards. OVER: something is likely to be there. After an error
 * both are as they were.
 */
int temp_place(const char *temp, const char *target, bool over);

/* How many files in DIRECTORY were left by processes that are no more; REMOVE: they are removed. */
size_t temp_leftovers(struct arena *arena, struct str directory, bool remove);

#endif

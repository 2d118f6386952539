/*
 * confine.h - gives up the right to open anything but what was named: Landlock, Linux 5.13 and later.
 *
 *     struct confine c;
 *     confine_init(&c, arena, true);
 *     confine_read(&c, path);                  as often as needed
 *     confine_write(&c, path);
 *     switch (confine_apply(&c, &why)) ...
 *
 * A confined thread, and every process it starts, can open the named files and no other, for ever. A file that is named
 * by a symbolic link is the one the link leads to now. What is not there is not named: opening it fails as it would
 * have done. Asking for size and time of a file is not opening it.
 *
 * A file that is written is made beside its place and renamed: so confine_write() names its directory, for making,
 * replacing and removing files, and the file itself for reading. A directory that is not there yet is made; then the
 * same goes for the nearest one above it, and below that nothing may be read.
 */
#ifndef SPECQL_BASE_CONFINE_H
#define SPECQL_BASE_CONFINE_H

#include "base/arena.h"
#include "base/vec.h"

struct confine_rule {
	const char *path;
	unsigned access;
	bool directory; /* PATH is one; else it is a regular file */
	bool follow;    /* a symbolic link */
};

struct confine {
	struct arena *arena;
	bool wanted;
	VEC(struct confine_rule) rules;
	bool read_all; /* any file may be read and run; only writing is confined */
};

/* WANTED: else naming files does nothing, and costs nothing. */
void confine_init(struct confine *c, struct arena *arena, bool wanted);

/* PATH, a file; a directory: all files below it. */
void confine_read(struct confine *c, struct str path);
void confine_read_below(struct confine *c, struct str directory);

/* PATH, a file; a directory: all files below it, which may be read as well. */
void confine_write(struct confine *c, struct str path);
void confine_write_below(struct confine *c, struct str directory);

/* PATH is written as it is: a device. */
void confine_device(struct confine *c, const char *path);

enum confine_result {
	CONFINED,
	CONFINE_MISSING, /* this kernel, or this build of ours, has no such thing: nothing was done, *WHY says why */
	CONFINE_FAILED,  /* it has, and refused: *WHY says why */
};
enum confine_result confine_apply(const struct confine *c, struct str *why);

#endif

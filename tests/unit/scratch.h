/* scratch.h - an empty directory of its own for a test that writes files; the working directory while it runs. */
#ifndef SPECQL_SCRATCH_H
#define SPECQL_SCRATCH_H

#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"

static char scratch_path[] = "/tmp/specql-test-XXXXXX";

static inline void scratch_enter(void)
{
	if (!mkdtemp(scratch_path) || chdir(scratch_path) != 0) {
		perror(scratch_path);
		exit(EXIT_FAILURE);
	}
}

static inline int scratch_remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st, (void)kind, (void)at;
	return remove(path);
}

static inline void scratch_leave(void)
{
	if (chdir("/") != 0 || nftw(scratch_path, scratch_remove_one, 16, FTW_DEPTH | FTW_PHYS) != 0)
		perror(scratch_path);
}

static inline void scratch_write(const char *path, struct str text)
{
	FILE *f = fopen(path, "wb");

	if (!f || fwrite(text.ptr, 1, text.len, f) != text.len || fclose(f) != 0) {
		perror(path);
		exit(EXIT_FAILURE);
	}
}

#endif

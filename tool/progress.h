/*
 * progress.h - one line on a terminal about a command that takes long; short ones print none.
 *
 * The line appears a second after the beginning, is renewed ten times a second at most, and is wiped at the end.
 */
#ifndef SPECQL_TOOL_PROGRESS_H
#define SPECQL_TOOL_PROGRESS_H

#include <stdio.h>

struct progress {
	FILE *to;        /* NULL: nobody looks */
	long long begun; /* in milliseconds of any clock that only goes forward */
	long long shown; /* when the line was renewed */
	int visible;
};

/* TO is a terminal that can wipe a line, or NULL: nothing is ever shown. */
void progress_begin(struct progress *p, FILE *to, long long now);

/* DONE of TOTAL are, say, "compiled". */
void progress_at(struct progress *p, long long now, const char *what, size_t done, size_t total);

void progress_end(struct progress *p);

long long progress_now(void);

#endif

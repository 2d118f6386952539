/* run.h - another program as part of a step: its arguments, an environment of known content, all it prints. */
#ifndef SPECQL_STEPS_RUN_H
#define SPECQL_STEPS_RUN_H

#include "base/arena.h"

struct run {
	const char *const *argv; /* program first (looked up on PATH without a slash), NULL last */
	const char *const *set;  /* NAME=VALUE to set, NAME to unset, NULL last; the rest is the caller's environment */
	const char *const *keep; /* NULL: all the rest; else only these variables of it, NULL last */
	struct str input;        /* what it reads; empty: nothing */
	bool apart;              /* standard error goes into `errors` */
	struct str output;       /* standard output and standard error, as they came */
	struct str errors;
	int status;              /* exit code; 128 + signal when a signal ended it */
};

/* Runs the program and waits for it. Returns 0, or the errno value of what kept it from running. */
int run_program(struct arena *arena, struct run *run);

#endif

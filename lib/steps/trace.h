/* trace.h - what a run read, as a file: --trace-inputs. docs/hermetic.md describes its form. */
#ifndef SPECQL_STEPS_TRACE_H
#define SPECQL_STEPS_TRACE_H

#include "steps/session.h"

/* From here on what is read is noted, for FILE. */
void trace_begin(struct specql *sq, struct str file);

/* The list at PATH was read by whoever calls us, and holds TEXT. */
void trace_list(struct specql *sq, const char *path, const char *text, size_t size);

/* Writes it, if it was begun; the last thing a run does. False: a diagnostic was added. */
bool trace_write(struct specql *sq);

#endif

/*
 * outputs.h - the files of one run: all of them are put in place, or none.
 *
 * Calling sequence:
 *
 *     struct outputs *w = outputs_new(arena, diags);
 *     outputs_add(w, path, text, 0);              as often as needed; nothing touches the disk yet
 *     outputs_add(w, stamp, text, OUTPUT_ALWAYS);
 *     if (!outputs_commit(w)) ...                 diagnostics say what failed; the old files are as they were
 *
 * commit compares each text with what is on disk, writes the different ones to temporary files beside their targets,
 * and only when all of those are complete renames them into place in the order of adding (so add stamps last). A file
 * whose bytes are the same is not touched. The mode of a replaced file is kept; a symbolic link is replaced, never
 * written through; missing directories are made. Temporary names begin with a dot, hold the process id and never end
 * in ".sql".
 *
 * A killed run leaves each file whole, the old one or the new one, and perhaps temporary files. The next run removes
 * those: it looks in the stamp's directory, where the first temporary file of a run is made, and, should it find one of
 * a process that is no more, in the directories of all its outputs; without a stamp always there.
 *
 * Step time: outputs_begin() creates the stamp's temporary file before the first input is opened; every file this run
 * puts in place then carries that file's modification time. Without it an input saved while the step runs would look
 * older than outputs that do not contain it.
 */
#ifndef SPECQL_WRITE_OUTPUTS_H
#define SPECQL_WRITE_OUTPUTS_H

#include "base/out.h"
#include "diag/diag.h"

struct outputs;

enum output_flags {
	/* Stamps: counts as changed by every run. When no file of the run is to be written, only its time is renewed. */
	OUTPUT_ALWAYS = 1,
	OUTPUT_RENEW = 2, /* same bytes: left in place, but its time is renewed */
};

struct outputs *outputs_new(struct arena *arena, struct diags *diags);

/*
 * Takes the step time from a temporary file beside STAMP that nobody sees. Call it before the first input is opened. A
 * step that fails later has changed nothing, and made no directory.
 */
bool outputs_begin(struct outputs *w, struct str stamp);

/* This run is a dry one: outputs_pending() will end it. Messages then say what would be. */
void outputs_rehearse(struct outputs *w);
bool outputs_is_rehearsal(const struct outputs *w);

/* PATH is read by this run: that it is an output too, under whatever spelling, is an error diagnostic at commit. */
void outputs_input(struct outputs *w, struct str path);

/* PATH will hold TEXT. Adding one path twice, in whatever spelling, is an error diagnostic at commit. */
void outputs_add(struct outputs *w, struct str path, struct str text, unsigned flags);

/*
 * Is a file in the place of the output added last that has other bytes? Commit does not look at it again. TEXT gets them; a
 * NULL pointer where they cannot be read.
 */
bool outputs_other(struct outputs *w, struct str *text);

/* PATH is an output that is known to hold what it shall: nothing is read or written, but its name is taken. */
void outputs_same(struct outputs *w, struct str path);

/* PATH would be an output and stays as it is: what killed runs have left beside it is removed. */
void outputs_leave(struct outputs *w, struct str path);

/* PATH will be gone. Removing what is not there is no error. */
void outputs_remove(struct outputs *w, struct str path);

/* Puts everything in place. False: a diagnostic was added, nothing was changed unless a rename itself failed midway. */
bool outputs_commit(struct outputs *w);

/*
 * Dry run: how many files commit would replace or remove because they differ; outputs_changed() names them. Nothing is
 * written. Where something is in the way a diagnostic is added and all files count.
 */
size_t outputs_pending(struct outputs *w);

/* After that: none of these differs only because its bytes cannot be had. False: diagnostics were added. */
bool outputs_were_read(const struct outputs *w);

/* After commit: the files that were really replaced or removed, in order. */
size_t outputs_changed(const struct outputs *w, const struct str **paths);

#endif

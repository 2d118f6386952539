/*
 * diff_side.h - a side of a comparison: a file, a directory, or either in a git revision.
 *
 * What decides about a whole project is said on the command line for both sides. What it leaves to a project file is said by
 * the side's own: that in the directory; in the revision that in the directory, or else that of the working directory as
 * it was then. Only a side without a place for one has the project file of the working directory.
 */
#ifndef SPECQL_STEPS_DIFF_SIDE_H
#define SPECQL_STEPS_DIFF_SIDE_H

#include "steps/project_model.h"

struct diff_path {
	struct str text;       /* as given */
	struct str name, path; /* of a revision, and in it */
	bool git;
};

struct diff_path diff_path_parse(const char *text);

/* The entities of SIDE, which is compared with OTHER. OPTIONS are those of the command line. False: diagnostics were added. */
bool diff_side_load(struct specql *sq, const struct settings_options *options, const struct diff_path *side,
                    const struct diff_path *other, struct project_model *model);

#endif

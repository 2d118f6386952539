/* link_depfile.h - what Ninja is told of link's outputs, and their times, which it compares. */
#ifndef SPECQL_STEPS_LINK_DEPFILE_H
#define SPECQL_STEPS_LINK_DEPFILE_H

#include "steps/entity_files.h"
#include "steps/session.h"
#include "write/outputs.h"

/*
 * Lists the outputs as inputs, so that a build tool runs this step when one of them is touched: FILES below the output base, and
 * OTHERS. False: a diagnostic was added.
 */
bool link_depfile(struct arena *arena, struct diags *diags, const struct specql_link_options *options,
                  const struct sql_outputs *files, const struct sql_outputs *others, struct outputs *w);

/*
 * Where no product of this step has other bytes than before, Ninja gives it the time of the newest input that it knew of; what
 * the depfile names for the first time must not be newer than the stamps, or the step would run once more.
 */
void link_settle_times(const struct specql_link_options *options, const struct sql_outputs *others);

#endif

/*
 * link_again.h - what the whole of link leaves for the next time, and link where little has changed since it last ran: no input
 * but stamps, none of them in what concerns other entities, and no output that compile did not write.
 *
 * What is left to do is then to see that the outputs are there, and to renew what names their content: the manifest and the state.
 * Of a large project nothing else is read; the stamps of all entities would be most of the work.
 */
#ifndef SPECQL_STEPS_LINK_AGAIN_H
#define SPECQL_STEPS_LINK_AGAIN_H

#include "steps/link_state.h"
#include "steps/session.h"
#include "write/outputs.h"

struct link_record {
	struct arena *arena;
	const struct specql_link_options *options;
	struct link_state *before; /* its entries that were seen need not be looked at again */
	struct stamp *const *stamps;
	const struct file_stat *input_stats; /* of stamps, then of files written by hand, before they were read */
	const struct sql_outputs *made;      /* the project's own files */
	const struct sql_outputs *watched;
};

/* The state of a whole run, before its files are in place. */
void link_record(const struct link_record *r, struct link_state *state);

/*
 * STATE becomes what will be on disk, and W gets the manifest where it changes. False: this is a case for the whole of link, for
 * which STATE can still be used, and W is as it was.
 */
bool link_again(struct arena *arena, const struct specql_link_options *options, struct link_state *state,
                struct outputs *w);

#endif

/* spec_notify.h - the step `notify`: somebody, or everybody who listens, is told something. */
#ifndef SPECQL_READ_SPEC_NOTIFY_H
#define SPECQL_READ_SPEC_NOTIFY_H

#include "read/spec.h"

/* recipient(channel, "message {field}"), recipient "message", or an event with `to` and `payload`. */
struct spec_notice {
	struct expr *recipient; /* NULL: none */
	struct str channel;     /* email, sms, push, webhook; empty: none */
	struct str event;       /* empty: a message */
};

void spec_read_notify(struct arena *arena, struct diags *diags, struct spec_step *step);

#endif

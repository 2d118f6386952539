/* notice.h - what a `notify` tells, and whom. */
#ifndef SPECQL_MODEL_NOTICE_H
#define SPECQL_MODEL_NOTICE_H

#include "model/model.h"

/* The values are the step's `sets`: the recipient first, where there is one; then the parts of the message or the payload. */
struct notice {
	struct str event;   /* empty: a message */
	struct str channel; /* empty: none */
	bool has_recipient; /* as a value; else NAME */
	struct str name;    /* of a fixed recipient; empty: there is none */
	bool is_message;
};

#endif

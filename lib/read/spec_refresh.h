/* spec_refresh.h - the step `refresh_table_view`. */
#ifndef SPECQL_READ_SPEC_REFRESH_H
#define SPECQL_READ_SPEC_REFRESH_H

#include "read/spec.h"

enum refresh_scope {
	REFRESH_VIEW,      /* all of a table view: the step's target */
	REFRESH_SELF,      /* the own row */
	REFRESH_RELATED,   /* with all rows that refer to it */
	REFRESH_PROPAGATE, /* with those that it refers to by `propagate` */
	REFRESH_BATCH,     /* the own row, once, when the action ends */
};

struct spec_refresh {
	enum refresh_scope scope;
	bool deferred;         /* when the action ends */
	struct spanned *names; /* propagate: fields and entities */
	size_t name_count;
};

void spec_read_refresh(struct arena *arena, struct diags *diags, struct spec_step *step);

#endif

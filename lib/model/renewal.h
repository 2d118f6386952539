/* renewal.h - which table views a `refresh_table_view` makes anew, and which rows of them. */
#ifndef SPECQL_MODEL_RENEWAL_H
#define SPECQL_MODEL_RENEWAL_H

#include "model/model.h"

enum renewal_rows {
	RENEW_ALL,
	RENEW_SELF,      /* the own row */
	RENEW_REFERENCE, /* the row that FIELD of the own row refers to */
	RENEW_BACK,      /* the rows whose FIELD refers to the own row */
};

struct renewal_item {
	const struct entity *entity; /* whose table view it is */
	enum renewal_rows rows;
	const struct field *field;
	size_t column; /* of FIELD */
};

struct renewal {
	struct renewal_item *items;
	size_t item_count;
	bool deferred; /* when the action ends */
};

#endif

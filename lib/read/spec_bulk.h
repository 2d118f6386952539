/* spec_bulk.h - the pattern batch/bulk_operation: one write for each element of a list. */
#ifndef SPECQL_READ_SPEC_BULK_H
#define SPECQL_READ_SPEC_BULK_H

#include "read/spec.h"

enum bulk_errors { BULK_ROLLBACK, BULK_CONTINUE, BULK_STOP };

/* What the result may tell. */
enum bulk_fact { BULK_TOTAL, BULK_PROCESSED, BULK_FAILED, BULK_SKIPPED, BULK_IDS, BULK_FAILURES, BULK_FACT_COUNT };

struct spec_bulk_member {
	struct str name; /* in the result */
	enum bulk_fact fact;
};

struct spec_bulk {
	enum bulk_errors errors;
	uint32_t size; /* elements in one sub-transaction */
	struct spec_bulk_member *summary;
	size_t summary_count;
};

#endif

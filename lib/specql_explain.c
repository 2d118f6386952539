/* The table of diagnostics, for callers of the library. */
#include <specql/specql.h>

#include "diag/diag.h"

size_t specql_diagnostic_count(void)
{
	return DIAG_COUNT;
}

struct specql_diagnostic specql_diagnostic_at(size_t i)
{
	const struct diag_row *row = &diag_rows[i];

	return (struct specql_diagnostic){
		.id = row->name,
		.severity = severity_names[row->severity],
		.summary = row->summary,
		.lowerable = row->lowerable,
	};
}

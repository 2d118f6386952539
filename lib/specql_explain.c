/* The table of diagnostics, and the page that explains them, for callers of the library. */
#include <specql/specql.h>

#include <string.h>

#include "base/util.h"
#include "diag/diag.h"

static const struct {
	const char *name, *text;
} pages[] = {
#define DIAG_PAGE(name, text) { name, text },
#include "diag/diag_pages.def"
#undef DIAG_PAGE
};

size_t specql_diagnostic_count(void)
{
	return DIAG_COUNT;
}

const char *specql_nearest(const char *name, const char *const *candidates, size_t count)
{
	const char *best = NULL;
	struct str pair[2];

	for (size_t i = 0; i < count; i++) {
		pair[0] = str_from(best != NULL ? best : "");
		pair[1] = str_from(candidates[i]);

		struct str near = diag_nearest(str_from(name), pair, 2);

		if (near.len > 0)
			best = near.ptr;
	}
	return best;
}

/* Both lists have the same order, in which rows are looked for from the place where they should be. */
static const char *page_of(size_t i)
{
	for (size_t n = 0; n < countof(pages); n++)
		if (strcmp(pages[(i + n) % countof(pages)].name, diag_rows[i].name) == 0)
			return pages[(i + n) % countof(pages)].text;
	return "";
}

struct specql_diagnostic specql_diagnostic_at(size_t i)
{
	const struct diag_row *row = &diag_rows[i];

	return (struct specql_diagnostic){
		.id = row->name,
		.severity = severity_names[row->severity],
		.summary = row->summary,
		.lowerable = row->lowerable,
		.page = page_of(i),
	};
}

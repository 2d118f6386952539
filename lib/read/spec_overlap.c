/* The parameters of the pattern non_overlapping_daterange. */
#include "read/spec_patterns.h"

bool spec_read_overlap(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                       struct spec_overlap *overlap)
{
	static const char *const modes[] = { "strict", "warning", NULL };
	bool inclusive = true, adjacent = true;
	size_t mode = 0;
	*overlap = (struct spec_overlap){ .span = p->span, .index = p->index };
	bool ok = pattern_texts(arena, diags, p, "scope_fields", &overlap->scope, &overlap->scope_count);
	ok = pattern_text(diags, p, "start_date_field", &overlap->start) && ok;
	ok = pattern_text(diags, p, "end_date_field", &overlap->end) && ok;
	ok = pattern_word(diags, p, "check_mode", modes, &mode) && ok;
	ok = pattern_bool(diags, p, "inclusive_bounds", &inclusive) && ok;
	ok = pattern_bool(diags, p, "allow_adjacent", &adjacent) && ok;
	overlap->warns = mode == 1;
	overlap->exclusive = !inclusive;
	overlap->apart = !adjacent;
	return ok;
}

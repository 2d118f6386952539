#include "steps/edited.h"

#include "emit/part.h"

void edited_warn(struct arena *arena, struct diags *diags, const struct outputs *w, struct str path, struct str text)
{
	diag(diags, DIAG_EDITED_OUTPUT, (struct span){ source_new(arena, path, text), 0, 0 },
	     "this generated file was edited by hand; the edit %s replaced",
	     outputs_is_rehearsal(w) ? "would be" : "is");
	diag_hint(diags, "edit the entity it is made from");
}

void edited_check(struct arena *arena, struct diags *diags, struct outputs *w, struct str path)
{
	struct str text;
	if (outputs_other(w, &text) && text.ptr != NULL && !part_is_pristine_file(arena, text))
		edited_warn(arena, diags, w, path, text);
}

#include "steps/entity_schema.h"
#include "steps/session.h"
#include "write/outputs.h"

bool step_schema(struct specql *sq, const struct specql_schema_options *options)
{
	sq->tool_output = entity_schema(sq->arena);
	if (sq->tool_output.len == 0)
		return diag(sq->diags, DIAG_IO, (struct span){ 0 }, "out of memory");
	if (options->output == NULL)
		return true;
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	outputs_add(w, str_from(options->output), sq->tool_output, 0);
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	return ok;
}

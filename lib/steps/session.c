#include "steps/session.h"

#include "base/confine.h"
#include "base/out.h"
#include "base/sources.h"
#include "base/version.h"

const char *session_tool_id(void)
{
	return "specql " SPECQL_VERSION " format " SPECQL_OUTPUT_FORMAT " sources " SPECQL_SOURCES;
}

struct str session_stamp(struct arena *arena, const char *step)
{
	return arena_printf(arena, "%s\n%s\n", step, session_tool_id());
}

struct str session_stamp_of(struct arena *arena, const char *step, const struct str *paths, size_t count)
{
	struct out o;
	out_init(&o, arena);
	out_str(&o, session_stamp(arena, step));
	for (size_t i = 0; i < count; i++)
		out_printf(&o, "%.*s\n", STR_ARG(paths[i]));
	return out_text(&o);
}

bool session_confine(struct specql *sq, struct confine *c)
{
	static const struct span nowhere = { 0 };
	struct str why;
	if (!sq->hermetic)
		return true;
	if (sq->trace.len > 0)
		confine_write(c, sq->trace);
	switch (confine_apply(c, &why)) {
	case CONFINED:
		sq->confined = true;
		return true;
	case CONFINE_MISSING:
		diag(sq->diags, DIAG_HERMETIC, nowhere, "not confined to the declared files: %.*s", STR_ARG(why));
		return true;
	case CONFINE_FAILED:
		break;
	}
	return diag(sq->diags, DIAG_IO, nowhere, "confine the step to its declared files: %.*s", STR_ARG(why));
}

void session_progress(struct specql *sq, const char *what, size_t done, size_t total)
{
	if (sq->progress != NULL)
		sq->progress(sq->progress_context, what, done, total);
}

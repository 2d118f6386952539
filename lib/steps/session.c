#include "steps/session.h"

#include "base/version.h"

const char *session_tool_id(void)
{
	return "specql " SPECQL_VERSION " format " SPECQL_OUTPUT_FORMAT;
}

struct str session_stamp(struct arena *arena, const char *step)
{
	return arena_printf(arena, "%s\n%s\n", step, session_tool_id());
}

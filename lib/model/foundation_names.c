#include "model/foundation_names.h"

#include "base/util.h"

static const char *const functions[] = {
	"caller_has_permission", "caller_has_role", "changed_fields",
	"check_payload",         "check_ids",       "check_version",
	"each_matches",          "error_context",   "fail",
	"failure_result",        "field_names",     "problem_fields",
	"refused_fields",        "without_secrets", "log_and_return_mutation",
	"slugify",               "named_constraint",
};

/* tb_, v_ and tv_ are put in front of these. */
static const char *const entities[] = { "mutation_audit_log", "mutation_error", "event_outbox", "idempotency" };

static bool is_one_of(struct str name, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (str_is(name, names[i]))
			return true;
	return false;
}

bool foundation_has_function(struct str name)
{
	return is_one_of(name, functions, countof(functions));
}

bool foundation_has_entity(struct str slug)
{
	return is_one_of(slug, entities, countof(entities));
}

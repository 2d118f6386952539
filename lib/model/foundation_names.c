#include "model/foundation_names.h"

#include "model/types.h"

static const char *const functions[] = {
	"caller_has_permission", "caller_has_role", "changed_fields",
	"check_payload",         "check_ids",       "check_version",
	"to_mutation_response",  "with_impact",
	"each_matches",          "error_context",   "fail",
	"failure_result",        "field_names",     "problem_fields",
	"refused_fields",        "without_secrets", "log_and_return_mutation",
	"slugify",               "named_constraint", "needed_value", "each_has_length", "refresh_table_views", "call_input", "emit_event", "found_key",
	"payload_hash", "recall_result", "keep_result",
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

/* simple_address stands for SimpleAddress. */
static bool is_snake_of(struct str snake, const char *name)
{
	size_t at = 0;
	for (size_t i = 0; i < snake.len; i++) {
		if (snake.ptr[i] == '_')
			continue;
		if (name[at] == '\0' || !str_eq_nocase(str_sub(snake, i, 1), (struct str){ &name[at], 1 }))
			return false;
		at++;
	}
	return name[at] == '\0';
}

/* is_valid_simple_address, is_valid_simple_address_list */
static bool is_validator(struct str name)
{
	static const char start[] = "is_valid_", end[] = "_list";
	if (!str_starts(name, str_from(start)))
		return false;
	name = str_sub(name, strlen(start), name.len);
	if (str_ends(name, str_from(end)))
		name = str_sub(name, 0, name.len - strlen(end));
	for (size_t i = 0; i < type_row_count; i++)
		if (type_rows[i].composite && is_snake_of(name, type_rows[i].name))
			return true;
	return false;
}

bool foundation_has_function(struct str name)
{
	return is_one_of(name, functions, countof(functions)) || is_validator(name);
}

bool foundation_has_entity(struct str slug)
{
	return is_one_of(slug, entities, countof(entities));
}

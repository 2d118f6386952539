/* plan_helper_comments.c - 40_metadata: what the functions are for that an entity has besides its actions. */
#include "plan/plan_api.h"

/* Names of helpers without the entity's, which stands in front or behind; %.*s is the entity. */
static const struct helper_row {
	const char *before, *behind, *text;
} rows[] = {
	{ "", "_pk", "Internal key of a live %.*s, by its id." },
	{ "", "_pk_by_identifier", "Internal key of a live %.*s, by its identifier." },
	{ "", "_id", "Id of a %.*s, deleted or not, by its internal key." },
	{ "", "_identifier", "Identifier of a %.*s, deleted or not, by its internal key." },
	{ "", "_recompute_identifiers", "Makes the identifiers of %.*s anew." },
	{ "", "_ancestors", "The rows of %.*s above one." },
	{ "", "_descendants", "The rows of %.*s below one." },
	{ "", "_resolved", "What a %.*s is with all that its templates give it." },
	{ "refresh_tv_", "", "Refreshes the table view of %.*s: one row, or all of them." },
};

static struct str description(struct arena *arena, const struct entity *entity, const struct stmt *function)
{
	for (size_t i = 0; i < countof(rows); i++) {
		struct str name =
		        arena_printf(arena, "%s%.*s%s", rows[i].before, STR_ARG(entity->slug), rows[i].behind);
		struct str text = str_from(rows[i].text);
		size_t hole = str_find(text, '%');

		if (str_eq(function->name.object, name))
			return arena_printf(arena, "%.*s%.*s%s", (int)hole, text.ptr, STR_ARG(entity->name),
			                    text.ptr + hole + strlen("%.*s"));
	}
	if (str_is(function->returns.sql, "TRIGGER"))
		return arena_printf(arena, "Called by a trigger of %.*s.", STR_ARG(entity->name));
	return arena_printf(arena, "Helper of %.*s.", STR_ARG(entity->name));
}

static bool is_commented(const struct plan *plan, const struct stmt *function)
{
	for (size_t i = 0; i < plan->parts[PART_METADATA].len; i++) {
		const struct stmt *stmt = &plan->parts[PART_METADATA].items[i];

		if (stmt->kind == STMT_COMMENT && stmt->on == COMMENT_ON_FUNCTION &&
		    str_eq(stmt->name.schema, function->name.schema) &&
		    str_eq(stmt->name.object, function->name.object))
			return true;
	}
	return false;
}

void plan_helper_comments(struct plan *plan, const struct entity *entity)
{
	for (enum part part = PART_TABLES; part < PART_METADATA; part++)
		for (size_t i = 0; i < plan->parts[part].len; i++) {
			const struct stmt *function = &plan->parts[part].items[i];
			struct stmt *comment;

			if (function->kind != STMT_FUNCTION || is_commented(plan, function))
				continue;
			comment = plan_comment(plan, COMMENT_ON_FUNCTION, function->name, STR_EMPTY,
			                       description(plan->arena, entity, function));
			comment->arguments = function->arguments;
			comment->argument_count = function->argument_count;
		}
}

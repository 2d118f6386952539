/* plan_result.c - the answer of a core function, behind its steps or where one of them returns. */
#include "plan/plan_result.h"

#include "model/names.h"
#include "plan/core_links.h"
#include "plan/plan_impact.h"
#include "plan/plan_steps.h"
#include "templates/templates.h"

static struct str success_message(const struct core *core)
{
	const char *done = NULL;

	switch (core->action->operation) {
	case OPERATION_INSERT:
		done = "created";
		break;
	case OPERATION_UPDATE:
		done = core->action->steps[0].restores ? "restored" : "updated";
		break;
	case OPERATION_DELETE:
		done = "deleted";
		break;
	case OPERATION_CUSTOM: {
		struct str words = name_words(core->arena, core->action->name);

		return arena_printf(core->arena, "%.*s: done", STR_ARG(words));
	}
	}
	return arena_printf(core->arena, "%.*s %s", STR_ARG(core->entity->name), done);
}

static struct frag literal(struct arena *arena, struct str text)
{
	struct out o;

	out_init(&o, arena);
	sql_lit(&o, LIT(text));
	return FRAG(out_text(&o));
}

/* WRITTEN, or OTHERWISE when it turns out that nothing was written. */
static struct frag by_outcome(struct core *core, struct str written, struct str otherwise)
{
	struct out o;

	if (!core->tracks_writes)
		return literal(core->arena, written);
	out_init(&o, core->arena);
	out_cstr(&o, "CASE WHEN is_written THEN ");
	sql_lit(&o, LIT(written));
	out_cstr(&o, " ELSE ");
	sql_lit(&o, LIT(otherwise));
	out_cstr(&o, " END");
	return FRAG(out_text(&o));
}

static struct frag result_data(struct core *core)
{
	struct out o;

	out_init(&o, core->arena);
	if (!core->has_self || core->surely_deleted)
		return FRAG(STR_EMPTY);
	out_cstr(&o, "result.object_data := ");
	if (core->reads_deleted) {
		out_cstr(&o, "COALESCE(");
		sql_frag(&o, core_read_data(core));
		out_cstr(&o, ", result.object_data);");
	} else {
		sql_frag(&o, core_read_data(core));
		out_char(&o, ';');
	}
	return FRAG(out_text(&o));
}

/* Columns that nobody writes to are no fields. */
static struct str changed_fields(struct core *core, const char *before)
{
	bool path = core->entity->hierarchy != NULL, version = core->entity->versioned;
	const char *generated = path && version ? ", ARRAY['path', 'version']"
	                        : path          ? ", ARRAY['path']"
	                        : version       ? ", ARRAY['version']"
	                                        : "";

	return arena_printf(core->arena, "app.changed_fields(%s, to_json(self)%s%.*s)", before, generated,
	                    STR_ARG(core_column_aliases(core->arena, core->entity).sql));
}

static struct frag updated_fields(struct core *core)
{
	struct str fields = STR("'{}'");

	if (core->has_loaded)
		fields = changed_fields(core, "to_json(loaded)");
	else if (core->action->kind == ACTION_CREATES && core->has_self)
		fields = changed_fields(core, "'{}'");
	if (core->action->kind == ACTION_CREATES && core->row == ROW_PERHAPS)
		fields = arena_printf(core->arena, "CASE WHEN self.id IS NOT NULL THEN %.*s ELSE '{}' END",
		                      STR_ARG(fields));
	if (core->has_lists)
		fields = arena_printf(core->arena, "%.*s || changed_lists", STR_ARG(fields));
	return FRAG(fields);
}

static void print_result(struct core *core, struct frag status, struct frag message, struct frag metadata)
{
	if (core->has_warnings)
		metadata = FRAG(arena_printf(core->arena, "%.*s || jsonb_build_object('warnings', warnings)",
		                             STR_ARG(metadata.sql.len > 0 ? metadata.sql : STR("::JSONB"))));
	core_paragraph(core);
	tmpl_result(&core->body, &(struct tmpl_result){
	                                 .id = FRAG(core->has_self ? STR("result.id := self.id;") : STR_EMPTY),
	                                 .updated_fields = updated_fields(core),
	                                 .status = status,
	                                 .message = message,
	                                 .data = result_data(core),
	                                 .metadata = plan_impact_metadata(core),
	                                 .more = metadata,
	                         });
}

void plan_outcome(struct core *core)
{
	struct frag message = plan_bulk_message(core);

	if (message.sql.len == 0)
		message = by_outcome(core, success_message(core), STR("Nothing to change"));
	print_result(core, by_outcome(core, STR("success"), STR("noop:unchanged")), message, plan_bulk_summary(core));
}

void plan_result(struct core *core, struct frag message, struct frag metadata)
{
	if (message.sql.len == 0)
		message = by_outcome(core, success_message(core), STR("Nothing to change"));
	print_result(core, literal(core->arena, STR("success")), message, metadata);
}

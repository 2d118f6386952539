/*
 * plan_bulk.c - the pattern batch/bulk_operation: one write for each element of a list, and what became of each of them.
 *
 * Elements are done in batches, each in one sub-transaction, because a sub-transaction for each element is slow when there
 * are many. A batch that fails is undone, and its elements are done one by one: so each of them is judged by itself.
 */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "model/loop.h"
#include "model/names.h"
#include "plan/core_links.h"
#include "read/spec_bulk.h"
#include "templates/templates.h"

static struct frag count_of(struct core *core, const struct step *step, struct str list)
{
	return FRAG(arena_printf(core->arena,
	                         step->loop->kind == LOOP_JSON ? "jsonb_array_length(%.*s)" : "array_length(%.*s, 1)",
	                         STR_ARG(list)));
}

static struct frag element_of(struct core *core, const struct step *step, struct str list)
{
	return FRAG(arena_printf(
	        core->arena, step->loop->kind == LOOP_JSON ? "%.*s -> (element_number - 1)" : "(%.*s)[element_number]",
	        STR_ARG(list)));
}

/* What makes the whole action fail. */
static const char *failed(enum bulk_errors errors)
{
	if (errors == BULK_ROLLBACK)
		return "bulk_failures <> '[]'";
	return "bulk_failures <> '[]' AND jsonb_array_length(bulk_failures) = bulk_tried";
}

void plan_bulk(struct core *core, const struct step *step)
{
	unsigned number = ++core->tries;
	struct str list = expr_sql_operand(core->arena, step->loop->source).sql;
	struct frag steps = plan_branch(core, step->then_steps, step->then_count);
	struct out type;

	core->bulk = step->bulk;
	out_init(&type, core->arena);
	sql_qname(&type, QNAME(STR("app"), name_input_type(core->arena, core->action->function)));
	core_paragraph(core);
	tmpl_bulk(&core->body, &(struct tmpl_bulk){
	                               .count = count_of(core, step, list),
	                               .size = FRAG(arena_printf(core->arena, "%u", (unsigned)step->bulk->size)),
	                               .keep = plan_keep(core, number, false),
	                               .variable = IDENT(step->variable->sql),
	                               .element = element_of(core, step, list),
	                               .steps = steps,
	                               .restore = plan_keep(core, number, true),
	                               .entity = LIT(core->entity->name),
	                               .input_type = LIT(out_text(&type)),
	                               .aliases = core_column_aliases(core->arena, step->then_steps[0].target),
	                               .stop = FRAG(step->bulk->errors == BULK_STOP ? STR("EXIT;") : STR_EMPTY),
	                               .failed = FRAG(str_from(failed(step->bulk->errors))),
	                       });
}

void plan_bulk_rows(struct core *core, const struct step *step, struct frag conditions)
{
	struct str message = arena_printf(core->arena, "%.*s not found", STR_ARG(step->target->name));
	struct str code = arena_printf(core->arena, "not_found:%.*s", STR_ARG(step->target->slug));
	struct str table = name_table(core->arena, step->target->slug);

	if (!step->counts)
		return;
	core_paragraph(core);
	tmpl_bulk_rows(&core->body,
	               &(struct tmpl_bulk_rows){
	                       .table = QNAME(step->target->schema, table),
	                       .conditions = conditions,
	                       .key = IDENT(name_key(core->arena, step->target->slug)),
	                       .lock = FRAG(step->kind == STEP_UPDATE || !step->hard ? STR("FOR NO KEY UPDATE")
	                                                                             : STR("FOR UPDATE")),
	                       .failure = core_failure(core, code, message, NULL, 0),
	               });
}

void plan_bulk_inserted(struct core *core, const struct step *step)
{
	if (step->counts) {
		out_cstr(&core->body, "element_ids := ARRAY[");
		sql_ident(&core->body, IDENT(step->variable->sql));
		out_cstr(&core->body, ".id];\n");
	}
}

void plan_bulk_variables(const struct core *core, struct out *o)
{
	if (core->bulk != NULL)
		out_cstr(o, "bulk_total INTEGER;\n"
		            "bulk_tried INTEGER := 0;\n"
		            "bulk_ids UUID[] := ARRAY[]::UUID[];\n"
		            "bulk_failures JSONB := JSONB '[]';\n"
		            "ids_before UUID[];\n"
		            "element_ids UUID[];\n"
		            "batch_end INTEGER;\n"
		            "alone_until INTEGER := 0;\n"
		            "failure app.mutation_result;\n");
}

struct frag plan_bulk_message(struct core *core)
{
	if (core->bulk == NULL)
		return FRAG(STR_EMPTY);
	return FRAG(STR("format('%s of %s done', bulk_tried - jsonb_array_length(bulk_failures), bulk_total)"));
}

struct frag plan_bulk_summary(struct core *core)
{
	static const char *const values[] = {
		[BULK_TOTAL] = "bulk_total",
		[BULK_PROCESSED] = "bulk_tried - jsonb_array_length(bulk_failures)",
		[BULK_FAILED] = "jsonb_array_length(bulk_failures)",
		[BULK_SKIPPED] = "bulk_total - bulk_tried",
		[BULK_IDS] = "bulk_ids",
		[BULK_FAILURES] = "bulk_failures",
	};
	const struct spec_bulk *bulk = core->bulk;
	struct out o;

	if (bulk == NULL || bulk->summary_count == 0)
		return FRAG(STR_EMPTY);
	out_init(&o, core->arena);
	out_cstr(&o, "::JSONB || jsonb_build_object(\n    'result', jsonb_build_object(");
	for (size_t i = 0; i < bulk->summary_count; i++) {
		out_cstr(&o, i > 0 ? ",\n        " : "\n        ");
		sql_lit(&o, LIT(bulk->summary[i].name));
		out_printf(&o, ", %s", values[bulk->summary[i].fact]);
	}
	out_cstr(&o, "\n    )\n)");
	return FRAG(out_text(&o));
}

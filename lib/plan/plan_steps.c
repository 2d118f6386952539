/* plan_steps.c - the steps of an action, one function each. */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"

static void validate(struct core *core, const struct step *step)
{
	struct out condition;

	out_init(&condition, core->arena);
	sql_frag(&condition, expr_sql_operand(core->arena, step->condition));
	out_cstr(&condition, " IS NOT TRUE");
	if (step->collects)
		core_guard(core, FRAG(out_text(&condition)), plan_note_check(core, step));
	else
		core_guard(
		        core, FRAG(out_text(&condition)),
		        core_failure_of(core, step->code, plan_message(core, step), step->fields, step->field_count));
	if (step->ends_checks)
		plan_end_checks(core);
}

static void reject(struct core *core, const struct step *step)
{
	core_paragraph(core);
	sql_frag(&core->body, core_failure_of(core, step->code, plan_message(core, step), NULL, 0));
}
void plan_steps(struct core *core, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *step = &steps[i];

		core_row(core, step->row);
		switch (step->kind) {
		case STEP_VALIDATE:
			validate(core, step);
			break;
		case STEP_INSERT:
			plan_insert(core, step);
			break;
		case STEP_UPDATE:
			plan_update(core, step);
			break;
		case STEP_DELETE:
			plan_delete(core, step);
			break;
		case STEP_REJECT:
			reject(core, step);
			break;
		case STEP_FIND:
			plan_find(core, step);
			break;
		case STEP_IF:
			plan_if(core, step);
			break;
		case STEP_CALL:
			plan_call(core, step);
			break;
		case STEP_NOTIFY:
			plan_notify(core, step);
			break;
		case STEP_FOREACH:
			plan_foreach(core, step);
			break;
		case STEP_SWITCH:
			plan_switch(core, step);
			break;
		case STEP_SET:
		case STEP_DECLARE:
			plan_set(core, step);
			break;
		case STEP_RETURN:
			plan_return(core, step);
			break;
		case STEP_AGGREGATE:
			plan_aggregate(core, step);
			break;
		case STEP_WHILE:
			plan_while(core, step);
			break;
		case STEP_TRY:
			plan_try(core, step);
			break;
		case STEP_REFRESH:
			plan_refresh(core, step);
			break;
		case STEP_RAW:
			plan_raw(core, step);
			break;
		case STEP_BULK:
			plan_bulk(core, step);
			break;
		case STEP_COUNT:
			BUG("no step kind %d", (int)step->kind);
		}
	}
}

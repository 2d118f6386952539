/* plan_if.c - `if`: steps that are done only when a condition is true, and others otherwise. */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "templates/templates.h"

struct frag plan_branch(struct core *core, const struct step *steps, size_t count)
{
	struct out around = core->body;
	struct frag text;

	out_init(&core->body, core->arena);
	plan_steps(core, steps, count);
	text = FRAG(core->body.len > 0 ? str_trim(out_text(&core->body)) : STR("NULL;"));
	core->body = around;
	return text;
}

void plan_if(struct core *core, const struct step *step)
{
	struct frag steps = plan_branch(core, step->then_steps, step->then_count);
	struct out otherwise;

	out_init(&otherwise, core->arena);
	if (step->else_count > 0)
		tmpl_otherwise(&otherwise, &(struct tmpl_otherwise){
		                                   .steps = plan_branch(core, step->else_steps, step->else_count),
		                           });
	core_paragraph(core);
	tmpl_branch(&core->body, &(struct tmpl_branch){
	                                 .condition = expr_sql_condition(core->arena, step->condition),
	                                 .steps = steps,
	                                 .otherwise = FRAG(str_trim(out_text(&otherwise))),
	                         });
}

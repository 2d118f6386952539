/* plan_switch.c - `switch`: one of several lists of steps; `while`: steps as long as a condition is true. */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "templates/templates.h"

static void print_case(struct core *core, const struct step_case *c, struct out *o)
{
	struct frag steps = plan_branch(core, c->steps, c->count);

	out_cstr(o, o->len > 0 ? "\n" : "");
	out_cstr(o, "WHEN ");
	for (size_t i = 0; i < c->value_count; i++) {
		out_cstr(o, i > 0 ? ", " : "");
		sql_frag(o, expr_sql(core->arena, c->values[i]));
	}
	out_cstr(o, " THEN\n");
	o->indent++;
	sql_frag(o, steps);
	o->indent--;
}

void plan_switch(struct core *core, const struct step *step)
{
	struct out cases, subject;
	struct frag otherwise;

	out_init(&cases, core->arena);
	out_init(&subject, core->arena);
	if (step->condition != NULL) {
		out_char(&subject, ' ');
		sql_frag(&subject, expr_sql(core->arena, step->condition));
	}
	for (size_t i = 0; i < step->case_count; i++)
		print_case(core, &step->cases[i], &cases);
	otherwise = plan_branch(core, step->else_steps, step->else_count);
	core_paragraph(core);
	tmpl_choice(&core->body, &(struct tmpl_choice){
	                                 .subject = FRAG(out_text(&subject)),
	                                 .cases = FRAG(out_text(&cases)),
	                                 .otherwise = otherwise,
	                         });
}

void plan_while(struct core *core, const struct step *step)
{
	struct frag steps = plan_branch(core, step->then_steps, step->then_count);

	core_paragraph(core);
	tmpl_repeat(&core->body,
	            &(struct tmpl_repeat){
	                    .counter = IDENT(step->variable->sql),
	                    .condition = expr_sql(core->arena, step->condition),
	                    .most = FRAG(arena_printf(core->arena, "%u", (unsigned)step->spec->most)),
	                    .failure = core_failure(core, STR("failed:loop_limit"), STR("Too many rounds"), NULL, 0),
	                    .steps = steps,
	            });
}

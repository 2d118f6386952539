/* plan_find.c - `find`: a row of an entity goes into a variable. */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "templates/templates.h"

static void require(struct core *core, const struct step *step)
{
	if (step->code.len == 0)
		return;
	tmpl_guard(&core->body, &(struct tmpl_guard){
	                                .condition = FRAG(STR("NOT FOUND")),
	                                .failure = core_failure_of(core, step->code, plan_message(core, step), NULL, 0),
	                        });
}

/* The own row, which is loaded already. */
static void take_self(struct core *core, const struct step *step)
{
	if (step->variable == NULL)
		return;
	core_paragraph(core);
	sql_ident(&core->body, IDENT(step->variable->sql));
	out_cstr(&core->body, " := self;\n");
}

void plan_find(struct core *core, const struct step *step)
{
	struct out conditions;
	struct qname table = QNAME(step->target->schema, name_table(core->arena, step->target->slug));

	if (step->condition == NULL) {
		take_self(core, step);
		return;
	}
	out_init(&conditions, core->arena);
	core_and_tenant(&conditions, "t", step->target);
	core_and_live(&conditions, "t", step->target);
	core_and(&conditions);
	sql_frag(&conditions, expr_sql_operand(core->arena, step->condition));

	core_paragraph(core);
	if (step->variable == NULL)
		tmpl_exists(&core->body, &(struct tmpl_exists){
		                                 .table = table,
		                                 .conditions = FRAG(out_text(&conditions)),
		                         });
	else
		tmpl_find(&core->body, &(struct tmpl_find){
		                               .variable = IDENT(step->variable->sql),
		                               .table = table,
		                               .conditions = FRAG(out_text(&conditions)),
		                               .key = IDENT(name_key(core->arena, step->target->slug)),
		                       });
	require(core, step);
}

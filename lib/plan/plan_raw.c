/*
 * plan_raw.c - SQL of the author. It is executed as a text, which is constant, so that PL/pgSQL does not take a column for a
 * variable of ours that has the same name; values come in as $1, $2, …
 */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "model/raw.h"
#include "templates/templates.h"

static struct frag text_of(struct core *core, struct str sql)
{
	struct out o;

	out_init(&o, core->arena);
	sql_lit_lines(&o, LIT(sql));
	return FRAG(out_text(&o));
}

/* USING a, b */
static struct frag values_of(struct core *core, const struct step *step)
{
	struct out o;

	out_init(&o, core->arena);
	for (size_t i = 0; i < step->value_count; i++) {
		out_cstr(&o, i > 0 ? ", " : "\nUSING ");
		sql_frag(&o, expr_sql(core->arena, step->values[i].value));
	}
	return FRAG(out_text(&o));
}

static void print_loop(struct core *core, const struct step *step)
{
	struct str sql =
	        arena_printf(core->arena, "SELECT to_jsonb(q.*)\nFROM (\n%.*s\n) AS q", STR_ARG(step->raw->sql));
	struct frag steps = plan_branch(core, step->then_steps, step->then_count);

	core_paragraph(core);
	tmpl_raw_loop(&core->body, &(struct tmpl_raw_loop){
	                                   .variable = IDENT(step->variable->sql),
	                                   .sql = text_of(core, sql),
	                                   .values = values_of(core, step),
	                                   .steps = steps,
	                           });
}

void plan_raw(struct core *core, const struct step *step)
{
	struct out into;

	if (step->raw->form == RAW_LOOP) {
		print_loop(core, step);
		return;
	}
	out_init(&into, core->arena);
	if (step->variable != NULL) {
		out_cstr(&into, "\nINTO ");
		sql_ident(&into, IDENT(step->variable->sql));
	}
	core_paragraph(core);
	tmpl_raw(&core->body, &(struct tmpl_raw){
	                              .sql = text_of(core, step->raw->sql),
	                              .into = FRAG(out_text(&into)),
	                              .values = values_of(core, step),
	                      });
	if (!step->raw->writes)
		return;
	if (core->tracks_writes && step->raw->counts) {
		core->counts_rows = true;
		out_cstr(&core->body,
		         "GET DIAGNOSTICS row_count = ROW_COUNT;\nis_written := is_written OR row_count > 0;\n");
	} else if (core->tracks_writes) {
		out_cstr(&core->body, "is_written := true;\n");
	}
	plan_reload_self(core);
}

bool plan_raw_writes(const struct step *step)
{
	return step->kind == STEP_RAW && step->raw->writes;
}

/*
 * plan_try.c - `exception_handling`: a block that PostgreSQL undoes when a step in it fails.
 *
 * Only the database is undone by itself. What the core knows of the own row and of its writes is kept before the block and
 * put back before anything is done about the failure.
 */
#include "plan/plan_steps.h"

#include "model/names.h"
#include "plan/plan_impact.h"
#include "templates/templates.h"

/* <name>, or <name>_2 in the second block. */
static struct str numbered(struct core *core, const char *name, unsigned number)
{
	return number > 1 ? arena_printf(core->arena, "%s_%u", name, number) : str_from(name);
}

/* before := self; where BACK, self := before; */
struct frag plan_keep(struct core *core, unsigned number, bool back)
{
	const struct {
		const char *variable, *kept;
		bool used;
	} rows[] = {
		{ "self", "self_before", core->action->kind != ACTION_FREE },
		{ "is_written", "was_written", core->tracks_writes },
		{ "changed_lists", "lists_before", core->has_lists },
		{ "effects", "effects_before", plan_impact_told(core->action) },
	};
	struct out o;

	out_init(&o, core->arena);
	for (size_t i = 0; i < countof(rows); i++) {
		struct str kept = numbered(core, rows[i].kept, number);

		if (!rows[i].used)
			continue;
		out_cstr(&o, o.len > 0 ? "\n" : "");
		if (back)
			out_printf(&o, "%s := %.*s;", rows[i].variable, STR_ARG(kept));
		else
			out_printf(&o, "%.*s := %s;", STR_ARG(kept), rows[i].variable);
	}
	return FRAG(out_text(&o));
}

/* caught = 'conflict:unique_violation'; a code without a class is one of any class. */
static void print_condition(const struct spec_case *c, struct out *o)
{
	for (size_t i = 0; i < c->code_count; i++) {
		struct str code = c->codes[i].text;
		bool whole = str_find(code, ':') < code.len;

		out_cstr(o, i > 0 ? " OR " : "");
		out_cstr(o, whole ? "caught = " : "split_part(caught, ':', 2) = ");
		sql_lit(o, LIT(code));
	}
}

static struct frag cases(struct core *core, const struct step *step)
{
	bool all = false;
	struct out o;

	out_init(&o, core->arena);
	for (size_t i = 0; i < step->case_count && !all; i++) {
		const struct step_case *c = &step->cases[i];
		struct frag steps = plan_branch(core, c->steps, c->count);

		all = c->spec->code_count == 0;
		if (all && i == 0)
			return steps;
		out_cstr(&o, i > 0 ? (all ? "\nELSE\n" : "\nELSIF ") : "IF ");
		print_condition(c->spec, &o);
		out_cstr(&o, all ? "" : " THEN\n");
		o.indent++;
		sql_frag(&o, steps);
		o.indent--;
	}
	out_cstr(&o, all ? "\nEND IF;" : "\nELSE\n    RAISE;\nEND IF;");
	return FRAG(out_text(&o));
}

void plan_try(struct core *core, const struct step *step)
{
	unsigned number = ++core->tries;
	struct frag steps = plan_branch(core, step->then_steps, step->then_count);
	struct frag handlers = cases(core, step);
	struct frag finally = FRAG(STR_EMPTY);
	struct out type;

	if (step->else_count > 0) {
		struct frag last = plan_branch(core, step->else_steps, step->else_count);

		finally = FRAG(arena_printf(core->arena, "\n%.*s", STR_ARG(last.sql)));
	}
	core->catches = true;
	out_init(&type, core->arena);
	sql_qname(&type, QNAME(STR("app"), name_input_type(core->arena, core->action->function)));
	core_paragraph(core);
	tmpl_try(&core->body, &(struct tmpl_try){
	                              .keep = plan_keep(core, number, false),
	                              .steps = steps,
	                              .entity = LIT(core->entity->name),
	                              .input_type = LIT(out_text(&type)),
	                              .restore = plan_keep(core, number, true),
	                              .cases = handlers,
	                              .finally = finally,
	                      });
}

void plan_try_variables(const struct core *core, struct out *o)
{
	struct core names = *core;

	if (core->tries > 0)
		out_cstr(o, "problem app.mutation_problem;\n");
	if (core->catches)
		out_cstr(o, "caught TEXT;\n");
	for (unsigned i = 1; i <= core->tries; i++) {
		if (core->action->kind != ACTION_FREE) {
			sql_ident(o, IDENT(numbered(&names, "self_before", i)));
			out_char(o, ' ');
			sql_qname(o, QNAME(core->entity->schema, name_table(core->arena, core->entity->slug)));
			out_cstr(o, ";\n");
		}
		if (core->tracks_writes)
			out_printf(o, "%.*s BOOLEAN;\n", STR_ARG(numbered(&names, "was_written", i)));
		if (core->has_lists)
			out_printf(o, "%.*s TEXT[];\n", STR_ARG(numbered(&names, "lists_before", i)));
		if (plan_impact_told(core->action))
			out_printf(o, "%.*s JSONB;\n", STR_ARG(numbered(&names, "effects_before", i)));
	}
}

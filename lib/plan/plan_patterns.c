/* plan_patterns.c - the triggers behind patterns: state_machine, versioned. */
#include "plan/plan.h"

#include "model/patterns.h"
#include "templates/templates.h"

static struct frag done(const struct entity *entity, const struct out *o)
{
	plan_filled(o, entity->name);
	return FRAG(out_text(o));
}

/* ('draft', 'sent'), one pair to a line */
static struct frag pairs(struct arena *arena, const struct machine *machine)
{
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < machine->transition_count; i++) {
		out_cstr(&o, i > 0 ? ",\n(" : "(");
		sql_lit(&o, LIT(machine->transitions[i].from));
		out_cstr(&o, ", ");
		sql_lit(&o, LIT(machine->transitions[i].to));
		out_char(&o, ')');
	}
	return FRAG(out_text(&o));
}

/* What happened, in words; values that stay out of the log stay out of it too. */
static struct frag message(struct arena *arena, const struct field *field)
{
	struct out column, o;

	out_init(&o, arena);
	if (field->pii) {
		sql_lit(&o, LIT(arena_printf(arena, "%.*s cannot change like this", STR_ARG(field->name))));
		return FRAG(out_text(&o));
	}
	out_init(&column, arena);
	sql_ident(&column, IDENT(field->column));
	out_cstr(&o, "format(");
	sql_lit(&o, LIT(arena_printf(arena, "%.*s cannot change from %%s to %%s", STR_ARG(field->name))));
	out_printf(&o, ", OLD.%.*s, COALESCE(NEW.%.*s, 'nothing'))", STR_ARG(out_text(&column)),
	           STR_ARG(out_text(&column)));
	return FRAG(out_text(&o));
}

static void add_machine(struct plan *plan, const struct entity *entity, const struct machine *machine)
{
	const struct field *field = machine->field;
	struct str what = arena_printf(plan->arena, "check_%.*s", STR_ARG(field->name));
	struct out detail, o;

	out_init(&detail, plan->arena);
	out_cstr(&detail, "{\"fields\": [");
	out_json_string(&detail, field->name);
	out_cstr(&detail, "]}");
	out_init(&o, plan->arena);
	tmpl_transition(&o, &(struct tmpl_transition){
	                            .field = IDENT(field->column),
	                            .transitions = pairs(plan->arena, machine),
	                            .message = message(plan->arena, field),
	                            .detail = LIT(out_text(&detail)),
	                    });
	plan_trigger(plan, entity, what, arena_printf(plan->arena, "%.*s_%.*s", STR_ARG(entity->slug), STR_ARG(what)),
	             "AFTER UPDATE", done(entity, &o));
}

static void add_version(struct plan *plan, const struct entity *entity)
{
	struct out o;

	out_init(&o, plan->arena);
	tmpl_set_version(&o, &(struct tmpl_set_version){ 0 });
	plan_trigger(plan, entity, STR("version"), arena_printf(plan->arena, "%.*s_set_version", STR_ARG(entity->slug)),
	             "BEFORE INSERT OR UPDATE", done(entity, &o));
}

void plan_patterns(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->machine_count; i++)
		add_machine(plan, entity, &entity->machines[i]);
	plan_overlap_warnings(plan, entity);
	plan_chains(plan, entity);
	plan_templates(plan, entity);
	if (entity->history != NULL)
		plan_history(plan, entity);
	if (entity->versioned)
		add_version(plan, entity);
}

#include "plan/plan_failures.h"

#include "model/dependency.h"
#include "model/duplicate.h"
#include "model/patterns.h"
#include "model/step_walk.h"
#include "model/table.h"
#include "plan/plan_api.h"
#include "plan/plan_cells.h"

struct finder {
	struct arena *arena;
	const struct action *action;
	struct failures failures;
};

static void add(struct finder *x, struct str code, struct str message, const char *found_by)
{
	for (size_t i = 0; i < x->failures.at.len; i++)
		if (str_eq(code, x->failures.at.items[i].code))
			return;
	*vec_push(x->arena, &x->failures.at) = (struct failure){ code, message, found_by };
}

static void add_input(struct finder *x)
{
	size_t count;
	struct param *params = plan_action_params(x->arena, x->action, &count);

	for (size_t i = 0; i < count; i++)
		if (plan_param_required(x->action, &params[i]) || params[i].type.kind == TYPE_UNION) /* its two keys */
			add(x, STR("validation:required_field"), STR("Required"), "input");
	if (count > 0)
		add(x, STR("validation:invalid_value"), STR("Invalid value"), "input");
	if (x->action->entity->tenant_scoped || x->action->asks_tenant)
		add(x, STR("unauthorized:no_tenant"), STR("No tenant"), "input");
	for (size_t i = 0; i < count; i++)
		if (type_refers(&params[i].type))
			add(x, STR("validation:reference_not_found"), STR("Reference not found"), "input");
	if (x->action->idempotent)
		add(x, STR("conflict:idempotency_key_reused"), STR("The idempotency key was used with another payload"),
		    "input");
}

static void add_load(struct finder *x)
{
	const struct entity *e = x->action->entity;

	if (x->action->kind == ACTION_LOADS)
		add(x, arena_printf(x->arena, "not_found:%.*s", STR_ARG(e->slug)),
		    arena_printf(x->arena, "%.*s not found", STR_ARG(e->name)), "load");
	if (x->action->guard_count > 0)
		add(x, arena_printf(x->arena, "forbidden:%.*s", STR_ARG(x->action->name)), STR("Not allowed"),
		    "requires");
	if (x->action->kind == ACTION_LOADS && (e->versioned || !e->no_audit_trail))
		add(x, STR("conflict:stale_version"), STR("The row was changed in the meantime"), "load");
}

static bool has_unique(const struct entity *e)
{
	for (size_t i = 0; i < e->field_count; i++)
		if (e->fields[i].unique)
			return true;
	for (size_t i = 0; i < e->index_count; i++)
		if (e->indexes[i].unique)
			return true;
	return false;
}

struct str plan_chain_message(struct arena *arena, const struct entity *entity, const struct chain *chain, bool circle)
{
	struct str name = entity->name;

	if (circle)
		return arena_printf(
		        arena, chain->templates ? "%.*s cannot be a template of itself" : "%.*s cannot close a circle",
		        STR_ARG(name));
	return arena_printf(arena,
	                    chain->templates ? "%.*s has at most %u templates that follow each other"
	                                     : "Chains of %.*s have at most %u dependencies",
	                    STR_ARG(name), chain->max_depth);
}

static void add_chain(struct finder *x, const struct chain *c, const char *word)
{
	for (size_t i = 0; i < c->rule_count; i++)
		add(x, c->rules[i].code, c->rules[i].message, word);
	add(x, c->templates ? STR("validation:template_cycle") : STR("validation:dependency_cycle"),
	    plan_chain_message(x->arena, x->action->entity, c, true), word);
	add(x, c->templates ? STR("validation:template_depth") : STR("validation:dependency_depth"),
	    plan_chain_message(x->arena, x->action->entity, c, false), word);
}

/* What the own table refuses. */
static void add_write(struct finder *x, const struct step *step)
{
	const struct entity *e = x->action->entity;
	const char *word = step->kind == STEP_INSERT ? "insert" : "update";

	if (has_unique(e))
		add(x, STR("conflict:unique_violation"), STR("Value already in use"), word);
	for (size_t i = 0; i < e->check_count; i++)
		add(x, arena_printf(x->arena, "validation:%.*s", STR_ARG(e->checks[i].name)), e->checks[i].message,
		    word);
	if (step->kind == STEP_UPDATE && e->machine_count > 0)
		add(x, STR("validation:invalid_transition"), STR("The status cannot change in this way"), word);
	if (e->overlap_count > 0)
		add(x, STR("conflict:overlap"), STR("Overlaps another row"), word);
	for (size_t i = 0; i < e->chain_count; i++)
		add_chain(x, &e->chains[i], word);
	if (e->hierarchy != NULL) {
		add(x, STR("validation:hierarchy_cycle"),
		    arena_printf(x->arena, "%.*s cannot be below itself", STR_ARG(e->name)), word);
		add(x, STR("validation:hierarchy_depth"), STR("Too many levels"), word);
	}
}

static void add_delete(struct finder *x, const struct step *step)
{
	for (size_t i = 0; i < step->dependency_count; i++)
		add(x, STR("conflict:dependency_exists"), step->dependencies[i].message, "delete");
	if (step->hard || step->target->no_soft_delete)
		add(x, STR("conflict:still_referenced"), STR("Still referenced"), "delete");
}

/* Rows that are named by values of the step. */
static void add_rows(struct finder *x, const struct step *step, const char *word)
{
	for (size_t i = 0; i < step->set_count; i++)
		if (step->sets[i].value != NULL && cells_is_id(&step->sets[i]))
			add(x, STR("validation:reference_not_found"), STR("Reference not found"), word);
	if (step->counts && step->kind != STEP_INSERT)
		add(x, arena_printf(x->arena, "not_found:%.*s", STR_ARG(step->target->slug)),
		    arena_printf(x->arena, "%.*s not found", STR_ARG(step->target->name)), word);
}

static void add_step(struct finder *x, const struct step *step)
{
	switch (step->kind) {
	case STEP_VALIDATE:
		if (step->severity == CHECK_ERROR)
			add(x, step->code, step->message, "validate");
		break;
	case STEP_REJECT:
		add(x, step->code, step->message, "reject");
		break;
	case STEP_FIND:
		if (step->code.len > 0)
			add(x, step->code, step->message.len > 0 ? step->message : STR("Not found"), "find");
		break;
	case STEP_INSERT:
	case STEP_UPDATE:
		if (step->duplicate != NULL)
			add(x, STR("conflict:duplicate_found"), step->duplicate->spec->message, "insert");
		add_rows(x, step, step->kind == STEP_INSERT ? "insert" : "update");
		if (step->own)
			add_write(x, step);
		break;
	case STEP_DELETE:
		add_rows(x, step, "delete");
		add_delete(x, step);
		break;
	case STEP_BULK:
		add(x, STR("failed:bulk_operation"), STR("Some elements failed"), "bulk");
		break;
	case STEP_WHILE:
		add(x, STR("failed:loop_limit"), STR("Too many rounds"), "while");
		break;
	default:
		break;
	}
}

static void add_steps(struct finder *x, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *inside;
		size_t inside_count;

		add_step(x, &steps[i]);
		for (size_t k = 0; steps_inside(&steps[i], k, &inside, &inside_count); k++)
			add_steps(x, inside, inside_count);
	}
}

struct failures plan_failures(struct arena *arena, const struct action *action)
{
	struct finder x = { .arena = arena, .action = action };

	add_input(&x);
	add_load(&x);
	add_steps(&x, action->steps, action->step_count);
	return x.failures;
}

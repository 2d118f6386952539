#include "model/step_order.h"

#include "model/step_walk.h"

/*
 * A value for every field that has to have one: given, or a default. Where a name or a value was refused, that was said, and the
 * field it was meant for is not missing.
 */
static void check_insert(struct diags *diags, const struct step *step)
{
	const struct entity *e = step->target;
	if (step->set_count < step->spec->target.assignment_count)
		return;
	for (size_t i = 0; step->own && !step->from_input && i < e->field_count; i++) {
		const struct field *f = &e->fields[i];
		bool given = !f->required || f->def != NULL;
		for (size_t s = 0; s < step->set_count && !given; s++)
			given = step->sets[s].field == f;
		if (!given) {
			diag(diags, DIAG_BAD_STEP, step->spec->target.entity_span,
			     "this insert leaves out the required field '%.*s'", STR_ARG(f->name));
			diag_hint(diags, "give it a value, or a default in `fields`");
		}
	}
}

/* DELETION is the step behind which the own row is deleted, NULL: none before. */
static void check_steps(struct diags *diags, const struct step *steps, size_t count, const struct spec_step *deletion)
{
	const struct spec_step *reject = NULL;
	for (size_t i = 0; i < count; i++) {
		const struct step *step = &steps[i];
		if (step->spec == NULL)
			return; /* made from the action's name */
		if (reject != NULL) {
			diag(diags, DIAG_BAD_STEP, step->spec->span, "this step is never reached");
			diag_note(diags, reject->span,
			          step->nested ? "the action ends here" : "the action always ends here");
			return;
		}
		bool own_row =
		        step->own && !step->names_rows && (step->kind == STEP_UPDATE || step->kind == STEP_DELETE);
		if (own_row && deletion != NULL) {
			diag(diags, DIAG_BAD_STEP, step->spec->span, "the row is deleted already");
			diag_note(diags, deletion->span, "it is deleted here");
		}
		if (step->kind == STEP_INSERT && step->target != NULL)
			check_insert(diags, step);
		const struct step *inside;
		size_t inside_count;
		for (size_t k = 0; steps_inside(step, k, &inside, &inside_count); k++)
			check_steps(diags, inside, inside_count, deletion);
		if (steps_end(step, 1))
			reject = step->spec;
		if (own_row && step->kind == STEP_DELETE && step->condition == NULL)
			deletion = step->spec;
	}
}

void step_order_check(struct diags *diags, const struct action *action)
{
	check_steps(diags, action->steps, action->step_count, NULL);
}

/* `validate` and `reject`: a condition with its code and its message. */
#include "model/build_action.h"

/* not_a_lead -> validation:not_a_lead; a code with a known class keeps it. */
struct str action_code(struct arena *arena, struct str code)
{
	static const char *const classes[] = { "validation:", "not_found:",    "conflict:",
		                               "forbidden:",  "unauthorized:", "failed:" };
	for (size_t i = 0; i < countof(classes); i++)
		if (str_starts(code, str_from(classes[i])))
			return code;
	return arena_printf(arena, "validation:%.*s", STR_ARG(code));
}

static void add_field_name(struct arena *arena, struct step *step, struct str name)
{
	for (size_t i = 0; i < step->field_count; i++)
		if (str_eq(step->fields[i], name))
			return;
	struct str *fields = arena_make_array(arena, struct str, step->field_count + 1);
	for (size_t i = 0; i < step->field_count; i++)
		fields[i] = step->fields[i];
	fields[step->field_count++] = name;
	step->fields = fields;
}

/* The fields a condition speaks of, when the author did not list them. */
static void collect_fields(struct arena *arena, struct step *step, const struct typed_expr *e)
{
	bool own = e->operand == OPERAND_SELF || e->operand == OPERAND_ROW;
	if (e->field != NULL && own && (e->expr->kind == EXPR_NAME || e->expr->kind == EXPR_HOLE))
		add_field_name(arena, step, e->field->name);
	else if (e->param != NULL && e->param->field != NULL)
		add_field_name(arena, step, e->param->field->name);
	for (size_t i = 0; i < e->arg_count; i++)
		collect_fields(arena, step, e->args[i]);
}

void build_validate(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct arena *arena = x->b->arena;
	struct scope scope = action_scope(x, NULL);
	step->code = action_code(arena, spec->error.len > 0 ? spec->error : STR("failed"));
	build_message(x, spec, step, spec->error);
	if (spec->condition == NULL)
		return;
	if (step->message.len == 0)
		step->message = expr_text(arena, spec->condition);
	step->condition = expr_type_condition(&scope, spec->condition);
	check_owner(x, step->condition);
	for (size_t i = 0; i < spec->field_count; i++) {
		const struct field *f = entity_field(x->b->entity, spec->fields[i].text);
		if (f == NULL)
			build_unknown_field(x->b, spec->fields[i].span, x->b->entity, spec->fields[i].text);
		else
			add_field_name(arena, step, f->name);
	}
	if (spec->field_count == 0 && step->condition != NULL)
		collect_fields(arena, step, step->condition);
}

void build_reject(struct builder *x, const struct spec_step *spec, struct step *step)
{
	step->code = action_code(x->b->arena, spec->error);
	build_message(x, spec, step, spec->error);
}

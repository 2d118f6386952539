/* `find`: a row of any entity, by a condition. */
#include "model/build_action.h"

#include "model/names.h"

const struct variable *find_variable(void *context, struct str name)
{
	const struct builder *x = context;
	for (size_t i = x->variables.len; i > 0; i--)
		if (str_eq(x->variables.items[i - 1]->name, name))
			return x->variables.items[i - 1];
	return NULL;
}

/* row_<name>; with a number where a branch that was left had a variable of that name. */
static struct str sql_name(struct builder *x, const char *prefix, struct str name)
{
	struct str sql = arena_printf(x->b->arena, "%s_%.*s", prefix, STR_ARG(name));
	size_t same = 0;
	for (size_t i = 0; i < x->all_variables.len; i++)
		same += str_eq(x->all_variables.items[i]->name, name);
	return same > 0 ? arena_printf(x->b->arena, "%.*s_%zu", STR_ARG(sql), same + 1) : sql;
}

struct variable *bind_variable(struct builder *x, struct str name, struct span span, const struct entity *entity,
                               const struct type *type)
{
	static const char *const words[] = { "self", "input", "caller" };
	struct diags *diags = x->b->diags;
	struct variable *v = arena_make(x->b->arena, struct variable);
	*v = (struct variable){ .name = name,
		                .sql = sql_name(x, entity != NULL ? "row" : "value", name),
		                .entity = entity,
		                .assigned = true };
	if (type != NULL)
		v->type = *type;
	for (size_t i = 0; i < countof(words); i++)
		if (str_is(v->name, words[i])) {
			diag(diags, DIAG_RESERVED_NAME, span, "'%s' means something else", words[i]);
			return NULL;
		}
	if (find_variable(x, v->name) != NULL) {
		diag(diags, DIAG_BAD_STEP, span, "there is a variable '%.*s' already", STR_ARG(v->name));
		return NULL;
	}
	if (v->sql.len > NAME_MAX_BYTES) {
		diag(diags, DIAG_NAME_TOO_LONG, span, "'%.*s' would have %zu bytes; a name has at most %d",
		     STR_ARG(v->sql), v->sql.len, NAME_MAX_BYTES);
		return NULL;
	}
	*vec_push(x->b->arena, &x->variables) = v;
	*vec_push(x->b->arena, &x->all_variables) = v;
	return v;
}

void lose_variable(struct builder *x, struct str name)
{
	struct variable *v = arena_make(x->b->arena, struct variable);
	*v = (struct variable){ .name = name, .assigned = true, .lost = true };
	*vec_push(x->b->arena, &x->variables) = v;
}

/* `select: E` of the own entity is the loaded row. */
static bool build_own_row(struct builder *x, const struct spec_step *spec, struct step *step)
{
	if (!step->own) {
		diag(x->b->diags, DIAG_BAD_STEP, spec->target.entity_span, "find of another entity must say which row");
		diag_hint(x->b->diags, "add WHERE");
		return false;
	}
	if (own_row(x) != ROW_THERE)
		return diag(x->b->diags, DIAG_BAD_STEP, spec->target.entity_span, "there is no row yet: %s",
		            own_row_missing(x));
	if (!x->creates)
		x->uses_self = true;
	return true;
}

void build_find(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct diags *diags = x->b->diags;
	const struct target_expr *t = &spec->target;
	step->target = spec->target_ok ? action_target(x, t) : NULL;
	if (step->target == NULL)
		return;
	step->own = step->target == x->b->entity;
	if (t->has_assignments) {
		diag(diags, DIAG_BAD_STEP, t->entity_span, "find takes no values");
		return;
	}
	if (t->where == NULL) {
		if (!build_own_row(x, spec, step))
			return;
	} else {
		struct scope scope = action_scope(x, step->target);
		step->condition = expr_type_condition(&scope, t->where);
		if (spec->variable.len == 0 && spec->error.len == 0) {
			diag(diags, DIAG_BAD_STEP, spec->span, "what is found is not used");
			diag_hint(diags, "add `as: name`, or `required: code`");
		}
	}
	if (spec->error.len > 0)
		step->code = action_code(x->b->arena, spec->error);
	build_message(x, spec, step, spec->error);
	if (spec->variable.len > 0)
		step->variable = bind_variable(x, spec->variable, spec->variable_span, step->target, NULL);
}

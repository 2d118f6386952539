/* Steps that write: their text, and the mapping form with `fields` and `where`. */
#include "read/spec_action.h"

#include "read/keys.h"
#include "read/spec_call.h"

struct values {
	struct assignment *items;
	size_t len;
	size_t cap;
};

/* A name without a value takes that of the input. */
static bool add_name(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct values *values)
{
	if (node->kind != YAML_SCALAR || !expr_is_identifier(node->text)) {
		diag(diags, DIAG_WRONG_KIND, node->span,
		     "a list of 'fields' names them: their values come from the input");
		diag_hint(diags, "values are given by a mapping, as in `fields: {name: $name}`");
		return false;
	}
	struct assignment *a = vec_push(arena, values);
	*a = (struct assignment){ .name = node->text, .name_span = node->span };
	a->value = arena_make(arena, struct expr);
	*a->value = (struct expr){ .kind = EXPR_HOLE, .text = STR("?"), .span = node->span, .op_span = node->span };
	return true;
}

static bool read_values(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct values *values)
{
	bool ok = true;
	if (node->kind == YAML_SCALAR || node->count == 0)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'fields' takes a mapping of fields to values");
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		if (node->kind == YAML_SEQUENCE) {
			ok = add_name(arena, diags, c, values) && ok;
			continue;
		}
		struct assignment a = { .name = c->key, .name_span = c->key_span };
		a.value = spec_read_value(arena, diags, c);
		ok = a.value != NULL && ok;
		*vec_push(arena, values) = a;
	}
	return ok;
}

/* What is said beside the text must not be said in it as well. */
static bool said_twice(struct diags *diags, const struct spec_step *step, const struct yaml_node *node,
                       const char *what)
{
	return diag(diags, DIAG_BAD_VALUE, node->key_span, "'%.*s' has %s already", STR_ARG(step->value->key), what);
}

static bool read_fields(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	const struct yaml_node *node = keys_get(step->node, "fields");
	struct values values = { 0 };
	if (node == NULL)
		return true;
	if (step->target.has_assignments)
		return said_twice(diags, step, node, "values");
	bool ok = read_values(arena, diags, node, &values);
	step->target.has_assignments = true;
	step->target.assignments = values.items;
	step->target.assignment_count = values.len;
	return ok;
}

static bool read_where(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	const struct yaml_node *node = keys_get(step->node, "where");
	if (node == NULL)
		return true;
	if (step->target.where != NULL)
		return said_twice(diags, step, node, "a condition");
	step->target.where = expr_parse(arena, diags, node);
	step->target.where_span = node->span;
	return step->target.where != NULL;
}

void spec_read_write(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	bool ok = expr_parse_target(arena, diags, step->value, &step->target);
	if (step->kind == STEP_INSERT || step->kind == STEP_UPDATE)
		ok = read_fields(arena, diags, step) && ok;
	if (step->kind == STEP_UPDATE)
		ok = read_where(arena, diags, step) && ok;
	step->target_ok = ok;
}

/* `switch` and `while`: steps that an expression chooses or repeats. */
#include "base/limits.h"
#include "read/keys.h"
#include "read/language.h"
#include "read/spec_action.h"

static const struct key_row switch_keys[] = { { "expression", KEY_READ },
	                                      { "cases", KEY_READ },
	                                      { "default", KEY_READ } };
const struct key_table switch_key_table = { "switch", switch_keys, countof(switch_keys) };

static const struct key_row case_keys[] = { { "when", KEY_READ }, { "then", KEY_READ } };
const struct key_table case_key_table = { "case", case_keys, countof(case_keys) };

static const struct key_row while_keys[] = {
	{ "condition", KEY_READ }, { "max", KEY_READ }, { "do", KEY_READ }, { "then", KEY_READ }, { "steps", KEY_READ }
};
const struct key_table while_key_table = { "while", while_keys, countof(while_keys) };

static bool is_word(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		if (!char_is_word(c) && (unsigned char)c < 0x80 && c != '-' && c != ' ')
			return false;
	}
	return true;
}

static struct expr *literal(struct arena *arena, struct str text, struct span span)
{
	struct expr *e = arena_make(arena, struct expr);
	*e = (struct expr){ .kind = EXPR_STRING, .text = text, .span = span, .op_span = span };
	return e;
}

/* lead, 'lead', 3: a value; anything else is an expression. */
static struct expr *read_value(struct arena *arena, struct diags *diags, const struct yaml_node *node)
{
	if (yaml_is_null(node)) {
		diag(diags, DIAG_BAD_VALUE, node->key.len > 0 ? node->key_span : node->span,
		     "nothing is equal to null");
		diag_hint(diags, "what is null is a case of `default`");
		return NULL;
	}
	if (node->kind != YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, node->span, "a value of a switch is text, not %s", yaml_kind_name(node));
		return NULL;
	}
	return is_word(node->text) ? literal(arena, node->text, node->span) : expr_parse(arena, diags, node);
}

/* {when: value or list of values, then: steps}; CONDITIONS: `when` is a condition. */
static void read_when(struct arena *arena, struct diags *diags, const struct yaml_node *node, bool conditions,
                      struct spec_case *c)
{
	const struct yaml_node *when, *then;
	c->span = node->span;
	if (node->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->span, "a case is a mapping of `when` and `then`, not %s",
		     yaml_kind_name(node));
		return;
	}
	keys_check(diags, node, case_key_table.rows, case_key_table.count, "a case");
	when = yaml_get(node, "when");
	then = keys_get(node, "then");
	if (when == NULL || then == NULL)
		diag(diags, DIAG_MISSING_KEY, node->first != NULL ? node->first->key_span : node->span,
		     "a case needs `when` and `then`");
	spec_read_branch(arena, diags, then, &c->steps, &c->count);
	if (when == NULL)
		return;
	bool list = when->kind == YAML_SEQUENCE && !conditions;
	c->span = when->span;
	c->values = arena_make_array(arena, struct expr *, list ? when->count : 1);
	for (const struct yaml_node *v = list ? when->first : when; v != NULL; v = list ? v->next : NULL) {
		struct expr *e = conditions ? expr_parse(arena, diags, v) : read_value(arena, diags, v);
		if (e != NULL)
			c->values[c->value_count++] = e;
	}
}

static void read_default(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	if (node == NULL)
		return;
	if (step->else_steps != NULL)
		diag(diags, DIAG_DUPLICATE_KEY, node->key_span, "the switch has a default already");
	else
		spec_read_branch(arena, diags, node, &step->else_steps, &step->else_count);
}

/* A mapping of values to steps, or a list of {when, then}; either may hold `default`. */
static void read_cases(struct arena *arena, struct diags *diags, const struct yaml_node *node, bool conditions,
                       struct spec_step *step)
{
	if (node->kind == YAML_SCALAR || node->count == 0) {
		diag(diags, DIAG_WRONG_KIND, node->key_span,
		     "a switch takes a mapping of values to steps, or a list of cases");
		return;
	}
	step->cases = arena_make_array(arena, struct spec_case, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		bool list = node->kind == YAML_SEQUENCE;
		const struct yaml_node *other =
		        list && c->kind == YAML_MAPPING && c->count == 1 ? keys_get(c, "default") : NULL;
		if (other != NULL || (!list && str_is(c->key, "default"))) {
			read_default(arena, diags, other != NULL ? other : c, step);
			continue;
		}
		struct spec_case *to = &step->cases[step->case_count++];
		if (list) {
			read_when(arena, diags, c, conditions, to);
			continue;
		}
		to->span = c->key_span;
		to->values = arena_make(arena, struct expr *);
		to->values[to->value_count++] = literal(arena, c->key, c->key_span);
		spec_read_branch(arena, diags, c, &to->steps, &to->count);
	}
}

void spec_read_switch(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	const struct yaml_node *from = step->node, *expression = step->value, *cases;
	if (step->value->kind == YAML_MAPPING) {
		from = step->value;
		expression = keys_get(from, "expression");
		keys_check(diags, from, switch_key_table.rows, switch_key_table.count, "a switch");
		for (const struct yaml_node *c = step->node->first; c != NULL; c = c->next)
			if (c != step->value && (str_is(c->key, "cases") || str_is(c->key, "default")))
				diag(diags, DIAG_BAD_VALUE, c->key_span, "'%.*s' stands inside of this switch",
				     STR_ARG(c->key));
	}
	bool conditions = step->value->kind == YAML_SEQUENCE;
	cases = conditions ? step->value : keys_get(from, "cases");
	if (!conditions && (expression == NULL || cases == NULL))
		diag(diags, DIAG_MISSING_KEY, step->span, "'switch' needs %s",
		     expression == NULL ? "`expression`" : "`cases`");
	if (!conditions && expression != NULL)
		step->condition = expr_parse(arena, diags, expression);
	if (cases != NULL)
		read_cases(arena, diags, cases, conditions, step);
	read_default(arena, diags, keys_get(from, "default"), step);
}

/* ---- while ----------------------------------------------------------------------------------------------------- */

static void read_most(struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	size_t most;
	if (node == NULL)
		return;
	if (node->kind != YAML_SCALAR || !str_number(node->text, LIMIT_WHILE_ROUNDS, &most) || most == 0)
		diag(diags, DIAG_BAD_VALUE, node->kind == YAML_SCALAR ? node->span : node->key_span,
		     "'max' takes a number of rounds, from 1 to %d", LIMIT_WHILE_ROUNDS);
	else
		step->most = (uint32_t)most;
}

void spec_read_while(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	enum { ROUNDS = 10000 };
	static const char *const bodies[] = { "do", "then", "steps" };
	const struct yaml_node *from = step->node, *condition = step->value;
	step->most = ROUNDS;
	if (step->value->kind == YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, step->span, "'while' takes a condition, not a list");
		return;
	}
	if (step->value->kind == YAML_MAPPING) {
		from = step->value;
		condition = keys_get(from, "condition");
		keys_check(diags, from, while_key_table.rows, while_key_table.count, "a while");
		if (condition == NULL)
			diag(diags, DIAG_MISSING_KEY, step->span, "'while' needs `condition`");
	}
	if (condition != NULL)
		step->condition = expr_parse(arena, diags, condition);
	read_most(diags, keys_get(from, "max"), step);
	spec_read_body(arena, diags, step, from, bodies, countof(bodies));
}

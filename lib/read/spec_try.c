/* `exception_handling`: steps that may fail, and what is done about it. */
#include "read/keys.h"
#include "read/language.h"
#include "read/spec_action.h"

static const struct key_row try_keys[] = { { "try", KEY_READ }, { "catch", KEY_READ }, { "finally", KEY_READ } };
const struct key_table try_key_table = { "try", try_keys, countof(try_keys) };

/* Names of conditions in PL/pgSQL that are no codes of results, and what they are as such. */
static const struct {
	const char *condition, *code;
} conditions[] = {
	{ "foreign_key_violation", "validation:reference_not_found or conflict:still_referenced" },
	{ "not_null_violation", "validation:required_field" },
	{ "check_violation", "validation:invalid_value, or validation: and the name of the constraint" },
	{ "exclusion_violation", "conflict:overlap" },
	{ "raise_exception", "that of the `reject` or `validate`" },
	{ "no_data_found", "that of the `find`" },
};

static bool is_any(struct str code)
{
	return str_eq_nocase(code, STR("others")) || str_eq_nocase(code, STR("any")) || str_is(code, "*");
}

static void read_code(struct diags *diags, const struct yaml_node *node, struct spec_case *c)
{
	if (node->kind != YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, node->span, "'when' takes a code or a list of codes");
		return;
	}
	for (size_t i = 0; i < countof(conditions); i++)
		if (str_eq_nocase(node->text, str_from(conditions[i].condition))) {
			diag(diags, DIAG_BAD_VALUE, node->span, "'%s' is no code of a failure",
			     conditions[i].condition);
			diag_hint(diags, "the code is %s", conditions[i].code);
			return;
		}
	if (spec_check_code(diags, node->text, node->span))
		c->codes[c->code_count++] = (struct spanned){ node->text, node->span };
}

static void read_catch(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_case *c)
{
	const struct yaml_node *when = keys_get(node, "when"), *then = keys_get(node, "then");
	c->span = node->span;
	keys_check(diags, node, case_key_table.rows, case_key_table.count, "what is caught");
	if (when == NULL || then == NULL)
		diag(diags, DIAG_MISSING_KEY, node->first != NULL ? node->first->key_span : node->span,
		     "what is caught needs `when` and `then`");
	spec_read_branch(arena, diags, then, &c->steps, &c->count);
	if (when == NULL)
		return;
	c->span = when->span;
	c->codes = arena_make_array(arena, struct spanned, when->count + 1);
	bool list = when->kind == YAML_SEQUENCE;
	if (!list && when->kind == YAML_SCALAR && is_any(when->text))
		return;
	for (const struct yaml_node *v = list ? when->first : when; v != NULL; v = list ? v->next : NULL)
		read_code(diags, v, c);
}

/* A list of {when, then}, or of steps for every failure. */
static void read_catches(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	bool cases = node->kind == YAML_SEQUENCE && node->first != NULL && node->first->kind == YAML_MAPPING &&
	             (yaml_get(node->first, "when") != NULL || yaml_get(node->first, "then") != NULL);
	step->cases = arena_make_array(arena, struct spec_case, node->count + 1);
	if (!cases) {
		step->cases[0].span = node->key_span;
		step->case_count = 1;
		spec_read_branch(arena, diags, node, &step->cases[0].steps, &step->cases[0].count);
		return;
	}
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (c->kind == YAML_MAPPING)
			read_catch(arena, diags, c, &step->cases[step->case_count++]);
		else
			diag(diags, DIAG_WRONG_KIND, c->span, "what is caught is a mapping of `when` and `then`");
}

void spec_read_try(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	const struct yaml_node *node = step->value;
	if (node->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, step->span,
		     "'exception_handling' takes a mapping of try, catch and finally");
		return;
	}
	const struct yaml_node *body = keys_get(node, "try"), *catch = keys_get(node, "catch");
	keys_check(diags, node, try_key_table.rows, try_key_table.count, "exception_handling");
	if (body == NULL || catch == NULL)
		diag(diags, DIAG_MISSING_KEY, step->span, "'exception_handling' needs `%s`",
		     body == NULL ? "try" : "catch");
	spec_read_branch(arena, diags, body, &step->then_steps, &step->then_count);
	if (catch != NULL)
		read_catches(arena, diags, catch, step);
	spec_read_branch(arena, diags, keys_get(node, "finally"), &step->else_steps, &step->else_count);
}

#include "read/keys.h"
#include "read/spec_action.h"
#include "read/spec_raw.h"

bool spec_variable_name(struct diags *diags, struct str *name, struct span span)
{
	if (str_starts(*name, STR("$")))
		*name = str_sub(*name, 1, name->len);
	return expr_is_identifier(*name) ||
	       diag(diags, DIAG_BAD_NAME, span, "'%.*s' cannot be the name of a variable", STR_ARG(*name));
}

/* The key that names the variable has two names, KEY and OTHER. */
static void read_variable(struct diags *diags, struct spec_step *step, const char *key, const char *other)
{
	const struct yaml_node *one = keys_get(step->node, key), *two = keys_get(step->node, other);
	if (one != NULL && two != NULL) {
		diag(diags, DIAG_BAD_VALUE, two->key_span, "'%s' is another name of '%s'", other, key);
		return;
	}
	keys_text(diags, step->node, one != NULL ? key : other, &step->variable, &step->variable_span);
	if (step->variable.len > 0 && !spec_variable_name(diags, &step->variable, step->variable_span))
		step->variable = STR_EMPTY;
}

void spec_read_new_row(struct diags *diags, struct spec_step *step)
{
	read_variable(diags, step, "store", "return_id");
}

void spec_read_find(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	if (spec_is_sql(step->value->text)) {
		spec_raw_query(diags, step->value->span);
		return;
	}
	step->target_ok = expr_parse_target(arena, diags, step->value, &step->target);
	read_variable(diags, step, "as", "store");
	keys_text(diags, step->node, "required", &step->error, &step->error_span);
	spec_check_code(diags, step->error, step->error_span);
	spec_read_message(arena, diags, step->node, "message", step);
}

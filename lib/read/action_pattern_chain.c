/* The pattern validation/validation_chain: conditions that stop the action one by one, or are all looked at first. */
#include "read/action_making.h"

const struct key_row validation_chain_keys[3] = {
	{ "validations", KEY_READ },
	{ "stop_on_first_failure", KEY_READ },
	{ "collect_all_errors", KEY_READ },
};
static const struct key_row validation_keys[] = {
	{ "name", KEY_READ },    { "field", KEY_READ },    { "condition", KEY_READ },
	{ "message", KEY_READ }, { "severity", KEY_READ },
};

static const char *const severities[] = { [CHECK_ERROR] = "error", [CHECK_WARNING] = "warning", [CHECK_INFO] = "info" };

static void read_severity(struct making *m, const struct yaml_node *c, struct spec_step *s)
{
	struct str text, names[countof(severities)];
	struct span at = { 0 };
	if (!keys_text(m->diags, c, "severity", &text, &at) || text.len == 0)
		return;
	for (size_t i = 0; i < countof(severities); i++) {
		names[i] = str_from(severities[i]);
		if (!str_eq(text, names[i]))
			continue;
		s->severity = (enum check_severity)i;
		return;
	}
	diag(m->diags, DIAG_BAD_VALUE, at, "'%.*s' is no severity: error, warning or info", STR_ARG(text));
	diag_suggest(m->diags, text, names, countof(names));
}

static void make_validation(struct making *m, const struct yaml_node *c, bool collects)
{
	struct str name, field;
	struct span at = { 0 }, field_at = { 0 };
	keys_check(m->diags, c, validation_keys, countof(validation_keys), "a validation");
	keys_text(m->diags, c, "name", &name, &at);
	keys_text(m->diags, c, "field", &field, &field_at);
	struct spec_step *s = making_check(m, c, name, at);
	if (s == NULL)
		return;
	read_severity(m, c, s);
	s->collects = collects || s->severity != CHECK_ERROR;
	if (field.len == 0)
		return;
	s->fields = arena_make(m->arena, struct spanned);
	s->fields[s->field_count++] = (struct spanned){ field, field_at };
}

/* All errors are looked for; either key says so. */
static bool collects_errors(struct making *m)
{
	const struct yaml_node *stop = making_get(m, "stop_on_first_failure"),
	                       *all = making_get(m, "collect_all_errors");
	bool stops = true, collects = false;
	if (stop != NULL)
		keys_bool(m->diags, m->config, "stop_on_first_failure", &stops);
	if (all != NULL)
		keys_bool(m->diags, m->config, "collect_all_errors", &collects);
	if (stop != NULL && all != NULL && stops == collects)
		diag(m->diags, DIAG_BAD_VALUE, all->span,
		     stops ? "what stops at the first failure does not find all errors"
		           : "what does not stop at the first failure finds all errors");
	return collects || !stops;
}

void make_validation_chain(struct making *m)
{
	bool collects = collects_errors(m);
	for (const struct yaml_node *c = making_list(m, "validations", true); c != NULL; c = c->next)
		make_validation(m, c, collects);
	for (size_t i = m->steps.len; collects && i > 0; i--)
		if (m->steps.items[i - 1].severity == CHECK_ERROR) {
			m->steps.items[m->steps.len - 1].ends_checks = true;
			return;
		}
}

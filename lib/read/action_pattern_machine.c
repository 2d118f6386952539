/* The patterns state_machine/transition and state_machine/guarded_transition: from states to a state, and what goes along. */
#include "read/action_making.h"

#include "read/spec_refresh.h"

const struct key_row transition_keys[8] = {
	{ "from_states", KEY_READ },  { "to_state", KEY_READ },     { "validation_checks", KEY_READ },
	{ "side_effects", KEY_READ }, { "input_fields", KEY_READ }, { "refresh_projection", KEY_READ },
	{ "field", KEY_READ },        { "guards", KEY_READ },
};
static const struct key_row check_keys[] = {
	{ "name", KEY_READ },
	{ "condition", KEY_READ },
	{ "error", KEY_READ },
	{ "message", KEY_READ },
};
static const struct key_row effect_keys[] = {
	{ "entity", KEY_READ },
	{ "insert", KEY_READ },
	{ "updates", KEY_READ },
	{ "where", KEY_READ },
};

static bool has_value(const struct spec_field *f, struct str value)
{
	for (size_t i = 0; f->type != NULL && f->type->kind == TYPE_EXPR_ENUM && i < f->type->value_count; i++)
		if (str_eq(f->type->values[i].text, value))
			return true;
	return false;
}

/* The enum that has STATE: `status`, else `state`, else the only one. */
static struct str state_field(struct making *m, const struct yaml_node *state)
{
	static const char *const usual[] = { "status", "state" };
	const struct spec *spec = m->spec;
	struct str found = STR_EMPTY;
	size_t count = 0;
	struct str given = STR_EMPTY;
	if (keys_text(m->diags, m->config, "field", &given, NULL) && given.len > 0)
		return given;
	for (size_t k = 0; k < countof(usual); k++)
		for (size_t i = 0; i < spec->field_count; i++)
			if (str_is(spec->fields[i].name, usual[k]) && has_value(&spec->fields[i], state->text))
				return spec->fields[i].name;
	for (size_t i = 0; i < spec->field_count; i++)
		if (has_value(&spec->fields[i], state->text)) {
			found = spec->fields[i].name;
			count++;
		}
	if (count == 1)
		return found;
	diag(m->diags, DIAG_ENUM_VALUE, state->span,
	     count == 0 ? "no enum of %.*s has the value '%.*s'" : "several enums of %.*s have the value '%.*s'",
	     STR_ARG(spec->name), STR_ARG(state->text));
	if (count > 1)
		diag_hint(m->diags, "`field` says which");
	return STR_EMPTY;
}

static void check_state(struct making *m, struct str field, const struct yaml_node *from)
{
	struct spec_step *s = making_step(m, STEP_VALIDATE, from->key_span, m->config);
	struct expr *in = making_expr(m, EXPR_IN, from->key_span);
	in->args = arena_make_array(m->arena, struct expr *, from->count + 2);
	in->args[in->arg_count++] = making_name(m, NULL, field, from->key_span);
	if (from->kind == YAML_SCALAR)
		in->args[in->arg_count++] = making_string(m, from->text, from->span);
	for (const struct yaml_node *c = from->first; from->kind == YAML_SEQUENCE && c != NULL; c = c->next)
		in->args[in->arg_count++] = making_string(m, c->text, c->span);
	if (from->kind == YAML_MAPPING || in->arg_count == 1)
		diag(m->diags, DIAG_WRONG_KIND, from->key_span, "'from_states' takes a list of states");
	s->condition = in;
	s->error = STR("invalid_transition");
	s->message = STR("Not possible in this state");
}

/* The parts of a list of {condition, error}. */
static void add_checks(struct making *m, const char *key, bool required)
{
	for (const struct yaml_node *c = making_list(m, key, required); c != NULL; c = c->next) {
		struct str name;
		struct span at = { 0 };
		keys_check(m->diags, c, check_keys, countof(check_keys), "a check");
		keys_text(m->diags, c, "name", &name, &at);
		making_check(m, c, name, at);
	}
}

static void add_effect(struct making *m, const struct yaml_node *c)
{
	const struct yaml_node *entity = keys_get(c, "entity"), *insert = keys_get(c, "insert");
	const struct yaml_node *updates = keys_get(c, "updates"), *where = keys_get(c, "where");
	const struct yaml_node *values = insert != NULL ? insert : updates;
	keys_check(m->diags, c, effect_keys, countof(effect_keys), "a side effect");
	if (entity == NULL || entity->kind != YAML_SCALAR || (insert == NULL) == (updates == NULL)) {
		diag(m->diags, DIAG_MISSING_KEY, c->first != NULL ? c->first->key_span : c->span,
		     "a side effect needs an `entity`, and either `insert` or `updates`");
		return;
	}
	struct spec_step *s = making_step(m, insert != NULL ? STEP_INSERT : STEP_UPDATE, values->key_span, c);
	making_target(m, s, entity, values);
	if (where == NULL)
		return;
	s->target.where = expr_parse(m->arena, m->diags, where);
	s->target.where_span = where->span;
}

/* {name, type, required}: a parameter, as a mapping without its name. */
static void add_input(struct making *m, const struct yaml_node *c)
{
	const struct yaml_node *name = keys_get(c, "name");
	struct yaml_node *param = arena_make(m->arena, struct yaml_node), **end = &param->first;
	if (name == NULL || name->kind != YAML_SCALAR || keys_get(c, "type") == NULL) {
		diag(m->diags, DIAG_MISSING_KEY, c->first != NULL ? c->first->key_span : c->span,
		     "an input field needs a `name` and a `type`");
		return;
	}
	*param = *c;
	param->key = name->text;
	param->key_span = name->span;
	param->count = 0;
	for (const struct yaml_node *k = c->first; k != NULL; k = k->next) {
		if (k == name)
			continue;
		*end = arena_make(m->arena, struct yaml_node);
		**end = *k;
		(*end)->next = NULL;
		end = &(*end)->next;
		param->count++;
	}
	*end = NULL;
	making_param(m, param);
}

void make_transition(struct making *m)
{
	const struct yaml_node *from = making_get(m, "from_states"), *to = making_get(m, "to_state");
	if (from == NULL || to == NULL) {
		diag(m->diags, DIAG_MISSING_KEY, m->at, "the pattern needs `from_states` and `to_state` in its config");
		return;
	}
	if (to->kind != YAML_SCALAR) {
		diag(m->diags, DIAG_WRONG_KIND, to->key_span, "'to_state' takes a state, not %s", yaml_kind_name(to));
		return;
	}
	struct str field = state_field(m, to);
	if (field.len == 0)
		return;
	for (const struct yaml_node *c = making_list(m, "input_fields", false); c != NULL; c = c->next)
		add_input(m, c);
	check_state(m, field, from);
	add_checks(m, "guards", m->guarded);
	add_checks(m, "validation_checks", false);
	struct spec_step *s = making_own_write(m, STEP_UPDATE, to->key_span);
	struct assignment *a = arena_make(m->arena, struct assignment);
	*a = (struct assignment){ field, to->key_span, making_string(m, to->text, to->span) };
	s->target.assignments = a;
	s->target.assignment_count = 1;
	s->target.has_assignments = true;
	for (const struct yaml_node *c = making_list(m, "side_effects", false); c != NULL; c = c->next)
		add_effect(m, c);
	const struct yaml_node *view = making_get(m, "refresh_projection");
	if (view == NULL)
		return;
	s = making_step(m, STEP_REFRESH, view->key_span, m->config);
	s->value = view;
	spec_read_refresh(m->arena, m->diags, s);
}

#include "read/action_pattern.h"

#include "base/vec.h"
#include "read/keys.h"
#include "read/spec_action.h"
#include "read/spec_call.h"
#include "read/spec_dependency.h"
#include "read/spec_refresh.h"

struct making {
	struct arena *arena;
	struct diags *diags;
	const struct spec *spec;
	struct spec_action *action;
	const struct yaml_node *config; /* NULL: none */
	struct span at;                 /* of the pattern's name */
	bool guarded;                   /* it must have guards */
	VEC(struct spec_step) steps;
	VEC(struct spec_field) params;
};

/* ---- parts ------------------------------------------------------------------------------------------------------ */

static const struct yaml_node *get(const struct making *m, const char *key)
{
	return m->config != NULL ? keys_get(m->config, key) : NULL;
}

static struct spec_step *add_step(struct making *m, enum step_kind kind, struct span at, const struct yaml_node *node)
{
	struct spec_step *s = vec_push(m->arena, &m->steps);
	*s = (struct spec_step){ .kind = kind,
		                 .node = node,
		                 .span = at,
		                 .error = STR_EMPTY,
		                 .message = STR_EMPTY,
		                 .variable = STR_EMPTY,
		                 .callee = STR_EMPTY };
	return s;
}

static struct spec_step *add_own_write(struct making *m, enum step_kind kind, struct span at)
{
	struct spec_step *s = add_step(m, kind, at, m->config != NULL ? m->config : m->action->node);
	s->target = (struct target_expr){ .schema = m->spec->schema, .entity = m->spec->name, .entity_span = at };
	s->target_ok = true;
	return s;
}

static struct expr *new_expr(struct making *m, enum expr_kind kind, struct span at)
{
	struct expr *e = arena_make(m->arena, struct expr);
	*e = (struct expr){ .kind = kind, .text = STR_EMPTY, .span = at, .op_span = at };
	return e;
}

/* HEAD.NAME, or NAME where HEAD is NULL. */
static struct expr *name_expr(struct making *m, const char *head, struct str name, struct span at)
{
	struct expr *e = new_expr(m, EXPR_NAME, at);
	e->path = arena_make_array(m->arena, struct str, 2);
	e->path_spans = arena_make_array(m->arena, struct span, 2);
	if (head != NULL)
		e->path[e->path_count++] = str_from(head);
	e->path[e->path_count++] = name;
	e->path_spans[0] = e->path_spans[1] = at;
	return e;
}

static struct expr *string_expr(struct making *m, struct str text, struct span at)
{
	struct expr *e = new_expr(m, EXPR_STRING, at);
	e->text = text;
	return e;
}

static struct expr *operator_expr(struct making *m, enum expr_kind kind, enum expr_op op, struct expr *a,
                                  struct expr *b)
{
	struct expr *e = new_expr(m, kind, a->span);
	e->op = op;
	e->args = arena_make_array(m->arena, struct expr *, 2);
	e->args[e->arg_count++] = a;
	if (b != NULL)
		e->args[e->arg_count++] = b;
	return e;
}

/* The mappings of the list KEY, one after the other. */
static const struct yaml_node *first_of(struct making *m, const char *key, bool required)
{
	const struct yaml_node *list = get(m, key);
	if (list == NULL || (required && list->kind == YAML_SEQUENCE && list->first == NULL)) {
		if (required)
			diag(m->diags, DIAG_MISSING_KEY, m->at, "the pattern needs `%s` in its config", key);
		return NULL;
	}
	if (list->kind != YAML_SEQUENCE) {
		diag(m->diags, DIAG_WRONG_KIND, list->key_span, "'%s' takes a list", key);
		return NULL;
	}
	for (const struct yaml_node *c = list->first; c != NULL; c = c->next)
		if (c->kind != YAML_MAPPING) {
			diag(m->diags, DIAG_WRONG_KIND, c->span, "'%s' takes a list of mappings", key);
			return NULL;
		}
	return list->first;
}

/* A boolean key that has one value only so far. */
static void only(struct making *m, const struct yaml_node *node, const char *key, bool value)
{
	bool is = value;
	const struct yaml_node *n = node != NULL ? keys_get(node, key) : NULL;
	if (n != NULL && keys_bool(m->diags, node, key, &is) && is != value)
		diag(m->diags, DIAG_NOT_SUPPORTED, n->span, "'%s: %s' is not supported yet", key,
		     is ? "true" : "false");
}

static void add_param(struct making *m, const struct yaml_node *node)
{
	if (!expr_is_identifier(node->key))
		diag(m->diags, DIAG_BAD_NAME, node->key_span, "'%.*s' cannot be the name of a parameter",
		     STR_ARG(node->key));
	else
		spec_read_field(m->arena, m->diags, node, vec_push(m->arena, &m->params));
}

/* {condition, error, message}: must be true; CODE where it has no `error`. */
static void add_check(struct making *m, const struct yaml_node *c, struct str code, struct span code_span)
{
	const struct yaml_node *condition = keys_get(c, "condition");
	if (condition == NULL) {
		diag(m->diags, DIAG_MISSING_KEY, c->first != NULL ? c->first->key_span : c->span,
		     "a check needs a `condition`");
		return;
	}
	struct spec_step *s = add_step(m, STEP_VALIDATE, condition->key_span, c);
	s->condition = spec_read_value(m->arena, m->diags, condition);
	keys_text(m->diags, c, "error", &s->error, &s->error_span);
	keys_text(m->diags, c, "message", &s->message, NULL);
	if (s->error.len == 0) {
		s->error = code;
		s->error_span = code_span;
	}
	spec_check_code(m->diags, s->error, s->error_span);
}

/* ---- crud ------------------------------------------------------------------------------------------------------- */

static const struct key_row create_keys[] = { { "duplicate_check", KEY_READ } };
static const struct key_row duplicate_keys[] = {
	{ "fields", KEY_READ },
	{ "error_message", KEY_READ },
	{ "return_conflict_object", KEY_READ },
};

/* A row that has the same values must not be there: find, and validate that there is none. */
static void check_duplicates(struct making *m, const struct yaml_node *check)
{
	bool shows = true;
	if (check->kind != YAML_MAPPING) {
		diag(m->diags, DIAG_WRONG_KIND, check->key_span, "'duplicate_check' takes a mapping with `fields`");
		return;
	}
	keys_check(m->diags, check, duplicate_keys, countof(duplicate_keys), "a check of duplicates");
	const struct yaml_node *fields = keys_get(check, "fields");
	if (fields == NULL || fields->kind != YAML_SEQUENCE || fields->first == NULL) {
		diag(m->diags, DIAG_MISSING_KEY, check->key_span, "a check of duplicates needs a list of `fields`");
		return;
	}
	if (keys_bool(m->diags, check, "return_conflict_object", &shows) && shows) {
		diag(m->diags, DIAG_NOT_SUPPORTED, check->key_span,
		     "returning the row that is there already is not supported yet");
		diag_hint(m->diags, "write return_conflict_object: false");
	}
	struct expr *where = NULL;
	for (const struct yaml_node *c = fields->first; c != NULL; c = c->next) {
		struct expr *equal = operator_expr(m, EXPR_BINARY, EXPR_OP_EQ, name_expr(m, NULL, c->text, c->span),
		                                   name_expr(m, "self", c->text, c->span));
		where = where == NULL ? equal : operator_expr(m, EXPR_BINARY, EXPR_OP_AND, where, equal);
	}
	struct spec_step *find = add_own_write(m, STEP_FIND, check->key_span);
	find->target.where = where;
	find->target.where_span = fields->span;
	find->variable = STR("duplicate");
	find->variable_span = check->key_span;
	struct spec_step *none = add_step(m, STEP_VALIDATE, check->key_span, check);
	none->condition =
	        operator_expr(m, EXPR_IS, EXPR_OP_IS_NULL, name_expr(m, NULL, STR("duplicate"), check->key_span), NULL);
	none->error = STR("conflict:duplicate_found");
	keys_text(m->diags, check, "error_message", &none->message, NULL);
	if (none->message.len == 0)
		none->message = arena_printf(m->arena, "%.*s exists already", STR_ARG(m->spec->name));
}

static void make_create(struct making *m)
{
	const struct yaml_node *check = get(m, "duplicate_check");
	if (check != NULL)
		check_duplicates(m, check);
	add_own_write(m, STEP_INSERT, m->at);
}

static const struct key_row update_keys[] = { { "partial_updates", KEY_READ }, { "track_updated_fields", KEY_READ } };

static void make_update(struct making *m)
{
	bool tracked = true; /* it always is */
	only(m, m->config, "partial_updates", true);
	if (m->config != NULL)
		keys_bool(m->diags, m->config, "track_updated_fields", &tracked);
	add_own_write(m, STEP_UPDATE, m->at);
}

static const struct key_row delete_keys[] = { { "supports_hard_delete", KEY_READ },
	                                      { "check_dependencies", KEY_READ } };

static struct spec_step *one_delete(struct making *m, bool hard)
{
	size_t count = m->steps.len;
	struct spec_step *s = add_own_write(m, STEP_DELETE, m->at);
	s->hard = hard;
	if (m->config != NULL)
		spec_read_dependencies(m->arena, m->diags, s);
	struct spec_step *copy = arena_make(m->arena, struct spec_step);
	*copy = m->steps.items[count];
	m->steps.len = count;
	return copy;
}

/* With supports_hard_delete the caller says which: the parameter hard_delete. */
static void make_delete(struct making *m)
{
	bool hard = false;
	const struct yaml_node *key = get(m, "supports_hard_delete");
	if (key != NULL)
		keys_bool(m->diags, m->config, "supports_hard_delete", &hard);
	struct spec_step *soft = one_delete(m, false);
	if (!hard) {
		*vec_push(m->arena, &m->steps) = *soft;
		return;
	}
	struct yaml_node *param = arena_make(m->arena, struct yaml_node);
	*param = *key;
	param->key = STR("hard_delete");
	param->text = STR("boolean = false");
	add_param(m, param);
	struct spec_step *for_good = one_delete(m, true);
	struct spec_step *choice = add_step(m, STEP_IF, key->key_span, m->config);
	choice->condition = name_expr(m, "input", STR("hard_delete"), key->key_span);
	choice->then_steps = for_good;
	choice->else_steps = soft;
	choice->then_count = choice->else_count = 1;
}

/* ---- state_machine ----------------------------------------------------------------------------------------------- */

static const struct key_row transition_keys[] = {
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
	struct spec_step *s = add_step(m, STEP_VALIDATE, from->key_span, m->config);
	struct expr *in = new_expr(m, EXPR_IN, from->key_span);
	in->args = arena_make_array(m->arena, struct expr *, from->count + 2);
	in->args[in->arg_count++] = name_expr(m, NULL, field, from->key_span);
	if (from->kind == YAML_SCALAR)
		in->args[in->arg_count++] = string_expr(m, from->text, from->span);
	for (const struct yaml_node *c = from->first; from->kind == YAML_SEQUENCE && c != NULL; c = c->next)
		in->args[in->arg_count++] = string_expr(m, c->text, c->span);
	if (from->kind == YAML_MAPPING || in->arg_count == 1)
		diag(m->diags, DIAG_WRONG_KIND, from->key_span, "'from_states' takes a list of states");
	s->condition = in;
	s->error = STR("invalid_transition");
	s->message = STR("Not possible in this state");
}

/* The parts of a list of {condition, error}. */
static void add_checks(struct making *m, const char *key, bool required)
{
	for (const struct yaml_node *c = first_of(m, key, required); c != NULL; c = c->next) {
		struct str name;
		struct span at = { 0 };
		keys_check(m->diags, c, check_keys, countof(check_keys), "a check");
		keys_text(m->diags, c, "name", &name, &at);
		add_check(m, c, name, at);
	}
}

static void set_target(struct making *m, struct spec_step *s, const struct yaml_node *entity,
                       const struct yaml_node *values)
{
	size_t dot = str_find(entity->text, '.');
	s->target = (struct target_expr){ .schema = dot < entity->text.len ? str_sub(entity->text, 0, dot) : STR_EMPTY,
		                          .entity = dot < entity->text.len
		                                            ? str_sub(entity->text, dot + 1, entity->text.len)
		                                            : entity->text,
		                          .entity_span = entity->span,
		                          .has_assignments = true };
	s->target.assignments = arena_make_array(m->arena, struct assignment, values->count);
	s->target_ok = values->kind == YAML_MAPPING;
	if (!s->target_ok)
		diag(m->diags, DIAG_WRONG_KIND, values->key_span, "'%.*s' takes a mapping of fields to expressions",
		     STR_ARG(values->key));
	for (const struct yaml_node *c = values->first; s->target_ok && c != NULL; c = c->next)
		s->target.assignments[s->target.assignment_count++] =
		        (struct assignment){ c->key, c->key_span, spec_read_value(m->arena, m->diags, c) };
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
	struct spec_step *s = add_step(m, insert != NULL ? STEP_INSERT : STEP_UPDATE, values->key_span, c);
	set_target(m, s, entity, values);
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
	add_param(m, param);
}

static void make_transition(struct making *m)
{
	const struct yaml_node *from = get(m, "from_states"), *to = get(m, "to_state");
	if (from == NULL || to == NULL || to->kind != YAML_SCALAR) {
		diag(m->diags, DIAG_MISSING_KEY, m->at, "the pattern needs `from_states` and `to_state` in its config");
		return;
	}
	struct str field = state_field(m, to);
	if (field.len == 0)
		return;
	for (const struct yaml_node *c = first_of(m, "input_fields", false); c != NULL; c = c->next)
		add_input(m, c);
	check_state(m, field, from);
	add_checks(m, "guards", m->guarded);
	add_checks(m, "validation_checks", false);
	struct spec_step *s = add_own_write(m, STEP_UPDATE, to->key_span);
	struct assignment *a = arena_make(m->arena, struct assignment);
	*a = (struct assignment){ field, to->key_span, string_expr(m, to->text, to->span) };
	s->target.assignments = a;
	s->target.assignment_count = 1;
	s->target.has_assignments = true;
	for (const struct yaml_node *c = first_of(m, "side_effects", false); c != NULL; c = c->next)
		add_effect(m, c);
	const struct yaml_node *view = get(m, "refresh_projection");
	if (view == NULL)
		return;
	s = add_step(m, STEP_REFRESH, view->key_span, m->config);
	s->value = view;
	spec_read_refresh(m->arena, m->diags, s);
}

/* ---- validation --------------------------------------------------------------------------------------------------- */

static const struct key_row chain_keys[] = {
	{ "validations", KEY_READ },
	{ "stop_on_first_failure", KEY_READ },
	{ "collect_all_errors", KEY_READ },
};
static const struct key_row validation_keys[] = {
	{ "name", KEY_READ },    { "field", KEY_READ },    { "condition", KEY_READ },
	{ "message", KEY_READ }, { "severity", KEY_READ },
};

static void make_chain(struct making *m)
{
	only(m, m->config, "stop_on_first_failure", true);
	only(m, m->config, "collect_all_errors", false);
	for (const struct yaml_node *c = first_of(m, "validations", true); c != NULL; c = c->next) {
		struct str name, field, severity;
		struct span at = { 0 }, field_at = { 0 }, severity_at = { 0 };
		size_t before = m->steps.len;
		keys_check(m->diags, c, validation_keys, countof(validation_keys), "a validation");
		keys_text(m->diags, c, "name", &name, &at);
		keys_text(m->diags, c, "field", &field, &field_at);
		keys_text(m->diags, c, "severity", &severity, &severity_at);
		if (severity.len > 0 && !str_is(severity, "error"))
			diag(m->diags, DIAG_NOT_SUPPORTED, severity_at,
			     "a severity other than error is not supported yet");
		add_check(m, c, name, at);
		if (field.len == 0 || m->steps.len == before)
			continue;
		struct spec_step *s = &m->steps.items[before];
		s->fields = arena_make(m->arena, struct spanned);
		s->fields[s->field_count++] = (struct spanned){ field, field_at };
	}
}

/* ---- all of them ------------------------------------------------------------------------------------------------- */

static const struct pattern {
	const char *name;
	void (*make)(struct making *m); /* NULL: not supported yet */
	const struct key_row *keys;
	size_t key_count;
} patterns[] = {
	{ "crud/create", make_create, create_keys, countof(create_keys) },
	{ "crud/update", make_update, update_keys, countof(update_keys) },
	{ "crud/delete", make_delete, delete_keys, countof(delete_keys) },
	{ "state_machine/transition", make_transition, transition_keys, countof(transition_keys) - 1 },
	{ "state_machine/guarded_transition", make_transition, transition_keys, countof(transition_keys) },
	{ "validation/validation_chain", make_chain, chain_keys, countof(chain_keys) },
	{ "batch/bulk_operation", NULL, NULL, 0 },
};

static const struct pattern *find_pattern(struct making *m, const struct yaml_node *node)
{
	struct str name = node->text, names[countof(patterns)];
	if (str_starts(name, STR("stdlib/actions/")))
		name = str_sub(name, strlen("stdlib/actions/"), name.len);
	for (size_t i = 0; i < countof(patterns); i++) {
		names[i] = str_from(patterns[i].name);
		if (str_eq(name, names[i]))
			return &patterns[i];
	}
	diag(m->diags, DIAG_BAD_VALUE, node->span, "'%.*s' is no pattern of actions", STR_ARG(node->text));
	if (!diag_suggest(m->diags, name, names, countof(names)))
		diag_hint(m->diags, "write its `steps`");
	return NULL;
}

static void finish(struct making *m)
{
	struct spec_action *a = m->action;
	struct spec_field *params = arena_make_array(m->arena, struct spec_field, a->param_count + m->params.len);
	for (size_t i = 0; i < a->param_count; i++)
		params[i] = a->params[i];
	for (size_t i = 0; i < m->params.len; i++)
		params[a->param_count++] = m->params.items[i];
	a->params = params;
	a->steps = m->steps.items;
	a->step_count = m->steps.len;
	a->has_steps = true;
}

void spec_read_action_pattern(struct arena *arena, struct diags *diags, const struct spec *spec,
                              struct spec_action *action)
{
	const struct yaml_node *name = keys_get(action->node, "pattern"), *config = keys_get(action->node, "config");
	const struct yaml_node *steps = keys_get(action->node, "steps");
	if (name == NULL) {
		if (config != NULL)
			diag(diags, DIAG_MISSING_KEY, config->key_span, "'config' belongs to a `pattern`");
		return;
	}
	if (name->kind != YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, name->key_span, "'pattern' takes the name of one");
		return;
	}
	struct making m = {
		.arena = arena, .diags = diags, .spec = spec, .action = action, .config = config, .at = name->span
	};
	const struct pattern *pattern = find_pattern(&m, name);
	action->has_steps = true; /* what is wrong with it was said: its name says nothing more */
	if (pattern == NULL)
		return;
	if (steps != NULL)
		diag(diags, DIAG_BAD_VALUE, steps->key_span, "the steps come from the pattern");
	else if (pattern->make == NULL)
		diag(diags, DIAG_NOT_SUPPORTED, name->span, "the pattern '%s' is not supported yet", pattern->name);
	else if (config != NULL && config->kind != YAML_MAPPING)
		diag(diags, DIAG_WRONG_KIND, config->key_span, "'config' takes a mapping");
	else {
		if (config != NULL)
			keys_check(diags, config, pattern->keys, pattern->key_count, "the config of this pattern");
		m.guarded = str_ends(str_from(pattern->name), STR("guarded_transition"));
		pattern->make(&m);
		finish(&m);
	}
}

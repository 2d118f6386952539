#include "read/action_pattern.h"

#include "read/action_making.h"
#include "read/keys.h"
#include "read/spec_action.h"
#include "read/spec_call.h"
#include "read/spec_dependency.h"
#include "read/spec_refresh.h"

/* ---- parts ------------------------------------------------------------------------------------------------------ */

const struct yaml_node *making_get(const struct making *m, const char *key)
{
	return m->config != NULL ? keys_get(m->config, key) : NULL;
}

struct spec_step *making_step(struct making *m, enum step_kind kind, struct span at, const struct yaml_node *node)
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

struct spec_step *making_own_write(struct making *m, enum step_kind kind, struct span at)
{
	struct spec_step *s = making_step(m, kind, at, m->config != NULL ? m->config : m->action->node);
	s->target = (struct target_expr){ .schema = m->spec->schema, .entity = m->spec->name, .entity_span = at };
	s->target_ok = true;
	return s;
}

struct expr *making_expr(struct making *m, enum expr_kind kind, struct span at)
{
	struct expr *e = arena_make(m->arena, struct expr);
	*e = (struct expr){ .kind = kind, .text = STR_EMPTY, .span = at, .op_span = at };
	return e;
}

/* HEAD.NAME, or NAME where HEAD is NULL. */
struct expr *making_name(struct making *m, const char *head, struct str name, struct span at)
{
	struct expr *e = making_expr(m, EXPR_NAME, at);
	e->path = arena_make_array(m->arena, struct str, 2);
	e->path_spans = arena_make_array(m->arena, struct span, 2);
	if (head != NULL)
		e->path[e->path_count++] = str_from(head);
	e->path[e->path_count++] = name;
	e->path_spans[0] = e->path_spans[1] = at;
	return e;
}

struct expr *making_string(struct making *m, struct str text, struct span at)
{
	struct expr *e = making_expr(m, EXPR_STRING, at);
	e->text = text;
	return e;
}

struct expr *making_operator(struct making *m, enum expr_kind kind, enum expr_op op, struct expr *a, struct expr *b)
{
	struct expr *e = making_expr(m, kind, a->span);
	e->op = op;
	e->args = arena_make_array(m->arena, struct expr *, 2);
	e->args[e->arg_count++] = a;
	if (b != NULL)
		e->args[e->arg_count++] = b;
	return e;
}

/* The mappings of the list KEY, one after the other. */
const struct yaml_node *making_list(struct making *m, const char *key, bool required)
{
	const struct yaml_node *list = making_get(m, key);
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

void making_param(struct making *m, const struct yaml_node *node)
{
	if (!expr_is_identifier(node->key))
		diag(m->diags, DIAG_BAD_NAME, node->key_span, "'%.*s' cannot be the name of a parameter",
		     STR_ARG(node->key));
	else
		spec_read_field(m->arena, m->diags, node, vec_push(m->arena, &m->params));
}

/* {condition, error, message}: must be true; CODE where it has no `error`. */
struct spec_step *making_check(struct making *m, const struct yaml_node *c, struct str code, struct span code_span)
{
	const struct yaml_node *condition = keys_get(c, "condition");
	if (condition == NULL) {
		diag(m->diags, DIAG_MISSING_KEY, c->first != NULL ? c->first->key_span : c->span,
		     "a check needs a `condition`");
		return NULL;
	}
	struct spec_step *s = making_step(m, STEP_VALIDATE, condition->key_span, c);
	s->condition = spec_read_value(m->arena, m->diags, condition);
	keys_text(m->diags, c, "error", &s->error, &s->error_span);
	keys_text(m->diags, c, "message", &s->message, NULL);
	if (s->error.len == 0) {
		s->error = code;
		s->error_span = code_span;
	}
	spec_check_code(m->diags, s->error, s->error_span);
	return s;
}

/* ---- crud ------------------------------------------------------------------------------------------------------- */

static const struct key_row create_keys[] = { { "duplicate_check", KEY_READ } };
static const struct key_row duplicate_keys[] = {
	{ "fields", KEY_READ },
	{ "error_message", KEY_READ },
	{ "return_conflict_object", KEY_READ },
};

/* A live row that has the same values must not be there. */
static struct spec_duplicate *read_duplicates(struct making *m, const struct yaml_node *check)
{
	if (check->kind != YAML_MAPPING) {
		diag(m->diags, DIAG_WRONG_KIND, check->key_span, "'duplicate_check' takes a mapping with `fields`");
		return NULL;
	}
	keys_check(m->diags, check, duplicate_keys, countof(duplicate_keys), "a check of duplicates");
	const struct yaml_node *fields = keys_get(check, "fields");
	if (fields == NULL || fields->kind != YAML_SEQUENCE || fields->first == NULL) {
		diag(m->diags, DIAG_MISSING_KEY, check->key_span, "a check of duplicates needs a list of `fields`");
		return NULL;
	}
	struct spec_duplicate *d = arena_make(m->arena, struct spec_duplicate);
	*d = (struct spec_duplicate){ .message = STR_EMPTY, .shows = true };
	keys_bool(m->diags, check, "return_conflict_object", &d->shows);
	keys_text(m->diags, check, "error_message", &d->message, NULL);
	if (d->message.len == 0)
		d->message = arena_printf(m->arena, "%.*s exists already", STR_ARG(m->spec->name));
	d->fields = arena_make_array(m->arena, struct spanned, fields->count);
	for (const struct yaml_node *c = fields->first; c != NULL; c = c->next) {
		struct expr *equal = making_operator(m, EXPR_BINARY, EXPR_OP_EQ, making_name(m, NULL, c->text, c->span),
		                                     making_name(m, "self", c->text, c->span));
		d->where = d->where == NULL ? equal : making_operator(m, EXPR_BINARY, EXPR_OP_AND, d->where, equal);
		d->fields[d->field_count++] = (struct spanned){ c->text, c->span };
	}
	return d;
}

static void make_create(struct making *m)
{
	const struct yaml_node *check = making_get(m, "duplicate_check");
	struct spec_step *s = making_own_write(m, STEP_INSERT, m->at);
	if (check != NULL)
		s->duplicate = read_duplicates(m, check);
}

static const struct key_row update_keys[] = { { "partial_updates", KEY_READ }, { "track_updated_fields", KEY_READ } };

static void make_update(struct making *m)
{
	bool tracked = true, partial = true; /* what changed is always told */
	struct spec_step *s = making_own_write(m, STEP_UPDATE, m->at);
	if (m->config == NULL)
		return;
	keys_bool(m->diags, m->config, "track_updated_fields", &tracked);
	keys_bool(m->diags, m->config, "partial_updates", &partial);
	s->replaces = !partial;
}

static const struct key_row delete_keys[] = { { "supports_hard_delete", KEY_READ },
	                                      { "check_dependencies", KEY_READ } };

static struct spec_step *one_delete(struct making *m, bool hard)
{
	size_t count = m->steps.len;
	struct spec_step *s = making_own_write(m, STEP_DELETE, m->at);
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
	const struct yaml_node *key = making_get(m, "supports_hard_delete");
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
	making_param(m, param);
	struct spec_step *for_good = one_delete(m, true);
	struct spec_step *choice = making_step(m, STEP_IF, key->key_span, m->config);
	choice->condition = making_name(m, "input", STR("hard_delete"), key->key_span);
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

void making_target(struct making *m, struct spec_step *s, const struct yaml_node *entity,
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

static void make_transition(struct making *m)
{
	const struct yaml_node *from = making_get(m, "from_states"), *to = making_get(m, "to_state");
	if (from == NULL || to == NULL || to->kind != YAML_SCALAR) {
		diag(m->diags, DIAG_MISSING_KEY, m->at, "the pattern needs `from_states` and `to_state` in its config");
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

/* ---- all of them ------------------------------------------------------------------------------------------------- */

static const struct pattern {
	const char *name;
	void (*make)(struct making *m);
	const struct key_row *keys;
	size_t key_count;
} patterns[] = {
	{ "crud/create", make_create, create_keys, countof(create_keys) },
	{ "crud/update", make_update, update_keys, countof(update_keys) },
	{ "crud/delete", make_delete, delete_keys, countof(delete_keys) },
	{ "state_machine/transition", make_transition, transition_keys, countof(transition_keys) - 1 },
	{ "state_machine/guarded_transition", make_transition, transition_keys, countof(transition_keys) },
	{ "validation/validation_chain", make_validation_chain, validation_chain_keys, 3 },
	{ "batch/bulk_operation", make_bulk_operation, bulk_operation_keys, 6 },
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

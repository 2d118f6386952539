#include "read/action_pattern.h"

#include "read/action_making.h"
#include "read/keys.h"
#include "read/spec_dependency.h"

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

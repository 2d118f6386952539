/* The pattern batch/bulk_operation: one insert, update or delete for each element of a list in the input. */
#include "read/action_making.h"

#include "base/limits.h"
#include "read/spec_bulk.h"
#include "read/spec_refresh.h"

/* Elements in one sub-transaction, where nobody says how many. */
enum { BATCH_SIZE = 100 };

/* An element in expressions. */
static const char element[] = "item";

const struct key_row bulk_operation_keys[6] = {
	{ "batch_input", KEY_READ }, { "operation", KEY_READ },      { "error_handling", KEY_READ },
	{ "batch_size", KEY_READ },  { "return_summary", KEY_READ }, { "refresh_projections", KEY_READ },
};
static const struct key_row operation_keys[] = {
	{ "action", KEY_READ },
	{ "entity", KEY_READ },
	{ "set", KEY_READ },
	{ "where", KEY_READ },
};

/* ---- words ------------------------------------------------------------------------------------------------------- */

struct word {
	const char *name;
	int value;
};

static const struct word actions[] = {
	{ "insert", STEP_INSERT }, { "update", STEP_UPDATE }, { "delete", STEP_DELETE }, { "create", STEP_INSERT }
};
static const struct word handlings[] = {
	{ "rollback_on_any_error", BULK_ROLLBACK },
	{ "continue_on_error", BULK_CONTINUE },
	{ "stop_on_error", BULK_STOP },
};
static const struct word facts[] = {
	{ "total_count", BULK_TOTAL },
	{ "processed_count", BULK_PROCESSED },
	{ "failed_count", BULK_FAILED },
	{ "skipped_count", BULK_SKIPPED },
	{ "ids", BULK_IDS },
	{ "failures", BULK_FAILURES },
	{ "total", BULK_TOTAL },
	{ "processed", BULK_PROCESSED },
	{ "success_count", BULK_PROCESSED },
	{ "succeeded_count", BULK_PROCESSED },
	{ "failed", BULK_FAILED },
	{ "failure_count", BULK_FAILED },
	{ "error_count", BULK_FAILED },
	{ "skipped", BULK_SKIPPED },
	{ "affected_ids", BULK_IDS },
	{ "processed_ids", BULK_IDS },
	{ "failed_items", BULK_FAILURES },
	{ "errors", BULK_FAILURES },
};

/* The value of TEXT among WORDS; -1: a diagnostic was added, which calls it WHAT. */
static int find_word(struct making *m, struct str text, struct span at, const struct word *words, size_t count,
                     const char *what)
{
	struct str *names = arena_make_array(m->arena, struct str, count);
	for (size_t i = 0; i < count; i++) {
		names[i] = str_from(words[i].name);
		if (str_eq(text, names[i]))
			return words[i].value;
	}
	diag(m->diags, DIAG_BAD_VALUE, at, "'%.*s' is no %s", STR_ARG(text), what);
	diag_suggest(m->diags, text, names, count);
	return -1;
}

/* ---- the list ---------------------------------------------------------------------------------------------------- */

/* items, $items, input.items */
static struct str input_name(struct str text)
{
	if (str_starts(text, STR("$")))
		text = str_sub(text, 1, text.len);
	return str_starts(text, STR("input.")) ? str_sub(text, strlen("input."), text.len) : text;
}

static const struct spec_field *declared_param(const struct making *m, struct str name)
{
	for (size_t i = 0; i < m->action->param_count; i++)
		if (str_eq(m->action->params[i].name, name))
			return &m->action->params[i];
	return NULL;
}

/* Elements are objects with members, unless the author has declared a list of something else. */
static bool has_members(const struct spec_field *param)
{
	const struct type_expr *type = param != NULL ? param->type : NULL;
	return type == NULL || type->kind != TYPE_EXPR_LIST || str_is(type->item->name, "json");
}

static bool read_list(struct making *m, struct spec_step *s, bool *members)
{
	const struct yaml_node *node = making_get(m, "batch_input");
	if (node == NULL || node->kind != YAML_SCALAR)
		return diag(m->diags, DIAG_MISSING_KEY, node != NULL ? node->key_span : m->at,
		            "the pattern needs `batch_input` in its config: the list in the input");
	struct str name = input_name(node->text);
	if (!expr_is_identifier(name))
		return diag(m->diags, DIAG_BAD_NAME, node->span, "'%.*s' cannot be the name of a parameter",
		            STR_ARG(node->text));
	const struct spec_field *param = declared_param(m, name);
	*members = has_members(param);
	s->source = making_name(m, "input", name, node->span);
	if (param != NULL)
		return true;
	struct yaml_node *made = arena_make(m->arena, struct yaml_node);
	*made = *node;
	made->key = name;
	made->key_span = node->span;
	made->text = STR("list(json)!");
	making_param(m, made);
	return true;
}

/* ---- the operation ----------------------------------------------------------------------------------------------- */

/* id = item.id, or id = item */
static struct expr *own_id(struct making *m, bool members)
{
	struct expr *id =
	        members ? making_name(m, element, STR("id"), m->at) : making_name(m, NULL, str_from(element), m->at);
	return making_operator(m, EXPR_BINARY, EXPR_OP_EQ, making_name(m, NULL, STR("id"), m->at), id);
}

static void read_where(struct making *m, struct spec_step *s, const struct yaml_node *where, bool members)
{
	if (where == NULL) {
		if (s->kind != STEP_INSERT)
			s->target.where = own_id(m, members);
		return;
	}
	s->target.where = expr_parse(m->arena, m->diags, where);
	s->target.where_span = where->span;
}

/* One step; false: a diagnostic was added. */
static bool read_operation(struct making *m, bool members)
{
	const struct yaml_node *node = making_get(m, "operation");
	if (node == NULL || node->kind != YAML_MAPPING || keys_get(node, "action") == NULL)
		return diag(m->diags, DIAG_MISSING_KEY, node != NULL ? node->key_span : m->at,
		            "the pattern needs `operation` in its config: {action, entity, set, where}");
	keys_check(m->diags, node, operation_keys, countof(operation_keys), "the operation");
	const struct yaml_node *action = keys_get(node, "action"), *entity = keys_get(node, "entity");
	const struct yaml_node *set = keys_get(node, "set");
	int kind = find_word(m, action->text, action->span, actions, countof(actions),
	                     "operation: insert, update or delete");
	if (kind < 0 || (entity != NULL && entity->kind != YAML_SCALAR))
		return kind < 0 ? false
		                : diag(m->diags, DIAG_WRONG_KIND, entity->key_span, "'entity' takes the name of one");
	if ((set != NULL) == (kind == STEP_DELETE))
		return diag(m->diags, set != NULL ? DIAG_BAD_VALUE : DIAG_MISSING_KEY,
		            set != NULL ? set->key_span : action->span,
		            set != NULL ? "a delete sets nothing"
		                        : "the operation needs `set`: fields and their values");
	if (kind == STEP_INSERT && keys_get(node, "where") != NULL)
		return diag(m->diags, DIAG_BAD_VALUE, keys_get(node, "where")->key_span, "an insert takes no `where`");
	struct spec_step *s = making_own_write(m, (enum step_kind)kind, action->span);
	if (set != NULL) {
		struct yaml_node *own = arena_make(m->arena, struct yaml_node);
		*own = (struct yaml_node){ .kind = YAML_SCALAR, .text = m->spec->name, .span = action->span };
		making_target(m, s, entity != NULL ? entity : own, set);
	} else if (entity != NULL) {
		size_t dot = str_find(entity->text, '.');
		bool qualified = dot < entity->text.len;
		s->target.schema = qualified ? str_sub(entity->text, 0, dot) : STR_EMPTY;
		s->target.entity = qualified ? str_sub(entity->text, dot + 1, entity->text.len) : entity->text;
		s->target.entity_span = entity->span;
	}
	read_where(m, s, keys_get(node, "where"), members);
	s->any_rows = s->counts = true;
	if (s->kind == STEP_INSERT) {
		s->variable = STR("inserted");
		s->variable_span = action->span;
	}
	return true;
}

/* ---- the result -------------------------------------------------------------------------------------------------- */

static void add_member(struct making *m, struct spec_bulk *bulk, struct str name, struct span name_span,
                       struct str fact, struct span fact_span)
{
	if (str_starts(fact, STR("$")))
		fact = str_sub(fact, 1, fact.len);
	if (str_starts(fact, STR("v_")))
		fact = str_sub(fact, 2, fact.len);
	int value = find_word(m, fact, fact_span, facts, countof(facts), "part of the summary");
	for (size_t i = 0; i < bulk->summary_count; i++)
		if (str_eq(bulk->summary[i].name, name)) {
			diag(m->diags, DIAG_DUPLICATE_KEY, name_span, "'%.*s' is there twice", STR_ARG(name));
			return;
		}
	if (value >= 0)
		bulk->summary[bulk->summary_count++] = (struct spec_bulk_member){ name, (enum bulk_fact)value };
}

/* true, false, a list of facts, or a mapping of names to facts; absent: all of them. */
static void read_summary(struct making *m, struct spec_bulk *bulk)
{
	const struct yaml_node *node = making_get(m, "return_summary");
	bool all = true;
	if (node != NULL && node->kind == YAML_SCALAR && !keys_bool(m->diags, m->config, "return_summary", &all))
		return;
	bulk->summary =
	        arena_make_array(m->arena, struct spec_bulk_member, (node != NULL ? node->count : 0) + BULK_FACT_COUNT);
	for (size_t i = 0; all && (node == NULL || node->kind == YAML_SCALAR) && i < BULK_FACT_COUNT; i++)
		bulk->summary[bulk->summary_count++] =
		        (struct spec_bulk_member){ str_from(facts[i].name), (enum bulk_fact)facts[i].value };
	for (const struct yaml_node *c = node != NULL ? node->first : NULL; c != NULL; c = c->next) {
		bool mapping = node->kind == YAML_MAPPING;
		if (c->kind != YAML_SCALAR)
			diag(m->diags, DIAG_WRONG_KIND, c->span, "'return_summary' takes names of what it tells");
		else
			add_member(m, bulk, mapping ? c->key : c->text, mapping ? c->key_span : c->span, c->text,
			           c->span);
	}
}

static void read_size(struct making *m, struct spec_bulk *bulk)
{
	const struct yaml_node *node = making_get(m, "batch_size");
	size_t size;
	if (node == NULL)
		return;
	if (node->kind != YAML_SCALAR || !str_number(node->text, LIMIT_BATCH_ELEMENTS, &size) || size == 0)
		diag(m->diags, DIAG_BAD_VALUE, node->span, "'batch_size' takes a number from 1 to %d",
		     LIMIT_BATCH_ELEMENTS);
	else
		bulk->size = (uint32_t)size;
}

static void read_handling(struct making *m, struct spec_bulk *bulk)
{
	struct str text;
	struct span at = { 0 };
	if (making_get(m, "error_handling") == NULL || !keys_text(m->diags, m->config, "error_handling", &text, &at))
		return;
	int value = find_word(m, text, at, handlings, countof(handlings),
	                      "error_handling: rollback_on_any_error, continue_on_error or stop_on_error");
	if (value >= 0)
		bulk->errors = (enum bulk_errors)value;
}

static void add_refresh(struct making *m, const struct yaml_node *node)
{
	struct spec_step *s = making_step(m, STEP_REFRESH, node->span, m->config);
	s->value = node;
	if (node->kind != YAML_SCALAR) {
		diag(m->diags, DIAG_WRONG_KIND, node->span, "'refresh_projections' takes names of table views");
		return;
	}
	spec_read_refresh(m->arena, m->diags, s);
	if (s->refresh != NULL && s->refresh->scope != REFRESH_VIEW)
		diag(m->diags, DIAG_BAD_VALUE, node->span, "'%.*s' is no table view: there is no own row",
		     STR_ARG(node->text));
}

void make_bulk_operation(struct making *m)
{
	struct spec_bulk *bulk = arena_make(m->arena, struct spec_bulk);
	struct spec_step whole = { .kind = STEP_BULK, .node = m->config, .span = m->at, .bulk = bulk };
	bool members = true;
	*bulk = (struct spec_bulk){ .errors = BULK_ROLLBACK, .size = BATCH_SIZE };
	read_handling(m, bulk);
	read_size(m, bulk);
	read_summary(m, bulk);
	if (!read_list(m, &whole, &members) || !read_operation(m, members))
		return;
	whole.error = whole.message = whole.callee = STR_EMPTY;
	whole.variable = str_from(element);
	whole.variable_span = m->at;
	whole.then_steps = arena_make(m->arena, struct spec_step);
	*whole.then_steps = m->steps.items[--m->steps.len];
	whole.then_count = 1;
	*vec_push(m->arena, &m->steps) = whole;
	const struct yaml_node *views = making_get(m, "refresh_projections");
	if (views == NULL)
		return;
	if (views->kind != YAML_SEQUENCE)
		add_refresh(m, views);
	for (const struct yaml_node *c = views->kind == YAML_SEQUENCE ? views->first : NULL; c != NULL; c = c->next)
		add_refresh(m, c);
}

#include "read/spec_action.h"

#include "read/action_pattern.h"
#include "read/keys.h"
#include "read/language.h"
#include "read/spec_call.h"
#include "read/spec_dependency.h"
#include "read/spec_notify.h"
#include "read/spec_params.h"
#include "read/spec_raw.h"
#include "read/spec_refresh.h"
#include "read/ways.h"

static const struct key_row action_keys[] = {
	{ "name", KEY_READ },       { "description", KEY_READ }, { "steps", KEY_READ },   { "requires", KEY_READ },
	{ "permission", KEY_READ }, { "permissions", KEY_READ }, { "params", KEY_READ },  { "parameters", KEY_READ },
	{ "inputs", KEY_READ },     { "impact", KEY_READ },      { "impacts", KEY_READ }, { "returns", KEY_READ },
	{ "idempotent", KEY_READ }, { "function", KEY_READ },    { "pattern", KEY_READ }, { "config", KEY_READ },
};
const struct key_table action_key_table = { "action", action_keys, countof(action_keys) };

static const struct key_row validate_keys[] = {
	{ "validate", KEY_READ },      { "error", KEY_READ },  { "message", KEY_READ },
	{ "error_message", KEY_READ }, { "fields", KEY_READ },
};
static const struct key_row insert_keys[] = {
	{ "insert", KEY_READ },
	{ "store", KEY_READ },
	{ "return_id", KEY_READ },
	{ "fields", KEY_READ },
};
static const struct key_row update_keys[] = {
	{ "update", KEY_READ },
	{ "fields", KEY_READ },
	{ "where", KEY_READ },
};
static const struct key_row delete_keys[] = {
	{ "delete", KEY_READ },
	{ "hard", KEY_READ },
	{ "check_dependencies", KEY_READ },
};
static const struct key_row reject_keys[] = {
	{ "reject", KEY_READ },
	{ "message", KEY_READ },
};

static const struct key_row find_keys[] = {
	{ "find", KEY_READ },  { "select", KEY_READ },   { "query", KEY_READ },   { "as", KEY_READ },
	{ "store", KEY_READ }, { "required", KEY_READ }, { "message", KEY_READ },
};
static const struct key_row if_keys[] = {
	{ "if", KEY_READ },
	{ "then", KEY_READ },
	{ "else", KEY_READ },
};

static const struct key_row call_keys[] = {
	{ "call", KEY_READ },      { "call_function", KEY_READ }, { "args", KEY_READ },
	{ "arguments", KEY_READ }, { "store", KEY_READ },         { "result", KEY_READ },
	{ "return", KEY_READ },    { "returns", KEY_READ },       { "as", KEY_READ },
};
static const struct key_row foreach_keys[] = {
	{ "foreach", KEY_READ }, { "as", KEY_READ }, { "do", KEY_READ }, { "then", KEY_READ }, { "steps", KEY_READ },
};

static const struct key_row query_keys[] = {
	{ "query", KEY_READ },   { "as", KEY_READ },   { "store", KEY_READ },   { "required", KEY_READ },
	{ "message", KEY_READ }, { "type", KEY_READ }, { "returns", KEY_READ },
};
static const struct key_row subquery_keys[] = {
	{ "subquery", KEY_READ }, { "as", KEY_READ },      { "store", KEY_READ },
	{ "type", KEY_READ },     { "returns", KEY_READ },
};
static const struct key_row raw_sql_keys[] = {
	{ "raw_sql", KEY_READ }, { "as", KEY_READ },      { "store", KEY_READ },
	{ "type", KEY_READ },    { "returns", KEY_READ },
};
static const struct key_row for_query_keys[] = {
	{ "for_query", KEY_READ }, { "as", KEY_READ },   { "store", KEY_READ },
	{ "do", KEY_READ },        { "then", KEY_READ }, { "steps", KEY_READ },
};
static const struct key_row notify_keys[] = {
	{ "notify", KEY_READ },
	{ "to", KEY_READ },
	{ "payload", KEY_READ },
	{ "data", KEY_READ },
};
static const struct key_row switch_keys[] = {
	{ "switch", KEY_READ },
	{ "cases", KEY_READ },
	{ "default", KEY_READ },
};
static const struct key_row while_keys[] = {
	{ "while", KEY_READ }, { "max", KEY_READ }, { "do", KEY_READ }, { "then", KEY_READ }, { "steps", KEY_READ },
};
static const struct key_row set_keys[] = {
	{ "set", KEY_READ },     { "assign", KEY_READ }, { "compute", KEY_READ },
	{ "declare", KEY_READ }, { "as", KEY_READ },
};
static const struct key_row try_keys[] = {
	{ "exception_handling", KEY_READ },
};
static const struct key_row return_keys[] = {
	{ "return", KEY_READ },
	{ "return_early", KEY_READ },
};
static const struct key_row aggregate_keys[] = {
	{ "aggregate", KEY_READ },
	{ "as", KEY_READ },
	{ "store", KEY_READ },
};

static const struct key_row refresh_keys[] = {
	{ "refresh_table_view", KEY_READ },
	{ "refresh", KEY_READ },
	{ "concurrently", KEY_READ },
};

/* Every step keyword; those without keys are part of the language, but not supported yet. */
static const struct step_row {
	const char *keyword;
	enum step_kind kind;
	const struct key_row *keys;
	size_t key_count;
} step_rows[] = {
	{ "validate", STEP_VALIDATE, validate_keys, countof(validate_keys) },
	{ "insert", STEP_INSERT, insert_keys, countof(insert_keys) },
	{ "update", STEP_UPDATE, update_keys, countof(update_keys) },
	{ "delete", STEP_DELETE, delete_keys, countof(delete_keys) },
	{ "reject", STEP_REJECT, reject_keys, countof(reject_keys) },
	{ "find", STEP_FIND, find_keys, countof(find_keys) },
	{ "select", STEP_FIND, find_keys, countof(find_keys) },
	{ "query", STEP_FIND, query_keys, countof(query_keys) },
	{ "if", STEP_IF, if_keys, countof(if_keys) },
	{ "switch", STEP_SWITCH, switch_keys, countof(switch_keys) },
	{ "foreach", STEP_FOREACH, foreach_keys, countof(foreach_keys) },
	{ "call", STEP_CALL, call_keys, countof(call_keys) },
	{ "call_function", STEP_CALL, call_keys, countof(call_keys) },
	{ "notify", STEP_NOTIFY, notify_keys, countof(notify_keys) },
	{ "refresh_table_view", STEP_REFRESH, refresh_keys, countof(refresh_keys) },
	{ "refresh", STEP_REFRESH, refresh_keys, countof(refresh_keys) },
	{ "return", STEP_RETURN, return_keys, countof(return_keys) },
	{ "return_early", STEP_RETURN, return_keys, countof(return_keys) },
	{ "aggregate", STEP_AGGREGATE, aggregate_keys, countof(aggregate_keys) },
	{ "set", STEP_SET, set_keys, countof(set_keys) },
	{ "declare", STEP_DECLARE, set_keys, countof(set_keys) },
	{ "assign", STEP_SET, set_keys, countof(set_keys) },
	{ "compute", STEP_SET, set_keys, countof(set_keys) },
	{ "while", STEP_WHILE, while_keys, countof(while_keys) },
	{ "cte", STEP_COUNT, NULL, 0 },
	{ "subquery", STEP_RAW, subquery_keys, countof(subquery_keys) },
	{ "for_query", STEP_RAW, for_query_keys, countof(for_query_keys) },
	{ "exception_handling", STEP_TRY, try_keys, countof(try_keys) },
	{ "raw_sql", STEP_RAW, raw_sql_keys, countof(raw_sql_keys) },
};

bool spec_step_row(size_t i, const char **keyword, struct key_table *table)
{
	const struct step_row *row = i < countof(step_rows) ? &step_rows[i] : NULL;
	if (row == NULL)
		return false;
	*keyword = row->keyword;
	*table = (struct key_table){ row->keyword, row->keys, row->key_count };
	for (size_t k = 0; k < i; k++)
		if (step_rows[k].keys == row->keys && row->keys != NULL) {
			table->name = step_rows[k].keyword;
			break;
		}
	return true;
}

/* ---- steps ----------------------------------------------------------------------------------------------------- */

static const struct step_row *find_step(struct str keyword)
{
	for (size_t i = 0; i < countof(step_rows); i++)
		if (str_is(keyword, step_rows[i].keyword))
			return &step_rows[i];
	return NULL;
}

/* The keyword is the first key that is one, whatever stands before it. */
static const struct step_row *identify(struct diags *diags, const struct yaml_node *node,
                                       const struct yaml_node **value)
{
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		const struct step_row *row = find_step(c->key);
		if (row != NULL) {
			*value = c;
			return row;
		}
	}
	struct str names[countof(step_rows)];
	for (size_t i = 0; i < countof(step_rows); i++)
		names[i] = str_from(step_rows[i].keyword);
	if (node->first == NULL) {
		diag(diags, DIAG_UNKNOWN_STEP, node->span, "an empty step");
		return NULL;
	}
	diag(diags, DIAG_UNKNOWN_STEP, node->first->key_span, "unknown step '%.*s'", STR_ARG(node->first->key));
	const char *way = ways_for_step(node->first->key);
	if (way != NULL)
		diag_hint(diags, "%s", way);
	else
		diag_suggest(diags, node->first->key, names, countof(names));
	return NULL;
}

/* An error code becomes part of a status: not_a_lead, conflict:already_paid. Without a SPAN there is none. */
bool spec_check_code(struct diags *diags, struct str code, struct span span)
{
	if (code.len == 0 && span.source != NULL) {
		diag(diags, DIAG_BAD_VALUE, span, "an error code is empty");
		diag_hint(diags, "a code is a word such as not_a_lead");
		return false;
	}
	for (size_t i = 0; i < code.len; i++) {
		char c = code.ptr[i];
		if (!char_is_word(c) && c != '-' && c != '.' && (c != ':' || i == 0 || i + 1 == code.len)) {
			diag(diags, DIAG_BAD_VALUE, span, "'%.*s' cannot be an error code", STR_ARG(code));
			diag_hint(diags, "a code is a word such as not_a_lead; text for people goes into `message`");
			return false;
		}
	}
	return true;
}

static void read_fields_list(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                             struct spec_step *step)
{
	const struct yaml_node *list = keys_get(node, "fields");
	if (list == NULL)
		return;
	if (list->kind != YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, list->key_span, "'fields' takes a list of field names");
		return;
	}
	step->fields = arena_make_array(arena, struct spanned, list->count);
	for (const struct yaml_node *c = list->first; c != NULL; c = c->next) {
		if (c->kind != YAML_SCALAR)
			diag(diags, DIAG_WRONG_KIND, list->key_span, "'fields' takes a list of field names");
		else
			step->fields[step->field_count++] = (struct spanned){ c->text, c->span };
	}
}

static void read_validate(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	step->condition = expr_parse(arena, diags, step->value);
	keys_text(diags, step->node, "error", &step->error, &step->error_span);
	spec_read_message(arena, diags, step->node, "message", step);
	spec_read_message(arena, diags, step->node, "error_message", step);
	spec_check_code(diags, step->error, step->error_span);
	read_fields_list(arena, diags, step->node, step);
}

static void read_reject(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	step->error = step->value->text;
	step->error_span = step->value->span;
	spec_check_code(diags, step->error, step->error_span);
	spec_read_message(arena, diags, step->node, "message", step);
}

static void read_steps(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step **steps,
                       size_t *count);

void spec_read_branch(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step **steps,
                      size_t *count)
{
	if (node == NULL)
		return;
	read_steps(arena, diags, node, steps, count);
	if (node->kind == YAML_SEQUENCE && node->count == 0)
		diag(diags, DIAG_MISSING_KEY, node->key_span, "'%.*s' has an empty list of steps", STR_ARG(node->key));
}

void spec_read_body(struct arena *arena, struct diags *diags, struct spec_step *step, const struct yaml_node *from,
                    const char *const *keys, size_t key_count)
{
	const struct yaml_node *body = keys_one_of(diags, from, keys, key_count);
	if (body != NULL)
		spec_read_branch(arena, diags, body, &step->then_steps, &step->then_count);
	else
		diag(diags, DIAG_MISSING_KEY, step->span, "'%.*s' needs `%s` with a list of steps",
		     STR_ARG(step->value->key), keys[0]);
}

static void read_if(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	step->condition = expr_parse(arena, diags, step->value);
	if (keys_get(step->node, "then") == NULL)
		diag(diags, DIAG_MISSING_KEY, step->span, "'if' needs `then` with a list of steps");
	spec_read_branch(arena, diags, keys_get(step->node, "then"), &step->then_steps, &step->then_count);
	spec_read_branch(arena, diags, keys_get(step->node, "else"), &step->else_steps, &step->else_count);
}

/* What `cte` is for is part of a query. */
static bool refuse_cte(struct diags *diags, const char *keyword, const struct yaml_node *value)
{
	if (strcmp(keyword, "cte") != 0)
		return false;
	diag(diags, DIAG_RAW_QUERY, value->key_span, "a query by itself is no step");
	diag_hint(diags, "WITH stands in the query that uses it: `subquery: WITH … SELECT …`");
	return true;
}

/* find, select, query; `query` may hold SQL, which has keys of its own. */
static void read_query(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	static const char *const of_find[] = { "required", "message" }, *const of_sql[] = { "type", "returns" };
	bool sql = str_is(step->value->key, "query") && spec_is_sql(step->value->text);
	for (size_t i = 0; i < countof(of_find); i++) {
		const struct yaml_node *other = keys_get(step->node, sql ? of_find[i] : of_sql[i]);
		if (other != NULL)
			diag(diags, DIAG_UNKNOWN_KEY, other->key_span, "'%.*s' belongs to a query %s",
			     STR_ARG(other->key), sql ? "that names an entity" : "in SQL");
	}
	if (sql)
		spec_read_raw(arena, diags, step);
	else
		spec_read_find(arena, diags, step);
}

static bool takes_structure(enum step_kind kind)
{
	return kind == STEP_SWITCH || kind == STEP_WHILE || kind == STEP_SET || kind == STEP_DECLARE ||
	       kind == STEP_TRY || kind == STEP_RETURN || kind == STEP_AGGREGATE;
}

static bool read_step(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	const struct yaml_node *value = NULL;
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->span, "a step is a mapping such as `validate: …`, not %s",
		            yaml_kind_name(node));
	const struct step_row *row = identify(diags, node, &value);
	if (row == NULL)
		return false;
	if (refuse_cte(diags, row->keyword, value))
		return false;
	if (row->keys == NULL)
		return diag(diags, DIAG_NOT_SUPPORTED, value->key_span, "step '%s' is not supported yet", row->keyword);
	keys_check(diags, node, row->keys, row->key_count, "this step");
	bool mapping = value->kind == YAML_MAPPING && (row->kind == STEP_CALL || row->kind == STEP_REFRESH);
	bool structure = takes_structure(row->kind) || mapping;
	if (value->kind != YAML_SCALAR && !structure) {
		bool either = row->kind == STEP_CALL || row->kind == STEP_REFRESH;
		diag(diags, DIAG_WRONG_KIND, value->key_span, "'%s' takes %s, not %s", row->keyword,
		     either ? "text or a mapping" : "text", yaml_kind_name(value));
		if (row->kind == STEP_INSERT || row->kind == STEP_UPDATE)
			diag_hint(diags, "`%s: Entity`, and `fields:` beside it", row->keyword);
		return false;
	}
	if (yaml_is_null(value) && row->kind != STEP_RETURN)
		return diag(diags, DIAG_MISSING_KEY, value->key_span, "'%s' says nothing", row->keyword);
	*step = (struct spec_step){ .kind = row->kind,
		                    .node = node,
		                    .span = value->key_span,
		                    .value = value,
		                    .error = STR_EMPTY,
		                    .message = STR_EMPTY,
		                    .variable = STR_EMPTY,
		                    .callee = STR_EMPTY,
		                    .operation = STR_EMPTY };
	step->target.schema = step->target.entity = STR_EMPTY;
	switch (row->kind) {
	case STEP_VALIDATE:
		read_validate(arena, diags, step);
		break;
	case STEP_REJECT:
		read_reject(arena, diags, step);
		break;
	case STEP_INSERT:
		spec_read_new_row(diags, step);
		/* fall through */
	case STEP_UPDATE:
	case STEP_DELETE:
		spec_read_write(arena, diags, step);
		keys_bool(diags, node, "hard", &step->hard);
		if (row->kind == STEP_DELETE)
			spec_read_dependencies(arena, diags, step);
		break;
	case STEP_FIND:
		read_query(arena, diags, step);
		break;
	case STEP_IF:
		read_if(arena, diags, step);
		break;
	case STEP_CALL:
		spec_read_call(arena, diags, step);
		break;
	case STEP_NOTIFY:
		spec_read_notify(arena, diags, step);
		break;
	case STEP_FOREACH: {
		static const char *const bodies[] = { "do", "then", "steps" };
		spec_read_foreach(arena, diags, step);
		spec_read_body(arena, diags, step, step->node, bodies, countof(bodies));
		break;
	}
	case STEP_SWITCH:
		spec_read_switch(arena, diags, step);
		break;
	case STEP_SET:
		spec_read_set(arena, diags, step);
		break;
	case STEP_DECLARE:
		spec_read_declare(arena, diags, step);
		break;
	case STEP_RETURN:
		spec_read_return(arena, diags, step);
		break;
	case STEP_AGGREGATE:
		spec_read_aggregate(arena, diags, step);
		break;
	case STEP_WHILE:
		spec_read_while(arena, diags, step);
		break;
	case STEP_TRY:
		spec_read_try(arena, diags, step);
		break;
	case STEP_REFRESH:
		spec_read_refresh(arena, diags, step);
		break;
	case STEP_RAW:
		spec_read_raw(arena, diags, step);
		break;
	case STEP_BULK: /* has no keyword */
	case STEP_COUNT:
		break;
	}
	return true;
}

/* ---- actions --------------------------------------------------------------------------------------------------- */

static void read_steps(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step **steps,
                       size_t *count)
{
	if (node->kind != YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'%.*s' takes a list, not %s", STR_ARG(node->key),
		     yaml_kind_name(node));
		diag_hint(diags, "each step begins with '- ', as in `- validate: condition`");
		return;
	}
	*steps = arena_make_array(arena, struct spec_step, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (read_step(arena, diags, c, &(*steps)[*count]))
			(*count)++;
}

static bool read_action(struct arena *arena, struct diags *diags, const struct yaml_node *node, const struct spec *spec,
                        struct spec_action *action)
{
	*action = (struct spec_action){ .node = node, .name = node->text, .span = node->span };
	action->description = action->function = STR_EMPTY;
	if (node->kind == YAML_SEQUENCE)
		return diag(diags, DIAG_WRONG_KIND, node->span, "an action is a mapping with a name, not a list");
	const struct yaml_node *steps = NULL;
	if (node->kind == YAML_MAPPING) {
		keys_check(diags, node, action_keys, countof(action_keys), "an action");
		const struct yaml_node *name = keys_get(node, "name");
		if (name == NULL)
			return diag(diags, DIAG_MISSING_KEY, node->first ? node->first->key_span : node->span,
			            "an action needs a name");
		if (name->kind != YAML_SCALAR)
			return diag(diags, DIAG_WRONG_KIND, name->key_span, "an action's name is text");
		action->name = name->text;
		action->span = name->span;
		keys_text(diags, node, "description", &action->description, NULL);
		spec_read_action_keys(arena, diags, action);
		steps = keys_get(node, "steps");
	}
	if (!expr_is_identifier(action->name))
		return keys_bad_name(diags, action->name, action->span, "an action",
		                     "letters, digits and '_', not beginning with a digit");
	action->has_steps = steps != NULL;
	if (steps != NULL && steps->kind == YAML_SEQUENCE && steps->count == 0)
		diag(diags, DIAG_EMPTY_ACTION, steps->key_span, "action '%.*s' has an empty list of steps",
		     STR_ARG(action->name));
	if (steps != NULL)
		read_steps(arena, diags, steps, &action->steps, &action->step_count);
	if (node->kind == YAML_MAPPING)
		spec_read_action_pattern(arena, diags, spec, action);
	return true;
}

void spec_read_actions(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec *spec)
{
	if (node->kind != YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'actions' takes a list, not %s", yaml_kind_name(node));
		return;
	}
	spec->actions = arena_make_array(arena, struct spec_action, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (read_action(arena, diags, c, spec, &spec->actions[spec->action_count]))
			spec->action_count++;
}

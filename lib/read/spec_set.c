/* `set`, `declare`, `return` and `aggregate`: values that get a name, or are the answer. */
#include "base/vec.h"
#include "read/expr_parser.h"
#include "read/keys.h"
#include "read/language.h"
#include "read/spec_action.h"

static const struct key_row aggregate_keys[] = {
	{ "operation", KEY_READ }, { "field", KEY_READ },    { "from", KEY_READ },
	{ "where", KEY_READ },     { "group_by", KEY_READ }, { "as", KEY_READ },
};
const struct key_table aggregate_key_table = { "aggregate", aggregate_keys, countof(aggregate_keys) };

struct assignments {
	struct assignment *items;
	size_t len;
	size_t cap;
};

static void keep(struct spec_step *step, const struct assignments *all)
{
	step->target.assignments = all->items;
	step->target.assignment_count = all->len;
}

/* ---- set ------------------------------------------------------------------------------------------------------- */

/* v = x, w = y */
static void read_text(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct assignments *all)
{
	struct parser p;
	if (!parser_begin(&p, arena, diags, node))
		return;
	do {
		const struct token *name = parser_peek(&p, 0);
		struct assignment a = { .name = name->text, .name_span = parser_token_span(&p, name) };
		if (!parser_accept(&p, TOKEN_NAME) && !parser_accept(&p, TOKEN_VARIABLE)) {
			parser_expected(&p, "the name of a variable");
			return;
		}
		if (parser_peek(&p, 0)->kind != TOKEN_OPERATOR || parser_peek(&p, 0)->op != EXPR_OP_EQ) {
			parser_expected(&p, "'=' behind the name of the variable");
			return;
		}
		parser_next(&p);
		a.value = parse_level(&p, LEVEL_OR);
		if (a.value == NULL)
			return;
		*vec_push(arena, all) = a;
	} while (parser_accept(&p, TOKEN_COMMA));
	if (!parser_at(&p, TOKEN_END))
		parser_expected(&p, "an operator, ',' or the end of the text");
}

void spec_read_set(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	struct assignments all = { 0 };
	const struct yaml_node *as = keys_get(step->node, "as");
	if (as != NULL && step->value->kind == YAML_SCALAR) {
		struct assignment a = { .value = expr_parse(arena, diags, step->value) };
		if (keys_text(diags, step->node, "as", &a.name, &a.name_span) &&
		    spec_variable_name(diags, &a.name, a.name_span) && a.value != NULL)
			*vec_push(arena, &all) = a;
	} else if (as != NULL) {
		diag(diags, DIAG_BAD_VALUE, as->key_span, "'as' is the name of one value");
	} else if (step->value->kind == YAML_SCALAR) {
		read_text(arena, diags, step->value, &all);
	} else if (step->value->kind == YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, step->span, "'%.*s' takes `name = value`, not a list",
		     STR_ARG(step->value->key));
	}
	for (const struct yaml_node *c = step->value->first; step->value->kind == YAML_MAPPING && c != NULL;
	     c = c->next) {
		struct assignment a = { .name = c->key, .name_span = c->key_span };
		if (!spec_variable_name(diags, &a.name, a.name_span))
			continue;
		a.value = expr_parse(arena, diags, c);
		if (a.value != NULL)
			*vec_push(arena, &all) = a;
	}
	keep(step, &all);
}

/* ---- declare --------------------------------------------------------------------------------------------------- */

/* A field called NAME whose keys are those of NODE, its name left out. */
static const struct yaml_node *as_field(struct arena *arena, const struct yaml_node *node, const struct yaml_node *name)
{
	struct yaml_node *field = arena_make(arena, struct yaml_node);
	struct yaml_node **end;
	*field = *node;
	field->key = name->text;
	field->key_span = name->span;
	field->first = NULL;
	field->count = 0;
	end = &field->first;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		if (c == name)
			continue;
		*end = arena_make(arena, struct yaml_node);
		**end = *c;
		(*end)->next = NULL;
		end = &(*end)->next;
		field->count++;
	}
	return field;
}

static void declare(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	struct str name = node->key;
	if (spec_variable_name(diags, &name, node->key_span)) {
		struct spec_field *f = &step->declared[step->declared_count++];
		spec_read_field(arena, diags, node, f);
		f->name = name;
	}
}

static void declare_all(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	const struct yaml_node *name = yaml_get(node, "name");
	if (name != NULL && name->kind == YAML_SCALAR && yaml_get(node, "type") != NULL) {
		declare(arena, diags, as_field(arena, node, name), step);
		return;
	}
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		declare(arena, diags, c, step);
}

void spec_read_declare(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	size_t most = 0;
	if (step->value->kind == YAML_SCALAR) {
		step->kind = STEP_SET;
		spec_read_set(arena, diags, step);
		return;
	}
	for (const struct yaml_node *c = step->value->first; c != NULL; c = c->next)
		most += 1 + c->count;
	step->declared = arena_make_array(arena, struct spec_field, most);
	if (step->value->kind == YAML_MAPPING) {
		declare_all(arena, diags, step->value, step);
		return;
	}
	for (const struct yaml_node *c = step->value->first; c != NULL; c = c->next)
		if (c->kind == YAML_MAPPING)
			declare_all(arena, diags, c, step);
		else
			diag(diags, DIAG_WRONG_KIND, c->span, "a declaration is a mapping of a name to a type, not %s",
			     yaml_kind_name(c));
}

/* ---- return ---------------------------------------------------------------------------------------------------- */

static struct expr *read_result_list(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                                     struct expr *e);

/* What is quoted is text; $v and what is not quoted is an expression. */
static struct expr *read_result(struct arena *arena, struct diags *diags, const struct yaml_node *node, bool plain_text)
{
	bool variable = node->text.len > 1 && (node->text.ptr[0] == '$' || node->text.ptr[0] == ':');
	if (node->kind == YAML_SCALAR &&
	    (variable || (node->style == YAML_PLAIN && !plain_text && !yaml_is_null(node))))
		return expr_parse(arena, diags, node);
	struct expr *e = arena_make(arena, struct expr);
	*e = (struct expr){ .kind = yaml_is_null(node) ? EXPR_NULL : EXPR_STRING,
		            .text = node->text,
		            .span = node->span,
		            .op_span = node->span };
	if (node->kind == YAML_SCALAR)
		return e;
	if (node->kind == YAML_SEQUENCE)
		return read_result_list(arena, diags, node, e);
	bool item = node->key.len == 0;
	diag(diags, DIAG_WRONG_KIND, item ? node->span : node->key_span,
	     "what is returned is one mapping: none inside of it");
	if (!item)
		diag_hint(diags, "give what is in it names of its own: %.*s_%.*s: …", STR_ARG(node->key),
		          STR_ARG(node->first != NULL ? node->first->key : STR("x")));
	return NULL;
}

static struct expr *read_result_list(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                                     struct expr *e)
{
	bool ok = true;
	e->kind = EXPR_LIST;
	e->text = STR_EMPTY;
	e->args = arena_make_array(arena, struct expr *, node->count + 1);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		e->args[e->arg_count] = read_result(arena, diags, c, false);
		ok = e->args[e->arg_count++] != NULL && ok;
	}
	return ok ? e : NULL;
}

static void add_result(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct str name,
                       struct assignments *all)
{
	struct assignment a = { .name = name, .name_span = node->key_span };
	a.value = read_result(arena, diags, node, false);
	if (a.value != NULL)
		*vec_push(arena, all) = a;
}

static void add_results(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct assignments *all)
{
	if (node->kind == YAML_SCALAR) {
		add_result(arena, diags, node, STR_EMPTY, all);
		return;
	}
	if (node->kind == YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, node->key_span,
		     "what is returned is text, a value or a mapping, not a list");
		return;
	}
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		add_result(arena, diags, c, c->key, all);
}

/* {success, message, data} or a part of it. */
static bool is_envelope(const struct yaml_node *node)
{
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (!str_is(c->key, "success") && !str_is(c->key, "message") && !str_is(c->key, "data"))
			return false;
	return node->kind == YAML_MAPPING && node->count > 0;
}

static void read_envelope(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                          struct spec_step *step, struct assignments *all)
{
	const struct yaml_node *data = keys_get(node, "data");
	bool success = true;
	keys_bool(diags, node, "success", &success);
	spec_read_message(arena, diags, node, "message", step);
	if (!success) {
		diag(diags, DIAG_BAD_STEP, yaml_get(node, "success")->span, "what returns has succeeded");
		diag_hint(diags, "a failure is `reject: code`, with `message`");
	}
	if (data != NULL)
		add_results(arena, diags, data, all);
}

/* One name, or names with dots between, in no quotes. */
static bool is_path(const struct yaml_node *node)
{
	struct str rest = node->text;
	while (rest.len > 0 && node->style == YAML_PLAIN) {
		size_t dot = str_find(rest, '.');
		if (!expr_is_identifier(str_sub(rest, 0, dot)))
			return false;
		if (dot == rest.len)
			return true;
		rest = str_sub(rest, dot + 1, rest.len);
	}
	return false;
}

/* Text; one word may turn out to be the name of something. */
static void read_return_text(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                             struct spec_step *step)
{
	if (yaml_is_null(node))
		return;
	if (is_path(node))
		step->source = expr_parse(arena, diags_new(arena), node);
	spec_read_text(arena, diags, node, step);
}

void spec_read_return(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	struct assignments all = { 0 };
	const struct yaml_node *node = step->value;
	bool variable = node->text.len > 1 && (node->text.ptr[0] == '$' || node->text.ptr[0] == ':');
	if (is_envelope(node))
		read_envelope(arena, diags, node, step, &all);
	else if (node->kind == YAML_SCALAR && !variable)
		read_return_text(arena, diags, node, step);
	else
		add_results(arena, diags, node, &all);
	keep(step, &all);
}

/* ---- aggregate ------------------------------------------------------------------------------------------------- */

/* The fields to group by: one name, or a list. */
static void read_groups(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	struct assignments all = { 0 };
	bool list = node->kind == YAML_SEQUENCE;
	if (node->kind == YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'group_by' takes a field or a list of fields");
		return;
	}
	for (const struct yaml_node *c = list ? node->first : node; c != NULL; c = list ? c->next : NULL) {
		struct assignment a = { .name = c->text, .name_span = c->span, .value = expr_parse(arena, diags, c) };
		if (a.value != NULL && (a.value->kind != EXPR_NAME || a.value->path_count > 1))
			diag(diags, DIAG_BAD_VALUE, c->span, "'group_by' takes the name of a field");
		else if (a.value != NULL)
			*vec_push(arena, &all) = a;
	}
	keep(step, &all);
}

static void read_variable(struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	static const char *const keys[] = { "as", "store" };
	for (size_t i = 0; i < countof(keys) && step->variable.len == 0; i++)
		keys_text(diags, node, keys[i], &step->variable, &step->variable_span);
	if (step->variable.len > 0 && !spec_variable_name(diags, &step->variable, step->variable_span))
		step->variable = STR_EMPTY;
}

/* How many words WHERE may be written in: beside `from`, or behind the entity in it. */
static void read_where(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	const struct yaml_node *where = keys_get(node, "where");
	if (where == NULL)
		return;
	if (step->target.where != NULL) {
		diag(diags, DIAG_BAD_VALUE, where->key_span, "'from' has a condition already");
		return;
	}
	step->target.where = expr_parse(arena, diags, where);
	step->target.where_span = where->span;
	step->target_ok = step->target_ok && step->target.where != NULL;
}

void spec_read_aggregate(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	static const struct str operations[] = {
		{ "sum", 3 }, { "count", 5 }, { "avg", 3 }, { "min", 3 }, { "max", 3 }
	};
	static const char *const needed[] = { "operation", "from" };
	const struct yaml_node *node = step->value, *field, *from, *operation;
	if (node->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, step->span,
		     "'aggregate' takes a mapping of operation, field, from and as");
		return;
	}
	keys_check(diags, node, aggregate_key_table.rows, aggregate_key_table.count, "an aggregate");
	for (size_t i = 0; i < countof(needed); i++)
		if (keys_get(node, needed[i]) == NULL)
			diag(diags, DIAG_MISSING_KEY, step->span, "'aggregate' needs `%s`", needed[i]);
	read_variable(diags, node, step);
	if (step->variable.len == 0)
		read_variable(diags, step->node, step);
	if (step->variable.len == 0)
		diag(diags, DIAG_MISSING_KEY, step->span, "'aggregate' needs `as`, a name for what comes out");
	operation = keys_get(node, "operation");
	keys_text(diags, node, "operation", &step->operation, NULL);
	bool known = false;
	for (size_t i = 0; i < countof(operations); i++)
		if (str_eq_nocase(step->operation, operations[i])) {
			step->operation = operations[i];
			known = true;
		}
	if (operation != NULL && !known) {
		diag(diags, DIAG_BAD_VALUE, operation->span, "'%.*s' is not an operation", STR_ARG(step->operation));
		diag_hint(diags, "sum, count, avg, min and max are");
		step->operation = STR_EMPTY;
	}
	field = keys_get(node, "field");
	from = keys_get(node, "from");
	if (field != NULL && !(field->kind == YAML_SCALAR && str_is(field->text, "*")))
		step->source = expr_parse(arena, diags, field);
	else if (known && !str_eq_nocase(step->operation, STR("count")))
		diag(diags, DIAG_MISSING_KEY, step->span, "'aggregate' needs `field`");
	if (from != NULL)
		step->target_ok = expr_parse_target(arena, diags, from, &step->target);
	if (step->target_ok && step->target.has_assignments)
		diag(diags, DIAG_BAD_STEP, from->span, "an aggregate takes no values");
	read_where(arena, diags, node, step);
	if (keys_get(node, "group_by") != NULL)
		read_groups(arena, diags, keys_get(node, "group_by"), step);
}

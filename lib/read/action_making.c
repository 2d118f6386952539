#include "read/action_making.h"

#include "read/spec_action.h"
#include "read/spec_call.h"

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
	spec_read_message(m->arena, m->diags, c, "message", s);
	if (s->error.len == 0) {
		s->error = code;
		s->error_span = code_span;
	}
	spec_check_code(m->diags, s->error, s->error_span);
	return s;
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

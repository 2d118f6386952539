/*
 * action_model.h - entities with actions, made by hand: one action for each way the functions are written.
 *
 *     crm.Contact    tenant-scoped; create, update, delete, a guarded update, a hard delete with a condition, a reject
 *     projects.Task  shared; refers to an external projects.User; writes another entity; an action without a row
 */
#ifndef SPECQL_TEST_ACTION_MODEL_H
#define SPECQL_TEST_ACTION_MODEL_H

#include "plan_model.h"

struct action_model {
	struct entity company, contact, user, task;
};

static inline struct typed_expr *action_expr(struct arena *arena, enum expr_kind kind, const char *text,
                                             struct type type)
{
	return model_default(arena, kind, text, type);
}

static inline struct typed_expr *action_name(struct arena *arena, enum operand operand, const struct field *field,
                                             const struct param *param)
{
	struct typed_expr *e = action_expr(arena, EXPR_NAME, "", param ? param->type : field->type);

	e->operand = operand;
	e->field = field;
	e->param = param;
	return e;
}

static inline struct typed_expr *action_binary(struct arena *arena, enum expr_op op, struct typed_expr *a,
                                               struct typed_expr *b)
{
	struct typed_expr *e = action_expr(arena, EXPR_BINARY, "", model_scalar("boolean"));
	struct expr *expr = arena_make(arena, struct expr);

	expr->kind = EXPR_BINARY;
	expr->op = op;
	e->expr = expr;
	e->args = arena_make_array(arena, struct typed_expr *, 2);
	e->args[0] = a;
	e->args[1] = b;
	e->arg_count = 2;
	return e;
}

static inline struct action *action_add(struct arena *arena, struct entity *e, const char *name, enum action_kind kind,
                                        enum action_operation operation)
{
	struct action *action = &e->actions[e->action_count++];

	*action = (struct action){ .name = str_from(name),
		                   .function = str_from(name),
		                   .description = STR_EMPTY,
		                   .kind = kind,
		                   .operation = operation,
		                   .steps = arena_make_array(arena, struct step, 4),
		                   .params = arena_make_array(arena, struct param, 16),
		                   .feeds = arena_make_array(arena, const struct param *, e->field_count),
		                   .entity = e };
	return action;
}

static inline struct param *action_param(struct action *action, const struct field *field, bool own)
{
	struct param *param = &action->params[action->param_count++];

	*param = (struct param){ .key = field->input_key,
		                 .type = field->type,
		                 .field = own ? field : NULL,
		                 .nullable = true,
		                 .description = STR_EMPTY };
	if (own)
		action->feeds[entity_field_number(action->entity, field)] = param;
	return param;
}

static inline struct step *action_step(struct action *action, enum step_kind kind, const struct entity *target)
{
	struct step *step = &action->steps[action->step_count++];

	*step = (struct step){ .kind = kind, .target = target, .own = target == action->entity };
	return step;
}

static inline void action_set(struct arena *arena, struct step *step, const struct field *field,
                              struct typed_expr *value)
{
	if (step->sets == NULL)
		step->sets = arena_make_array(arena, struct set_item, 4);
	step->sets[step->set_count++] = (struct set_item){ .field = field, .value = value };
}

static inline void action_all_params(struct action *action)
{
	for (size_t i = 0; i < action->entity->field_count; i++)
		action_param(action, &action->entity->fields[i], true);
}

static inline struct typed_expr *action_text(struct arena *arena, const char *text)
{
	return action_expr(arena, EXPR_STRING, text, model_scalar("text"));
}

/* self.FIELD = 'TEXT', or t.FIELD */
static inline struct typed_expr *action_equals(struct arena *arena, enum operand operand, const struct field *field,
                                               const char *text)
{
	return action_binary(arena, EXPR_OP_EQ, action_name(arena, operand, field, NULL), action_text(arena, text));
}

static inline void action_crud(struct arena *arena, struct entity *e)
{
	static const struct {
		const char *prefix;
		enum action_kind kind;
		enum action_operation operation;
		enum step_kind step;
	} rows[] = {
		{ "create", ACTION_CREATES, OPERATION_INSERT, STEP_INSERT },
		{ "update", ACTION_LOADS, OPERATION_UPDATE, STEP_UPDATE },
		{ "delete", ACTION_LOADS, OPERATION_DELETE, STEP_DELETE },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct str name = arena_printf(arena, "%s_%.*s", rows[i].prefix, STR_ARG(e->slug));
		struct action *action = action_add(arena, e, name.ptr, rows[i].kind, rows[i].operation);
		struct step *step = action_step(action, rows[i].step, e);

		step->row = rows[i].kind == ACTION_CREATES ? ROW_ABSENT : ROW_THERE;
		step->from_input = rows[i].step != STEP_DELETE;
		if (step->from_input)
			action_all_params(action);
	}
}

static inline void action_guarded(struct arena *arena, struct entity *e, const char *name, struct str code)
{
	static struct str status[] = { { "status", 6 } };
	const struct field *field = entity_field(e, STR("status"));
	struct action *action = action_add(arena, e, name, ACTION_LOADS, OPERATION_UPDATE);
	struct step *step = action_step(action, STEP_VALIDATE, NULL);

	step->condition = action_equals(arena, OPERAND_SELF, field, "lead");
	step->code = code;
	step->message = STR("it's \\ not\na $specql$ lead");
	step->fields = status;
	step->field_count = 1;
	step = action_step(action, STEP_UPDATE, e);
	action_set(arena, step, field, action_text(arena, "qualified"));
}

static inline void action_contact(struct arena *arena, struct action_model *m)
{
	static struct str values[] = { { "lead", 4 }, { "qualified", 9 }, { "customer", 8 } };
	struct entity *e = &m->contact;
	struct field *field;
	struct action *action;
	struct step *step;

	*e = model_entity(arena, "crm", "Contact", 16);
	e->tenant_scoped = true;
	e->actions = arena_make_array(arena, struct action, 8);
	field = model_field(arena, e, STR("email"), model_scalar("email"));
	field->required = field->unique = true;
	model_field(arena, e, STR("phone"), model_scalar("phoneNumber"));
	model_field(arena, e, STR("first_name"), model_scalar("text"))->required = true;
	model_field(arena, e, STR("company"), model_ref(&m->company));
	field = model_field(arena, e, STR("status"), model_enum(values, countof(values)));
	field->def = action_expr(arena, EXPR_STRING, "lead", field->type);
	model_field(arena, e, STR("score"), model_scalar("integer"));
	model_field(arena, e, STR("secret"), model_scalar("apiKey"));
	model_field(arena, e, STR("order"), model_scalar("coordinates"));

	action_crud(arena, e);
	action_guarded(arena, e, "qualify_lead", STR("validation:not_a_lead"));

	action = action_add(arena, e, "purge_lead", ACTION_LOADS, OPERATION_DELETE);
	step = action_step(action, STEP_DELETE, e);
	step->hard = true;
	step->condition = action_equals(arena, OPERAND_ROW, entity_field(e, STR("status")), "lead");

	action = action_add(arena, e, "refuse", ACTION_FREE, OPERATION_CUSTOM);
	step = action_step(action, STEP_REJECT, NULL);
	step->code = STR("validation:never");
	step->message = STR("never");
}

static inline void action_task(struct arena *arena, struct action_model *m)
{
	struct entity *e = &m->task;
	struct action *action;
	struct param *param;
	struct step *step;
	struct field *assignee, *title;

	*e = model_entity(arena, "projects", "Task", 8);
	e->actions = arena_make_array(arena, struct action, 8);
	title = model_field(arena, e, STR("title"), model_scalar("text"));
	title->required = true;
	assignee = model_field(arena, e, STR("assignee"), model_ref(&m->user));
	action_crud(arena, e);

	action = action_add(arena, e, "assign_task", ACTION_LOADS, OPERATION_UPDATE);
	param = action_param(action, assignee, true);
	param->must_be_present = true;
	step = action_step(action, STEP_UPDATE, e);
	action_set(arena, step, assignee, action_name(arena, OPERAND_PARAM, NULL, param));

	/* another entity is changed, then it fails where the title says so: everything is undone */
	action = action_add(arena, e, "rename_user", ACTION_LOADS, OPERATION_CUSTOM);
	param = action_param(action, &m->user.fields[0], false);
	param->must_be_present = true;
	param->nullable = false;
	step = action_step(action, STEP_UPDATE, &m->user);
	action_set(arena, step, &m->user.fields[0], action_name(arena, OPERAND_PARAM, NULL, param));
	step->condition = action_equals(arena, OPERAND_ROW, &m->user.fields[0], "Ann");
	step = action_step(action, STEP_VALIDATE, NULL);
	step->condition = action_equals(arena, OPERAND_SELF, title, "go");
	step->code = STR("failed:no_go");
	step->message = STR("no_go");
}

static inline struct action_model *action_model_make(struct arena *arena)
{
	struct action_model *m = arena_make(arena, struct action_model);

	m->company = model_entity(arena, "crm", "Company", 4);
	m->company.tenant_scoped = true;
	m->company.actions = arena_make_array(arena, struct action, 8);
	model_field(arena, &m->company, STR("name"), model_scalar("text"))->required = true;
	action_crud(arena, &m->company);
	m->user = model_entity(arena, "projects", "User", 4);
	m->user.external = true;
	model_field(arena, &m->user, STR("name"), model_scalar("text"))->required = true;
	action_contact(arena, m);
	action_task(arena, m);
	return m;
}

#endif

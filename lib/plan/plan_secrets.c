#include "plan/plan_secrets.h"

#include <string.h>

#include "base/map.h"
#include "base/util.h"
#include "model/identity.h"
#include "model/loop.h"
#include "model/step_walk.h"
#include "model/table.h"

/* Types whose values are secrets whether somebody says so or not. */
static const char *const secret_types[] = { "apiKey", "creditCard", "jwt" };

struct secrets {
	struct map *keys;
};

static void add_key(struct secrets *s, struct str key)
{
	map_put(s->keys, key, NULL);
}

static bool is_secret(const struct type *type)
{
	const struct type *item = type->kind == TYPE_LIST ? type->item : type;

	if (item->kind != TYPE_SCALAR || item->row == NULL) /* what is told to somebody has no type */
		return false;
	for (size_t i = 0; i < countof(secret_types); i++)
		if (strcmp(item->row->name, secret_types[i]) == 0)
			return true;
	return false;
}

static bool keeps_secret(const struct field *field)
{
	return field->pii || is_secret(&field->type);
}

/* A value that is made of a secret one tells something of it. */
static bool reveals(const struct typed_expr *value)
{
	if (value->field != NULL && keeps_secret(value->field))
		return true;
	for (size_t i = 0; i < value->arg_count; i++)
		if (reveals(value->args[i]))
			return true;
	return false;
}

static void add_derived(struct secrets *s, const struct entity *entity)
{
	const struct identity *identity = entity->identity;

	for (size_t i = 0; i < entity->computed_count; i++)
		if (reveals(entity->computed[i].value))
			add_key(s, entity->computed[i].name);
	for (size_t i = 0; identity != NULL && i < identity->component_count; i++)
		if (identity->components[i].field != NULL && keeps_secret(identity->components[i].field))
			add_key(s, STR("identifier"));
}

/* The input values that VALUE is made of. */
static void add_params(struct secrets *s, const struct typed_expr *value)
{
	if (value->param != NULL)
		add_key(s, value->param->key);
	for (size_t i = 0; i < value->arg_count; i++)
		add_params(s, value->args[i]);
}

/* The input of a batch, where its elements have values of secret fields. */
static void add_batch(struct secrets *s, const struct step *bulk)
{
	for (size_t k = 0; bulk->kind == STEP_BULK && k < bulk->then_steps[0].set_count; k++)
		if (keeps_secret(bulk->then_steps[0].sets[k].field))
			add_key(s, bulk->loop->source->param->key);
}

/* Input values that become secret fields, of whichever entity. */
static void add_written(struct secrets *s, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *inside;
		size_t inside_count;

		add_batch(s, &steps[i]);
		for (size_t k = 0; k < steps[i].set_count; k++) {
			const struct set_item *item = &steps[i].sets[k];

			if (item->field != NULL && item->value != NULL && keeps_secret(item->field))
				add_params(s, item->value);
		}
		for (size_t k = 0; steps_inside(&steps[i], k, &inside, &inside_count); k++)
			add_written(s, inside, inside_count);
	}
}

static bool is_secret_param(const struct param *param)
{
	return param->pii || is_secret(&param->type) || (param->field != NULL && param->field->pii);
}

static bool tells(const struct typed_expr *value)
{
	if (reveals(value) || (value->param != NULL && is_secret_param(value->param)))
		return true;
	for (size_t i = 0; i < value->arg_count; i++)
		if (tells(value->args[i]))
			return true;
	return false;
}

/* A message or a result of the action that shows a secret value; what is notified is not logged. */
static bool step_tells(const struct step *step)
{
	bool message = step->kind == STEP_VALIDATE || step->kind == STEP_REJECT || step->kind == STEP_FIND ||
	               step->kind == STEP_RETURN;

	for (size_t i = 0; message && i < step->set_count; i++)
		if (step->sets[i].value != NULL && tells(step->sets[i].value))
			return true;
	for (size_t i = 0; step->kind == STEP_RETURN && i < step->value_count; i++)
		if (step->values[i].value != NULL && tells(step->values[i].value))
			return true;
	return false;
}

static bool steps_tell(const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *inside;
		size_t inside_count;

		if (step_tells(&steps[i]))
			return true;
		for (size_t k = 0; steps_inside(&steps[i], k, &inside, &inside_count); k++)
			if (steps_tell(inside, inside_count))
				return true;
	}
	return false;
}

struct map *plan_secrets(struct arena *arena, const struct action *action)
{
	const struct entity *entity = action->entity;
	struct secrets s = { map_new(arena) };

	for (size_t i = 0; i < entity->field_count; i++)
		if (keeps_secret(&entity->fields[i])) {
			add_key(&s, entity->fields[i].name);
			add_key(&s, entity->fields[i].input_key);
		}
	for (size_t i = 0; i < action->param_count; i++) {
		const struct param *param = &action->params[i];

		if (is_secret_param(param))
			add_key(&s, param->key);
	}
	add_written(&s, action->steps, action->step_count);
	add_derived(&s, entity);
	if (steps_tell(action->steps, action->step_count))
		add_key(&s, STR("*"));
	return s.keys;
}

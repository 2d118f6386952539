/* plan_secrets.h - what stays out of the audit log. */
#ifndef SPECQL_PLAN_PLAN_SECRETS_H
#define SPECQL_PLAN_PLAN_SECRETS_H

#include "model/model.h"

/*
 * Keys of ACTION's payload and of its entity's `data` whose values are secrets: `pii` fields and those of types that are
 * secrets anyway, what is made of them (computed fields, the identifier), and input values that become them. The key * stands
 * for messages and results of the action, where one of them shows such a value.
 */
struct map *plan_secrets(struct arena *arena, const struct action *action);

#endif

/*
 * plan_core.h - the core function of an action, <schema>.<action>(…), while it is being written.
 *
 * Its body is a sequence of paragraphs: checks, references, the loaded row, the steps, the result. Variables are
 * declared only where something uses them. What the variables hold:
 *     self        the action's row: the input before it is inserted, the row as it is now afterwards
 *     loaded      the row as it was loaded, for updated_fields
 *     changed     what an UPDATE of the own row wrote; becomes self when it wrote
 *     is_written  whether anything was written, where that is not certain
 *     v_fk_<f>    the key behind a reference of the input
 */
#ifndef SPECQL_PLAN_PLAN_CORE_H
#define SPECQL_PLAN_PLAN_CORE_H

#include "plan/core_parts.h"

/* The body of the core function. */
struct frag plan_core_body(struct arena *arena, const struct action *action);

#endif

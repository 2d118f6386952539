/*
 * foundation_names.h - what the foundation calls its own in schema app, so that no action and no entity takes the name.
 * A test compares the table with the foundation's SQL.
 */
#ifndef SPECQL_MODEL_FOUNDATION_NAMES_H
#define SPECQL_MODEL_FOUNDATION_NAMES_H

#include "base/str.h"

/* app.NAME is a function of the foundation. */
bool foundation_has_function(struct str name);

/* An entity of schema app with this slug would get the foundation's table, view or type. */
bool foundation_has_entity(struct str slug);

#endif

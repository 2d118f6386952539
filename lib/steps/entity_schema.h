/* entity_schema.h - the JSON Schema (draft 2020-12) of an entity file. */
#ifndef SPECQL_STEPS_ENTITY_SCHEMA_H
#define SPECQL_STEPS_ENTITY_SCHEMA_H

#include "base/arena.h"

/* The document, with a newline at its end. Empty: there was no memory. */
struct str entity_schema(struct arena *arena);

#endif

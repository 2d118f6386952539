/* frontend_parts.h - what the frontend files are made from: all entities' shares, sorted by name. */
#ifndef SPECQL_STEPS_FRONTEND_PARTS_H
#define SPECQL_STEPS_FRONTEND_PARTS_H

#include "emit/typescript.h"
#include "steps/frontend.h"

/* Objects of `frontend` in the fragments: plan/plan_frontend.h. */
struct frontend {
	struct arena *arena;
	const struct frontend_settings *settings;
	VEC(const json_t *) types;
	VEC(const json_t *) views; /* aggregate views: nothing refers to their groups, and no mutation answers with one */
	VEC(const json_t *) enums;
	VEC(const json_t *) mutations;
	VEC(const struct type_row *) composites; /* in use, by themselves or as members of others */
};

struct str frontend_impacts(const struct frontend *f);      /* mutation-impacts.json */
struct str frontend_impact_types(const struct frontend *f); /* mutation-impacts.d.ts */
struct str frontend_types(const struct frontend *f);        /* types.ts */
struct str frontend_mutations(const struct frontend *f);    /* mutations.ts */
struct str frontend_guide(const struct frontend *f);        /* mutations.md */

/* The members of mutation-impacts.json. */
json_t *frontend_impact_mutations(const struct frontend *f);

/* QualifyLead, and what follows from it: QualifyLeadInput. */
struct str frontend_name(const struct frontend *f, const json_t *mutation, const char *suffix);

/* The mutation has an argument. */
bool frontend_has_input(const json_t *mutation);

/* Without it, what is returned may be null. */
bool frontend_is_nullable(const json_t *mutation);

/* Which member of an enum's values the API sends: in version 1 the value itself, in version 2 GraphQL's name for it. */
const char *frontend_enum_key(const struct frontend *f);

/* Version 1 makes types of what rows it finds: it has the id of a reference, but no fields of the row behind it. */
bool frontend_is_selected(const struct frontend *f, const json_t *field);

/* An input with all that is required, of examples of the types. */
json_t *frontend_example(const struct frontend *f, const json_t *mutation);

#endif

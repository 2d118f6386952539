/*
 * diff.h - what changed between two sets of entities, and what that means for those who have rows and callers.
 *
 * Models are compared, not texts: entities by schema and name, fields and actions by name. A renamed entity or field is
 * recognised by its key `was`; else a rename is something removed and something added. Nothing is left unsaid: where no
 * change was found in an entity and yet its SQL differs, that is a change, too.
 */
#ifndef SPECQL_DIFF_DIFF_H
#define SPECQL_DIFF_DIFF_H

#include "base/vec.h"
#include "model/model.h"

/* From what nobody notices to what stops somebody. */
enum diff_severity { DIFF_NONE, DIFF_SAFE, DIFF_REVIEW, DIFF_MIGRATION, DIFF_BREAKING, DIFF_SEVERITY_COUNT };

enum diff_id {
#define CHANGE(id, name, kind, severity, text, follows) DIFF_##id,
#include "diff/changes.def"
#undef CHANGE
	DIFF_COUNT
};

struct diff_row {
	const char *name; /* field-added-required */
	const char *kind; /* ADD_COLUMN */
	enum diff_severity severity;
	const char *text;
	const char *follows; /* may be empty */
};

extern const struct diff_row diff_rows[DIFF_COUNT];

/* "none", "safe", "review", "migration", "breaking" */
const char *diff_severity_name(enum diff_severity severity);

/* DIFF_SEVERITY_COUNT: there is none of that name. */
enum diff_severity diff_severity_find(struct str name);

struct diff_entity {
	const struct entity *entity;
	const struct spec *spec;
	struct str sql; /* all that is generated from it, to be compared as it is */
};

struct diff_side {
	struct str name; /* as the user named it */
	const struct diff_entity *entities;
	size_t count;
};

struct diff_change {
	enum diff_id id;
	struct str entity;          /* crm.Contact, by its new name */
	struct str path;            /* fields.email; empty: the entity itself */
	struct str old, new;        /* what differs, in words; may be empty */
	struct span old_at, new_at; /* no source: it is not there */
};

struct diff {
	struct arena *arena;
	struct str old, new;             /* names of the sides */
	VEC(struct diff_change) changes; /* by entity and path */
	size_t counts[DIFF_SEVERITY_COUNT];
};

void diff_compare(struct arena *arena, const struct diff_side *old, const struct diff_side *new, struct diff *diff);

/* The worst of all changes; DIFF_NONE: there is none, or none that matters. */
enum diff_severity diff_worst(const struct diff *diff);

/* For a terminal, for a comment on a merge request, for tools (docs/diff.schema.json). */
struct str diff_text(const struct diff *diff);
struct str diff_markdown(const struct diff *diff);
struct str diff_json(const struct diff *diff);

#endif

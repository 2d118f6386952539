/* compare.h - what the files that compare parts of an entity share. */
#ifndef SPECQL_DIFF_COMPARE_H
#define SPECQL_DIFF_COMPARE_H

#include "base/map.h"
#include "diff/diff.h"
#include "words/words.h"

struct compare {
	struct arena *arena;
	struct diff *diff;
	const struct map *names; /* schema.Name of an old entity -> struct str *: its new name, where that is another */
	struct str entity;       /* that is being compared, by its new name */
	const struct entity *old, *new;
	const struct spec *old_spec, *new_spec;
};

/* Something at PATH. The spans are of the two sides; no source where it is not there. */
void compare_add(struct compare *c, enum diff_id id, struct str path, struct str old, struct str new,
                 struct span old_at, struct span new_at);

/* The same where OLD and NEW differ. True: they do. */
bool compare_text(struct compare *c, enum diff_id id, struct str path, struct str old, struct str new,
                  struct span old_at, struct span new_at);

/* fields.email, fields.email.type */
struct str compare_path(struct compare *c, const char *list, struct str name, const char *member);

/* OLD, an entity of the old side, is NEW of the new one. */
bool compare_same(struct compare *c, const struct entity *old, const struct entity *new);

/* The type of an old field in words, with entities by their new names. */
struct str compare_old_type(struct compare *c, const struct type *type);

/* ---- compare_fields.c, compare_table.c, compare_actions.c -------------------------------------------------------- */

void compare_fields(struct compare *c);
void compare_table(struct compare *c);
void compare_actions(struct compare *c);

/* ---- compare_types.c --------------------------------------------------------------------------------------------- */

/* What changed between the types of two fields, at PATH and below it. */
void compare_types(struct compare *c, struct str path, const struct field *old, const struct field *new);

#endif

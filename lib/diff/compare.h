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

/* ---- compare_patterns.c ------------------------------------------------------------------------------------------ */

/*
 * What a pattern that is there, gone or another one means; HEAD is what words_patterns() calls it. Of translations
 * compare_pattern_changed() says that itself, and returns DIFF_COUNT.
 */
enum diff_id compare_pattern_added(struct compare *c, struct str head);
enum diff_id compare_pattern_removed(struct compare *c, struct str head);
enum diff_id compare_pattern_changed(struct compare *c, struct str head);

/* The view NAME is another one. */
enum diff_id compare_view_changed(struct compare *c, struct str name);

/* ---- compare_types.c --------------------------------------------------------------------------------------------- */

/* What changed between the types of two fields, at PATH and below it. */
void compare_types(struct compare *c, struct str path, const struct field *old, const struct field *new);

/* What readers of the JSON find at PATH is something else: a number, and now a text. */
void compare_json(struct compare *c, struct str path, const struct type *old, const struct type *new,
                  struct span old_at, struct span new_at);

/* Whoever gives a value of OLD to an input that is of the type NEW now has it taken, and its type has the same name. */
bool compare_takes(struct compare *c, const struct type *old, const struct type *new);

#endif

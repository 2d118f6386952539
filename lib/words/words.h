/*
 * words.h - entities in words: what `specql docs` shows to people, and what `specql diff` compares.
 *
 * A text depends on what the author meant, not on how it was spelled: the same model gives the same words, whatever the
 * YAML looks like. Inside of a line stands code (names, expressions) between WORDS_CODE bytes, which no text of a user can
 * hold: a page sets it in another font, plain text leaves them out.
 */
#ifndef SPECQL_WORDS_WORDS_H
#define SPECQL_WORDS_WORDS_H

#include "base/out.h"
#include "base/vec.h"
#include "model/model.h"

#define WORDS_CODE '\x01'

/* A line, and how deep it is inside of others. */
struct words_line {
	size_t depth;
	struct str text;
};

struct words {
	VEC(struct words_line) lines;
};

/* LINE without the marks of code. */
struct str words_plain(struct arena *arena, struct str line);

/* All lines as plain text, indented, with line ends between them. */
struct str words_text(struct arena *arena, const struct words *words);

/* Where the first paragraph of TEXT ends: a line without text is behind it. */
size_t words_paragraph(struct str text);

/* The first sentence of a description, or its first paragraph where no sentence ends in it. */
struct str words_sentence(struct str description);

/* crm.Contact */
struct str words_entity(struct arena *arena, const struct entity *e);

/* enum(lead, customer), ref(crm.Company), list(text(max: 50)): in the spelling of the language. */
struct str words_type(struct arena *arena, const struct type *type);

/* The expression in the spelling of the language; empty: there is none. */
struct str words_expr(struct arena *arena, const struct typed_expr *e);

/* A computed field of the entity of SPEC as its author wrote it. */
struct str words_computed(struct arena *arena, const struct spec *spec, const struct computed_field *f);

/* The steps of ACTION, one line each, what is inside of a step below it. */
void words_steps(struct arena *arena, const struct action *action, struct words *words);

/* What ACTION writes and what its author says clients do with that. */
void words_impact(struct arena *arena, const struct action *action, struct words *words);

/*
 * The statuses that the author of ACTION gave names, in the order of the steps, and those of its guards and its row: what a change
 * of the action changes. plan_failures() has those, too, that follow from fields and the table.
 */
void words_errors(struct arena *arena, const struct action *action, struct words *words);

/*
 * What ENTITY has beside fields, indexes, constraints and actions: a line for each pattern, view, and so on. The part in
 * front of the first ": " names it.
 */
void words_patterns(struct arena *arena, const struct entity *e, struct words *words);
void words_views(struct arena *arena, const struct entity *e, struct words *words);
void words_identity(struct arena *arena, const struct entity *e, struct words *words);

/* ---- for the files of this folder -------------------------------------------------------------------------------- */

void words_add(struct arena *arena, struct words *words, size_t depth, struct str text);

/* TEXT between marks of code. */
void words_code(struct out *o, struct str text);

/* "a, b, c" */
struct str words_fields(struct arena *arena, const struct field *const *fields, size_t count);

#endif

/*
 * yaml_text.h - looks at the bytes of a file before libyaml does: encoding, control characters, line ends.
 *
 * libyaml reports such faults without a line, takes UTF-16 and lone CR for granted, and lets bidirectional controls
 * through; here each gets its place.
 */
#ifndef SPECQL_READ_YAML_TEXT_H
#define SPECQL_READ_YAML_TEXT_H

#include "base/vec.h"
#include "diag/diag.h"

/* Places of bidirectional control characters (U+202A-E, U+2066-9): judged later, by what they stand in. */
struct bidi_marks {
	VEC(struct span) at;
};

bool yaml_is_bidi(uint32_t code);
void yaml_bidi_add(struct arena *arena, struct bidi_marks *bidi, struct span at);

struct yaml_node;

/* A warning for each in a description or message, else an error. False: there was an error. */
bool yaml_bidi_judge(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct bidi_marks *bidi);

/* False: a diagnostic was added. */
bool yaml_text_check(struct arena *arena, struct diags *diags, const struct source *source, struct bidi_marks *bidi);

/* True for a character that no scalar may hold, written raw or as an escape: C0 but tab and LF, DEL, C1. */
bool yaml_is_control(uint32_t code);

#endif

/* spec_guess.h - which files of a directory are meant as entity files: others have YAML there, too. */
#ifndef SPECQL_READ_SPEC_GUESS_H
#define SPECQL_READ_SPEC_GUESS_H

#include "base/str.h"

/*
 * False: TEXT has keys, and none of them is one that only entity files have (entity, fields, schema, actions, extends,
 * import). What is empty, or cannot be told from afar, is taken for an entity file: whoever reads it says what is wrong.
 */
bool spec_guess(struct str text);

#endif

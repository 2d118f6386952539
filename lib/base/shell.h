/* shell.h - words of a command line that people copy. */
#ifndef SPECQL_BASE_SHELL_H
#define SPECQL_BASE_SHELL_H

#include "base/arena.h"

/* TEXT as one word of a shell: as it is, or between single quotes where it has characters that mean something there. */
struct str shell_word(struct arena *arena, struct str text);

#endif

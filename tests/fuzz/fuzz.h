/* fuzz.h - what the targets have in common. */
#ifndef SPECQL_FUZZ_H
#define SPECQL_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition, text)                                                                                          \
	do {                                                                                                           \
		if (!(condition)) {                                                                                    \
			fprintf(stderr, "%s: %.*s\n", #condition, (int)(text).len, (text).ptr);                        \
			abort();                                                                                       \
		}                                                                                                      \
	} while (0)

static inline struct str fuzz_text(struct arena *arena, const uint8_t *data, size_t size)
{
	return arena_str(arena, (struct str){ (const char *)data, size });
}

#endif

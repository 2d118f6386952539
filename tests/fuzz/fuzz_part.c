/*
 * fuzz_part.c - any bytes as generated SQL: parts are found from front to back, inside the text, and only bytes that we could
 * have written are taken for ours.
 */
#include "emit/part.h"
#include "emit/sql_print.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct str text = fuzz_text(arena, data, size), sha256;
	size_t at = 0, before = 0;
	struct part_text part;
	while (part_next(text, &at, &part)) {
		MUST(at > before && at <= text.len && part.off >= before && part.off < at, text);
		if (part.complete)
			part_intact(arena, &part);
		before = at;
	}
	if (part_is_pristine_file(arena, text)) {
		at = 0;
		MUST(part_next(text, &at, &part), text);
		MUST(str_eq(sql_file(arena, part.title, part.body, &sha256), text), text);
	}
	arena_free(arena);
	return 0;
}

/*
 * fuzz_diff.c - any bytes as two entity files, a line of "=====" between them: what specql diff says of them.
 *
 * A file and itself do not differ. Two files differ, or not, both ways. Every form of a report is text, that for programs is
 * JSON.
 */
#include <specql/specql.h>

#include "base/json.h"
#include "memory_files.h"

/* How many changes there are; -1: one of them is no entity file. */
static long differences(struct arena *arena, struct str old, struct str new, const char *format, struct str input)
{
	struct specql *sq = specql_new();
	struct specql_diff_options options = { .old_side = old.ptr, .new_side = new.ptr, .format = format };
	long count = -1;
	(void)arena;
	if (sq == NULL)
		abort();
	enum specql_result result = specql_diff(sq, &options);
	MUST((result == SPECQL_OK) == (specql_error_count(sq) == 0), input);
	if (result == SPECQL_OK) {
		const char *text = specql_tool_output(sq);
		count = (long)specql_difference_count(sq);
		json_t *root = strcmp(format, "json") == 0 ? json_loads(text, JSON_REJECT_DUPLICATES, NULL)
		                                           : json_string(text); /* NULL where it is no UTF-8 */
		MUST(root != NULL, str_from(text));
		MUST(strcmp(format, "json") != 0 || json_array_size(json_object_get(root, "changes")) == (size_t)count,
		     str_from(text));
		json_decref(root);
	}
	specql_free(sq);
	return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct str input = fuzz_text(arena, data, size), rest = input;
	struct memory_files files = { .count = 0 };
	memory_files_add(&files, arena, memory_files_next(&rest));
	memory_files_add(&files, arena, rest);
	struct str old = files.paths[0], new = files.paths[1];
	if (rest.len == 0)
		new = old;
	long count = differences(arena, old, new, "json", input);
	if (count >= 0 && rest.len > 0) {
		long back = differences(arena, new, old, "markdown", input);
		MUST((back == 0) == (count == 0), input);
		MUST(back >= 0, input);
		MUST(differences(arena, old, new, "text", input) == count, input);
		count = differences(arena, new, new, "json", input);
	}
	MUST(count <= 0, input);
	memory_files_close(&files);
	arena_free(arena);
	return 0;
}

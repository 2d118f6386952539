/*
 * fuzz_verify.c - any bytes as a schema that somebody put together: what specql verify finds nothing wrong with holds parts
 * that we could have written, and between them nothing that PostgreSQL would do.
 */
#include <specql/specql.h>

#include <pg_query.h>
#include <string.h>

#include "emit/part.h"
#include "emit/sql_print.h"
#include "memory_files.h"

/* One byte of ours parses to one statement; with none the tree has no statements. */
static void check_between(struct arena *arena, struct str text)
{
	struct str copy = arena_str(arena, text);
	PgQueryParseResult result = pg_query_parse(copy.ptr);
	MUST(memchr(text.ptr, 0, text.len) == NULL, text);
	MUST(result.error == NULL && strstr(result.parse_tree, "\"stmts\":[]") != NULL, text);
	pg_query_free_parse_result(result);
}

static void check_parts(struct arena *arena, struct str text)
{
	size_t at = 0, end = 0;
	struct part_text part;
	struct str sha256;
	while (part_next(text, &at, &part)) {
		check_between(arena, str_sub(text, end, part.off - end));
		struct str file = sql_file(arena, part.title, part.body, &sha256),
		           is = str_sub(text, part.off, at - part.off);
		if (at == text.len && !str_ends(is, STR("\n"))) /* which an editor may have left out */
			file.len--;
		MUST(str_eq(file, is), text);
		end = at;
	}
	check_between(arena, str_sub(text, end, text.len));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct str text = fuzz_text(arena, data, size);
	struct memory_files files = { .count = 0 };
	struct specql *sq = specql_new();
	memory_files_add(&files, arena, text);
	if (sq == NULL)
		abort();
	const char *path = files.paths[0].ptr;
	enum specql_result result = specql_verify(sq, &path, 1);
	MUST((result == SPECQL_OK) == (specql_error_count(sq) == 0), text);
	MUST(specql_diagnostics_text(sq, 5, 0) != NULL && specql_diagnostics_json(sq) != NULL, text);
	if (result == SPECQL_OK) {
		MUST(specql_part_count(sq) > 0, text);
		check_parts(arena, text);
	}
	specql_free(sq);
	memory_files_close(&files);
	arena_free(arena);
	return 0;
}

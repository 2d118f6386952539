/*
 * fuzz_git.c - any bytes as what git prints: entries and blobs are found from front to back, inside the text, and put together
 * again they are that text.
 */
#include "base/out.h"
#include "fuzz.h"
#include "steps/git_output.h"

static void check_entries(struct arena *arena, struct str text)
{
	struct git_entry e;
	struct out o;
	size_t at = 0, before = 0;
	out_init(&o, arena);
	while (git_entry_next(text, &at, &e)) {
		MUST(at > before && at <= text.len, text);
		MUST(!git_entry_is_file(&e) || !git_entry_is_link(&e), text);
		out_printf(&o, "%.*s %.*s %.*s\t%.*s", STR_ARG(e.mode), STR_ARG(e.type), STR_ARG(e.id),
		           STR_ARG(e.path));
		out_raw(&o, (struct str){ "", 1 });
		before = at;
	}
	MUST(str_eq(out_text(&o), str_sub(text, 0, at)), text);
}

/* The blobs in the order in which the text names them, and of one that it does not name. */
static void check_blobs(struct arena *arena, struct str text)
{
	struct str bytes;
	size_t at = 0, before = 0;
	for (;;) {
		struct str rest = str_sub(text, at, text.len), id = str_sub(rest, 0, str_find(rest, ' '));
		MUST(!git_blob_next(text, &at, arena_printf(arena, "%.*s0", STR_ARG(id)), &bytes), text);
		if (!git_blob_next(text, &at, id, &bytes))
			break;
		MUST(at > before && at <= text.len && bytes.ptr > text.ptr && bytes.ptr + bytes.len < text.ptr + at,
		     text);
		before = at;
	}
	MUST(at == before, text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct str text = fuzz_text(arena, data, size);
	check_entries(arena, text);
	check_blobs(arena, text);
	arena_free(arena);
	return 0;
}

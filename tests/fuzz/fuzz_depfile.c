/*
 * fuzz_depfile.c - any bytes as names in a depfile, one a line: each is refused, or a reader that knows nothing but backslash
 * and dollar finds it again.
 */
#include "base/vec.h"
#include "fuzz.h"
#include "write/depfile.h"

/* The words of the first rule, behind its target. */
static bool next_word(struct arena *arena, struct str text, size_t *at, struct str *word)
{
	char *to = arena_alloc(arena, text.len + 1);
	size_t i = *at, len = 0;
	while (i < text.len && (text.ptr[i] == ' ' || str_starts(str_sub(text, i, 2), STR("\\\n"))))
		i += text.ptr[i] == ' ' ? 1 : 2;
	for (; i < text.len && text.ptr[i] != ' ' && text.ptr[i] != '\n'; i++) {
		if (text.ptr[i] == '\\' || text.ptr[i] == '$')
			i++;
		to[len++] = text.ptr[i];
	}
	*word = (struct str){ to, len };
	*at = i;
	return len > 0;
}

static void check(struct arena *arena, struct str text, const struct str *names, size_t count)
{
	struct str word;
	size_t at = str_find(text, ':') + 1, found = 0;
	while (next_word(arena, text, &at, &word)) {
		while (found < count && !str_eq(names[found], word))
			found++; /* one that was given twice */
		MUST(found < count, text);
	}
	MUST(at < text.len && text.ptr[at] == '\n', text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct diags *diags = diags_new(arena);
	struct str rest = fuzz_text(arena, data, size), text;
	VEC(struct str) names = { 0 };
	while (rest.len > 0) {
		size_t end = str_find(rest, '\n');
		*vec_push(arena, &names) = str_sub(rest, 0, end);
		rest = str_sub(rest, end + 1, rest.len);
	}
	bool ok = depfile_text(arena, diags, STR("out"), names.items, names.len, &text);
	MUST(ok != diags_failed(diags), STR("depfile"));
	if (ok)
		check(arena, text, names.items, names.len);
	arena_free(arena);
	return 0;
}

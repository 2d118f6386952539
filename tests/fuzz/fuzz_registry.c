/* fuzz_registry.c - any bytes as a domain registry: read, or refused with a diagnostic. */
#include "fuzz.h"
#include "record/registry.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct diags *diags = diags_new(arena);
	struct str text = fuzz_text(arena, data, size);
	const struct registry *r = registry_parse(arena, diags, source_new(arena, STR("registry.yaml"), text));
	MUST(r != NULL || diags_failed(diags), text);
	arena_free(arena);
	return 0;
}

/* fuzz_type.c - any bytes as the type of a field: refused with a diagnostic, or its spelling is read as the same type. */
#include "../unit/expr_node.h"
#include "fuzz.h"
#include "read/spec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct diags *diags = diags_new(arena);
	struct str text = fuzz_text(arena, data, size);
	const struct yaml_node *node = expr_node(arena, text);
	struct spec_default def = { 0 };
	const struct type_expr *type = type_expr_parse(arena, diags, node, TYPE_ALLOW_DEFAULT, &def);
	MUST(type != NULL || diags_failed(diags), text);
	if (type != NULL && !diags_failed(diags)) {
		struct str spelling = type_expr_text(arena, type);
		struct diags *other = diags_new(arena);
		const struct type_expr *again =
		        type_expr_parse(arena, other, expr_node(arena, spelling), TYPE_ALLOW_DEFAULT, &def);
		MUST(again != NULL && !diags_failed(other), spelling);
		MUST(str_eq(type_expr_text(arena, again), spelling), spelling);
	}
	arena_free(arena);
	return 0;
}

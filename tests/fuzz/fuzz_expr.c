/*
 * fuzz_expr.c - any bytes as an expression and as a step text.
 *
 * Nothing may crash; what is refused has a diagnostic; what is accepted has a canonical spelling that parses to itself,
 * and its SQL, once typed, is one that PostgreSQL's parser takes.
 */
#include <pg_query.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "../unit/expr_model.h"
#include "emit/expr_sql.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition, text)                                                                                          \
	do {                                                                                                           \
		if (!(condition)) {                                                                                    \
			fprintf(stderr, "%s: %.*s\n", #condition, (int)(text).len, (text).ptr);                        \
			abort();                                                                                       \
		}                                                                                                      \
	} while (0)

/* The parentheses around the expression make sure that it is one. */
static bool is_one_expression(struct str sql)
{
	PgQueryParseResult result = pg_query_parse(sql.ptr);
	bool ok = result.error == NULL;

	pg_query_free_parse_result(result);
	return ok;
}

static void check_text(struct arena *arena, const struct expr *e)
{
	struct str text = expr_text(arena, e);
	struct expr *again = expr_parse(arena, diags_new(arena), expr_node(arena, text));

	/* the spelling may need more parentheses than the bound on nesting allows */
	if (again != NULL)
		MUST(str_eq(expr_text(arena, again), text), text);
}

static void check_typed(struct arena *arena, const struct expr *e, enum expr_place place)
{
	struct diags *d = diags_new(arena);
	struct scope scope = expr_model_scope(expr_model_new(arena), d, place);
	const struct typed_expr *typed = expr_type(&scope, e);

	MUST((typed == NULL) == diags_failed(d), expr_text(arena, e));
	/* such a value has no column: it is never printed by itself */
	if (typed == NULL || typed->type.kind == TYPE_LINKS || typed->type.kind == TYPE_UNION)
		return;
	struct str sql = arena_printf(arena, "SELECT (%.*s)", STR_ARG(expr_sql(arena, typed).sql));
	MUST(is_one_expression(sql), sql);
}

static void check_value(struct arena *arena, const struct expr *e)
{
	struct expr_model *m = expr_model_new(arena);

	for (size_t i = 0; i < m->contact.field_count; i++) {
		struct diags *d = diags_new(arena);
		struct scope scope = expr_model_scope(m, d, PLACE_GUARD);
		const struct typed_expr *typed = expr_type_value(&scope, e, &m->contact.fields[i]);
		MUST((typed == NULL) == diags_failed(d), expr_text(arena, e));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct str text = arena_str(arena, (struct str){ (const char *)data, size });
	struct diags *d = diags_new(arena);
	struct diags *target_diags = diags_new(arena);
	struct target_expr target;
	struct expr *e = expr_parse(arena, d, expr_node(arena, text));

	MUST((e == NULL) == diags_failed(d), text);
	if (e != NULL) {
		check_text(arena, e);
		check_typed(arena, e, PLACE_GUARD);
		check_typed(arena, e, PLACE_WHERE);
		check_typed(arena, e, PLACE_DEFAULT);
		check_value(arena, e);
	}
	bool ok = expr_parse_target(arena, target_diags, expr_node(arena, text), &target);
	MUST(ok != diags_failed(target_diags), text);
	for (size_t i = 0; ok && i < target.assignment_count; i++)
		check_text(arena, target.assignments[i].value);
	arena_free(arena);
	return 0;
}

/*
 * model_sql.c - prints the SQL of the entities in tests/unit/plan_model.h, in the order in which the files are
 * concatenated, for tables.sql and types_sql to work on:
 *
 *     { model_sql; cat tables.sql; types_sql; } | psql -v ON_ERROR_STOP=1
 */
#include <stdio.h>
#include <stdlib.h>

#include "../unit/plan_model.h"
#include "emit/sql_print.h"
#include "plan/plan_composites.h"

/* As much of the foundation as tables need. */
static const char foundation[] =
        "CREATE SCHEMA app;\n"
        "CREATE SCHEMA common;\n"
        "CREATE SCHEMA crm;\n"
        "CREATE FUNCTION app.each_matches(p_values TEXT[], p_pattern TEXT)\n"
        "RETURNS BOOLEAN\n"
        "LANGUAGE sql\n"
        "IMMUTABLE\n"
        "SET search_path = pg_catalog, pg_temp\n"
        "AS $$ SELECT coalesce(bool_and(v ~ p_pattern), true) FROM unnest(p_values) AS u (v) $$;\n";

static void print_validators(struct arena *arena)
{
	struct str *names = arena_make_array(arena, struct str, 2 * type_row_count);
	size_t count = 0;
	struct out o;

	for (size_t i = 0; i < type_row_count; i++)
		if (type_rows[i].composite) {
			names[count++] = arena_printf(arena, PLAN_NEED_COMPOSITE "%s", type_rows[i].name);
			names[count++] = arena_printf(arena, PLAN_NEED_COMPOSITE "%s[]", type_rows[i].name);
		}
	out_init(&o, arena);
	plan_composites(&o, names, count);
	printf("%.*s", STR_ARG(out_text(&o)));
}

int main(void)
{
	struct arena *arena = arena_new();

	if (arena == NULL)
		return EXIT_FAILURE;

	struct plan_model *m = model_make(arena);
	const struct entity *entities[] = { &m->company, &m->contact, &m->country, &m->everything };
	struct plan *plans[countof(entities)];

	for (size_t i = 0; i < countof(entities); i++)
		plans[i] = plan_entity(arena, entities[i]);
	fputs(foundation, stdout);
	print_validators(arena);
	for (int part = 0; part < PART_COUNT; part++) {
		for (size_t i = 0; i < countof(entities); i++) {
			struct str text = sql_print_part(arena, plans[i], (enum part)part);

			printf("\n%.*s", STR_ARG(text));
		}
	}
	arena_free(arena);
	return fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

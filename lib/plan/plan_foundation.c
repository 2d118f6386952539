#include "plan/plan_foundation.h"

#include <stdlib.h>

#include "emit/sql_print.h"
#include "templates/templates.h"

struct str plan_foundation(struct arena *arena, struct str *sha256)
{
	struct out o;

	out_init(&o, arena);
	tmpl_foundation(&o, &(struct tmpl_foundation){ 0 });
	return sql_file(arena, STR(PLAN_FOUNDATION_TITLE), out_text(&o), sha256);
}

static int compare(const void *a, const void *b)
{
	const struct str *left = a, *right = b;

	return str_cmp(*left, *right);
}

struct str plan_schemas(struct arena *arena, const struct str *schemas, size_t count, struct str *sha256)
{
	struct str *sorted = arena_make_array(arena, struct str, count);
	struct out o;

	if (count > 0)
		memcpy(sorted, schemas, count * sizeof(*sorted));
	qsort(sorted, count, sizeof(*sorted), compare);
	out_init(&o, arena);
	for (size_t i = 0; i < count; i++) {
		if (str_is(sorted[i], "app") || (i > 0 && str_eq(sorted[i], sorted[i - 1])))
			continue;
		out_cstr(&o, o.len > 0 ? "\n" : "");
		out_cstr(&o, "CREATE SCHEMA IF NOT EXISTS ");
		sql_ident(&o, IDENT(sorted[i]));
		out_cstr(&o, ";\n");
	}
	return sql_file(arena, STR(PLAN_SCHEMAS_TITLE), out_text(&o), sha256);
}

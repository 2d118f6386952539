#include "read/language.h"

#define TABLE(table, title, text, more)
#define KEY(table, key, shape, text) { table, key, shape, text },
const struct language_row language_rows[] = {
#include "read/language.def"
};
#undef KEY
#undef TABLE

#define TABLE(table, title, text, more) { table, title, text, more },
#define KEY(table, key, shape, text)
const struct language_section language_sections[] = {
#include "read/language.def"
};
#undef KEY
#undef TABLE
const size_t language_section_count = countof(language_sections);
const size_t language_row_count = countof(language_rows);

/* A line each, so that new ones do not meet. */
/* clang-format off */
static const struct key_table *const tables[] = {
	&entity_key_table,
	&entity_head_key_table,
	&field_key_table,
	&items_key_table,
	&fraiseql_key_table,
	&fraiseql_type_key_table,
	&fraiseql_queries_key_table,
	&field_fraiseql_key_table,
	&impact_key_table,
	&primary_key_table,
	&effect_key_table,
	&impact_item_key_table,
	&invalidation_key_table,
	&returns_key_table,
	&returned_key_table,
	&extends_key_table,
	&identifier_key_table,
	&component_key_table,
	&hierarchical_key_table,
	&translations_key_table,
	&table_views_key_table,
	&named_view_key_table,
	&relation_key_table,
	&filter_column_key_table,
	&organization_key_table,
	&index_key_table,
	&constraint_key_table,
	&action_key_table,
	&call_key_table,
	&switch_key_table,
	&case_key_table,
	&while_key_table,
	&try_key_table,
	&aggregate_key_table,
	&refresh_key_table,
	&dependency_key_table,
};
/* clang-format on */

const struct key_table *language_table(size_t i)
{
	return i < countof(tables) ? tables[i] : NULL;
}

const struct language_row *language_find(const char *table, struct str key)
{
	for (size_t i = 0; i < language_row_count; i++)
		if (str_is(str_from(table), language_rows[i].table) && str_is(key, language_rows[i].key))
			return &language_rows[i];
	return NULL;
}

const struct language_section *language_section(const char *table)
{
	for (size_t i = 0; i < language_section_count; i++)
		if (str_is(str_from(table), language_sections[i].table))
			return &language_sections[i];
	return NULL;
}

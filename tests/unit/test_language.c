#include "read/language.h"

#include "test.h"

/* Each key that a reader knows is described, unless it is for later. */
static void check_table(const char *name, const struct key_table *table)
{
	for (size_t i = 0; i < table->count; i++) {
		const struct key_row *row = &table->rows[i];
		if (row->status == KEY_LATER || language_find(name, str_from(row->name)) != NULL)
			continue;
		fprintf(stderr, "lib/read/language.def lacks KEY(\"%s\", \"%s\", …)\n", name, row->name);
		CHECK(false);
	}
}

/* Each mapping has a title and a sentence; one of keys nobody reads has none. */
static void check_section(const char *name)
{
	const struct language_section *section = language_section(name);
	if (section == NULL)
		fprintf(stderr, "lib/read/language.def lacks TABLE(\"%s\", …)\n", name);
	CHECK(section != NULL);
	if (section != NULL)
		CHECK(section->title[0] != '\0' && section->text[0] != '\0');
}

static bool has_key(const struct key_table *table, const char *key)
{
	for (size_t i = 0; i < table->count; i++)
		if (str_is(str_from(key), table->rows[i].name))
			return true;
	return false;
}

/* A row that no reader knows describes what is not there. */
static bool is_known(const struct language_row *row)
{
	const char *keyword;
	struct key_table table;
	for (size_t i = 0; language_table(i) != NULL; i++)
		if (str_is(str_from(row->table), language_table(i)->name))
			return has_key(language_table(i), row->key);
	for (size_t i = 0; spec_step_row(i, &keyword, &table); i++)
		if (str_starts(str_from(row->table), STR("step ")) && str_is(str_from(row->table + 5), table.name))
			return has_key(&table, row->key);
	return false;
}

TEST(tables)
{
	for (size_t i = 0; language_table(i) != NULL; i++)
		check_table(language_table(i)->name, language_table(i));
	CHECK(language_table(0) == &entity_key_table);
}

TEST(sections)
{
	for (size_t i = 0; language_table(i) != NULL; i++)
		check_section(language_table(i)->name);
	for (size_t i = 0; i < language_row_count; i++)
		check_section(language_rows[i].table);
	for (size_t i = 0; i < language_section_count; i++) {
		bool used = false;
		for (size_t k = 0; k < language_row_count; k++)
			used = used || strcmp(language_rows[k].table, language_sections[i].table) == 0;
		CHECK(used);
	}
}

TEST(steps)
{
	const char *keyword;
	struct key_table table;
	char name[64];
	size_t count = 0;
	for (size_t i = 0; spec_step_row(i, &keyword, &table); i++) {
		snprintf(name, sizeof(name), "step %s", table.name);
		check_table(name, &table);
		if (table.rows != NULL)
			CHECK(has_key(&table, keyword));
		count++;
	}
	CHECK(count > 20);
}

TEST(rows)
{
	for (size_t i = 0; i < language_row_count; i++) {
		test_row(i);
		const struct language_row *row = &language_rows[i];
		size_t length = strlen(row->text);
		if (!is_known(row)) {
			fprintf(stderr, "lib/read/language.def: no reader knows '%s' of '%s'\n", row->key, row->table);
			CHECK(false);
		}
		CHECK(length > 0 && (row->text[length - 1] == '.' || strstr(row->text, "…") != NULL));
		CHECK(language_find(row->table, str_from(row->key)) == row); /* once */
	}
}

TEST_MAIN(RUN(tables) RUN(sections) RUN(steps) RUN(rows))

/* The names that the foundation takes are those of its SQL. */
#include "model/foundation_names.h"
#include "plan/plan_foundation.h"
#include "test.h"

/* The word behind each MARK in SQL. */
static size_t check_names(struct str sql, const char *mark, bool (*has)(struct str name))
{
	struct str rest = sql;
	size_t count = 0, at;
	while ((at = str_search(rest, str_from(mark))) != (size_t)-1) {
		rest = str_sub(rest, at + strlen(mark), rest.len);
		size_t len = 0;
		while (len < rest.len && (rest.ptr[len] == '_' || (rest.ptr[len] >= 'a' && rest.ptr[len] <= 'z') ||
		                          (rest.ptr[len] >= '0' && rest.ptr[len] <= '9')))
			len++;
		test_row(count++);
		CHECK(has(str_sub(rest, 0, len)));
	}
	return count;
}

TEST(names)
{
	struct str sha256;
	struct refresh refresh = { .schema = STR("crm"), .function = STR("refresh_tv_contact") };
	struct foundation all = { .everything = true,
		                  .extension_schema = STR("public"),
		                  .app_role = STR_EMPTY,
		                  .refresh = &refresh,
		                  .refresh_count = 1 };
	struct str sql = plan_foundation(test_arena, &all, &sha256);
	CHECK(check_names(sql, "CREATE FUNCTION app.", foundation_has_function) > 5);
	CHECK(check_names(sql, "CREATE TABLE app.tb_", foundation_has_entity) > 0);
	CHECK(check_names(sql, "CREATE VIEW app.v_", foundation_has_entity) > 0);
	CHECK(!foundation_has_function(STR("is_valid_")) && !foundation_has_function(STR("is_valid_order")));
	CHECK(!foundation_has_function(STR("qualify_lead")) && !foundation_has_entity(STR("contact")));
}

TEST_MAIN(RUN(names))

#include "emit/sql_print.h"

#include "base/hash.h"

#include "test.h"

static struct str print(const struct stmt *stmt)
{
	struct out o;

	out_init(&o, test_arena);
	sql_print_stmt(&o, stmt);
	return out_text(&o);
}

/* STR() where C asks for a constant. */
#define S(literal)                                                                                                     \
	{                                                                                                              \
		literal, sizeof(literal) - 1                                                                           \
	}

static struct frag key_a[] = { { S("tenant_id") }, { S("fk_a") } };
static struct frag key_b[] = { { S("tenant_id") }, { S("pk_b") } };

static const struct row {
	struct stmt stmt;
	const char *sql;
} rows[] = {
	{ { .kind = STMT_TABLE,
	    .name = { S("crm"), S("order") },
	    .columns =
	            (struct column[]){
	                    { .name = { S("a") }, .type = { S("TEXT") }, .not_null = true, .def = { S("'x'") } },
	                    { .name = { S("user") }, .type = { S("INTEGER") }, .clause = { S("GENERATED") } },
	            },
	    .column_count = 2,
	    .constraints = (struct constraint[]){ { { S("c") }, { S("CHECK (\n    a\n)") } } },
	    .constraint_count = 1 },
	  "CREATE TABLE crm.\"order\" (\n"
	  "    a TEXT NOT NULL DEFAULT 'x',\n"
	  "    \"user\" INTEGER GENERATED,\n"
	  "    CONSTRAINT c CHECK (\n"
	  "        a\n"
	  "    )\n"
	  ");\n" },
	{ { .kind = STMT_COMPOSITE,
	    .name = { S("app"), S("type_a_input") },
	    .columns = (struct column[]){ { .name = { S("a") }, .type = { S("TEXT") } } },
	    .column_count = 1 },
	  "CREATE TYPE app.type_a_input AS (\n    a TEXT\n);\n" },
	{ { .kind = STMT_COMPOSITE, .name = { S("app"), S("type_a_input") } },
	  "CREATE TYPE app.type_a_input AS ();\n" },
	{ { .kind = STMT_INDEX,
	    .name = { S("crm"), S("tb_a") },
	    .object = { S("tb_a_b_idx") },
	    .keys = key_a,
	    .key_count = 2 },
	  "CREATE INDEX tb_a_b_idx ON crm.tb_a (tenant_id, fk_a);\n" },
	{ { .kind = STMT_INDEX,
	    .name = { S("crm"), S("tb_a") },
	    .object = { S("tb_a_b_idx") },
	    .unique = true,
	    .method = S("gin"),
	    .keys = key_a,
	    .key_count = 1,
	    .where = { S("a IS NULL") } },
	  "CREATE UNIQUE INDEX tb_a_b_idx ON crm.tb_a USING gin (tenant_id) WHERE a IS NULL;\n" },
	{ { .kind = STMT_FOREIGN_KEY,
	    .name = { S("crm"), S("tb_a") },
	    .object = { S("tb_a_b_fkey") },
	    .keys = key_a,
	    .key_count = 2,
	    .target = { S("shop"), S("tb_b") },
	    .target_keys = key_b,
	    .target_key_count = 2,
	    .on_delete = { S("RESTRICT") } },
	  "ALTER TABLE crm.tb_a\n"
	  "    ADD CONSTRAINT tb_a_b_fkey FOREIGN KEY (tenant_id, fk_a)\n"
	  "    REFERENCES shop.tb_b (tenant_id, pk_b) ON DELETE RESTRICT;\n" },
	{ { .kind = STMT_ROW_SECURITY, .name = { S("crm"), S("tb_a") }, .object = { S("p") }, .where = { S("x") } },
	  "ALTER TABLE crm.tb_a ENABLE ROW LEVEL SECURITY;\n"
	  "\n"
	  "CREATE POLICY p ON crm.tb_a\n"
	  "    USING (x)\n"
	  "    WITH CHECK (x);\n" },
	{ { .kind = STMT_TRIGGER,
	    .name = { S("crm"), S("tb_a") },
	    .object = { S("tb_a_path_trigger") },
	    .target = { S("crm"), S("a_set_path") },
	    .body = { S("BEFORE INSERT OR UPDATE") } },
	  "CREATE TRIGGER tb_a_path_trigger\n"
	  "    BEFORE INSERT OR UPDATE ON crm.tb_a\n"
	  "    FOR EACH ROW EXECUTE FUNCTION crm.a_set_path();\n" },
	{ { .kind = STMT_VIEW, .name = { S("crm"), S("v_a") }, .body = { S("SELECT 1") } },
	  "CREATE VIEW crm.v_a WITH (security_invoker = true) AS\nSELECT 1;\n" },
	{ { .kind = STMT_FUNCTION,
	    .name = { S("crm"), S("f") },
	    .arguments =
	            (struct argument[]){
	                    { .name = { S("a") }, .type = { S("UUID") } },
	                    { .name = { S("user") }, .type = { S("TEXT") }, .def = { S("NULL") } },
	            },
	    .argument_count = 2,
	    .returns = { S("INTEGER") },
	    .language = S("sql"),
	    .volatility = S("STABLE"),
	    .body = { S("SELECT '$specql$'\n") } },
	  "CREATE FUNCTION crm.f(\n"
	  "    a UUID,\n"
	  "    \"user\" TEXT DEFAULT NULL\n"
	  ")\n"
	  "RETURNS INTEGER\n"
	  "LANGUAGE sql\n"
	  "STABLE\n"
	  "SET search_path = pg_catalog, pg_temp\n"
	  "SET timezone = 'UTC'\n"
	  "AS $specql1$\n"
	  "SELECT '$specql$'\n"
	  "$specql1$;\n"
	  "\n"
	  "REVOKE ALL ON FUNCTION crm.f(UUID, TEXT) FROM PUBLIC;\n" },
	{ { .kind = STMT_FUNCTION,
	    .name = { S("crm"), S("f") },
	    .returns = { S("INTEGER") },
	    .language = S("plpgsql"),
	    .body = { S("BEGIN\nEND") } },
	  "CREATE FUNCTION crm.f()\n"
	  "RETURNS INTEGER\n"
	  "LANGUAGE plpgsql\n"
	  "SET search_path = pg_catalog, pg_temp\n"
	  "SET timezone = 'UTC'\n"
	  "AS $specql$\n"
	  "BEGIN\n"
	  "END\n"
	  "$specql$;\n"
	  "\n"
	  "REVOKE ALL ON FUNCTION crm.f() FROM PUBLIC;\n" },
	{ { .kind = STMT_COMMENT,
	    .on = COMMENT_ON_TABLE,
	    .name = { S("crm"), S("tb_a") },
	    .text = { S("A's table\n\n@fraiseql:type") } },
	  "COMMENT ON TABLE crm.tb_a IS\n"
	  "    E'A''s table\\n'\n"
	  "    '\\n'\n"
	  "    '@fraiseql:type';\n" },
	{ { .kind = STMT_COMMENT,
	    .on = COMMENT_ON_COLUMN,
	    .name = { S("crm"), S("tb_a") },
	    .object = { S("order") },
	    .text = { S("x") } },
	  "COMMENT ON COLUMN crm.tb_a.\"order\" IS\n    'x';\n" },
	{ { .kind = STMT_COMMENT,
	    .on = COMMENT_ON_FUNCTION,
	    .name = { S("app"), S("f") },
	    .arguments = (struct argument[]){ { .name = { S("a") }, .type = { S("UUID") } } },
	    .argument_count = 1,
	    .text = { S("x") } },
	  "COMMENT ON FUNCTION app.f(UUID) IS\n    'x';\n" },
	{ { .kind = STMT_COMMENT,
	    .on = COMMENT_ON_CONSTRAINT,
	    .name = { S("crm"), S("tb_a") },
	    .object = { S("c") },
	    .text = { S("x") } },
	  "COMMENT ON CONSTRAINT c ON crm.tb_a IS\n    'x';\n" },
	{ { .kind = STMT_COMMENT, .on = COMMENT_ON_VIEW, .name = { S("a"), S("v_a") }, .text = { S("x") } },
	  "COMMENT ON VIEW a.v_a IS\n    'x';\n" },
	{ { .kind = STMT_COMMENT, .on = COMMENT_ON_TYPE, .name = { S("a"), S("b") }, .text = { S("x") } },
	  "COMMENT ON TYPE a.b IS\n    'x';\n" },
};

TEST(statements)
{
	for (size_t i = 0; i < countof(rows); i++) {
		test_row(i);
		CHECK_STR(print(&rows[i].stmt), rows[i].sql);
	}
}

TEST(part)
{
	struct plan plan = { .arena = test_arena };

	CHECK_STR(sql_print_part(test_arena, &plan, PART_VIEWS), "");
	*vec_push(test_arena, &plan.parts[PART_VIEWS]) = rows[7].stmt;
	*vec_push(test_arena, &plan.parts[PART_VIEWS]) = rows[7].stmt;
	CHECK_STR(sql_print_part(test_arena, &plan, PART_VIEWS),
	          arena_printf(test_arena, "%s\n%s", rows[7].sql, rows[7].sql).ptr);
}

TEST(file)
{
	struct str body = STR("SELECT 1;\n");
	struct str sha256;
	struct str text = sql_file(test_arena, STR("crm.Contact tables"), body, &sha256);

	CHECK_STR_EQ(sha256, hash_sha256_hex(test_arena, body));
	CHECK_STR(text, arena_printf(test_arena,
	                             "-- specql: crm.Contact tables\n"
	                             "-- content-sha256: %.*s\n"
	                             "SELECT 1;\n"
	                             "-- specql: end crm.Contact tables\n",
	                             STR_ARG(sha256))
	                        .ptr);
}

TEST_MAIN(RUN(statements) RUN(part) RUN(file))

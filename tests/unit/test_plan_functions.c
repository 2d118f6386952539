#include "plan/plan.h"

#include <pg_query.h>

#include "action_model.h"
#include "emit/sql_print.h"
#include "plan/plan_foundation.h"
#include "test.h"

static bool parses(struct str sql)
{
	PgQueryParseResult result = pg_query_parse(sql.ptr);
	bool ok = result.error == NULL;

	if (!ok)
		fprintf(stderr, "%s\n%.*s\n", result.error->message, STR_ARG(sql));
	pg_query_free_parse_result(result);
	return ok;
}

/* A function with RECORD for every declared type that is not built in: the parser has no catalog to know them from. */
static struct str without_types(struct str sql)
{
	bool declares = false;
	struct out o;

	out_init(&o, test_arena);
	while (sql.len > 0) {
		size_t end = str_find(sql, '\n');
		struct str line = str_sub(sql, 0, end);
		struct str word = str_trim(line);
		size_t space = str_find(word, ' ');

		sql = str_sub(sql, end + 1, sql.len);
		declares = (declares || str_is(line, "DECLARE")) && !str_is(line, "BEGIN");
		if (declares && str_find(word, '.') < word.len)
			line = arena_printf(test_arena, "%.*s RECORD;", (int)space, word.ptr);
		out_str(&o, line);
		out_char(&o, '\n');
	}
	return out_text(&o);
}

static bool plpgsql_parses(struct str sql)
{
	PgQueryPlpgsqlParseResult result = pg_query_parse_plpgsql(sql.ptr);
	bool ok = result.error == NULL;

	if (!ok)
		fprintf(stderr, "%s\n%.*s\n", result.error->message, STR_ARG(sql));
	pg_query_free_plpgsql_parse_result(result);
	return ok;
}

static bool has(struct str text, const char *part)
{
	return str_search(text, str_from(part)) != (size_t)-1;
}

static struct str printed(const struct stmt *stmt)
{
	struct out o;

	out_init(&o, test_arena);
	sql_print_stmt(&o, stmt);
	return out_text(&o);
}

/* The functions of ENTITY; comments on them are elsewhere. */
static struct plan *functions(const struct entity *entity)
{
	struct plan *plan = arena_make(test_arena, struct plan);

	plan->arena = test_arena;
	plan_functions(plan, entity);
	return plan;
}

static struct str body(const struct entity *entity, const char *schema, const char *name)
{
	struct plan *plan = functions(entity);

	for (size_t i = 0; i < plan->parts[PART_FUNCTIONS].len; i++) {
		const struct stmt *stmt = &plan->parts[PART_FUNCTIONS].items[i];

		if (stmt->kind == STMT_FUNCTION && str_is(stmt->name.schema, schema) && str_is(stmt->name.object, name))
			return stmt->body.sql;
	}
	test_check(false, __FILE__, __LINE__, "no such function");
	return STR_EMPTY;
}

/* Every statement parses, and so does every body. */
TEST(all_parse)
{
	struct action_model *m = action_model_make(test_arena);
	const struct entity *entities[] = { &m->company, &m->contact, &m->task };
	size_t bodies = 0;

	for (size_t i = 0; i < countof(entities); i++) {
		struct plan *plan = functions(entities[i]);

		test_row(i);
		for (size_t part = 0; part < PART_COUNT; part++) {
			for (size_t k = 0; k < plan->parts[part].len; k++) {
				struct stmt *stmt = &plan->parts[part].items[k];
				struct str sql = printed(stmt);

				CHECK(parses(sql));
				if (stmt->kind == STMT_FUNCTION) {
					CHECK(plpgsql_parses(without_types(sql)));
					bodies++;
				}
			}
		}
	}
	CHECK_INT(bodies, 2 * (3 + 6 + 5));
}

/* An entity that all tenants share knows nothing of tenants; the wrapper sets the tenant all the same. */
TEST(shared_entities)
{
	struct action_model *m = action_model_make(test_arena);
	struct plan *plan = functions(&m->task);

	for (size_t i = 0; i < plan->parts[PART_FUNCTIONS].len; i++) {
		const struct stmt *stmt = &plan->parts[PART_FUNCTIONS].items[i];

		test_row(i);
		CHECK(!has(stmt->body.sql, "tenant_id") || str_is(stmt->name.schema, "app"));
	}
}

static const char qualify_lead[] =
        "#variable_conflict use_variable\n"
        "DECLARE\n"
        "    result app.mutation_result;\n"
        "    self crm.tb_contact;\n"
        "    loaded crm.tb_contact;\n"
        "    changed crm.tb_contact;\n"
        "    is_written BOOLEAN := false;\n"
        "BEGIN\n"
        "    IF auth_tenant_id IS NULL THEN\n"
        "        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');\n"
        "    END IF;\n"
        "\n"
        "    IF input_data.id IS NULL THEN\n"
        "        PERFORM app.fail('validation:required_field', 'Required: id', '{\"fields\": [\"id\"]}');\n"
        "    END IF;\n"
        "\n"
        "    SELECT t.*\n"
        "    INTO self\n"
        "    FROM crm.tb_contact AS t\n"
        "    WHERE t.id = input_data.id\n"
        "        AND t.tenant_id = auth_tenant_id\n"
        "        AND t.deleted_at IS NULL\n"
        "    FOR NO KEY UPDATE;\n"
        "    IF NOT FOUND THEN\n"
        "        PERFORM app.fail('not_found:contact', 'Contact not found', '{\"fields\": [\"id\"]}');\n"
        "    END IF;\n"
        "    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);\n"
        "    loaded := self;\n"
        "\n"
        "    IF (self.status = 'lead') IS NOT TRUE THEN\n"
        "        PERFORM app.fail('validation:not_a_lead', E'it''s \\\\ not\\na $specql$ lead', '{\"fields\": "
        "[\"status\"]}');\n"
        "    END IF;\n"
        "\n"
        "    UPDATE crm.tb_contact AS t\n"
        "    SET\n"
        "        status = 'qualified',\n"
        "        updated_at = clock_timestamp(),\n"
        "        updated_by = auth_user_id\n"
        "    WHERE t.pk_contact = self.pk_contact\n"
        "        AND t.tenant_id = auth_tenant_id\n"
        "        AND t.status IS DISTINCT FROM 'qualified'\n"
        "    RETURNING t.* INTO changed;\n"
        "    IF FOUND THEN\n"
        "        self := changed;\n"
        "        is_written := true;\n"
        "    END IF;\n"
        "\n"
        "    result.id := self.id;\n"
        "    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));\n"
        "    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;\n"
        "    result.message := CASE WHEN is_written THEN 'Contact updated' ELSE 'Nothing to change' END;\n"
        "    result.object_data := (\n"
        "        SELECT v.data\n"
        "        FROM crm.v_contact AS v\n"
        "        WHERE v.tenant_id = auth_tenant_id\n"
        "            AND v.id = self.id\n"
        "    );\n"
        "    result.extra_metadata := '{\"entity\": \"Contact\"}';\n"
        "    RETURN result;\n"
        "END;\n";

TEST(a_core_function)
{
	struct action_model *m = action_model_make(test_arena);

	CHECK_STR(body(&m->contact, "crm", "qualify_lead"), qualify_lead);
}

/* Nothing is declared that is not used. */
static const struct declaration_row {
	const char *function, *variable;
	bool declared;
} declaration_rows[] = {
	{ "create_contact", "self crm.tb_contact;", true },
	{ "create_contact", "changed crm.tb_contact;", false },
	{ "create_contact", "loaded", false },
	{ "create_contact", "is_written", false },
	{ "create_contact", "v_fk_company INTEGER;", true },
	{ "update_contact", "changed crm.tb_contact;", true },
	{ "update_contact", "v_fk_company INTEGER;", true },
	{ "delete_contact", "loaded", false },
	{ "delete_contact", "is_written", false },
	{ "delete_contact", "v_fk_company", false },
	{ "purge_lead", "is_written BOOLEAN", true },
	{ "purge_lead", "changed crm", false },
	{ "refuse", "self", false },
	{ "refuse", "FOR NO KEY UPDATE", false },
};

TEST(declarations)
{
	struct action_model *m = action_model_make(test_arena);

	for (size_t i = 0; i < countof(declaration_rows); i++) {
		const struct declaration_row *row = &declaration_rows[i];

		test_row(i);
		CHECK(has(body(&m->contact, "crm", row->function), row->variable) == row->declared);
	}
}

static const struct text_row {
	const char *schema, *function, *text;
	bool present;
} text_rows[] = {
	{ "crm", "create_contact",
	  "self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'lead' END;", true },
	{ "crm", "create_contact", "self.\"order\" := input_data.\"order\";", true },
	{ "crm", "update_contact", "t.\"order\"::TEXT", true },
	{ "crm", "update_contact",
	  "changed.fk_company := CASE WHEN input_payload ? 'company_id' THEN v_fk_company ELSE self.fk_company END;",
	  true },
	{ "crm", "delete_contact", "deleted_by = auth_user_id", true },
	{ "crm", "delete_contact", "DELETE FROM", false },
	{ "crm", "purge_lead", "DELETE FROM crm.tb_contact AS t", true },
	{ "crm", "purge_lead", "AND (t.status = 'lead')", true },
	{ "crm", "purge_lead", "conflict:still_referenced", true },
	{ "app", "create_contact", "result.id := input_data.id;", false },
	{ "app", "update_contact", "result.id := input_data.id;", true },
	{ "app", "update_contact", "ARRAY['secret']", true },
	{ "app", "update_contact", "'app.type_update_contact_input', ARRAY['company_id']);", true },
};

TEST(texts)
{
	struct action_model *m = action_model_make(test_arena);

	for (size_t i = 0; i < countof(text_rows); i++) {
		const struct text_row *row = &text_rows[i];

		test_row(i);
		CHECK(has(body(&m->contact, row->schema, row->function), row->text) == row->present);
	}
	/* the row of an external entity is looked up, its helpers are not ours */
	CHECK(has(body(&m->task, "projects", "assign_task"), "SELECT t.pk_user\n        FROM projects.tb_user AS t"));
	CHECK(has(body(&m->task, "projects", "assign_task"), "IF NOT input_payload ? 'assignee_id' THEN"));
	CHECK(has(body(&m->task, "projects", "rename_user"), "is_written := is_written OR FOUND;"));
	CHECK(has(body(&m->task, "projects", "rename_user"), "IF input_data.name IS NULL THEN"));
}

/* In schema app the name is taken by the wrapper. */
TEST(schema_app)
{
	struct action_model *m = action_model_make(test_arena);

	m->task.schema = STR("app");
	CHECK(has(body(&m->task, "app", "create_task_core"), "INSERT INTO app.tb_task"));
	CHECK(has(body(&m->task, "app", "create_task"), "result := app.create_task_core("));
}

TEST(comments)
{
	struct action_model *m = action_model_make(test_arena);
	struct str text;

	m->contact.actions[3].description = STR("Say \"yes\".\nThen go.");
	text = sql_print_part(test_arena, functions(&m->contact), PART_METADATA);
	CHECK(has(text, "COMMENT ON COLUMN app.type_create_contact_input.email IS\n"
	                "    '@fraiseql:field name=email,type=Email!,required=true';\n"));
	CHECK(has(text, "COMMENT ON COLUMN app.type_update_contact_input.company_id IS\n"
	                "    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';\n"));
	CHECK(has(text, "COMMENT ON FUNCTION app.qualify_lead(UUID, UUID, JSONB) IS\n"
	                "    E'Say \"yes\".\\n'\n"
	                "    'Then go.\\n'\n"
	                "    '\\n'\n"
	                "    '@fraiseql:mutation\\n'\n"
	                "    'name: qualifyLead\\n'\n"
	                "    'input_type: app.type_qualify_lead_input\\n'\n"
	                "    'success_type: Contact\\n'\n"
	                "    'error_type: MutationError\\n'\n"
	                "    'failure_type: MutationError\\n'\n"
	                "    'context_params: [auth_tenant_id, auth_user_id]\\n'\n"
	                "    'description: \"Say \\\\\"yes\\\\\".\\\\nThen go.\"';\n"));
	CHECK(has(text, "COMMENT ON FUNCTION crm.qualify_lead(UUID, app.type_qualify_lead_input, JSONB, UUID) IS\n"));
}

TEST(foundation)
{
	const struct str composites[] = { STR("composite URL"), STR("composite Company[]"), STR("composite URL") };
	const struct str schemas[] = { STR("shop"), STR("app"), STR("crm"), STR("shop"), STR("order") };
	struct foundation plain = { composites, countof(composites), .extension_schema = STR("public"), .app_role = STR_EMPTY };
	struct str sha, text = plan_foundation(test_arena, &plain, &sha);

	CHECK_INT(sha.len, 64);
	CHECK(parses(text));
	CHECK(has(text, "-- specql: foundation\n"));

	text = plan_schemas(test_arena, schemas, countof(schemas), STR_EMPTY, &sha);
	CHECK(parses(text));
	CHECK(has(text, "-- specql: schemas\n"));
	CHECK(has(text, "\nCREATE SCHEMA IF NOT EXISTS crm;\n\nCREATE SCHEMA IF NOT EXISTS \"order\";\n\n"
	                "CREATE SCHEMA IF NOT EXISTS shop;\n-- specql: end"));
}

TEST_MAIN(RUN(all_parse) RUN(shared_entities) RUN(a_core_function) RUN(declarations) RUN(texts) RUN(schema_app)
                  RUN(comments) RUN(foundation))

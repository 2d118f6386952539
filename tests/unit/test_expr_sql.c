#include "emit/expr_sql.h"

#include <pg_query.h>

#include "expr_model.h"
#include "test.h"

static bool parses(struct str frag)
{
	struct str sql = arena_printf(test_arena, "SELECT %.*s", STR_ARG(frag));
	PgQueryParseResult result = pg_query_parse(sql.ptr);
	bool ok = result.error == NULL;

	if (!ok)
		fprintf(stderr, "  %s: %s\n", sql.ptr, result.error->message);
	pg_query_free_parse_result(result);
	return ok;
}

static struct typed_expr *type_text(struct diags *d, enum expr_place place, const char *text)
{
	struct expr_model *m = expr_model_new(test_arena);
	struct scope scope = expr_model_scope(m, d, place);
	struct expr *e = expr_parse(test_arena, d, expr_node(test_arena, str_from(text)));

	return e != NULL ? expr_type(&scope, e) : NULL;
}

/* ---- text -> SQL ------------------------------------------------------------------------------------------------- */

static const struct sql_row {
	enum expr_place place;
	const char *text;
	const char *sql;
} sql_rows[] = {
	{ PLACE_GUARD, "status == 'lead'", "self.status = 'lead'" },
	{ PLACE_GUARD, "status != \"lead\"", "self.status <> 'lead'" },
	{ PLACE_GUARD, "self.order = 'it''s'", "self.\"order\" = 'it''s'" },
	{ PLACE_GUARD, "name = 'a\\b'", "self.name = E'a\\\\b'" },
	{ PLACE_GUARD, "name = 'x; drop y'", "self.name = 'x; drop y'" },
	{ PLACE_GUARD, "email = ? AND email <> $email",
	  "self.email = input_data.email AND self.email <> input_data.email" },
	{ PLACE_GUARD, ":order = 'x'", "input_data.\"order\" = 'x'" },
	{ PLACE_GUARD, "company = ? OR company_id = 1", NULL },
	{ PLACE_GUARD, "company = ? OR partner = input.company_id",
	  "self.fk_company = v_fk_company OR self.fk_partner = v_fk_company" },
	{ PLACE_GUARD, "input.company IS NULL", "v_fk_company IS NULL" },
	{ PLACE_GUARD, "caller.id = created_by", "auth_user_id = self.created_by" },
	{ PLACE_GUARD, "NOT caller.is_owner", "NOT (self.created_by = auth_user_id)" },
	{ PLACE_GUARD, "caller.has_role('a')", "app.caller_has_role(auth_user_id, 'a')" },
	{ PLACE_GUARD, "code = caller.tenant_id", "self.code = auth_tenant_id" },
	{ PLACE_GUARD, "owner = caller.id",
	  "self.fk_owner = (SELECT r.pk_app_user FROM crm.tb_app_user AS r WHERE r.id = auth_user_id)" },
	{ PLACE_GUARD, "caller.id NOT IN (owner, NULL)",
	  "(SELECT r.pk_app_user FROM crm.tb_app_user AS r WHERE r.id = auth_user_id) NOT IN (self.fk_owner, NULL)" },
	{ PLACE_WHERE, "status = 'open' AND contact = input.owner", NULL },
	{ PLACE_WHERE, "status = 'open' AND id = self.code", "t.status = 'open' AND t.id = self.code" },
	{ PLACE_WHERE, "due < current_date AND score > 1", "t.due < current_date AND self.score > 1" },
	{ PLACE_WHERE, "contact IS NOT NULL", "t.fk_contact IS NOT NULL" },
	/* the own row, references to one of several entities */
	{ PLACE_WHERE, "contact = self", "t.fk_contact = self.pk_contact" },
	{ PLACE_WHERE, "self = contact OR contact IN (self, contact)",
	  "self.pk_contact = t.fk_contact OR t.fk_contact IN (self.pk_contact, t.fk_contact)" },
	{ PLACE_GUARD, "about IS NULL", "(num_nonnulls(self.fk_about_company, self.fk_about_app_user) = 0)" },
	{ PLACE_GUARD, "NOT input.about IS NOT NULL",
	  "NOT (num_nonnulls(v_fk_about_company, v_fk_about_app_user) > 0)" },
	{ PLACE_WHERE, "about = self.company AND title = 'x'",
	  "(t.fk_about_company = self.fk_company AND num_nonnulls(self.fk_company, t.fk_about_app_user) < 2) "
	  "AND t.title = 'x'" },
	{ PLACE_WHERE, "owner <> about",
	  "(NOT (t.fk_about_app_user = self.fk_owner AND num_nonnulls(self.fk_owner, t.fk_about_company) < 2))" },
	{ PLACE_WHERE, "about = self.about",
	  "(CASE\n"
	  "    WHEN num_nonnulls(t.fk_about_company, t.fk_about_app_user) "
	  "+ num_nonnulls(self.fk_about_company, self.fk_about_app_user) = 2\n"
	  "    THEN ROW(t.fk_about_company, t.fk_about_app_user) "
	  "IS NOT DISTINCT FROM ROW(self.fk_about_company, self.fk_about_app_user)\n"
	  "END)" },
	{ PLACE_GUARD, "about = NULL", "NULL::BOOLEAN" },
	/* paths: every table that has tenants is asked for the caller's */
	{ PLACE_GUARD, "owner.created_at < now()",
	  "(SELECT r.created_at FROM crm.tb_app_user AS r WHERE r.pk_app_user = self.fk_owner) < now()" },
	{ PLACE_GUARD, "company.name = 'x'",
	  "(\n"
	  "    SELECT r.name\n"
	  "    FROM crm.tb_company AS r\n"
	  "    WHERE r.pk_company = self.fk_company\n"
	  "        AND r.tenant_id = auth_tenant_id\n"
	  ") = 'x'" },
	{ PLACE_WHERE, "contact.company.country.code = $company.name",
	  "(\n"
	  "    SELECT r3.code\n"
	  "    FROM crm.tb_contact AS r\n"
	  "    JOIN crm.tb_company AS r2 ON r2.pk_company = r.fk_company AND r2.tenant_id = auth_tenant_id\n"
	  "    JOIN crm.tb_country AS r3 ON r3.pk_country = r2.fk_country\n"
	  "    WHERE r.pk_contact = t.fk_contact\n"
	  "        AND r.tenant_id = auth_tenant_id\n"
	  ") = (\n"
	  "    SELECT r.name\n"
	  "    FROM crm.tb_company AS r\n"
	  "    WHERE r.pk_company = v_fk_company\n"
	  "        AND r.tenant_id = auth_tenant_id\n"
	  ")" },
	{ PLACE_GUARD, "extra.a.b = 'x' AND extra.a IS NOT NULL",
	  "((self.extra -> 'a') ->> 'b') = 'x' AND (self.extra ->> 'a') IS NOT NULL" },
	{ PLACE_GUARD, "extra.count > 5 AND extra.born = '2024-01-01' AND born < extra.seen AND extra.done",
	  "(self.extra ->> 'count')::NUMERIC > 5 AND (self.extra ->> 'born') = '2024-01-01' "
	  "AND self.born < (self.extra ->> 'seen')::DATE AND (self.extra ->> 'done')::BOOLEAN" },
	/* rows of entities */
	{ PLACE_GUARD, "NOT EXISTS(Task WHERE title = input.name AND (hours > 1 OR contact = self))",
	  "NOT EXISTS (\n"
	  "    SELECT\n"
	  "    FROM crm.tb_task AS r\n"
	  "    WHERE r.tenant_id = auth_tenant_id\n"
	  "        AND r.deleted_at IS NULL\n"
	  "        AND r.title = input_data.name AND (r.hours > 1 OR r.fk_contact = self.pk_contact)\n"
	  ")" },
	{ PLACE_GUARD, "count(Task WHERE hours > score) > 1",
	  "(\n"
	  "    SELECT count(*)::INTEGER\n"
	  "    FROM crm.tb_task AS r\n"
	  "    WHERE r.fk_contact = self.pk_contact\n"
	  "        AND r.tenant_id = auth_tenant_id\n"
	  "        AND r.deleted_at IS NULL\n"
	  "        AND r.hours > self.score\n"
	  ") > 1" },
	{ PLACE_GUARD, "sum(friends.score) = 0",
	  "(\n"
	  "    SELECT COALESCE(sum(r.score), 0)\n"
	  "    FROM crm.tb_contact AS r\n"
	  "    WHERE r.pk_contact IN (SELECT l.fk_friends FROM crm.tb_contact_friends AS l WHERE l.fk_contact = "
	  "self.pk_contact)\n"
	  "        AND r.tenant_id = auth_tenant_id\n"
	  "        AND r.deleted_at IS NULL\n"
	  ") = 0" },
	{ PLACE_WHERE, "EXISTS(Contact AS c WHERE c.company.name = title AND EXISTS(AppUser WHERE id = c.code))",
	  "EXISTS (\n"
	  "    SELECT\n"
	  "    FROM crm.tb_contact AS r\n"
	  "    WHERE r.tenant_id = auth_tenant_id\n"
	  "        AND r.deleted_at IS NULL\n"
	  "        AND (\n"
	  "            SELECT r_.name\n"
	  "            FROM crm.tb_company AS r_\n"
	  "            WHERE r_.pk_company = r.fk_company\n"
	  "                AND r_.tenant_id = auth_tenant_id\n"
	  "        ) = t.title AND EXISTS (\n"
	  "            SELECT\n"
	  "            FROM crm.tb_app_user AS r_\n"
	  "            WHERE r_.deleted_at IS NULL\n"
	  "                AND r_.id = r.code\n"
	  "        )\n"
	  ")" },
	{ PLACE_GUARD, "company NOT IN (Company WHERE name = 'x')",
	  "self.fk_company NOT IN (\n"
	  "    SELECT r.pk_company\n"
	  "    FROM crm.tb_company AS r\n"
	  "    WHERE r.tenant_id = auth_tenant_id\n"
	  "        AND r.deleted_at IS NULL\n"
	  "        AND r.name = 'x'\n"
	  ")" },
	{ PLACE_GUARD, "$code EXISTS IN Task AND owner NOT EXISTS AND name EXISTS",
	  "EXISTS (\n"
	  "    SELECT\n"
	  "    FROM crm.tb_task AS r\n"
	  "    WHERE r.id = input_data.code\n"
	  "        AND r.tenant_id = auth_tenant_id\n"
	  "        AND r.deleted_at IS NULL\n"
	  ") AND NOT EXISTS (\n"
	  "    SELECT\n"
	  "    FROM crm.tb_app_user AS r\n"
	  "    WHERE r.pk_app_user = self.fk_owner\n"
	  "        AND r.deleted_at IS NULL\n"
	  ") AND self.name IS NOT NULL" },
	/* CASE, casts, lists, patterns */
	{ PLACE_GUARD, "CASE WHEN active THEN 1 ELSE -score END > 0",
	  "(CASE WHEN self.active THEN 1 ELSE -self.score END) > 0" },
	{ PLACE_GUARD,
	  "CASE status WHEN 'lead' THEN '2024-01-01' WHEN 'qualified' THEN born ELSE current_date + 100 END > born",
	  "(CASE self.status\n"
	  "    WHEN 'lead' THEN '2024-01-01'::DATE\n"
	  "    WHEN 'qualified' THEN self.born\n"
	  "    ELSE current_date + 100\n"
	  "END) > self.born" },
	{ PLACE_GUARD, "-score::text::integer > (score + 1)::decimal(10,2)",
	  "-self.score::TEXT::INTEGER > (self.score + 1)::NUMERIC(10,2)" },
	{ PLACE_GUARD, "now() - INTERVAL '1 day' > seen AND born > '2024-01-01'::date",
	  "now() - INTERVAL '1 day' > self.seen AND self.born > '2024-01-01'::DATE" },
	{ PLACE_GUARD, "CAST(NULL AS integer) IS NULL", "NULL::INTEGER IS NULL" },
	{ PLACE_GUARD, "extract(year FROM born) > 1", "extract('year' FROM self.born) > 1" },
	{ PLACE_GUARD, "name IN tags AND name NOT IN ['a', 'b'] AND name <> ALL(input.tags)",
	  "self.name = ANY (self.tags) AND self.name NOT IN ('a', 'b') AND self.name <> ALL (input_data.tags)" },
	{ PLACE_GUARD, "name NOT IN [] AND tags = ['a'] AND score = ANY([1, 2])",
	  "self.name <> ALL ('{}'::TEXT[]) AND self.tags = ARRAY['a']::TEXT[] "
	  "AND self.score = ANY (ARRAY[1, 2]::INTEGER[])" },
	{ PLACE_GUARD, "self IN friends AND caller.id NOT IN input.friends",
	  "self.pk_contact = ANY (SELECT l.fk_friends FROM crm.tb_contact_friends AS l WHERE l.fk_contact = "
	  "self.pk_contact) "
	  "AND (SELECT r.pk_contact FROM crm.tb_contact AS r WHERE r.id = auth_user_id AND r.tenant_id = "
	  "auth_tenant_id) "
	  "<> ALL (v_fk_friends)" },
	{ PLACE_GUARD, "name MATCHES '^[a-z]+$' AND name NOT MATCHES uuid_like", NULL },
	{ PLACE_GUARD, "name || 'x' NOT MATCHES '^a''b$'", "(self.name || 'x') !~ '^a''b$'" },
	{ PLACE_GUARD, "score IS VALID AND owner IS NOT VALID", "self.score IS NOT NULL AND self.fk_owner IS NULL" },
	{ PLACE_GUARD, "status IS NOT VALID", "(self.status IN ('lead', 'qualified', 'customer')) IS NOT TRUE" },
	{ PLACE_GUARD, "owner IS DISTINCT FROM caller.id",
	  "(SELECT r.id FROM crm.tb_app_user AS r WHERE r.pk_app_user = self.fk_owner) IS DISTINCT FROM auth_user_id" },
	{ PLACE_GUARD, "partner = '123e4567-e89b-12d3-a456-426614174000'",
	  "self.fk_partner = (SELECT r.pk_company FROM crm.tb_company AS r "
	  "WHERE r.id = '123e4567-e89b-12d3-a456-426614174000' AND r.tenant_id = auth_tenant_id)" },
	/* parentheses */
	{ PLACE_GUARD, "((status = 'lead'))", "self.status = 'lead'" },
	{ PLACE_GUARD, "active AND (active OR score > 1)", "self.active AND (self.active OR self.score > 1)" },
	{ PLACE_GUARD, "(active AND active) OR score > 1", "self.active AND self.active OR self.score > 1" },
	{ PLACE_GUARD, "active AND (active AND active)", "self.active AND self.active AND self.active" },
	{ PLACE_GUARD, "NOT (active OR active)", "NOT (self.active OR self.active)" },
	{ PLACE_GUARD, "NOT (status = 'lead')", "NOT self.status = 'lead'" },
	{ PLACE_GUARD, "NOT NOT active", "NOT NOT self.active" },
	{ PLACE_GUARD, "(score > 1) = active", "(self.score > 1) = self.active" },
	{ PLACE_GUARD, "(NOT active) IS TRUE", "(NOT self.active) IS TRUE" },
	{ PLACE_GUARD, "(score > 1) IS NOT TRUE", "(self.score > 1) IS NOT TRUE" },
	{ PLACE_GUARD, "(score + 1) * 2 > 1", "(self.score + 1) * 2 > 1" },
	{ PLACE_GUARD, "score + (1 * 2) > 1", "self.score + 1 * 2 > 1" },
	{ PLACE_GUARD, "score - (1 - 2) > 1", "self.score - (1 - 2) > 1" },
	{ PLACE_GUARD, "score / (1 / 2) > 1", "self.score / (1 / 2) > 1" },
	{ PLACE_GUARD, "name || ('a' || 'b') = 'c'", "self.name || ('a' || 'b') = 'c'" },
	{ PLACE_GUARD, "score IN (1 + 2, (3))", "self.score IN (1 + 2, 3)" },
	{ PLACE_GUARD, "active IN (score > 1, TRUE)", "self.active IN (self.score > 1, TRUE)" },
	{ PLACE_GUARD, "score NOT BETWEEN 1 + 1 AND (2)", "self.score NOT BETWEEN 1 + 1 AND 2" },
	{ PLACE_GUARD, "active BETWEEN (active AND active) AND TRUE",
	  "self.active BETWEEN (self.active AND self.active) AND TRUE" },
	{ PLACE_GUARD, "score IS NOT DISTINCT FROM score + 1", "self.score IS NOT DISTINCT FROM self.score + 1" },
	/* signs and numbers */
	{ PLACE_GUARD, "score > - - 5", "self.score > -(-5)" },
	{ PLACE_GUARD, "score - -5 = 0", "self.score - -5 = 0" },
	{ PLACE_GUARD, "score - - -5 = 0", "self.score - -(-5) = 0" },
	{ PLACE_GUARD, "-(score + 1) = +score", "-(self.score + 1) = self.score" },
	{ PLACE_GUARD, "- (+5) = -(+(-5))", "-5 = -(-5)" },
	{ PLACE_GUARD, "price > 7.50 AND price < 1e3 AND price <> 0",
	  "self.price > 7.50 AND self.price < 1e3 AND self.price <> 0" },
	{ PLACE_GUARD, "ratio % 2 > 0.5", "self.ratio::NUMERIC % 2 > 0.5" },
	{ PLACE_GUARD, "(ratio + 1) % ratio > 0", "(self.ratio + 1)::NUMERIC % self.ratio::NUMERIC > 0" },
	/* literals */
	{ PLACE_GUARD, "born > '2024-01-01' AND wait < '3 days'", "self.born > '2024-01-01' AND self.wait < '3 days'" },
	{ PLACE_GUARD, "coalesce(born, '2024-01-01') < now()", "coalesce(self.born, '2024-01-01'::DATE) < now()" },
	{ PLACE_GUARD, "date_trunc('day', '2024-01-01') < seen",
	  "date_trunc('day', '2024-01-01T00:00:00Z'::TIMESTAMPTZ) < self.seen" },
	{ PLACE_GUARD, "coalesce(status, 'lead') = 'lead'", "coalesce(self.status, 'lead') = 'lead'" },
	{ PLACE_GUARD, "greatest(score, '5') > 1", "greatest(self.score, '5'::INTEGER) > 1" },
	{ PLACE_GUARD, "abs(NULL) > 1", "abs(NULL::NUMERIC) > 1" },
	{ PLACE_GUARD, "date_part('day', NULL) > 1", "date_part('day', NULL::TIMESTAMPTZ) > 1" },
	{ PLACE_GUARD, "name = NULL OR TRUE <> false", "self.name = NULL OR TRUE <> FALSE" },
	{ PLACE_GUARD, "name LIKE 'a%' AND name NOT ILIKE '%b' || $name",
	  "self.name LIKE 'a%' AND self.name NOT ILIKE '%b' || input_data.name" },
	/* functions */
	{ PLACE_GUARD, "NOW() > CURRENT_DATE AND current_timestamp > seen",
	  "now() > current_date AND current_timestamp > self.seen" },
	{ PLACE_GUARD, "position('@' in email || 'x') > 1", "position('@' IN self.email || 'x') > 1" },
	{ PLACE_GUARD, "trim(name, '.') = ltrim(left(name, 2))", "trim(self.name, '.') = ltrim(left(self.name, 2))" },
	{ PLACE_GUARD, "substring(name, 1, 2) = right(name, 2)", "substring(self.name, 1, 2) = right(self.name, 2)" },
	{ PLACE_GUARD, "round(ratio, 2) > ceil(score + 1)",
	  "round(self.ratio::NUMERIC, 2) > ceil((self.score + 1)::NUMERIC)" },
	{ PLACE_GUARD, "round(price, 1) > 1", "round(self.price, 1) > 1" },
	{ PLACE_GUARD, "array_length(tags) > 0", "cardinality(self.tags) > 0" },
	{ PLACE_GUARD, "SUBSTRING(name FROM 2 FOR 3) = 'a'", "substring(self.name, 2, 3) = 'a'" },
	{ PLACE_GUARD, "substring(name for 3) = 'a'", "substring(self.name, 1, 3) = 'a'" },
	{ PLACE_GUARD, "trim(LEADING '0' FROM name) = trim(FROM name)", "ltrim(self.name, '0') = trim(self.name)" },
	{ PLACE_GUARD, "trim(TRAILING FROM name) = trim(BOTH 'x' FROM name)",
	  "rtrim(self.name) = trim(self.name, 'x')" },
	{ PLACE_GUARD, "seen AT TIME ZONE 'Europe/Paris' + INTERVAL '1 day' > now()",
	  "timezone('Europe/Paris', self.seen) + INTERVAL '1 day' > now()" },
	{ PLACE_GUARD, "'a' = ANY (array_append(tags, 'b'))", "'a' = ANY (array_append(self.tags, 'b'))" },
	{ PLACE_GUARD, "array_append(tags, 5) IS NULL", NULL },
	{ PLACE_GUARD, "array_append(name, 'x') IS NULL", NULL },
	{ PLACE_GUARD, "array_cat(tags, [5]) IS NULL", NULL },
	{ PLACE_GUARD, "status > 'lead'", NULL },
	{ PLACE_GUARD, "concat(name, active OR active, NULL) = ''",
	  "concat(self.name, self.active OR self.active, NULL) = ''" },
	{ PLACE_DEFAULT, "gen_random_uuid()", "gen_random_uuid()" },
	{ PLACE_DEFAULT, "current_date + 30", "current_date + 30" },
};

TEST(sql)
{
	for (size_t i = 0; i < countof(sql_rows); i++) {
		struct diags *d = diags_new(test_arena);
		struct typed_expr *e = type_text(d, sql_rows[i].place, sql_rows[i].text);

		test_row(i);
		if (!CHECK((e != NULL) == (sql_rows[i].sql != NULL)) || e == NULL)
			continue;
		struct str sql = expr_sql(test_arena, e).sql;
		CHECK_STR(sql, sql_rows[i].sql);
		CHECK(parses(sql));
	}
}

/* Every function of the table can be printed. */
TEST(functions)
{
	static const char *const calls[] = {
		"lower(name)",
		"upper(name)",
		"trim(name)",
		"ltrim(name, 'a')",
		"rtrim(name)",
		"length(name)",
		"char_length(name)",
		"concat(name, score)",
		"substring(name, 2)",
		"replace(name, 'a', 'b')",
		"position('a' IN name)",
		"left(name, 1)",
		"right(name, 1)",
		"starts_with(name, 'a')",
		"coalesce(name, 'a')",
		"nullif(name, 'a')",
		"greatest(score, 1)",
		"least(score, 1)",
		"abs(score)",
		"round(score)",
		"ceil(score)",
		"floor(ratio)",
		"now()",
		"current_timestamp",
		"current_date",
		"date_trunc('day', seen)",
		"date_part('day', seen)",
		"gen_random_uuid()",
		"array_length(tags)",
		"jsonb_array_length(extra)",
		"age(born)",
		"EXTRACT(epoch FROM wait)",
		"caller.has_role('a')",
		"substr(name, 2, 1)",
		"character_length(name)",
		"strpos(name, 'a')",
		"initcap(name)",
		"btrim(name)",
		"lpad(name, 3, '0')",
		"rpad(name, 3)",
		"repeat(name, 2)",
		"reverse(name)",
		"split_part(name, ' ', 1)",
		"concat_ws(', ', name, score)",
		"md5(name)",
		"ceiling(score)",
		"trunc(ratio, 1)",
		"sign(score)",
		"mod(score, 2)",
		"power(score, 2)",
		"CURRENT_TIME",
		"clock_timestamp()",
		"to_char(seen, 'YYYY')",
		"make_date(2025, 1, 31)",
		"seen AT TIME ZONE 'Europe/Paris'",
		"cardinality(tags)",
		"array_append(tags, 'a')",
		"array_prepend('a', tags)",
		"array_remove(tags, name)",
		"array_replace(tags, 'a', 'b')",
		"array_cat(tags, ['a'])",
		"array_position(tags, 'a')",
		"array_to_string(tags, ', ')",
		"caller.has_permission(name)",
	};

	CHECK_INT(countof(calls), function_row_count);
	for (size_t i = 0; i < countof(calls) && i < function_row_count; i++) {
		struct typed_expr *e = type_text(diags_new(test_arena), PLACE_GUARD, calls[i]);
		size_t printed = 0;

		test_row(i);
		if (!CHECK(e != NULL))
			continue;
		for (size_t k = 0; k < function_row_count; k++)
			printed += e->function == &function_rows[k];
		CHECK_INT(printed, 1);
		CHECK(parses(expr_sql(test_arena, e).sql));
	}
}

TEST(operands)
{
	static const struct {
		const char *text, *sql;
	} rows[] = {
		{ "name", "self.name" },
		{ "lower(name)", "lower(self.name)" },
		{ "'a'", "'a'" },
		{ "active OR active", "(self.active OR self.active)" },
		{ "NOT active", "(NOT self.active)" },
		{ "-score", "(-self.score)" },
		{ "score = 1", "(self.score = 1)" },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct typed_expr *e = type_text(diags_new(test_arena), PLACE_GUARD, rows[i].text);

		test_row(i);
		if (CHECK(e != NULL))
			CHECK_STR(expr_sql_operand(test_arena, e).sql, rows[i].sql);
	}
}

TEST(variables)
{
	struct expr_model *m = expr_model_new(test_arena);
	struct param own = { .key = STR("company_id"), .field = entity_field(&m->contact, STR("company")) };
	struct param other = { .key = STR("assignee_id") };

	CHECK_STR(sql_param_variable(test_arena, &own), "v_fk_company");
	CHECK_STR(sql_param_variable(test_arena, &other), "v_fk_assignee_id");
}

TEST_MAIN(RUN(sql) RUN(functions) RUN(operands) RUN(variables))

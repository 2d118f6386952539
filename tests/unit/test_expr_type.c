#include "model/expr_typing.h"

#include "base/file.h"
#include "expr_model.h"
#include "test.h"

static bool message_has(const struct diag_item *item, const char *part)
{
	return str_search(item->text, str_from(part)) != (size_t)-1 ||
	       str_search(item->hint, str_from(part)) != (size_t)-1;
}

/* The one diagnostic: its id, the text it points at, part of its message or hint. */
static void check_error(struct diags *d, enum diag_id id, const char *at, const char *part)
{
	size_t count;
	struct diag_item *items = diags_sorted(d, &count);

	CHECK_INT(count, 1);
	for (size_t i = 0; count != 1 && i < count; i++)
		fprintf(stderr, "  message: %.*s\n", STR_ARG(items[i].text));
	if (count != 1)
		return;
	CHECK_STR(str_from(diag_rows[items[0].id].name), diag_rows[id].name);
	CHECK_STR(expr_span_text(items[0].span), at);
	if (!CHECK(message_has(&items[0], part)))
		fprintf(stderr, "  message: %.*s (%.*s)\n", STR_ARG(items[0].text), STR_ARG(items[0].hint));
}

static struct typed_expr *type_text(struct expr_model *m, struct diags *d, enum expr_place place, const char *text)
{
	struct scope scope = expr_model_scope(m, d, place);
	struct expr *e = expr_parse(m->arena, d, expr_node(m->arena, str_from(text)));

	return e != NULL ? expr_type(&scope, e) : NULL;
}

/* ---- what is accepted -------------------------------------------------------------------------------------------- */

static const struct good_row {
	enum expr_place place;
	const char *text;
	const char *type; /* as in messages; for scalars the SQL type behind it */
} good_rows[] = {
	{ PLACE_GUARD, "status = 'lead'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "status", "enum" },
	{ PLACE_GUARD, "status = name OR name = status", "boolean BOOLEAN" },
	{ PLACE_GUARD, "status IN ('lead', 'qualified', NULL)", "boolean BOOLEAN" },
	{ PLACE_GUARD, "status LIKE 'le%'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "'lead' = status", "boolean BOOLEAN" },
	{ PLACE_GUARD, "score > 10.5 AND score BETWEEN 1 AND price", "boolean BOOLEAN" },
	{ PLACE_GUARD, "score = '5' AND price <> '2.50'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "score + 1", "number INTEGER" },
	{ PLACE_GUARD, "score + big", "number BIGINT" },
	{ PLACE_GUARD, "score * price", "number NUMERIC" },
	{ PLACE_GUARD, "score / ratio", "number DOUBLE PRECISION" },
	{ PLACE_GUARD, "ratio % 2", "number NUMERIC" },
	{ PLACE_GUARD, "2147483648", "number BIGINT" },
	{ PLACE_GUARD, "9223372036854775808", "number NUMERIC" },
	{ PLACE_GUARD, "-price", "number NUMERIC(19,4)" },
	{ PLACE_GUARD, "born + 7", "date DATE" },
	{ PLACE_GUARD, "7 + born", "date DATE" },
	{ PLACE_GUARD, "current_date - born", "number INTEGER" },
	{ PLACE_GUARD, "born + wait", "datetime TIMESTAMPTZ" },
	{ PLACE_GUARD, "now() - seen", "interval INTERVAL" },
	{ PLACE_GUARD, "seen - wait * 2", "datetime TIMESTAMPTZ" },
	{ PLACE_GUARD, "opens + wait", "time TIME" },
	{ PLACE_GUARD, "-wait + wait", "interval INTERVAL" },
	{ PLACE_GUARD, "now() - seen > '3 days'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "wait = 'P1Y2M3DT4H' OR wait < '1 year 2 months 02:30'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "born = '2024-02-29' OR seen >= '2024-12-31T23:59:59.5+02:00' OR seen < '2024-01-01'",
	  "boolean BOOLEAN" },
	{ PLACE_GUARD, "born < now() AND seen > current_date", "boolean BOOLEAN" },
	{ PLACE_GUARD, "opens > '08:30'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "code = '123E4567-e89b-12d3-a456-426614174000'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "ip = '::1' OR ip = '10.0.0.1/8' OR net = '10.0.0.0/8' OR mac = '08:00:2b:01:02:03'",
	  "boolean BOOLEAN" },
	{ PLACE_GUARD, "ip = net", "boolean BOOLEAN" },
	{ PLACE_GUARD, "tags = input.tags", "boolean BOOLEAN" },
	{ PLACE_GUARD, "active AND NOT active OR NULL", "boolean BOOLEAN" },
	{ PLACE_GUARD, "active = (score > 1)", "boolean BOOLEAN" },
	{ PLACE_GUARD, "active IS NOT TRUE", "boolean BOOLEAN" },
	{ PLACE_GUARD, "extra IS NULL OR place IS NOT NULL OR tags IS NULL", "boolean BOOLEAN" },
	{ PLACE_GUARD, "company = input.company AND company = $company_id AND company <> ?", "boolean BOOLEAN" },
	{ PLACE_GUARD, "company = partner OR company IS NULL", "boolean BOOLEAN" },
	{ PLACE_GUARD, "owner = caller.id OR caller.id IN (owner, NULL)", "boolean BOOLEAN" },
	{ PLACE_GUARD, "company", "reference to Company" },
	{ PLACE_GUARD, "caller.tenant_id", "uuid UUID" },
	{ PLACE_GUARD, "caller.is_owner OR caller.has_permission('a')", "boolean BOOLEAN" },
	{ PLACE_GUARD, "id = code AND created_by = caller.id AND updated_at > created_at", "boolean BOOLEAN" },
	{ PLACE_GUARD, "identifier || name || status", "text TEXT" },
	{ PLACE_GUARD, "email = ? AND score IN (?, 1) AND name LIKE ? AND lower(email) = lower(?)", "boolean BOOLEAN" },
	{ PLACE_GUARD, "email IS DISTINCT FROM ?", "boolean BOOLEAN" },
	{ PLACE_GUARD, "self.order = :order", "boolean BOOLEAN" },
	{ PLACE_GUARD, "lat = 90 AND lat = -90 AND lat < 100", "boolean BOOLEAN" },
	{ PLACE_GUARD, "raw = input.raw", "boolean BOOLEAN" },
	{ PLACE_WHERE, "status = 'open' AND due < current_date AND score > 1", "boolean BOOLEAN" },
	{ PLACE_WHERE, "self.status = 'lead' AND created_at < self.created_at", "boolean BOOLEAN" },
	{ PLACE_WHERE, "due IN ('2024-01-01', born)", "boolean BOOLEAN" },
	{ PLACE_DEFAULT, "now()", "datetime TIMESTAMPTZ" },
	{ PLACE_DEFAULT, "gen_random_uuid()", "uuid UUID" },
	{ PLACE_DEFAULT, "current_date", "date DATE" },
	{ PLACE_DEFAULT, "NULL", "NULL" },
	/* functions */
	{ PLACE_GUARD, "length(trim(name)) + char_length(name)", "number INTEGER" },
	{ PLACE_GUARD, "trim(name, ' .') || ltrim(name) || rtrim(name) || upper(status)", "text TEXT" },
	{ PLACE_GUARD, "concat(name, score, born, NULL, place)", "text TEXT" },
	{ PLACE_GUARD, "substring(name, 1, 3) || replace(name, 'a', 'b') || left(name, 2) || right(name, small)",
	  "text TEXT" },
	{ PLACE_GUARD, "starts_with(name, 'a')", "boolean BOOLEAN" },
	{ PLACE_GUARD, "position('@' IN email) > 0", "boolean BOOLEAN" },
	{ PLACE_GUARD, "coalesce(status, 'lead') = 'qualified'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "coalesce(NULL, score, 2.5)", "number NUMERIC" },
	{ PLACE_GUARD, "coalesce(born, seen)", "datetime TIMESTAMPTZ" },
	{ PLACE_GUARD, "coalesce('2024-01-01', born)", "date DATE" },
	{ PLACE_GUARD, "coalesce(status, name)", "text TEXT" },
	{ PLACE_GUARD, "coalesce(company, input.company)", "reference to Company" },
	{ PLACE_GUARD, "coalesce(extra, $extra)", "json JSONB" },
	{ PLACE_GUARD, "nullif(score, 0)", "number INTEGER" },
	{ PLACE_GUARD, "greatest(seen, now(), '2024-01-01')", "datetime TIMESTAMPTZ" },
	{ PLACE_GUARD, "least(score, 3) < abs(-4)", "boolean BOOLEAN" },
	{ PLACE_GUARD, "round(ratio, 2) + ceil(score) + floor(price)", "number NUMERIC" },
	{ PLACE_GUARD, "abs(small)", "number SMALLINT" },
	{ PLACE_GUARD, "date_trunc('month', born)", "datetime TIMESTAMPTZ" },
	{ PLACE_GUARD, "date_part('dow', seen) = 1 AND date_part('day', now() - seen) > 3", "boolean BOOLEAN" },
	{ PLACE_GUARD, "array_length(tags)", "number INTEGER" },
	/* paths */
	{ PLACE_GUARD, "company.name", "text TEXT" },
	{ PLACE_GUARD, "company.country", "reference to Country" },
	{ PLACE_GUARD, "self.company.country.code", "text TEXT" },
	{ PLACE_GUARD, "company.created_at", "datetime TIMESTAMPTZ" },
	{ PLACE_GUARD, "input.company.country.code", "text TEXT" },
	{ PLACE_GUARD, "$company_id.credit", "number NUMERIC(19,4)" },
	{ PLACE_GUARD, "company.address.zip_code", "text TEXT" },
	{ PLACE_GUARD, "company.address", "json JSONB" },
	{ PLACE_GUARD, "extra.a.b", "text TEXT" },
	{ PLACE_GUARD, "Contact.status = 'lead' AND contact.company.name = 'x'", "boolean BOOLEAN" },
	{ PLACE_WHERE, "contact.company.country.code", "text TEXT" },
	{ PLACE_WHERE, "Task.status = 'open' AND Contact.status = 'lead'", "boolean BOOLEAN" },
	/* rows of entities */
	{ PLACE_GUARD, "EXISTS(Task WHERE contact = self AND title = name)", "boolean BOOLEAN" },
	{ PLACE_GUARD, "NOT EXISTS crm.Contact AS c WHERE c.email = input.email AND c.id <> self.id",
	  "boolean BOOLEAN" },
	{ PLACE_GUARD, "count(Task WHERE status = 'open')", "number INTEGER" },
	{ PLACE_GUARD, "sum(Task.hours) + avg(Task.hours)", "number NUMERIC" },
	{ PLACE_GUARD, "max(Task.due)", "date DATE" },
	{ PLACE_GUARD, "count(friends) + max(friends.score WHERE active)", "number INTEGER" },
	{ PLACE_GUARD, "$code EXISTS IN Task AND company EXISTS AND name NOT EXISTS", "boolean BOOLEAN" },
	{ PLACE_GUARD, "company IN (Company WHERE country.code = 'FR') AND name IN (Task.title)", "boolean BOOLEAN" },
	{ PLACE_GUARD, "code IN (SELECT id FROM Task WHERE hours > 1)", "boolean BOOLEAN" },
	{ PLACE_WHERE, "contact IN (Contact WHERE email = ?)", "boolean BOOLEAN" },
	/* CASE, casts, lists, patterns */
	{ PLACE_GUARD, "CASE WHEN active THEN 1 WHEN score > 1 THEN 2.5 END", "number NUMERIC" },
	{ PLACE_GUARD, "CASE status WHEN 'lead' THEN born ELSE seen END", "datetime TIMESTAMPTZ" },
	{ PLACE_GUARD, "CASE WHEN active THEN 'a' ELSE NULL END", "text TEXT" },
	{ PLACE_GUARD, "CASE WHEN active THEN company ELSE partner END", "reference to Company" },
	{ PLACE_GUARD, "CAST(score AS text) || '5'::integer::text", "text TEXT" },
	{ PLACE_GUARD, "(price * 2)::decimal(10, 2)", "number NUMERIC" },
	{ PLACE_GUARD, "seen::date - born", "number INTEGER" },
	{ PLACE_GUARD, "now() - INTERVAL '30 days'", "datetime TIMESTAMPTZ" },
	{ PLACE_GUARD, "EXTRACT(year FROM born) + extract('month', seen)", "number NUMERIC" },
	{ PLACE_GUARD, "age(born) > INTERVAL '18 years' AND age(seen, born) < '1 year'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "jsonb_array_length(extra)", "number INTEGER" },
	{ PLACE_GUARD, "['a', name]", "list of text" },
	{ PLACE_GUARD, "array_length(tags, 1)", "number INTEGER" },
	{ PLACE_GUARD, "id = ? AND $id EXISTS IN Contact AND caller.tenant = caller.tenant_id", "boolean BOOLEAN" },
	{ PLACE_GUARD, "tags = [] OR tags = ['a']", "boolean BOOLEAN" },
	{ PLACE_GUARD, "name IN tags AND status = ANY(input.tags) AND score NOT IN [1, 2]", "boolean BOOLEAN" },
	{ PLACE_GUARD, "score >= ALL([1, 2.5]) AND born <> ANY(['2024-01-01'])", "boolean BOOLEAN" },
	{ PLACE_GUARD, "self IN friends AND code IN input.friends", "boolean BOOLEAN" },
	{ PLACE_GUARD, "email MATCHES email_pattern OR email MATCHES 'email' OR name NOT MATCHES '[a-z]+'",
	  "boolean BOOLEAN" },
	{ PLACE_GUARD, "phone MATCHES phone AND phone MATCHES phone_number", "boolean BOOLEAN" },
	{ PLACE_GUARD, "email IS VALID AND company IS NOT VALID", "boolean BOOLEAN" },
	{ PLACE_GUARD, "company = '123e4567-e89b-12d3-a456-426614174000'", "boolean BOOLEAN" },
	{ PLACE_GUARD, "owner IS DISTINCT FROM caller.id", "boolean BOOLEAN" },
	/* the own row, references to one of several entities */
	{ PLACE_GUARD, "self", "reference to Contact" },
	{ PLACE_WHERE, "contact = self", "boolean BOOLEAN" },
	{ PLACE_WHERE, "about", "reference to Company or AppUser" },
	{ PLACE_GUARD, "about = company OR about <> owner OR about = ?", "boolean BOOLEAN" },
	{ PLACE_GUARD, "input.friends", "list of references to Contact" },
};

TEST(accepted)
{
	for (size_t i = 0; i < countof(good_rows); i++) {
		struct expr_model *m = expr_model_new(test_arena);
		struct diags *d = diags_new(test_arena);
		struct typed_expr *e = type_text(m, d, good_rows[i].place, good_rows[i].text);
		size_t count;
		struct diag_item *items = diags_sorted(d, &count);

		test_row(i);
		for (size_t k = 0; k < count; k++)
			fprintf(stderr, "  row %zu: %.*s\n", i, STR_ARG(items[k].text));
		CHECK_INT(count, 0);
		if (!CHECK(e != NULL))
			continue;
		struct str name = typing_name(test_arena, &e->type);
		if (e->type.kind == TYPE_SCALAR && e->type.row != NULL)
			name = arena_printf(test_arena, "%.*s %s", STR_ARG(name), e->type.row->sql);
		CHECK_STR(name, good_rows[i].type);
	}
}

/* ---- what is refused --------------------------------------------------------------------------------------------- */

static const struct bad_row {
	enum expr_place place;
	const char *text;
	enum diag_id id;
	const char *at;
	const char *part;
} bad_rows[] = {
	{ PLACE_GUARD, "statsu = 'lead'", DIAG_UNKNOWN_FIELD, "statsu", "did you mean 'status'?" },
	{ PLACE_GUARD, "zzz = 1", DIAG_UNKNOWN_FIELD, "zzz", "'zzz' is not a field of Contact" },
	{ PLACE_GUARD, "updated_att > now()", DIAG_UNKNOWN_FIELD, "updated_att", "updated_at" },
	{ PLACE_GUARD, "now > seen", DIAG_UNKNOWN_FIELD, "now", "now()" },
	{ PLACE_WHERE, "titel = 'x'", DIAG_UNKNOWN_FIELD, "titel", "did you mean 'title'?" },
	{ PLACE_GUARD, "due < now()", DIAG_UNKNOWN_FIELD, "due", "not a field of Contact" },
	{ PLACE_GUARD, "self.statuss = 'lead'", DIAG_UNKNOWN_FIELD, "statuss", "did you mean 'status'?" },
	{ PLACE_GUARD, "input.emial = email", DIAG_UNKNOWN_FIELD, "emial", "did you mean 'email'?" },
	{ PLACE_GUARD, "$xyzzy = email", DIAG_UNKNOWN_FIELD, "xyzzy", "no input value 'xyzzy'" },
	{ PLACE_GUARD, "status = lead", DIAG_UNKNOWN_FIELD, "lead", "a string is written 'lead'" },
	{ PLACE_GUARD, "$code.b = 1", DIAG_TYPE_MISMATCH, "code", "'code' is no reference" },
	{ PLACE_GUARD, "caller.idd = code", DIAG_UNKNOWN_FIELD, "idd", "did you mean 'id'?" },
	{ PLACE_DEFAULT, "score", DIAG_UNKNOWN_FIELD, "score", "no field can be named here" },
	{ PLACE_DEFAULT, "input.score", DIAG_BAD_EXPRESSION, "score", "cannot be used here" },
	{ PLACE_DEFAULT, "?", DIAG_BAD_EXPRESSION, "?", "no field on its left" },
	{ PLACE_DEFAULT, "self.score", DIAG_UNKNOWN_FIELD, "self", "no row" },
	{ PLACE_GUARD, "? = status", DIAG_BAD_EXPRESSION, "?", "no field on its left" },
	{ PLACE_GUARD, "array_length(tags, 2) > 0", DIAG_TYPE_MISMATCH, "2", "one dimension" },
	{ PLACE_GUARD, "company.nam = 'x'", DIAG_UNKNOWN_FIELD, "nam", "did you mean 'name'?" },
	{ PLACE_GUARD, "self.company.country.cod = 'x'", DIAG_UNKNOWN_FIELD, "cod", "not a field of Country" },
	{ PLACE_GUARD, "company.country.code.x = 'x'", DIAG_TYPE_MISMATCH, "code", "'code' is no reference" },
	{ PLACE_GUARD, "company.address.citi = 'x'", DIAG_UNKNOWN_FIELD, "citi", "did you mean 'city'?" },
	{ PLACE_GUARD, "company.country = owner", DIAG_TYPE_MISMATCH, "owner", "reference to Country" },
	{ PLACE_GUARD, "company.credit = 'x'", DIAG_TYPE_MISMATCH, "'x'", "type money" },
	{ PLACE_GUARD, "Contact.statu = 'x'", DIAG_UNKNOWN_FIELD, "statu", "did you mean 'status'?" },
	{ PLACE_WHERE, "Task.status = 'lead'", DIAG_ENUM_VALUE, "'lead'", "'open', 'done'" },
	{ PLACE_GUARD, "input.company.nam = 'x'", DIAG_UNKNOWN_FIELD, "nam", "did you mean 'name'?" },
	{ PLACE_GUARD, "caller.is_owned", DIAG_UNKNOWN_FIELD, "is_owned", "did you mean 'is_owner'?" },
	{ PLACE_GUARD, "caller.has_role(1)", DIAG_TYPE_MISMATCH, "1", "must be text" },
	{ PLACE_GUARD, "caller.has_rule('a')", DIAG_UNKNOWN_FUNCTION, "caller.has_rule", "caller.has_role" },
	{ PLACE_GUARD, "score.x = 1", DIAG_TYPE_MISMATCH, "score", "no reference" },
	{ PLACE_GUARD, "compani.name = 'x'", DIAG_UNKNOWN_FIELD, "compani", "did you mean 'company'?" },
	/* rows of entities */
	{ PLACE_GUARD, "EXISTS(Tsk WHERE status = 'open')", DIAG_UNKNOWN_ENTITY, "Tsk", "'Tsk'" },
	{ PLACE_GUARD, "EXISTS(Task WHERE titel = 'x')", DIAG_UNKNOWN_FIELD, "titel", "did you mean 'title'?" },
	{ PLACE_GUARD, "EXISTS(Task WHERE status = 'lead')", DIAG_ENUM_VALUE, "'lead'", "'open', 'done'" },
	{ PLACE_GUARD, "EXISTS(Task WHERE title)", DIAG_TYPE_MISMATCH, "title", "a condition must be boolean" },
	{ PLACE_GUARD, "EXISTS(Task.title)", DIAG_BAD_EXPRESSION, "title", "not for a field" },
	{ PLACE_GUARD, "count(Task.titel) > 1", DIAG_UNKNOWN_FIELD, "titel", "did you mean 'title'?" },
	{ PLACE_GUARD, "sum(Task.title) > 1", DIAG_TYPE_MISMATCH, "title", "there is no sum" },
	{ PLACE_GUARD, "sum(Task) > 1", DIAG_BAD_EXPRESSION, "Task", "sum() needs a field" },
	{ PLACE_GUARD, "count(friends.nam) > 1", DIAG_UNKNOWN_FIELD, "nam", "did you mean 'name'?" },
	{ PLACE_GUARD, "name IN (Task WHERE hours > 1)", DIAG_TYPE_MISMATCH, "name", "a reference to Task" },
	{ PLACE_GUARD, "name IN (Task.hours)", DIAG_TYPE_MISMATCH, "hours", "number and text" },
	{ PLACE_GUARD, "caller.id IN (Task.contact)", DIAG_TYPE_MISMATCH, "caller.id", "do not go together" },
	{ PLACE_GUARD, "company EXISTS IN Task", DIAG_TYPE_MISMATCH, "company", "a reference to Task or its uuid" },
	{ PLACE_GUARD, "friends EXISTS", DIAG_BAD_EXPRESSION, "friends", "list of references" },
	{ PLACE_DEFAULT, "EXISTS(Task)", DIAG_BAD_EXPRESSION, "EXISTS", "no rows can be asked here" },
	/* CASE, casts, lists, patterns */
	{ PLACE_GUARD, "CASE WHEN score THEN 1 END = 1", DIAG_TYPE_MISMATCH, "score", "behind WHEN must be boolean" },
	{ PLACE_GUARD, "CASE WHEN active THEN 1 ELSE name END = 1", DIAG_TYPE_MISMATCH, "1", "number and text" },
	{ PLACE_GUARD, "CASE status WHEN 'x' THEN 1 END = 1", DIAG_ENUM_VALUE, "'x'", "not a value" },
	{ PLACE_GUARD, "CASE WHEN active THEN NULL END = 1", DIAG_TYPE_MISMATCH, "CASE WHEN active THEN NULL END",
	  "every argument is NULL" },
	{ PLACE_GUARD, "CASE owner WHEN caller.id THEN 1 END = 1", DIAG_TYPE_MISMATCH, "caller.id", "WHEN a = b" },
	{ PLACE_GUARD, "name::intger = 1", DIAG_UNKNOWN_TYPE, "intger", "did you mean 'integer'?" },
	{ PLACE_GUARD, "name::email = 'a'", DIAG_BAD_TYPE, "email", "a basic type" },
	{ PLACE_GUARD, "name::text(5) = 'a'", DIAG_BAD_TYPE, "text(5)", "only decimal" },
	{ PLACE_GUARD, "name::decimal(2, 5) > 1", DIAG_BAD_TYPE, "decimal(2, 5)", "decimal(10, 2)" },
	{ PLACE_GUARD, "born::integer = 1", DIAG_TYPE_MISMATCH, "born", "date cannot be cast to integer" },
	{ PLACE_GUARD, "company::uuid = code", DIAG_TYPE_MISMATCH, "company", "company.id" },
	{ PLACE_GUARD, "'abc'::integer = 1", DIAG_TYPE_MISMATCH, "'abc'", "type integer" },
	{ PLACE_GUARD, "now() > seen + INTERVAL 'soon'", DIAG_TYPE_MISMATCH, "'soon'", "'3 days'" },
	{ PLACE_GUARD, "score + INTERVAL '1 day' > now()", DIAG_TYPE_MISMATCH, "INTERVAL '1 day'",
	  "number + interval" },
	{ PLACE_GUARD, "name IN score", DIAG_TYPE_MISMATCH, "score", "number and text" },
	{ PLACE_GUARD, "name = ANY(score)", DIAG_TYPE_MISMATCH, "score", "a list is needed here" },
	{ PLACE_GUARD, "score = ANY(tags)", DIAG_TYPE_MISMATCH, "tags", "text and number" },
	{ PLACE_GUARD, "status IN ['lead', 'x']", DIAG_ENUM_VALUE, "'x'", "not a value" },
	{ PLACE_GUARD, "['a', 1] = tags", DIAG_TYPE_MISMATCH, "'a'", "type integer" },
	{ PLACE_GUARD, "[company] = tags", DIAG_TYPE_MISMATCH, "company", "reference to Company" },
	{ PLACE_GUARD, "company IN friends", DIAG_TYPE_MISMATCH, "friends", "reference to Contact" },
	{ PLACE_GUARD, "email MATCHES emial_pattern", DIAG_UNKNOWN_TYPE, "emial_pattern", "no pattern" },
	{ PLACE_GUARD, "email MATCHES date", DIAG_BAD_VALUE, "date", "has no pattern" },
	{ PLACE_GUARD, "email MATCHES 'a('", DIAG_BAD_VALUE, "'a('", "not well-formed" },
	{ PLACE_GUARD, "score MATCHES '[0-9]'", DIAG_TYPE_MISMATCH, "score", "MATCHES asks must be text" },
	/* what makes no sense */
	{ PLACE_GUARD, "name LIKE 'a\\'", DIAG_BAD_VALUE, "'a\\'", "lone backslash" },
	{ PLACE_GUARD, "score / 0 > 1", DIAG_BAD_VALUE, "0", "divides by zero" },
	{ PLACE_GUARD, "score % 0.0 > 1", DIAG_BAD_VALUE, "0.0", "divides by zero" },
	{ PLACE_GUARD, "email = 'nobody'", DIAG_BAD_VALUE, "'nobody'", "no email" },
	{ PLACE_GUARD, "phone IN ('12')", DIAG_BAD_VALUE, "'12'", "no phoneNumber" },
	/* comparison */
	{ PLACE_GUARD, "status = 'laed'", DIAG_ENUM_VALUE, "'laed'", "did you mean 'lead'?" },
	{ PLACE_GUARD, "'zzz' = status", DIAG_ENUM_VALUE, "'zzz'", "its values are 'lead', 'qualified', 'customer'" },
	{ PLACE_GUARD, "status IN ('lead', 'qualifid')", DIAG_ENUM_VALUE, "'qualifid'", "'qualified'" },
	{ PLACE_GUARD, "input.status = 'x'", DIAG_ENUM_VALUE, "'x'", "not a value" },
	{ PLACE_GUARD, "coalesce(status, 'x') = 'lead'", DIAG_ENUM_VALUE, "'x'", "not a value" },
	{ PLACE_WHERE, "status = 'lead'", DIAG_ENUM_VALUE, "'lead'", "'open', 'done'" },
	{ PLACE_GUARD, "score = 'abc'", DIAG_TYPE_MISMATCH, "'abc'", "write it like 12" },
	{ PLACE_GUARD, "name = 5", DIAG_TYPE_MISMATCH, "5", "number and text" },
	{ PLACE_GUARD, "5 = name", DIAG_TYPE_MISMATCH, "5", "number and text" },
	{ PLACE_GUARD, "score = name", DIAG_TYPE_MISMATCH, "name", "text and number" },
	{ PLACE_GUARD, "active = 'true'", DIAG_TYPE_MISMATCH, "'true'", "TRUE or FALSE" },
	{ PLACE_GUARD, "born = '2023-02-29'", DIAG_TYPE_MISMATCH, "'2023-02-29'", "2025-12-31" },
	{ PLACE_GUARD, "born = '01.02.2024'", DIAG_TYPE_MISMATCH, "'01.02.2024'", "type date" },
	{ PLACE_GUARD, "born > '2024-01-01T00:00:00Z'", DIAG_TYPE_MISMATCH, "'2024-01-01T00:00:00Z'", "type date" },
	{ PLACE_GUARD, "seen > 'yesterday'", DIAG_TYPE_MISMATCH, "'yesterday'", "type datetime" },
	{ PLACE_GUARD, "opens > '25:00'", DIAG_TYPE_MISMATCH, "'25:00'", "type time" },
	{ PLACE_GUARD, "wait > 'soon'", DIAG_TYPE_MISMATCH, "'soon'", "type interval" },
	{ PLACE_GUARD, "code = '123'", DIAG_TYPE_MISMATCH, "'123'", "type uuid" },
	{ PLACE_GUARD, "ip = '300.0.0.1'", DIAG_TYPE_MISMATCH, "'300.0.0.1'", "type " },
	{ PLACE_GUARD, "net = '10.0.0.1/8'", DIAG_TYPE_MISMATCH, "'10.0.0.1/8'", "type " },
	{ PLACE_GUARD, "ip = mac", DIAG_TYPE_MISMATCH, "mac", "do not go together" },
	{ PLACE_GUARD, "born = opens", DIAG_TYPE_MISMATCH, "opens", "time and date" },
	{ PLACE_GUARD, "'5' IN ('abc', 2.5)", DIAG_TYPE_MISMATCH, "'abc'", "type decimal" },
	{ PLACE_GUARD, "place = input.place", DIAG_TYPE_MISMATCH, "place", "cannot be compared" },
	{ PLACE_GUARD, "place IN ('(1,2)')", DIAG_TYPE_MISMATCH, "place", "IS NULL" },
	{ PLACE_GUARD, "extra = '{}'", DIAG_TYPE_MISMATCH, "extra", "cannot be compared" },
	{ PLACE_GUARD, "company < partner", DIAG_TYPE_MISMATCH, "company", "no order" },
	{ PLACE_GUARD, "company = owner", DIAG_TYPE_MISMATCH, "owner",
	  "reference to AppUser and reference to Company" },
	{ PLACE_GUARD, "company = 5", DIAG_TYPE_MISMATCH, "5", "reference to Company" },
	{ PLACE_GUARD, "nullif(owner, caller.id) IS NULL", DIAG_TYPE_MISMATCH, "caller.id", "a reference" },
	{ PLACE_GUARD, "coalesce(owner, caller.id) IS NULL", DIAG_TYPE_MISMATCH, "caller.id", "uuid and reference" },
	{ PLACE_GUARD, "company = self", DIAG_TYPE_MISMATCH, "self", "reference to Contact and reference to Company" },
	{ PLACE_WHERE, "about = contact", DIAG_TYPE_MISMATCH, "contact", "reference to Company or AppUser" },
	{ PLACE_GUARD, "about = caller.id", DIAG_TYPE_MISMATCH, "caller.id",
	  "uuid and reference to Company or AppUser" },
	{ PLACE_GUARD, "about IS DISTINCT FROM company", DIAG_NOT_SUPPORTED, "about", "one of several" },
	{ PLACE_GUARD, "coalesce(about, NULL) IS NULL", DIAG_NOT_SUPPORTED, "about", "one of several" },
	{ PLACE_GUARD, "about.name = 'x'", DIAG_NOT_SUPPORTED, "about", "one of several" },
	{ PLACE_GUARD, "friends IS NULL", DIAG_BAD_EXPRESSION, "friends", "list of references" },
	{ PLACE_GUARD, "concat(friends)", DIAG_BAD_EXPRESSION, "friends", "list of references" },
	{ PLACE_DEFAULT, "self", DIAG_UNKNOWN_FIELD, "self", "no field can be named here" },
	{ PLACE_GUARD, "tags = 'a'", DIAG_TYPE_MISMATCH, "'a'", "text and list of text" },
	{ PLACE_GUARD, "tags < input.tags", DIAG_TYPE_MISMATCH, "tags", "no order" },
	{ PLACE_GUARD, "lat = 90.5", DIAG_BAD_VALUE, "90.5", "the greatest value is 90" },
	{ PLACE_GUARD, "lat IN (1, -91)", DIAG_BAD_VALUE, "-91", "the least value is -90" },
	{ PLACE_GUARD, "score = 2147483648", DIAG_BAD_VALUE, "2147483648", "above the range" },
	{ PLACE_GUARD, "score = 1.5", DIAG_TYPE_MISMATCH, "1.5", "not a whole number" },
	/* operators */
	{ PLACE_GUARD, "name + 'x'", DIAG_TYPE_MISMATCH, "name", "joined with ||" },
	{ PLACE_GUARD, "score + name", DIAG_TYPE_MISMATCH, "name", "no number + text" },
	{ PLACE_GUARD, "born + 1.5", DIAG_TYPE_MISMATCH, "1.5", "whole number of days" },
	{ PLACE_GUARD, "born + born", DIAG_TYPE_MISMATCH, "born", "no date + date" },
	{ PLACE_GUARD, "now() + 30", DIAG_TYPE_MISMATCH, "30", "no datetime + number" },
	{ PLACE_GUARD, "score + NULL", DIAG_TYPE_MISMATCH, "NULL", "always NULL" },
	{ PLACE_GUARD, "-name", DIAG_TYPE_MISMATCH, "name", "no sign" },
	{ PLACE_GUARD, "name || score", DIAG_TYPE_MISMATCH, "score", "concat" },
	{ PLACE_GUARD, "score LIKE '1%'", DIAG_TYPE_MISMATCH, "score", "LIKE" },
	{ PLACE_GUARD, "active AND score", DIAG_TYPE_MISMATCH, "score", "AND must be boolean, not number" },
	{ PLACE_GUARD, "NOT name", DIAG_TYPE_MISMATCH, "name", "NOT must be boolean" },
	{ PLACE_GUARD, "name IS TRUE", DIAG_TYPE_MISMATCH, "name", "must be boolean" },
	/* functions */
	{ PLACE_GUARD, "lowr(name)", DIAG_UNKNOWN_FUNCTION, "lowr", "did you mean 'lower'?" },
	{ PLACE_GUARD, "pg_sleep(1)", DIAG_UNKNOWN_FUNCTION, "pg_sleep", "no function 'pg_sleep'" },
	{ PLACE_GUARD, "lower(score)", DIAG_TYPE_MISMATCH, "score", "must be text, not number" },
	{ PLACE_GUARD, "lower()", DIAG_TYPE_MISMATCH, "lower()", "takes 1 argument, not 0" },
	{ PLACE_GUARD, "lower(name, name)", DIAG_TYPE_MISMATCH, "lower(name, name)", "not 2" },
	{ PLACE_GUARD, "now(1)", DIAG_TYPE_MISMATCH, "now(1)", "takes 0 arguments" },
	{ PLACE_GUARD, "substring(name, 1.5)", DIAG_TYPE_MISMATCH, "1.5", "whole number" },
	{ PLACE_GUARD, "left(name, big)", DIAG_TYPE_MISMATCH, "big", "32 bits" },
	{ PLACE_GUARD, "coalesce(name, score)", DIAG_TYPE_MISMATCH, "score", "number and text" },
	{ PLACE_GUARD, "coalesce(NULL, NULL)", DIAG_TYPE_MISMATCH, "coalesce(NULL, NULL)", "every argument is NULL" },
	{ PLACE_GUARD, "greatest(extra, extra)", DIAG_TYPE_MISMATCH, "extra", "cannot be compared" },
	{ PLACE_GUARD, "concat(company)", DIAG_TYPE_MISMATCH, "company", "plain value" },
	{ PLACE_GUARD, "date_trunc('mont', seen)", DIAG_BAD_VALUE, "'mont'", "did you mean 'month'?" },
	{ PLACE_GUARD, "date_trunc('dow', seen)", DIAG_BAD_VALUE, "'dow'", "not a unit" },
	{ PLACE_GUARD, "date_trunc('day', opens)", DIAG_TYPE_MISMATCH, "opens", "a date or datetime" },
	{ PLACE_GUARD, "array_length(name)", DIAG_TYPE_MISMATCH, "name", "a list" },
	{ PLACE_GUARD, "abs('5')", DIAG_TYPE_MISMATCH, "'5'", "a number" },
};

TEST(refused)
{
	for (size_t i = 0; i < countof(bad_rows); i++) {
		const struct bad_row *row = &bad_rows[i];
		struct diags *d = diags_new(test_arena);

		test_row(i);
		CHECK(type_text(expr_model_new(test_arena), d, row->place, row->text) == NULL);
		check_error(d, row->id, row->at, row->part);
	}
}

/* Both sides are wrong: both are reported. */
TEST(all_errors)
{
	struct diags *d = diags_new(test_arena);

	CHECK(type_text(expr_model_new(test_arena), d, PLACE_GUARD,
	                "a1 = 1 OR lower(b1) = c1 AND status IN ('x', 'y')") == NULL);
	CHECK_INT(diags_count(d, SEVERITY_ERROR), 5);
}

/* ---- conditions and values --------------------------------------------------------------------------------------- */

TEST(conditions)
{
	static const struct {
		const char *text;
		const char *part; /* NULL: fine */
	} rows[] = {
		{ "active", NULL },
		{ "NULL", NULL },
		{ "FALSE", NULL },
		{ "score", "a condition must be boolean, not number" },
		{ "'true'", "must be boolean, not text" },
		{ "coalesce(active, TRUE)", NULL },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct expr_model *m = expr_model_new(test_arena);
		struct diags *d = diags_new(test_arena);
		struct scope scope = expr_model_scope(m, d, PLACE_GUARD);
		struct expr *e = expr_parse(test_arena, d, expr_node(test_arena, str_from(rows[i].text)));

		test_row(i);
		CHECK((expr_type_condition(&scope, e) != NULL) == (rows[i].part == NULL));
		if (rows[i].part != NULL)
			check_error(d, DIAG_TYPE_MISMATCH, rows[i].text, rows[i].part);
	}
}

TEST(values)
{
	static const struct {
		const char *field, *text;
		enum diag_id id; /* DIAG_COUNT: fine */
		const char *at, *part;
	} rows[] = {
		{ "status", "'lead'", DIAG_COUNT, "", "" },
		{ "status", "?", DIAG_COUNT, "", "" },
		{ "status", "lower(?)", DIAG_COUNT, "", "" },
		{ "status", "$name", DIAG_COUNT, "", "" },
		{ "status", "'x'", DIAG_ENUM_VALUE, "'x'", "not a value" },
		{ "status", "lead", DIAG_UNKNOWN_FIELD, "lead", "a string is written 'lead'" },
		{ "status", "NULL", DIAG_TYPE_MISMATCH, "NULL", "'status' is required" },
		{ "status", "5", DIAG_TYPE_MISMATCH, "5", "number does not fit 'status' (enum)" },
		{ "name", "NULL", DIAG_COUNT, "", "" },
		{ "name", "score", DIAG_TYPE_MISMATCH, "score", "does not fit" },
		{ "score", "score + 1", DIAG_COUNT, "", "" },
		{ "score", "-5", DIAG_COUNT, "", "" },
		{ "score", "1.0", DIAG_COUNT, "", "" },
		{ "score", "2.5", DIAG_TYPE_MISMATCH, "2.5", "not a whole number" },
		{ "score", "-2147483648", DIAG_COUNT, "", "" },
		{ "score", "-2147483649", DIAG_BAD_VALUE, "-2147483649", "below the range of integer" },
		{ "small", "32768", DIAG_BAD_VALUE, "32768", "above the range of smallint" },
		{ "big", "9223372036854775807", DIAG_COUNT, "", "" },
		{ "big", "1e19", DIAG_BAD_VALUE, "1e19", "above the range of bigint" },
		{ "lat", "'91'", DIAG_BAD_VALUE, "'91'", "the greatest value" },
		{ "lat", "90.000", DIAG_COUNT, "", "" },
		{ "born", "now()", DIAG_COUNT, "", "" },
		{ "born", "'2024-13-01'", DIAG_TYPE_MISMATCH, "'2024-13-01'", "type date" },
		{ "seen", "current_date + 7", DIAG_COUNT, "", "" },
		{ "wait", "'2 weeks'", DIAG_COUNT, "", "" },
		{ "code", "caller.id", DIAG_COUNT, "", "" },
		{ "company", "partner", DIAG_COUNT, "", "" },
		{ "company", "input.company", DIAG_COUNT, "", "" },
		{ "company", "?", DIAG_COUNT, "", "" },
		{ "company", "NULL", DIAG_COUNT, "", "" },
		{ "company", "owner", DIAG_TYPE_MISMATCH, "owner", "reference to AppUser does not fit 'company'" },
		{ "owner", "caller.id", DIAG_NOT_SUPPORTED, "caller.id", "to the reference 'owner'" },
		{ "extra", "'{}'", DIAG_COUNT, "", "" },
		{ "extra", "'{'", DIAG_TYPE_MISMATCH, "'{'", "not a value of type json" },
		{ "extra", "$extra", DIAG_COUNT, "", "" },
		{ "tags", "input.tags", DIAG_COUNT, "", "" },
		{ "tags", "'a'", DIAG_TYPE_MISMATCH, "'a'", "'tags' is a list" },
		{ "tags", "['a', name]", DIAG_COUNT, "", "" },
		{ "tags", "[]", DIAG_COUNT, "", "" },
		{ "tags", "[1]", DIAG_TYPE_MISMATCH, "1", "number and text" },
		{ "status", "CASE WHEN active THEN 'lead' ELSE 'qualified' END", DIAG_COUNT, "", "" },
		{ "status", "CASE WHEN active THEN 'lead' ELSE 'x' END", DIAG_ENUM_VALUE, "'x'", "not a value" },
		{ "born", "CASE WHEN active THEN '2024-01-01' END", DIAG_COUNT, "", "" },
		{ "born", "CASE WHEN active THEN 'soon' END", DIAG_TYPE_MISMATCH, "'soon'", "type date" },
		{ "name", "count(Task)::text", DIAG_COUNT, "", "" },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct expr_model *m = expr_model_new(test_arena);
		struct diags *d = diags_new(test_arena);
		struct scope scope = expr_model_scope(m, d, PLACE_GUARD);
		struct expr *e = expr_parse(test_arena, d, expr_node(test_arena, str_from(rows[i].text)));
		const struct field *field = entity_field(&m->contact, str_from(rows[i].field));

		test_row(i);
		if (!CHECK(e != NULL && field != NULL))
			continue;
		CHECK((expr_type_value(&scope, e, field) != NULL) == (rows[i].id == DIAG_COUNT));
		if (rows[i].id != DIAG_COUNT)
			check_error(d, rows[i].id, rows[i].at, rows[i].part);
		else
			CHECK_INT(diags_count(d, SEVERITY_ERROR), 0);
	}
}

/* ---- warnings ---------------------------------------------------------------------------------------------------- */

TEST(warnings)
{
	static const struct {
		const char *text;
		enum diag_id id;
		const char *at, *part;
	} rows[] = {
		{ "name = NULL", DIAG_NULL_COMPARISON, "name = NULL", "write name IS NULL" },
		{ "NULL <> company.name", DIAG_NULL_COMPARISON, "NULL <> company.name",
		  "write company.name IS NOT NULL" },
		{ "score < NULL", DIAG_NULL_COMPARISON, "score < NULL", "never true" },
		{ "score NOT IN (1, NULL)", DIAG_NULL_COMPARISON, "NULL", "NOT IN is never true" },
		{ "EXISTS(Task WHERE title = title)", DIAG_CONSTANT_COMPARISON, "title = title", "input.title" },
		{ "1 = 2", DIAG_CONSTANT_COMPARISON, "1 = 2", "both sides" },
		{ "'a' <> 'b' AND active", DIAG_CONSTANT_COMPARISON, "'a' <> 'b'", "both sides" },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct diags *d = diags_new(test_arena);

		test_row(i);
		CHECK(type_text(expr_model_new(test_arena), d, PLACE_GUARD, rows[i].text) != NULL);
		check_error(d, rows[i].id, rows[i].at, rows[i].part);
		CHECK(!diags_failed(d));
	}
}

/* ---- what was used ----------------------------------------------------------------------------------------------- */

TEST(operands)
{
	static const struct {
		enum expr_place place;
		const char *text, *used;
		enum operand operand; /* of the first operand */
	} rows[] = {
		{ PLACE_GUARD, "status = 'lead' AND created_at < now()", "status * ", OPERAND_SELF },
		{ PLACE_GUARD, "input.score = 1", "", OPERAND_PARAM },
		{ PLACE_WHERE, "status = 'open' AND score > 1", "score ", OPERAND_ROW },
		{ PLACE_WHERE, "self.status = 'lead'", "status ", OPERAND_SELF },
		{ PLACE_GUARD, "caller.id = code", "code ", OPERAND_CALLER_ID },
		{ PLACE_GUARD, "caller.tenant_id = code", "code ", OPERAND_CALLER_TENANT },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct expr_model *m = expr_model_new(test_arena);
		struct typed_expr *e = type_text(m, diags_new(test_arena), rows[i].place, rows[i].text);

		test_row(i);
		if (!CHECK(e != NULL))
			continue;
		while (e->arg_count > 0)
			e = e->args[0];
		CHECK_INT(e->operand, rows[i].operand);
		CHECK_STR(m->used, rows[i].used);
	}
}

/* ---- the table of functions -------------------------------------------------------------------------------------- */

TEST(functions)
{
	static const char *const words[] = {
		"text",  "integer", "number", "decimal", "moment", "span", "unit", "part",
		"value", "any",     "equal",  "ordered", "list",   "json", "one",  "item"
	};

	for (size_t i = 0; i < function_row_count; i++) {
		const struct function_row *row = &function_rows[i];
		struct str signature = str_from(row->signature);
		size_t arrow = str_search(signature, STR("->"));
		bool known = arrow == 0;

		test_row(i);
		REQUIRE(arrow != (size_t)-1);
		for (size_t k = 0; k < countof(words); k++)
			known = known || str_is(function_argument(row, 0), words[k]);
		CHECK(known);
		struct str result = str_trim(str_sub(signature, arrow + 2, signature.len));
		CHECK(str_is(result, "same") || str_is(result, "items") || type_find(result) != NULL);
		CHECK(row->description[0] != '\0');
		CHECK(function_find(str_from(row->name)) == row);
	}
}

/* The page for users has each row as it is. */
TEST(documented)
{
	struct str page;

	REQUIRE(file_read(test_arena, INPUT_OUTPUT, SPECQL_SOURCE_DIR "/docs/expressions.md", 0, &page) == 0);
	for (size_t i = 0; i < function_row_count; i++) {
		const struct function_row *row = &function_rows[i];
		struct str line =
		        arena_printf(test_arena, "| `%s` | `%s` | %s |\n", row->name, row->signature, row->description);

		test_row(i);
		if (!CHECK(str_search(page, line) != (size_t)-1))
			fprintf(stderr, "  missing: %.*s", STR_ARG(line));
	}
}

TEST_MAIN(RUN(accepted) RUN(refused) RUN(all_errors) RUN(conditions) RUN(values) RUN(warnings) RUN(operands)
                  RUN(functions) RUN(documented))

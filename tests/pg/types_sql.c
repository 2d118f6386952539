/*
 * types_sql.c - prints SQL that puts the example and the wrong value of every type into its column and its list column
 * of public.tb_everything (see model_sql.c), and raises an exception unless the first is taken and the second refused.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../unit/pattern_rows.h"
#include "../unit/plan_model.h"
#include "base/out.h"
#include "emit/sql_value.h"

static const char procedures[] =
        "CREATE PROCEDURE pg_temp.accepts(p_statement TEXT) LANGUAGE plpgsql AS $$\n"
        "BEGIN\n"
        "    EXECUTE p_statement;\n"
        "EXCEPTION WHEN OTHERS THEN\n"
        "    RAISE EXCEPTION 'refused (%): %', SQLERRM, p_statement;\n"
        "END\n"
        "$$;\n"
        "CREATE PROCEDURE pg_temp.refuses(p_statement TEXT) LANGUAGE plpgsql AS $$\n"
        "BEGIN\n"
        "    BEGIN\n"
        "        EXECUTE p_statement;\n"
        "    EXCEPTION WHEN OTHERS THEN\n"
        "        IF SQLSTATE = '23514' OR SQLSTATE LIKE '22%' THEN\n"
        "            RETURN;\n"
        "        END IF;\n"
        "        RAISE EXCEPTION 'refused for another reason (% %): %', SQLSTATE, SQLERRM, p_statement;\n"
        "    END;\n"
        "    RAISE EXCEPTION 'accepted: %', p_statement;\n"
        "END\n"
        "$$;\n"
        "CREATE PROCEDURE pg_temp.holds(p_question TEXT) LANGUAGE plpgsql AS $$\n"
        "DECLARE\n"
        "    answer BOOLEAN;\n"
        "BEGIN\n"
        "    EXECUTE p_question INTO answer;\n"
        "    IF answer IS NOT TRUE THEN\n"
        "        RAISE EXCEPTION 'not so: %', p_question;\n"
        "    END IF;\n"
        "END\n"
        "$$;\n";

/* Beside example and wrong: values that a type must take, or must not. */
static const struct extra {
	const char *type, *value;
	bool accepted;
} extras[] = {
	{ "email", "USER@EXAMPLE.COM", true },
	{ "email", "first.last+tag@sub.example.co.uk", true },
	{ "email", "a b@example.com", false },
	{ "email", "user@example.com\n", false },
	{ "url", "HTTPS://EXAMPLE.COM/a?b=c#d", true },
	{ "domainName", "Example.COM", true },
	{ "slug", "My-Slug", false },
	{ "phoneNumber", "+1415555123456789", false },
	{ "phoneNumber", "+1\xd9\xa3\xd9\xa4", false }, /* digits, but not ours */
	{ "countryCode", "USA", false },
	{ "currencyCode", "usd", false },
	{ "money", "0", true },
	{ "money", "1000000000000000", false }, /* more digits than the column has */
	{ "money", "NaN", false },
	{ "exchangeRate", "NaN", false },
	{ "percentage", "NaN", false },
	{ "percentage", "100", true },
	{ "percentage", "0", true },
	{ "percentage", "-0.01", false },
	{ "latitude", "-90", true },
	{ "longitude", "180", true },
	{ "coordinates", "(-90,180)", true },
	{ "coordinates", "(0,180.1)", false },
	{ "coordinates", "(NaN,0)", false },
	{ "apiKey", "0123456789abcdef", true },
	{ "apiKey", "0123456789abcde", false },
	{ "timezone", "UTC", true },
	{ "timezone", "Etc/GMT+1", true },
	{ "timezone", "America/Port-au-Prince", true },
	{ "timezone", "America/Argentina/ComodRivadavia", true },
	{ "mimeType", "application/json", true },
	{ "mimeType", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true },
	{ "mimeType", "text/html; charset=utf-8", false },
	{ "localeCode", "en", true },
	{ "localeCode", "en-US", true },
	{ "localeCode", "es-419", true },
	{ "localeCode", "sr-Latn-RS", true },
	{ "localeCode", "ca-ES-valencia", true },
	{ "localeCode", "de-DE-u-co-phonebk", true },
	{ "localeCode", "i-klingon", true },
	{ "localeCode", "EN-us", false },
	{ "isbn", "080442957X", true },
	{ "ean", "96385074", true },
	{ "creditCard", "4111111111", false },
	{ "ipv4Address", "0.0.0.0", true },
	{ "ipv6Address", "::ffff:1.2.3.4", true },
	{ "year", "9999", true },
	{ "year", "10000", false },
	{ "i18nText", "{}", true },
	{ "i18nText", "{\"en\": 1}", false },
	{ "i18nText", "{\"en\": null}", false },
	{ "BusinessHours", "{}", true },
	{ "DateRange", "{\"start\": \"1900-02-29\", \"end\": \"2025-01-01\"}", false },
	{ "DateRange", "{\"start\": \"2000-02-29\", \"end\": \"2025-04-30\"}", true },
	{ "DateRange", "{\"start\": \"2000-02-29\", \"end\": \"2025-04-31\"}", false },
	{ "DateRange", "{\"start\": \"0000-01-01\", \"end\": \"2025-01-01\"}", false },
	{ "TimeRange", "{\"start\": \"24:00\", \"end\": \"12:00\"}", false },
	{ "Color", "{\"red\": 1, \"green\": 2, \"blue\": 2147483648}", false },
	{ "portCode", "USNYC", true },
	{ "portCode", "USN2A", true },
	{ "hashSHA256", "A665A45920422F9D417E4867EFDC4FB8A04A1F3FFF1FA07E998E86F7F7A27AE3", false },
	{ "semanticVersion", "1.2.3", true },
	{ "semanticVersion", "01.2.3", false },
};

/* CALL pg_temp.accepts('INSERT … (column) VALUES (VALUE)'); VALUE is SQL. */
static void print_call(struct arena *arena, bool accepted, struct str column, struct str value)
{
	struct out o;

	out_init(&o, arena);
	out_printf(&o, "CALL pg_temp.%s(", accepted ? "accepts" : "refuses");
	sql_lit(&o, LIT(arena_printf(arena, "INSERT INTO public.tb_everything (%.*s) VALUES (%.*s)", STR_ARG(column),
	                             STR_ARG(value))));
	out_cstr(&o, ");\n");
	printf("%.*s", STR_ARG(out_text(&o)));
}

static struct str literal(struct arena *arena, const char *text)
{
	struct out o;

	out_init(&o, arena);
	sql_lit(&o, LIT(str_from(text)));
	return out_text(&o);
}

static void print_value(struct arena *arena, const char *type, const char *text, bool accepted)
{
	const struct type_row *row = type_find(str_from(type));
	struct str column = model_column(arena, type, false);
	struct str list = model_column(arena, type, true);
	struct str value = literal(arena, text);

	print_call(arena, accepted, column, value);
	if (row->class == CLASS_JSON)
		value = arena_printf(arena, "jsonb_build_array(%.*s::JSONB)", STR_ARG(value));
	else
		value = arena_printf(arena, "ARRAY[%.*s, %.*s]::%s[]", STR_ARG(value), STR_ARG(value), row->sql);
	print_call(arena, accepted, list, value);
}

/* NULL, an empty list, a NULL in the list, a list of lists. */
static void print_list(struct arena *arena, const struct type_row *row)
{
	struct str list = model_column(arena, row->name, true);
	struct str value = literal(arena, row->example);

	print_call(arena, true, list, STR("NULL"));
	if (row->class == CLASS_JSON) {
		print_call(arena, true, list, STR("'[]'"));
		print_call(arena, false, list, STR("'{}'"));
		return;
	}
	print_call(arena, true, list, STR("'{}'"));
	print_call(arena, false, list, arena_printf(arena, "ARRAY[%.*s, NULL]::%s[]", STR_ARG(value), row->sql));
	print_call(
	        arena, false, list,
	        arena_printf(arena, "ARRAY[ARRAY[%.*s], ARRAY[%.*s]]::%s[]", STR_ARG(value), STR_ARG(value), row->sql));
}

/* ARGUMENT as the value of the composite ROW's column, and in its list. */
static void print_document(struct arena *arena, const struct type_row *row, bool accepted, struct str argument)
{
	print_call(arena, accepted, model_column(arena, row->name, false), argument);
	print_call(arena, accepted, model_column(arena, row->name, true),
	           arena_printf(arena, "jsonb_build_array(%.*s)", STR_ARG(argument)));
}

/* Without a member, with a null, a list and a number out of every range in its place; an unknown one; no object at all. */
static void print_composite(struct arena *arena, const struct type_row *row)
{
	static const char *const others[] = { "null", "[]", "1", "\"text\"", "true" };
	struct str example = arena_printf(arena, "%.*s::JSONB", STR_ARG(literal(arena, row->example)));
	size_t count;
	const struct composite_member *members = type_members(row, &count);

	for (size_t i = 0; i < countof(others); i++)
		print_document(arena, row, false, arena_printf(arena, "'%s'::JSONB", others[i]));
	print_document(arena, row, false, arena_printf(arena, "%.*s || '{\"unknown_member\": 1}'", STR_ARG(example)));
	for (size_t i = 0; i < count && members[i].name[0] != '*'; i++) {
		const char *name = members[i].name;

		print_document(arena, row, !members[i].required,
		               arena_printf(arena, "%.*s - '%s'", STR_ARG(example), name));
		print_document(arena, row, false,
		               arena_printf(arena, "%.*s || '{\"%s\": null}'", STR_ARG(example), name));
		print_document(arena, row, false,
		               arena_printf(arena, "%.*s || '{\"%s\": []}'", STR_ARG(example), name));
		print_document(arena, row, strcmp(members[i].type, "float") == 0,
		               arena_printf(arena, "%.*s || '{\"%s\": 1e30}'", STR_ARG(example), name));
	}
}

/* What we say of a pattern PostgreSQL says too. */
static void print_patterns(struct arena *arena)
{
	for (size_t i = 0; i < countof(pattern_rows); i++) {
		const struct pattern_row *row = &pattern_rows[i];
		struct str pattern = literal(arena, row->pattern);
		struct out o;

		out_init(&o, arena);
		out_printf(&o, "CALL pg_temp.%s(", row->problem == NULL ? "accepts" : "refuses");
		sql_lit(&o, LIT(arena_printf(arena, "SELECT 'x' ~ %.*s", STR_ARG(pattern))));
		out_cstr(&o, ");\n");
		for (int k = 0; k < 2; k++) {
			const char *text = k == 0 ? row->matches : row->differs;
			if (text == NULL)
				continue;
			out_cstr(&o, "CALL pg_temp.holds(");
			sql_lit(&o, LIT(arena_printf(arena, "SELECT (%.*s ~ %.*s) = %s", STR_ARG(literal(arena, text)),
			                             STR_ARG(pattern), k == 0 ? "true" : "false")));
			out_cstr(&o, ");\n");
		}
		printf("%.*s", STR_ARG(out_text(&o)));
	}
}

int main(void)
{
	struct arena *arena = arena_new();

	if (arena == NULL)
		return EXIT_FAILURE;
	fputs(procedures, stdout);
	for (size_t i = 0; i < type_row_count; i++) {
		const struct type_row *row = type_find(str_from(type_rows[i].name));

		print_value(arena, type_rows[i].name, row->example, true);
		if (row->wrong[0] != '\0')
			print_value(arena, type_rows[i].name, row->wrong, false);
		if (row == &type_rows[i])
			print_list(arena, row);
		if (row->composite)
			print_composite(arena, row);
	}
	for (size_t i = 0; i < countof(extras); i++)
		print_value(arena, extras[i].type, extras[i].value, extras[i].accepted);

	print_patterns(arena);

	/* Every zone PostgreSQL knows, without what is there for the machine's own sake. */
	fputs("INSERT INTO public.tb_everything (f_timezone)\n"
	      "SELECT name FROM pg_timezone_names\n"
	      "WHERE name NOT LIKE 'posix%' AND name NOT LIKE 'right/%' AND name <> 'localtime';\n",
	      stdout);
	arena_free(arena);
	return fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

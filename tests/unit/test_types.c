#include "model/types.h"

#include "base/file.h"
#include "base/map.h"
#include "base/out.h"

#include "test.h"

/* The 50 rich scalars. */
static const char *const rich[] = {
	"email",
	"phoneNumber",
	"url",
	"slug",
	"markdown",
	"html",
	"ipAddress",
	"macAddress",
	"money",
	"percentage",
	"date",
	"datetime",
	"time",
	"duration",
	"coordinates",
	"latitude",
	"longitude",
	"image",
	"file",
	"color",
	"uuid",
	"languageCode",
	"localeCode",
	"timezone",
	"currencyCode",
	"countryCode",
	"mimeType",
	"semanticVersion",
	"stockSymbol",
	"isin",
	"cusip",
	"sedol",
	"lei",
	"mic",
	"exchangeCode",
	"exchangeRate",
	"trackingNumber",
	"containerNumber",
	"licensePlate",
	"vin",
	"flightNumber",
	"portCode",
	"postalCode",
	"airportCode",
	"domainName",
	"apiKey",
	"hashSHA256",
	"iban",
	"swiftCode",
	"json",
};

static const struct basic {
	const char *name, *sql;
} basics[] = {
	{ "text", "TEXT" },
	{ "integer", "INTEGER" },
	{ "bigint", "BIGINT" },
	{ "smallint", "SMALLINT" },
	{ "decimal", "NUMERIC" },
	{ "numeric", "NUMERIC" },
	{ "float", "DOUBLE PRECISION" },
	{ "boolean", "BOOLEAN" },
	{ "date", "DATE" },
	{ "time", "TIME" },
	{ "datetime", "TIMESTAMPTZ" },
	{ "timestamp", "TIMESTAMPTZ" },
	{ "timestamptz", "TIMESTAMPTZ" },
	{ "interval", "INTERVAL" },
	{ "uuid", "UUID" },
	{ "json", "JSONB" },
	{ "jsonb", "JSONB" },
	{ "bytea", "BYTEA" },
	{ "inet", "INET" },
	{ "cidr", "CIDR" },
	{ "string", "TEXT" },
	{ "int", "INTEGER" },
	{ "bool", "BOOLEAN" },
	{ "double", "DOUBLE PRECISION" },
	{ "number", "NUMERIC" },
	{ "phone", "TEXT" },
};

TEST(names)
{
	CHECK_INT(countof(rich), 50);
	for (size_t i = 0; i < countof(rich); i++) {
		const struct type_row *row = type_find(str_from(rich[i]));

		test_row(i);
		REQUIRE(row != NULL);
		CHECK_STR(str_from(row->name), rich[i]);
	}
	for (size_t i = 0; i < countof(basics); i++) {
		const struct type_row *row = type_find(str_from(basics[i].name));

		test_row(i);
		REQUIRE(row != NULL);
		CHECK_STR(str_from(row->sql), basics[i].sql);
	}
	CHECK(type_find(STR("Email")) == NULL);
	CHECK(type_find(STR("")) == NULL);
	CHECK(type_find(STR("textual")) == NULL);
	CHECK(type_find(STR("phone")) == type_find(STR("phoneNumber")));
}

static bool is_number(const char *s)
{
	char *end;

	strtod(s, &end);
	return *s != '\0' && *end == '\0';
}

/* What a row must have to be of use to everybody who reads it. */
static void check_row(const struct type_row *row)
{
	bool checked = row->pattern[0] || row->minimum[0] || row->bounds[0];

	CHECK(row->sql[0] && row->graphql[0] && row->typescript[0] && row->example[0] && row->description[0]);
	CHECK(row->class < CLASS_ARRAY);
	CHECK(strchr(row->pattern, '\\') == NULL);
	CHECK(strchr(row->pattern, '\'') == NULL);
	CHECK(!row->pattern[0] || (row->pattern[0] == '^' && str_ends(str_from(row->pattern), STR("$"))));
	CHECK(!row->pattern[0] || row->class == CLASS_TEXT);
	CHECK(!row->nocase || row->pattern[0]);
	CHECK(!row->minimum[0] || is_number(row->minimum));
	CHECK(!row->maximum[0] || (is_number(row->maximum) && row->minimum[0]));
	CHECK(!row->bounds[0] || strstr(row->bounds, "%s") != NULL);
	CHECK(!checked || row->wrong[0]);
	CHECK(strcmp(row->sql, "TEXT") == 0 || row->wrong[0]);
	CHECK(strchr(row->description, '|') == NULL);
}

TEST(rows)
{
	struct map *seen = map_new(test_arena);

	for (size_t i = 0; i < type_row_count; i++) {
		const struct type_row *row = &type_rows[i];
		const struct type_row *found = type_find(str_from(row->name));

		test_row(i);
		CHECK(map_put(seen, str_from(row->name), NULL));
		REQUIRE(found != NULL);
		CHECK_STR(str_from(found->alias_of), "");
		if (row->alias_of[0])
			CHECK_STR(str_from(found->name), row->alias_of);
		else
			check_row(row);
	}
}

/* Every member has a type and a place; examples have all of them, wrong values are there. */
TEST(composites)
{
	size_t composites = 0, members = 0;

	for (size_t i = 0; i < type_row_count; i++) {
		const struct type_row *row = &type_rows[i];
		size_t count;

		if (!row->composite)
			continue;
		composites++;
		test_row(i);
		CHECK(row->class == CLASS_JSON && row->wrong[0]);
		const struct composite_member *m = type_members(row, &count);
		CHECK(count > 0);
		for (size_t k = 0; k < count; k++) {
			const struct type_row *type = type_find(str_from(m[k].type));

			REQUIRE(type != NULL);
			CHECK(type->class == CLASS_TEXT || type->class == CLASS_NUMBER || type->class == CLASS_DATE ||
			      type->class == CLASS_TIME || type->class == CLASS_TIMESTAMP || type->composite);
			CHECK(m[k].name[0] == '*' || strstr(row->example, m[k].name) != NULL);
		}
		members += count;
	}
	CHECK_INT(composites, 17 + 1); /* i18nText */
	CHECK_INT(members, composite_member_count);
}

TEST(classes)
{
	for (int i = 0; i < CLASS_COUNT; i++) {
		test_row((size_t)i);
		CHECK(type_class_name((enum type_class)i)[0] != '\0');
	}
	CHECK_STR(str_from(type_class_name(CLASS_TIMESTAMP)), "datetime");
}

/* ---- docs/types.md ---- */

/* As code; | would end the cell. */
static void print_code(struct out *o, const char *text)
{
	if (text[0] == '\0')
		return;
	out_char(o, '`');
	for (const char *c = text; *c; c++) {
		if (*c == '|')
			out_char(o, '\\');
		out_char(o, *c);
	}
	out_char(o, '`');
}

static void print_rule(struct out *o, const struct type_row *row)
{
	if (row->pattern[0]) {
		print_code(o, row->pattern);
		out_cstr(o, row->nocase ? " (any case)" : "");
	} else if (row->bounds[0]) {
		print_code(o, row->bounds);
	} else if (row->maximum[0]) {
		out_printf(o, "%s to %s", row->minimum, row->maximum);
	} else if (row->minimum[0]) {
		out_printf(o, "at least %s", row->minimum);
	}
}

/* name!: text, other: email */
static void print_members(struct out *o, const struct type_row *row)
{
	size_t count;
	const struct composite_member *members = type_members(row, &count);

	for (size_t i = 0; i < count; i++) {
		bool locales = strcmp(members[i].name, "*") == 0;

		out_printf(o, "%s`%s%s: %s`", i > 0 ? ", " : "", locales ? "localeCode" : members[i].name,
		           members[i].required ? "!" : "", members[i].type);
	}
}

static void print_composites(struct out *o)
{
	out_cstr(
	        o,
	        "\n## Composite types\n\n"
	        "A value is a JSON object with the members of its type and no others; those with `!` must be there, no "
	        "member is null.\nThe column is JSONB, its check a function of schema `app`. Case counts: "
	        "`Coordinates` is an object, `coordinates` a point.\n\n"
	        "| type | members | example | meaning |\n|---|---|---|---|\n");
	for (size_t i = 0; i < type_row_count; i++) {
		if (!type_rows[i].composite)
			continue;
		out_printf(o, "| `%s` | ", type_rows[i].name);
		print_members(o, &type_rows[i]);
		out_cstr(o, " | ");
		print_code(o, type_rows[i].example);
		out_printf(o, " | %s |\n", type_rows[i].description);
	}
}

static struct str page(void)
{
	struct out o;

	out_init(&o, test_arena);
	out_cstr(
	        &o,
	        "# Types\n\n"
	        "Every type of the language, with its column in PostgreSQL, the check on the column and a value that "
	        "passes it.\n"
	        "A value that does not pass is refused by the database, whichever way it comes. What may stand in "
	        "parentheses\nbehind a type is told in [language/types.md](language/types.md).\n"
	        "This page is made from `lib/model/types.def` and `lib/model/composites.def`; a test compares them.\n\n"
	        "| type | column | check | GraphQL | example | meaning |\n|---|---|---|---|---|---|\n");
	for (size_t i = 0; i < type_row_count; i++) {
		const struct type_row *row = &type_rows[i];

		if (row->alias_of[0] || row->composite)
			continue;
		out_printf(&o, "| `%s` | %s | ", row->name, row->sql);
		print_rule(&o, row);
		out_printf(&o, " | %s | ", row->graphql);
		print_code(&o, row->example);
		out_printf(&o, " | %s |\n", row->description);
	}
	print_composites(&o);
	out_cstr(&o, "\n## Other names\n\n| name | stands for |\n|---|---|\n");
	for (size_t i = 0; i < type_row_count; i++)
		if (type_rows[i].alias_of[0])
			out_printf(&o, "| `%s` | `%s` |\n", type_rows[i].name, type_rows[i].alias_of);
	return out_text(&o);
}

/* With SPECQL_UPDATE=1 in the environment the page is written instead. */
TEST(documentation)
{
	const char *path = SPECQL_SOURCE_DIR "/docs/types.md";
	struct str want = page();
	struct str got;

	if (getenv("SPECQL_UPDATE") != NULL) {
		FILE *f = fopen(path, "w");

		REQUIRE(f != NULL);
		CHECK(fwrite(want.ptr, 1, want.len, f) == want.len);
		CHECK(fclose(f) == 0);
	}
	REQUIRE(file_read(test_arena, INPUT_OUTPUT, path, 0, &got) == 0);
	CHECK_STR_EQ(got, want);
}

TEST_MAIN(RUN(names) RUN(rows) RUN(composites) RUN(classes) RUN(documentation))

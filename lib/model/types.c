#include "model/types.h"

const struct type_row type_rows[] = {
#define TYPE(NAME, CLASS, SQL, GRAPHQL, TYPESCRIPT, PATTERN, NOCASE, MINIMUM, MAXIMUM, BOUNDS, EXAMPLE, WRONG,         \
             DESCRIPTION)                                                                                              \
	{                                                                                                              \
		.name = NAME,                                                                                          \
		.alias_of = "",                                                                                        \
		.class = CLASS_##CLASS,                                                                                \
		.sql = SQL,                                                                                            \
		.pattern = PATTERN,                                                                                    \
		.nocase = NOCASE,                                                                                      \
		.minimum = MINIMUM,                                                                                    \
		.maximum = MAXIMUM,                                                                                    \
		.bounds = BOUNDS,                                                                                      \
		.graphql = GRAPHQL,                                                                                    \
		.typescript = TYPESCRIPT,                                                                              \
		.example = EXAMPLE,                                                                                    \
		.wrong = WRONG,                                                                                        \
		.description = DESCRIPTION,                                                                            \
	},
#define ALIAS(NAME, OF) { .name = NAME, .alias_of = OF },
#include "model/types.def"
#undef ALIAS
#undef TYPE
#define COMPOSITE(NAME, EXAMPLE, WRONG, DESCRIPTION)                                                                   \
	{                                                                                                              \
		.name = NAME,                                                                                          \
		.alias_of = "",                                                                                        \
		.class = CLASS_JSON,                                                                                   \
		.sql = "JSONB",                                                                                        \
		.pattern = "",                                                                                         \
		.minimum = "",                                                                                         \
		.maximum = "",                                                                                         \
		.bounds = "",                                                                                          \
		.composite = true,                                                                                     \
		.graphql = NAME,                                                                                       \
		.typescript = NAME,                                                                                    \
		.example = EXAMPLE,                                                                                    \
		.wrong = WRONG,                                                                                        \
		.description = DESCRIPTION,                                                                            \
	},
#define MEMBER(COMPOSITE, NAME, TYPE, REQUIRED)
#include "model/composites.def"
#undef MEMBER
#undef COMPOSITE
};

const struct composite_member composite_members[] = {
#define COMPOSITE(NAME, EXAMPLE, WRONG, DESCRIPTION)
#define MEMBER(COMPOSITE, NAME, TYPE, REQUIRED) { COMPOSITE, NAME, TYPE, REQUIRED },
#include "model/composites.def"
#undef MEMBER
#undef COMPOSITE
};

const size_t composite_member_count = countof(composite_members);

const struct composite_member *type_members(const struct type_row *row, size_t *count)
{
	size_t first = 0;

	*count = 0;
	while (first < composite_member_count && strcmp(composite_members[first].composite, row->name) != 0)
		first++;
	while (first + *count < composite_member_count &&
	       strcmp(composite_members[first + *count].composite, row->name) == 0)
		++*count;
	return &composite_members[first];
}

const size_t type_row_count = countof(type_rows);

static const struct type_row *find_row(struct str name)
{
	for (size_t i = 0; i < countof(type_rows); i++)
		if (str_is(name, type_rows[i].name))
			return &type_rows[i];
	return NULL;
}

const struct type_row *type_find(struct str name)
{
	const struct type_row *row = find_row(name);

	if (row != NULL && row->alias_of[0] != '\0')
		row = find_row(str_from(row->alias_of));
	return row;
}

bool type_integer_range(const struct type_row *row, struct str *low, struct str *high)
{
	static const struct {
		const char *sql, *low, *high;
	} rows[] = {
		{ "SMALLINT", "-32768", "32767" },
		{ "INTEGER", "-2147483648", "2147483647" },
		{ "BIGINT", "-9223372036854775808", "9223372036854775807" },
	};

	*low = *high = STR_EMPTY;
	for (size_t i = 0; i < countof(rows); i++)
		if (strcmp(row->sql, rows[i].sql) == 0) {
			*low = str_from(rows[i].low);
			*high = str_from(rows[i].high);
			return true;
		}
	return false;
}

const char *type_class_name(enum type_class class)
{
	static const char *const names[CLASS_COUNT] = {
		[CLASS_TEXT] = "text",
		[CLASS_NUMBER] = "number",
		[CLASS_BOOLEAN] = "boolean",
		[CLASS_DATE] = "date",
		[CLASS_TIME] = "time",
		[CLASS_TIMESTAMP] = "datetime",
		[CLASS_INTERVAL] = "interval",
		[CLASS_UUID] = "uuid",
		[CLASS_JSON] = "json",
		[CLASS_BYTES] = "bytes",
		[CLASS_INET] = "network address",
		[CLASS_POINT] = "coordinates",
		[CLASS_ARRAY] = "list",
		[CLASS_REFERENCE] = "reference",
		[CLASS_UNION] = "reference to one of several entities",
		[CLASS_LINKS] = "list of references",
	};

	if ((unsigned)class >= CLASS_COUNT)
		BUG("no type class %d", (int)class);
	return names[class];
}

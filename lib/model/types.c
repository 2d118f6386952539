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
};

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

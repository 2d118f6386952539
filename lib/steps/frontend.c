#include "steps/frontend.h"

#include <stdlib.h>

#include "base/map.h"
#include "model/types.h"
#include "steps/frontend_parts.h"

/* Types of types.ts that are always there. */
static const char *const own_types[] = {
	"UUID",   "DateTime",    "DateOnly",   "Decimal",         "JSONValue",
	"Filter", "OrderFilter", "TextFilter", "EntityReference", "MutationError",
};

bool graphql_dialect(struct str text, enum graphql_dialect *dialect)
{
	*dialect = str_is(text, "v2") ? GRAPHQL_V2 : GRAPHQL_V1;
	return str_is(text, "v1") || str_is(text, "v2");
}

bool frontend_settings(struct diags *diags, const char *directory, const char *graphql, int react_query,
                       struct frontend_settings *settings)
{
	*settings = (struct frontend_settings){ .directory = directory != NULL ? str_from(directory) : STR_EMPTY,
		                                .react_query = react_query != 0 };
	return graphql == NULL || graphql_dialect(str_from(graphql), &settings->dialect) ||
	       diag(diags, DIAG_BAD_VALUE, (struct span){ 0 }, "the envelope of results is v1 or v2, not '%s'",
	            graphql);
}

/* ---- names ----------------------------------------------------------------------------------------------------- */

struct names {
	struct arena *arena;
	struct diags *diags;
	struct map *owners; /* name -> const struct str *: whose it is */
	bool ok;
};

static void take(struct names *n, struct str name, struct str owner)
{
	const struct str *other = map_get(n->owners, name);
	struct str *kept;

	if (other != NULL) {
		n->ok = diag(n->diags, DIAG_NAME_COLLISION, (struct span){ 0 },
		             "%.*s and %.*s both make a TypeScript type '%.*s'", STR_ARG(*other), STR_ARG(owner),
		             STR_ARG(name));
		diag_hint(n->diags, "`graphql: {type_name: …}` gives an entity another name, `function:` an action");
		return;
	}
	if (ts_type_name_taken(name)) {
		n->ok = diag(n->diags, DIAG_NAME_COLLISION, (struct span){ 0 },
		             "%.*s makes a TypeScript type '%.*s', which is a word of that language", STR_ARG(owner),
		             STR_ARG(name));
		diag_hint(n->diags, "`graphql: {type_name: …}` gives it another name");
		return;
	}
	kept = arena_make(n->arena, struct str);
	*kept = owner;
	map_put(n->owners, name, kept);
}

/* TYPE, which is of WHAT, and its filter. */
static void take_type(struct names *n, const json_t *type, const char *what)
{
	struct str name = json_get_text(type, "name");

	take(n, name, arena_printf(n->arena, "%s %.*s", what, STR_ARG(name)));
	if (json_get_flag(type, "filtered"))
		take(n, arena_printf(n->arena, "%.*sWhereInput", STR_ARG(name)),
		     arena_printf(n->arena, "the filter of %.*s", STR_ARG(name)));
}

static bool check_names(struct arena *arena, struct diags *diags, const struct frontend *f)
{
	static const char *const suffixes[] = { "Success", "Error", "Result" };
	struct names n = { arena, diags, map_new(arena), true };

	for (size_t i = 0; i < countof(own_types); i++)
		take(&n, str_from(own_types[i]), STR("types.ts"));
	for (size_t i = 0; i < f->composites.len; i++)
		take(&n, str_from(f->composites.items[i]->typescript), STR("a composite type"));
	for (size_t i = 0; i < f->types.len; i++)
		take_type(&n, f->types.items[i], "entity");
	for (size_t i = 0; i < f->views.len; i++)
		take_type(&n, f->views.items[i], "the aggregate view of");
	for (size_t i = 0; i < f->enums.len; i++)
		take(&n, json_get_text(f->enums.items[i], "name"), STR("an enum"));
	for (size_t i = 0; i < f->mutations.len; i++) {
		struct str owner =
		        arena_printf(arena, "mutation %.*s", STR_ARG(json_get_text(f->mutations.items[i], "name")));

		if (frontend_has_input(f->mutations.items[i]))
			take(&n, frontend_name(f, f->mutations.items[i], "Input"), owner);
		for (size_t s = 0; s < countof(suffixes); s++)
			take(&n, frontend_name(f, f->mutations.items[i], suffixes[s]), owner);
	}
	return n.ok;
}

/* ---- parts ----------------------------------------------------------------------------------------------------- */

static int compare_objects(const void *a, const void *b)
{
	const json_t *const *left = a, *const *right = b;

	return str_cmp(json_get_text(*left, "name"), json_get_text(*right, "name"));
}

static int compare_rows(const void *a, const void *b)
{
	const struct type_row *const *left = a, *const *right = b;

	return strcmp((*left)->typescript, (*right)->typescript);
}

static void add_composite(struct frontend *f, const struct type_row *row)
{
	const struct composite_member *members;
	size_t count;

	for (size_t i = 0; i < f->composites.len; i++)
		if (f->composites.items[i] == row)
			return;
	*vec_push(f->arena, &f->composites) = row;
	members = type_members(row, &count);
	for (size_t i = 0; i < count; i++) {
		const struct type_row *type = type_find(str_from(members[i].type));

		if (type->composite)
			add_composite(f, type);
	}
}

static void add_enum(struct frontend *f, const json_t *value)
{
	for (size_t i = 0; i < f->enums.len; i++)
		if (json_equal(f->enums.items[i], value))
			return;
	*vec_push(f->arena, &f->enums) = value;
}

static void add_share(struct frontend *f, const json_t *share)
{
	const json_t *type = json_object_get(share, "type"), *value;
	size_t i;

	if (type == NULL)
		return; /* the API shows nothing of the entity */
	*vec_push(f->arena, &f->types) = type;
	JSON_EACH (json_object_get(share, "views"), i, value)
		*vec_push(f->arena, &f->views) = value;
	JSON_EACH (json_object_get(share, "enums"), i, value)
		add_enum(f, value);
	JSON_EACH (json_object_get(share, "mutations"), i, value)
		*vec_push(f->arena, &f->mutations) = value;
	JSON_EACH (json_object_get(share, "composites"), i, value)
		add_composite(f, type_find(str_from(json_string_value(value))));
}

static void collect(struct frontend *f, const struct merged *merged)
{
	for (size_t i = 0; i < merged->count; i++)
		add_share(f, json_object_get(merged->roots[i], "frontend"));
	if (f->types.len > 1)
		qsort(f->types.items, f->types.len, sizeof(*f->types.items), compare_objects);
	if (f->views.len > 1)
		qsort(f->views.items, f->views.len, sizeof(*f->views.items), compare_objects);
	if (f->enums.len > 1)
		qsort(f->enums.items, f->enums.len, sizeof(*f->enums.items), compare_objects);
	if (f->mutations.len > 1)
		qsort(f->mutations.items, f->mutations.len, sizeof(*f->mutations.items), compare_objects);
	if (f->composites.len > 1)
		qsort(f->composites.items, f->composites.len, sizeof(*f->composites.items), compare_rows);
}

bool frontend_link(struct arena *arena, struct diags *diags, const struct merged *merged,
                   const struct frontend_settings *settings, struct frontend_files *files)
{
	static const struct {
		const char *name;
		struct str (*text)(const struct frontend *f);
	} rows[] = {
		{ "mutation-impacts.d.ts", frontend_impact_types },
		{ "mutation-impacts.json", frontend_impacts },
		{ "mutations.md", frontend_guide },
		{ "mutations.ts", frontend_mutations },
		{ "types.ts", frontend_types },
	};
	struct frontend f = { .arena = arena, .settings = settings };

	collect(&f, merged);
	if (!check_names(arena, diags, &f))
		return false;
	for (size_t i = 0; i < countof(rows); i++)
		*vec_push(arena, &files->at) = (struct frontend_file){ str_from(rows[i].name), rows[i].text(&f) };
	return true;
}

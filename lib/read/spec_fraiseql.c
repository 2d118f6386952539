#include "read/spec_fraiseql.h"

#include "read/keys.h"
#include "read/language.h"

static const struct key_row entity_keys[] = {
	{ "expose", KEY_READ }, { "enabled", KEY_READ }, { "type_name", KEY_READ }, { "filter", KEY_READ },
	{ "type", KEY_READ },   { "queries", KEY_READ }, { "mutations", KEY_READ },
};
const struct key_table fraiseql_key_table = { "fraiseql", entity_keys, countof(entity_keys) };

static const struct key_row type_keys[] = {
	{ "trinity", KEY_READ },
	{ "use_projection", KEY_READ },
	{ "expose_fields", KEY_READ },
	{ "generate_view", KEY_READ },
};
const struct key_table fraiseql_type_key_table = { "fraiseql_type", type_keys, countof(type_keys) };

static const struct key_row query_keys[] = {
	{ "find_one", KEY_READ },
	{ "find_one_by_identifier", KEY_READ },
	{ "find_many", KEY_READ },
	{ "connection", KEY_READ },
};
const struct key_table fraiseql_queries_key_table = { "fraiseql_queries", query_keys, countof(query_keys) };

static const struct key_row field_keys[] = {
	{ "expose", KEY_READ },
	{ "filter", KEY_READ },
	{ "filter_operators", KEY_READ },
	{ "sortable", KEY_READ },
};
const struct key_table field_fraiseql_key_table = { "field_fraiseql", field_keys, countof(field_keys) };

static const char *const operators[] = { "eq", "neq", "in",     "nin",      "gt",         "gte",
	                                 "lt", "lte", "isnull", "contains", "startsWith", "endsWith" };

static bool read_no(struct diags *diags, const struct yaml_node *node, const char *key, bool *no)
{
	bool value = true;
	bool ok = keys_bool(diags, node, key, &value);
	*no = !value;
	return ok;
}

static enum spec_choice read_choice(struct diags *diags, const struct yaml_node *node, const char *key)
{
	bool value = false;
	if (keys_get(node, key) == NULL || !keys_bool(diags, node, key, &value))
		return CHOICE_UNSAID;
	return value ? CHOICE_YES : CHOICE_NO;
}

/* A list of names; each may stand there once. */
static struct spanned *read_names(struct arena *arena, struct diags *diags, const struct yaml_node *list, size_t *count)
{
	struct spanned *names = arena_make_array(arena, struct spanned, list->count);
	*count = 0;
	if (list->kind != YAML_SEQUENCE)
		diag(diags, DIAG_WRONG_KIND, list->key_span, "'%.*s' takes a list, not %s", STR_ARG(list->key),
		     yaml_kind_name(list));
	for (const struct yaml_node *c = list->kind == YAML_SEQUENCE ? list->first : NULL; c != NULL; c = c->next) {
		bool twice = false;
		if (c->kind != YAML_SCALAR) {
			diag(diags, DIAG_WRONG_KIND, c->span, "a name is text, not %s", yaml_kind_name(c));
			continue;
		}
		for (size_t i = 0; i < *count; i++)
			twice = twice || str_eq(names[i].text, c->text);
		if (twice)
			diag(diags, DIAG_DUPLICATE_VALUE, c->span, "'%.*s' is there twice", STR_ARG(c->text));
		else
			names[(*count)++] = (struct spanned){ c->text, c->span };
	}
	return names;
}

/* ---- entities -------------------------------------------------------------------------------------------------- */

static void read_type(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_fraiseql *f)
{
	const struct yaml_node *type = keys_mapping(diags, node, "type"), *fields;
	bool no_view = false;
	if (type == NULL)
		return;
	keys_check(diags, type, type_keys, countof(type_keys), "`fraiseql.type`");
	read_no(diags, type, "trinity", &f->no_trinity);
	f->projection = read_choice(diags, type, "use_projection");
	fields = keys_get(type, "expose_fields");
	if (fields != NULL) {
		f->shows_some = true;
		f->shown = read_names(arena, diags, fields, &f->shown_count);
	}
	if (read_no(diags, type, "generate_view", &no_view) && no_view) {
		diag(diags, DIAG_BAD_VALUE, keys_get(type, "generate_view")->span, "every entity has its view");
		diag_hint(diags, "`expose: false` keeps it out of the API");
	}
}

static void read_queries(struct diags *diags, const struct yaml_node *node, struct spec_fraiseql *f)
{
	const struct yaml_node *queries = keys_mapping(diags, node, "queries");
	bool connection = false;
	if (queries == NULL)
		return;
	keys_check(diags, queries, query_keys, countof(query_keys), "`fraiseql.queries`");
	read_no(diags, queries, "find_one", &f->no_find_one);
	read_no(diags, queries, "find_one_by_identifier", &f->no_find_by_identifier);
	read_no(diags, queries, "find_many", &f->no_find_many);
	if (keys_bool(diags, queries, "connection", &connection) && connection) {
		diag(diags, DIAG_BAD_VALUE, keys_get(queries, "connection")->span,
		     "there are no connections: FraiseQL pages them by a key that never leaves the database");
		diag_hint(diags, "`find_many` has limit and offset");
	}
}

/* `expose` and its other name. */
static void read_exposed(struct diags *diags, const struct yaml_node *node, struct spec_fraiseql *f)
{
	const struct yaml_node *expose = keys_get(node, "expose"), *enabled = keys_get(node, "enabled");
	if (expose != NULL && enabled != NULL) {
		diag(diags, DIAG_BAD_VALUE, enabled->key_span, "'enabled' is another name of 'expose'");
		diag_note(diags, expose->key_span, "'expose' is here");
	}
	read_no(diags, node, expose != NULL ? "expose" : "enabled", &f->hidden);
}

static void read_type_name(struct diags *diags, const struct yaml_node *node, struct spec_fraiseql *f)
{
	if (!keys_text(diags, node, "type_name", &f->type_name.text, &f->type_name.span) ||
	    keys_get(node, "type_name") == NULL)
		return;
	if (expr_is_identifier(f->type_name.text) && !str_starts(f->type_name.text, STR("__")))
		return;
	keys_bad_name(diags, f->type_name.text, f->type_name.span, "a GraphQL type",
	              "letters, digits and '_', not beginning with a digit or '__'");
	f->type_name.text = STR_EMPTY;
}

void spec_read_fraiseql(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec)
{
	const struct yaml_node *node = keys_get(root, "fraiseql"), *other = keys_get(root, "graphql");
	if (node != NULL && other != NULL) {
		diag(diags, DIAG_BAD_VALUE, other->key_span, "'graphql' is another name of 'fraiseql'");
		diag_note(diags, node->key_span, "'fraiseql' is here");
		return;
	}
	node = keys_mapping(diags, root, node != NULL ? "fraiseql" : "graphql");
	if (node == NULL)
		return;
	struct spec_fraiseql *f = arena_make(arena, struct spec_fraiseql);
	*f = (struct spec_fraiseql){ .type_name = { STR_EMPTY, node->key_span } };
	spec->fraiseql = f;
	keys_check(diags, node, entity_keys, countof(entity_keys), "`fraiseql`");
	read_exposed(diags, node, f);
	read_type_name(diags, node, f);
	read_no(diags, node, "filter", &f->no_filter);
	read_type(arena, diags, node, f);
	read_queries(diags, node, f);
	const struct yaml_node *mutations = keys_get(node, "mutations");
	if (mutations != NULL) {
		diag(diags, DIAG_BAD_VALUE, mutations->key_span, "'mutations' are the entity's actions");
		diag_hint(diags, "list them under `actions`: each of them is a mutation");
	}
}

/* ---- fields ---------------------------------------------------------------------------------------------------- */

static void read_operators(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                           struct spec_field_fraiseql *f)
{
	const struct yaml_node *list = keys_get(node, "filter_operators");
	struct str names[countof(operators)];
	size_t count = 0;
	if (list == NULL)
		return;
	for (size_t i = 0; i < countof(operators); i++)
		names[i] = str_from(operators[i]);
	struct spanned *given = read_names(arena, diags, list, &count);
	f->operators = arena_make_array(arena, struct str, count);
	for (size_t i = 0; i < count; i++) {
		bool known = false;
		for (size_t k = 0; k < countof(names); k++)
			known = known || str_eq(given[i].text, names[k]);
		if (known) {
			f->operators[f->operator_count++] = given[i].text;
			continue;
		}
		diag(diags, DIAG_BAD_VALUE, given[i].span, "'%.*s' is no filter operator", STR_ARG(given[i].text));
		if (!diag_suggest(diags, given[i].text, names, countof(names)))
			diag_hint(diags, "eq, neq, in, nin, gt, gte, lt, lte, isnull, contains, startsWith, endsWith");
	}
	if (f->no_filter)
		diag(diags, DIAG_BAD_VALUE, list->key_span, "'filter_operators' contradicts `filter: false`");
	f->no_filter = f->no_filter || (list->kind == YAML_SEQUENCE && list->count == 0);
}

void spec_read_field_fraiseql(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                              struct spec_field *field)
{
	const struct yaml_node *mapping = keys_mapping(diags, node, "fraiseql");
	if (mapping == NULL)
		return;
	struct spec_field_fraiseql *f = arena_make(arena, struct spec_field_fraiseql);
	field->fraiseql = f;
	keys_check(diags, mapping, field_keys, countof(field_keys), "`fraiseql` of a field");
	read_no(diags, mapping, "expose", &f->hidden);
	read_no(diags, mapping, "filter", &f->no_filter);
	read_operators(arena, diags, mapping, f);
	f->sortable = read_choice(diags, mapping, "sortable");
}

bool spec_hides_field(const struct spec *spec, const struct spec_field *f)
{
	const struct spec_fraiseql *said = spec->fraiseql;
	if (f->fraiseql != NULL && f->fraiseql->hidden)
		return true;
	for (size_t i = 0; said != NULL && i < said->shown_count; i++)
		if (str_eq(said->shown[i].text, f->name) || str_eq(said->shown[i].text, f->node->key))
			return false;
	return said != NULL && said->shows_some;
}

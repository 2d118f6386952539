#include "read/spec_table.h"

#include "read/keys.h"
#include "read/language.h"

static const struct key_row index_keys[] = {
	{ "fields", KEY_READ }, { "columns", KEY_READ }, { "name", KEY_READ },
	{ "type", KEY_READ },   { "unique", KEY_READ },  { "where", KEY_READ },
};
const struct key_table index_key_table = { "index", index_keys, countof(index_keys) };

static const struct key_row check_keys[] = {
	{ "name", KEY_READ },
	{ "check", KEY_READ },
	{ "message", KEY_READ },
};
const struct key_table constraint_key_table = { "constraint", check_keys, countof(check_keys) };

static const char *const method_names[INDEX_METHOD_COUNT] = {
	[INDEX_BTREE] = "btree", [INDEX_GIN] = "gin",           [INDEX_GIST] = "gist",
	[INDEX_HASH] = "hash",   [INDEX_GIN_TRGM] = "gin_trgm",
};

const char *index_method_name(enum index_method method)
{
	return method_names[method];
}

enum index_method index_method_find(struct str name)
{
	for (int i = 0; i < INDEX_METHOD_COUNT; i++)
		if (str_is(name, method_names[i]))
			return (enum index_method)i;
	return INDEX_METHOD_COUNT;
}

/* ---- what several of them have --------------------------------------------------------------------------------- */

/* The value of KEY of ROOT when it is a list; NULL: absent, or a diagnostic was added. */
static const struct yaml_node *get_list(struct diags *diags, const struct yaml_node *root, const char *key)
{
	const struct yaml_node *node = keys_get(root, key);
	if (node == NULL || node->kind == YAML_SEQUENCE)
		return node;
	diag(diags, DIAG_WRONG_KIND, node->key_span, "'%s' takes a list, not %s", key, yaml_kind_name(node));
	return NULL;
}

/* NODE as a list of field names, none of them twice. A single name is a list of one. */
static bool read_names(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_index *index)
{
	const struct yaml_node *first = node->kind == YAML_SEQUENCE ? node->first : node;
	if (node->kind == YAML_MAPPING || first == NULL)
		return diag(diags, DIAG_WRONG_KIND, node->span, "expected a list of field names");
	index->span = node->span;
	index->fields = arena_make_array(arena, struct spanned, node->kind == YAML_SEQUENCE ? node->count : 1);
	for (const struct yaml_node *c = first; c != NULL; c = node == first ? NULL : c->next) {
		if (c->kind != YAML_SCALAR)
			return diag(diags, DIAG_WRONG_KIND, c->span, "the name of a field is text, not %s",
			            yaml_kind_name(c));
		for (size_t i = 0; i < index->field_count; i++)
			if (str_eq(index->fields[i].text, c->text))
				return diag(diags, DIAG_DUPLICATE_VALUE, c->span, "field '%.*s' is there twice",
				            STR_ARG(c->text));
		index->fields[index->field_count++] = (struct spanned){ c->text, c->span };
	}
	return true;
}

static bool check_name(struct diags *diags, struct str name, struct span span, const char *what)
{
	return str_is_lower_name(name) ||
	       keys_bad_name(diags, name, span, what, "lower-case letters, digits and '_', beginning with a letter");
}

/* ---- indexes --------------------------------------------------------------------------------------------------- */

static bool read_method(struct diags *diags, const struct yaml_node *node, struct spec_index *index)
{
	struct str names[INDEX_METHOD_COUNT], text;
	index->method_span = node->span;
	if (!keys_text(diags, node, "type", &text, &index->method_span) || keys_get(node, "type") == NULL)
		return true;
	index->method = index_method_find(text);
	if (index->method != INDEX_METHOD_COUNT)
		return true;
	diag(diags, DIAG_BAD_VALUE, index->method_span, "'%.*s' is not a type of index", STR_ARG(text));
	for (int i = 0; i < INDEX_METHOD_COUNT; i++)
		names[i] = str_from(method_names[i]);
	if (!diag_suggest(diags, text, names, INDEX_METHOD_COUNT))
		diag_hint(diags, "the types are btree, gin, gin_trgm, gist and hash");
	return false;
}

static bool read_index(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_index *index)
{
	*index = (struct spec_index){ .span = node->span, .index = node->index };
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->span,
		            "an index is a mapping such as {fields: [name]}, not %s", yaml_kind_name(node));
	bool ok = keys_check(diags, node, index_keys, countof(index_keys), "an index");
	const struct yaml_node *fields = keys_get(node, "fields"), *columns = keys_get(node, "columns");
	if (fields != NULL && columns != NULL)
		return diag(diags, DIAG_BAD_VALUE, columns->key_span, "'columns' is another word for 'fields'");
	fields = fields != NULL ? fields : columns;
	if (fields == NULL)
		return ok && diag(diags, DIAG_MISSING_KEY, node->span, "an index needs fields");
	ok = read_names(arena, diags, fields, index) && ok;
	index->name_node = keys_get(node, "name");
	ok = keys_text(diags, node, "name", &index->name, &index->name_span) && ok;
	if (ok && index->name_node != NULL)
		ok = check_name(diags, index->name, index->name_span, "an index");
	ok = read_method(diags, node, index) && ok;
	ok = keys_bool(diags, node, "unique", &index->unique) && ok;
	const struct yaml_node *where = keys_get(node, "where");
	if (where != NULL) {
		index->where = expr_parse(arena, diags, where);
		ok = index->where != NULL && ok;
	}
	return ok;
}

/* ---- unique_together ------------------------------------------------------------------------------------------- */

static bool read_together(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                          struct spec_index *index)
{
	*index = (struct spec_index){
		.span = node->span, .name = STR_EMPTY, .unique = true, .together = true, .index = node->index
	};
	if (node->kind == YAML_SEQUENCE)
		return read_names(arena, diags, node, index);
	diag(diags, DIAG_WRONG_KIND, node->span, "'unique_together' takes lists of field names, not %s",
	     yaml_kind_name(node));
	diag_hint(diags, "write [[first, second]]");
	return false;
}

/* ---- constraints ----------------------------------------------------------------------------------------------- */

static bool read_check(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_check *check)
{
	*check = (struct spec_check){ .span = node->span };
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->span,
		            "a constraint is a mapping such as {name: positive, check: amount > 0}, not %s",
		            yaml_kind_name(node));
	bool ok = keys_check(diags, node, check_keys, countof(check_keys), "a constraint");
	const struct yaml_node *condition = keys_get(node, "check");
	if (keys_get(node, "name") == NULL || condition == NULL)
		return ok && diag(diags, DIAG_MISSING_KEY, node->span, "a constraint needs a name and a check");
	ok = keys_text(diags, node, "name", &check->name, &check->span) &&
	     check_name(diags, check->name, check->span, "a constraint") && ok;
	ok = keys_text(diags, node, "message", &check->message, NULL) && ok;
	check->condition = expr_parse(arena, diags, condition);
	return ok && check->condition != NULL;
}

void spec_read_table(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec)
{
	const struct yaml_node *indexes = get_list(diags, root, "indexes");
	const struct yaml_node *together = get_list(diags, root, "unique_together");
	const struct yaml_node *checks = get_list(diags, root, "constraints");
	const struct yaml_node *computed = keys_get(root, "computed_fields");
	size_t count = (indexes != NULL ? indexes->count : 0) + (together != NULL ? together->count : 0);
	spec->indexes = arena_make_array(arena, struct spec_index, count);
	for (const struct yaml_node *c = together != NULL ? together->first : NULL; c != NULL; c = c->next)
		if (read_together(arena, diags, c, &spec->indexes[spec->index_count]))
			spec->index_count++;
	for (const struct yaml_node *c = indexes != NULL ? indexes->first : NULL; c != NULL; c = c->next)
		if (read_index(arena, diags, c, &spec->indexes[spec->index_count]))
			spec->index_count++;
	spec->checks = arena_make_array(arena, struct spec_check, checks != NULL ? checks->count : 0);
	for (const struct yaml_node *c = checks != NULL ? checks->first : NULL; c != NULL; c = c->next)
		if (read_check(arena, diags, c, &spec->checks[spec->check_count]))
			spec->check_count++;
	if (computed != NULL)
		spec_read_computed(arena, diags, computed, spec);
}

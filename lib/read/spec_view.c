#include "read/spec_view.h"

#include "read/keys.h"
#include "read/language.h"
#include "read/spec_named_view.h"

static const struct key_row view_keys[] = {
	{ "mode", KEY_READ },
	{ "include_relations", KEY_READ },
	{ "extra_filter_columns", KEY_READ },
	{ "refresh", KEY_READ },
};
const struct key_table table_views_key_table = { "table_views", view_keys, countof(view_keys) };

static const struct key_row relation_keys[] = {
	{ "fields", KEY_READ },
	{ "include_relations", KEY_READ },
};
const struct key_table relation_key_table = { "relation", relation_keys, countof(relation_keys) };

static const struct key_row filter_keys[] = {
	{ "source", KEY_READ },
	{ "type", KEY_READ },
	{ "index", KEY_READ },
};
const struct key_table filter_column_key_table = { "filter_column", filter_keys, countof(filter_keys) };

/* NODE is a mapping with one key: that key's value. */
static const struct yaml_node *only_child(struct diags *diags, const struct yaml_node *node, const char *example)
{
	if (node->kind == YAML_MAPPING && node->count == 1)
		return node->first;
	diag(diags, DIAG_WRONG_KIND, node->span, "expected one name with what belongs to it");
	diag_hint(diags, "write %s", example);
	return NULL;
}

/* ---- relations ------------------------------------------------------------------------------------------------- */

static bool read_fields(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_relation *r)
{
	const struct yaml_node *fields = keys_get(node, "fields");
	if (fields == NULL) {
		diag(diags, DIAG_MISSING_KEY, r->span, "relation '%.*s' needs fields", STR_ARG(r->field));
		diag_hint(diags, "fields: [name, …], or [\"*\"] for all of them");
		return false;
	}
	if (fields->kind == YAML_SCALAR && str_is(fields->text, "*")) {
		r->all = true;
		return true;
	}
	if (fields->kind != YAML_SEQUENCE || fields->count == 0)
		return diag(diags, DIAG_WRONG_KIND, fields->key_span, "'fields' takes a list of field names");
	r->fields = arena_make_array(arena, struct spanned, fields->count);
	for (const struct yaml_node *c = fields->first; c != NULL; c = c->next) {
		if (c->kind != YAML_SCALAR)
			return diag(diags, DIAG_WRONG_KIND, c->span, "the name of a field is text, not %s",
			            yaml_kind_name(c));
		for (size_t i = 0; i < r->field_count; i++)
			if (str_eq(r->fields[i].text, c->text))
				return diag(diags, DIAG_DUPLICATE_VALUE, c->span, "field '%.*s' is there twice",
				            STR_ARG(c->text));
		r->fields[r->field_count++] = (struct spanned){ c->text, c->span };
	}
	r->all = r->field_count == 1 && str_is(r->fields[0].text, "*");
	return true;
}

static void read_relations(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                           struct spec_relation **relations, size_t *count);

static bool read_relation(struct arena *arena, struct diags *diags, const struct yaml_node *item,
                          struct spec_relation *r)
{
	const struct yaml_node *node = only_child(diags, item, "`- company: {fields: [name]}`");
	if (node == NULL)
		return false;
	*r = (struct spec_relation){ .field = node->key, .span = node->key_span, .index = item->index };
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, r->span, "a relation takes a mapping with fields, not %s",
		            yaml_kind_name(node));
	bool ok = keys_check(diags, node, relation_keys, countof(relation_keys), "a relation");
	ok = read_fields(arena, diags, node, r) && ok;
	read_relations(arena, diags, node, &r->relations, &r->relation_count);
	return ok;
}

static void read_relations(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                           struct spec_relation **relations, size_t *count)
{
	const struct yaml_node *list = keys_list(diags, node, "include_relations");
	*count = 0;
	*relations = arena_make_array(arena, struct spec_relation, list != NULL ? list->count : 0);
	for (const struct yaml_node *c = list != NULL ? list->first : NULL; c != NULL; c = c->next) {
		struct spec_relation *r = &(*relations)[*count];
		if (!read_relation(arena, diags, c, r))
			continue;
		bool twice = false;
		for (size_t i = 0; i < *count; i++)
			twice = twice || str_eq((*relations)[i].field, r->field);
		if (twice)
			diag(diags, DIAG_DUPLICATE_VALUE, r->span, "relation '%.*s' is there twice", STR_ARG(r->field));
		else
			++*count;
	}
}

/* ---- filters --------------------------------------------------------------------------------------------------- */

static bool read_method(struct diags *diags, const struct yaml_node *node, struct spec_filter *f)
{
	struct str text;
	f->method_span = f->span;
	if (!keys_text(diags, node, "index", &text, &f->method_span))
		return false;
	if (keys_get(node, "index") == NULL)
		return true;
	f->method = index_method_find(text);
	if (f->method != INDEX_METHOD_COUNT && f->method != INDEX_HASH)
		return true;
	diag(diags, DIAG_BAD_VALUE, f->method_span, "'%.*s' is not an index of a filter column", STR_ARG(text));
	diag_hint(diags, "the indexes are btree, gin, gin_trgm and gist");
	return false;
}

static bool read_filter(struct arena *arena, struct diags *diags, const struct yaml_node *item, struct spec_filter *f)
{
	const struct yaml_node *node = item, *source = item;
	if (item->kind == YAML_SCALAR) {
		*f = (struct spec_filter){ .name = item->text, .span = item->span, .type = STR_EMPTY };
	} else {
		node = only_child(diags, item, "`- company_name: {source: company.name}`");
		if (node == NULL)
			return false;
		*f = (struct spec_filter){ .name = node->key, .span = node->key_span, .type = STR_EMPTY };
		if (node->kind != YAML_MAPPING)
			return diag(diags, DIAG_WRONG_KIND, f->span, "a filter column takes a mapping, not %s",
			            yaml_kind_name(node));
		if (!keys_check(diags, node, filter_keys, countof(filter_keys), "a filter column") ||
		    !keys_text(diags, node, "type", &f->type, &f->type_span) || !read_method(diags, node, f))
			return false;
		source = keys_get(node, "source");
	}
	if (source == NULL) {
		struct yaml_node *name = arena_make(arena, struct yaml_node);
		*name = (struct yaml_node){ .kind = YAML_SCALAR, .text = f->name, .span = f->span };
		source = name;
	}
	f->source = expr_parse(arena, diags, source);
	if (f->source != NULL && f->source->kind != EXPR_NAME)
		return diag(diags, DIAG_BAD_EXPRESSION, f->source->span, "a filter column is a field or a path to one");
	return f->source != NULL;
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

static void read_mode(struct diags *diags, const struct yaml_node *node, struct spec_table_view *view)
{
	static const char *const names[] = { [VIEW_AUTO] = "auto", [VIEW_FORCE] = "force", [VIEW_DISABLE] = "disable" };
	struct str text;
	struct span span = view->span;
	if (!keys_text(diags, node, "mode", &text, &span) || keys_get(node, "mode") == NULL)
		return;
	for (size_t i = 0; i < countof(names); i++)
		if (str_is(text, names[i])) {
			view->mode = (enum view_mode)i;
			return;
		}
	diag(diags, DIAG_BAD_VALUE, span, "'%.*s' is not a mode of table views", STR_ARG(text));
	diag_hint(diags, "the modes are auto, force and disable");
}

static void read_refresh(struct diags *diags, const struct yaml_node *node)
{
	struct str text;
	struct span span;
	if (keys_get(node, "refresh") != NULL && keys_text(diags, node, "refresh", &text, &span) &&
	    !str_is(text, "explicit"))
		diag(diags, DIAG_BAD_VALUE, span, "'refresh' is explicit, and nothing else");
}

void spec_read_table_view(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct spec *spec)
{
	const struct yaml_node *node = keys_get(root, "table_views");
	if (node == NULL)
		return;
	if (node->kind == YAML_SEQUENCE) {
		spec_read_named_views(arena, diags, node, spec);
		return;
	}
	if (node->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'table_views' takes a mapping, not %s",
		     yaml_kind_name(node));
		return;
	}
	struct spec_table_view *view = arena_make(arena, struct spec_table_view);
	view->span = node->key_span;
	keys_check(diags, node, view_keys, countof(view_keys), "'table_views'");
	read_mode(diags, node, view);
	read_refresh(diags, node);
	read_relations(arena, diags, node, &view->relations, &view->relation_count);
	const struct yaml_node *filters = keys_list(diags, node, "extra_filter_columns");
	view->filters = arena_make_array(arena, struct spec_filter, filters != NULL ? filters->count : 0);
	for (const struct yaml_node *c = filters != NULL ? filters->first : NULL; c != NULL; c = c->next)
		if (read_filter(arena, diags, c, &view->filters[view->filter_count]))
			view->filter_count++;
	spec->table_view = view;
}

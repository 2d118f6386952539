/* The parameters of the pattern aggregate_view. */
#include "read/spec_patterns.h"

#include "read/keys.h"

/* In the order of enum aggregate_function. */
static const char *const functions[] = { "sum", "avg", "min", "max", "count", "count_distinct" };

static bool refuse(struct diags *diags, struct span span, const char *what, const char *way_out)
{
	diag(diags, DIAG_AGGREGATE_VIEW, span, "%s", what);
	diag_hint(diags, "%s", way_out);
	return false;
}

/* ---- columns --------------------------------------------------------------------------------------------------- */

static bool read_function(struct diags *diags, const struct spanned *word, struct spec_aggregate *a)
{
	struct str all[countof(functions)];
	for (size_t i = 0; i < countof(functions); i++) {
		all[i] = str_from(functions[i]);
		if (str_eq_nocase(word->text, all[i])) {
			a->function = (enum aggregate_function)i;
			a->function_span = word->span;
			return true;
		}
	}
	diag(diags, DIAG_UNKNOWN_FUNCTION, word->span, "'%.*s' is no aggregate", STR_ARG(word->text));
	diag_suggest(diags, word->text, all, countof(all));
	return false;
}

/* The expression below KEY, or NULL. False: it is none. */
static bool read_expr(struct arena *arena, struct diags *diags, const struct yaml_node *node, const char *key,
                      struct expr **e)
{
	const struct yaml_node *value = keys_get(node, key);
	if (value == NULL)
		return true;
	if (value->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, value->key_span, "'%s' takes an expression, not %s", key,
		            yaml_kind_name(value));
	*e = expr_parse(arena, diags, value);
	return *e != NULL;
}

static const struct key_row aggregate_keys[] = { { "name", KEY_READ },
	                                         { "alias", KEY_READ },
	                                         { "function", KEY_READ },
	                                         { "field", KEY_READ },
	                                         { "filter", KEY_READ } };

/* What is aggregated: `*` and nothing are the rows. */
static bool read_value(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_aggregate *a)
{
	const struct yaml_node *field = keys_get(node, "field");
	bool rows = field == NULL || (field->kind == YAML_SCALAR && str_is(field->text, "*"));
	if (!rows)
		return read_expr(arena, diags, node, "field", &a->value);
	return a->function == AGGREGATE_COUNT ||
	       diag(diags, DIAG_MISSING_KEY, a->function_span, "%s needs a 'field'", functions[a->function]);
}

static bool read_aggregate(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                           struct spec_aggregate *a)
{
	*a = (struct spec_aggregate){ 0 };
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->span,
		            "an aggregate is a mapping of name, function, field and filter, not %s",
		            yaml_kind_name(node));
	bool ok = keys_check(diags, node, aggregate_keys, countof(aggregate_keys), "an aggregate");
	const struct yaml_node *name = keys_get(node, "name"), *alias = keys_get(node, "alias");
	struct spanned function = { .span = node->span };
	if (name != NULL && alias != NULL)
		return diag(diags, DIAG_BAD_VALUE, alias->key_span, "'alias' is another name of 'name'");
	if (name == NULL && alias == NULL)
		return diag(diags, DIAG_MISSING_KEY, node->span, "an aggregate needs a name");
	if (keys_get(node, "function") == NULL)
		return diag(diags, DIAG_MISSING_KEY, node->span, "an aggregate needs a function");
	if (!keys_text(diags, node, name != NULL ? "name" : "alias", &a->name.text, &a->name.span) ||
	    !keys_text(diags, node, "function", &function.text, &function.span) || !read_function(diags, &function, a))
		return false;
	ok = read_value(arena, diags, node, a) && ok;
	ok = read_expr(arena, diags, node, "filter", &a->filter) && ok;
	if (!str_is_lower_name(a->name.text))
		return keys_bad_name(diags, a->name.text, a->name.span, "a column",
		                     "lower-case letters, digits and '_', beginning with a letter");
	return ok;
}

static bool read_aggregates(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                            struct spec_aggregate_view *view)
{
	const struct yaml_node *node = pattern_param(p, "aggregates");
	bool ok = true;
	if (node->kind != YAML_SEQUENCE || node->count == 0)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'aggregates' takes a list of mappings, not %s",
		            node->kind == YAML_SEQUENCE ? "an empty list" : yaml_kind_name(node));
	view->aggregates = arena_make_array(arena, struct spec_aggregate, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (read_aggregate(arena, diags, c, &view->aggregates[view->aggregate_count]))
			view->aggregate_count++;
		else
			ok = false;
	return ok;
}

static bool read_group(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                       struct spec_aggregate_view *view)
{
	if (node->kind != YAML_SCALAR || yaml_is_null(node))
		return diag(diags, DIAG_WRONG_KIND, node->span, "the name of a field is text");
	struct expr *e = expr_parse(arena, diags, node);
	if (e == NULL)
		return false;
	if (e->kind != EXPR_NAME)
		return refuse(diags, e->span, "rows are grouped by fields and paths, not by expressions",
		              "give the expression a name in `computed_fields`, and group by that");
	view->groups[view->group_count++] = e;
	return true;
}

static bool read_groups(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                        struct spec_aggregate_view *view)
{
	const struct yaml_node *node = pattern_param(p, "group_by_fields");
	bool ok = true;
	if (node->kind == YAML_MAPPING || (node->kind == YAML_SEQUENCE && node->count == 0))
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'%.*s' takes names of fields, not %s",
		            STR_ARG(node->key), node->kind == YAML_SEQUENCE ? "an empty list" : yaml_kind_name(node));
	view->group_names = arena_make_array(arena, struct str, node->kind == YAML_SCALAR ? 1 : node->count);
	view->groups = arena_make_array(arena, struct expr *, node->kind == YAML_SCALAR ? 1 : node->count);
	if (node->kind == YAML_SCALAR)
		return read_group(arena, diags, node, view);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		ok = read_group(arena, diags, c, view) && ok;
	return ok;
}

/* ---- indexes --------------------------------------------------------------------------------------------------- */

static bool read_column(struct diags *diags, const struct yaml_node *node, struct spec_aggregate_index *index)
{
	if (node->kind != YAML_SCALAR || yaml_is_null(node))
		return diag(diags, DIAG_WRONG_KIND, node->span, "the name of a column is text");
	for (size_t i = 0; i < index->column_count; i++)
		if (str_eq(index->columns[i].text, node->text))
			return diag(diags, DIAG_DUPLICATE_VALUE, node->span, "column '%.*s' is there twice",
			            STR_ARG(node->text));
	index->columns[index->column_count++] = (struct spanned){ node->text, node->span };
	return true;
}

static const struct key_row index_keys[] = { { "fields", KEY_READ }, { "columns", KEY_READ }, { "unique", KEY_READ } };

/* total, [status, total], {fields: [status], unique: true} */
static bool read_index(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                       struct spec_aggregate_index *index)
{
	const struct yaml_node *columns = node;
	*index = (struct spec_aggregate_index){ 0 };
	bool ok = true;
	if (node->kind == YAML_MAPPING) {
		ok = keys_check(diags, node, index_keys, countof(index_keys), "an index of an aggregate view") &&
		     keys_bool(diags, node, "unique", &index->unique);
		columns = keys_get(node, "fields") != NULL ? keys_get(node, "fields") : keys_get(node, "columns");
	}
	if (columns == NULL || (columns->kind == YAML_SEQUENCE && columns->count == 0))
		return diag(diags, DIAG_MISSING_KEY, node->span, "an index needs columns");
	if (columns->kind == YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, columns->span, "the columns of an index are a list");
	index->columns = arena_make_array(arena, struct spanned, columns->kind == YAML_SCALAR ? 1 : columns->count);
	if (columns->kind == YAML_SCALAR)
		return read_column(diags, columns, index) && ok;
	for (const struct yaml_node *c = columns->first; c != NULL; c = c->next)
		ok = read_column(diags, c, index) && ok;
	return ok;
}

static bool read_indexes(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                         struct spec_aggregate_view *view)
{
	const struct yaml_node *node = pattern_param(p, "indexes");
	bool ok = true;
	if (node == NULL)
		return true;
	if (node->kind != YAML_SEQUENCE)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'indexes' takes a list, not %s",
		            yaml_kind_name(node));
	view->indexes = arena_make_array(arena, struct spec_aggregate_index, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		ok = read_index(arena, diags, c, &view->indexes[view->index_count++]) && ok;
	return ok;
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

static bool read_where(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                       struct spec_aggregate_view *view)
{
	return p->params == NULL || read_expr(arena, diags, p->params, "where_clause", &view->where);
}

static bool read_mode(struct diags *diags, const struct spec_pattern *p, struct spec_aggregate_view *view)
{
	static const char *const modes[] = { "manual", "auto", "incremental", NULL };
	size_t mode = 0;
	if (!pattern_word(diags, p, "refresh_mode", modes, &mode))
		return false;
	view->follows = mode > 0;
	view->by_groups = mode == 2;
	return true;
}

static bool read_source(struct diags *diags, const struct spec_pattern *p, struct spec_aggregate_view *view)
{
	struct spanned source = { .text = STR_EMPTY };
	if (!pattern_text(diags, p, "source_entity", &source))
		return false;
	size_t dot = str_find(source.text, '.');
	view->source_span = source.span;
	view->source = dot < source.text.len ? str_sub(source.text, dot + 1, source.text.len) : source.text;
	view->source_schema = dot < source.text.len ? str_sub(source.text, 0, dot) : STR_EMPTY;
	return true;
}

static bool read_name(struct diags *diags, const struct spec_pattern *p, struct spec_aggregate_view *view)
{
	view->name = (struct spanned){ STR_EMPTY, p->span };
	if (!pattern_text(diags, p, "name", &view->name))
		return false;
	return view->name.text.len == 0 || str_is_lower_name(view->name.text) ||
	       keys_bad_name(diags, view->name.text, view->name.span, "an aggregate view",
	                     "lower-case letters, digits and '_', beginning with a letter");
}

struct str aggregate_view_name(struct arena *arena, const struct spec_aggregate_view *view, struct str slug)
{
	if (view->name.text.len > 0)
		return view->name.text;
	return arena_printf(arena, "%.*s_agg", STR_ARG(slug));
}

bool spec_read_aggregate_view(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                              struct spec_aggregate_view *view)
{
	*view = (struct spec_aggregate_view){ .span = p->span, .index = p->index };
	bool ok = read_name(diags, p, view);
	ok = read_source(diags, p, view) && ok;
	ok = spec_read_joins(arena, diags, p, view) && ok;
	ok = read_groups(arena, diags, p, view) && ok;
	ok = read_aggregates(arena, diags, p, view) && ok;
	ok = read_where(arena, diags, p, view) && ok;
	ok = read_mode(diags, p, view) && ok;
	ok = read_indexes(arena, diags, p, view) && ok;
	return pattern_texts(arena, diags, p, "refresh_dependencies", &view->dependencies, &view->dependency_count) &&
	       ok;
}

#include "read/spec_named_view.h"

#include "base/limits.h"
#include "base/vec.h"
#include "read/keys.h"
#include "read/language.h"
#include "read/spec_params.h"

static const struct key_row named_view_keys[] = {
	{ "name", KEY_READ },     { "description", KEY_READ }, { "source", KEY_READ }, { "params", KEY_READ },
	{ "filters", KEY_READ },  { "includes", KEY_READ },    { "fields", KEY_READ }, { "order_by", KEY_READ },
	{ "group_by", KEY_READ }, { "limit", KEY_READ },
};
const struct key_table named_view_key_table = { "named_view", named_view_keys, countof(named_view_keys) };

/* What the documentation of these views leaves open. */
static bool undetermined(struct diags *diags, struct span span, const char *what, const char *way_out)
{
	diag(diags, DIAG_VIEW_FORM, span, "%s", what);
	diag_hint(diags, "%s", way_out);
	return false;
}

/* ---- columns --------------------------------------------------------------------------------------------------- */

/* company.name -> company_name, self.name -> name */
static struct str column_name(struct arena *arena, struct str path)
{
	if (str_starts(path, STR("self.")))
		path = str_sub(path, 5, path.len);
	char *name = arena_alloc(arena, path.len + 1);
	for (size_t i = 0; i < path.len; i++)
		name[i] = path.ptr[i] == '.' ? '_' : path.ptr[i];
	return (struct str){ name, path.len };
}

static bool check_column(struct diags *diags, const struct spec_named_view *view, const struct spec_view_column *c)
{
	if (!str_is_lower_name(c->name))
		return keys_bad_name(diags, c->name, c->span, "a column",
		                     "lower-case letters, digits and '_', beginning with a letter");
	for (size_t i = 0; i < view->column_count; i++)
		if (str_eq(view->columns[i].name, c->name))
			return diag(diags, DIAG_DUPLICATE_VALUE, c->span, "column '%.*s' is there twice",
			            STR_ARG(c->name));
	return true;
}

static bool read_column(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                        struct spec_named_view *view)
{
	struct spec_view_column *c = &view->columns[view->column_count];
	const struct yaml_node *value = node;
	if (node->kind == YAML_MAPPING && node->count != 1)
		return undetermined(diags, node->span, "several keys for one column of a view",
		                    "write one: `- alias: expression`");
	if (node->kind == YAML_SEQUENCE)
		return diag(diags, DIAG_WRONG_KIND, node->span, "a column is a field, a path or `alias: expression`");
	if (node->kind == YAML_MAPPING)
		value = node->first;
	*c = (struct spec_view_column){ .name = node->kind == YAML_MAPPING ? value->key : node->text,
		                        .span = node->kind == YAML_MAPPING ? value->key_span : node->span };
	c->value = expr_parse(arena, diags, value);
	if (c->value == NULL)
		return false;
	if (node->kind == YAML_SCALAR && c->value->kind != EXPR_NAME)
		return undetermined(diags, node->span, "a column that is an expression has no name",
		                    "write `- alias: expression`");
	if (node->kind == YAML_SCALAR)
		c->name = column_name(arena, c->name);
	if (!check_column(diags, view, c))
		return false;
	view->column_count++;
	return true;
}

static bool read_columns(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                         struct spec_named_view *view)
{
	const struct yaml_node *fields = keys_get(node, "fields");
	bool ok = true;
	if (fields == NULL || (fields->kind == YAML_SEQUENCE && fields->count == 0))
		return diag(diags, DIAG_MISSING_KEY, view->span, "a view needs fields");
	if (fields->kind != YAML_SEQUENCE)
		return diag(diags, DIAG_WRONG_KIND, fields->key_span, "'fields' takes a list, not %s",
		            yaml_kind_name(fields));
	view->columns = arena_make_array(arena, struct spec_view_column, fields->count);
	for (const struct yaml_node *c = fields->first; c != NULL; c = c->next)
		ok = read_column(arena, diags, c, view) && ok;
	return ok;
}

/* ---- rows ------------------------------------------------------------------------------------------------------ */

static bool read_filter(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                        struct spec_named_view *view)
{
	if (node->kind != YAML_SCALAR)
		return undetermined(diags, node->span, "a filter is a condition, not a mapping or a list",
		                    "write it as an expression: `status = 'open'`");
	view->filters[view->filter_count] = expr_parse(arena, diags, node);
	return view->filters[view->filter_count] != NULL && ++view->filter_count > 0;
}

static bool read_filters(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                         struct spec_named_view *view)
{
	const struct yaml_node *filters = keys_get(node, "filters");
	bool ok = true;
	if (filters == NULL)
		return true;
	if (filters->kind == YAML_MAPPING)
		return undetermined(diags, filters->key_span, "'filters' as a mapping does not say how it compares",
		                    "write a list of conditions: `- status = 'open'`");
	view->filters = arena_make_array(arena, struct expr *, filters->kind == YAML_SEQUENCE ? filters->count : 1);
	if (filters->kind == YAML_SCALAR)
		return read_filter(arena, diags, filters, view);
	for (const struct yaml_node *c = filters->first; c != NULL; c = c->next)
		ok = read_filter(arena, diags, c, view) && ok;
	return ok;
}

/* Takes WORD from the end of TEXT, in whatever case. */
static bool take_word(struct str *text, struct str word)
{
	if (text->len <= word.len || text->ptr[text->len - word.len - 1] != ' ' ||
	    !str_eq_nocase(str_sub(*text, text->len - word.len, word.len), word))
		return false;
	*text = str_trim(str_sub(*text, 0, text->len - word.len));
	return true;
}

static bool read_order(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                       struct spec_named_view *view)
{
	struct spec_view_order *order = &view->orders[view->order_count];
	struct yaml_node *value = arena_make(arena, struct yaml_node);
	if (node->kind != YAML_SCALAR)
		return undetermined(diags, node->span, "an order is text", "write `- created_at desc`");
	*value = *node;
	order->descending = take_word(&value->text, STR("desc"));
	if (!order->descending)
		take_word(&value->text, STR("asc"));
	order->value = expr_parse(arena, diags, value);
	return order->value != NULL && ++view->order_count > 0;
}

static bool read_orders(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                        struct spec_named_view *view)
{
	const struct yaml_node *orders = keys_get(node, "order_by");
	bool ok = true;
	if (orders == NULL)
		return true;
	if (orders->kind == YAML_MAPPING)
		return undetermined(diags, orders->key_span, "'order_by' as a mapping has no order",
		                    "write a list: `- created_at desc`");
	view->orders =
	        arena_make_array(arena, struct spec_view_order, orders->kind == YAML_SEQUENCE ? orders->count : 1);
	if (orders->kind == YAML_SCALAR)
		return read_order(arena, diags, orders, view);
	for (const struct yaml_node *c = orders->first; c != NULL; c = c->next)
		ok = read_order(arena, diags, c, view) && ok;
	return ok;
}

static bool read_limit(struct diags *diags, const struct yaml_node *node, struct spec_named_view *view)
{
	size_t rows;
	struct span at = view->span;
	if (!keys_text(diags, node, "limit", &view->limit, &at))
		return false;
	bool ok = str_number(view->limit, LIMIT_VIEW_ROWS, &rows) && !str_starts(view->limit, STR("0"));
	return ok || keys_get(node, "limit") == NULL ||
	       diag(diags, DIAG_BAD_VALUE, at, "'%.*s' is not a number of rows", STR_ARG(view->limit));
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

/* Forms that are documented by their name alone. */
static bool check_forms(struct diags *diags, const struct yaml_node *node, const struct spec *spec)
{
	const struct yaml_node *includes = keys_get(node, "includes"), *group = keys_get(node, "group_by");
	const struct yaml_node *source = keys_get(node, "source");
	struct str text;
	bool ok = true;
	if (includes != NULL)
		ok = undetermined(diags, includes->key_span, "'includes' does not say what is shown of the other rows",
		                  "name the fields: `fields: [company.name]`");
	if (group != NULL)
		ok = undetermined(diags, group->key_span, "'group_by' makes rows that stand for several of the entity",
		                  "a computed field has aggregates over the rows that refer to one: count(Task)");
	if (source == NULL)
		return ok;
	if (!keys_text(diags, node, "source", &text, NULL))
		return false;
	size_t dot = str_find(text, '.');
	bool named = dot < text.len;
	if (spec_is_own(spec, named ? str_sub(text, 0, dot) : STR_EMPTY,
	                named ? str_sub(text, dot + 1, text.len) : text))
		return ok;
	return undetermined(diags, source->span, "a view over the rows of another entity",
	                    "put it into the file of that entity");
}

static bool read_view(struct arena *arena, struct diags *diags, const struct yaml_node *node, const struct spec *spec,
                      struct spec_named_view *view)
{
	*view = (struct spec_named_view){ .span = node->span, .index = node->index, .limit = STR_EMPTY };
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->span, "a view is a mapping with a name and fields, not %s",
		            yaml_kind_name(node));
	bool ok = keys_check(diags, node, named_view_keys, countof(named_view_keys), "a view");
	if (keys_get(node, "name") == NULL)
		return diag(diags, DIAG_MISSING_KEY, node->span, "a view needs a name");
	ok = keys_text(diags, node, "name", &view->name, &view->span) && ok;
	if (ok && !str_is_lower_name(view->name))
		return keys_bad_name(diags, view->name, view->span, "a view",
		                     "lower-case letters, digits and '_', beginning with a letter");
	ok = keys_text(diags, node, "description", &view->description, NULL) && ok;
	ok = check_forms(diags, node, spec) && ok;
	ok = read_columns(arena, diags, node, view) && ok;
	ok = read_filters(arena, diags, node, view) && ok;
	ok = read_orders(arena, diags, node, view) && ok;
	const struct yaml_node *params = keys_get(node, "params");
	if (params != NULL)
		spec_read_params(arena, diags, params, &view->params, &view->param_count);
	for (size_t i = 0; i < view->param_count; i++)
		if (view->params[i].pii) /* calls of views are not logged */
			diag(diags, DIAG_BAD_VALUE, keys_get(view->params[i].node, "pii")->key_span,
			     "'pii' belongs to a field or a parameter of an action");
	return read_limit(diags, node, view) && ok;
}

void spec_read_named_views(struct arena *arena, struct diags *diags, const struct yaml_node *list, struct spec *spec)
{
	spec->views = arena_make_array(arena, struct spec_named_view, list->count);
	for (const struct yaml_node *c = list->first; c != NULL; c = c->next) {
		struct spec_named_view *view = &spec->views[spec->view_count];
		if (!read_view(arena, diags, c, spec, view))
			continue;
		bool twice = false;
		for (size_t i = 0; i < spec->view_count; i++)
			twice = twice || str_eq(spec->views[i].name, view->name);
		if (twice)
			diag(diags, DIAG_DUPLICATE_VALUE, view->span, "view '%.*s' is there twice",
			     STR_ARG(view->name));
		else
			spec->view_count++;
	}
}

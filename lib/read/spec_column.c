/* The parameters of the pattern computed_column. */
#include "read/spec_patterns.h"
#include "read/spec_table.h"

static bool missing(struct diags *diags, const struct spec_pattern *p, const char *name)
{
	if (pattern_param(p, name) != NULL)
		return false;
	diag(diags, DIAG_MISSING_KEY, p->span, "a computed column needs the parameter '%s'", name);
	return true;
}

/* NUMERIC(10,2) is numeric(10,2): types of SQL are often written in capitals. */
static const struct yaml_node *lower_case(struct arena *arena, const struct yaml_node *node)
{
	struct yaml_node *lower = arena_make(arena, struct yaml_node);
	char *text = arena_make_array(arena, char, node->text.len);
	for (size_t i = 0; i < node->text.len; i++) {
		text[i] = node->text.ptr[i];
		if (text[i] >= 'a' && text[i] <= 'z')
			return node;
		if (text[i] >= 'A' && text[i] <= 'Z')
			text[i] = (char)(text[i] - 'A' + 'a');
	}
	*lower = *node;
	lower->text = (struct str){ text, node->text.len };
	return lower;
}

static bool read_type(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec_field *as)
{
	const struct yaml_node *node = pattern_param(p, "type");
	if (node->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'type' takes text, not %s", yaml_kind_name(node));
	as->type = type_expr_parse(arena, diags, lower_case(arena, node), 0, NULL);
	if (as->type == NULL)
		return false;
	return as->type->kind == TYPE_EXPR_NAME ||
	       diag(diags, DIAG_BAD_TYPE, as->type->span, "a computed column has the type of a single value");
}

/* An index that is asked for, or whose type is said. */
static bool read_index(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct str name,
                       struct spec *spec)
{
	static const char *const types[] = { "btree", "gin", "gist", "hash", NULL };
	const struct yaml_node *node = pattern_param(p, "index_type");
	struct spec_index *index = &spec->indexes[spec->index_count];
	bool is_asked = node != NULL;
	size_t type = 0;
	if (!pattern_bool(diags, p, "index", &is_asked) || !pattern_word(diags, p, "index_type", types, &type))
		return false;
	if (!is_asked)
		return true;
	*index = (struct spec_index){ .span = p->span,
		                      .index = p->index,
		                      .pattern = true,
		                      .fields = arena_make(arena, struct spanned),
		                      .field_count = 1,
		                      .method = index_method_find(str_from(types[type])),
		                      .method_span = node != NULL ? node->span : p->span };
	index->fields[0] = (struct spanned){ name, pattern_param(p, "column_name")->span };
	spec->index_count++;
	return true;
}

static void read_column(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec *spec)
{
	struct spec_column *column = arena_make(arena, struct spec_column);
	bool stored = true, nullable = true;
	struct spanned name = { .span = p->span }, comment = { .span = p->span };
	bool lacks = missing(diags, p, "column_name");
	lacks = missing(diags, p, "expression") || lacks;
	if (missing(diags, p, "type") || lacks)
		return;
	bool ok = pattern_text(diags, p, "column_name", &name);
	ok = pattern_text(diags, p, "comment", &comment) && ok;
	ok = pattern_bool(diags, p, "stored", &stored) && ok;
	ok = pattern_bool(diags, p, "nullable", &nullable) && ok;
	column->as = (struct spec_field){ .name = name.text, .span = name.span, .description = comment.text };
	ok = read_type(arena, diags, p, &column->as) && ok;
	column->as.node = pattern_param(p, "type");
	column->view_only = !stored;
	column->required = !nullable;
	if (!stored && !nullable)
		ok = diag(diags, DIAG_BAD_VALUE, pattern_param(p, "nullable")->key_span,
		          "a column that is not stored cannot refuse NULL");
	size_t indexes = spec->index_count;
	ok = ok && read_index(arena, diags, p, name.text, spec);
	if (!stored && spec->index_count > indexes)
		ok = diag(diags, DIAG_BAD_VALUE, pattern_param(p, "stored")->key_span,
		          "a column that is not stored cannot have an index");
	struct expr *value = expr_parse(arena, diags, pattern_param(p, "expression"));
	if (ok && value != NULL)
		spec->computed[spec->computed_count++] = (struct spec_computed){
			.name = name.text, .span = name.span, .value = value, .column = column, .description = STR_EMPTY
		};
}

/* Room for COUNT more of both. */
static void grow(struct arena *arena, struct spec *spec, size_t count)
{
	struct spec_computed *computed = arena_make_array(arena, struct spec_computed, spec->computed_count + count);
	struct spec_index *indexes = arena_make_array(arena, struct spec_index, spec->index_count + count);
	for (size_t i = 0; i < spec->computed_count; i++)
		computed[i] = spec->computed[i];
	for (size_t i = 0; i < spec->index_count; i++)
		indexes[i] = spec->indexes[i];
	spec->computed = computed;
	spec->indexes = indexes;
}

/* An item of `computed_columns`: the parameters of a pattern of its own. */
static void read_item(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                      const struct yaml_node *node, struct spec *spec)
{
	struct spec_pattern item = { p->id, node->span, node, p->index };
	if (node->kind != YAML_MAPPING)
		diag(diags, DIAG_WRONG_KIND, node->span, "a computed column is a mapping, not %s",
		     yaml_kind_name(node));
	else if (pattern_param(&item, "computed_columns") != NULL)
		diag(diags, DIAG_BAD_VALUE, pattern_param(&item, "computed_columns")->key_span,
		     "a computed column has no columns of its own");
	else if (pattern_check_params(arena, diags, &item))
		read_column(arena, diags, &item, spec);
}

void spec_read_columns(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec *spec)
{
	const struct yaml_node *several = pattern_param(p, "computed_columns");
	if (several == NULL) {
		grow(arena, spec, 1);
		read_column(arena, diags, p, spec);
		return;
	}
	if (several->kind != YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, several->key_span, "'computed_columns' takes a list, not %s",
		     yaml_kind_name(several));
		return;
	}
	for (const struct yaml_node *c = p->params->first; c != NULL; c = c->next)
		if (c != several && !yaml_is_null(c) && !str_starts(c->key, STR("x-")))
			diag(diags, DIAG_BAD_VALUE, c->key_span, "'%.*s' belongs into the items of 'computed_columns'",
			     STR_ARG(c->key));
	grow(arena, spec, several->count);
	for (const struct yaml_node *c = several->first; c != NULL; c = c->next)
		read_item(arena, diags, p, c, spec);
}

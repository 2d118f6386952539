/* Named views: their columns, conditions and order, typed for a query over the entity's table. */
#include "model/build.h"

#include "model/expr_typing.h"
#include "model/named_view.h"
#include "model/names.h"
#include "read/spec_named_view.h"
#include "read/spec_patterns.h"

/* ---- joins ----------------------------------------------------------------------------------------------------- */

void build_find_joins(const struct entity *entity, const struct typed_expr *e, bool *joined)
{
	bool column = e->operand == OPERAND_COLUMN && e->expr->kind == EXPR_NAME;
	const struct field *f = column ? entity_field(entity, e->alias) : NULL;
	if (f != NULL && f->type.kind == TYPE_REF && str_eq(f->name, e->alias))
		joined[entity_field_number(entity, f)] = true;
	for (size_t i = 0; i < e->arg_count; i++)
		build_find_joins(entity, e->args[i], joined);
}

static void set_joins(struct build *b, struct named_view *view)
{
	const struct entity *e = b->entity;
	bool *joined = arena_make_array(b->arena, bool, e->field_count);
	for (size_t i = 0; i < view->column_count; i++)
		build_find_joins(e, view->columns[i].value, joined);
	for (size_t i = 0; i < view->filter_count; i++)
		build_find_joins(e, view->filters[i], joined);
	for (size_t i = 0; i < view->order_count; i++)
		if (view->orders[i].value != NULL)
			build_find_joins(e, view->orders[i].value, joined);
	view->joins = arena_make_array(b->arena, const struct field *, e->field_count);
	for (size_t i = 0; i < e->field_count; i++)
		if (joined[i])
			view->joins[view->join_count++] = &e->fields[i];
}

/* ---- columns --------------------------------------------------------------------------------------------------- */

static bool build_column(struct build *b, const struct spec_view_column *spec, const struct named_view *view,
                         struct named_view_column *column)
{
	struct scope scope = build_view_scope(b, view->params, view->param_count);
	*column = (struct named_view_column){ .name = spec->name, .text = expr_text(b->arena, spec->value) };
	if (spec->name.len > NAME_MAX_BYTES)
		return diag(b->diags, DIAG_NAME_TOO_LONG, spec->span, "'%.*s' has %zu bytes; a name has at most %d",
		            STR_ARG(spec->name), spec->name.len, NAME_MAX_BYTES);
	column->value = expr_type(&scope, spec->value);
	if (column->value == NULL)
		return false;
	column->type = column->value->type;
	if (typed_is_null(column->value))
		return diag(b->diags, DIAG_TYPE_MISMATCH, spec->value->span, "column '%.*s' is always NULL",
		            STR_ARG(spec->name));
	if (column->type.kind != TYPE_REF && column->type.kind != TYPE_UNION && column->type.kind != TYPE_LINKS)
		return true;
	bool list = column->type.kind == TYPE_LINKS;
	diag(b->diags, DIAG_VIEW_FORM, spec->value->span, "a %s is no column of a view",
	     list ? "list of references" : "reference");
	if (list)
		diag_hint(b->diags, "ask for something of its rows: `count(%.*s)`", STR_ARG(column->text));
	else if (column->type.kind == TYPE_REF)
		diag_hint(b->diags, "take a field of what it points at: `%.*s.id`", STR_ARG(column->text));
	return false;
}

/* A name that is a column of the view means that column. */
static bool build_order(struct build *b, const struct spec_view_order *spec, const struct named_view *view,
                        struct named_view_order *order)
{
	struct scope scope = build_view_scope(b, view->params, view->param_count);
	*order = (struct named_view_order){ .column = STR_EMPTY, .descending = spec->descending };
	const struct named_view_column *column = NULL;
	for (size_t i = 0; spec->value->kind == EXPR_NAME && spec->value->path_count == 1 && i < view->column_count;
	     i++)
		if (str_eq(view->columns[i].name, spec->value->path[0]))
			column = &view->columns[i];
	if (column != NULL)
		order->column = column->name;
	else
		order->value = expr_type(&scope, spec->value);
	const struct typed_expr *value = column != NULL ? column->value : order->value;
	if (value == NULL)
		return false;
	enum type_class class = typed_class(value);
	if (class != CLASS_POINT && class != CLASS_LINKS && class != CLASS_UNION && class != CLASS_REFERENCE)
		return true;
	struct str have = typing_name(b->arena, &value->type);
	return diag(b->diags, DIAG_TYPE_MISMATCH, spec->value->span, "values of type %.*s have no order",
	            STR_ARG(have));
}

/* ---- parameters ------------------------------------------------------------------------------------------------ */

static bool build_param(struct build *b, const struct spec_field *spec, const struct named_view *view, struct param *p)
{
	struct field like;
	if (spec->type == NULL)
		return false;
	build_field_of(b, spec, &like);
	*p = (struct param){ .key = spec->name,
		             .argument_of = view->name,
		             .type = like.type,
		             .must_be_present = spec->required && like.def == NULL,
		             .nullable = !spec->required,
		             .declared = true,
		             .def = like.def,
		             .description = like.description,
		             .span = spec->span };
	if (spec->name.len + 2 > NAME_MAX_BYTES)
		return diag(b->diags, DIAG_NAME_TOO_LONG, spec->span, "'p_%.*s' has %zu bytes; a name has at most %d",
		            STR_ARG(spec->name), spec->name.len + 2, NAME_MAX_BYTES);
	if (str_is(spec->name, "tenant_id") && b->entity->tenant_scoped)
		return diag(b->diags, DIAG_NAME_COLLISION, spec->span,
		            "the function has a parameter p_tenant_id anyway");
	if (p->type.kind != TYPE_REF && p->type.kind != TYPE_UNION && p->type.kind != TYPE_LINKS)
		return true;
	diag(b->diags, DIAG_VIEW_FORM, spec->type->span, "a parameter of a view is a value, not a reference");
	bool list = p->type.kind == TYPE_LINKS;
	diag_hint(b->diags,
	          list ? "compare ids: `%.*s: list(uuid)`, and `company.id = ANY($%.*s)`"
	               : "compare ids: `%.*s: uuid`, and `company.id = $%.*s`",
	          STR_ARG(spec->name), STR_ARG(spec->name));
	return false;
}

/* Those that must be given stand first, as PostgreSQL wants it. */
static bool build_params(struct build *b, const struct spec_named_view *spec, struct named_view *view)
{
	struct param *all = arena_make_array(b->arena, struct param, spec->param_count);
	bool ok = true;
	view->params = arena_make_array(b->arena, struct param, spec->param_count);
	for (size_t i = 0; i < spec->param_count; i++)
		ok = build_param(b, &spec->params[i], view, &all[i]) && ok;
	for (int present = 1; present >= 0; present--)
		for (size_t i = 0; ok && i < spec->param_count; i++)
			if (all[i].must_be_present == (present == 1))
				view->params[view->param_count++] = all[i];
	return ok;
}

/* ---- the views ------------------------------------------------------------------------------------------------- */

static bool check_name(struct build *b, const struct spec_named_view *spec, struct str name)
{
	if (name.len > NAME_MAX_BYTES)
		return diag(b->diags, DIAG_NAME_TOO_LONG, spec->span, "'%.*s' has %zu bytes; a name has at most %d",
		            STR_ARG(name), name.len, NAME_MAX_BYTES);
	for (size_t i = 0; i < b->spec->aggregate_view_count; i++)
		if (str_eq(spec->name, aggregate_view_name(b->arena, &b->spec->aggregate_views[i], b->entity->slug)))
			return diag(b->diags, DIAG_NAME_COLLISION, spec->span, "%.*s is the view of an aggregate view",
			            STR_ARG(name));
	if (b->spec->template_count > 0 && str_eq(name, name_resolved(b->arena, b->entity->slug)))
		return diag(b->diags, DIAG_NAME_COLLISION, spec->span,
		            "%.*s is the view that the pattern template_inheritance makes", STR_ARG(name));
	return !str_eq(name, name_view(b->arena, b->entity->slug)) ||
	       diag(b->diags, DIAG_NAME_COLLISION, spec->span, "%.*s is the view of %.*s itself", STR_ARG(name),
	            STR_ARG(b->entity->name));
}

static bool build_view(struct build *b, const struct spec_named_view *spec, struct named_view *view)
{
	*view = (struct named_view){ .name = name_view(b->arena, spec->name), .limit = spec->limit };
	view->words = str_trim(spec->description);
	if (view->words.len == 0)
		view->words = name_words(b->arena, spec->name);
	bool ok = check_name(b, spec, view->name);
	if (!build_params(b, spec, view))
		return false;
	struct scope scope = build_view_scope(b, view->params, view->param_count);
	view->columns = arena_make_array(b->arena, struct named_view_column, spec->column_count);
	for (size_t i = 0; i < spec->column_count; i++)
		if (build_column(b, &spec->columns[i], view, &view->columns[view->column_count]))
			view->column_count++;
	view->filters = arena_make_array(b->arena, struct typed_expr *, spec->filter_count);
	for (size_t i = 0; i < spec->filter_count; i++) {
		struct typed_expr *filter = expr_type_condition(&scope, spec->filters[i]);
		if (filter != NULL)
			view->filters[view->filter_count++] = filter;
	}
	view->orders = arena_make_array(b->arena, struct named_view_order, spec->order_count);
	for (size_t i = 0; i < spec->order_count; i++)
		if (build_order(b, &spec->orders[i], view, &view->orders[view->order_count]))
			view->order_count++;
	set_joins(b, view);
	return ok;
}

void build_named_views(struct build *b)
{
	struct entity *e = b->entity;
	e->views = arena_make_array(b->arena, struct named_view, b->spec->view_count);
	for (size_t i = 0; i < b->spec->view_count; i++)
		if (build_view(b, &b->spec->views[i], &e->views[e->view_count]))
			e->view_count++;
}

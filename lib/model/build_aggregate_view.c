/* Aggregate views: what their rows are grouped by and made of, typed for a query over the entity's table. */
#include "model/build.h"

#include "base/out.h"
#include "model/expr_reach.h"
#include "model/expr_typing.h"
#include "model/names.h"
#include "model/patterns.h"
#include "model/table.h"
#include "read/spec_patterns.h"

struct viewing {
	struct build *b;
	const struct spec_aggregate_view *spec;
	struct aggregate_view *view;
	const struct entity *source; /* whose rows they are */
};

static bool refuse(struct viewing *v, struct span span, const char *what, const char *way_out)
{
	diag(v->b->diags, DIAG_AGGREGATE_VIEW, span, "%s", what);
	diag_hint(v->b->diags, "%s", way_out);
	return false;
}

/* ---- expressions ----------------------------------------------------------------------------------------------- */

/* The first part of E that speaks of rows that refer here; NULL: there is none. */
static const struct typed_expr *find_rows(const struct typed_expr *e)
{
	const struct typed_expr *found = e->aggregate != NULL ? e : NULL;
	for (size_t i = 0; found == NULL && i < e->arg_count; i++)
		found = find_rows(e->args[i]);
	return found;
}

/* E is one of another row, which a reference leads to. */
static bool leads_on(struct viewing *v, const struct typed_expr *e)
{
	struct str row = view_alias(v->b->arena, v->source, STR("t"));
	if (e->expr->kind == EXPR_NAME && e->operand == OPERAND_COLUMN && !str_eq(e->alias, row))
		return true;
	for (size_t i = 0; i < e->arg_count; i++)
		if (leads_on(v, e->args[i]))
			return true;
	return expr_reaches(e, REACH_SESSION) != NULL;
}

/* What the table can hold: the rows of one tenant make it, and the writes that it follows are those of the entity. */
static bool check_value(struct viewing *v, const struct expr *written, const struct typed_expr *e)
{
	if (find_rows(e) != NULL)
		return refuse(v, written->span, "what follows from rows of other entities cannot be aggregated again",
		              "give the other entity an aggregate view that is grouped by its reference to this one");
	if (v->view->follows && leads_on(v, e))
		return refuse(v, written->span, "writes to the rows that this follows from are not seen",
		              "take `refresh_mode: manual`, or fields of the own row");
	return true;
}

static struct typed_expr *type_value(struct viewing *v, struct expr *written, bool condition)
{
	struct scope scope = build_view_scope(v->b, NULL, 0);
	if (v->source != v->b->entity) { /* whose computed fields nobody knows here */
		scope.columns = v->source;
		scope.alias = view_alias(v->b->arena, v->source, STR("t"));
		scope.computed = NULL;
	}
	struct typed_expr *e = condition ? expr_type_condition(&scope, written) : expr_type(&scope, written);
	return e != NULL && check_value(v, written, e) ? e : NULL;
}

static bool has_equality(const struct type *type)
{
	enum type_class class = typing_class(type);
	return type->kind == TYPE_REF || (class != CLASS_POINT && class != CLASS_LINKS && class != CLASS_UNION);
}

static bool wrong_type(struct viewing *v, const struct expr *written, const struct type *type, const char *what)
{
	struct str have = typing_name(v->b->arena, type);
	return diag(v->b->diags, DIAG_TYPE_MISMATCH, written->span, "values of type %.*s %s", STR_ARG(have), what);
}

/* ---- columns --------------------------------------------------------------------------------------------------- */

static bool is_taken(const struct aggregate_view *view, struct str name)
{
	for (size_t i = 0; i < view->column_count; i++)
		if (str_eq(view->columns[i].name, name) ||
		    (view->columns[i].id.len > 0 && str_eq(view->columns[i].id, name)))
			return true;
	return false;
}

static bool check_name(struct viewing *v, struct str name, struct span span)
{
	static const char *const own[] = { "tenant_id", "refreshed_at" };
	static const char *const system[] = { "tableoid", "xmin", "cmin", "xmax", "cmax", "ctid" };
	for (size_t i = 0; i < countof(own); i++)
		if (str_is(name, own[i]))
			return diag(v->b->diags, DIAG_RESERVED_NAME, span,
			            "'%.*s' is a column that every such table has", STR_ARG(name));
	for (size_t i = 0; i < countof(system); i++)
		if (str_is(name, system[i]))
			return diag(v->b->diags, DIAG_RESERVED_NAME, span,
			            "'%.*s' is a column that PostgreSQL gives to every table", STR_ARG(name));
	if (name.len > NAME_MAX_BYTES)
		return diag(v->b->diags, DIAG_NAME_TOO_LONG, span, "'%.*s' has %zu bytes; a name has at most %d",
		            STR_ARG(name), name.len, NAME_MAX_BYTES);
	return !is_taken(v->view, name) ||
	       diag(v->b->diags, DIAG_DUPLICATE_VALUE, span, "column '%.*s' is there twice", STR_ARG(name));
}

/* fk_company and company_id are company too. */
static void take_reference(struct viewing *v, struct expr *e)
{
	const struct entity *entity = v->source;
	for (size_t i = 0; e->path_count == 1 && i < entity->field_count; i++) {
		const struct field *f = &entity->fields[i];
		if (f->type.kind == TYPE_REF && (str_eq(f->column, e->path[0]) || str_eq(f->input_key, e->path[0])) &&
		    entity_field(entity, e->path[0]) == NULL)
			e->path[0] = f->name;
	}
}

/* company.name -> company_name; self.name, order.name of an Order -> name */
static struct str path_name(const struct viewing *v, const struct expr *e)
{
	struct arena *arena = v->b->arena;
	bool row = e->path_count > 1 && entity_field(v->source, e->path[0]) == NULL &&
	           (str_is(e->path[0], "self") || typing_names_row(arena, v->source, e));
	struct out o;
	out_init(&o, arena);
	for (size_t i = row ? 1 : 0; i < e->path_count; i++) {
		out_cstr(&o, o.len > 0 ? "_" : "");
		out_str(&o, e->path[i]);
	}
	return out_text(&o);
}

static bool is_own(struct viewing *v, const struct typed_expr *e)
{
	struct str row = view_alias(v->b->arena, v->source, STR("t"));
	return e->expr->kind == EXPR_NAME && e->operand == OPERAND_COLUMN && e->field != NULL && str_eq(e->alias, row);
}

/* GIVEN: what the column is called, where that does not follow from WRITTEN. */
static bool build_group(struct viewing *v, struct expr *written, struct str given, struct aggregate_column *column)
{
	struct span span = written->span;
	*column = (struct aggregate_column){ .grouped = true, .text = expr_text(v->b->arena, written) };
	take_reference(v, written);
	column->value = type_value(v, written, false);
	if (column->value == NULL)
		return false;
	column->type = column->value->type;
	if (!has_equality(&column->type))
		return wrong_type(v, written, &column->type, "cannot be compared");
	if (is_own(v, column->value))
		column->field = column->value->field;
	column->name = column->field != NULL ? column->field->name : path_name(v, written);
	if (given.len > 0)
		column->name = given;
	column->not_null = column->field != NULL && column->field->required;
	if (column->type.kind == TYPE_REF) {
		if (column->field == NULL)
			return refuse(v, span, "rows are grouped by own references only",
			              "take a field of what it points at: `customer.country.id`");
		column->name = column->field->column;
		column->id = column->field->input_key;
		if (!check_name(v, column->id, span))
			return false;
	}
	return check_name(v, column->name, span);
}

/* The type of what FUNCTION makes of VALUE. */
static bool set_type(struct viewing *v, const struct spec_aggregate *spec, struct aggregate_column *column)
{
	const struct typed_expr *value = column->value;
	enum type_class class = value != NULL ? typed_class(value) : CLASS_NUMBER;
	bool sum = spec->function == AGGREGATE_SUM;
	column->type = typing_scalar("bigint");
	column->not_null = true;
	if (value != NULL && typed_is_null(value))
		return diag(v->b->diags, DIAG_TYPE_MISMATCH, spec->value->span, "there is nothing but NULL here");
	if (spec->function == AGGREGATE_COUNT)
		return value == NULL || has_equality(&value->type) ||
		       wrong_type(v, spec->value, &value->type, "cannot be counted here");
	if (spec->function == AGGREGATE_COUNT_DISTINCT)
		return has_equality(&value->type) || wrong_type(v, spec->value, &value->type, "cannot be compared");
	column->not_null = sum;
	if (spec->function == AGGREGATE_MIN || spec->function == AGGREGATE_MAX) {
		column->type = value->type;
		return (value->type.kind == TYPE_SCALAR && typing_has_order(class)) ||
		       wrong_type(v, spec->value, &value->type, "have no smallest and no largest");
	}
	if (class != CLASS_NUMBER && class != CLASS_INTERVAL)
		return wrong_type(v, spec->value, &value->type, sum ? "have no sum" : "have no average");
	bool is_float = strcmp(value->type.row->sql, "DOUBLE PRECISION") == 0;
	if (!sum || !typed_is_integer(value) || class == CLASS_INTERVAL)
		column->type = typing_scalar(class == CLASS_INTERVAL ? "interval" : is_float ? "float" : "decimal");
	return true;
}

static bool build_aggregate(struct viewing *v, const struct spec_aggregate *spec, struct aggregate_column *column)
{
	*column = (struct aggregate_column){ .name = spec->name.text, .function = spec->function };
	bool ok = check_name(v, spec->name.text, spec->name.span);
	if (spec->filter != NULL)
		column->filter = type_value(v, spec->filter, true);
	if (spec->value != NULL) {
		take_reference(v, spec->value);
		column->text = expr_text(v->b->arena, spec->value);
		column->value = type_value(v, spec->value, false);
	}
	if ((spec->value != NULL && column->value == NULL) || (spec->filter != NULL && column->filter == NULL))
		return false;
	return set_type(v, spec, column) && ok;
}

/* ---- the table ------------------------------------------------------------------------------------------------- */

static void set_joins(struct viewing *v)
{
	const struct entity *e = v->source;
	bool *joined = arena_make_array(v->b->arena, bool, e->field_count);
	for (size_t i = 0; i < v->view->column_count; i++) {
		const struct aggregate_column *column = &v->view->columns[i];
		if (column->value != NULL)
			build_find_joins(e, column->value, joined);
		if (column->filter != NULL)
			build_find_joins(e, column->filter, joined);
		if (column->id.len > 0)
			joined[column->field - e->fields] = true;
	}
	if (v->view->where != NULL)
		build_find_joins(e, v->view->where, joined);
	v->view->joins = arena_make_array(v->b->arena, const struct field *, e->field_count);
	for (size_t i = 0; i < e->field_count; i++)
		if (joined[i])
			v->view->joins[v->view->join_count++] = &e->fields[i];
}

/* The column that NAME stands for: a reference is its id. */
static bool find_column(struct viewing *v, const struct spanned *name, struct str *column)
{
	struct str *names = arena_make_array(v->b->arena, struct str, 2 * v->view->column_count);
	size_t count = 0;
	for (size_t i = 0; i < v->view->column_count; i++) {
		const struct aggregate_column *c = &v->view->columns[i];
		names[count++] = c->name;
		if (c->id.len > 0)
			names[count++] = c->id;
		if (c->id.len > 0 && str_eq(c->field->name, name->text))
			*column = c->id;
	}
	for (size_t i = 0; i < count; i++)
		if (str_eq(names[i], name->text))
			*column = names[i];
	if (column->len > 0)
		return true;
	diag(v->b->diags, DIAG_UNKNOWN_FIELD, name->span, "'%.*s' is not a column of %.*s", STR_ARG(name->text),
	     STR_ARG(v->view->name));
	diag_suggest(v->b->diags, name->text, names, count);
	return false;
}

static void build_indexes(struct viewing *v)
{
	struct arena *arena = v->b->arena;
	v->view->indexes = arena_make_array(arena, struct aggregate_index, v->spec->index_count);
	for (; v->view->index_count < v->spec->index_count; v->view->index_count++) {
		const struct spec_aggregate_index *spec = &v->spec->indexes[v->view->index_count];
		struct aggregate_index *index = &v->view->indexes[v->view->index_count];
		index->unique = spec->unique;
		index->columns = arena_make_array(arena, struct str, spec->column_count);
		for (size_t i = 0; i < spec->column_count; i++)
			if (find_column(v, &spec->columns[i], &index->columns[index->column_count]))
				index->column_count++;
	}
}

static bool is_called(const struct entity *e, struct str name)
{
	size_t dot = str_find(name, '.');
	if (dot == name.len)
		return str_eq(name, e->name);
	return str_eq(str_sub(name, 0, dot), e->schema) && str_eq(str_sub(name, dot + 1, name.len), e->name);
}

/* The entity whose rows they are; NULL: it is not known. */
static const struct entity *find_source(struct build *b, const struct spec_aggregate_view *spec)
{
	struct str name = entity_as_written(b->arena, spec->source_schema, spec->source);
	if (aggregate_view_is_own(b->spec, spec))
		return b->entity;
	return build_entity_at(b, name, spec->source_span);
}

static bool mentions(const struct typed_expr *e, struct str name)
{
	if (e == NULL)
		return false;
	bool found = (e->of != NULL && is_called(e->of, name)) ||
	             (e->type.kind == TYPE_REF && e->type.target != NULL && is_called(e->type.target, name));
	for (size_t i = 0; !found && i < e->arg_count; i++)
		found = mentions(e->args[i], name);
	return found;
}

/* A row of NAME is read: it is one of the source, or what its references lead to. */
static bool is_read(const struct viewing *v, struct str name)
{
	bool read = is_called(v->source, name) || (str_is(name, "self") && v->source == v->b->entity) ||
	            mentions(v->view->where, name);
	for (size_t i = 0; !read && i < v->view->column_count; i++)
		read = mentions(v->view->columns[i].value, name) || mentions(v->view->columns[i].filter, name);
	return read;
}

/* Without `auto` every refresh reads all that it needs anew. */
static void check_dependencies(struct viewing *v)
{
	const struct spec_aggregate_view *spec = v->spec;
	for (size_t i = 0; i < spec->dependency_count; i++) {
		struct str name = spec->dependencies[i].text;
		if (!is_read(v, name))
			refuse(v, spec->dependencies[i].span, "nothing is read here of this entity",
			       "leave it out, or take a field of it: `customer.country`");
		else if (v->view->follows && !is_called(v->source, name) && !str_is(name, "self"))
			refuse(v, spec->dependencies[i].span,
			       "an aggregate view follows the writes of the entity only whose rows it has",
			       "take `refresh_mode: manual`");
	}
}

static void check_table(struct viewing *v)
{
	struct arena *arena = v->b->arena;
	const char *prefix = v->view->by_groups ? "follow_truncate_"
	                     : v->view->follows ? "follow_updates_"
	                                        : "refresh_";
	struct str longest = arena_printf(arena, "%s%.*s", prefix, STR_ARG(v->view->name));
	struct span span = v->spec->name.span;
	if (longest.len > NAME_MAX_BYTES)
		diag(v->b->diags, DIAG_NAME_TOO_LONG, span, "'%.*s' would have %zu bytes; a name has at most %d",
		     STR_ARG(longest), longest.len, NAME_MAX_BYTES);
	for (const struct aggregate_view *other = v->b->entity->aggregate_views; other < v->view; other++)
		if (str_eq(other->name, v->view->name))
			diag(v->b->diags, DIAG_DUPLICATE_VALUE, span, "aggregate view '%.*s' is there twice",
			     STR_ARG(v->view->name));
}

static void build_view(struct viewing *v)
{
	struct arena *arena = v->b->arena;
	struct aggregate_view *view = v->view;
	struct str name = aggregate_view_name(arena, v->spec, v->b->entity->slug);
	*view = (struct aggregate_view){ .name = arena_printf(arena, "mv_%.*s", STR_ARG(name)),
		                         .source = v->source,
		                         .follows = v->spec->follows,
		                         .by_groups = v->spec->by_groups };
	check_table(v);
	view->columns =
	        arena_make_array(arena, struct aggregate_column, v->spec->group_count + v->spec->aggregate_count);
	for (size_t i = 0; i < v->spec->group_count; i++)
		if (build_group(v, v->spec->groups[i], v->spec->group_names[i], &view->columns[view->column_count]))
			view->column_count++;
	for (size_t i = 0; i < v->spec->aggregate_count; i++)
		if (build_aggregate(v, &v->spec->aggregates[i], &view->columns[view->column_count]))
			view->column_count++;
	if (v->spec->where != NULL)
		view->where = type_value(v, v->spec->where, true);
	set_joins(v);
	check_dependencies(v);
	if (view->column_count == v->spec->group_count + v->spec->aggregate_count)
		build_indexes(v);
}

void build_aggregate_views(struct build *b)
{
	struct entity *e = b->entity;
	e->aggregate_views = arena_make_array(b->arena, struct aggregate_view, b->spec->aggregate_view_count);
	for (size_t i = 0; i < b->spec->aggregate_view_count; i++) {
		const struct spec_aggregate_view *spec = &b->spec->aggregate_views[i];
		struct viewing v = { b, spec, &e->aggregate_views[e->aggregate_view_count], find_source(b, spec) };
		if (v.source == NULL) {
			b->failed = true;
			continue;
		}
		build_view(&v);
		e->aggregate_view_count++;
	}
}

/* plan_aggregate_view.c - the pattern aggregate_view: the tables mv_<name>, what fills them, what follows writes. */
#include "plan/plan_aggregate_view.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "model/patterns.h"
#include "model/table.h"
#include "templates/templates.h"

struct str plan_aggregate_refresh_name(struct arena *arena, const struct aggregate_view *view)
{
	return arena_printf(arena, "refresh_%.*s", STR_ARG(view->name));
}

static struct aggregate_plan begin(struct plan *plan, const struct entity *entity, const struct aggregate_view *view)
{
	return (struct aggregate_plan){ plan,
		                        plan->arena,
		                        entity,
		                        view,
		                        view->source,
		                        QNAME(entity->schema, view->name),
		                        QNAME(entity->schema, plan_aggregate_refresh_name(plan->arena, view)),
		                        IDENT(view_alias(plan->arena, view->source, STR("t"))) };
}

static struct frag type_of(struct aggregate_plan *a, const struct aggregate_column *column)
{
	if (column->type.kind == TYPE_REF)
		return plan_key_type(column->type.target);
	return plan_value_type(a->arena, &column->type);
}

/* ---- 10_tables ------------------------------------------------------------------------------------------------- */

static void add_column(struct stmt *stmt, struct str name, struct frag type, bool not_null)
{
	stmt->columns[stmt->column_count++] =
	        (struct column){ .name = IDENT(name), .type = type, .not_null = not_null };
}

static void add_table(struct aggregate_plan *a)
{
	struct stmt *stmt = plan_add(a->plan, PART_TABLES, STMT_TABLE);

	stmt->name = a->name;
	stmt->columns = arena_make_array(a->arena, struct column, 2 * a->view->column_count + 2);
	if (a->source->tenant_scoped)
		add_column(stmt, STR("tenant_id"), FRAG(STR("UUID")), true);
	for (size_t i = 0; i < a->view->column_count; i++) {
		const struct aggregate_column *column = &a->view->columns[i];

		add_column(stmt, column->name, type_of(a, column), column->not_null);
		if (column->id.len > 0)
			add_column(stmt, column->id, FRAG(STR("UUID")), column->not_null);
	}
	add_column(stmt, STR("refreshed_at"), FRAG(STR("TIMESTAMPTZ")), true);
	stmt->columns[stmt->column_count - 1].def = FRAG(STR("now()"));
}

/* Tenant first, as every question begins with it. */
static void add_index(struct aggregate_plan *a, struct str what, const struct aggregate_index *index)
{
	struct stmt *stmt = plan_add(a->plan, PART_TABLES, STMT_INDEX);

	stmt->name = a->name;
	stmt->object = IDENT(name_table_object(a->arena, a->name.object, what, "idx"));
	stmt->unique = index->unique;
	stmt->keys = arena_make_array(a->arena, struct frag, index->column_count + 1);
	if (a->source->tenant_scoped)
		stmt->keys[stmt->key_count++] = FRAG(STR("tenant_id"));
	for (size_t i = 0; i < index->column_count; i++)
		stmt->keys[stmt->key_count++] = sql_ident_frag(a->arena, IDENT(index->columns[i]));
}

/* ---- 30_functions ---------------------------------------------------------------------------------------------- */

static void next(struct out *o)
{
	out_cstr(o, o->len > 0 ? ",\n" : "");
}

struct frag aggregate_columns(struct aggregate_plan *a)
{
	struct out o;

	out_init(&o, a->arena);
	if (a->source->tenant_scoped)
		out_cstr(&o, "tenant_id");
	for (size_t i = 0; i < a->view->column_count; i++) {
		next(&o);
		sql_ident(&o, IDENT(a->view->columns[i].name));
		if (a->view->columns[i].id.len == 0)
			continue;
		next(&o);
		sql_ident(&o, IDENT(a->view->columns[i].id));
	}
	return FRAG(out_text(&o));
}

/* COALESCE(sum(t.total) FILTER (WHERE …), 0): a sum over nothing is nothing, as in computed fields. */
static void print_aggregate(struct out *o, const struct aggregate_column *column)
{
	static const char *const begins[] = {
		[AGGREGATE_SUM] = "COALESCE(sum(", [AGGREGATE_AVG] = "avg(",
		[AGGREGATE_MIN] = "min(",          [AGGREGATE_MAX] = "max(",
		[AGGREGATE_COUNT] = "count(",      [AGGREGATE_COUNT_DISTINCT] = "count(DISTINCT ",
	};

	out_cstr(o, begins[column->function]);
	if (column->value != NULL)
		sql_frag(o, expr_sql(o->arena, column->value));
	else
		out_char(o, '*');
	out_char(o, ')');
	if (column->filter != NULL) {
		out_cstr(o, " FILTER (WHERE ");
		sql_frag(o, expr_sql(o->arena, column->filter));
		out_char(o, ')');
	}
	if (column->function == AGGREGATE_SUM)
		out_cstr(o, strcmp(column->type.row->name, "interval") == 0 ? ", INTERVAL '0')" : ", 0)");
}

/* The values of the columns, in their order. */
struct frag aggregate_values(struct aggregate_plan *a)
{
	struct out o;

	out_init(&o, a->arena);
	if (a->source->tenant_scoped)
		sql_column(&o, a->row, IDENT(STR("tenant_id")));
	for (size_t i = 0; i < a->view->column_count; i++) {
		const struct aggregate_column *column = &a->view->columns[i];

		next(&o);
		if (column->grouped)
			sql_frag(&o, expr_sql(a->arena, column->value));
		else
			print_aggregate(&o, column);
		if (column->id.len == 0)
			continue;
		next(&o);
		sql_column(&o, IDENT(column->field->name), IDENT(STR("id")));
	}
	return FRAG(out_text(&o));
}

/* GROUP BY 1, 2: a computed field may be a constant, which GROUP BY does not take as it is. */
struct frag aggregate_groups(struct aggregate_plan *a)
{
	struct out o;
	size_t count = a->source->tenant_scoped ? 1 : 0;

	out_init(&o, a->arena);
	for (size_t i = 0; i < a->view->column_count && a->view->columns[i].grouped; i++)
		count += a->view->columns[i].id.len > 0 ? 2 : 1;
	for (size_t i = 1; i <= count; i++)
		out_printf(&o, "%s%zu", i > 1 ? ", " : "", i);
	return FRAG(out_text(&o));
}

void aggregate_begin_condition(struct out *o, bool *first)
{
	out_cstr(o, *first ? "\nWHERE " : "\n    AND ");
	*first = false;
}

/* refresh_mv_x.p_tenant_id: fields may be called like that too. */
static struct str argument(struct aggregate_plan *a)
{
	struct out o;

	out_init(&o, a->arena);
	sql_column(&o, IDENT(a->refresh.object), IDENT(STR("p_tenant_id")));
	return out_text(&o);
}

static struct frag old_rows(struct aggregate_plan *a)
{
	struct str tenant = argument(a);

	if (!a->source->tenant_scoped)
		return FRAG(STR_EMPTY);
	return FRAG(
	        arena_printf(a->arena, "\nWHERE %.*s IS NULL OR v.tenant_id = %.*s", STR_ARG(tenant), STR_ARG(tenant)));
}

/* FROM and what is joined; FIRST: the next condition begins with WHERE. */
struct out aggregate_begin_sources(struct aggregate_plan *a, bool *first)
{
	struct out o;

	*first = true;
	out_init(&o, a->arena);
	out_cstr(&o, "FROM ");
	sql_qname(&o, QNAME(a->source->schema, name_table(a->arena, a->source->slug)));
	out_cstr(&o, " AS ");
	sql_ident(&o, a->row);
	for (size_t i = 0; i < a->view->join_count; i++) {
		const struct field *field = a->view->joins[i];
		const struct entity *target = field->type.target;

		out_cstr(&o, "\nLEFT JOIN ");
		sql_qname(&o, QNAME(target->schema, name_table(a->arena, target->slug)));
		out_cstr(&o, " AS ");
		sql_ident(&o, IDENT(field->name));
		out_cstr(&o, " ON ");
		sql_column(&o, IDENT(field->name), IDENT(name_key(a->arena, target->slug)));
		out_cstr(&o, " = ");
		sql_column(&o, a->row, IDENT(field->column));
	}
	if (!a->source->no_soft_delete) {
		aggregate_begin_condition(&o, first);
		sql_column(&o, a->row, IDENT(STR("deleted_at")));
		out_cstr(&o, " IS NULL");
	}
	if (a->view->where != NULL) {
		aggregate_begin_condition(&o, first);
		sql_frag(&o, expr_sql_and(a->arena, a->view->where));
	}
	return o;
}

static struct frag sources(struct aggregate_plan *a)
{
	bool first;
	struct out o = aggregate_begin_sources(a, &first);

	if (a->source->tenant_scoped) {
		aggregate_begin_condition(&o, &first);
		out_printf(&o, "(%.*s IS NULL OR ", STR_ARG(argument(a)));
		sql_column(&o, a->row, IDENT(STR("tenant_id")));
		out_printf(&o, " = %.*s)", STR_ARG(argument(a)));
	}
	return FRAG(out_text(&o));
}

struct frag aggregate_lock(struct aggregate_plan *a, const char *tenants)
{
	struct lit what;
	struct out name, o;

	out_init(&name, a->arena);
	sql_qname(&name, a->name);
	out_init(&o, a->arena);
	what = LIT(arena_printf(a->arena, "%.*s ", STR_ARG(out_text(&name))));
	if (!a->source->tenant_scoped)
		out_printf(&o, "LOCK TABLE %.*s IN SHARE ROW EXCLUSIVE MODE;", STR_ARG(out_text(&name)));
	else if (tenants != NULL)
		tmpl_aggregate_view_tenants(
		        &o, &(struct tmpl_aggregate_view_tenants){
		                    .view = a->name, .tenants = FRAG(str_from(tenants)), .what = what });
	else
		tmpl_aggregate_view_lock(&o, &(struct tmpl_aggregate_view_lock){ .view = a->name, .what = what });
	return FRAG(str_trim(out_text(&o)));
}

void plan_aggregate_refresh_arguments(struct plan *plan, const struct aggregate_view *view, struct stmt *stmt)
{
	if (!view->source->tenant_scoped)
		return;
	stmt->arguments = arena_make_array(plan->arena, struct argument, 1);
	stmt->arguments[stmt->argument_count++] = (struct argument){ .name = IDENT(STR("p_tenant_id")),
		                                                     .type = FRAG(STR("UUID")),
		                                                     .def = FRAG(STR("NULL")) };
}

static void add_refresh(struct aggregate_plan *a)
{
	struct stmt *stmt;
	struct out o;

	out_init(&o, a->arena);
	tmpl_aggregate_view(&o, &(struct tmpl_aggregate_view){
	                                .lock = aggregate_lock(a, NULL),
	                                .view = a->name,
	                                .old = old_rows(a),
	                                .columns = aggregate_columns(a),
	                                .values = aggregate_values(a),
	                                .sources = sources(a),
	                                .groups = aggregate_groups(a),
	                        });
	plan_filled(&o, a->view->name);
	stmt = plan_add(a->plan, PART_FUNCTIONS, STMT_FUNCTION);
	stmt->name = a->refresh;
	plan_aggregate_refresh_arguments(a->plan, a->view, stmt);
	stmt->returns = FRAG(STR("VOID"));
	stmt->language = STR("plpgsql");
	stmt->body = FRAG(out_text(&o));
}

void plan_aggregate_views(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->aggregate_view_count; i++) {
		struct aggregate_plan a = begin(plan, entity, &entity->aggregate_views[i]);

		add_table(&a);
		if (a.source->tenant_scoped)
			add_index(&a, STR("tenant"), &(struct aggregate_index){ 0 });
		for (size_t k = 0; k < a.view->index_count; k++)
			add_index(&a, arena_printf(a.arena, "%zu", k + 1), &a.view->indexes[k]);
		if (a.source->tenant_scoped)
			plan_row_security(a.plan, a.name);
		if (a.view->follows)
			plan_aggregate_follow(&a);
		add_refresh(&a);
	}
}

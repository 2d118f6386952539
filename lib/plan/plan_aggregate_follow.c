/* plan_aggregate_follow.c - aggregate views that follow writes: anew as a whole, or group by group. */
#include "plan/plan_aggregate_view.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "templates/templates.h"

/* ---- as a whole ------------------------------------------------------------------------------------------------ */

static struct qname add_trigger_function(struct aggregate_plan *a, const char *what, struct frag body)
{
	struct stmt *stmt = plan_add(a->plan, PART_TABLES, STMT_FUNCTION);

	stmt->name = QNAME(a->entity->schema, arena_printf(a->arena, "%s_%.*s", what, STR_ARG(a->view->name)));
	stmt->returns = FRAG(STR("TRIGGER"));
	stmt->language = STR("plpgsql");
	stmt->body = body;
	return stmt->name;
}

static void add_trigger(struct aggregate_plan *a, struct qname function, const char *what, const char *timing,
                        const char *referencing)
{
	bool own = a->source == a->entity; /* the table of another entity is there in 20_constraints */
	struct stmt *stmt = plan_add(a->plan, own ? PART_TABLES : PART_CONSTRAINTS, STMT_TRIGGER);
	struct str name = arena_printf(a->arena, "%.*s_%s", STR_ARG(a->view->name), what);

	if (!own) /* another schema may have a view of that name */
		name = arena_printf(a->arena, "%.*s_%.*s", STR_ARG(a->entity->schema), STR_ARG(name));
	stmt->name = QNAME(a->source->schema, name_table(a->arena, a->source->slug));
	stmt->object = IDENT(name_object(a->arena, a->source->slug, name, "trigger"));
	stmt->target = function;
	stmt->body = FRAG(str_from(timing));
	stmt->referencing = FRAG(str_from(referencing));
	stmt->each_statement = true;
}

static const char written_tenants[] = "SELECT DISTINCT c.tenant_id FROM changed AS c ORDER BY c.tenant_id";

static const char changed_tenants[] = "SELECT o.tenant_id FROM old_rows AS o\n"
                                      "UNION\n"
                                      "SELECT n.tenant_id FROM new_rows AS n\n"
                                      "ORDER BY tenant_id";

/* The tenants that TENANTS gives. */
static struct frag follow(struct aggregate_plan *a, const char *tenants)
{
	struct out o;

	out_init(&o, a->arena);
	tmpl_aggregate_view_follow(&o, &(struct tmpl_aggregate_view_follow){
	                                       .tenants = FRAG(str_from(tenants)),
	                                       .refresh = a->refresh,
	                               });
	return FRAG(out_text(&o));
}

static struct frag follow_all(struct aggregate_plan *a)
{
	struct out o;

	out_init(&o, a->arena);
	out_cstr(&o, "BEGIN\n    PERFORM ");
	sql_qname(&o, a->refresh);
	out_cstr(&o, "();\n    RETURN NULL;\nEND;\n");
	return FRAG(out_text(&o));
}

/* An UPDATE may take a row from one tenant to another: its trigger sees both. */
static void add_triggers(struct aggregate_plan *a)
{
	struct qname function;

	if (!a->source->tenant_scoped) {
		function = add_trigger_function(a, "follow", follow_all(a));
		add_trigger(a, function, "write", "AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE", "");
		return;
	}
	function = add_trigger_function(a, "follow", follow(a, written_tenants));
	add_trigger(a, function, "insert", "AFTER INSERT", "NEW TABLE AS changed");
	add_trigger(a, function, "delete", "AFTER DELETE", "OLD TABLE AS changed");
	function = add_trigger_function(a, "follow_updates", follow(a, changed_tenants));
	add_trigger(a, function, "update", "AFTER UPDATE", "OLD TABLE AS old_rows NEW TABLE AS new_rows");
}

/* ---- group by group -------------------------------------------------------------------------------------------- */

/* tenant_id, t.seller AS group_1, …: which groups the rows of TABLE belong to. */
static void print_groups(struct aggregate_plan *a, struct out *o, const char *table)
{
	size_t number = 0;

	out_cstr(o, "SELECT ");
	if (a->source->tenant_scoped) {
		sql_column(o, a->row, IDENT(STR("tenant_id")));
		out_cstr(o, ", ");
	}
	for (size_t i = 0; i < a->view->column_count && a->view->columns[i].grouped; i++) {
		out_cstr(o, i > 0 ? ", " : "");
		sql_frag(o, expr_sql(a->arena, a->view->columns[i].value));
		out_printf(o, " AS group_%zu", ++number);
	}
	out_printf(o, " FROM %s AS ", table);
	sql_ident(o, a->row);
}

/* Rows of an UPDATE were in one group and may be in another one now. */
static struct frag written_groups(struct aggregate_plan *a, bool update)
{
	struct out o;

	out_init(&o, a->arena);
	print_groups(a, &o, update ? "old_rows" : "changed");
	if (update) {
		out_cstr(&o, "\nUNION\n");
		print_groups(a, &o, "new_rows");
	}
	return FRAG(out_text(&o));
}

/* LEFT is a group of `written`: of the view, or of the source where VIEW is false. */
static struct frag same_group(struct aggregate_plan *a, bool view)
{
	struct out o;
	size_t number = 0;

	out_init(&o, a->arena);
	if (a->source->tenant_scoped) {
		sql_column(&o, view ? IDENT(STR("v")) : a->row, IDENT(STR("tenant_id")));
		out_cstr(&o, " = written.tenant_id");
	}
	for (size_t i = 0; i < a->view->column_count && a->view->columns[i].grouped; i++) {
		const struct aggregate_column *column = &a->view->columns[i];

		out_cstr(&o, o.len > 0 ? "\n    AND " : "");
		if (view)
			sql_column(&o, IDENT(STR("v")), IDENT(column->name));
		else
			sql_frag(&o, expr_sql_operand(a->arena, column->value));
		out_printf(&o, " %s written.group_%zu", column->not_null ? "=" : "IS NOT DISTINCT FROM", ++number);
	}
	return FRAG(out_text(&o));
}

static struct frag group_sources(struct aggregate_plan *a, struct frag written)
{
	bool first;
	struct out o = aggregate_begin_sources(a, &first);

	int inside = first ? 0 : 1;

	aggregate_begin_condition(&o, &first);
	out_cstr(&o, "EXISTS (");
	o.indent += inside;
	out_cstr(&o, "\n    SELECT\n    FROM (\n");
	o.indent += 2;
	sql_frag(&o, written);
	o.indent -= 2;
	out_cstr(&o, "\n    ) AS written\n    WHERE ");
	o.indent++;
	sql_frag(&o, same_group(a, false));
	o.indent--;
	out_cstr(&o, "\n)");
	o.indent -= inside;
	return FRAG(out_text(&o));
}

static struct frag follow_groups(struct aggregate_plan *a, bool update)
{
	struct frag written = written_groups(a, update);
	struct out o;

	out_init(&o, a->arena);
	tmpl_aggregate_view_groups(
	        &o, &(struct tmpl_aggregate_view_groups){
	                    .declare = FRAG(a->source->tenant_scoped ? STR("DECLARE\n    written_tenant UUID;")
	                                                             : STR_EMPTY),
	                    .lock = aggregate_lock(a, update ? changed_tenants : written_tenants),
	                    .view = a->name,
	                    .written = written,
	                    .same = same_group(a, true),
	                    .columns = aggregate_columns(a),
	                    .values = aggregate_values(a),
	                    .sources = group_sources(a, written),
	                    .groups = aggregate_groups(a),
	            });
	plan_filled(&o, a->view->name);
	return FRAG(out_text(&o));
}

static struct frag follow_truncate(struct aggregate_plan *a)
{
	struct out o;

	out_init(&o, a->arena);
	out_cstr(&o, "BEGIN\n    DELETE FROM ");
	sql_qname(&o, a->name);
	out_cstr(&o, ";\n    RETURN NULL;\nEND;\n");
	return FRAG(out_text(&o));
}

static void add_group_triggers(struct aggregate_plan *a)
{
	struct qname function = add_trigger_function(a, "follow", follow_groups(a, false));

	add_trigger(a, function, "insert", "AFTER INSERT", "NEW TABLE AS changed");
	add_trigger(a, function, "delete", "AFTER DELETE", "OLD TABLE AS changed");
	function = add_trigger_function(a, "follow_updates", follow_groups(a, true));
	add_trigger(a, function, "update", "AFTER UPDATE", "OLD TABLE AS old_rows NEW TABLE AS new_rows");
	function = add_trigger_function(a, "follow_truncate", follow_truncate(a));
	add_trigger(a, function, "truncate", "AFTER TRUNCATE", "");
}

void plan_aggregate_follow(struct aggregate_plan *a)
{
	if (a->view->by_groups)
		add_group_triggers(a);
	else
		add_triggers(a);
}

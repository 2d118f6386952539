/* plan_aggregate_data.c - 25_views: v_<name>, an aggregate view as the API reads it, with `data`. */
#include "plan/plan_aggregate_view.h"

#include "model/api.h"
#include "model/names.h"

/* PostgreSQL takes at most 100 arguments: 50 pairs. */
enum { PAIRS_PER_OBJECT = 50 };

struct str plan_aggregate_data_view(struct arena *arena, const struct aggregate_view *view)
{
	return name_view(arena, str_sub(view->name, strlen("mv_"), view->name.len));
}

struct str plan_aggregate_type(struct arena *arena, const struct aggregate_view *view)
{
	return name_pascal(arena, str_sub(view->name, strlen("mv_"), view->name.len));
}

struct str plan_aggregate_shown(const struct aggregate_column *column)
{
	if (column->field != NULL && api_hides_field(column->field))
		return STR_EMPTY;
	return column->id.len > 0 ? column->id : column->name;
}

/* Numbers of 64 bits are not exact in JSON. */
static bool is_big(const struct aggregate_column *column)
{
	return column->id.len == 0 && column->type.kind == TYPE_SCALAR && strcmp(column->type.row->sql, "BIGINT") == 0;
}

static void print_member(struct out *o, struct str name, bool big, size_t *count)
{
	bool first = *count % PAIRS_PER_OBJECT == 0;

	out_cstr(o, !first        ? ",\n    "
	            : *count == 0 ? "jsonb_build_object(\n    "
	                          : "\n) || jsonb_build_object(\n    ");
	sql_lit(o, LIT(name));
	out_cstr(o, ", ");
	sql_column(o, IDENT(STR("v")), IDENT(name));
	out_cstr(o, big ? "::TEXT" : "");
	++*count;
}

static void print_data(struct out *o, const struct aggregate_view *view)
{
	size_t count = 0;

	for (size_t i = 0; i < view->column_count; i++) {
		struct str name = plan_aggregate_shown(&view->columns[i]);

		if (name.len > 0)
			print_member(o, name, is_big(&view->columns[i]), &count);
	}
	print_member(o, STR("refreshed_at"), false, &count);
	out_cstr(o, "\n) AS data");
}

static void print_column(struct out *o, struct str name)
{
	sql_column(o, IDENT(STR("v")), IDENT(name));
	out_cstr(o, ",\n");
}

static void add_view(struct plan *plan, const struct entity *entity, const struct aggregate_view *view)
{
	struct stmt *stmt = plan_add(plan, PART_VIEWS, STMT_VIEW);
	struct out o;

	out_init(&o, plan->arena);
	out_cstr(&o, "SELECT\n");
	o.indent++;
	if (view->source->tenant_scoped)
		print_column(&o, STR("tenant_id"));
	for (size_t i = 0; i < view->column_count; i++) {
		const struct aggregate_column *column = &view->columns[i];

		print_column(&o, column->id.len > 0 ? column->id : column->name);
	}
	print_column(&o, STR("refreshed_at"));
	print_data(&o, view);
	o.indent--;
	out_cstr(&o, "\nFROM ");
	sql_qname(&o, QNAME(entity->schema, view->name));
	out_cstr(&o, " AS v");
	stmt->name = QNAME(entity->schema, plan_aggregate_data_view(plan->arena, view));
	stmt->body = FRAG(out_text(&o));
}

void plan_aggregate_data(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->aggregate_view_count && !api_hides(entity); i++)
		add_view(plan, entity, &entity->aggregate_views[i]);
}

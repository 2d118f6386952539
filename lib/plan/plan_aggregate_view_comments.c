/* plan_aggregate_view_comments.c - 40_metadata: what the tables of the pattern aggregate_view hold. */
#include "plan/plan_aggregate_view.h"

#include "model/api.h"
#include "model/patterns.h"

struct commented {
	struct plan *plan;
	struct arena *arena;
	const struct entity *entity;
	const struct aggregate_view *view;
	struct qname name;
};

static struct commented begin(struct plan *plan, const struct entity *entity, const struct aggregate_view *view)
{
	return (struct commented){ plan, plan->arena, entity, view, QNAME(entity->schema, view->name) };
}

static struct str description(struct commented *a, const struct aggregate_column *column)
{
	static const char *const words[] = {
		[AGGREGATE_SUM] = "Sum of ",      [AGGREGATE_AVG] = "Average of ",
		[AGGREGATE_MIN] = "Smallest of ", [AGGREGATE_MAX] = "Largest of ",
		[AGGREGATE_COUNT] = "Number of ", [AGGREGATE_COUNT_DISTINCT] = "Number of different values of ",
	};
	struct str what = column->value != NULL ? column->text : STR("rows");

	if (!column->grouped)
		return arena_printf(a->arena, "%s%.*s", words[column->function], STR_ARG(what));
	if (column->field != NULL)
		return column->field->description;
	return str_eq(column->text, column->name) ? STR_EMPTY : column->text;
}

/* TABLE: it has the keys behind references, too. */
static void comment_column(struct commented *a, const struct aggregate_column *column, bool table)
{
	bool reference = column->id.len > 0;
	struct str name = reference ? column->id : column->name;
	struct type type = column->type;

	if (type.kind == TYPE_ENUM &&
	    (column->field == NULL || a->view->source != a->entity)) /* the enum of the API is named after its field */
		type = (struct type){ .kind = TYPE_SCALAR, .row = type.row };
	if (reference && table)
		plan_comment(a->plan, COMMENT_ON_COLUMN, a->name, column->name,
		             arena_printf(a->arena, "Internal key of %.*s.", STR_ARG(column->field->name)));
	plan_comment(a->plan, COMMENT_ON_COLUMN, a->name, name,
	             plan_field_comment(a->arena, a->entity, name, &type, column->not_null, description(a, column)));
}

static void comment_columns(struct commented *a, bool table)
{
	if (a->view->source->tenant_scoped)
		plan_comment(a->plan, COMMENT_ON_COLUMN, a->name, STR("tenant_id"), STR("Tenant the rows belong to."));
	for (size_t k = 0; k < a->view->column_count; k++)
		comment_column(a, &a->view->columns[k], table);
	plan_comment(a->plan, COMMENT_ON_COLUMN, a->name, STR("refreshed_at"), STR("When the row was made."));
}

/* The view that the API reads. */
static void comment_data(struct commented *a)
{
	if (api_hides(a->entity))
		return;
	struct str words = arena_printf(a->arena, "The groups of %.*s as the API reads them.", STR_ARG(a->view->name));

	a->name = QNAME(a->entity->schema, plan_aggregate_data_view(a->arena, a->view));
	plan_comment(a->plan, COMMENT_ON_VIEW, a->name, STR_EMPTY, words);
	comment_columns(a, false);
	plan_comment(a->plan, COMMENT_ON_COLUMN, a->name, STR("data"), STR("All of it as one JSON object."));
}

void plan_aggregate_view_comments(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->aggregate_view_count; i++) {
		struct commented a = begin(plan, entity, &entity->aggregate_views[i]);
		struct str words = arena_printf(a.arena,
		                                a.view->follows ? "Rows of %.*s in groups, as of the last write."
		                                                : "Rows of %.*s in groups, as of the last refresh.",
		                                STR_ARG(a.view->source->name));
		const char *mode = a.view->by_groups ? "incremental" : a.view->follows ? "auto" : "manual";
		bool tenants = a.view->source->tenant_scoped;
		struct stmt *comment;

		plan_comment(plan, COMMENT_ON_TABLE, a.name, STR_EMPTY,
		             api_hides(entity)
		                     ? words
		                     : arena_printf(a.arena, "%.*s\n\n@fraiseql:aggregate_view refresh_mode=%s",
		                                    STR_ARG(words), mode));
		comment_columns(&a, true);
		comment = plan_comment(plan, COMMENT_ON_FUNCTION,
		                       QNAME(entity->schema, plan_aggregate_refresh_name(a.arena, a.view)), STR_EMPTY,
		                       arena_printf(a.arena, "Makes %.*s anew%s.", STR_ARG(a.view->name),
		                                    tenants ? ", of one tenant or of all that are seen" : ""));
		plan_aggregate_refresh_arguments(plan, a.view, comment);
		comment_data(&a);
	}
}

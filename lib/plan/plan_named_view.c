/* plan_named_view.c - 25_views, 40_metadata: the views that an entity's file names. */
#include "plan/plan_view.h"

#include "emit/expr_sql.h"
#include "model/expr_reach.h"
#include "model/named_view.h"
#include "model/names.h"
#include "model/table.h"

struct query {
	const struct entity *entity;
	const struct named_view *view;
	struct ident row;
	struct out o;
};

/* t.title needs no name: it has that one. */
static void print_column(struct query *q, const struct named_view_column *column)
{
	struct frag value = expr_sql(q->o.arena, column->value);
	struct query plain = { .row = q->row };

	out_init(&plain.o, q->o.arena);
	sql_column(&plain.o, q->row, IDENT(column->name));
	sql_frag(&q->o, value);
	if (str_eq(value.sql, out_text(&plain.o)))
		return;
	out_cstr(&q->o, " AS ");
	sql_ident(&q->o, IDENT(column->name));
}

static void print_columns(struct query *q)
{
	out_cstr(&q->o, "SELECT\n");
	q->o.indent++;
	for (size_t i = 0; i < q->view->column_count; i++) {
		out_cstr(&q->o, i > 0 ? ",\n" : "");
		print_column(q, &q->view->columns[i]);
	}
	q->o.indent--;
}

static void print_sources(struct query *q)
{
	out_cstr(&q->o, "\nFROM ");
	sql_qname(&q->o, QNAME(q->entity->schema, name_table(q->o.arena, q->entity->slug)));
	out_cstr(&q->o, " AS ");
	sql_ident(&q->o, q->row);
	for (size_t i = 0; i < q->view->join_count; i++) {
		const struct field *field = q->view->joins[i];
		const struct entity *target = field->type.target;

		out_cstr(&q->o, "\nLEFT JOIN ");
		sql_qname(&q->o, QNAME(target->schema, name_table(q->o.arena, target->slug)));
		out_cstr(&q->o, " AS ");
		sql_ident(&q->o, IDENT(field->name));
		out_cstr(&q->o, " ON ");
		sql_column(&q->o, IDENT(field->name), IDENT(name_key(q->o.arena, target->slug)));
		out_cstr(&q->o, " = ");
		sql_column(&q->o, q->row, IDENT(field->column));
	}
}

/* WHERE, or AND behind it. */
static void begin_condition(struct query *q, bool *first)
{
	out_cstr(&q->o, *first ? "\nWHERE " : "\n    AND ");
	*first = false;
}

static void print_rows(struct query *q)
{
	bool first = true;

	if (!q->entity->no_soft_delete) {
		begin_condition(q, &first);
		sql_column(&q->o, q->row, IDENT(STR("deleted_at")));
		out_cstr(&q->o, " IS NULL");
	}
	if (q->view->param_count > 0 && q->entity->tenant_scoped) {
		begin_condition(q, &first);
		sql_column(&q->o, q->row, IDENT(STR("tenant_id")));
		out_cstr(&q->o, " = ");
		sql_column(&q->o, IDENT(q->view->name), IDENT(STR("p_tenant_id")));
	}
	for (size_t i = 0; i < q->view->filter_count; i++) {
		begin_condition(q, &first);
		sql_frag(&q->o, expr_sql_and(q->o.arena, q->view->filters[i]));
	}
	for (size_t i = 0; i < q->view->order_count; i++) {
		const struct named_view_order *order = &q->view->orders[i];

		out_cstr(&q->o, i > 0 ? ", " : "\nORDER BY ");
		if (order->column.len > 0)
			sql_ident(&q->o, IDENT(order->column));
		else
			sql_frag(&q->o, expr_sql(q->o.arena, order->value));
		out_cstr(&q->o, order->descending ? " DESC" : "");
	}
	if (q->view->limit.len > 0)
		out_printf(&q->o, "\nLIMIT %.*s", STR_ARG(q->view->limit));
}

/* RETURNS TABLE (…) */
static struct frag result(struct plan *plan, const struct named_view *view)
{
	struct out o;

	out_init(&o, plan->arena);
	out_cstr(&o, "TABLE (\n");
	o.indent++;
	for (size_t i = 0; i < view->column_count; i++) {
		sql_ident(&o, IDENT(view->columns[i].name));
		out_char(&o, ' ');
		sql_frag(&o, plan_value_type(plan->arena, &view->columns[i].type));
		out_cstr(&o, i + 1 < view->column_count ? ",\n" : "\n");
	}
	o.indent--;
	out_char(&o, ')');
	return FRAG(out_text(&o));
}

static size_t set_arguments(struct plan *plan, const struct entity *entity, const struct named_view *view,
                            struct argument **arguments)
{
	*arguments = arena_make_array(plan->arena, struct argument, view->param_count + 1);
	for (size_t i = 0; i < view->param_count; i++) {
		const struct param *param = &view->params[i];
		struct argument *argument = &(*arguments)[i];

		argument->name = IDENT(arena_printf(plan->arena, "p_%.*s", STR_ARG(param->key)));
		argument->type = plan_value_type(plan->arena, &param->type);
		if (param->def != NULL)
			argument->def = expr_sql(plan->arena, param->def);
		else if (!param->must_be_present)
			argument->def = FRAG(STR("NULL"));
	}
	return plan_tenant_argument(entity, *arguments, view->param_count);
}

/* A value in it is another one each time. */
static bool is_volatile(const struct named_view *view)
{
	for (size_t i = 0; i < view->column_count; i++)
		if (expr_reaches(view->columns[i].value, REACH_OTHERS) != NULL)
			return true;
	for (size_t i = 0; i < view->filter_count; i++)
		if (expr_reaches(view->filters[i], REACH_OTHERS) != NULL)
			return true;
	for (size_t i = 0; i < view->order_count; i++)
		if (view->orders[i].value != NULL && expr_reaches(view->orders[i].value, REACH_OTHERS) != NULL)
			return true;
	return false;
}

/* With parameters it is a function; whoever calls it sees the rows of the tenant they name, or of their session's. */
static void add_function(struct plan *plan, const struct entity *entity, const struct named_view *view)
{
	struct query q = { entity, view, IDENT(view_alias(plan->arena, entity, STR("t"))), { 0 } };
	struct stmt *stmt = plan_add(plan, PART_VIEWS, STMT_FUNCTION);

	out_init(&q.o, plan->arena);
	print_columns(&q);
	print_sources(&q);
	print_rows(&q);
	out_char(&q.o, '\n');
	stmt->name = QNAME(entity->schema, view->name);
	stmt->argument_count = set_arguments(plan, entity, view, &stmt->arguments);
	stmt->returns = result(plan, view);
	stmt->language = STR("sql");
	stmt->volatility = is_volatile(view) ? STR_EMPTY : STR("STABLE");
	stmt->body = FRAG(out_text(&q.o));
}

static void add_view(struct plan *plan, const struct entity *entity, const struct named_view *view)
{
	struct query q = { entity, view, IDENT(view_alias(plan->arena, entity, STR("t"))), { 0 } };
	struct stmt *stmt = plan_add(plan, PART_VIEWS, STMT_VIEW);

	out_init(&q.o, plan->arena);
	print_columns(&q);
	print_sources(&q);
	print_rows(&q);
	stmt->name = QNAME(entity->schema, view->name);
	stmt->body = FRAG(out_text(&q.o));
}

void plan_named_views(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->view_count; i++)
		if (entity->views[i].param_count > 0)
			add_function(plan, entity, &entity->views[i]);
		else
			add_view(plan, entity, &entity->views[i]);
}

/* A column that shows a field of the own row as it is has that field's type and description. */
static struct str column_comment(struct plan *plan, const struct entity *entity, const struct named_view_column *column)
{
	const struct typed_expr *value = column->value;
	struct str row = view_alias(plan->arena, entity, STR("t"));
	const struct field *own = value->operand == OPERAND_COLUMN && str_eq(value->alias, row) ? value->field : NULL;
	bool same = own != NULL && str_eq(own->name, column->name);
	struct str description = str_eq(column->text, column->name) ? STR_EMPTY : column->text;
	struct type type = column->type, item;

	if (own != NULL && own->description.len > 0)
		description = own->description;
	if (type.kind == TYPE_ENUM && !same) { /* the enum of the API is named after its field */
		type = (struct type){ .kind = TYPE_SCALAR, .row = type.row };
	} else if (type.kind == TYPE_LIST && type.item->kind == TYPE_ENUM && !same) {
		item = (struct type){ .kind = TYPE_SCALAR, .row = type.item->row };
		type.item = &item;
	}
	return plan_field_comment(plan->arena, entity, column->name, &type, same && own->required, description);
}

void plan_named_view_comments(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->view_count; i++) {
		const struct named_view *view = &entity->views[i];
		struct qname name = QNAME(entity->schema, view->name);

		if (view->param_count > 0) {
			struct stmt *stmt = plan_comment(plan, COMMENT_ON_FUNCTION, name, STR_EMPTY, view->words);

			stmt->argument_count = set_arguments(plan, entity, view, &stmt->arguments);
			continue;
		}
		plan_comment(plan, COMMENT_ON_VIEW, name, STR_EMPTY, view->words);
		for (size_t k = 0; k < view->column_count; k++)
			plan_comment(plan, COMMENT_ON_COLUMN, name, view->columns[k].name,
			             column_comment(plan, entity, &view->columns[k]));
	}
}

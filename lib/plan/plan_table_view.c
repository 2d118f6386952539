/* plan_table_view.c - tv_<e>: the table, what fills it, what it is for. */
#include "plan/plan_view.h"
#include "plan/plan_api.h"

#include "base/vec.h"
#include "emit/expr_sql.h"
#include "model/names.h"
#include "model/view.h"
#include "templates/templates.h"

struct table_plan {
	struct plan *plan;
	struct arena *arena;
	const struct entity *entity;
	struct qname name;
};

static struct table_plan begin(struct plan *plan, const struct entity *entity)
{
	struct qname name = QNAME(entity->schema, name_table_view(plan->arena, entity->slug));

	return (struct table_plan){ plan, plan->arena, entity, name };
}

/* ---- columns: what the table has, and where each comes from ---- */

struct view_column {
	struct column column;
	struct frag value; /* in the query that fills the table */
};

struct view_columns {
	VEC(struct view_column) at;
};

static void add(struct table_plan *t, struct view_columns *columns, struct str name, struct frag type, bool not_null,
                struct frag value)
{
	struct view_column *c = vec_push(t->arena, &columns->at);

	c->column = (struct column){ .name = IDENT(name), .type = type, .not_null = not_null };
	c->value = value;
}

static struct frag source(struct table_plan *t, struct str alias, struct str column)
{
	struct out o;

	out_init(&o, t->arena);
	sql_column(&o, IDENT(alias), IDENT(column));
	return FRAG(out_text(&o));
}

static struct frag filter_value(struct table_plan *t, const struct view_filter *f)
{
	if (f->cast == NULL)
		return expr_sql(t->arena, f->value);
	return FRAG(arena_printf(t->arena, "%.*s::%s", STR_ARG(expr_sql_operand(t->arena, f->value).sql), f->cast));
}

static struct view_columns view_columns(struct table_plan *t)
{
	const struct entity *e = t->entity;
	struct str row = view_alias(t->arena, e, STR("t"));
	struct str key = name_key(t->arena, e->slug);
	struct frag uuid = FRAG(STR("UUID"));
	struct view_columns columns = { { 0 } };

	add(t, &columns, key, plan_key_type(e), false, source(t, row, key));
	add(t, &columns, STR("id"), uuid, true, source(t, row, STR("id")));
	if (e->tenant_scoped)
		add(t, &columns, STR("tenant_id"), uuid, true, source(t, row, STR("tenant_id")));
	for (size_t i = 0; i < e->field_count; i++) {
		const struct field *f = &e->fields[i];

		if (f->type.kind != TYPE_REF)
			continue;
		add(t, &columns, f->column, plan_key_type(f->type.target), false, source(t, row, f->column));
		add(t, &columns, f->input_key, uuid, false, source(t, f->name, STR("id")));
	}
	for (size_t i = 0; i < e->table_view->filter_count; i++) {
		const struct view_filter *f = &e->table_view->filters[i];

		add(t, &columns, f->name, plan_value_type(t->arena, &f->type), false, filter_value(t, f));
	}
	add(t, &columns, STR("data"), FRAG(STR("JSONB")), true, plan_view_data(t->arena, e, true));
	return columns;
}

/* ---- 10_tables ---- */

static struct constraint constraint(struct table_plan *t, const char *what, const char *kind, struct str body)
{
	return (struct constraint){ IDENT(name_table_object(t->arena, t->name.object, str_from(what), kind)),
		                    FRAG(body) };
}

static void add_table(struct table_plan *t)
{
	struct view_columns columns = view_columns(t);
	struct stmt *stmt = plan_add(t->plan, PART_TABLES, STMT_TABLE);
	struct frag key = sql_ident_frag(t->arena, columns.at.items[0].column.name);

	stmt->name = t->name;
	stmt->columns = arena_make_array(t->arena, struct column, columns.at.len + 1);
	for (; stmt->column_count < columns.at.len; stmt->column_count++)
		stmt->columns[stmt->column_count] = columns.at.items[stmt->column_count].column;
	stmt->columns[stmt->column_count++] = (struct column){ .name = IDENT(STR("refreshed_at")),
		                                               .type = FRAG(STR("TIMESTAMPTZ")),
		                                               .not_null = true,
		                                               .def = FRAG(STR("now()")) };
	stmt->constraints = arena_make_array(t->arena, struct constraint, 2);
	stmt->constraints[stmt->constraint_count++] =
	        constraint(t, "", "pk", arena_printf(t->arena, "PRIMARY KEY (%.*s)", STR_ARG(key.sql)));
	stmt->constraints[stmt->constraint_count++] = constraint(t, "id", "key", STR("UNIQUE (id)"));
}

/* Tenant first, as every question begins with it; COLUMN may be empty. */
static void add_index(struct table_plan *t, struct str what, struct str column, enum index_method method)
{
	struct stmt *stmt = plan_add(t->plan, PART_TABLES, STMT_INDEX);

	stmt->name = t->name;
	stmt->object = IDENT(name_table_object(t->arena, t->name.object, what, "idx"));
	stmt->keys = arena_make_array(t->arena, struct frag, 2);
	if (t->entity->tenant_scoped && method == INDEX_BTREE)
		stmt->keys[stmt->key_count++] = FRAG(STR("tenant_id"));
	if (column.len > 0)
		stmt->keys[stmt->key_count++] = plan_index_key(t->plan, t->entity, method, column);
	stmt->method = plan_index_using(method);
}

static void add_indexes(struct table_plan *t)
{
	const struct entity *e = t->entity;

	if (e->tenant_scoped)
		add_index(t, STR("tenant"), STR_EMPTY, INDEX_BTREE);
	for (size_t i = 0; i < e->field_count; i++)
		if (e->fields[i].type.kind == TYPE_REF)
			add_index(t, e->fields[i].input_key, e->fields[i].input_key, INDEX_BTREE);
	for (size_t i = 0; i < e->table_view->filter_count; i++)
		add_index(t, e->table_view->filters[i].name, e->table_view->filters[i].name,
		          e->table_view->filters[i].method);
}

void plan_table_view(struct plan *plan, const struct entity *entity)
{
	struct table_plan t = begin(plan, entity);

	if (entity->table_view == NULL)
		return;
	add_table(&t);
	add_indexes(&t);
	if (entity->tenant_scoped)
		plan_row_security(plan, t.name);
}

/* ---- 30_functions ---- */

/* The columns' names or values, one to a line. */
static struct frag print_columns(struct table_plan *t, const struct view_columns *columns, bool values)
{
	struct out o;

	out_init(&o, t->arena);
	for (size_t i = 0; i < columns->at.len; i++) {
		out_cstr(&o, i > 0 ? ",\n" : "");
		if (values)
			sql_frag(&o, columns->at.items[i].value);
		else
			sql_ident(&o, columns->at.items[i].column.name);
	}
	return FRAG(out_text(&o));
}

struct str plan_refresh_name(struct arena *arena, const struct entity *entity)
{
	return arena_printf(arena, "refresh_%.*s", STR_ARG(name_table_view(arena, entity->slug)));
}

/* The rows that the view shows, and what goes on behind them. */
static struct frag live(struct table_plan *t, struct str row)
{
	struct frag column = source(t, row, STR("deleted_at"));

	if (t->entity->no_soft_delete)
		return FRAG(STR_EMPTY);
	return FRAG(arena_printf(t->arena, "%.*s IS NULL\n    AND ", STR_ARG(column.sql)));
}

void plan_table_view_refresh(struct plan *plan, const struct entity *entity)
{
	struct table_plan t = begin(plan, entity);
	struct stmt *stmt;
	struct out o;

	if (entity->table_view == NULL)
		return;
	struct view_columns columns = view_columns(&t);
	struct str row = view_alias(t.arena, entity, STR("t"));
	struct str key = name_key(t.arena, entity->slug);

	out_init(&o, t.arena);
	tmpl_refresh(&o, &(struct tmpl_refresh){
	                         .view = t.name,
	                         .table = QNAME(entity->schema, name_table(t.arena, entity->slug)),
	                         .key = IDENT(key),
	                         .columns = print_columns(&t, &columns, false),
	                         .values = print_columns(&t, &columns, true),
	                         .sources = plan_view_sources(t.arena, entity, true),
	                         .live = live(&t, row),
	                         .row_key = source(&t, row, key),
	                 });
	stmt = plan_add(plan, PART_FUNCTIONS, STMT_FUNCTION);
	stmt->name = QNAME(entity->schema, plan_refresh_name(t.arena, entity));
	stmt->arguments = arena_make_array(t.arena, struct argument, 1);
	stmt->arguments[stmt->argument_count++] = (struct argument){ .name = IDENT(STR("p_pk")),
		                                                     .type = plan_key_type(entity),
		                                                     .def = FRAG(STR("NULL")) };
	stmt->returns = FRAG(STR("VOID"));
	stmt->language = STR("plpgsql");
	stmt->body = FRAG(out_text(&o));
}

/* ---- 40_metadata ---- */

static const char *index_words(enum index_method method)
{
	return method == INDEX_BTREE      ? "btree,performance=optimized"
	       : method == INDEX_GIN      ? "gin,performance=acceptable"
	       : method == INDEX_GIN_TRGM ? "gin_trgm,performance=acceptable"
	                                  : "gist,performance=acceptable";
}

/* MARKER,description=TEXT; the text alone where the API shows nothing of the entity. */
static void comment_marked(struct table_plan *t, struct str column, struct str marker, struct str text)
{
	if (!api_hides(t->entity))
		text = arena_printf(t->arena, "%.*s,description=%.*s", STR_ARG(marker), STR_ARG(text));
	plan_comment(t->plan, COMMENT_ON_COLUMN, t->name, column, text);
}

static void comment_filter(struct table_plan *t, struct str column, struct str type, enum index_method method,
                           struct str relation, struct str description)
{
	struct str link = relation.len > 0 ? arena_printf(t->arena, ",relation=%.*s", STR_ARG(relation)) : STR_EMPTY;

	comment_marked(t, column,
	               arena_printf(t->arena, "@fraiseql:filter type=%.*s%.*s,index=%s", STR_ARG(type), STR_ARG(link),
	                            index_words(method)),
	               description);
}

static struct str filter_type(const struct view_filter *f)
{
	return f->type.kind == TYPE_SCALAR ? str_from(f->type.row->graphql)
	       : f->type.kind == TYPE_LIST ? STR("JSON")
	                                   : STR("String");
}

void plan_table_view_comments(struct plan *plan, const struct entity *entity)
{
	struct table_plan t = begin(plan, entity);
	struct str internal = STR("@fraiseql:field internal=true"), type = api_type_name(entity);
	struct str words =
	        arena_printf(t.arena, "%.*s with what it refers to, as of the last refresh.", STR_ARG(entity->name));

	if (entity->table_view == NULL)
		return;
	plan_comment(plan, COMMENT_ON_TABLE, t.name, STR_EMPTY,
	             api_hides(entity)
	                     ? words
	                     : arena_printf(t.arena, "%.*s\n\n@fraiseql:type name=%.*s,schema=%.*s,source=materialized",
	                                    STR_ARG(words), STR_ARG(type), STR_ARG(entity->schema)));
	comment_marked(&t, name_key(t.arena, entity->slug), internal, STR("Internal key"));
	plan_comment(plan, COMMENT_ON_COLUMN, t.name, STR("id"), STR("Public identifier."));
	if (entity->tenant_scoped)
		comment_filter(&t, STR("tenant_id"), STR("UUID"), INDEX_BTREE, STR_EMPTY,
		               STR("Tenant the row belongs to"));
	for (size_t i = 0; i < entity->field_count; i++) {
		const struct field *f = &entity->fields[i];

		if (f->type.kind != TYPE_REF)
			continue;
		comment_marked(&t, f->column, internal,
		               arena_printf(t.arena, "Internal key of %.*s", STR_ARG(f->name)));
		comment_filter(&t, f->input_key, STR("UUID"), INDEX_BTREE, f->type.target->name,
		               arena_printf(t.arena, "Filter by %.*s", STR_ARG(f->name)));
	}
	for (size_t i = 0; i < entity->table_view->filter_count; i++) {
		const struct view_filter *f = &entity->table_view->filters[i];

		comment_filter(&t, f->name, filter_type(f), f->method, STR_EMPTY,
		               arena_printf(t.arena, "Filter by %.*s", STR_ARG(f->name)));
	}
	comment_marked(&t, STR("data"), STR("@fraiseql:jsonb expand=true"),
	               arena_printf(t.arena, "%.*s with what it refers to", STR_ARG(entity->name)));
	comment_marked(&t, STR("refreshed_at"), internal, STR("When the row was refreshed"));
}

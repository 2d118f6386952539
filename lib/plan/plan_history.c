/* plan_history.c - the pattern scd_type2_helper: one current version of each key, and the function that adds another. */
#include "plan/core_parts.h"
#include "plan/plan.h"

#include "model/names.h"
#include "model/patterns.h"
#include "templates/templates.h"

struct versions {
	struct plan *plan;
	struct arena *arena;
	const struct entity *entity;
	const struct history *history;
	struct qname table;
};

/* ARRAY['a', 'b'] of the columns of FIELDS. */
static struct frag columns_of(struct versions *v, const struct field *const *fields, size_t count)
{
	struct out o;
	bool first = true;

	out_init(&o, v->arena);
	out_cstr(&o, "ARRAY[");
	for (size_t i = 0; i < count; i++)
		for (size_t c = 0; c < field_column_count(fields[i]); c++) {
			out_cstr(&o, first ? "" : ", ");
			sql_lit(&o, LIT(field_column(fields[i], c)));
			first = false;
		}
	out_cstr(&o, "]::TEXT[]");
	return FRAG(out_text(&o));
}

static struct str key_name(struct versions *v)
{
	struct out o;

	out_init(&o, v->arena);
	for (size_t i = 0; i < v->history->key_count; i++) {
		out_cstr(&o, i > 0 ? "_" : "");
		out_str(&o, v->history->key[i]->name);
	}
	return out_text(&o);
}

/* There is one current version of each key. */
static void add_index(struct versions *v)
{
	struct stmt *stmt = plan_add(v->plan, PART_TABLES, STMT_INDEX);

	stmt->name = v->table;
	stmt->object = IDENT(name_object(v->arena, v->entity->slug, key_name(v), "current"));
	stmt->unique = true;
	stmt->keys = arena_make_array(v->arena, struct frag, v->history->key_count + 1);
	if (v->entity->tenant_scoped)
		stmt->keys[stmt->key_count++] = FRAG(STR("tenant_id"));
	for (size_t i = 0; i < v->history->key_count; i++)
		stmt->keys[stmt->key_count++] = sql_ident_frag(v->arena, IDENT(v->history->key[i]->column));
	stmt->where = plan_live(v->arena, v->entity);
}

static struct frag conditions(struct versions *v)
{
	struct out o;

	out_init(&o, v->arena);
	for (size_t i = 0; i < v->history->key_count; i++) {
		core_and(&o);
		sql_frag(&o, core_column(v->arena, "t", v->history->key[i]->column));
		out_cstr(&o, " = ");
		sql_frag(&o, core_column(v->arena, "wanted", v->history->key[i]->column));
	}
	core_and(&o);
	sql_frag(&o, core_column(v->arena, "t", v->history->current->column));
	core_and_live(&o, "t", v->entity);
	if (v->entity->tenant_scoped) {
		core_and(&o);
		out_cstr(&o, "t.tenant_id = p_tenant_id");
	}
	return FRAG(out_text(&o));
}

/* What one call at a time holds. */
static struct frag lock(struct versions *v)
{
	struct out table, o;

	out_init(&table, v->arena);
	sql_qname(&table, v->table);
	out_init(&o, v->arena);
	sql_lit(&o, LIT(arena_printf(v->arena, "%.*s ", STR_ARG(out_text(&table)))));
	out_cstr(&o, v->entity->tenant_scoped ? " || p_tenant_id || p_key::TEXT" : " || p_key::TEXT");
	return FRAG(out_text(&o));
}

/* What becomes of the version that was current. */
static struct frag closed(struct versions *v)
{
	struct out o;

	out_init(&o, v->arena);
	sql_ident(&o, IDENT(v->history->current->column));
	out_cstr(&o, " = false,\n");
	sql_ident(&o, IDENT(v->history->until->column));
	out_cstr(&o, " = moment");
	if (!v->entity->no_audit_trail)
		out_cstr(&o, ",\nupdated_at = moment");
	return FRAG(out_text(&o));
}

/* The columns of the new row, or its values. */
static struct frag new_row(struct versions *v, bool values)
{
	const struct history *h = v->history;
	struct out o;

	out_init(&o, v->arena);
	if (v->entity->tenant_scoped)
		out_cstr(&o, values ? "old_row.tenant_id" : "tenant_id");
	for (size_t i = 0; i < v->entity->field_count; i++) {
		const struct field *field = &v->entity->fields[i];

		for (size_t c = 0; c < field_column_count(field); c++) {
			out_cstr(&o, o.len > 0 ? ",\n" : "");
			if (!values)
				sql_ident(&o, IDENT(field_column(field, c)));
			else if (field == h->since)
				out_cstr(&o, "moment");
			else if (field == h->until)
				out_cstr(&o, "NULL");
			else if (field == h->current)
				out_cstr(&o, "true");
			else
				sql_frag(&o, core_column(v->arena, "new_row", field_column(field, c)));
			if (values && field == h->number)
				out_cstr(&o, " + 1");
		}
	}
	return FRAG(out_text(&o));
}

static struct frag not_found(struct versions *v)
{
	struct out o;

	out_init(&o, v->arena);
	tmpl_failure(&o, &(struct tmpl_failure){
	                         .code = LIT(arena_printf(v->arena, "not_found:%.*s", STR_ARG(v->entity->slug))),
	                         .message = LIT(arena_printf(v->arena, "%.*s not found", STR_ARG(v->entity->name))),
	                         .detail = FRAG(STR_EMPTY),
	                 });
	return FRAG(out_text(&o));
}

static void add_function(struct versions *v)
{
	const struct history *h = v->history;
	struct str name = arena_printf(v->arena, "create_new_version_%.*s", STR_ARG(v->entity->slug));
	struct stmt *stmt = plan_add(v->plan, PART_TABLES, STMT_FUNCTION);
	struct out o;

	out_init(&o, v->arena);
	tmpl_new_version(&o, &(struct tmpl_new_version){
	                             .table = v->table,
	                             .key = IDENT(name_key(v->arena, v->entity->slug)),
	                             .keys = columns_of(v, h->key, h->key_count),
	                             .columns = columns_of(v, h->tracked, h->tracked_count),
	                             .lock = lock(v),
	                             .conditions = conditions(v),
	                             .failure = not_found(v),
	                             .closed = closed(v),
	                             .names = new_row(v, false),
	                             .values = new_row(v, true),
	                     });
	plan_filled(&o, v->entity->name);
	stmt->name = QNAME(v->entity->schema, name);
	stmt->arguments = arena_make_array(v->arena, struct argument, 3);
	stmt->arguments[0] = (struct argument){ .name = IDENT(STR("p_key")), .type = FRAG(STR("JSONB")) };
	stmt->arguments[1] = (struct argument){ .name = IDENT(STR("p_changes")), .type = FRAG(STR("JSONB")) };
	stmt->argument_count = plan_tenant_argument(v->entity, stmt->arguments, 2);
	stmt->returns = plan_key_type(v->entity);
	stmt->language = STR("plpgsql");
	stmt->body = FRAG(out_text(&o));
}

void plan_history(struct plan *plan, const struct entity *entity)
{
	struct versions v = { plan, plan->arena, entity, entity->history,
		              QNAME(entity->schema, name_table(plan->arena, entity->slug)) };

	add_index(&v);
	add_function(&v);
}

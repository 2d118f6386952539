/*
 * plan_translations.c - the table with the texts of an entity in other languages, and the functions that read them.
 *
 * The functions are PL/pgSQL, since the table of the locales is another entity's.
 */
#include "plan/plan.h"

#include "model/identity.h"
#include "model/names.h"
#include "templates/templates.h"

struct texts {
	struct plan *plan;
	struct arena *arena;
	const struct entity *entity;
	const struct translations *translations;
	struct qname table;
	struct ident row, locale; /* columns: fk_country, and fk_locale or locale */
	VEC(struct column) columns;
	VEC(struct constraint) constraints;
};

/* ---- the table ---- */

static struct column *add_column(struct texts *t, struct str name, struct frag type, bool not_null)
{
	struct column *column = vec_push(t->arena, &t->columns);

	*column = (struct column){ .name = IDENT(name), .type = type, .not_null = not_null };
	return column;
}

static void add_constraint(struct texts *t, struct str what, const char *kind, struct frag body)
{
	struct constraint *constraint = vec_push(t->arena, &t->constraints);

	constraint->name = IDENT(name_table_object(t->arena, t->translations->table, what, kind));
	constraint->body = body;
}

static void add_key(struct texts *t)
{
	struct out o;

	out_init(&o, t->arena);
	out_cstr(&o, "PRIMARY KEY (");
	sql_ident(&o, t->row);
	out_cstr(&o, ", ");
	sql_ident(&o, t->locale);
	out_char(&o, ')');
	add_constraint(t, STR_EMPTY, "pk", FRAG(out_text(&o)));
}

static void add_fields(struct texts *t)
{
	for (size_t i = 0; i < t->translations->field_count; i++) {
		const struct field *field = t->translations->fields[i];
		struct frag column = sql_ident_frag(t->arena, IDENT(field->column));
		struct frag check = plan_value_check(t->arena, &field->type, column);

		add_column(t, field->column, plan_value_type(t->arena, &field->type), false);
		if (check.sql.len > 0)
			add_constraint(t, field->name, "check",
			               FRAG(arena_printf(t->arena, "CHECK (%.*s)", STR_ARG(check.sql))));
	}
}

static void add_audit(struct texts *t)
{
	struct column audit[PLAN_AUDIT_COLUMNS];
	size_t count = plan_audit_columns(t->entity, audit);

	for (size_t i = 0; i < count; i++)
		*vec_push(t->arena, &t->columns) = audit[i];
}

/* The primary key finds the texts of a row; this finds those of a locale. */
static void add_locale_index(struct texts *t)
{
	struct stmt *stmt = plan_add(t->plan, PART_TABLES, STMT_INDEX);

	stmt->name = t->table;
	stmt->object = IDENT(name_table_object(t->arena, t->translations->table, STR("locale"), "idx"));
	stmt->keys = arena_make_array(t->arena, struct frag, 2);
	if (t->entity->tenant_scoped)
		stmt->keys[stmt->key_count++] = FRAG(STR("tenant_id"));
	stmt->keys[stmt->key_count++] = sql_ident_frag(t->arena, t->locale);
}

static void add_table(struct texts *t)
{
	const struct entity *locale = t->translations->locale;
	struct stmt *stmt;

	add_column(t, t->row.name, plan_key_type(t->entity), true);
	add_column(t, t->locale.name, locale != NULL ? plan_key_type(locale) : FRAG(STR("TEXT")), true);
	if (t->entity->tenant_scoped)
		add_column(t, STR("tenant_id"), FRAG(STR("UUID")), true);
	add_key(t);
	add_fields(t);
	add_audit(t);
	stmt = plan_add(t->plan, PART_TABLES, STMT_TABLE);
	stmt->name = t->table;
	stmt->columns = t->columns.items;
	stmt->column_count = t->columns.len;
	stmt->constraints = t->constraints.items;
	stmt->constraint_count = t->constraints.len;
	add_locale_index(t);
	if (t->entity->tenant_scoped)
		plan_row_security(t->plan, t->table);
}

/* ---- foreign keys ---- */

static struct frag *key_columns(struct texts *t, bool tenant, struct ident name, size_t *count)
{
	struct frag *keys = arena_make_array(t->arena, struct frag, 2);

	*count = 0;
	if (tenant)
		keys[(*count)++] = FRAG(STR("tenant_id"));
	keys[(*count)++] = sql_ident_frag(t->arena, name);
	return keys;
}

static void add_foreign_key(struct texts *t, const char *what, struct ident column, const struct entity *target,
                            struct str on_delete)
{
	bool tenant = t->entity->tenant_scoped && target->tenant_scoped;
	struct ident key = IDENT(name_key(t->arena, target->slug));
	struct stmt *stmt = plan_add(t->plan, PART_CONSTRAINTS, STMT_FOREIGN_KEY);

	stmt->name = t->table;
	stmt->object = IDENT(name_table_object(t->arena, t->translations->table, str_from(what), "fkey"));
	stmt->keys = key_columns(t, tenant, column, &stmt->key_count);
	stmt->target = QNAME(target->schema, name_table(t->arena, target->slug));
	stmt->target_keys = key_columns(t, tenant, key, &stmt->target_key_count);
	stmt->on_delete = FRAG(on_delete);
}

/* ---- functions ---- */

static struct str accessor_name(struct texts *t, const struct field *field)
{
	return arena_printf(t->arena, "get_%.*s_%.*s", STR_ARG(t->entity->slug), STR_ARG(field->name));
}

static void set_arguments(struct texts *t, struct stmt *stmt)
{
	stmt->arguments = arena_make_array(t->arena, struct argument, 3);
	stmt->arguments[0] = (struct argument){ .name = IDENT(STR("p_pk")), .type = plan_key_type(t->entity) };
	stmt->arguments[1] = (struct argument){ .name = IDENT(STR("p_locale")),
		                                .type = FRAG(STR("TEXT")),
		                                .def = FRAG(STR("NULL")) };
	stmt->argument_count = plan_tenant_argument(t->entity, stmt->arguments, 2);
}

/* What a translation's locale is called: l.locale, or a column of the locale's own table. */
static struct frag code_column(struct texts *t)
{
	const struct translations *tr = t->translations;
	struct str column = t->locale.name;

	if (tr->locale != NULL)
		column = tr->code != NULL ? tr->code->column : STR("identifier");
	return FRAG(arena_printf(t->arena, "%s.%.*s", tr->locale != NULL ? "o" : "l",
	                         STR_ARG(sql_ident_frag(t->arena, IDENT(column)).sql)));
}

static struct frag locale_join(struct texts *t)
{
	const struct entity *locale = t->translations->locale;
	struct out o;

	if (locale == NULL)
		return FRAG(STR_EMPTY);
	out_init(&o, t->arena);
	out_cstr(&o, "\n    JOIN ");
	sql_qname(&o, QNAME(locale->schema, name_table(t->arena, locale->slug)));
	out_cstr(&o, " AS o ON o.");
	sql_ident(&o, IDENT(name_key(t->arena, locale->slug)));
	out_cstr(&o, " = l.");
	sql_ident(&o, t->locale);
	out_cstr(&o, locale->no_soft_delete ? "" : " AND o.deleted_at IS NULL");
	return FRAG(out_text(&o));
}

static void add_accessor(struct texts *t, const struct field *field)
{
	struct stmt *stmt = plan_add(t->plan, PART_FUNCTIONS, STMT_FUNCTION);
	struct out o;

	out_init(&o, t->arena);
	tmpl_translation(&o, &(struct tmpl_translation){
	                             .field = IDENT(field->column),
	                             .translations = t->table,
	                             .join = locale_join(t),
	                             .and_live = plan_and_live(t->arena, t->entity, "l"),
	                             .code = code_column(t),
	                             .fk = t->row,
	                             .key = IDENT(name_key(t->arena, t->entity->slug)),
	                             .table = QNAME(t->entity->schema, name_table(t->arena, t->entity->slug)),
	                             .and_tenant = plan_and_tenant(t->arena, t->entity, "t", STR("p_tenant_id")),
	                     });
	plan_filled(&o, field->name);
	stmt->name = QNAME(t->entity->schema, accessor_name(t, field));
	set_arguments(t, stmt);
	stmt->returns = FRAG(STR("TEXT"));
	stmt->language = STR("plpgsql");
	stmt->volatility = STR("STABLE");
	stmt->body = FRAG(out_text(&o));
}

/* ---- comments ---- */

static void add_audit_comments(struct texts *t)
{
	static const char *const audit[][2] = {
		{ "created_at", "When the row was created." },
		{ "created_by", "User who created the row." },
		{ "updated_at", "When the row was last changed." },
		{ "updated_by", "User who last changed the row." },
		{ "deleted_at", "When the row was deleted; NULL while it lives." },
		{ "deleted_by", "User who deleted the row." },
	};

	for (size_t i = 0; i < countof(audit); i++)
		if (!entity_lacks(t->entity, str_from(audit[i][0])))
			plan_comment(t->plan, COMMENT_ON_COLUMN, t->table, str_from(audit[i][0]),
			             str_from(audit[i][1]));
}

static void add_comments(struct texts *t)
{
	struct str words = name_words(t->arena, t->entity->slug);

	plan_comment(t->plan, COMMENT_ON_TABLE, t->table, STR_EMPTY,
	             arena_printf(t->arena, "%.*s in other languages.", STR_ARG(words)));
	plan_comment(t->plan, COMMENT_ON_COLUMN, t->table, t->row.name, STR("The row whose texts these are."));
	plan_comment(t->plan, COMMENT_ON_COLUMN, t->table, t->locale.name, STR("The language they are in."));
	if (t->entity->tenant_scoped)
		plan_comment(t->plan, COMMENT_ON_COLUMN, t->table, STR("tenant_id"), STR("Tenant the row belongs to."));
	for (size_t i = 0; i < t->translations->field_count; i++) {
		const struct field *field = t->translations->fields[i];
		struct stmt *stmt;

		plan_comment(t->plan, COMMENT_ON_COLUMN, t->table, field->column,
		             arena_printf(t->arena, "Translation of %.*s; NULL: none.", STR_ARG(field->name)));
		stmt = plan_comment(
		        t->plan, COMMENT_ON_FUNCTION, QNAME(t->entity->schema, accessor_name(t, field)), STR_EMPTY,
		        arena_printf(t->arena, "The %.*s of a row in a locale, in its language, or as the row has it.",
		                     STR_ARG(field->name)));
		set_arguments(t, stmt);
	}
	add_audit_comments(t);
}

void plan_translations(struct plan *plan, const struct entity *entity)
{
	const struct translations *translations = entity->translations;
	struct texts t = { .plan = plan, .arena = plan->arena, .entity = entity, .translations = translations };

	if (translations == NULL)
		return;
	t.table = QNAME(entity->schema, translations->table);
	t.row = IDENT(name_fk(t.arena, entity->slug));
	t.locale = IDENT(translations->locale != NULL ? STR("fk_locale") : STR("locale"));
	add_table(&t);
	add_foreign_key(&t, "row", t.row, entity, STR("CASCADE"));
	if (translations->locale != NULL)
		add_foreign_key(&t, "locale", t.locale, translations->locale, STR("RESTRICT"));
	for (size_t i = 0; i < translations->field_count; i++)
		add_accessor(&t, translations->fields[i]);
	add_comments(&t);
}

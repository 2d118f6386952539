#include "plan/plan_foundation.h"

#include "emit/sql_print.h"
#include "plan/plan_composites.h"
#include "templates/templates.h"

static bool is_needed(const struct foundation *f, const char *name)
{
	if (f->everything)
		return true;
	for (size_t i = 0; i < f->need_count; i++)
		if (str_is(f->needs[i], name))
			return true;
	return false;
}

/* What stands in the foundation only; functions of entities are granted beside them. */
static void print_rights(struct out *o, const struct foundation *f)
{
	static const char *const rights[] = {
		"USAGE ON SCHEMA app",
		"SELECT ON app.v_mutation_error",
		"EXECUTE ON ALL FUNCTIONS IN SCHEMA app",
	};

	static const struct {
		const char *need, *right;
	} tables[] = {
		{ PLAN_NEED_IDEMPOTENCY, "SELECT, INSERT ON app.tb_idempotency" },
		{ PLAN_NEED_OUTBOX, "SELECT, INSERT, UPDATE, DELETE ON app.tb_event_outbox" },
	};

	out_cstr(o, "\n-- The application may call all of these; the log is written for it.\n");
	for (size_t i = 0; i < countof(rights); i++) {
		out_printf(o, "\nGRANT %s TO ", rights[i]);
		sql_ident(o, IDENT(f->app_role));
		out_cstr(o, ";\n");
	}
	for (size_t i = 0; i < countof(tables); i++) {
		if (!is_needed(f, tables[i].need))
			continue;
		out_printf(o, "\nGRANT %s TO ", tables[i].right);
		sql_ident(o, IDENT(f->app_role));
		out_cstr(o, ";\n");
	}
}

/* Calls the functions that refresh the table views, in order. Their names are looked up when it runs. */
static void print_refresh(struct out *o, const struct refresh *refresh, size_t count)
{
	struct stmt stmt = { .kind = STMT_FUNCTION,
		             .name = QNAME(STR("app"), STR("refresh_table_views")),
		             .returns = FRAG(STR("VOID")),
		             .language = STR("plpgsql") };
	struct out body;

	out_init(&body, o->arena);
	out_cstr(&body, "BEGIN\n");
	for (size_t i = 0; i < count; i++) {
		out_cstr(&body, "    PERFORM ");
		sql_qname(&body, QNAME(refresh[i].schema, refresh[i].function));
		out_cstr(&body, "();\n");
	}
	out_cstr(&body, "END;\n");
	stmt.body = FRAG(out_text(&body));
	out_cstr(o, "\n-- Refreshes every table view, each after those it is made from.\n\n");
	sql_print_stmt(o, &stmt);
}

static void create_extension(struct out *o, const struct foundation *f, const char *name)
{
	out_printf(o, "CREATE EXTENSION IF NOT EXISTS %s WITH SCHEMA ", name);
	sql_ident(o, IDENT(f->extension_schema));
	out_cstr(o, ";\n\n");
}

/* Everybody has public, and may use it. */
static void create_extension_schema(struct out *o, const struct foundation *f)
{
	if (str_is(f->extension_schema, "public"))
		return;
	out_cstr(o, "CREATE SCHEMA IF NOT EXISTS ");
	sql_ident(o, IDENT(f->extension_schema));
	out_cstr(o, ";\n\n");
	if (f->app_role.len == 0)
		return;
	out_cstr(o, "GRANT USAGE ON SCHEMA ");
	sql_ident(o, IDENT(f->extension_schema));
	out_cstr(o, " TO ");
	sql_ident(o, IDENT(f->app_role));
	out_cstr(o, ";\n\n");
}

struct str plan_foundation(struct arena *arena, const struct foundation *f, struct str *sha256)
{
	bool ltree = is_needed(f, PLAN_NEED_LTREE), slugify = is_needed(f, PLAN_NEED_SLUGIFY);
	bool trgm = is_needed(f, PLAN_NEED_TRGM), gist = is_needed(f, PLAN_NEED_GIST);
	struct out extensions, functions, o;

	out_init(&extensions, arena);
	out_init(&functions, arena);
	if (ltree || slugify || trgm || gist)
		create_extension_schema(&extensions, f);
	if (ltree)
		create_extension(&extensions, f, "ltree");
	if (gist)
		create_extension(&extensions, f, "btree_gist");
	if (trgm)
		create_extension(&extensions, f, "pg_trgm");
	if (slugify) {
		create_extension(&extensions, f, "unaccent");
		tmpl_slugify(&functions, &(struct tmpl_slugify){ .extensions = IDENT(f->extension_schema) });
	}
	if (is_needed(f, PLAN_NEED_CALL))
		tmpl_call_input(&functions, &(struct tmpl_call_input){ 0 });
	if (is_needed(f, PLAN_NEED_FOUND_KEY))
		tmpl_found_key(&functions, &(struct tmpl_found_key){ 0 });
	if (is_needed(f, PLAN_NEED_IDEMPOTENCY))
		tmpl_idempotency(&functions, &(struct tmpl_idempotency){ 0 });
	if (is_needed(f, PLAN_NEED_OUTBOX))
		tmpl_emit_event(&functions, &(struct tmpl_emit_event){ 0 });
	out_init(&o, arena);
	tmpl_foundation(&o, &(struct tmpl_foundation){ .extensions = FRAG(out_text(&extensions)),
	                                               .functions = FRAG(out_text(&functions)) });
	if (f->everything)
		plan_all_composites(&o);
	else
		plan_composites(&o, f->needs, f->need_count);
	if (f->refresh_count > 0)
		print_refresh(&o, f->refresh, f->refresh_count);
	if (f->app_role.len > 0)
		print_rights(&o, f);
	return sql_file(arena, STR(PLAN_FOUNDATION_TITLE), out_text(&o), sha256);
}

struct str plan_schemas(struct arena *arena, const struct str *schemas, size_t count, struct str app_role,
                        struct str *sha256)
{
	struct str *sorted = arena_make_array(arena, struct str, count);
	struct out o;

	if (count > 0)
		memcpy(sorted, schemas, count * sizeof(*sorted));
	str_sort(sorted, count);
	out_init(&o, arena);
	for (size_t i = 0; i < count; i++) {
		if (str_is(sorted[i], "app") || (i > 0 && str_eq(sorted[i], sorted[i - 1])))
			continue;
		out_cstr(&o, o.len > 0 ? "\n" : "");
		out_cstr(&o, "CREATE SCHEMA IF NOT EXISTS ");
		sql_ident(&o, IDENT(sorted[i]));
		out_cstr(&o, ";\n");
		if (app_role.len == 0)
			continue;
		out_cstr(&o, "\nGRANT USAGE ON SCHEMA ");
		sql_ident(&o, IDENT(sorted[i]));
		out_cstr(&o, " TO ");
		sql_ident(&o, IDENT(app_role));
		out_cstr(&o, ";\n");
	}
	return sql_file(arena, STR(PLAN_SCHEMAS_TITLE), out_text(&o), sha256);
}

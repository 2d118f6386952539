#include "plan/plan_fraiseql_api.h"

#include "base/util.h"
#include "emit/sql_print.h"
#include "plan/plan_fragment.h"
#include "templates/templates.h"

struct adapters {
	struct arena *arena;
	bool tenant;
	struct out out;
};

static void set_arguments(struct adapters *a, const struct api_function *f, struct stmt *stmt)
{
	struct frag uuid = FRAG(STR("UUID"));

	stmt->arguments = arena_make_array(a->arena, struct argument, 3);
	if (f->has_input)
		stmt->arguments[stmt->argument_count++] =
		        (struct argument){ .name = IDENT(STR("input")), .type = FRAG(STR("JSONB")) };
	if (a->tenant)
		stmt->arguments[stmt->argument_count++] =
		        (struct argument){ .name = IDENT(STR("tenant_id")), .type = uuid };
	stmt->arguments[stmt->argument_count++] = (struct argument){ .name = IDENT(STR("user_id")), .type = uuid };
}

static struct frag body(struct adapters *a, const struct api_function *f)
{
	struct out o;

	out_init(&o, a->arena);
	out_cstr(&o, "BEGIN\n    RETURN app.to_mutation_response(");
	sql_qname(&o, QNAME(STR("app"), f->function));
	out_printf(&o, "(%s, user_id, %s), ", a->tenant ? "tenant_id" : "NULL", f->has_input ? "input" : "'{}'");
	sql_lit(&o, LIT(f->entity_type));
	out_cstr(&o, ");\nEND;\n");
	return FRAG(out_text(&o));
}

static void print_adapter(struct adapters *a, const struct api_function *f)
{
	struct stmt stmt = { .kind = STMT_FUNCTION,
		             .name = QNAME(STR(PLAN_API_SCHEMA), f->function),
		             .returns = FRAG(STR("app.mutation_response")),
		             .language = STR("plpgsql") };
	struct stmt comment = { .kind = STMT_COMMENT, .on = COMMENT_ON_FUNCTION, .name = stmt.name };

	set_arguments(a, f, &stmt);
	stmt.body = body(a, f);
	comment.arguments = stmt.arguments;
	comment.argument_count = stmt.argument_count;
	comment.text = LIT(arena_printf(a->arena, "Calls app.%.*s for FraiseQL.", STR_ARG(f->function)));
	out_char(&a->out, '\n');
	sql_print_stmt(&a->out, &stmt);
	out_char(&a->out, '\n');
	sql_print_stmt(&a->out, &comment);
}

static void print_rights(struct adapters *a, struct str app_role)
{
	static const char *const rights[] = {
		"USAGE ON SCHEMA fraiseql_api",
		"EXECUTE ON ALL FUNCTIONS IN SCHEMA fraiseql_api",
		"EXECUTE ON FUNCTION app.to_mutation_response(app.mutation_result, TEXT)",
	};

	for (size_t i = 0; i < countof(rights); i++) {
		out_printf(&a->out, "\nGRANT %s TO ", rights[i]);
		sql_ident(&a->out, IDENT(app_role));
		out_cstr(&a->out, ";\n");
	}
}

struct str plan_fraiseql_api(struct arena *arena, const struct api_function *functions, size_t count, bool tenant,
                             struct str app_role, struct str *sha256)
{
	struct adapters a = { .arena = arena, .tenant = tenant };
	struct out o;

	out_init(&a.out, arena);
	for (size_t i = 0; i < count; i++)
		print_adapter(&a, &functions[i]);
	if (app_role.len > 0)
		print_rights(&a, app_role);
	out_init(&o, arena);
	tmpl_fraiseql_api(&o, &(struct tmpl_fraiseql_api){ .adapters = FRAG(out_text(&a.out)) });
	plan_filled(&o, STR("the adapters"));
	return sql_file(arena, STR(PLAN_FRAISEQL_API_TITLE), out_text(&o), sha256);
}

#include "plan/core_parts.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "templates/templates.h"

void core_row(struct core *core, enum own_row row)
{
	core->row = row;
	if (core->action->kind == ACTION_CREATES)
		core->has_self = row != ROW_ABSENT;
}

void core_paragraph(struct core *core)
{
	if (core->body.len > 0)
		out_char(&core->body, '\n');
}

void core_and(struct out *conditions)
{
	if (conditions->len > 0)
		out_cstr(conditions, "\n    AND ");
}

void core_and_tenant(struct out *conditions, const char *alias, const struct entity *entity)
{
	if (!entity->tenant_scoped)
		return;
	core_and(conditions);
	out_printf(conditions, "%s.tenant_id = auth_tenant_id", alias);
}

void core_and_live(struct out *conditions, const char *alias, const struct entity *entity)
{
	if (entity->no_soft_delete)
		return;
	core_and(conditions);
	out_printf(conditions, "%s.deleted_at IS NULL", alias);
}

struct frag core_column(struct arena *arena, const char *prefix, struct str column)
{
	struct out o;

	out_init(&o, arena);
	out_printf(&o, "%s.", prefix);
	sql_ident(&o, IDENT(column));
	return FRAG(out_text(&o));
}

struct frag core_failure_of(struct core *core, struct str code, struct frag message, const struct str *fields,
                            size_t count)
{
	struct out json, detail, o;

	out_init(&json, core->arena);
	out_cstr(&json, "{\"fields\": [");
	for (size_t i = 0; i < count; i++) {
		out_cstr(&json, i > 0 ? ", " : "");
		out_json_string(&json, fields[i]);
	}
	out_cstr(&json, "]}");
	out_init(&detail, core->arena);
	if (count > 0) {
		out_cstr(&detail, ", ");
		sql_lit(&detail, LIT(out_text(&json)));
	}
	out_init(&o, core->arena);
	tmpl_failure_of(&o, &(struct tmpl_failure_of){
	                            .code = LIT(code),
	                            .message = message,
	                            .detail = FRAG(out_text(&detail)),
	                    });
	return FRAG(out_text(&o));
}

struct frag core_failure(struct core *core, struct str code, struct str message, const struct str *fields, size_t count)
{
	struct out o;

	out_init(&o, core->arena);
	sql_lit(&o, LIT(message));
	return core_failure_of(core, code, FRAG(out_text(&o)), fields, count);
}

void core_guard(struct core *core, struct frag condition, struct frag failure)
{
	core_paragraph(core);
	tmpl_guard(&core->body, &(struct tmpl_guard){ .condition = condition, .failure = failure });
}

struct str core_param_name(const struct param *param)
{
	if (param->field != NULL)
		return param->field->name;
	bool reference = param->type.kind == TYPE_REF || param->type.kind == TYPE_UNION;
	if (!param->declared && reference && str_ends(param->key, STR("_id")))
		return str_sub(param->key, 0, param->key.len - 3);
	return param->key;
}

const struct param *core_param_of(const struct core *core, const struct field *field)
{
	return action_feeds(core->action, field);
}

struct frag core_param_value(struct core *core, const struct param *param, size_t i)
{
	switch (param->type.kind) {
	case TYPE_REF:
	case TYPE_LINKS:
		return sql_ident_frag(core->arena, IDENT(sql_param_variable(core->arena, param)));
	case TYPE_UNION:
		return sql_ident_frag(core->arena, IDENT(sql_param_branch(core->arena, param, i)));
	case TYPE_SCALAR:
	case TYPE_ENUM:
	case TYPE_LIST:
		break;
	}
	return core_column(core->arena, "input_data", param->key);
}

struct frag core_key_lookup(struct core *core, const struct entity *target, struct frag id)
{
	struct out conditions, o;

	out_init(&o, core->arena);
	if (!target->external) {
		sql_qname(&o, QNAME(target->schema, arena_printf(core->arena, "%.*s_pk", STR_ARG(target->slug))));
		out_char(&o, '(');
		sql_frag(&o, id);
		out_cstr(&o, target->tenant_scoped ? ", auth_tenant_id)" : ")");
		return FRAG(out_text(&o));
	}
	out_init(&conditions, core->arena);
	out_cstr(&conditions, "t.id = ");
	sql_frag(&conditions, id);
	core_and_tenant(&conditions, "t", target);
	core_and_live(&conditions, "t", target);
	tmpl_lookup(&o, &(struct tmpl_lookup){
	                        .key = IDENT(name_key(core->arena, target->slug)),
	                        .table = QNAME(target->schema, name_table(core->arena, target->slug)),
	                        .conditions = FRAG(out_text(&conditions)),
	                });
	return FRAG(str_trim(out_text(&o)));
}

struct frag core_present_or(struct core *core, const struct param *param, struct frag value, struct frag otherwise)
{
	struct out o;

	if (param->must_be_present || param->def != NULL)
		return value;
	out_init(&o, core->arena);
	out_cstr(&o, "CASE WHEN input_payload ? ");
	sql_lit(&o, LIT(param->key));
	out_cstr(&o, " THEN ");
	sql_frag(&o, value);
	out_cstr(&o, " ELSE ");
	sql_frag(&o, otherwise);
	out_cstr(&o, " END");
	return FRAG(out_text(&o));
}

struct frag core_param_or(struct core *core, const struct param *param, size_t i, struct frag otherwise)
{
	return core_present_or(core, param, core_param_value(core, param, i), otherwise);
}

struct frag core_read_data(struct core *core)
{
	struct out conditions, o;

	out_init(&conditions, core->arena);
	core_and_tenant(&conditions, "v", core->entity);
	core_and(&conditions);
	out_cstr(&conditions, "v.id = self.id");
	out_init(&o, core->arena);
	tmpl_read_data(&o, &(struct tmpl_read_data){
	                           .view = QNAME(core->entity->schema, name_view(core->arena, core->entity->slug)),
	                           .conditions = FRAG(out_text(&conditions)),
	                   });
	return FRAG(str_trim(out_text(&o)));
}

bool core_is_write(const struct step *step)
{
	return step->kind == STEP_INSERT || step->kind == STEP_UPDATE || step->kind == STEP_DELETE;
}

bool core_writes_self(const struct step *step)
{
	return core_is_write(step) && step->own && !step->names_rows;
}

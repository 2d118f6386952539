/* plan_call.c - `call`: the core of another action with an input made here, or a function of the database. */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "model/call.h"
#include "model/names.h"
#include "templates/templates.h"

/* ---- values ---- */

struct frag core_row_column(struct core *core, const struct typed_expr *value, const char *column)
{
	const struct entity *target = value->type.target;
	struct out conditions, o;

	if (value->operand == OPERAND_SELF && value->system == SYSTEM_KEY)
		return FRAG(arena_printf(core->arena, "self.%s", column));
	out_init(&o, core->arena);
	if (value->operand == OPERAND_VARIABLE && value->field == NULL && value->variable->entity != NULL) {
		sql_ident(&o, IDENT(value->variable->sql));
		out_printf(&o, ".%s", column);
		return FRAG(out_text(&o));
	}
	out_init(&conditions, core->arena);
	sql_frag(&conditions, core_column(core->arena, "r", name_key(core->arena, target->slug)));
	out_cstr(&conditions, " = ");
	sql_frag(&conditions, expr_sql_operand(core->arena, value));
	core_and_tenant(&conditions, "r", target);
	tmpl_row_column(&o, &(struct tmpl_row_column){
	                            .column = IDENT(str_from(column)),
	                            .table = QNAME(target->schema, name_table(core->arena, target->slug)),
	                            .conditions = FRAG(out_text(&conditions)),
	                    });
	return FRAG(str_trim(out_text(&o)));
}

struct frag core_outside_value(struct core *core, const struct typed_expr *value)
{
	bool row = value->type.kind == TYPE_REF && value->expr->kind != EXPR_NULL;

	if (value->type.kind == TYPE_LINKS && value->operand != OPERAND_PARAM)
		return expr_links_ids(core->arena, value);
	if (value->type.kind == TYPE_LINKS || (row && value->operand == OPERAND_PARAM))
		return core_column(core->arena, "input_data", value->param->key);
	if (row)
		return core_row_column(core, value, "id");
	return expr_sql(core->arena, value);
}

struct frag core_json_object(struct core *core, const struct set_item *items, size_t count)
{
	enum { LINE = 80 };
	struct out o, pairs;
	bool lines = count > 2;

	if (count == 0)
		return FRAG(STR("'{}'"));
	for (int pass = 0; pass < 2; pass++) {
		out_init(&pairs, core->arena);
		for (size_t i = 0; i < count; i++) {
			out_cstr(&pairs, i > 0 ? "," : "");
			out_cstr(&pairs, lines ? "\n    " : i > 0 ? " " : "");
			sql_lit(&pairs, LIT(items[i].field->input_key));
			out_cstr(&pairs, ", ");
			sql_frag(&pairs, core_outside_value(core, items[i].value));
		}
		lines = lines || pairs.len > LINE;
	}
	out_init(&o, core->arena);
	out_cstr(&o, "jsonb_build_object(");
	out_str(&o, out_text(&pairs));
	out_cstr(&o, lines ? "\n)" : ")");
	return FRAG(out_text(&o));
}

/* ---- behind a call ---- */

void plan_reload_self(struct core *core)
{
	struct str key = name_key(core->arena, core->entity->slug);
	struct out conditions;

	if (!core->has_self)
		return;
	out_init(&conditions, core->arena);
	sql_frag(&conditions, core_column(core->arena, "t", key));
	out_cstr(&conditions, " = ");
	sql_frag(&conditions, core_column(core->arena, "self", key));
	core_and_tenant(&conditions, "t", core->entity);
	core->has_changed = true;
	core_paragraph(core);
	tmpl_reload(&core->body,
	            &(struct tmpl_reload){
	                    .table = QNAME(core->entity->schema, name_table(core->arena, core->entity->slug)),
	                    .conditions = FRAG(out_text(&conditions)),
	            });
}

/* The row that the action answers with. */
static void take_row(struct core *core, const struct step *step)
{
	const struct entity *entity = step->call->entity;
	struct out conditions;

	if (step->variable == NULL)
		return;
	out_init(&conditions, core->arena);
	out_cstr(&conditions, "t.id = call_result.id");
	core_and_tenant(&conditions, "t", entity);
	core_paragraph(core);
	tmpl_call_row(&core->body, &(struct tmpl_call_row){
	                                   .variable = IDENT(step->variable->sql),
	                                   .table = QNAME(entity->schema, name_table(core->arena, entity->slug)),
	                                   .conditions = FRAG(out_text(&conditions)),
	                           });
}

static void call_action(struct core *core, const struct step *step)
{
	const char *mark = "is_written := is_written OR call_result.status = 'success';";

	core->calls_action = true;
	tmpl_call(&core->body, &(struct tmpl_call){
	                               .payload = core_json_object(core, step->sets, step->set_count),
	                               .core = QNAME(step->call->schema, step->call->function),
	                               .input_type = QNAME(STR("app"), step->call->input_type),
	                               .after = FRAG(core->tracks_writes ? str_from(mark) : STR_EMPTY),
	                       });
	take_row(core, step);
}

/* ---- functions of the database ---- */

/* name => CAST(value AS type): what is called is chosen by the types that were declared. */
static void print_argument(struct core *core, struct out *o, const struct set_item *item)
{
	out_char(o, '\n');
	out_cstr(o, "    ");
	sql_ident(o, IDENT(item->field->input_key));
	out_cstr(o, " => CAST(");
	sql_frag(o, core_outside_value(core, item->value));
	out_cstr(o, " AS ");
	sql_frag(o, plan_value_type(core->arena, &item->field->type));
	out_char(o, ')');
}

static void call_function(struct core *core, const struct step *step)
{
	struct out *o = &core->body;

	if (step->variable != NULL) {
		sql_ident(o, IDENT(step->variable->sql));
		out_cstr(o, " := ");
	} else {
		out_cstr(o, "PERFORM ");
	}
	sql_qname(o, QNAME(step->call->schema, step->call->function));
	out_char(o, '(');
	for (size_t i = 0; i < step->set_count; i++) {
		out_cstr(o, i > 0 ? "," : "");
		print_argument(core, o, &step->sets[i]);
	}
	out_cstr(o, step->set_count > 0 ? "\n);\n" : ");\n");
	if (core->tracks_writes)
		out_cstr(o, "is_written := true;\n");
}

void plan_call(struct core *core, const struct step *step)
{
	core_paragraph(core);
	if (step->call->entity != NULL)
		call_action(core, step);
	else
		call_function(core, step);
	plan_reload_self(core);
}
